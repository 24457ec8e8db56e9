import { chainJoints, mainCarrier } from '../governance/chain';
import { cannotTell, told, type Check } from './check';

/**
 * K13: no single actor holds most of the governance chain together.
 *
 * Read from   forums.parent, memberships (`mainCarrier`, as the finding: a link in more than half of
 *             the joints between tiers, and in more than anybody else)
 * Partly      one actor does, but nowhere as the only one
 * Cannot tell fewer than two joints with known members on both sides
 * Source      VIVE 2021, note 1, "Styringsstrengen"
 */
export const noChainCarrier: Check = {
	id: 'K13',
	read(evidence) {
		const joints = chainJoints(evidence);
		if (joints.length < 2) return cannotTell('K13', joints.length === 1 ? 'one-joint' : 'chain');
		const carrier = mainCarrier(joints);
		const figures = { joints: joints.length };
		if (carrier === null) {
			const links = joints.flatMap((joint) => joint.links);
			return told('K13', 'met', {
				forums: [...new Set(links.flatMap(({ upper, lower }) => [upper, lower]))],
				actors: [...new Set(links.flatMap(({ actors }) => actors))],
				figures
			});
		}
		return told('K13', carrier.alone > 0 ? 'not-met' : 'partly', {
			actors: [carrier.actor],
			forums: carrier.forums,
			figures: { ...figures, carried: carrier.joints, alone: carrier.alone }
		});
	}
};
