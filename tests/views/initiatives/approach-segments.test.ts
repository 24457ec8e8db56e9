import { expect, test } from 'vitest';
import { initiativeFigures } from '../../../src/lib/findings/initiatives/initiative-figures';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import {
	approachSegments,
	initiativesOf
} from '../../../src/lib/views/initiatives/approach-segments';
import { makeDataset } from '../../support/make-dataset';

test('the parts of a bar add up, adjusted first; another word and no word are unknown', () => {
	const approaches = ['extra-primary', 'moved-out', null, 'noget andet', 'moved-out'];
	const dataset = makeDataset({
		actors: [],
		initiatives: approaches.map((approach, place) => ({ id: `i${place}`, approach }))
	});
	const { all } = initiativeFigures(dataset, DEFAULT_LENS).approaches;
	const segments = approachSegments(all);
	expect(segments.map(({ kind }) => kind)).toEqual([
		'moved-out',
		'extra-primary',
		'other',
		'unstated'
	]);
	expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
	expect(initiativesOf(all, 'adjusted')).toEqual(['i1', 'i4']);
	expect(initiativesOf(all, 'unknown')).toEqual(['i3', 'i2']);
	expect(all.adjustedShare).toBeCloseTo(2 / 3, 12);
});
