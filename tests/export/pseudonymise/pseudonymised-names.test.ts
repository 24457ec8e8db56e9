/** Nasty names: no part of one that is no ordinary word is left in a copy, in any format. */
import { describe, expect, test } from 'vitest';
import { newKey } from '../../../src/lib/export/pseudonymise/pseudonym-key';
import { pseudonymise } from '../../../src/lib/export/pseudonymise/pseudonymise';
import {
	SAFE_CHOICES,
	type PseudonymiseOptions
} from '../../../src/lib/export/pseudonymise/pseudonymise-options';
import type { Dataset } from '../../../src/lib/model/dataset';
import { makeDataset } from '../../support/make-dataset';
import { filesOf, opened } from './copy-files';
import { writeZippedDataPackage } from '../../../src/lib/export/project/tabular-data-package';

/** One is part of another, a sector, an organisation, a formula, markup, composed otherwise, not Latin. */
const NAMES = [
	'Karlo Bækhøj',
	'Karlo Bækhøj-Frimodt',
	'Karlomine Tvingstrup',
	'Odtvad',
	'Odtvad Frimodt',
	'Zylvester Quistorff (Boligkilden)',
	'=Ulfhild+Trommesalen',
	'<b>Ragnfrid</b> & "Knopp"',
	'A\u030age Stra\u0308ngeborg',
	'Świętosława Wójcik',
	'محمد الأنصاري',
	'李小龙先生'
];
const PARTS = [...new Set(NAMES.flatMap((name) => fold(name).match(/[\p{L}]{4,}/gu) ?? []))];

/** Composed, in lower case. */
function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

/** Names in every column that is not a category: ids, sources, kinds, passages, roles, own columns. */
function nastyDataset(): Dataset {
	const at = (place: number) => NAMES[place % NAMES.length]!;
	return makeDataset({
		actors: NAMES.map((name, i) => ({
			id: name,
			label: name,
			sector: i === 3 ? at(3) : ['police', 'health'][i % 2]!,
			organisations: [`Firma ${at(i + 1)} ApS`],
			districts: [`Kvarter ${at(i % 2)}`],
			roles: [`stedfortræder for ${at(i + 2)}`],
			source: `Samtale med ${at(i + 3)}`,
			attributes: new Map([
				['telefon', `2233445${i % 10}`],
				[`spurgt af ${at(i)}`, `${at(i + 5).toUpperCase()} <x@tvingstrup.example>`]
			])
		})),
		ties: NAMES.flatMap((name, i) =>
			([1, 2, 3] as const).map((step) => ({
				source: name,
				target: at(i + step),
				kind: `møde hos ${at(i + 4)}`,
				step,
				reportedBy: name,
				sourcePassage: `»${at(i + 6)} og\n${at(i + 7)}« trin ${step}`
			}))
		),
		forums: [0, 1, 2].map((i) => ({
			id: `${at(i)}-gruppen`,
			label: `Gruppen om ${at(i + 2)}`,
			level: 'tactical',
			scopes: ['social', `sagen ${at(i + 8)}`],
			source: `referat ved ${at(i + 9)}`
		})),
		memberships: NAMES.map((name, i) => ({
			actor: name,
			forum: `${at(i % 3)}-gruppen`,
			roles: [`suppleant for ${at(i + 1)}`]
		})),
		initiatives: [{ id: `Projekt ${at(5)}`, label: at(9), themes: [at(4)], targetGroups: [at(2)] }],
		participations: [{ actor: at(0), initiative: `Projekt ${at(5)}`, roles: [at(1)] }]
	});
}

function options(change: Partial<PseudonymiseOptions>): PseudonymiseOptions {
	const words = {
		title: { da: 'Kopi', en: 'Copy' },
		otherSectors: 'Andre sektorer',
		otherDistricts: 'Andre bydele',
		otherOrganisations: 'Andre organisationer'
	};
	return { ...SAFE_CHOICES, key: newKey('a secret'), words, ...change };
}

/** Parts of names in a file or in its name, read as UTF-8 and as UTF-16 either way round. */
function partsIn(path: string, bytes: Buffer): string[] {
	const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
	const texts = [
		path,
		bytes.toString('utf8'),
		bytes.toString('utf16le'),
		swapped.toString('utf16le')
	];
	const folded = texts.map(fold);
	return PARTS.filter((part) => folded.some((text) => text.includes(part)));
}

describe('a copy of a project with nasty names', () => {
	test('the search finds every part in the original', () => {
		const found = opened('p.zip', writeZippedDataPackage(nastyDataset())).flatMap(([path, bytes]) =>
			partsIn(path, bytes)
		);
		expect([...new Set(found)].sort()).toEqual([...PARTS].sort());
	});

	test.each([
		['the safest choices', {}],
		['every sector and place shown', { minCell: 0, hidesPlaces: false, dates: 'all' }],
		['organisations only', { organisationsOnly: true, minCell: 0 }],
		['small ones left out, codes by sector', { smallCells: 'leave-out', sectorPrefix: true }],
		[
			'names of forums, places and the like kept where they are safe',
			{ keptNames: ['organisations', 'forums', 'initiatives', 'districts'], minCell: 0 }
		]
	] as const)('holds no part of one: %s', (_, change) => {
		const { dataset } = pseudonymise(nastyDataset(), options(change));
		for (const [path, bytes] of filesOf(dataset)) expect(partsIn(path, bytes), path).toEqual([]);
	});
});
