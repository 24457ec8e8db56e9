/** Measures held to networkx on small seeded graphs; `generate.py` beside this file made the values. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { expectClose } from '../support/expect-close';
import { makeActor, makeTie } from '../support/read-case';
import { GROUP_FIGURES, NETWORK_FIGURES } from './figure-table';

interface ReferenceGraph {
	readonly directed: boolean;
	readonly actors: readonly { readonly id: string; readonly sector: string | null }[];
	readonly ties: readonly (readonly [string, string, number])[];
	readonly figures: Readonly<Record<string, { readonly value: unknown; readonly call: string }>>;
}

const { graphs } = JSON.parse(readFileSync(new URL('networkx.json', import.meta.url), 'utf8')) as {
	graphs: Record<string, ReferenceGraph>;
};

const COMPUTE = {
	...NETWORK_FIGURES,
	assortativity: GROUP_FIGURES['assortativity']!,
	modularity: GROUP_FIGURES['modularity_missing_as_group']!
};

function datasetOf(name: string, { actors, ties, directed }: ReferenceGraph): Dataset {
	return {
		...emptyDataset(name),
		actors: actors.map(({ id, sector }) => makeActor(id, { sector: sector ?? '' })),
		ties: ties.map(([source, target, weight]) => makeTie(source, target, weight, directed))
	};
}

describe.each(Object.entries(graphs))('%s', (name, graph) => {
	const dataset = datasetOf(name, graph);

	test.each(Object.entries(graph.figures))('%s', (figure, { value }) => {
		const network = buildNetwork(dataset, {
			...DEFAULT_LENS,
			direction: graph.directed ? 'reported' : 'either',
			weighted: figure.startsWith('w_')
		});
		const compute = COMPUTE[figure as keyof typeof COMPUTE];
		expect(compute, figure).toBeDefined();
		const actual = compute!(network, partitionBy(network, 'sector'));
		const sorted =
			Array.isArray(actual) && typeof actual[0] === 'string' ? [...actual].sort() : actual;
		expectClose(sorted, value, figure);
	});
});
