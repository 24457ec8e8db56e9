/** What VIVE 2021 concludes in words must follow from the coded rows of data/slagelse. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import type { Analysis } from '../../src/lib/findings/analysis';
import type { FindingCode } from '../../src/lib/findings/finding';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import type { Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';

let dataset: Dataset;
let analysis: Analysis;

beforeAll(async () => {
	dataset = await loadExample('slagelse');
	analysis = analyse(dataset, DEFAULT_LENS);
});

function found(code: FindingCode) {
	return analysis.findings.filter((finding) => finding.code === code);
}

describe('Slagelse', () => {
	it('one link carries two of the three joints of the governance chain (bilagsnotat 1)', () => {
		expect(found('chain.carrier')).toMatchObject([
			{ actors: ['leder-kompetencecenter'], figures: { joints: 3, carried: 2, alone: 2 } }
		]);
	});

	it('each following group hangs on one coordinator', () => {
		const groups = found('chain.single-link').map((finding) => finding.forums[1]);
		expect(groups).toEqual(
			expect.arrayContaining([
				'foelgegruppe-motalavej',
				'foelgegruppe-ringparken',
				'foelgegruppe-sydbyen'
			])
		);
	});

	it('the municipal and the social-housing community keep apart (kapitel 2)', () => {
		const [sides] = found('silo.sides');
		expect(sides).toBeDefined();
		expect(sides!.figures.acrossTies!).toBeLessThan(sides!.figures.acrossExpected!);
		expect(sides!.figures.acrossBothSay!).toBeLessThan(sides!.figures.acrossTies! / 2);
	});

	it('business and associations sit on neither board nor coordination group (bilagsnotat 1)', () => {
		const [gap] = found('gap.leadership');
		expect(gap!.forums).toEqual(['bestyrelse', 'koordinationsgruppe']);
		expect(gap!.sectors).toEqual(expect.arrayContaining(['business', 'association']));
		expect(gap!.sectors).not.toContain('police');
	});

	it('the following group of Sydbyen gathers the fewest sectors, without the police (2.1)', () => {
		expect(found('forum.thin')).toMatchObject([{ forums: ['foelgegruppe-sydbyen'] }]);
		expect(found('forum.thin')[0]!.sectors).toContain('police');
	});

	it('Get2sport and the sports partnership overlap (bilagsnotat 2), and nothing else does', () => {
		expect(found('overlap.initiatives').map((finding) => [...finding.initiatives].sort())).toEqual([
			['get2sport', 'idraetspartnerskab-dgi']
		]);
	});

	it('most ties between the plan and the municipality are one side’s word (bilagsnotat 2 and 3)', () => {
		expect(found('one-sided.pair').map((finding) => [...finding.sectors].sort())).toContainEqual([
			'helhedsplan',
			'municipal-administration'
		]);
	});

	it('no conclusion stands in the data', () => {
		const words = /silo|hul\b|mangler|svag|overlap|sårbar|isoler/i;
		const cells = [
			...dataset.actors.map((row) => row.label),
			...dataset.forums.map((row) => row.label),
			...dataset.initiatives.map((row) => row.label),
			...dataset.ties.map((row) => row.kind ?? '')
		];
		expect(cells.filter((cell) => words.test(cell))).toEqual([]);
	});

	it.each(['da', 'en'] as const)(
		'every finding has its sentence in %s, without a hole in it',
		(language) => {
			for (const finding of analysis.findings) {
				const { text, why } = describeFinding(finding, dataset, language);
				for (const sentence of [text, why]) {
					expect(sentence, finding.id).toMatch(/^\S.*\.$/s);
					expect(sentence, finding.id).not.toMatch(/undefined|null|NaN|–/);
				}
			}
		}
	);
});
