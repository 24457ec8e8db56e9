/**
 * Which forums are boards, coordination groups and local groups: told from level, parent and
 * district, never from their names.
 */
import type { DistrictId, Forum, ForumId } from '../../model/dataset';
import type { Level } from '../../model/taxonomy';
import type { CheckEvidence } from './check-evidence';

/** The forums on one of some levels. */
export function forumsOn({ visible }: CheckEvidence, ...levels: readonly Level[]): Forum[] {
	return visible.forums.filter((forum) =>
		(levels as readonly (string | null)[]).includes(forum.level)
	);
}

/** Forums without a level may belong to any. */
export function forumsWithoutLevel({ visible }: CheckEvidence): Forum[] {
	return visible.forums.filter((forum) => forum.level === null);
}

/** Strategic forums that have others under or over them; where none has, all strategic ones. */
export function boards(evidence: CheckEvidence): Forum[] {
	const parents = new Set(evidence.visible.forums.map((forum) => forum.parent));
	return preferred(
		forumsOn(evidence, 'strategic'),
		(forum) => forum.parent !== null || parents.has(forum.id)
	);
}

/** Tactical forums right under a board; where none is, all tactical ones. */
export function coordinationGroups(evidence: CheckEvidence): Forum[] {
	const above = new Set(boards(evidence).map((board) => board.id));
	return preferred(
		forumsOn(evidence, 'tactical'),
		(forum) => forum.parent !== null && above.has(forum.parent)
	);
}

/**
 * Local groups: forums with a district that have a parent which is no local group itself (a group
 * under a local group is a sub-group of it); where none has a parent, all forums with a district. The
 * board or coordination group of a single district is one only where no forum under it has a district.
 */
export function localGroups({ visible }: CheckEvidence): Forum[] {
	const placed = visible.forums.filter((forum) => forum.districts.length > 0);
	const local = preferred(
		preferred(placed, ({ level }) => level !== 'political' && level !== 'strategic'),
		({ level }) => level !== 'tactical'
	);
	const isLocal = new Set<ForumId>(local.map((forum) => forum.id));
	const inChain = local.filter((forum) => forum.parent !== null);
	return (inChain.length > 0 ? inChain : local).filter(
		(forum) => forum.parent === null || !isLocal.has(forum.parent)
	);
}

/** The local groups of one district. */
export function localGroupsOf(groups: readonly Forum[], district: DistrictId): Forum[] {
	return groups.filter((forum) => forum.districts.includes(district));
}

function preferred<T>(all: T[], isPreferred: (one: T) => boolean): T[] {
	const some = all.filter(isPreferred);
	return some.length > 0 ? some : all;
}
