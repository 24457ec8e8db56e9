import { describe, expect, test } from 'vitest';
import { told } from '../../../src/lib/findings/checks/check';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { visibleRows } from '../../../src/lib/network/visible';
import { evidenceActors } from '../../../src/lib/views/checks/check-evidence-actors';
import { makeDataset } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'a', sector: 'x', districts: ['north'] },
		{ id: 'b', sector: 'x', districts: ['south'] },
		{ id: 'c', sector: 'y' }
	],
	forums: [{ id: 'f' }, { id: 'g' }],
	memberships: [
		{ actor: 'b', forum: 'f' },
		{ actor: 'c', forum: 'f' },
		{ actor: 'b', forum: 'f' },
		{ actor: 'a', forum: 'g', to: '2018' }
	],
	initiatives: [{ id: 'i' }],
	participations: [{ actor: 'a', initiative: 'i' }]
});
const visible = visibleRows(dataset, DEFAULT_LENS);

describe('the actors of a check', () => {
	test('are those it names, if they are in the selection', () => {
		expect(evidenceActors(visible)(told('K3', 'met', { actors: ['a', 'z'] }))).toEqual(['a']);
	});

	test('are the members of its forums where it names none, each once', () => {
		expect(evidenceActors(visible)(told('K1', 'met', { forums: ['f'] }))).toEqual(['b', 'c']);
	});

	test('are those of the date', () => {
		const later = visibleRows(dataset, { ...DEFAULT_LENS, date: '2020' });
		const check = told('K1', 'met', { forums: ['f', 'g'] });
		expect(evidenceActors(visible)(check)).toEqual(['b', 'c', 'a']);
		expect(evidenceActors(later)(check)).toEqual(['b', 'c']);
	});

	test('are those of its initiatives, else of its sectors in its districts', () => {
		expect(evidenceActors(visible)(told('K22', 'met', { initiatives: ['i'] }))).toEqual(['a']);
		expect(evidenceActors(visible)(told('K20', 'met', { sectors: ['x'] }))).toEqual(['a', 'b']);
		const placed = told('K20', 'met', { sectors: ['x'], districts: ['south'] });
		expect(evidenceActors(visible)(placed)).toEqual(['b']);
	});

	test('are none where it names nothing', () => {
		expect(evidenceActors(visible)(told('K14', 'met', {}))).toEqual([]);
	});
});
