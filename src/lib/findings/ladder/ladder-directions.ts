/**
 * Which way reported ties run between the levels: up, down or both.
 *
 * A row runs from the one who names the other; a row that is not directed, or that both sides report,
 * runs both ways. Several rows the same way between the same two actors are one. Source: CFBU, "Elementer i socialt bydelsarbejde", Element 4
 * (top-down and bottom-up), and VIVE 2021, note 1 (what is known goes up and down); as check K14.
 */
import type { ActorId } from '../../model/dataset';
import { isKnownLevel, LEVELS, type Level } from '../../model/taxonomy';
import type { Collaboration } from '../evidence';
import { tieKey } from './ladder-table';

/** One way is called the stronger when more than this share of the ties run that way. */
const EVEN_SHARE = 0.6;

/** Two actors on different levels, and which way their ties run. */
export interface LevelTie {
	/** The actor on the upper level, then the one on the lower. */
	readonly actors: readonly [ActorId, ActorId];
	/** The lower one names the upper one. */
	readonly up: boolean;
	/** The upper one names the lower one. */
	readonly down: boolean;
}

export interface LevelDirection {
	readonly upper: Level;
	readonly lower: Level;
	/** False when another level lies between the two. */
	readonly isSuccessive: boolean;
	/** Pairs of actors that have a tie upwards, downwards, and both. */
	readonly up: number;
	readonly down: number;
	readonly both: number;
	readonly ties: readonly LevelTie[];
	/** 0-1 of all pairs of actors with a tie; null without any. */
	readonly bothShare: number | null;
}

/** Why nothing can be said. */
export type DirectionProblem = 'no-ties' | 'no-direction' | 'no-levels';

export interface LevelDirections {
	/** Every two levels that both have actors, from the top down. */
	readonly levels: readonly LevelDirection[];
	readonly all: Pick<LevelDirection, 'up' | 'down' | 'both' | 'bothShare'> & {
		readonly pairs: number;
	};
	/** Joined pairs between different levels of which no row says which way it runs; read as written. */
	readonly unsaid: number;
	/** Visible actors without one of the four levels. */
	readonly withoutLevel: number;
	readonly problem: DirectionProblem | null;
}

/** The ties between levels under the lens, whatever layers it shows. Cost O(rows). */
export function levelDirections({ visible, actorById }: Collaboration): LevelDirections {
	const levelOf = (actor: ActorId): Level | null => {
		const level = actorById.get(actor)?.level ?? null;
		return level !== null && isKnownLevel(level) ? level : null;
	};
	const found = new Map<string, Found>();
	for (const row of visible.ties) {
		const [from, to] = [levelOf(row.source), levelOf(row.target)];
		if (from === null || to === null || from === to) continue;
		const isUpwards = LEVELS.indexOf(from) > LEVELS.indexOf(to);
		const [upper, lower] = isUpwards ? [row.target, row.source] : [row.source, row.target];
		const key = tieKey([upper, lower]);
		let tie = found.get(key);
		if (!tie) {
			found.set(key, (tie = { actors: [upper, lower], up: false, down: false, isSaid: false }));
		}
		const isBothWays = row.directed === false || row.reportedBy === 'both';
		if (isUpwards || isBothWays) tie.up = true;
		if (!isUpwards || isBothWays) tie.down = true;
		if (row.directed !== null || row.reportedBy !== null) tie.isSaid = true;
	}
	const used = LEVELS.filter((level) => visible.actors.some((actor) => actor.level === level));
	const levels = pairsOf(used).map(([upper, lower]) => {
		const ties = [...found.values()].filter(
			({ actors: [a, b] }) => levelOf(a) === upper && levelOf(b) === lower
		);
		return {
			upper,
			lower,
			isSuccessive: LEVELS.indexOf(lower) - LEVELS.indexOf(upper) === 1,
			...countWays(ties),
			ties: ties.map(({ actors, up, down }) => ({ actors, up, down }))
		};
	});
	return {
		levels,
		all: { ...countWays([...found.values()]), pairs: found.size },
		unsaid: [...found.values()].filter(({ isSaid }) => !isSaid).length,
		withoutLevel: visible.actors.filter(({ id }) => levelOf(id) === null).length,
		problem:
			visible.ties.length === 0
				? 'no-ties'
				: visible.ties.every(({ directed, reportedBy }) => directed === null && reportedBy === null)
					? 'no-direction'
					: found.size === 0
						? 'no-levels'
						: null
	};
}

interface Found {
	readonly actors: readonly [ActorId, ActorId];
	up: boolean;
	down: boolean;
	isSaid: boolean;
}

function countWays(ties: readonly Pick<Found, 'up' | 'down'>[]) {
	const both = ties.filter(({ up, down }) => up && down).length;
	return {
		up: ties.filter(({ up }) => up).length,
		down: ties.filter(({ down }) => down).length,
		both,
		bothShare: ties.length === 0 ? null : both / ties.length
	};
}

/** Every two of the levels, the upper one first; neighbours before those further apart. */
function pairsOf(levels: readonly Level[]): [Level, Level][] {
	const pairs = levels.flatMap((upper, place) =>
		levels.slice(place + 1).map((lower): [Level, Level] => [upper, lower])
	);
	const distance = ([upper, lower]: [Level, Level]) =>
		LEVELS.indexOf(lower) - LEVELS.indexOf(upper);
	return pairs.sort((a, b) => Number(distance(a) > 1) - Number(distance(b) > 1));
}

/** Which way most ties run: `even` while neither way holds more than six of ten; null without any. */
export function directionBalance({
	up,
	down
}: Pick<LevelDirection, 'up' | 'down'>): 'up' | 'down' | 'even' | null {
	const all = up + down;
	if (all === 0) return null;
	if (up > EVEN_SHARE * all) return 'up';
	return down > EVEN_SHARE * all ? 'down' : 'even';
}
