import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/lib/model/dataset';
import {
	cellText,
	editText,
	isSameValue,
	readCellText
} from '../../../src/lib/views/data/grid/cell-text';
import { gridColumns } from '../../../src/lib/views/data/grid/grid-columns';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';
import { cellWords, columnAt } from './cells';

const dataset = makeDataset({
	actors: [
		{ id: 'a', label: 'Åse', sector: 'police', districts: ['syd'], level: 'strategic' },
		{ id: 'b', label: 'Bo' },
		{ id: 'c', label: 'Bo' }
	],
	ties: [{ source: 'a', target: 'b', weight: 1.5, step: 3, directed: false, reportedBy: 'both' }],
	forums: [{ id: 'f', label: 'Styregruppen' }],
	memberships: [{ actor: 'a', forum: 'f', roles: ['chair'] }]
});
const words = cellWords(dataset);
const read = (table: (typeof TABLES)[number], key: string, text: string) =>
	readCellText(words, table, columnAt(dataset, table, key), text);
const show = (table: (typeof TABLES)[number], key: string) =>
	cellText(words, table, dataset[table][0]!, columnAt(dataset, table, key));

describe('what a cell shows', () => {
	test('names, words of the language, decimal comma, yes and no', () => {
		expect(show('actors', 'sector')).toBe('Politi');
		expect(show('actors', 'level')).toBe('Strategisk');
		expect(show('ties', 'source')).toBe('Åse');
		expect(show('ties', 'weight')).toBe('1,5');
		expect(show('ties', 'directed')).toBe('nej');
		expect(show('ties', 'reported_by')).toBe('begge parter');
		expect(show('memberships', 'role')).toBe('formand');
		expect(show('ties', 'from')).toBe('');
	});

	test('the id is written where several share a name', () => {
		expect(show('ties', 'target')).toBe('Bo');
		const column = columnAt(dataset, 'ties', 'target');
		expect(editText(words, 'ties', dataset.ties[0]!, column)).toBe('b');
	});
});

describe('what a text says', () => {
	test.each([
		['ties', 'weight', '2,5', 2.5],
		['ties', 'weight', '2.5', 2.5],
		['ties', 'step', 'trin 2', 2],
		['ties', 'directed', 'ja', true],
		['ties', 'from', '31.3.2019', '2019-03-31'],
		['ties', 'to', '2019', '2019'],
		['ties', 'source', 'åse', 'a'],
		['ties', 'source', 'a', 'a'],
		['ties', 'reported_by', 'begge', 'both'],
		['actors', 'sector', 'politi', 'police'],
		['actors', 'sector', 'Skole og dagtilbud', 'municipal-institution'],
		['actors', 'level', 'taktisk', 'tactical'],
		['actors', 'district', 'SYD; Nord', ['syd', 'Nord']],
		['actors', 'role', 'koordinator; vikar', ['coordinator', 'vikar']],
		['memberships', 'role', 'Formand; medlem', ['chair', 'member']],
		['participations', 'role', 'ansvarlig', ['lead']],
		['participations', 'role', 'finansiør', ['funder']],
		['actors', 'source', '', null],
		['actors', 'district', ' ', []]
	] as const)('%s %s »%s«', (table, key, text, value) => {
		expect(read(table, key, text)).toMatchObject({ value, problem: null });
	});

	test.each([
		['ties', 'weight', 'meget', 'not-number'],
		['ties', 'step', '5', 'not-step'],
		['ties', 'directed', 'måske', 'not-yes-no'],
		['ties', 'from', '2019-13', 'not-date'],
		['ties', 'source', 'Zoe', 'unknown-actor'],
		['ties', 'source', 'Bo', 'several-of-name'],
		['ties', 'source', '', 'required'],
		['memberships', 'forum', 'Klubben', 'unknown-forum'],
		['participations', 'initiative', 'x', 'unknown-initiative'],
		['actors', 'label', '  ', 'required']
	] as const)('%s %s »%s« is refused: %s', (table, key, text, code) => {
		expect(read(table, key, text).problem?.code).toBe(code);
	});

	test('what is new, and what is none of the four levels, is told', () => {
		expect(read('actors', 'sector', 'Kirken')).toMatchObject({
			value: 'Kirken',
			notes: [{ code: 'new-sector', value: 'Kirken' }]
		});
		expect(read('actors', 'district', 'syd; Øst')).toMatchObject({
			notes: [{ code: 'new-district', value: 'Øst' }]
		});
		expect(read('actors', 'level', 'midt')).toMatchObject({
			notes: [{ code: 'other-level', value: 'midt' }]
		});
	});

	test.each(['da', 'en'] as const)(
		'every cell of the examples says what it said before (%s)',
		async (language) => {
			const others: unknown[] = [];
			for (const name of ['slagelse', 'eksempelby'] as const) {
				const example = await loadExample(name);
				const all = cellWords(example, language);
				for (const table of TABLES) {
					for (const column of gridColumns(example, table, [])) {
						for (const row of example[table]) {
							const text = editText(all, table, row, column);
							if (text === '' || (column.kind === 'text' && text.trim() !== text)) continue;
							const reading = readCellText(all, table, column, text);
							const isSame = reading.problem === null && isSameValue(row, column, reading.value);
							if (!isSame) others.push({ name, table, column: column.key, text, reading });
						}
					}
				}
			}
			expect(others).toEqual([]);
		}
	);
});
