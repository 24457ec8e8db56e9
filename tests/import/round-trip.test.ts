/** Every network format that is written is read back as the same network. */
import { describe, expect, test } from 'vitest';
import { toFileNetwork, type FileNetwork } from '../../src/lib/export/networks/file-network';
import { writeGephiTables } from '../../src/lib/export/networks/gephi-tables';
import { writeGexf } from '../../src/lib/export/networks/gexf';
import { writeGraphml } from '../../src/lib/export/networks/graphml';
import { writeGraphologyJson } from '../../src/lib/export/networks/graphology-json';
import { writeKumuWorkbook } from '../../src/lib/export/networks/kumu-workbook';
import { writePajekNet } from '../../src/lib/export/networks/pajek';
import { writeDlEdgelist, writeDlMatrix } from '../../src/lib/export/networks/ucinet-dl';
import type { Dataset } from '../../src/lib/model/dataset';
import { openingLens, type Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { hostileDataset } from '../export/hostile-network';
import { loadExample } from '../support/load-example';
import { importTexts, told } from './read-tables';

type Files = Record<string, string | Uint8Array>;

const FORMATS: Readonly<Record<string, (network: FileNetwork) => Files>> = {
	GEXF: (network) => ({ 'x.gexf': writeGexf(network).text }),
	GraphML: (network) => ({ 'x.graphml': writeGraphml(network).text }),
	Pajek: (network) => ({ 'x.net': writePajekNet(network).text }),
	'DL, list of ties': (network) => ({ 'x.dl': writeDlEdgelist(network).text }),
	'DL, matrix': (network) => ({ 'x.dl': writeDlMatrix(network).text }),
	Graphology: (network) => ({ 'x.json': writeGraphologyJson(network).text }),
	Gephi: (network) => Object.fromEntries(writeGephiTables(network).files),
	Kumu: (network) => ({ 'x.xlsx': writeKumuWorkbook(network).bytes })
};

const SETS: readonly [string, () => Promise<Dataset>, Partial<Lens>][] = [
	['Slagelse', () => loadExample('slagelse'), {}],
	['Eksempelby', () => loadExample('eksempelby'), {}],
	['Eksempelby as reported', () => loadExample('eksempelby'), { direction: 'reported' }],
	['hostile names', () => Promise.resolve(hostileDataset()), { direction: 'reported' }]
];

const NAMED_BY_ID = new Set(['Pajek', 'DL, list of ties', 'DL, matrix']);

/** Strengths of all ties, and how many ties each actor has: the network whatever the names became. */
function shapeOf(ties: readonly { source: unknown; target: unknown; weight: number | null }[]) {
	const degrees = new Map<unknown, number>();
	for (const { source, target } of ties) {
		for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
	}
	const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b);
	return {
		degrees: ascending([...degrees.values()]),
		weights: ascending(ties.map(({ weight }) => Number((weight ?? 1).toPrecision(9))))
	};
}

describe.each(SETS)('%s', (set, load, change) => {
	test.each(Object.keys(FORMATS))('%s', async (format) => {
		const dataset = await load();
		const network = buildNetwork(dataset, { ...openingLens(dataset), ...change });
		const note = { title: 'T', version: '1', date: '2026-03-31', lens: 'all' };
		const file = toFileNetwork(dataset, network, note);
		const { dataset: read, issues } = await importTexts(FORMATS[format]!(file));
		expect(told(issues, 'error').filter((line) => !line.startsWith('weight-not'))).toEqual([]);
		expect(read?.actors.length).toBe(file.actors.length);
		expect(shapeOf(read!.ties)).toEqual(shapeOf(file.ties));
		if (set !== 'hostile names') {
			// Pajek and DL have one name for each: the id.
			const names = (rows: readonly { readonly id: string; readonly label: string }[]) =>
				rows.map(({ id, label }) => (NAMED_BY_ID.has(format) ? id : label)).sort();
			expect(names(read!.actors)).toEqual(names(file.actors));
			const directed = new Set(read!.ties.map((tie) => tie.directed));
			expect([...directed]).toEqual([file.directed]);
		}
	});
});
