import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newKey, readKey, writeKey } from '../../../src/lib/export/pseudonymise/pseudonym-key';
import { pseudonymise } from '../../../src/lib/export/pseudonymise/pseudonymise';
import { ownColumns } from '../../../src/lib/export/pseudonymise/pseudonymise-columns';
import { contactsIn } from '../../../src/lib/export/pseudonymise/pseudonymise-guard';
import {
	NAMED_TABLES,
	SAFE_CHOICES,
	type PseudonymiseOptions
} from '../../../src/lib/export/pseudonymise/pseudonymise-options';
import { proveCopy } from '../../../src/lib/export/pseudonymise/pseudonymise-proof';
import { sha256 } from '../../../src/lib/export/pseudonymise/sha256';
import { smallCells } from '../../../src/lib/export/pseudonymise/small-cells';
import {
	writeTabularDataPackage,
	writeZippedDataPackage
} from '../../../src/lib/export/project/tabular-data-package';
import { importProject } from '../../../src/lib/import/import-project';
import type { Dataset } from '../../../src/lib/model/dataset';
import { loadExample } from '../../support/load-example';
import { makeDataset } from '../../support/make-dataset';
import { hostileDataset } from '../hostile-network';
import { randomDataset } from '../random-dataset';

const WORDS = {
	title: { da: 'Kopi', en: 'Copy' },
	otherSectors: 'Andre sektorer',
	otherDistricts: 'Andre bydele',
	otherOrganisations: 'Andre organisationer'
};

function options(change: Partial<PseudonymiseOptions> = {}): PseudonymiseOptions {
	return { ...SAFE_CHOICES, key: newKey('one secret'), words: WORDS, ...change };
}

/** People who are named wherever a table has room for a text. */
function talkative(): Dataset {
	const data = makeDataset({
		actors: [
			{
				id: 'anne-hansen',
				label: 'Anne Hansen',
				sector: 'police',
				organisations: ['Østby Politi'],
				districts: ['Anne Hansens Kvarter'],
				level: 'hos Anne Hansen',
				roles: ['coordinator', 'Anne Hansens afløser'],
				source: 'anne@hansen.example',
				attributes: new Map([
					['note', 'ring til ANNE  HANSEN'],
					['Svar fra Bo Ibsen', 'ja'],
					['farve', 'blå'],
					['telefon', '12 34 56 78']
				])
			},
			{
				id: 'bo-ibsen',
				label: 'Bo Ibsen',
				sector: 'Bo Ibsen og venner',
				organisations: ['Østby Politi', 'Kirken'],
				attributes: new Map([['farve', 'rød']])
			},
			{ id: 'police', label: 'Vagten', sector: 'police', districts: ['nord'] },
			{ id: 'A-001', label: 'SSP', sector: 'SSP', organisations: ['Kirken'] }
		],
		ties: [
			{
				source: 'anne-hansen',
				target: 'bo-ibsen',
				kind: 'Anne Hansen ringer',
				sourcePassage: 'bo@ibsen.example',
				reportedBy: 'bo-ibsen',
				step: 2,
				from: '2019-03-04'
			},
			{ source: 'bo-ibsen', target: 'A-001', weight: 3 },
			{ source: 'police', target: 'anne-hansen' }
		],
		forums: [{ id: 'annes-forum', label: 'Anne Hansens forum', scopes: ['social', 'Bo Ibsen'] }],
		memberships: [
			{ actor: 'anne-hansen', forum: 'annes-forum', roles: ['chair', 'Bo Ibsen'] },
			{ actor: 'bo-ibsen', forum: 'annes-forum', roles: ['member'] }
		],
		initiatives: [{ id: 'haven', label: 'Bo Ibsens have', themes: ['Anne Hansen', 'Have'] }],
		participations: [{ actor: 'bo-ibsen', initiative: 'haven', roles: ['lead'] }]
	});
	return {
		...data,
		name: 'anne-hansens-projekt',
		title: { da: 'Anne Hansens projekt' },
		licence: 'Spørg anne@hansen.example',
		companions: new Map([
			['README.md', 'Anne Hansen, +45 12345678'],
			['datapackage.json', '{"contributors":[{"title":"Anne Hansen"}]}']
		]),
		rejected: [{ file: 'x.csv', row: 2, table: null, cells: new Map([['Navn', 'Bo Ibsen']]) }]
	};
}

/** All that the copy must not hold, as the original writes it. */
function names(dataset: Dataset, keepsOrganisations: boolean): string[] {
	const organisations = [
		...dataset.actors.flatMap((actor) => actor.organisations),
		...dataset.districts.flatMap(({ homes }) => homes)
	];
	const entities = [
		...dataset.actors,
		...dataset.forums,
		...dataset.initiatives,
		...dataset.districts
	].flatMap(({ id, label }) => [id, label]);
	const sought = keepsOrganisations
		? entities.filter((name) => !organisations.includes(name))
		: [...entities, ...organisations];
	return [...new Set(sought)].filter((name) => name.length > 3);
}

/** Words that any data package holds, and numbers, which years and weights are too. */
const FORM = Buffer.concat(
	[...writeTabularDataPackage(everyColumn()).values()].map((text) => Buffer.from(text))
);
function everyColumn(): Dataset {
	const { dataset } = pseudonymise(talkative(), options({ minCell: 0 }));
	return { ...dataset, name: 'x', title: { da: '', en: '' } };
}

function expectNoNames(original: Dataset, change: Partial<PseudonymiseOptions>): void {
	const copy = pseudonymise(original, options(change));
	const keeps = change.keptNames?.includes('organisations') ?? false;
	const zip = writeZippedDataPackage(copy.dataset);
	const files = [
		['the zip', Buffer.from(zip)] as const,
		...Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes)] as const)
	];
	for (const name of names(original, keeps)) {
		if (FORM.includes(name) || /^\d+$/.test(name)) continue;
		for (const [path, bytes] of files) {
			expect(bytes.includes(Buffer.from(name)), `${JSON.stringify(name)} in ${path}`).toBe(false);
		}
	}
	for (const [path, bytes] of files.slice(1)) {
		expect(bytes.toString('utf8'), path).not.toMatch(/[^\s,"]@[^\s,"]/);
		expect(path).toMatch(/^(datapackage\.json|[a-z]+\.csv)$/);
	}
	expect(proveCopy(copy).leaks.filter(({ isOfTheForm }) => !isOfTheForm)).toEqual([]);
}

const CHOICES: Readonly<Record<string, Partial<PseudonymiseOptions>>> = {
	'the safest choices': {},
	'everything that can be kept': {
		minCell: 0,
		dates: 'all',
		sectorPrefix: true,
		keptNames: ['districts']
	},
	'organisations only': { organisationsOnly: true, minCell: 3, smallCells: 'leave-out' }
};

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');
const ORIGINALS: Readonly<Record<string, Dataset>> = {
	slagelse,
	eksempelby,
	talkative: talkative(),
	hostile: hostileDataset()
};

describe.each(Object.keys(ORIGINALS))('a copy of %s', (name) => {
	const original = ORIGINALS[name]!;

	test.each(Object.keys(CHOICES))('%s: no name in any byte', (choice) => {
		const change = CHOICES[choice]!;
		if (!change.keptNames?.includes('districts')) expectNoNames(original, change);
		const own = ownColumns(original).map(({ key }) => key);
		expectNoNames(
			{ ...original, districts: original.districts.map((row) => ({ ...row, label: row.id })) },
			{ ...change, keptNames: [], ownColumns: own }
		);
	});

	test('is read again as it was written', async () => {
		const { dataset } = pseudonymise(original, options({ minCell: 0 }));
		const bytes = writeZippedDataPackage(dataset);
		const read = await importProject([{ path: 'copy.zip', bytes }]);
		expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(read.dataset?.actors.map(({ id }) => id)).toEqual(dataset.actors.map(({ id }) => id));
		expect(read.dataset?.ties.length).toBe(original.ties.length);
	});
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('random hostile data, seed %i: no name in any byte', (seed) => {
	for (const change of Object.values(CHOICES)) {
		expectNoNames(randomDataset(seed), { ...change, keptNames: [] });
	}
});

describe('codes', () => {
	test('the same data and key give the same bytes, whatever the order of the rows', () => {
		const turned = { ...slagelse, actors: slagelse.actors.toReversed() };
		const bytes = (dataset: Dataset) =>
			writeZippedDataPackage(pseudonymise(dataset, options()).dataset);
		expect(bytes(slagelse)).toEqual(bytes(slagelse));
		expect(bytes(turned)).toEqual(bytes(slagelse));
	});

	test('a key that is written and read keeps every code when the project has grown', () => {
		const small = { ...slagelse, actors: slagelse.actors.slice(0, 12), ties: [] };
		const rest = { ...small, memberships: [], participations: [] };
		const first = pseudonymise(rest, options());
		const key = readKey(`\uFEFF${writeKey(first.key)}`)!;
		expect(key).toEqual(first.key);
		const second = pseudonymise(slagelse, options({ key }));
		const codes = new Map(second.key.rows.map((row) => [`${row.table} ${row.id}`, row.code]));
		for (const row of first.key.rows) expect(codes.get(`${row.table} ${row.id}`)).toBe(row.code);
		const actors = second.key.rows.filter(({ table }) => table === 'actors');
		expect(new Set(actors.map(({ code }) => code)).size).toBe(slagelse.actors.length);
	});

	test('another secret gives other codes, and a table of something else is no key', () => {
		const code = (secret: string) =>
			pseudonymise(slagelse, options({ key: newKey(secret) })).key.rows[0]!.code;
		expect(code('one')).not.toBe(code('two'));
		expect(readKey('id,label\r\na,b\r\n')).toBeNull();
		expect(readKey('')).toBeNull();
	});

	test('a code is never an id of the original', () => {
		const ids = Array.from({ length: 300 }, (_, i) => `A-${String(i + 1).padStart(3, '0')}`);
		const copy = pseudonymise(makeDataset({ actors: ids.map((id) => ({ id })) }), options());
		expect(copy.dataset.actors.every(({ id }) => /^AX-\d{3}$/.test(id))).toBe(true);
	});

	test('letters of the sector before the number', () => {
		const { dataset } = pseudonymise(eksempelby, options({ sectorPrefix: true, minCell: 20 }));
		const letters = new Map<string, Set<string>>();
		for (const { id, sector } of dataset.actors) {
			const known = letters.get(sector!) ?? new Set();
			letters.set(sector!, known.add(id.replace(/-\d+$/, '')));
		}
		expect([...letters.values()].every((some) => some.size === 1)).toBe(true);
	});

	test.each(['', 'abc', 'å'.repeat(60), 'x'.repeat(1000)])('SHA-256 of %j', (text) => {
		expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
	});
});

describe('small cells', () => {
	const holders = new Map([
		['a', new Set([1])],
		['b', new Set([2, 3, 4, 5, 6])],
		['c', new Set([7, 8, 9, 10, 11, 12, 13, 14, 15])]
	]);
	test('the next smallest goes with those that would be too few together', () => {
		expect([...smallCells(holders, [], 3)]).toEqual([
			['a', 'small'],
			['b', 'cover']
		]);
		expect([...smallCells(holders, [20, 21], 3)]).toEqual([['a', 'small']]);
		expect([...smallCells(holders, [], 0)]).toEqual([]);
		expect([...smallCells(new Map(), [], 5)]).toEqual([]);
	});

	test('who holds two of the hidden values is one to hide among, not two', () => {
		const twice = new Map([
			['a', new Set([1, 2])],
			['b', new Set([1, 2])],
			['c', new Set([3, 4, 5])]
		]);
		expect([...smallCells(twice, [], 3).keys()]).toEqual(['a', 'b', 'c']);
	});

	test('the only one of a sector in a district is not shown there, nor to be had by subtraction', () => {
		const people = (sector: string, district: string, count: number) =>
			Array.from({ length: count }, (_, i) => ({
				id: `${sector}-${district}-${i}`,
				sector,
				districts: [district]
			}));
		const original = makeDataset({
			actors: [
				...people('police', 'north', 1),
				...people('police', 'south', 3),
				...people('police', 'west', 6),
				...people('health', 'north', 6),
				...people('health', 'south', 6)
			]
		});
		const copyOf = (hidesPlaces: boolean) =>
			pseudonymise(
				original,
				options({ minCell: 3, hidesPlaces, keptNames: ['districts'], withOrganisations: false })
			);
		const countIn = ({ dataset }: ReturnType<typeof copyOf>, sector: string, district: string) =>
			dataset.actors.filter(
				(actor) => actor.sector === sector && actor.districts.includes(district)
			).length;
		expect(countIn(copyOf(false), 'police', 'north')).toBe(1);
		const copy = copyOf(true);
		// Police: the one in the north goes, and the three in the south with it.
		expect(countIn(copy, 'police', 'north')).toBe(0);
		expect(countIn(copy, 'police', 'south')).toBe(0);
		expect(countIn(copy, 'police', 'other')).toBe(4);
		expect(countIn(copy, 'police', 'west')).toBe(6);
		expect(countIn(copy, 'health', 'north')).toBe(6);
		expect(copy.report.hidden).toEqual([
			{ field: 'place', value: 'police, north', actors: 1, why: 'small' },
			{ field: 'place', value: 'police, south', actors: 3, why: 'cover' }
		]);
	});

	test('no sector is shown with fewer actors in a district than the limit', () => {
		const { dataset } = pseudonymise(eksempelby, options({ minCell: 3 }));
		const cells = new Map<string, number>();
		for (const { sector, districts } of dataset.actors) {
			for (const district of districts) {
				if (district === 'other') continue;
				const cell = `${sector} ${district}`;
				cells.set(cell, (cells.get(cell) ?? 0) + 1);
			}
		}
		expect(cells.size).toBeGreaterThan(10);
		expect(Math.min(...cells.values())).toBeGreaterThanOrEqual(3);
	});

	test.each(['other', 'leave-out'] as const)('no cell of a copy is smaller: %s', (smallCells) => {
		for (const original of [slagelse, eksempelby]) {
			const { dataset } = pseudonymise(original, options({ minCell: 5, smallCells }));
			for (const field of ['sector', 'districts', 'organisations'] as const) {
				const cells = dataset.actors.flatMap((actor) => actor[field] ?? []);
				expect(cells.length, field).toBeGreaterThanOrEqual(5);
				for (const cell of new Set(cells)) {
					const count = cells.filter((other) => other === cell).length;
					expect(count, `${field} ${cell}`).toBeGreaterThanOrEqual(5);
				}
			}
		}
	});
});

describe('what the copy says', () => {
	test('of people who are named everywhere', () => {
		const { dataset, report } = pseudonymise(
			talkative(),
			options({
				minCell: 0,
				keptNames: [...NAMED_TABLES],
				ownColumns: ['actors/farve', 'actors/note']
			})
		);
		expect(dataset.title).toEqual(WORDS.title);
		expect([dataset.licence, dataset.companions.size, dataset.rejected.length]).toEqual([
			null,
			0,
			0
		]);
		const cells = dataset.actors.flatMap(({ attributes }) => [...attributes.keys()]);
		expect(cells).toEqual(['farve', 'farve']);
		expect(report.dropped).toContainEqual({
			table: 'actors',
			column: 'note',
			why: 'name',
			cells: 1
		});
		expect(report.contacts.map(({ kind, column }) => `${kind} ${column}`)).toEqual([
			'email source',
			'phone telefon',
			'email sourcePassage',
			'email title',
			'phone README.md'
		]);
		expect(dataset.initiatives[0]!.themes).toEqual(['Have']);
		expect(dataset.actors.flatMap(({ roles }) => roles)).toEqual(['coordinator']);
		expect(dataset.ties.map(({ from }) => from).filter(Boolean)).toEqual(['2019']);
		expect(report.recognisable.aloneInAll.length).toBe(4);
	});

	test('organisations only: ties added up, those inside dropped and counted', () => {
		const { dataset, report } = pseudonymise(
			makeDataset({
				actors: [
					{ id: 'a1', organisations: ['Alfa'] },
					{ id: 'a2', organisations: ['Alfa', 'Beta'] },
					{ id: 'b1', organisations: ['Beta'] },
					{ id: 'free' }
				],
				ties: [
					{ source: 'a1', target: 'a2' },
					{ source: 'a1', target: 'b1', weight: 2, step: 1 },
					{ source: 'a2', target: 'b1', step: 3 },
					{ source: 'b1', target: 'free' }
				]
			}),
			options({ organisationsOnly: true, minCell: 0, keptNames: ['organisations'] })
		);
		expect(dataset.actors.map(({ label }) => label).sort()).toEqual(['Alfa', 'Beta']);
		expect(dataset.ties.map(({ weight, step }) => [weight, step])).toEqual([[3, 3]]);
		expect(report.organisations).toEqual({
			organisations: 2,
			left: 1,
			leftTies: 1,
			several: 1,
			selfTies: 1,
			addedUp: 1,
			single: 1
		});
	});

	test('an empty project has an empty copy', () => {
		const { dataset, report } = pseudonymise(makeDataset({ actors: [] }), options());
		expect(dataset.actors).toEqual([]);
		expect(report.recognisable).toEqual({ aloneInPlace: [], aloneInAll: [], ownPartnerCount: [] });
	});
});

test.each([
	['anne@hansen.example', ['email']],
	['ring 12 34 56 78', ['phone']],
	['+45 12345678', ['phone']],
	['010190-1234', ['civil-number']],
	['20190331', []],
	['2017-2021', []],
	['1.234.567', []],
	['§ 17, stk. 4', []]
] as const)('contacts in %j', (text, kinds) => {
	expect(contactsIn(text)).toEqual(kinds);
});
