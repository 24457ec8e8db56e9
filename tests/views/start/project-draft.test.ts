import { describe, expect, test } from 'vitest';
import { coverageReference } from '../../../src/lib/findings/coverage';
import { applyEdits, problemOf } from '../../../src/lib/model/edit';
import {
	draftDataset,
	emptyDraft,
	repeatedRows,
	USUAL_SECTORS,
	withNames,
	type DraftActor,
	type ProjectDraft
} from '../../../src/lib/views/start/wizard/project-draft';

const row = (name: string, sector = '', district = '', level = ''): DraftActor => ({
	name,
	sector,
	district,
	level
});
const draft = (change: Partial<ProjectDraft>): ProjectDraft => ({ ...emptyDraft(), ...change });

describe('withNames', () => {
	test('takes new names once, trimmed, in the first spelling', () => {
		expect(withNames(['Sydbyen'], [' sydbyen ', 'Nord  byen', '', 'Nordbyen'])).toEqual([
			'Sydbyen',
			'Nord byen'
		]);
	});
});

describe('draftDataset', () => {
	test('a draft that was skipped through is a project without rows', () => {
		const dataset = draftDataset(draft({ saysExpected: false }), 'da');
		expect(dataset.actors).toEqual([]);
		expect(dataset.sectors).toEqual([]);
		expect(dataset.districts).toEqual([]);
		expect(dataset.forums).toEqual([]);
		expect(dataset.title).toEqual({});
	});

	test('the name is the title in the language it was written in', () => {
		expect(draftDataset(draft({ name: ' Sydbyen 2026 ' }), 'en').title).toEqual({
			en: 'Sydbyen 2026'
		});
	});

	test('expected sectors are the reference; one that an actor has beside them is not expected', () => {
		const dataset = draftDataset(draft({ actors: [row('Skolen', 'uddannelse')] }), 'da');
		expect(coverageReference(dataset)).toEqual({ sectors: USUAL_SECTORS, marked: true });
		const school = dataset.sectors.find(({ id }) => id === 'education');
		expect(school).toMatchObject({ kind: 'education', expected: false, declared: true });
	});

	test('a skipped step leaves open what is expected', () => {
		const dataset = draftDataset(
			draft({ saysExpected: false, actors: [row('Politi', 'politi')] }),
			'da'
		);
		expect(dataset.sectors.map(({ id, expected }) => [id, expected])).toEqual([['police', null]]);
		expect(coverageReference(dataset).marked).toBe(false);
	});

	test('forums stand on their levels, with ids that say nothing', () => {
		const { forums } = draftDataset(
			draft({
				forums: { political: [], strategic: ['Bestyrelsen'], tactical: [], executing: ['Netværk'] }
			}),
			'da'
		);
		expect(forums.map(({ id, label, level }) => [id, label, level])).toEqual([
			['f1', 'Bestyrelsen', 'strategic'],
			['f2', 'Netværk', 'executing']
		]);
	});

	test('actors: blank rows are left out, two spellings are one, districts and levels are read', () => {
		const dataset = draftDataset(
			draft({
				districts: ['Sydbyen'],
				actors: [
					row('Jobcenter', '', 'sydbyen', 'taktisk'),
					row('  '),
					row('job-center', 'kommune', 'Vestbyen'),
					row('Biblioteket', 'Bibliotek', 'Vest;byen')
				]
			}),
			'da'
		);
		expect(dataset.actors).toMatchObject([
			{
				id: 'a1',
				label: 'Jobcenter',
				sector: 'municipality',
				districts: ['Sydbyen'],
				level: 'tactical'
			},
			{ id: 'a2', label: 'Biblioteket', sector: 'Bibliotek', districts: ['Vest,byen'], level: null }
		]);
		expect(dataset.districts.map(({ id }) => id)).toEqual(['Sydbyen', 'Vest,byen']);
	});

	test('what it makes can be edited at once', () => {
		const dataset = draftDataset(draft({ actors: [row('Politi'), row('Skolen')] }), 'da');
		const edit = { kind: 'rename-id', table: 'actors', from: 'a1', to: 'politi' } as const;
		expect(problemOf(dataset, edit)).toBeNull();
		expect(applyEdits(dataset, [edit]).actors[0]!.id).toBe('politi');
	});
});

test('repeatedRows points at the later ones', () => {
	const rows = [row('Politi'), row(''), row('politi'), row(''), row('Skolen')];
	expect([...repeatedRows(rows)]).toEqual([2]);
});
