/**
 * Interleaved rounds: everybody runs once a round on the same input, a ratio is taken round by round,
 * and a result is checked before its time counts.
 */

export interface Sample<Result> {
	readonly ms: number;
	readonly result: Result;
}

export interface Contestant<Result> {
	readonly name: string;
	run(): Sample<Result> | Promise<Sample<Result>>;
}

export interface Spread {
	readonly median: number;
	readonly min: number;
	readonly max: number;
}

export interface Race {
	/** By name: milliseconds of the rounds. */
	readonly times: ReadonlyMap<string, Spread>;
	/** By name of ours, then of the peer: peer's time / our time, round by round. */
	readonly ratios: ReadonlyMap<string, ReadonlyMap<string, Spread>>;
	/** Largest difference the check found, in the check's own unit. */
	readonly worst: number;
	/** Peers whose slowest round took more than 1.5 times their fastest. */
	readonly unsteady: readonly string[];
}

export interface RaceSetting<Ours, Theirs> {
	readonly ours: readonly Contestant<Ours>[];
	readonly peers: readonly Contestant<Theirs>[];
	readonly rounds: number;
	/**
	 * How far our result is from the peer's; null = the two say different things and are not compared.
	 * Throws WrongResult beyond its tolerance.
	 */
	check(ours: Ours, theirs: Theirs, peer: string): number | null;
}

/** A result that differs from the peer's by more than the figure allows: its time does not count. */
export class WrongResult extends Error {}

const STEADY = 1.5;

/** A race that takes longer is not run again: the table says how far its times lie apart. */
const LONGEST_REPEAT_MS = 60_000;

/** Runs a race; once more when a peer's times lie too far apart. */
export async function race<Ours, Theirs>(setting: RaceSetting<Ours, Theirs>): Promise<Race> {
	for (const contestant of [...setting.ours, ...setting.peers]) await contestant.run();
	const startMs = performance.now();
	const first = await runRounds(setting);
	const isLong = performance.now() - startMs > LONGEST_REPEAT_MS;
	return first.unsteady.length === 0 || isLong ? first : runRounds(setting);
}

async function runRounds<Ours, Theirs>(setting: RaceSetting<Ours, Theirs>): Promise<Race> {
	const { ours, peers, rounds, check } = setting;
	const times = new Map<string, number[]>([...peers, ...ours].map(({ name }) => [name, []]));
	let worst = 0;
	for (let round = 0; round < rounds; round++) {
		const half = Math.ceil(peers.length / 2);
		const theirs = new Map<string, Theirs>();
		const own: Ours[] = [];
		const runPeers = async (group: readonly Contestant<Theirs>[]) => {
			for (const peer of group) {
				const { ms, result } = await peer.run();
				times.get(peer.name)!.push(ms);
				theirs.set(peer.name, result);
			}
		};
		await runPeers(peers.slice(0, half));
		for (const contestant of ours) {
			const { ms, result } = await contestant.run();
			times.get(contestant.name)!.push(ms);
			own.push(result);
		}
		await runPeers(peers.slice(half));
		for (const result of own) {
			for (const [peer, other] of theirs) {
				worst = Math.max(worst, check(result, other, peer) ?? 0);
			}
		}
	}
	return {
		times: new Map([...times].map(([name, values]) => [name, spreadOf(values)])),
		ratios: new Map(
			ours.map(({ name }) => [
				name,
				new Map(
					peers.map((peer) => [
						peer.name,
						spreadOf(times.get(peer.name)!.map((ms, round) => ms / times.get(name)![round]!))
					])
				)
			])
		),
		worst,
		unsteady: peers
			.map(({ name }) => name)
			.filter((name) => Math.max(...times.get(name)!) > STEADY * Math.min(...times.get(name)!))
	};
}

export function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	return { median: quantile(sorted, 0.5), min: sorted[0]!, max: sorted.at(-1)! };
}

/** The value below which a share of ascending values lies; between two values, in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
	const at = share * (sorted.length - 1);
	const low = sorted[Math.floor(at)]!;
	return low + (sorted[Math.ceil(at)]! - low) * (at - Math.floor(at));
}

/** A function of this process as a contestant; each sample is the mean of some calls. */
export function timed<Result>(
	name: string,
	calls: number,
	run: () => Result | Promise<Result>
): Contestant<Result> {
	return {
		name,
		run: async () => {
			const startMs = performance.now();
			let result = run();
			if (result instanceof Promise) result = await result;
			for (let call = 1; call < calls; call++) {
				const again = run();
				if (again instanceof Promise) await again;
			}
			return { ms: (performance.now() - startMs) / calls, result };
		}
	};
}

/**
 * The largest difference between two lists, relative to the larger of the two values and of 1e-12 of
 * the largest value there is. Throws WrongResult beyond the tolerance.
 */
export function compareValues(
	ours: ArrayLike<number | null>,
	theirs: ArrayLike<number | null>,
	tolerance: number
): number {
	if (ours.length !== theirs.length) {
		throw new WrongResult(`${ours.length} values against ${theirs.length}`);
	}
	let floor = 0;
	for (let i = 0; i < theirs.length; i++) {
		const small = Math.abs(theirs[i] ?? 0) * 1e-12;
		// Not so for NaN, which stands for no number.
		if (small > floor) floor = small;
	}
	let worst = 0;
	for (let i = 0; i < ours.length; i++) {
		const a = ours[i] ?? null;
		const b = theirs[i] ?? null;
		if (a === null && (b === null || Number.isNaN(b))) continue;
		const scale = Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0), floor);
		const difference = scale === 0 ? 0 : Math.abs(a! - b!) / scale;
		if (a === null || b === null || !(difference <= tolerance)) {
			throw new WrongResult(`actor ${i}: ${a} against ${b}`);
		}
		worst = Math.max(worst, difference);
	}
	return worst;
}
