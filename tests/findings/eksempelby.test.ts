/** data/eksempelby has facts planted in it, listed in its README; all are found, and nothing that is not there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import type { Analysis } from '../../src/lib/findings/analysis';
import type { FindingCode } from '../../src/lib/findings/finding';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';

describe.each([
	['at all times', null],
	['in 2023', '2023-06'],
	['in 2025', '2025']
])('Eksempelby %s', (_, date) => {
	let analysis: Analysis;

	beforeAll(async () => {
		analysis = analyse(await loadExample('eksempelby'), { ...DEFAULT_LENS, date });
	});

	const found = (code: FindingCode) => analysis.findings.filter((finding) => finding.code === code);

	it('1: health is the one silo', () => {
		expect(found('silo.group').map((finding) => finding.sectors)).toEqual([['health']]);
		expect(found('silo.pair')).toEqual([]);
		expect(found('silo.sides')).toEqual([]);
	});

	it('2: associations are missing in Birkebakken, and no other sector anywhere', () => {
		expect(found('gap.district')).toMatchObject([
			{ districts: ['birkebakken'], sectors: ['association'], figures: { elsewhere: 5 } }
		]);
		expect(found('gap.absent')).toEqual([]);
	});

	it('3: one actor holds Åbredden to the rest, and nobody else is such a link', () => {
		const cuts = found('fragility.cut-actor');
		expect(cuts.map((finding) => finding.actors[0])).toEqual(['aabredden-lokalkoordinator']);
		expect(cuts[0]!.figures.cutOff).toBe(18);
	});

	it('4: one pair of initiatives overlaps', () => {
		expect(found('overlap.initiatives').map((finding) => finding.initiatives)).toEqual([
			['i36', 'i37']
		]);
	});

	it('5: the plan’s leader carries the chain alone at three joints', () => {
		expect(found('chain.carrier')).toMatchObject([
			{ actors: ['planleder'], figures: { carried: 3, alone: 3 } }
		]);
		expect(found('chain.single-link').map((finding) => finding.actors)).toEqual(
			Array(3).fill(['planleder'])
		);
		expect(found('chain.no-link')).toEqual([]);
	});

	it('6: business has no seat where the work is led', () => {
		expect(found('gap.leadership').map((finding) => finding.sectors)).toEqual([['business']]);
	});

	it('7: institutions and housing organisations stay on the two lowest steps', () => {
		expect(found('ladder.low').map((finding) => [...finding.sectors].sort())).toEqual([
			['housing-organisation', 'municipal-institution']
		]);
	});

	it('8: the plan reports what the administration does not', () => {
		expect(found('one-sided.pair').map((finding) => finding.sectors)).toEqual([
			['helhedsplan', 'municipal-administration']
		]);
	});

	it('9: the network for city life meets without working together', () => {
		expect(found('forum.strangers').map((finding) => finding.forums)).toEqual([['netvaerk-byliv']]);
	});

	it('no following group is called thin', () => {
		expect(found('forum.thin')).toEqual([]);
	});
});
