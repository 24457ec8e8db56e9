/**
 * The two sides of a social-housing partnership, the municipality and the social-housing side, and
 * whether they have become two working communities.
 *
 * Source: VIVE 2021, chapter 2 and notes 2 and 3 (two working communities); CFBU 2015 (the partnership
 * of municipality and housing organisation).
 */
import { mixing } from '../measures/groups/mixing';
import type { Tie } from '../model/dataset';
import { MUNICIPAL_KINDS, type SectorKind } from '../model/taxonomy';
import type { Network } from '../network/network';
import type { Partition } from '../network/partition';
import { evenExpectation } from './even-expectation';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';
import { reportingActors } from './ladder/one-sided';

/** The plan and the housing organisations, which answer for it together. */
export const SOCIAL_HOUSING_KINDS: readonly SectorKind[] = ['helhedsplan', 'housing-organisation'];
/** A side is a community when it has at least this many actors and ties of its own. */
const MIN_ACTORS = 3;
const MIN_INSIDE = 3;
/** The sides keep apart when they share less than this part of the ties their activity gives reason to expect. */
const APART_BELOW = 2 / 3;

/** Ties inside the two sides and across, counted as joined pairs. */
interface SideTies {
	readonly municipal: number;
	readonly housing: number;
	readonly across: number;
}

/** Whether the municipal and the social-housing actors keep apart, each working more inside its own side. */
export function findSides(evidence: Evidence): Finding[] {
	const partition = sidePartition(evidence);
	const members = [0, 1].map((side) =>
		evidence.pairs.actors.filter((_, i) => partition.of[i] === side)
	);
	if (members.some((side) => side.length < MIN_ACTORS)) return [];
	const any = sideTies(evidence.pairs, partition);
	const expected = evenExpectation(any.municipal, any.housing, any.across);
	if (expected === null) return [];
	const insideIsDenser = any.municipal > expected.first && any.housing > expected.second;
	if (Math.min(any.municipal, any.housing) < MIN_INSIDE || !insideIsDenser) return [];
	if (any.across >= APART_BELOW * expected.across) return [];
	const reported = acrossReports(evidence, partition);
	const steps = acrossSteps(evidence, partition);
	return [
		finding('silo.sides', 'municipality:social-housing', 0.95, {
			sectors: evidence.dataset.sectors
				.filter((sector) => sideOf(sector.kind) >= 0)
				.map((sector) => sector.id),
			figures: {
				municipalActors: members[0]!.length,
				housingActors: members[1]!.length,
				municipalTies: any.municipal,
				housingTies: any.housing,
				acrossTies: any.across,
				acrossExpected: expected.across,
				acrossTold: reported.told,
				acrossBothSay: reported.both,
				acrossJoint: steps.joint,
				acrossStepped: steps.known
			},
			source: 'VIVE 2021, kapitel 2 og bilagsnotat 2 og 3'
		})
	];
}

function sideOf(kind: SectorKind | null): number {
	if (kind === null) return -1;
	if (MUNICIPAL_KINDS.includes(kind)) return 0;
	return SOCIAL_HOUSING_KINDS.includes(kind) ? 1 : -1;
}

function sidePartition(evidence: Evidence): Partition {
	const kinds = new Map(evidence.dataset.sectors.map((sector) => [sector.id, sector.kind]));
	return {
		by: 'sector',
		names: ['municipality', 'social-housing'],
		of: Int32Array.from(evidence.pairs.actors, (actor) =>
			actor.sector === null ? -1 : sideOf(kinds.get(actor.sector) ?? null)
		)
	};
}

function sideTies(network: Network, partition: Partition): SideTies {
	const { observed } = mixing(network, partition);
	return { municipal: observed[0]![0]!, housing: observed[1]![1]!, across: observed[0]![1]! };
}

/**
 * Pairs across of which it is known whose word they are, and those of them that both sides name: as for
 * one-sided collaboration. A row that is not directed does not say who was asked.
 */
function acrossReports(
	{ pairs, visible }: Evidence,
	partition: Partition
): { told: number; both: number } {
	const rows = new Map<string, Tie[]>();
	for (const tie of pairs.lens.layers.includes('ties') ? visible.ties : []) {
		const a = partition.of[pairs.indexOf.get(tie.source)!]!;
		const b = partition.of[pairs.indexOf.get(tie.target)!]!;
		if (a < 0 || b < 0 || a === b) continue;
		const pair = [tie.source, tie.target].sort().join('\n');
		const known = rows.get(pair);
		if (known) known.push(tie);
		else rows.set(pair, [tie]);
	}
	const reporters = [...rows.values()].map((some) => reportingActors(some).size);
	return {
		told: reporters.filter((count) => count > 0).length,
		both: reporters.filter((count) => count > 1).length
	};
}

/** Pairs across with a known step, and those of them where some row says step 3 or 4 by both sides' word. */
function acrossSteps(evidence: Evidence, partition: Partition): { known: number; joint: number } {
	const lowest = new Map<string, number>();
	for (const tie of evidence.visible.ties) {
		if (tie.step === null) continue;
		const a = partition.of[evidence.pairs.indexOf.get(tie.source)!]!;
		const b = partition.of[evidence.pairs.indexOf.get(tie.target)!]!;
		if (a < 0 || b < 0 || a === b) continue;
		const pair = [tie.source, tie.target].sort().join('\n');
		lowest.set(pair, Math.min(lowest.get(pair) ?? 4, tie.step));
	}
	const joint = [...lowest.values()].filter((step) => step >= 3).length;
	return { known: lowest.size, joint };
}
