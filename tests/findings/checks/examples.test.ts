/** The checks on the data that come with the program: they follow VIVE 2021, and what was planted in Eksempelby. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import {
	CHECK_IDS,
	type CheckAnswer,
	type CheckId,
	type CheckResult
} from '../../../src/lib/findings/checks/check';
import { describeCheck } from '../../../src/lib/i18n/describe-check';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { emptyDataset, type Dataset } from '../../../src/lib/model/dataset';
import { openingLens, type Lens } from '../../../src/lib/model/lens';
import { loadExample } from '../../support/load-example';
import { checkOn } from './run-check';

type Answers = Readonly<Partial<Record<CheckAnswer, readonly CheckId[]>>>;

function answers(dataset: Dataset, change: Partial<Lens> = {}): Answers {
	const { checks } = analyse(dataset, { ...openingLens(dataset), ...change });
	expect(checks.map(({ id }) => id)).toEqual(CHECK_IDS);
	const byAnswer: Partial<Record<CheckAnswer, CheckId[]>> = {};
	for (const { id, answer } of checks) (byAnswer[answer] ??= []).push(id);
	return byAnswer;
}

/** A look-up of the results under the opening lens. */
async function resultsOf(name: string): Promise<(id: CheckId) => CheckResult> {
	const dataset = await loadExample(name);
	const { checks } = analyse(dataset, openingLens(dataset));
	return (id) => checks.find((check) => check.id === id)!;
}

describe('Slagelse', () => {
	it('answers as the evaluation does, and does not guess beyond it', async () => {
		expect(answers(await loadExample('slagelse'))).toEqual({
			met: ['K1', 'K2', 'K5', 'K14', 'K17', 'K20'],
			partly: ['K6', 'K10', 'K11'],
			'not-met': ['K7', 'K8', 'K12', 'K13', 'K21', 'K22', 'K24'],
			'cannot-tell': ['K3', 'K4', 'K9', 'K15', 'K16', 'K18', 'K19', 'K23']
		});
	});

	it('names the grounds', async () => {
		const result = await resultsOf('slagelse');
		expect(result('K6')).toMatchObject({
			forums: ['foelgegruppe-sydbyen'],
			districts: ['sydbyen'],
			figures: { holding: 4, lacking: 1, unknown: 1 }
		});
		expect(result('K7').forums).toEqual(['bestyrelse', 'koordinationsgruppe']);
		expect(result('K8').actors).toContain('dgi');
		expect(result('K11').districts).toEqual(['skaelskoer']);
		expect(result('K13').actors).toEqual(['leder-kompetencecenter']);
		expect([...result('K22').initiatives].sort()).toEqual(['get2sport', 'idraetspartnerskab-dgi']);
	});
});

describe('Eksempelby', () => {
	it('answers by what was planted and by what was meant to be in order', async () => {
		expect(answers(await loadExample('eksempelby'))).toEqual({
			met: [
				...['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K8', 'K9', 'K10', 'K11'],
				...['K14', 'K15', 'K16', 'K17', 'K18']
			],
			partly: ['K12', 'K19', 'K20', 'K21', 'K23', 'K24'],
			'not-met': ['K7', 'K13', 'K22']
		});
	});

	it('names the grounds, with the figures of its README', async () => {
		const result = await resultsOf('eksempelby');
		expect(result('K13')).toMatchObject({ actors: ['planleder'], figures: { alone: 3 } });
		expect(result('K17').figures).toMatchObject({ most: 4 });
		expect(result('K19').figures).toMatchObject({ within: 145, executing: 158 });
		expect([...result('K20').sectors].sort()).toEqual([
			'housing-organisation',
			'municipal-institution'
		]);
		expect(result('K21').figures).toMatchObject({ ties: 31, oneSided: 27 });
		expect(result('K22').initiatives).toEqual(['i36', 'i37']);
		expect(result('K23')).toMatchObject({
			districts: ['havnekvarteret'],
			figures: { cells: 72, lacking: 1 }
		});
		expect(result('K24')).toMatchObject({ figures: { cutOff: 18, actors: 251 } });
		expect(result('K24').actors[0]).toBe('aabredden-lokalkoordinator');
	});

	it('sees in 2025 that a local group has closed', async () => {
		const dataset = await loadExample('eksempelby');
		expect(checkOn(dataset, 'K10', { date: '2025' })).toMatchObject({
			answer: 'partly',
			districts: ['egelunden']
		});
		expect(checkOn(dataset, 'K10', { date: '2023-06' }).answer).toBe('met');
	});
});

describe('where little is known', () => {
	it('Southern Women has no sectors, levels or districts: only the load and the network are told', async () => {
		const { met, 'not-met': notMet, partly } = answers(await loadExample('southern-women'));
		expect({ met, notMet, partly }).toEqual({ met: ['K24'], notMet: ['K17'], partly: undefined });
	});

	it('nothing is told of an empty project, and every check says what it would need', () => {
		const empty = emptyDataset('empty');
		expect(answers(empty)).toEqual({ 'cannot-tell': CHECK_IDS });
		for (const { id, missingData } of analyse(empty, openingLens(empty)).checks) {
			expect(missingData, id).not.toEqual([]);
		}
	});
});

describe('the lens', () => {
	const hidden: Partial<Lens>[] = [
		{ sectors: ['helhedsplan'] },
		{ levels: ['executing'] },
		{ steps: [4] },
		{ direction: 'reported' },
		{ layers: ['forums'] },
		{ weighted: true }
	];
	it.each(hidden)('%j leaves every answer as it is', async (change) => {
		const dataset = await loadExample('slagelse');
		const { checks } = analyse(dataset, openingLens(dataset));
		expect(analyse(dataset, { ...openingLens(dataset), ...change }).checks).toEqual(checks);
	});

	it('of one district asks of that district', async () => {
		const dataset = await loadExample('slagelse');
		const skaelskoer = { districts: ['skaelskoer'] };
		expect(checkOn(dataset, 'K11', skaelskoer).answer).toBe('not-met');
		expect(checkOn(dataset, 'K10', skaelskoer).answer).toBe('cannot-tell');
	});
});

describe('the sentences', () => {
	it.each(
		['slagelse', 'eksempelby', 'southern-women'].flatMap((name) =>
			LANGUAGES.map((language) => [name, language] as const)
		)
	)('of %s in %s have no hole', async (name, language) => {
		const dataset = await loadExample(name);
		for (const check of analyse(dataset, openingLens(dataset)).checks) {
			const { title, text, why, missing, source } = describeCheck(check, dataset, language);
			expect(title, check.id).toMatch(/^\S.*\?$/);
			for (const sentence of [text, why]) {
				expect(sentence, check.id).toMatch(/^\S.*\.$/s);
				expect(sentence, check.id).not.toMatch(/undefined|null|NaN|–| {2}|\.\./);
			}
			expect(source, check.id).toMatch(/\S/);
			expect(missing.length === 0, check.id).toBe(check.missingData.length === 0);
		}
	});

	it('are plain data that cross to a worker and back', async () => {
		const dataset = await loadExample('slagelse');
		const { checks } = analyse(dataset, openingLens(dataset));
		expect(structuredClone(checks)).toEqual(checks);
	});
});
