/** The cross-sector forums on the three levels of cooperation, for K1 and K2. */
import type { Forum } from '../../model/dataset';
import { MUNICIPAL_KINDS, type Level } from '../../model/taxonomy';
import { kindOfActor, type CheckEvidence } from './check-evidence';
import type { CheckSettings } from './check-settings';
import { forumsOn, forumsWithoutLevel } from './forum-places';

export const COOPERATION_LEVELS = ['strategic', 'tactical', 'executing'] as const satisfies Level[];
export type CooperationLevel = (typeof COOPERATION_LEVELS)[number];

export interface CrossSectorLevel {
	readonly level: CooperationLevel;
	/** Forums on the level in which enough sectors sit. */
	readonly forums: readonly Forum[];
	/** There may be one more: a forum whose level, members or their sectors are not known. */
	readonly mayHaveMore: boolean;
}

/** Whether a forum on one of the three levels has known members. */
export function hasReadableLevel(evidence: CheckEvidence): boolean {
	return forumsOn(evidence, ...COOPERATION_LEVELS).some(({ id }) => evidence.seatsIn.has(id));
}

/** The levels of cooperation, each with its forums of `minSectors` sectors or more. */
export function crossSectorLevels(
	evidence: CheckEvidence,
	{ minSectors }: CheckSettings
): CrossSectorLevel[] {
	const isCross = (forum: Forum) => sectorCount(evidence, forum) >= minSectors;
	const isOpen = (forum: Forum) => !isCross(forum) && hasUnknown(evidence, forum);
	const withoutLevel = forumsWithoutLevel(evidence).some(
		(forum) => isCross(forum) || isOpen(forum)
	);
	return COOPERATION_LEVELS.map((level) => {
		const forums = forumsOn(evidence, level);
		return {
			level,
			forums: forums.filter(isCross),
			mayHaveMore: withoutLevel || forums.some(isOpen)
		};
	});
}

/** Sectors with a member in a forum; the parts of the municipality count as one. */
function sectorCount(evidence: CheckEvidence, forum: Forum): number {
	const sectors = (evidence.seatsIn.get(forum.id) ?? []).flatMap(({ actor }) => {
		const kind = kindOfActor(evidence, actor);
		return kind !== null && MUNICIPAL_KINDS.includes(kind) ? 'municipality' : (actor.sector ?? []);
	});
	return new Set(sectors).size;
}

function hasUnknown(evidence: CheckEvidence, forum: Forum): boolean {
	const seats = evidence.seatsIn.get(forum.id);
	return seats === undefined || seats.some(({ actor }) => actor.sector === null);
}
