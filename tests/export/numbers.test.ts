import { describe, expect, test } from 'vitest';
import { codebook } from '../../src/lib/export/numbers/codebook';
import { toFileNetwork } from '../../src/lib/export/networks/file-network';
import { actorMeasureFacts, networkMeasureFacts } from '../../src/lib/export/numbers/measure-facts';
import { methodsText } from '../../src/lib/export/numbers/methods-text';
import { numberTables, type NumberTable } from '../../src/lib/export/numbers/number-tables';
import { REFERENCES, worksNamedIn } from '../../src/lib/export/numbers/references';
import { writeExport } from '../../src/lib/export/write-export';
import { writeNumbersCsv } from '../../src/lib/export/numbers/write-numbers';
import { analyse } from '../../src/lib/findings/analyse';
import { exportDa } from '../../src/lib/i18n/da/export';
import { exportEn } from '../../src/lib/i18n/en/export';
import { numberWords } from '../../src/lib/i18n/number-words';
import { parseDelimited } from './parse-csv';
import { ACTOR_MEASURES } from '../../src/lib/measures/all';
import { NETWORK_MEASURES } from '../../src/lib/measures/whole/all';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import type { Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { loadExample } from '../support/load-example';
import { makeDataset, tiesOf } from '../support/make-dataset';
import { exportRequest, exportWords } from './export-request';
import { hostileDataset } from './hostile-network';
import { randomNetworkDataset } from './random-network-dataset';

function numbersOf(dataset: Dataset, change: Partial<Lens> = {}, language: 'da' | 'en' = 'en') {
	const { lens, note } = exportRequest(dataset, change);
	const network = buildNetwork(dataset, lens);
	const words = numberWords(dataset, lens, language);
	const both = { da: numberWords(dataset, lens, 'da'), en: numberWords(dataset, lens, 'en') };
	const file = toFileNetwork(dataset, network, note);
	const tables = numberTables(network, analyse(dataset, lens), file, words);
	return { network, note, words, tables, book: codebook(tables, words, both) };
}

function table(tables: readonly NumberTable[], name: string) {
	const found = tables.find((entry) => entry.name === name)!;
	return found.rows.map((cells) =>
		Object.fromEntries(found.columns.map((column, place) => [column, cells[place]!]))
	);
}

const SETS: readonly [string, () => Promise<Dataset>, Partial<Lens>][] = [
	['Slagelse', () => loadExample('slagelse'), {}],
	['Eksempelby as reported', () => loadExample('eksempelby'), { direction: 'reported' }],
	['Southern Women', () => loadExample('southern-women'), {}],
	['Slagelse by initiatives', () => loadExample('slagelse'), { layers: ['initiatives'] }],
	['hostile names', () => Promise.resolve(hostileDataset()), {}],
	['nobody', () => Promise.resolve(emptyDataset('empty')), {}],
	['one actor', () => Promise.resolve(makeDataset({ actors: [{ id: 'a' }] })), {}]
];

describe.each(SETS)('numbers of %s', (_, load, change) => {
	test('have a row an actor with every measure, and no not-a-number', async () => {
		const dataset = await load();
		const { tables, network } = numbersOf(dataset, change);
		const rows = table(tables, 'actors');
		expect(rows.map(({ id }) => id)).toEqual(network.actors.map(({ id }) => id));
		for (const { rows: cells } of tables) {
			for (const cell of cells.flat()) {
				expect(cell).not.toBe('');
				expect(cell).not.toBe(undefined);
				if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
			}
		}
		expect(table(tables, 'ties')).toHaveLength(network.tieCount);
	});

	test('have a codebook entry for every column and figure, in both languages', async () => {
		const { tables, book } = numbersOf(await load(), change);
		const entries = table([book], 'codebook');
		const known = new Set(entries.map((entry) => `${entry['table']}.${entry['column']}`));
		for (const { name, columns } of [...tables, book]) {
			for (const column of columns) expect(known).toContain(`${name}.${column}`);
		}
		for (const { figure } of table(tables, 'network')) expect(known).toContain(`network.${figure}`);
		for (const entry of entries) {
			for (const cell of ['name', 'meaning_da', 'meaning_en', 'unit']) {
				expect(entry[cell], `${entry['table']}.${entry['column']} ${cell}`).toMatch(/\S/);
			}
		}
	});

	test('say why a figure of the network is missing', async () => {
		const { tables } = numbersOf(await load(), change);
		for (const { value, reason } of table(tables, 'network')) {
			expect(value === null).toBe(reason !== null);
		}
	});
});

describe('the codebook', () => {
	test('has words for columns that some table has, and for no others', async () => {
		const columns = new Set<string>();
		for (const [, load, change] of SETS) {
			const { tables, book } = numbersOf(await load(), change);
			for (const table of [...tables, book]) {
				for (const column of table.columns) columns.add(column).add(`${table.name}.${column}`);
			}
		}
		expect(Object.keys(exportDa.column).filter((column) => !columns.has(column))).toEqual([]);
		expect(Object.keys(exportEn.column).sort()).toEqual(Object.keys(exportDa.column).sort());
	});

	test('takes a column of the user’s for nothing else, whatever it is called', () => {
		const ties = tiesOf('a-b').map((tie) => ({
			...tie,
			attributes: new Map([['importance', '7']])
		}));
		const dataset = makeDataset({ actors: [{ id: 'a' }, { id: 'b' }], ties });
		const { book, words } = numbersOf(dataset);
		const entry = (name: string, column: string) =>
			table([book], 'codebook').find((one) => one['table'] === name && one['column'] === column)!;
		expect(entry('ties', 'importance')).toMatchObject({
			meaning_en: words.ownColumn,
			unit: words.unit.text,
			range: null
		});
		expect(entry('findings', 'importance')['meaning_en']).not.toBe(words.ownColumn);
		expect(entry('ties', 'weight')['meaning_en']).not.toBe(words.ownColumn);
		expect(entry('checks', 'reason')['meaning_en']).not.toBe(
			entry('network', 'reason')['meaning_en']
		);
	});

	test('names a work for each measure that a work defines', async () => {
		const { words } = numbersOf(await loadExample('slagelse'));
		const formulas = [...Object.values(words.actor), ...Object.values(words.network)];
		for (const { name, formula } of formulas) {
			for (const [year] of formula.matchAll(/\b(19|20)\d\d\b/g)) {
				const works = worksNamedIn(formula).filter((work) => work.endsWith(year));
				expect(works.length, `${name}: ${year}`).toBeGreaterThan(0);
			}
		}
		for (const [work, reference] of Object.entries(REFERENCES)) {
			expect(reference).toContain(/\d{4}$/.exec(work)![0]);
		}
	});

	test.each([1, 2, 3, 4])('knows every reason for a missing figure, seed %i', (seed) => {
		const sets: Dataset[] = [
			randomNetworkDataset(seed),
			emptyDataset('none'),
			makeDataset({ actors: [{ id: 'a' }] }),
			makeDataset({ actors: [{ id: 'a' }, { id: 'b' }] }),
			makeDataset({ actors: [{ id: 'a', sector: 's' }, { id: 'b' }], ties: tiesOf('a-b') }),
			makeDataset({
				actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, sector: 's' })),
				ties: tiesOf('a-b', 'c-d')
			})
		];
		for (const dataset of sets) {
			for (const direction of ['either', 'reported', 'mutual'] as const) {
				const network = buildNetwork(dataset, exportRequest(dataset, { direction }).lens);
				const partition = partitionBy(network, 'sector');
				for (const { id, compute } of ACTOR_MEASURES) {
					const { reason } = compute(network, partition);
					if (reason !== null) expect(actorMeasureFacts(id).reasons, id).toContain(reason);
				}
				for (const { id, compute } of NETWORK_MEASURES) {
					const { reason } = compute(network);
					if (reason !== null) expect(networkMeasureFacts(id).reasons, id).toContain(reason);
				}
			}
		}
	});
});

describe('CSV', () => {
	test('has the figures to the last digit', async () => {
		const { tables } = numbersOf(await loadExample('eksempelby'), { direction: 'reported' });
		for (const [path, written] of writeNumbersCsv(tables)) {
			const { columns, rows } = tables.find(({ name }) => `${name}.csv` === path)!;
			const [headings, ...cells] = parseDelimited(written);
			expect(headings).toEqual(columns);
			expect(cells).toHaveLength(rows.length);
			rows.forEach((row, place) =>
				row.forEach((cell, column) => {
					if (typeof cell === 'number') expect(Number(cells[place]![column])).toBe(cell);
					if (cell === null) expect(cells[place]![column]).toBe('');
				})
			);
		}
	});

	test('lets no cell become a formula', () => {
		const { tables, book } = numbersOf(hostileDataset());
		for (const written of writeNumbersCsv([...tables, book]).values()) {
			for (const cell of parseDelimited(written).flat()) {
				expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+([.,]\d+)?(e[+-]?\d+)?$)/i);
			}
		}
	});
});

describe('the text about methods', () => {
	test.each(['da', 'en'] as const)('names version, seed, lens, works (%s)', async (language) => {
		const { network, note, words } = numbersOf(
			await loadExample('slagelse'),
			{ seed: 77 },
			language
		);
		const text = methodsText(network, note, words);
		for (const part of ['9.9.9', '77', '2026-03-31', words.actor.constraint.name, 'Burt, R. S.']) {
			expect(text).toContain(part);
		}
		for (const { label, value } of words.lens) expect(text).toContain(`- ${label}: ${value}`);
		expect(text).not.toMatch(/undefined|null|NaN|\[object/);
		const works = text.split('\n').filter((line) => /^- .*\(\d{4}\)\./.test(line));
		expect(works.length).toBeGreaterThan(10);
	});

	test('a name cannot break its layout', () => {
		const dataset = { ...hostileDataset(), name: 'x\n# Heading\n' };
		const { network, note, words } = numbersOf(dataset);
		expect(methodsText(network, note, words)).not.toMatch(/^# Heading/m);
	});
});

describe('every export', () => {
	test('is the same twice, byte by byte', async () => {
		const dataset = await loadExample('slagelse');
		for (const kind of ['numbers-xlsx', 'scripts', 'gexf', 'kumu'] as const) {
			const make = () => writeExport(kind, exportRequest(dataset), exportWords(dataset)).bytes;
			expect(make()).toEqual(make());
		}
	});

	test('tells how far it has come, and stops when the listener throws', async () => {
		const dataset = await loadExample('slagelse');
		const shares: number[] = [];
		writeExport('numbers-csv', exportRequest(dataset), exportWords(dataset), ({ share }) =>
			shares.push(share)
		);
		expect(shares.at(-1)).toBe(1);
		expect([...shares].sort((a, b) => a - b)).toEqual(shares);
		expect(() =>
			writeExport('numbers-csv', exportRequest(dataset), exportWords(dataset), () => {
				throw new Error('enough');
			})
		).toThrow('enough');
	});
});
