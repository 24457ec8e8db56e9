import { blocks } from '../../measures/blocks';
import { components } from '../../measures/components';
import type { ActorId } from '../../model/dataset';
import type { KnownRole } from '../../model/taxonomy';
import { cutOffWithout } from '../../network/cut-off';
import { answerForAll, cannotTell, told, type Check } from './check';
import { actorsWithRole, type CheckEvidence } from './check-evidence';

/**
 * K24: the network does not fall apart when its leader or its busiest bridge leaves.
 *
 * Read from   the network as the project opens it; the leader is who has the role network-leader, and
 *             where nobody has it the coordinator and the leader of the plan (as `keyRoles`); the
 *             busiest bridge is the actor with the highest betweenness. Falling apart: at least
 *             `minCutOff` others lose the way to the rest (`blocks`, as the finding)
 * Partly      of leader and bridge one can leave
 * Cannot tell no ties; nor, without reported ones, where no three actors hang together
 * Threshold   `minCutOff`
 * Source      CFBU, Elementer, elements 1 and 4
 */
export const robustness: Check = {
	id: 'K24',
	read(evidence, { minCutOff }) {
		const { pairs, hasTies } = evidence;
		if (pairs.tieCount === 0) return cannotTell('K24', 'ties');
		const { cutOff } = blocks(pairs);
		const leaders = leadersOf(evidence);
		const bridge = busiestBridge(evidence);
		const asked = [...new Set([...leaders, ...(bridge === null ? [] : [bridge])])];
		// Shared forums or initiatives of pairs only: nobody lies between others, and nobody's ties are known.
		if (asked.length === 0 && !hasTies && components(pairs).sizes[0]! < 3) {
			return cannotTell('K24', 'ties');
		}
		const lostBy = (actor: ActorId) => cutOff[pairs.indexOf.get(actor)!]!;
		const breaking = asked
			.filter((actor) => lostBy(actor) >= minCutOff)
			.sort((a, b) => lostBy(b) - lostBy(a));
		const most = Math.max(0, ...asked.map(lostBy));
		const figures = {
			holding: asked.length - breaking.length,
			lacking: breaking.length,
			unknown: 0,
			leaders: leaders.length,
			cutOff: most,
			actors: pairs.actors.length
		};
		const answer = answerForAll(figures) ?? 'met';
		const unknown = leaders.length === 0 ? 'leader' : null;
		if (breaking.length === 0) return told('K24', answer, { actors: asked, figures }, unknown);
		const lost = cutOffWithout(pairs, pairs.indexOf.get(breaking[0]!)!);
		const actors = [...new Set([...breaking, ...lost.map((i) => pairs.actors[i]!.id)])];
		return told('K24', answer, { actors, figures }, unknown);
	}
};

/** Who leads: the network leader; failing one, those who coordinate or lead the plan. */
function leadersOf(evidence: CheckEvidence): ActorId[] {
	const ofRole = (role: KnownRole) => actorsWithRole(evidence, role).map((actor) => actor.id);
	const leaders = ofRole('network-leader');
	if (leaders.length > 0) return leaders;
	return [...new Set([...ofRole('coordinator'), ...ofRole('plan-leader')])];
}

/** The actor on most of the shortest ways between others; null when nobody is on any. */
function busiestBridge({ pairs, betweenness }: CheckEvidence): ActorId | null {
	let busiest: ActorId | null = null;
	let most = 0;
	betweenness.values.forEach((share, i) => {
		if (share === null || share <= most) return;
		most = share;
		busiest = pairs.actors[i]!.id;
	});
	return busiest;
}
