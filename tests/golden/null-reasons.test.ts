/** Every null of the machine-readable output has a reason, every reason a null, and each is true. */
import { describe, expect, test } from 'vitest';
import { measuresJson } from '../../src/lib/export/numbers/measures-json';
import { DIRECTIONS, GROUPINGS, type Lens } from '../../src/lib/model/lens';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import { buildNetwork } from '../../src/lib/network/build-network';
import { degreeOf, type Network } from '../../src/lib/network/network';
import { partitionBy, type Partition } from '../../src/lib/network/partition';
import { readCase } from '../support/read-case';
import { draw } from '../support/small-networks';

const DATASETS: readonly (readonly [string, Dataset])[] = [
	['nobody', emptyDataset('empty')],
	['one actor', draw('a', { a: 'x' })],
	['two strangers', draw('a b', { a: 'x', b: 'y' })],
	['two strangers, one of a known sector', draw('a b', { a: 'x' })],
	['a pair', draw('a-b', { a: 'x', b: 'y' }, true)],
	['a pair of one sector and a lone actor of another', draw('a-b c', { a: 'x', b: 'x', c: 'y' })],
	['ties that never lead back', draw('a-b b-c a-c', { a: 'x', b: 'y', c: 'x' }, true)],
	['arcs that meet in the middle', draw('a-m b-m c-m', { a: 'x', b: 'y' }, true)],
	['no actor has a sector', draw('a-b b-c c-a c-d')],
	['no tie has a known sector at both ends', draw('a-b b-c d', { a: 'x', c: 'y', d: 'x' })],
	['two islands alike', draw('a-b b-c c-a x-y y-z z-x', { a: 'x', x: 'y' })],
	['a star of one sector', draw('m-a m-b m-c', { m: 'x', a: 'x', b: 'x', c: 'x' })],
	['everybody with everybody', draw('a-b b-c c-a', { a: 'x', b: 'y', c: 'x' })],
	['forums', readCase('southern_women').dataset],
	['forums of two', seated('a f, b f, c g')],
	['answers', answers()]
];

/** `a f` = actor a sits in forum f. */
function seated(seats: string): Dataset {
	const pairs = seats.split(', ').map((seat) => seat.split(' ') as [string, string]);
	const { dataset } = readCase('southern_women');
	const [seat] = dataset.memberships;
	const [forum] = dataset.forums;
	return {
		...draw(pairs.map(([actor]) => actor).join(' ')),
		forums: [...new Set(pairs.map(([, id]) => id))].map((id) => ({ ...forum!, id, label: id })),
		memberships: pairs.map(([actor, forum]) => ({ ...seat!, actor, forum }))
	};
}

/** Everybody's word is only their own, and nobody answers about somebody who does. */
function answers(): Dataset {
	const drawn = draw('a-b c-d', {}, true);
	return { ...drawn, ties: drawn.ties.map((tie) => ({ ...tie, reportedBy: tie.source })) };
}

const LENSES: readonly Partial<Lens>[] = DIRECTIONS.flatMap((direction) =>
	GROUPINGS.slice(0, 2).flatMap((groupBy) =>
		[false, true].map((weighted) => ({ direction, groupBy, weighted }))
	)
);

/** Tables keyed by actor, group or forum: the key is `*`. */
const KEYED = new Set([
	'actors',
	'grouping.groups',
	'grouping.mixing',
	'grouping.mixing.*',
	'grouping.mixingExpected',
	'grouping.mixingExpected.*',
	'twoMode.groups',
	'twoMode.betweenness.actors',
	'twoMode.betweenness.forums'
]);
const NOT_FIGURES = ['lens', 'issues', 'betweennessEstimate', 'reasons'];

/** The paths of all nulls. */
function nullPaths(value: unknown, path: string, found: Set<string>): Set<string> {
	if (value === null) found.add(path.replaceAll('.*', ''));
	else if (typeof value === 'object') {
		for (const [key, entry] of Object.entries(value as object)) {
			const name = KEYED.has(path) || Array.isArray(value) ? '*' : key;
			nullPaths(entry, path === '' ? name : `${path}.${name}`, found);
		}
	}
	return found;
}

interface Told {
	readonly network: Network;
	readonly partition: Partition;
	readonly path: string;
}

const groupedTies = ({ network: { out }, partition: { of } }: Told) =>
	of.reduce((sum, group, i) => {
		const others = out.targets.subarray(out.offsets[i], out.offsets[i + 1]);
		return sum + (group < 0 ? 0 : others.filter((j) => of[j]! >= 0).length);
	}, 0);
const degrees = ({ network }: Told) => network.actors.map((_, i) => degreeOf(network.either, i));

/** When a reason is true. Reasons of single actors: that there is such an actor. */
const IS_TRUE: Readonly<Record<string, (told: Told) => boolean>> = {
	'no-actors': ({ network }) => network.actors.length === 0,
	'one-actor': ({ network }) => network.actors.length === 1,
	'no-ties': ({ network }) => network.tieCount === 0,
	'no-grouped-ties': (told) =>
		told.network.tieCount > 0 && (told.path !== 'grouping.eiIndex' || groupedTies(told) === 0),
	'no-group': ({ partition, path }) =>
		partition.names.length === 0 || /nmi\.|twoMode/.test(path) || partition.of.includes(-1),
	isolate: (told) => degrees(told).includes(0),
	'fewer-than-two-contacts': (told) => degrees(told).some((degree) => degree < 2),
	'no-two-contacts': (told) => degrees(told).every((degree) => degree < 2),
	'no-two-paths': ({ network: { out, in: incoming, actors, directed } }) =>
		directed &&
		actors.every((_, i) => {
			const to = out.targets.subarray(out.offsets[i], out.offsets[i + 1]);
			const from = incoming.targets.subarray(incoming.offsets[i], incoming.offsets[i + 1]);
			return to.every((j) => from.every((k) => j === k));
		}),
	'no-ring': ({ network }) => network.directed && network.tieCount > 0,
	'not-connected': ({ network }) => network.actors.length > 1,
	'needs-directed-network': ({ network }) => !network.directed,
	'needs-undirected-network': ({ network }) => network.directed
};

describe.each(DATASETS)('%s', (_, dataset) => {
	test.each(LENSES)('$direction by $groupBy, weighted $weighted', (part) => {
		const network = buildNetwork(dataset, { ...DEFAULT_LENS, ...part });
		const partition = partitionBy(network, network.lens.groupBy);
		const json = measuresJson(dataset, network, { version: '1', issues: [], bands: 'ties' });
		const reasons = (json as { reasons: Record<string, string> }).reasons;
		const figures = Object.entries(json).filter(([key]) => !NOT_FIGURES.includes(key));
		const nulls = nullPaths(Object.fromEntries(figures), '', new Set());
		const unexplained = [...nulls].filter((path) => !(path in reasons));
		expect(unexplained, 'nulls without a reason').toEqual([]);
		const idle = Object.keys(reasons).filter((path) => !nulls.has(path));
		expect(idle, 'reasons without a null').toEqual([]);
		for (const [path, reason] of Object.entries(reasons)) {
			const isTrue = IS_TRUE[reason]?.({ network, partition, path }) ?? true;
			expect(isTrue, `${path}: ${reason}`).toBe(true);
		}
	});
});
