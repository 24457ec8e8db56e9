/** In which directions the contacts of `network.either` have ties. */
import type { Network } from '../../network/network';
import { perNetwork } from '../../network/per-network';

export const SENT = 1;
export const RECEIVED = 2;

/**
 * Beside each entry of `network.either`: SENT when its actor has a tie to the contact, RECEIVED when
 * the contact has one back, both added when mutual or undirected. Rows ascend, so one walk along the
 * three of each actor finds them: O(n + m).
 */
export const contactDirections: (network: Network) => Uint8Array = perNetwork((network) => {
	const { either, out, in: incoming } = network;
	const directions = new Uint8Array(either.targets.length);
	if (!network.directed) return directions.fill(SENT + RECEIVED);
	let sent = 0;
	let received = 0;
	for (let i = 0; i < network.actors.length; i++) {
		for (let k = either.offsets[i]!; k < either.offsets[i + 1]!; k++) {
			const contact = either.targets[k]!;
			if (sent < out.offsets[i + 1]! && out.targets[sent] === contact) {
				directions[k]! += SENT;
				sent++;
			}
			if (received < incoming.offsets[i + 1]! && incoming.targets[received] === contact) {
				directions[k]! += RECEIVED;
				received++;
			}
		}
	}
	return directions;
});
