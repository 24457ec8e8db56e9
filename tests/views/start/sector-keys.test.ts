import { expect, test } from 'vitest';
import { MOST_KEYS, sectorChoices } from '../../../src/lib/views/start/workshop/sector-keys';
import { makeDataset } from '../../support/make-dataset';

const withSectors = (...sectors: string[]) =>
	makeDataset({ actors: sectors.map((sector, place) => ({ id: `a${place}`, sector })) });

test('an empty project offers as many usual sectors as there are keys', () => {
	const choices = sectorChoices(withSectors(), []);
	expect(choices).toHaveLength(MOST_KEYS);
	expect(choices[0]).toBe('municipality');
});

test('a key means the same before and after its sector is first used', () => {
	const before = sectorChoices(withSectors(), []);
	expect(sectorChoices(withSectors('police', 'municipality'), [])).toEqual(before);
});

test('own sectors come first, a usual kind among them is not offered twice', () => {
	const choices = sectorChoices(withSectors('Bibliotek', 'politi'), []);
	expect(choices.slice(0, 2)).toEqual(['Bibliotek', 'politi']);
	expect(choices).not.toContain('police');
	expect(choices).toHaveLength(MOST_KEYS);
});

test('what was offered before keeps its place', () => {
	const kept = sectorChoices(withSectors('Bibliotek'), []);
	expect(sectorChoices(withSectors('Bibliotek', kept[4]!), kept)).toEqual(kept);
});

test('more sectors than keys are all offered', () => {
	const many = Array.from({ length: 12 }, (_, number) => `s${number}`);
	expect(sectorChoices(withSectors(...many), [])).toEqual(many);
});
