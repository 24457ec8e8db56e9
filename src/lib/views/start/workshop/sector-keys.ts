/** The sectors that the number keys stand for. Pure. */
import type { Dataset, SectorId } from '$lib/model/dataset';
import type { SectorKind } from '$lib/model/taxonomy';

/** Where a project has none: the coarse list of the field, so far as there are keys. */
const USUAL: readonly SectorKind[] = [
	'municipality',
	'helhedsplan',
	'housing-organisation',
	'residents-democracy',
	'association',
	'police',
	'business',
	'education',
	'health'
];

/** As many as there are number keys. */
export const MOST_KEYS = 9;

/**
 * All sectors to choose among, those with a key first: the project's own in their order, and, so long
 * as keys are free, the usual ones. A project that has none but the usual ones has them in the usual
 * order, so that a key means the same from the first name typed to the last.
 *
 * @param kept what was offered before: it keeps its order, and with it its keys
 */
export function sectorChoices(
	{ sectors }: Pick<Dataset, 'sectors'>,
	kept: readonly SectorId[]
): readonly SectorId[] {
	const own = sectors.map(({ id }) => id);
	const kinds = new Set(sectors.map(({ kind }) => kind));
	const usual = USUAL.filter((kind) => !kinds.has(kind) && !own.includes(kind));
	const all = [...own, ...usual.slice(0, Math.max(0, MOST_KEYS - own.length))];
	const isUsual = own.every((id) => (USUAL as readonly string[]).includes(id));
	const order: readonly SectorId[] = isUsual ? USUAL : kept;
	return [...order.filter((id) => all.includes(id)), ...all.filter((id) => !order.includes(id))];
}
