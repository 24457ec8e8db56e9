import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Row } from '../figure';
import { judgeMs } from '../figure';
import { betweennessTogether, drawSample } from '../ours';
import { quantile, spreadOf, WrongResult } from '../rounds';
import type { Subject } from '../subject';
import { unmeasuredRow } from '../figure';

const EPSILON = 0.01;
const DELTA = 0.1;
const SEEDS = [1, 2, 3, 4, 5];
const TOP = 100;
const ASKED_MS = 800;
const MOONSHOT_MS = 250;

/** Betweenness from a sample of paths, against the exact values of the same network. */
export const sampledFigure: Figure = {
	id: 'sampled',
	sizes: ['tiny', 'L'],
	work: null,
	run: async (subject): Promise<Row[]> => {
		const { network, peers, size } = subject;
		const what = `betweenness, sampled, eps ${EPSILON} delta ${DELTA}, seeds 1-5`;
		const asked = `${ASKED_MS / 1000} s (${MOONSHOT_MS / 1000} s)`;
		const { pool } = peers;
		if (!pool)
			return [unmeasuredRow('sampled', what, size.name, asked, 'needs the bundled worker')];
		const exact = await exactShares(subject);
		const rows: Row[] = [];
		for (const threads of [null, pool]) {
			const times: number[] = [];
			let worst = 0;
			let leastShared = 1;
			let paths = 0;
			await drawSample(network, { epsilon: EPSILON, delta: DELTA, seed: 99 }, threads);
			for (const seed of SEEDS) {
				const startMs = performance.now();
				const request = { epsilon: EPSILON, delta: DELTA, seed };
				const { shares, pathCount } = await drawSample(network, request, threads);
				times.push(performance.now() - startMs);
				paths = pathCount;
				for (let i = 0; i < shares.length; i++) {
					worst = Math.max(worst, Math.abs(shares[i]! - exact[i]!));
				}
				leastShared = Math.min(leastShared, sharedTop(shares, exact));
			}
			if (worst > EPSILON) throw new WrongResult(`an error of ${worst}, allowed ${EPSILON}`);
			const sorted = times.sort((a, b) => a - b);
			const median = quantile(sorted, 0.5);
			const verdict = judgeMs(median, ASKED_MS, leastShared >= 0.95 ? MOONSHOT_MS : 0);
			rows.push({
				figure: 'sampled',
				what,
				size: size.name,
				ours: `${threads ? `${pool.size} workers` : 'one thread'}, ${paths} paths`,
				oursMs: spreadOf(times),
				peer: '',
				peerMs: null,
				ratio: null,
				asked,
				verdict: size.name === 'L' ? verdict : 'no goal',
				check: `largest error of any actor and seed ${worst.toExponential(1)}, of the exact top ${TOP} at least ${Math.round(leastShared * TOP)} are found`
			});
		}
		return rows;
	}
};

/** Shares of all ordered pairs; what took minutes is kept beside the bundle, by the network's checksum. */
async function exactShares(subject: Subject): Promise<Float64Array> {
	const { network, peers, checksum } = subject;
	const name = createHash('sha256').update(`betweenness ${checksum}`).digest('hex').slice(0, 16);
	const folder = 'node_modules/.cache/bindeled/bench-exact';
	const path = join(folder, `${name}.f64`);
	const n = network.actors.length;
	if (existsSync(path) && readFileSync(path).length === 8 * n) {
		return new Float64Array(new Uint8Array(readFileSync(path)).buffer);
	}
	const pairs = await betweennessTogether(network, peers.pool!);
	const shares = pairs.map((value) => value / (n * (n - 1)));
	mkdirSync(folder, { recursive: true });
	writeFileSync(path, new Uint8Array(shares.buffer));
	return shares;
}

/** Share of the exact top that is in the sampled top. */
function sharedTop(sampled: Float64Array, exact: Float64Array): number {
	const top = (values: Float64Array) =>
		Array.from(values.keys())
			.sort((a, b) => values[b]! - values[a]! || a - b)
			.slice(0, TOP);
	const found = new Set(top(sampled));
	const wanted = top(exact);
	return wanted.filter((i) => found.has(i)).length / wanted.length;
}
