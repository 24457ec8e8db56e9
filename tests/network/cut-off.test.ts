import { expect, it } from 'vitest';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { blocks } from '../../src/lib/measures/blocks';
import { cutOffWithout } from '../../src/lib/network/cut-off';
import { makeDataset, tiesOf } from '../support/make-dataset';

it.each([
	['a path, at its middle: the shorter part', ['a-b', 'b-c', 'c-d', 'd-e', 'e-f'], 'c', ['a', 'b']],
	['a ring: nobody', ['a-b', 'b-c', 'c-d', 'd-e', 'e-f', 'f-a'], 'c', []],
	['a star: all but one', ['a-b', 'a-c', 'a-d', 'a-e'], 'a', ['c', 'd', 'e']],
	['another island is not touched', ['a-b', 'b-c', 'd-e', 'e-f'], 'b', ['c']],
	['an isolate: nobody', ['a-b'], 'f', []]
])('%s', (_, words, leaving, expected) => {
	const actors = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
	const network = buildNetwork(makeDataset({ actors, ties: tiesOf(...words) }), DEFAULT_LENS);
	const number = network.indexOf.get(leaving)!;
	const lost = cutOffWithout(network, number);
	expect(lost.map((i) => network.actors[i]!.id).sort()).toEqual(expected);
	// The one pass over the blocks counts the same for all actors at once.
	expect(blocks(network).cutOff[number]).toBe(expected.length);
});
