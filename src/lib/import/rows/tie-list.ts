/** Ties while they are read, column by column, with the numbers of the actors at their ends. */
import type { ActorId, Tie } from '../../model/dataset';
import { TIE_FIELDS, type TieColumns } from '../../model/tie-columns';
import { GrowingColumn } from '../plain/growing-column';

type Fields = { readonly [Field in keyof TieColumns['fields']]: GrowingColumn<Tie[Field]> };

export class TieList {
	private sources: Int32Array;
	private targets: Int32Array;
	private readonly fields: Fields;
	private length = 0;

	/**
	 * @param ids of the actors by their number
	 * @param expected number of ties that are likely to come
	 */
	constructor(
		private readonly ids: readonly ActorId[],
		expected: number
	) {
		this.sources = new Int32Array(expected + 16);
		this.targets = new Int32Array(expected + 16);
		this.fields = byField(() => new GrowingColumn<unknown>(expected)) as Fields;
	}

	get count(): number {
		return this.length;
	}

	/** @param source number of the actor; so `target` */
	add(tie: Tie, source: number, target: number): void {
		const { fields } = this;
		this.makeRoom(this.length + 1);
		this.sources[this.length] = source;
		this.targets[this.length++] = target;
		fields.step.add(tie.step);
		fields.weight.add(tie.weight);
		fields.kind.add(tie.kind);
		fields.directed.add(tie.directed);
		fields.reportedBy.add(tie.reportedBy);
		fields.from.add(tie.from);
		fields.to.add(tie.to);
		fields.sourcePassage.add(tie.sourcePassage);
		fields.attributes.add(tie.attributes);
	}

	/** Adds some rows of a table that was read column by column. */
	addAll(columns: TieColumns, first: number, end: number): void {
		if (this.length === 0) {
			// A table mostly comes as a whole: what is added later moves to memory of its own.
			this.sources = columns.sources.subarray(first, end);
			this.targets = columns.targets.subarray(first, end);
		} else {
			this.makeRoom(this.length + end - first);
			this.sources.set(columns.sources.subarray(first, end), this.length);
			this.targets.set(columns.targets.subarray(first, end), this.length);
		}
		this.length += end - first;
		for (const field of TIE_FIELDS) {
			(this.fields[field] as GrowingColumn<unknown>).addAll(columns.fields[field], first, end);
		}
	}

	/** Number of the actor at the one end of a tie. */
	source(place: number): number {
		return this.sources[place]!;
	}

	target(place: number): number {
		return this.targets[place]!;
	}

	tie(place: number): Tie {
		const { fields, ids } = this;
		return {
			source: ids[this.source(place)]!,
			target: ids[this.target(place)]!,
			step: fields.step.valueAt(place),
			weight: fields.weight.valueAt(place),
			kind: fields.kind.valueAt(place),
			directed: fields.directed.valueAt(place),
			reportedBy: fields.reportedBy.valueAt(place),
			from: fields.from.valueAt(place),
			to: fields.to.valueAt(place),
			sourcePassage: fields.sourcePassage.valueAt(place),
			attributes: fields.attributes.valueAt(place)
		};
	}

	/** Nothing may be added afterwards. */
	columns(): TieColumns {
		const { fields, length } = this;
		const zeros = new Uint8Array(length);
		return {
			sources: this.sources.subarray(0, length),
			targets: this.targets.subarray(0, length),
			fields: byField((field) => fields[field].column(zeros)) as TieColumns['fields']
		};
	}

	private makeRoom(count: number): void {
		if (count <= this.sources.length) return;
		this.sources = enlarged(this.sources, 2 * count);
		this.targets = enlarged(this.targets, 2 * count);
	}
}

function byField(make: (field: keyof Fields) => unknown): unknown {
	return Object.fromEntries(TIE_FIELDS.map((field) => [field, make(field)]));
}

function enlarged(list: Int32Array, length: number): Int32Array {
	const larger = new Int32Array(length);
	larger.set(list);
	return larger;
}
