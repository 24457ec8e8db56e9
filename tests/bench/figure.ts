/** A figure of the table: what is measured at which sizes, and what is asked of it. */
import { race, WrongResult, type Contestant, type Spread } from './rounds';
import type { Subject } from './subject';

export type Verdict = 'moonshot' | 'met' | 'below' | 'wrong' | 'not measured' | 'no goal';

export interface Row {
	readonly figure: string;
	readonly what: string;
	readonly size: string;
	readonly ours: string;
	readonly oursMs: Spread | null;
	readonly peer: string;
	readonly peerMs: Spread | null;
	/** Peer's time / our time. */
	readonly ratio: Spread | null;
	/** What is asked, in words. */
	readonly asked: string;
	readonly verdict: Verdict;
	/** How far the results differed, or what kept the time from counting. */
	readonly check: string;
}

export interface Figure {
	readonly id: string;
	readonly sizes: readonly string[];
	/** What the work grows with; null = no scaling is reported. */
	readonly work: ((actors: number, ties: number) => number) | null;
	/** Takes minutes: runs only when it is named. */
	readonly onDemand?: true;
	run(subject: Subject): Promise<Row[]>;
}

/** What a ratio must reach, and what it should. */
export interface Goal {
	readonly must: number;
	readonly moonshot: number | null;
}

export interface Comparison<Ours, Theirs> {
	readonly subject: Subject;
	readonly figure: string;
	readonly what: string;
	readonly ours: readonly Contestant<Ours>[];
	/** A peer that is not installed is null. */
	readonly peers: readonly {
		readonly name: string;
		readonly contestant: Contestant<Theirs> | null;
		/** Null = no goal at this size; a function = by the name of ours. */
		readonly goal: Goal | null | ((ours: string) => Goal | null);
	}[];
	check(ours: Ours, theirs: Theirs, peer: string): number | null;
	/** What the check compares, in words. */
	readonly checked: string;
}

/** Runs a comparison and puts it into rows, one for each of ours and each peer. */
export async function compare<Ours, Theirs>(setting: Comparison<Ours, Theirs>): Promise<Row[]> {
	const { subject, ours, peers, check, checked } = setting;
	const present = peers.flatMap(({ contestant }) => contestant ?? []);
	const base = { figure: setting.figure, what: setting.what, size: subject.size.name };
	let result;
	try {
		result = await race({ ours, peers: present, rounds: subject.rounds, check });
	} catch (error) {
		if (!(error instanceof WrongResult)) throw error;
		const all = ours.map((contestant) => contestant.name).join(', ');
		return peers.map(({ name, goal }) => ({
			...base,
			ours: all,
			oursMs: null,
			peer: name,
			peerMs: null,
			ratio: null,
			asked: goalInWords(goalFor(goal, ours[0]!.name)),
			verdict: 'wrong',
			check: `WRONG: ${error.message}`
		}));
	}
	return ours.flatMap(({ name }) =>
		peers.map(({ name: peer, contestant, goal }): Row => {
			const ratio = contestant ? result.ratios.get(name)!.get(contestant.name)! : null;
			const unsteady = contestant && result.unsteady.includes(contestant.name);
			return {
				...base,
				ours: name,
				oursMs: result.times.get(name)!,
				peer,
				peerMs: contestant ? result.times.get(contestant.name)! : null,
				ratio,
				asked: goalInWords(goalFor(goal, name)),
				verdict: judge(ratio?.median ?? null, goalFor(goal, name)),
				check: contestant
					? `${checked}: ${inWords(result.worst)}${unsteady ? '; the peer’s times spread over 1.5x' : ''}`
					: 'peer not present'
			};
		})
	);
}

function goalFor(goal: Goal | null | ((ours: string) => Goal | null), ours: string): Goal | null {
	return typeof goal === 'function' ? goal(ours) : goal;
}

export function judge(ratio: number | null, goal: Goal | null): Verdict {
	if (ratio === null) return 'not measured';
	if (goal === null) return 'no goal';
	if (goal.moonshot !== null && ratio >= goal.moonshot) return 'moonshot';
	return ratio >= goal.must ? 'met' : 'below';
}

/** The same for a time: at most so many milliseconds. */
export function judgeMs(ms: number, must: number, moonshot: number): Verdict {
	if (ms <= moonshot) return 'moonshot';
	return ms <= must ? 'met' : 'below';
}

function goalInWords(goal: Goal | null): string {
	if (goal === null) return '';
	return goal.moonshot === null ? `${goal.must}x` : `${goal.must}x (${goal.moonshot}x)`;
}

/** A difference as text; nothing at all is said as such. */
export function inWords(difference: number): string {
	return difference === 0 ? 'equal' : difference.toExponential(1);
}

/** A figure that this run could not take. */
export function unmeasuredRow(
	figure: string,
	what: string,
	size: string,
	asked: string,
	check: string
): Row {
	return {
		figure,
		what,
		size,
		ours: '',
		oursMs: null,
		peer: '',
		peerMs: null,
		ratio: null,
		asked,
		verdict: 'not measured',
		check
	};
}
