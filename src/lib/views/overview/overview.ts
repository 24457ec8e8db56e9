/** Findings in the order in which a leader should read them. */
import type { Analysis } from '$lib/findings/analysis';
import type { Finding, FindingCode, FindingKind } from '$lib/findings/finding';
import { MISSING } from '$lib/network/partition';
import type { ViewId } from '../view-id';

export interface FindingGroup {
	readonly kind: FindingKind;
	readonly findings: readonly Finding[];
}

export interface Overview {
	/** The few that matter most, each of another kind. */
	readonly lead: readonly Finding[];
	/** The others by kind; the kind with the most important one first. */
	readonly groups: readonly FindingGroup[];
	readonly sectorCount: number;
	readonly districtCount: number;
}

const LEAD_COUNT = 3;

export function buildOverview(analysis: Analysis): Overview {
	const lead: Finding[] = [];
	const byKind = new Map<FindingKind, Finding[]>();
	for (const finding of analysis.findings) {
		if (lead.length < LEAD_COUNT && lead.every(({ kind }) => kind !== finding.kind)) {
			lead.push(finding);
			continue;
		}
		const group = byKind.get(finding.kind);
		if (group) group.push(finding);
		else byKind.set(finding.kind, [finding]);
	}
	return {
		lead,
		groups: [...byKind].map(([kind, findings]) => ({ kind, findings })),
		sectorCount: named(analysis.sectorTies.groups),
		districtCount: named(analysis.districtTies.groups)
	};
}

function named(groups: readonly string[]): number {
	return groups.filter((group) => group !== MISSING).length;
}

/** Where one sees what a finding is about. */
export const VIEW_OF_CODE: Readonly<Record<FindingCode, ViewId>> = {
	'chain.carrier': 'chain',
	'chain.single-link': 'chain',
	'chain.no-link': 'chain',
	'silo.sides': 'map',
	'silo.group': 'silos',
	'silo.pair': 'matrix',
	'gap.leadership': 'gaps',
	'gap.forum': 'gaps',
	'gap.district': 'gaps',
	'gap.absent': 'gaps',
	'fragility.cut-actor': 'map',
	'bridge.actor': 'bridges',
	'bridge.sole-link': 'bridges',
	'overlap.initiatives': 'initiatives',
	'ladder.low': 'ladder',
	'one-sided.pair': 'ladder',
	'forum.strangers': 'chain',
	'forum.thin': 'chain'
};
