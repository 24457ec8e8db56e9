import { describe, expect, test } from 'vitest';
import {
	isSeveralCells,
	readPastedActors
} from '../../../src/lib/views/start/wizard/pasted-actors';

describe('readPastedActors', () => {
	test('columns without headings are name, sector, district, level', () => {
		expect(readPastedActors('Politi\tpoliti\tsydbyen\tudførende\n', ['Sydbyen'])).toEqual([
			{ name: 'Politi', sector: 'police', district: 'Sydbyen', level: 'executing' }
		]);
	});

	test('headings decide where they are known, in any order, and other columns are left out', () => {
		const text = 'Niveau\tTelefon\tAktør\tBydel\r\nTaktisk\t1\tJobcenter\tVestbyen\r\n';
		expect(readPastedActors(text, [])).toEqual([
			{ name: 'Jobcenter', sector: '', district: 'Vestbyen', level: 'tactical' }
		]);
	});

	test('a list of names, blank lines and quoted cells', () => {
		expect(readPastedActors('Skolen\n\n"Caf""en"\n', []).map(({ name }) => name)).toEqual([
			'Skolen',
			'Caf"en'
		]);
	});

	test('lines without a name make no row', () => {
		expect(readPastedActors('\tpoliti\n', [])).toEqual([]);
	});
});

test.each([
	['Politi', false],
	['Politi\n', false],
	['Politi\tpoliti', true],
	['Politi\nSkolen', true]
])('isSeveralCells(%j) is %s', (text, isSeveral) => {
	expect(isSeveralCells(text)).toBe(isSeveral);
});
