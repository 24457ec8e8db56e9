/** Changes as a table of sector pairs, and what stands behind each of its cells. */
import type {
	Changes,
	SectorPairChange,
	TieChange,
	TieFate
} from '$lib/findings/comparison/changes';
import type { CompareMessages } from '$lib/i18n/da/compare';
import type { Names } from '$lib/i18n/name-lookup';

/** The columns of the table between the two totals. */
export const SHOWN_FATES = ['came', 'went', 'stronger', 'weaker'] as const satisfies TieFate[];
export type ShownFate = (typeof SHOWN_FATES)[number];

/** What the table and the lists have been asked for. */
export interface Chosen {
	readonly fate: ShownFate;
	/** Key of a sector pair; null = all pairs. */
	readonly pair: string | null;
}

export interface PairRow {
	readonly key: string;
	readonly name: string;
	readonly change: SectorPairChange;
}

/** The rows in the order of the changes, the most changed first. */
export function pairRows(
	changes: Changes,
	words: CompareMessages['pairs'],
	names: Names
): PairRow[] {
	const name = (sector: string | null) => (sector === null ? words.unknown : names.sector(sector));
	return changes.sectorPairs.map((change) => {
		const [a, b] = change.sectors;
		return {
			key: JSON.stringify(change.sectors),
			name: a === b ? words.inside(name(a)) : words.between(name(a), name(b)),
			change
		};
	});
}

/** The ties behind a choice. */
export function chosenTies(
	changes: Changes,
	rows: readonly PairRow[],
	{ fate, pair }: Chosen
): readonly TieChange[] {
	if (pair === null) return changes.ties[fate];
	return rows.find(({ key }) => key === pair)?.change.ties[fate] ?? [];
}

/** What made a tie stronger or weaker, in words; empty where it came or went. */
export function strengthText(
	{ before, after }: TieChange,
	words: CompareMessages['lists'],
	write: (value: number) => string
): string {
	if (before === null || after === null) return '';
	const isOther = (a: number | null, b: number | null) => a !== null && b !== null && a !== b;
	if (isOther(before.step, after.step)) return words.step(write(before.step!), write(after.step!));
	if (isOther(before.weight, after.weight)) {
		return words.weight(write(before.weight!), write(after.weight!));
	}
	return isOther(before.shared, after.shared)
		? words.shared(write(before.shared), write(after.shared))
		: '';
}
