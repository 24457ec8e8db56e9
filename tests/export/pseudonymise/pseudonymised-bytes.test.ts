import { describe, expect, test } from 'vitest';
import { newKey } from '../../../src/lib/export/pseudonymise/pseudonym-key';
import { pseudonymise } from '../../../src/lib/export/pseudonymise/pseudonymise';
import {
	DATE_DETAILS,
	SAFE_CHOICES,
	type PseudonymiseOptions
} from '../../../src/lib/export/pseudonymise/pseudonymise-options';
import { proveCopy } from '../../../src/lib/export/pseudonymise/pseudonymise-proof';
import { writeZippedDataPackage } from '../../../src/lib/export/project/tabular-data-package';
import { writeExport } from '../../../src/lib/export/write-export';
import type { Dataset } from '../../../src/lib/model/dataset';
import { LEVELS, STEPS } from '../../../src/lib/model/taxonomy';
import { makeDataset } from '../../support/make-dataset';
import { exportRequest, exportWords } from '../export-request';
import { randomNumbers } from '../random-dataset';
import { filesOf, opened } from './copy-files';

/** A sign that stands in every text of the original, and nowhere else in the world. */
const SIGN = /zq\d+q/gi;
const SECTORS = ['police', 'health', 'association', 'business', 'education'];

/** A project in which every text that somebody wrote bears a sign of its own. */
function signedDataset(seed: number): Dataset {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
	let last = 0;
	const signed = (around: (sign: string) => string) => around(`zq${seed * 10_000 + ++last}q`);
	const name = () =>
		signed(
			pick([
				(sign) => `Åse ${sign} Østergård`,
				(sign) => `${sign} & Søn "A/S"`,
				(sign) => `<${sign}>, leder`,
				(sign) => `=${sign.toUpperCase()}`,
				(sign) => `o'${sign}\tx`
			])
		);
	const free = () =>
		signed(
			pick([
				(sign) => `ring til ${sign}@by.example`,
				(sign) => `se https://x.example/${sign}`,
				(sign) => `${sign}: »godt\nmøde«`,
				(sign) => `Tlf. 12 34 56 78 ${sign}`
			])
		);
	const several = <T>(make: () => T, most: number) => Array.from({ length: below(most + 1) }, make);
	const some = <T>(values: readonly T[]) => values.filter(() => random() < 0.4);
	const attributes = () => new Map(several((): [string, string] => [free(), free()], 2));
	const organisations = Array.from({ length: 4 }, name);
	const districts = Array.from({ length: 3 }, name);
	const actors = Array.from({ length: 6 + below(10) }, () => ({
		id: name(),
		label: name(),
		sector: pick(SECTORS),
		organisations: some(organisations),
		districts: some(districts),
		level: pick([...LEVELS, null]),
		roles: some(['coordinator', free()]),
		source: free(),
		attributes: attributes()
	}));
	const ids = actors.map(({ id }) => id);
	const forums = several(
		() => ({ id: name(), label: name(), level: pick(LEVELS), scopes: some(['social', free()]) }),
		4
	);
	const initiatives = several(
		() => ({ id: name(), label: name(), themes: [pick(actors).label], source: free() }),
		4
	);
	const dataset = makeDataset({
		actors,
		forums,
		initiatives,
		ties: several(
			() => ({
				source: pick(ids),
				target: pick(ids),
				kind: free(),
				step: pick([...STEPS, null]),
				reportedBy: pick([...ids, 'both', null]),
				from: pick(['2019-03-04', null]),
				sourcePassage: free(),
				attributes: attributes()
			}),
			25
		),
		memberships: forums.flatMap(({ id }) =>
			some(ids).map((actor) => ({ actor, forum: id, roles: ['member', free()], source: free() }))
		),
		participations: initiatives.flatMap(({ id }) =>
			some(ids).map((actor) => ({
				actor,
				initiative: id,
				roles: ['lead'],
				attributes: attributes()
			}))
		)
	});
	return {
		...dataset,
		name: name(),
		title: { da: name(), en: name() },
		licence: free(),
		districts: dataset.districts.map((district) => ({ ...district, homes: some(organisations) })),
		companions: new Map([
			['README.md', free()],
			[`${name()}.csv`, free()]
		]),
		rejected: [{ file: name(), row: 2, table: 'ties', cells: new Map([[free(), free()]]) }]
	};
}

function randomOptions(seed: number): PseudonymiseOptions {
	const random = randomNumbers(seed + 7);
	const is = () => random() < 0.5;
	return {
		...SAFE_CHOICES,
		key: newKey(`secret ${seed}`),
		words: {
			title: { da: 'Kopi', en: 'Copy' },
			otherSectors: 'Andre sektorer',
			otherDistricts: 'Andre bydele',
			otherOrganisations: 'Andre organisationer'
		},
		organisationsOnly: is(),
		withOrganisations: is(),
		sectorPrefix: is(),
		minCell: is() ? 0 : 3,
		smallCells: is() ? 'other' : 'leave-out',
		dates: DATE_DETAILS[Math.floor(random() * DATE_DETAILS.length)]!
	};
}

/** The signs in some bytes, read as UTF-8, as UTF-16, and as text whose signs are escaped. */
function signsIn(bytes: Buffer): string[] {
	return [bytes.toString('latin1'), bytes.toString('utf16le')].flatMap((text) => [
		...(text.match(SIGN) ?? [])
	]);
}

describe('no byte of a copy holds what somebody wrote in the original', () => {
	test('the search finds a sign that is there', () => {
		const original = signedDataset(1);
		const files = opened('p', writeZippedDataPackage(original));
		expect(files.flatMap(([, bytes]) => signsIn(bytes)).length).toBeGreaterThan(50);
		const workbook = writeExport('xlsx', exportRequest(original), exportWords(original));
		expect(opened('x', workbook.bytes).flatMap(([, one]) => signsIn(one)).length).toBeGreaterThan(
			50
		);
	});

	test.each(Array.from({ length: 24 }, (_, i) => 401 + i))('seed %i, in every format', (seed) => {
		const copy = pseudonymise(signedDataset(seed), randomOptions(seed));
		for (const [path, bytes] of filesOf(copy.dataset)) {
			expect(signsIn(bytes), path).toEqual([]);
			const isImage = /\.(png|svg)$/.test(path);
			if (!isImage) expect(bytes.includes('@by.example'), path).toBe(false);
		}
		expect(proveCopy(copy).leaks.filter(({ isOfTheForm }) => !isOfTheForm)).toEqual([]);
	});
});
