/** Which sectors of the reference a forum lacks. */
import type { Actor, Forum, Sector, SectorId } from '../model/dataset';
import { MUNICIPAL_KINDS } from '../model/taxonomy';

/** Levels of forums that lead: there one part of the municipality speaks for its other parts. */
const LEADING_LEVELS: readonly (string | null)[] = ['political', 'strategic', 'tactical'];

/**
 * The sectors of the reference that are not among those in a forum. On the levels that lead, the
 * municipality is one party: a director of schools sits there for the schools, so that a part of it is
 * missing only where the whole of it is.
 *
 * Source: VIVE 2021, 2.3 (board and coordination group are covered with the municipal areas).
 */
export function missingFrom(
	{ level }: Forum,
	there: ReadonlySet<SectorId | null>,
	reference: readonly SectorId[],
	sectors: readonly Sector[]
): SectorId[] {
	const municipal = LEADING_LEVELS.includes(level)
		? municipalSectors(sectors)
		: new Set<SectorId>();
	const hasMunicipality = [...municipal].some((sector) => there.has(sector));
	return reference.filter(
		(sector) => !there.has(sector) && !(hasMunicipality && municipal.has(sector))
	);
}

function municipalSectors(sectors: readonly Sector[]): Set<SectorId> {
	return new Set(
		sectors
			.filter(({ kind }) => kind !== null && MUNICIPAL_KINDS.includes(kind))
			.map(({ id }) => id)
	);
}

/** How many of some actors have no known sector: any of them may be of one that seems to be missing. */
export function withoutSector(actors: readonly Actor[]): number {
	return actors.filter(({ sector }) => sector === null).length;
}
