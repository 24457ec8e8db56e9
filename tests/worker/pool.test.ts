import { describe, expect, it } from 'vitest';
import { sweepCosts } from '../../src/lib/measures/kernels/cost-chunks';
import { sweepPaths, sweepReach } from '../../src/lib/measures/kernels/sweep-chunks';
import { planSweep } from '../../src/lib/measures/kernels/sweep-plan';
import {
	planSamples,
	sampleBetweenness,
	fromPasses
} from '../../src/lib/measures/sampled-betweenness';
import {
	acceptEstimate,
	EXACT_LIMIT,
	needsEstimate,
	planEstimate
} from '../../src/lib/measures/estimated-betweenness';
import { betweennessNormalised } from '../../src/lib/measures/betweenness';
import { partitionBy } from '../../src/lib/network/partition';
import { seededRandom } from '../../src/lib/model/seeded-random';
import { costSweep, hopSweep } from '../../src/lib/measures/sweep/sweep';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Adjacency } from '../../src/lib/network/network';
import { SweepPool } from '../../src/lib/worker/pool';
import {
	bufferOf,
	doTask,
	type SweepRequest,
	type SweepResponse,
	type TaskPlan
} from '../../src/lib/worker/sweep-task';
import type { SweepPort } from '../../src/lib/worker/task-runner';
import { randomDataset } from '../support/random-network';

/** A worker on this thread whose answers come late and out of order, by lot. */
class LateWorker implements SweepPort {
	onmessage: SweepPort['onmessage'] = null;
	onerror: SweepPort['onerror'] = null;
	plan: TaskPlan | null = null;
	#last = Promise.resolve();
	computed = 0;
	isTerminated = false;
	readonly #random: () => number;

	constructor(random: () => number) {
		this.#random = random;
	}

	postMessage(message: SweepRequest): void {
		const request = structuredClone(message);
		if (request.kind === 'plan') {
			this.plan = request.plan;
			return;
		}
		const result = doTask(this.plan!, request.task);
		this.computed++;
		const data: SweepResponse = structuredClone(
			{ run: request.run, result },
			{ transfer: [bufferOf(result) as ArrayBuffer] }
		);
		// A worker does one task after the other: so come its answers, each some time after the last.
		this.#last = this.#last.then(async () => {
			await new Promise((resolve) => setTimeout(resolve, this.#random() * 6));
			this.onmessage?.({ data } as MessageEvent<SweepResponse>);
		});
	}
	terminate(): void {
		this.isTerminated = true;
	}
}

function networkOf(seed: number, direction: 'either' | 'reported') {
	return buildNetwork(randomDataset(seed, 1500, 3), { ...DEFAULT_LENS, direction });
}

describe.each(['either', 'reported'] as const)('SweepPool, %s', (direction) => {
	it.each([1, 2, 3, 4])('%i workers give the bits of one thread (seed 21)', async (size) => {
		const { out, in: incoming } = networkOf(21, direction);
		const plan = planSweep(out, incoming);
		const workers: LateWorker[] = [];
		const random = seededRandom(size);
		const pool = new SweepPool(size, () => {
			workers.push(new LateWorker(random));
			return workers.at(-1)!;
		});
		const shares: number[] = [];
		const totals = await pool.sweep(plan, { report: (share) => shares.push(share) });
		expect(totals!.betweenness()).toEqual(sweepPaths(plan));
		expect(totals!.reaches()).toEqual(sweepReach(plan));
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		// One worker would only add the way to it: the work stays here.
		expect(workers.filter(({ computed }) => computed > 0)).toHaveLength(size === 1 ? 0 : size);
	});
});

describe.each(['either', 'reported'] as const)('SweepPool along path costs, %s', (direction) => {
	it.each([0, 2, 3, 4])('%i workers give the bits of one thread (seed 26)', async (size) => {
		const { plan } = costSweep(networkOf(26, direction));
		const random = seededRandom(size);
		const pool = new SweepPool(size, () => new LateWorker(random));
		const totals = await pool.sweepCosts(plan);
		expect(plan.outCosts).toBeInstanceOf(Int32Array);
		expect(totals!.sweep()).toEqual(sweepCosts(plan));
	});

	it('strengths that are not whole: the same (seed 27)', async () => {
		const network = networkOf(27, direction);
		const halve = (adjacency: Adjacency) => ({
			...adjacency,
			weights: adjacency.weights.map((strength) => strength / 2)
		});
		const out = halve(network.out);
		const halved = { ...network, out, in: network.directed ? halve(network.in) : out };
		const { plan } = costSweep(halved);
		expect(plan.unit).toBe(1);
		const pool = new SweepPool(3, () => new LateWorker(seededRandom(9)));
		expect((await pool.sweepCosts(plan))!.sweep()).toEqual(sweepCosts(plan));
	});
});

describe('SweepPool', () => {
	const network = networkOf(22, 'either');
	const plan = planSweep(network.out, network.in);
	const expected = sweepPaths(plan);

	it('works here where no worker can be started', async () => {
		const pool = new SweepPool(3, () => {
			throw new Error('no workers in this place');
		});
		expect((await pool.sweep(plan))!.betweenness()).toEqual(expected);
	});

	it('works here when a worker fails on the way', async () => {
		const random = seededRandom(5);
		const workers: LateWorker[] = [];
		const pool = new SweepPool(2, () => {
			workers.push(new LateWorker(random));
			return workers.at(-1)!;
		});
		const run = pool.sweep(plan);
		await new Promise((resolve) => setTimeout(resolve));
		workers[1]!.onerror?.({} as ErrorEvent);
		expect((await run)!.betweenness()).toEqual(expected);
		expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
	});

	it.each([0, 2])('can be given up, and then runs the next one (%i workers)', async (size) => {
		const random = seededRandom(6);
		const pool = new SweepPool(size, () => new LateWorker(random));
		let heard = 0;
		const given = pool.sweep(plan, { isWanted: () => heard < 1, report: () => heard++ });
		// Asked for before the first has ended: it waits its turn.
		const other = networkOf(23, 'either');
		const otherPlan = planSweep(other.out, other.in);
		const next = pool.sweep(otherPlan);
		expect(await given).toBeNull();
		expect((await next)!.betweenness()).toEqual(sweepPaths(otherPlan));
	});

	it('prepares a network so that its measures find the searches done', async () => {
		const random = seededRandom(7);
		const workers: LateWorker[] = [];
		const pool = new SweepPool(2, () => {
			workers.push(new LateWorker(random));
			return workers.at(-1)!;
		});
		const large = buildNetwork(randomDataset(24, 5000, 12), DEFAULT_LENS);
		expect(await pool.prepare(large)).toBe(true);
		expect(workers).toHaveLength(2);
		expect(workers.every(({ computed }) => computed > 0)).toBe(true);
		const again = buildNetwork(randomDataset(24, 5000, 12), DEFAULT_LENS);
		expect(hopSweep(large).betweenness).toEqual(hopSweep(again).betweenness);
		expect(hopSweep(large).out).toEqual(hopSweep(again).out);
	});

	it('prepares the path costs too under a lens that weighs ties', async () => {
		const random = seededRandom(8);
		const workers: LateWorker[] = [];
		const pool = new SweepPool(2, () => {
			workers.push(new LateWorker(random));
			return workers.at(-1)!;
		});
		const lens = { ...DEFAULT_LENS, weighted: true };
		const large = buildNetwork(randomDataset(28, 5000, 12), lens);
		const shares: number[] = [];
		expect(await pool.prepare(large, { report: (share) => shares.push(share) })).toBe(true);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
		expect(workers.map(({ plan }) => plan!.kind)).toEqual(['costs', 'costs']);
		const again = buildNetwork(randomDataset(28, 5000, 12), lens);
		expect(costSweep(large).betweenness).toEqual(costSweep(again).betweenness);
		expect(costSweep(large).in).toEqual(costSweep(again).in);
	});

	it('leaves a small network to its measures', async () => {
		const pool = new SweepPool(2, () => {
			throw new Error('not needed');
		});
		expect(await pool.prepare(buildNetwork(randomDataset(25, 60, 2), DEFAULT_LENS))).toBe(true);
	});
});

describe('sampled paths', () => {
	const network = networkOf(31, 'either');
	const plan = planSamples(network.out, network.in, { epsilon: 0.01, delta: 0.1, seed: 3 });

	it.each([0, 2, 3])('%i workers draw the same sample as one thread (seed 31)', async (size) => {
		const random = seededRandom(size);
		const pool = new SweepPool(size, () => new LateWorker(random));
		const passes = await pool.sample(plan);
		const alone = sampleBetweenness(network.out, network.in, plan);
		let end = alone.next();
		while (!end.done) end = alone.next();
		expect(plan.chunkCount).toBeGreaterThan(3);
		expect(fromPasses(plan, passes!)).toEqual(end.value);
	});

	it('stand for betweenness in every measure, within their bound', async () => {
		const estimated = networkOf(31, 'either');
		const estimate = planEstimate(estimated);
		const passes = await new SweepPool(0).sample(estimate);
		acceptEstimate(estimated, estimate, passes!);
		const sectors = partitionBy(network, 'sector');
		const exact = betweennessNormalised.compute(network, sectors).values;
		const shown = betweennessNormalised.compute(estimated, sectors).values;
		const worst = Math.max(...exact.map((value, i) => Math.abs(value! - shown[i]!)));
		expect(worst).toBeGreaterThan(0);
		expect(worst).toBeLessThan(0.005);
		expect(hopSweep(estimated).out).toEqual(hopSweep(network).out);
	});

	it('are for very large networks only', () => {
		const actors = { length: 100_000 } as never;
		expect(needsEstimate({ ...network, actors, tieCount: EXACT_LIMIT / 100_000 })).toBe(false);
		expect(needsEstimate({ ...network, actors, tieCount: EXACT_LIMIT / 100_000 + 1 })).toBe(true);
	});
});
