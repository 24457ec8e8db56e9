import { holdsAt } from '../../model/period';
import { cannotTell, told, type Check, type ToldAnswer } from './check';

/**
 * K11: each district has a coordinator of its own.
 *
 * Read from   actors.role = local-coordinator, actors.district. One without a district belongs to
 *             none: being anchored somewhere is the point
 * Partly      some districts have one
 * Cannot tell no district, or nobody has the role; nor where some have the role and no district
 * Source      VIVE 2021, note 3
 */
export const localCoordinators: Check = {
	id: 'K11',
	read(evidence) {
		if (evidence.districts.length === 0) return cannotTell('K11', 'districts');
		// Those of other districts too: where the role is used, a district without one has none.
		const coordinators = evidence.dataset.actors.filter(
			(actor) =>
				actor.roles.includes('local-coordinator') && holdsAt(actor, evidence.pairs.lens.date)
		);
		const placed = coordinators.filter((actor) => actor.districts.length > 0);
		const unplaced = coordinators.length - placed.length;
		const withOne = evidence.districts.filter(({ id }) =>
			placed.some((actor) => actor.districts.includes(id))
		);
		const without = evidence.districts.filter((district) => !withOne.includes(district));
		if (coordinators.length === 0 || (withOne.length === 0 && unplaced > 0)) {
			return cannotTell('K11', 'local-coordinator');
		}
		const answer: ToldAnswer =
			without.length === 0 ? 'met' : withOne.length > 0 ? 'partly' : 'not-met';
		return told(
			'K11',
			answer,
			{
				districts: (without.length > 0 ? without : withOne).map((district) => district.id),
				actors: coordinators
					.filter((actor) => evidence.pairs.indexOf.has(actor.id))
					.map((actor) => actor.id),
				figures: {
					holding: withOne.length,
					lacking: without.length,
					unknown: 0,
					unplaced,
					districts: evidence.districts.length
				}
			},
			unplaced > 0 ? 'local-coordinator' : null
		);
	}
};
