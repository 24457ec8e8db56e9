import { describe, expect, test } from 'vitest';
import { ActorNames, lastPart, readLine } from '../../../src/lib/views/start/workshop/read-line';
import { makeDataset } from '../../support/make-dataset';

const { actors } = makeDataset({
	actors: [
		{ id: 'a1', label: 'Politi' },
		{ id: 'a2', label: 'Skolen - afdeling Nord' },
		{ id: 'a3', label: 'SSP-konsulent' }
	]
});
const names = new ActorNames(actors);
const read = (text: string) => readLine(text, names);

describe('readLine', () => {
	test.each(['', '   '])('%j is empty', (text) => expect(read(text)).toEqual({ kind: 'empty' }));

	test('a name that nobody has', () => {
		expect(read('  Jobcenter  Syd ')).toEqual({
			kind: 'actor',
			actor: { name: 'Jobcenter Syd', actor: null }
		});
	});

	test.each(['politi', 'POLITI', ' Politi '])('%j is known in any spelling', (text) => {
		expect(read(text)).toMatchObject({ kind: 'actor', actor: { actor: 'a1' } });
	});

	test('a hyphen inside a name joins nothing', () => {
		expect(read('ssp-konsulent')).toMatchObject({ kind: 'actor', actor: { actor: 'a3' } });
		expect(read('Gade-team')).toMatchObject({ kind: 'actor', actor: { name: 'Gade-team' } });
	});

	test.each(['Politi - Jobcenter', 'Politi – Jobcenter', 'Politi -> Jobcenter'])(
		'%j joins two',
		(text) => {
			expect(read(text)).toEqual({
				kind: 'ties',
				actors: [
					{ name: 'Politi', actor: 'a1' },
					{ name: 'Jobcenter', actor: null }
				]
			});
		}
	);

	test('a name with a dash in it is known by being there', () => {
		expect(read('Skolen - afdeling Nord')).toMatchObject({ actor: { actor: 'a2' } });
		expect(read('Politi - Skolen - afdeling nord')).toMatchObject({
			kind: 'ties',
			actors: [{ actor: 'a1' }, { actor: 'a2' }]
		});
	});

	test('a dash between spaces is not part of a name that is written in one', () => {
		const one = new ActorNames(
			makeDataset({ actors: [{ id: 'a', label: 'Politiskolen' }] }).actors
		);
		expect(readLine('Politi - skolen', one)).toMatchObject({ kind: 'ties' });
	});

	test('three in a row', () => {
		const line = read('A - B - C');
		expect(line.kind === 'ties' && line.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
	});

	test.each(['Politi -', 'Politi - ', '- Politi', '-'])('%j waits for the other', (text) => {
		expect(read(text)).toEqual({ kind: 'unfinished' });
	});

	test('nobody is joined with itself', () => {
		expect(read('Politi - politi')).toEqual({ kind: 'self' });
	});
});

test('lastPart is what is being typed now', () => {
	expect(lastPart('Politi - Sko')).toEqual({ before: 'Politi - ', part: 'Sko' });
	expect(lastPart('Sko')).toEqual({ before: '', part: 'Sko' });
});
