import type { ActorId } from '../../model/dataset';
import { degreeOf, type Network } from '../../network/network';

/**
 * Actors without any tie in the network, in the order of the file.
 * Checked    tests/golden/cases: isolates
 */
export function isolates(network: Network): ActorId[] {
	return network.actors.filter((_, i) => degreeOf(network.either, i) === 0).map(({ id }) => id);
}
