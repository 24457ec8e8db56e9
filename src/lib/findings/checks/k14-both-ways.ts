import { mixing } from '../../measures/groups/mixing';
import type { Tie } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { LEVELS } from '../../model/taxonomy';
import { buildFromVisible, buildNetwork } from '../../network/build-network';
import { partitionBy } from '../../network/partition';
import { answerForAll, cannotTell, tally, told, type Check, type State } from './check';
import type { CheckEvidence } from './check-evidence';

/**
 * K14: the ties between two successive levels run both ways.
 *
 * Read from   ties as reported (source -> target; both ways where a row is not directed or both report
 *             it), actors.level; counted by the mixing matrix. Only rows that say which way they run, or
 *             whose word they are: an empty cell is not one way. Two levels without such a tie between
 *             them, or with more of the other rows, are not known
 * Partly      between some of the levels
 * Cannot tell no reported ties, no row says which way it runs, or no two successive levels have ties
 * Threshold   `minReturnShare`
 * Source      VIVE 2021, note 1, "Styringsstrengen" (what is known goes up and down)
 */
export const bothWays: Check = {
	id: 'K14',
	read(evidence, { minReturnShare }) {
		const { ties } = evidence.visible;
		if (ties.length === 0) return cannotTell('K14', 'ties');
		if (!ties.some(saysWay)) return cannotTell('K14', 'direction');
		const steps = levelSteps(evidence);
		const stateOf = ({ up, down, isSilent }: LevelStep): State =>
			up + down === 0 || isSilent
				? 'unknown'
				: Math.min(up, down) >= minReturnShare * Math.max(up, down)
					? 'holding'
					: 'lacking';
		const counts = tally(steps.map(stateOf));
		const answer = answerForAll(counts);
		if (answer === null) return cannotTell('K14', 'actor-levels');
		const wanted: State = counts.lacking > 0 ? 'lacking' : 'holding';
		const subject = steps.filter((step) => stateOf(step) === wanted);
		return told(
			'K14',
			answer,
			{
				figures: {
					...counts,
					up: subject.reduce((sum, { up }) => sum + up, 0),
					down: subject.reduce((sum, { down }) => sum + down, 0)
				},
				words: {
					upper: subject.map(({ upper }) => upper).join('\n'),
					lower: subject.map(({ lower }) => lower).join('\n')
				}
			},
			counts.unknown > 0 ? 'actor-levels' : null
		);
	}
};

interface LevelStep {
	readonly upper: string;
	readonly lower: string;
	/** Arcs from the lower level to the upper one. */
	readonly up: number;
	readonly down: number;
	/** More rows between the two do not say which way they run than do. */
	readonly isSilent: boolean;
}

/** The ties between each two successive levels that both have actors. */
function levelSteps(evidence: CheckEvidence): LevelStep[] {
	const { dataset, pairs, visible } = evidence;
	const lens: Lens = { ...pairs.lens, layers: ['ties'], direction: 'reported' };
	const network = visible.ties.every(saysWay)
		? buildFromVisible(visible, lens)
		: buildNetwork({ ...dataset, ties: visible.ties.filter(saysWay) }, lens);
	const { groups, observed } = mixing(network, partitionBy(network, 'level'));
	const used = LEVELS.filter((level) => groups.includes(level));
	const silence = silentRows(evidence);
	return used.slice(1).flatMap((lower, place) => {
		const upper = used[place]!;
		if (LEVELS.indexOf(lower) - LEVELS.indexOf(upper) > 1) return [];
		const [u, l] = [groups.indexOf(upper), groups.indexOf(lower)];
		const isSilent = (silence.get([upper, lower].sort().join('\n')) ?? 0) > 0;
		return [{ upper, lower, up: observed[l]![u]!, down: observed[u]![l]!, isSilent }];
	});
}

function saysWay({ directed, reportedBy }: Tie): boolean {
	return directed !== null || reportedBy !== null;
}

/** By two levels: how many more rows are silent about the way they run than are not. */
function silentRows({ visible, actorById }: CheckEvidence): ReadonlyMap<string, number> {
	const silence = new Map<string, number>();
	for (const tie of visible.ties) {
		const levels = [tie.source, tie.target].map((id) => actorById.get(id)!.level ?? '').sort();
		const key = levels.join('\n');
		silence.set(key, (silence.get(key) ?? 0) + (saysWay(tie) ? -1 : 1));
	}
	return silence;
}
