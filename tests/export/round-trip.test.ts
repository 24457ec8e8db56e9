import { describe, expect, test } from 'vitest';
import { mergedTies } from '../../src/lib/export/networks/merged-ties';
import { writeExport, type ExportKind } from '../../src/lib/export/write-export';
import { importProject } from '../../src/lib/import/import-project';
import type { Actor, Dataset, Tie } from '../../src/lib/model/dataset';
import type { Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { loadExample } from '../support/load-example';
import { exportRequest, exportWords } from './export-request';
import { hostileDataset } from './hostile-network';
import { randomDataset } from './random-dataset';
import { randomNetworkDataset } from './random-network-dataset';

const SETS: readonly [string, () => Promise<Dataset>, Partial<Lens>][] = [
	['Slagelse', () => loadExample('slagelse'), {}],
	['Eksempelby', () => loadExample('eksempelby'), {}],
	['Eksempelby as reported', () => loadExample('eksempelby'), { direction: 'reported' }],
	['Southern Women by forums', () => loadExample('southern-women'), {}],
	['a random network, seed 5', () => Promise.resolve(randomNetworkDataset(5)), {}]
];
const FULL: readonly ExportKind[] = ['gexf', 'graphml', 'graphology', 'kumu', 'gephi'];
/** Ids, ties and strengths only. */
const BARE: readonly ExportKind[] = ['pajek-net', 'dl', 'dl-matrix'];

async function roundTrip(kind: ExportKind, dataset: Dataset, change: Partial<Lens>) {
	const request = exportRequest(dataset, change);
	const file = writeExport(kind, request, exportWords(dataset));
	const files =
		file.files === null
			? [{ path: `project${file.ending}`, bytes: file.bytes }]
			: [...file.files].map(([path, bytes]) => ({ path, bytes }));
	const { dataset: again, issues } = await importProject(files);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return { again: again!, network: buildNetwork(dataset, request.lens), request };
}

/** The facts of an actor that every format with attributes carries. */
const facts = ({ id, label, sector, organisations, districts, level, roles, from, to }: Actor) => ({
	...{ id, label, sector, organisations, districts, level, roles, from, to }
});

const tieFacts = ({ source, target, step, weight, kind, directed, from, to, reportedBy }: Tie) => ({
	...{ source, target, step, weight, kind, directed, from, to, reportedBy }
});

/** Ends of a tie without direction in one order. */
function plain(tie: Tie): Tie {
	if (tie.directed !== false || tie.source <= tie.target) return tie;
	return { ...tie, source: tie.target, target: tie.source };
}

const byEnds = (a: Tie, b: Tie) =>
	JSON.stringify([a.source, a.target]) < JSON.stringify([b.source, b.target]) ? -1 : 1;

describe.each(SETS)('%s, written and read again', (_, load, change) => {
	test.each(FULL)('as %s has the same actors, ties and attributes', async (kind) => {
		const dataset = await load();
		const { again, network } = await roundTrip(kind, dataset, change);
		expect(again.actors.map(facts)).toEqual(network.actors.map(facts));
		const ours = mergedTies(dataset, network).map(plain).sort(byEnds).map(tieFacts);
		expect(again.ties.map(plain).sort(byEnds).map(tieFacts)).toEqual(ours);
	});

	test.each([...FULL, ...BARE])('as %s is the same network', async (kind) => {
		const dataset = await load();
		const { again, network } = await roundTrip(kind, dataset, change);
		const second = buildNetwork(again, { ...network.lens, layers: ['ties'] });
		expect(second.actors.map(({ id }) => id)).toEqual(network.actors.map(({ id }) => id));
		expect(second.tieCount).toBe(network.tieCount);
		expect(second.out.targets).toEqual(network.out.targets);
		expect([...second.out.weights]).toEqual([...network.out.weights]);
	});
});

describe('hostile names, written and read again', () => {
	test.each(FULL)('as %s are the same names', async (kind) => {
		const dataset = hostileDataset();
		const { again, network } = await roundTrip(kind, dataset, { direction: 'reported' });
		// XML cannot carry control characters; line breaks in ids become spaces when a cell is read.
		const clean = (text: string) =>
			text
				// eslint-disable-next-line no-control-regex -- the characters in question
				.replace(/[\u0001\u0002\ufffd](?=control)/g, '?')
				.replace(/~\d$/, '')
				.replace(/\s+/g, ' ')
				.trim();
		const names = (actors: readonly Actor[]) => actors.map(({ id }) => clean(id));
		expect(names(again.actors)).toEqual(names(network.actors));
		expect(again.ties).toHaveLength(network.tieCount);
	});

	test.each(BARE)('as %s are as many, all different', async (kind) => {
		const dataset = hostileDataset();
		const { again, network } = await roundTrip(kind, dataset, { direction: 'reported' });
		expect(new Set(again.actors.map(({ id }) => id)).size).toBe(network.actors.length);
		expect(again.ties).toHaveLength(network.tieCount);
	});
});

test('tables as a workbook and as a data package are the whole project', async () => {
	const dataset = await loadExample('slagelse');
	for (const kind of ['xlsx', 'package'] as const) {
		const { again } = await roundTrip(kind, dataset, { sectors: ['police'] });
		expect(again.actors).toEqual(dataset.actors);
		expect(again.ties).toEqual(dataset.ties);
		expect(again.memberships).toEqual(dataset.memberships);
	}
});

describe('random projects with hostile text in every place, written and read again', () => {
	/** Spaces at the ends and line breaks in an id are no part of it when a table is read. */
	const clean = (id: string) => id.replace(/\s+/g, ' ').trim();

	for (let seed = 1; seed <= 25; seed++) {
		test.each([...FULL, ...BARE])(`seed ${seed} as %s`, async (kind) => {
			const dataset = randomDataset(seed);
			const change: Partial<Lens> = {
				direction: seed % 2 === 0 ? 'reported' : 'either',
				layers: ['ties', 'forums']
			};
			const { again, network } = await roundTrip(kind, dataset, change);
			expect(again.actors).toHaveLength(network.actors.length);
			// A list in which every tie has its mirror image is read as one without directions.
			const second = buildNetwork(again, { ...network.lens, layers: ['ties'] });
			expect(second.tieCount).toBe(network.tieCount);
			expect([...second.out.weights].sort()).toEqual([...network.out.weights].sort());
			if (!FULL.includes(kind)) return;
			expect(again.actors.map(({ id }) => clean(id))).toEqual(
				network.actors.map(({ id }) => clean(id))
			);
			expect(again.actors.map(({ sector }) => sector === null)).toEqual(
				network.actors.map(({ sector }) => sector === null)
			);
		});
	}
});
