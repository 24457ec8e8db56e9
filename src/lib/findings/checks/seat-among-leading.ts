/** Whether a kind of sector has a seat in any strategic or tactical forum, for K7 and K8. */
import type { SectorKind } from '../../model/taxonomy';
import { cannotTell, told, type CheckId, type CheckResult } from './check';
import { kindOfActor, type CheckEvidence } from './check-evidence';
import { forumsOn, forumsWithoutLevel } from './forum-places';
import { kindInForum } from './seats';

/**
 * Met with a seat in one of the forums, partly with a place only as observer or invited. One forum
 * whose members are not known is enough for not being able to tell that there is no seat; so is a forum
 * without a level in which the kind sits, or may sit.
 */
export function seatAmongLeading(
	id: CheckId,
	kind: SectorKind,
	evidence: CheckEvidence
): CheckResult {
	const forums = forumsOn(evidence, 'strategic', 'tactical');
	if (forums.length === 0) return cannotTell(id, 'forum-levels');
	const read = forums.map((forum) => ({ forum, ...kindInForum(evidence, forum, [kind]) }));
	const at = (...wanted: readonly string[]) =>
		read.filter(({ presence }) => wanted.includes(presence));
	const sectors = evidence.dataset.sectors
		.filter((sector) => sector.kind === kind)
		.map((sector) => sector.id);
	const idsOf = (some: typeof read) => some.map(({ forum }) => forum.id);
	const actorsOf = (some: typeof read) => [...new Set(some.flatMap(({ actors }) => actors))];
	const known = at('seated', 'beside', 'absent').length;
	const figures = { forums: forums.length, known, unknown: forums.length - known };
	const [seated, beside] = [at('seated'), at('beside')];
	if (seated.length > 0) {
		return told(id, 'met', {
			forums: idsOf(seated),
			actors: actorsOf(seated),
			sectors,
			figures: { ...figures, seated: seated.length }
		});
	}
	if (known < forums.length) {
		return cannotTell(id, known === 0 ? 'members' : 'other-members', {
			forums: idsOf(at('unknown')),
			figures
		});
	}
	const withoutLevel = forumsWithoutLevel(evidence).filter(
		(forum) => kindInForum(evidence, forum, [kind]).presence !== 'absent'
	);
	if (withoutLevel.length > 0) {
		return cannotTell(id, 'other-levels', {
			forums: withoutLevel.map((forum) => forum.id),
			figures
		});
	}
	if (beside.length > 0) {
		return told(id, 'partly', {
			forums: idsOf(beside),
			actors: actorsOf(beside),
			sectors,
			figures: { ...figures, seated: 0 }
		});
	}
	return told(id, 'not-met', {
		forums: idsOf(read),
		actors: evidence.visible.actors
			.filter((actor) => kindOfActor(evidence, actor) === kind)
			.map((actor) => actor.id),
		sectors,
		figures: { ...figures, seated: 0 }
	});
}
