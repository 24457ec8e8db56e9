/** The whole network in the machine-readable output. */
import { visibleRows } from '../../network/visible';
import { blocks } from '../../measures/blocks';
import { communities } from '../../measures/communities';
import { components } from '../../measures/components';
import { mutualInformation } from '../../measures/groups/mutual-information';
import { response } from '../../measures/uncertainty/response';
import { NETWORK_MEASURES } from '../../measures/whole/all';
import { corePeriphery } from '../../measures/whole/core-periphery';
import { isolates } from '../../measures/whole/isolates';
import { GROUPINGS } from '../../model/lens';
import type { Actor, Dataset } from '../../model/dataset';
import type { Network } from '../../network/network';
import { partitionBy } from '../../network/partition';
import type { NullReasons } from './null-reasons';

/** The figures of the whole network, its communities, its core and who answered. */
export function networkJson(dataset: Dataset, network: Network, reasons: NullReasons): object {
	const idOf = (i: number) => network.actors[i]!.id;
	const { articulationActors, bridges, blockCount } = blocks(network);
	return {
		actors: network.actors.length,
		ties: network.tieCount,
		directed: network.directed,
		...Object.fromEntries(
			NETWORK_MEASURES.map(({ id, compute }) => [
				id,
				reasons.valueOf(`network.${id}`, compute(network))
			])
		),
		components: components(network).sizes,
		isolates: isolates(network),
		articulationActors: articulationActors.map(idOf),
		bridges: bridges.map(([a, b]) => [idOf(a), idOf(b)].sort()),
		biconnectedComponents: blockCount,
		communities: communityFigures(network, reasons),
		corePeriphery: coreFigures(network, reasons),
		response: responseFigures(dataset, network, reasons)
	};
}

function communityFigures(network: Network, reasons: NullReasons): object {
	const found = communities(network);
	const { reason } = found.modularity;
	if (reason !== null) reasons.add('network.communities.spread', reason);
	return {
		count: found.sizes.length,
		modularity: reasons.valueOf('network.communities.modularity', found.modularity),
		spread: found.spread,
		nmi: Object.fromEntries(
			GROUPINGS.map((by) => [
				by,
				reasons.valueOf(
					`network.communities.nmi.${by}`,
					mutualInformation(found.of, partitionBy(network, by).of)
				)
			])
		),
		of: byActor(network.actors, (i) => found.of[i]!)
	};
}

function coreFigures(network: Network, reasons: NullReasons): object {
	const { core, fit, errors, tiedAtBorder } = corePeriphery(network);
	if (fit === null) {
		const reason = network.tieCount === 0 ? 'no-ties' : 'no-variation';
		reasons.add('network.corePeriphery.fit', reason);
	}
	return { core: core.map((i) => network.actors[i]!.id), fit, errors, tiedAtBorder };
}

/** Nobody's word, nothing known: null throughout. */
function responseFigures(dataset: Dataset, network: Network, reasons: NullReasons): object | null {
	const countsTies = network.lens.layers.includes('ties');
	const told = response(network, countsTies ? visibleRows(dataset, network.lens).ties : []);
	if (told.responseShare === null) {
		reasons.add('network.response', 'no-reporter');
		return null;
	}
	reasons.ofNull('network.response.confirmedShare', [told.confirmedShare], 'no-pair-answered');
	return told;
}

/** An object with one value an actor, by id. */
export function byActor<T>(actors: readonly Actor[], value: (i: number) => T): Record<string, T> {
	return Object.fromEntries(actors.map(({ id }, i) => [id, value(i)]));
}
