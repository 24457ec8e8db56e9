/** Every figure of the reference cases that is computed here, held to the reference. */
import { describe, expect, test } from 'vitest';
import { communities } from '../../src/lib/measures/communities';
import { mutualInformation } from '../../src/lib/measures/groups/mutual-information';
import { twoModeOf } from '../../src/lib/measures/two-mode/two-mode';
import { DEFAULT_LENS, type Direction, type Grouping } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Network } from '../../src/lib/network/network';
import { partitionBy } from '../../src/lib/network/partition';
import { expectClose } from '../support/expect-close';
import { readCase, type ExpectedFigure, type ReferenceCase } from '../support/read-case';
import { GROUP_FIGURES, NETWORK_FIGURES } from './figure-table';
import { NOT_COMPUTED } from './not-computed';
import { TWO_MODE_FIGURES } from './two-mode-table';

/** The first three came with the definitions; `classics.py` beside this file made the others. */
const CASES = [
	'dhhs_collaboration',
	'emon_mtsi',
	'southern_women',
	'coleman_fall',
	'emon_texas',
	'florentine_marriage',
	'karate_club',
	'krackhardt_kite',
	'les_miserables'
].map(readCase);
const DIRECTION_OF: Record<string, Direction> = { D: 'reported', U: 'either', M: 'mutual' };
/** Names that the searches below hold to a bound, not to a value. */
const SEARCHED = new Set(['best_modularity', 'w_best_modularity']);

interface Name {
	readonly view: string;
	readonly by: Grouping | null;
	readonly figure: string;
}

/** `U/sector/ei` -> view U, grouping sector, figure ei. */
function parseName(key: string): Name {
	const parts = key.split('/');
	return parts.length === 3
		? { view: parts[0]!, by: parts[1] as Grouping, figure: parts[2]! }
		: { view: parts[0]!, by: null, figure: parts[1]! };
}

const networks = new Map<string, Network>();
function networkOf({ name, dataset }: ReferenceCase, view: string, weighted: boolean): Network {
	const key = `${name} ${view} ${weighted}`;
	let network = networks.get(key);
	if (!network) {
		network = buildNetwork(dataset, { ...DEFAULT_LENS, direction: DIRECTION_OF[view]!, weighted });
		networks.set(key, network);
	}
	return network;
}

/** What this program says, or undefined when it has no such figure. */
function compute(reference: ReferenceCase, key: string): (() => unknown) | undefined {
	const { view, by, figure } = parseName(key);
	if (view === 'B') {
		const of = TWO_MODE_FIGURES[figure];
		return of && (() => of(twoModeOf(reference.dataset, DEFAULT_LENS)));
	}
	const of = by ? GROUP_FIGURES[figure] : NETWORK_FIGURES[figure];
	return (
		of &&
		(() => {
			const network = networkOf(reference, view, figure.startsWith('w_'));
			return of(network, partitionBy(network, by ?? 'sector'));
		})
	);
}

/** A table `{groups, matrix}` as one object, whatever the order of the groups. */
function byName(value: unknown): unknown {
	if (value === null || typeof value !== 'object' || !('matrix' in value)) return value;
	const { groups, matrix } = value as { groups?: string[]; matrix: unknown[][] };
	if (!groups) return value;
	return Object.fromEntries(
		groups.map((row, r) => [
			row,
			Object.fromEntries(groups.map((column, c) => [column, matrix[r]![c]]))
		])
	);
}

/** Lists of ids have no order in the reference. */
function sorted(value: unknown): unknown {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
		? [...value].sort()
		: value;
}

const usable = (figure: ExpectedFigure) => figure.tools_agree !== false;
const rows = CASES.flatMap((reference) =>
	Object.entries(reference.figures)
		.filter(([, figure]) => usable(figure))
		.map(([key, figure]) => ({ reference, key, figure, name: reference.name }))
);

describe.each(CASES.map((reference) => ({ name: reference.name })))('$name', ({ name }) => {
	const computed = rows.filter((row) => row.name === name && compute(row.reference, row.key));

	test.each(computed)('$key', ({ reference, key, figure }) => {
		const actual = compute(reference, key)!();
		const expected = figure.nodes ?? figure.value;
		expectClose(sorted(byName(actual)), sorted(byName(expected)), key);
	});
});

const searches = rows.filter(({ key }) => SEARCHED.has(parseName(key).figure));

describe('communities', () => {
	test.each(searches)('$name $key: not below best - 0.01', ({ reference, key, figure }) => {
		const { view, figure: name } = parseName(key);
		const network = networkOf(reference, view, name.startsWith('w_'));
		const { modularity } = communities(network);
		expect(modularity.value).toBeGreaterThanOrEqual((figure.value as number) - 0.01);
		if (figure.proven_maximum) {
			expect(modularity.value).toBeLessThanOrEqual((figure.value as number) + 1e-9);
		}
	});
});

describe('agreement of the attribute with the best partition of the reference', () => {
	const agreements = rows.filter(({ key }) => parseName(key).figure.endsWith('best_partition_nmi'));

	test.each(agreements)('$name $key', ({ reference, key, figure }) => {
		const { view, by, figure: name } = parseName(key);
		const network = networkOf(reference, view, false);
		const best = reference.figures[`${view}/${name.replace('_nmi', '')}`]!.nodes!;
		const found = Int32Array.from(network.actors, ({ id }) => best[id]!);
		const { value } = mutualInformation(partitionBy(network, by!).of, found);
		expectClose(value, figure.value, key);
	});
});

test('names of the reference that are not computed are exactly the ones listed', () => {
	const open = rows
		.filter(({ reference, key }) => !compute(reference, key))
		.map(({ key }) => {
			const { view, figure } = parseName(key);
			return view === 'B' ? `B/${figure}` : figure;
		})
		.filter((figure) => !SEARCHED.has(figure) && !figure.endsWith('best_partition_nmi'));
	console.log(`In the reference, not computed: ${[...new Set(open)].sort().join(', ')}`);
	expect([...new Set(open)].sort()).toEqual(Object.keys(NOT_COMPUTED).sort());
});
