/** Remembers which ties there were, to tell of the second one between the same two. */
import type { Tie } from '../../model/dataset';
import type { RowList } from './row-list';
import type { TieList } from './tie-list';

type Circumstances = Pick<Tie, 'kind' | 'from' | 'to' | 'reportedBy'>;

/** Lower and higher number of the ends, the circumstances and the way, and the row: 0 = a free place. */
const FIELDS = 4;
/** Not directed; from the lower number to the higher; the other way. */
const EITHER_WAY = 0;
const UP = 1;
const DOWN = 2;
const WAYS = 3;

/** Ties that stand one after the other in the list, as their rows do in the table. */
interface WaitingTies {
	readonly rows: RowList;
	/** By place among the rows: 1 = this one waits. */
	readonly waits: Uint8Array;
	readonly firstPlace: number;
	readonly endPlace: number;
	/** Place of the first one in the list. */
	readonly listed: number;
}

export class RepeatedTies {
	private table = new Int32Array(1024 * FIELDS);
	private count = 0;
	private readonly circumstances = new Map<string, number>();
	private waiting: WaitingTies[] = [];
	private isComplete = false;

	/** @param list holds all ties that are told of here, in the same order */
	constructor(private readonly list: TieList) {}

	/** Makes room for so many ties that are likely to be entered. */
	expect(count: number): void {
		while ((this.count + count) * FIELDS * 1.5 > this.table.length) this.grow();
	}

	/** Whether a tie may be left out for now: as long as all that come can be told from it beforehand. */
	get mayWait(): boolean {
		return !this.isComplete;
	}

	/**
	 * Leaves out, for now, some of the ties that are added to the list next, as no other row that was
	 * looked at has the same two. They are entered before anything is asked about other rows.
	 */
	wait(rows: RowList, waits: Uint8Array, firstPlace: number, endPlace: number): void {
		const listed = this.list.count;
		if (endPlace > firstPlace) this.waiting.push({ rows, waits, firstPlace, endPlace, listed });
	}

	/**
	 * The row in which the same two first had a tie of the same kind, time and reporter; null, with
	 * the tie remembered, when this is the first one. A tie that is not directed is the same either
	 * way round.
	 *
	 * @param source number of the actor; so `target`
	 */
	firstRow(tie: Tie, source: number, target: number, row: number): number | null {
		this.complete();
		return this.enter(tie, source, target, row);
	}

	/** Enters all that wait; from now on none may. */
	complete(): void {
		if (this.isComplete) return;
		this.isComplete = true;
		const { list } = this;
		for (const { rows, waits, firstPlace, endPlace, listed } of this.waiting) {
			for (let place = firstPlace; place < endPlace; place++) {
				if (waits[place] === 0) continue;
				const at = listed + place - firstPlace;
				this.enter(list.tie(at), list.source(at), list.target(at), rows.rowNumber(place));
			}
		}
		this.waiting = [];
	}

	/** `firstRow` among the ties that do not wait. */
	enter(tie: Tie, source: number, target: number, row: number): number | null {
		const isAscending = source < target;
		const low = isAscending ? source : target;
		const high = isAscending ? target : source;
		const way = tie.directed === false ? EITHER_WAY : isAscending ? UP : DOWN;
		const circumstances = this.numberOf(tie);
		const { table } = this;
		let place = this.firstPlace(low, high);
		while (table[place + 3] !== 0) {
			const isSamePair = table[place] === low && table[place + 1] === high;
			const entry = table[place + 2]!;
			if (
				isSamePair &&
				Math.floor(entry / WAYS) === circumstances &&
				isSameWay(entry % WAYS, way, tie, isAscending)
			) {
				return table[place + 3]!;
			}
			place = this.nextPlace(place);
		}
		table[place] = low;
		table[place + 1] = high;
		table[place + 2] = circumstances * WAYS + way;
		table[place + 3] = row;
		if (++this.count * FIELDS * 1.5 > table.length) this.grow();
		return null;
	}

	private numberOf({ kind, from, to, reportedBy }: Circumstances): number {
		if (kind === null && from === null && to === null && reportedBy === null) return 0;
		const key = JSON.stringify([kind, from, to, reportedBy]);
		let number = this.circumstances.get(key);
		if (number === undefined) {
			number = this.circumstances.size + 1;
			this.circumstances.set(key, number);
		}
		return number;
	}

	private firstPlace(low: number, high: number): number {
		let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		return ((hash ^ (hash >>> 13)) & (this.table.length / FIELDS - 1)) * FIELDS;
	}

	private nextPlace(place: number): number {
		return place + FIELDS < this.table.length ? place + FIELDS : 0;
	}

	private grow(): void {
		const before = this.table;
		this.table = new Int32Array(before.length * 2);
		for (let at = 0; at < before.length; at += FIELDS) {
			if (before[at + 3] === 0) continue;
			let place = this.firstPlace(before[at]!, before[at + 1]!);
			while (this.table[place + 3] !== 0) place = this.nextPlace(place);
			this.table.set(before.subarray(at, at + FIELDS), place);
		}
	}
}

/**
 * Whether a tie runs the way of one that was there before. One that is not directed is read from the
 * id that comes first in the alphabet, so it is the same as a directed one that runs that way.
 */
function isSameWay(before: number, way: number, tie: Tie, isAscending: boolean): boolean {
	if (before === way) return true;
	if (before !== EITHER_WAY && way !== EITHER_WAY) return false;
	const isSourceFirst = tie.source < tie.target;
	return (before === EITHER_WAY ? way : before) === (isSourceFirst === isAscending ? UP : DOWN);
}
