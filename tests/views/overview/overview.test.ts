import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/lib/findings/analysis';
import { finding, type FindingCode } from '../../../src/lib/findings/finding';
import { MISSING } from '../../../src/lib/network/partition';
import { buildOverview } from '../../../src/lib/views/overview/overview';

function analysisOf(codes: readonly FindingCode[]): Analysis {
	return {
		findings: codes.map((code, place) => finding(code, String(place), 1 - place / 100, {})),
		sectorTies: { groups: ['police', 'health', MISSING] },
		districtTies: { groups: [MISSING] }
	} as unknown as Analysis;
}

describe('buildOverview', () => {
	it('leads with the most important one of each of three kinds', () => {
		const { lead } = buildOverview(
			analysisOf([
				'gap.forum',
				'gap.absent',
				'silo.pair',
				'silo.group',
				'bridge.actor',
				'ladder.low'
			])
		);
		expect(lead.map(({ code }) => code)).toEqual(['gap.forum', 'silo.pair', 'bridge.actor']);
	});

	it('shows every other finding once, by kind, in the order of importance', () => {
		const { lead, groups } = buildOverview(
			analysisOf([
				'gap.forum',
				'gap.absent',
				'silo.pair',
				'ladder.low',
				'gap.district',
				'forum.thin'
			])
		);
		expect(groups.map(({ kind }) => kind)).toEqual(['gap', 'forum']);
		expect(groups[0]!.findings.map(({ code }) => code)).toEqual(['gap.absent', 'gap.district']);
		expect(lead.length + groups.flatMap(({ findings }) => findings).length).toBe(6);
	});

	it('does not count the missing as a sector or a district', () => {
		const { sectorCount, districtCount } = buildOverview(analysisOf([]));
		expect([sectorCount, districtCount]).toEqual([2, 0]);
	});
});
