/** Tables as people hand them over: without headings, under a title, with words of their own. */
import { describe, expect, test } from 'vitest';
import { messages } from '../../../src/lib/i18n/messages';
import { importTexts, told, windows1252 } from '../read-tables';

describe('a table without headings', () => {
	test('actors: the first row is an actor too, and the sectors are found', async () => {
		const { dataset, issues, tables } = await importTexts({
			'liste.csv': windows1252('Åse Ærø;Kommune;Sydbyen\r\nBo;Politi;Sydbyen\r\nDam;Skole;Nord\r\n')
		});
		expect(dataset?.actors.map(({ label, sector }) => [label, sector])).toEqual([
			['Åse Ærø', 'Kommune'],
			['Bo', 'Politi'],
			['Dam', 'Skole']
		]);
		expect(dataset?.actors[0]?.attributes.get('(3)')).toBe('Sydbyen');
		expect(tables[0]?.table).toBe('actors');
		const warning = issues.find(({ code }) => code === 'headings-missing')!;
		expect(warning.row).toBe(1);
		expect(messages('da').issues['headings-missing'](warning).text).toContain(
			'Filen »liste.csv« har ingen overskrifter'
		);
	});

	test('pairs of names are ties, the first row among them', async () => {
		const { dataset } = await importTexts({ 'par.csv': 'Åse;Bo\nBo;Dam\nDam;Åse\n' });
		expect(dataset?.ties.map(({ source, target }) => [source, target])).toEqual([
			['Åse', 'Bo'],
			['Bo', 'Dam'],
			['Dam', 'Åse']
		]);
	});

	test.each([
		['names with weights', 'Anna;Bo;3\nBo;Cy;2\nCy;Anna;1,5\n', ['AnnaBo3', 'BoCy2', 'CyAnna1.5']],
		['numbers', '1,2\n2,3\n3,1\n4,1\n', ['12', '23', '31', '41']],
		['numbers with weights', '1 ;2;1\n2;3;1\n3;1;2\n4;1;1\n', ['121', '231', '312', '411']]
	])('pairs of %s lose none of their rows', async (_name, text, pairs) => {
		const { dataset, tables } = await importTexts({ 'par.csv': text });
		expect(tables[0]?.table).toBe('ties');
		expect(
			dataset?.ties.map(({ source, target, weight }) => source + target + (weight ?? ''))
		).toEqual(pairs);
	});

	test.each([
		['nobody stands twice', 'Åse;Bo\nDam;Eva\n'],
		['headings of one’s own', 'Hvorfor;Hvordan\nAnna;Bo\nBo;Cyd\n'],
		['numbers', '2019;2020\n2020;2021\n2019;3\n'],
		['a matrix', ';Anna;Bo\nAnna;0;1\nBo;1;0\n'],
		['a matrix without names', '0;1;0\n1;0;1\n0;1;0\n'],
		['one row', 'Åse;Kommune\n']
	])('is not seen where there is none: %s', async (_name, text) => {
		const { issues } = await importTexts({ 'x.csv': text });
		expect(issues.map(({ code }) => code)).not.toContain('headings-missing');
	});
});

test('a title above headings that are half known is no heading', async () => {
	const { dataset, issues } = await importTexts({
		'liste.csv':
			'Oversigt over aktører i Sydbyen;;\n\nKontaktperson;Hvilken afdeling;Hvor ofte\nÅse;Børn;tit\n'
	});
	expect(told(issues, 'error')).toEqual([]);
	expect(dataset?.actors.map(({ label }) => label)).toEqual(['Åse']);
	expect(dataset?.actors[0]?.attributes.get('Hvor ofte')).toBe('tit');
});

test('words that Danish spreadsheets use', async () => {
	const { dataset } = await importTexts({
		'a.csv':
			'Kontaktperson,Branche,Forvaltning,Siden\nÅse,Kommune,Børn og unge,2019\nBo,Politi,,\n',
		's.csv': 'Person A,Person B,Styrke\nÅse,Bo,2\n'
	});
	expect(dataset?.actors[0]).toMatchObject({
		label: 'Åse',
		sector: 'Kommune',
		organisations: ['Børn og unge'],
		from: '2019'
	});
	expect(dataset?.ties.map(({ source, target }) => `${source}-${target}`)).toEqual(['Åse-Bo']);
});
