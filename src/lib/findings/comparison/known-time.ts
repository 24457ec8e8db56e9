/** What a data set knows of time: the dates on which something begins or ends, and how much is dated. */
import type { Dataset, Period } from '../../model/dataset';
import { isReversed } from '../../model/period';

export const DATED_TABLES = ['actors', 'ties', 'forums', 'memberships', 'initiatives'] as const;
export type DatedTable = (typeof DATED_TABLES)[number];

/** A date of the data, with the rows that begin on it and those that hold for the last time. */
export interface TimeStep {
	/** A year, a month or a day, as the data write it. */
	readonly date: string;
	readonly begins: Readonly<Record<DatedTable, number>>;
	readonly ends: Readonly<Record<DatedTable, number>>;
}

export interface KnownTime {
	/** Earliest first; of dates that begin on the same day the longer period first. */
	readonly steps: readonly TimeStep[];
	/** Rows with a `from` or a `to`, and all rows. An undated row holds at any time. */
	readonly rows: Readonly<Record<DatedTable, { readonly dated: number; readonly all: number }>>;
	/** Dates of rounds of data collection; empty when the data have none. */
	readonly waves: readonly string[];
}

/** A wave begins at least this many ties, and this share of the dated ones; more dates are no rounds. */
const WAVE_TIES = 5;
const WAVE_SHARE = 0.02;
const MOST_WAVES = 12;

/**
 * The dates a data set knows. `from` and `to` are both included, so something with `to` 2018 holds on
 * 2018 for the last time. Waves are the dates on which many reported ties begin, when there are two
 * or more. O(rows).
 */
export function knownTime(dataset: Dataset): KnownTime {
	const steps = new Map<string, { begins: Counts; ends: Counts }>();
	const stepAt = (date: string) => {
		let step = steps.get(date);
		if (!step) steps.set(date, (step = { begins: noCounts(), ends: noCounts() }));
		return step;
	};
	const rows = Object.fromEntries(
		DATED_TABLES.map((table) => {
			const all: readonly Period[] = dataset[table];
			let dated = 0;
			for (const { from, to } of all) {
				if (from !== null) stepAt(from).begins[table]++;
				if (to !== null) stepAt(to).ends[table]++;
				if (from !== null || to !== null) dated++;
			}
			return [table, { dated, all: all.length }];
		})
	) as KnownTime['rows'];
	const ordered = [...steps]
		.map(([date, counts]) => ({ date, ...counts }))
		.sort((a, b) => compareDates(a.date, b.date));
	return { steps: ordered, rows, waves: wavesOf(ordered, rows.ties.dated) };
}

/** Rows of any table that begin or end on a date. */
export function countOf(counts: Readonly<Record<DatedTable, number>>): number {
	return DATED_TABLES.reduce((sum, table) => sum + counts[table], 0);
}

/** Earlier dates first, and a year before its months: the order of the texts. */
export function compareDates(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether every day of one date lies before every day of the other. */
export function isWhollyBefore(a: string, b: string): boolean {
	return isReversed({ from: b, to: a });
}

/**
 * The two dates to begin with: the first and the last wave, or else the first and the last known
 * date that lie apart. Null when the data do not know two.
 */
export function farthestDates({ steps, waves }: KnownTime): readonly [string, string] | null {
	const dates = waves.length > 1 ? waves : steps.map(({ date }) => date);
	const first = dates[0];
	const last = dates.at(-1);
	return first !== undefined && last !== undefined && isWhollyBefore(first, last)
		? [first, last]
		: null;
}

type Counts = Record<DatedTable, number>;

function noCounts(): Counts {
	return { actors: 0, ties: 0, forums: 0, memberships: 0, initiatives: 0 };
}

function wavesOf(steps: readonly TimeStep[], datedTies: number): string[] {
	const least = Math.max(WAVE_TIES, WAVE_SHARE * datedTies);
	const dates = steps.filter(({ begins }) => begins.ties > 0);
	if (dates.length > MOST_WAVES) return [];
	const waves = dates.filter(({ begins }) => begins.ties >= least).map(({ date }) => date);
	return waves.length > 1 ? waves : [];
}
