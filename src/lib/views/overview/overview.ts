/** Findings in the order in which a leader should read them. */
import type { Analysis } from '$lib/findings/analysis';
import type { Finding, FindingKind } from '$lib/findings/finding';
import { MISSING } from '$lib/network/partition';

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
