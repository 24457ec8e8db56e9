import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { structureOf } from '../../src/lib/findings/structure/structure';
import { structureDifference } from '../../src/lib/findings/structure/structure-difference';
import { messages } from '../../src/lib/i18n/messages';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';

const DATA = join(import.meta.dirname, '../../data');
const FOLDERS = readdirSync(join(DATA, 'templates')).filter((name) =>
	statSync(join(DATA, 'templates', name)).isDirectory()
);
const templates = new Map(
	await Promise.all(
		FOLDERS.map(async (name) => [name, await loadExample(`templates/${name}`)] as const)
	)
);
const structure = (name: string) => structureOf(templates.get(name)!, DEFAULT_LENS);

/** A document, a section and a quotation that can be searched for. */
const PASSAGE = /^S[0-4] [^»]*»[^«]{8,}«(; S[0-4] [^;]+)*$/;

describe.each(FOLDERS)('data/templates/%s', (name) => {
	const dataset = templates.get(name)!;

	test('says where every row comes from', () => {
		const sources = [
			...[dataset.actors, dataset.forums, dataset.memberships].flat().map((row) => row.source),
			...[dataset.initiatives, dataset.participations].flat().map((row) => row.source),
			...[dataset.districts, dataset.sectors].flat().map((row) => row.attributes.get('source')),
			...dataset.ties.map((tie) => tie.sourcePassage)
		];
		expect(sources.length).toBeGreaterThan(15);
		for (const source of sources) expect(source).toMatch(PASSAGE);
	});

	test('has a name and a sentence in both languages', () => {
		expect(dataset.title.da).toBeTruthy();
		expect(dataset.title.en).toBeTruthy();
		expect(dataset.name).toBe(`template-${name}`);
		for (const language of ['da', 'en'] as const) {
			const words = messages(language).templates;
			expect(words.name[dataset.name]).toBeTruthy();
			expect(words.about[dataset.name]).toMatch(/\.$/);
		}
	});

	test('has nothing that it lacks itself', () => {
		expect(structureDifference(structure(name), structure(name))).toEqual([]);
	});
});

describe('what the documents say of the cases', () => {
	test('Gladsaxe is the parallel model, with a hand-over; Albertslund is the integrated one', () => {
		const parallel = structure('gladsaxe-vaerebroparken').model;
		expect(parallel).toMatchObject({ answer: 'parallel', handOvers: 1, jointTeamShare: 0 });
		const integrated = structure('albertslund-abc').model;
		expect(integrated).toMatchObject({ answer: 'integrated', jointTeamShare: 1 });
		expect(integrated.jointForums).toEqual(['abc-team']);
	});

	test.each([
		['aalborg-soe', 'no-plan'],
		['varde', 'no-municipal-staff'],
		['soenderborg', 'no-contact']
	])('%s does not tell which model: %s', (name, reason) => {
		expect(structure(name).model).toMatchObject({ answer: 'cannot-tell', reason });
	});

	test('in Randers the same people are two boards, integrated with physical work', () => {
		const { sameMembers, leading } = structure('randers');
		expect(sameMembers.map(({ forums }) => forums)).toEqual([
			['boligsocial-bestyrelse', 'byudviklingsbestyrelse']
		]);
		expect(leading[0]).toMatchObject({ scope: 'integrated', reach: null });
	});

	test('in Varde one municipal director is the link between board and steering group', () => {
		const [link] = structure('varde').links;
		expect(link).toMatchObject({ upper: 'strategic', lower: 'tactical', joined: 1, doubled: 0 });
		expect(link!.carriers).toEqual([
			{
				kind: 'municipal-administration',
				role: null,
				level: 'strategic',
				actors: ['dir-social-sundhed']
			}
		]);
	});

	test('in Gladsaxe staff are shared between two organisations', () => {
		expect(structure('gladsaxe-vaerebroparken').sharedStaff?.actors).toEqual(['delte-konsulenter']);
	});

	test('Slagelse is the chain of data/slagelse, row by row', () => {
		const rows = (folder: string, table: string) =>
			readFileSync(join(DATA, folder, `${table}.csv`), 'utf8')
				.trim()
				.split('\n');
		for (const table of ['forums', 'memberships', 'ties', 'districts', 'sectors']) {
			const all = new Set(rows('slagelse', table));
			const missing = rows('templates/slagelse', table).filter((row) => !all.has(row));
			expect(missing, table).toEqual([]);
		}
	});
});
