/**
 * A force-directed drawing of one set of actors.
 *
 * Forces of ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014, PLOS ONE 9:e98679): repulsion
 * (deg_i + 1)(deg_j + 1) / d, attraction w d, gravity (deg_i + 1). Steps are limited by a falling
 * temperature as in Fruchterman & Reingold 1991 in place of ForceAtlas2's speed control, whose
 * logarithms differ in the last bit between engines.
 */
import type { LayoutTies, ReportShare } from './layout';
import { RepulsionTree } from './repulsion-tree';
import { seededRandom } from '../../model/seeded-random';

export interface Points {
	readonly x: Float64Array;
	readonly y: Float64Array;
}

/** Above this many actors repulsion from afar is summed by squares. */
const EXACT_LIMIT = 700;
const GRAVITY = 0.6;

/**
 * Positions about (0, 0) of actors 0 … n-1 with the ties among them. Strengths count by their square
 * root relative to the mean. Cost per iteration O(n²) up to 700 actors, O(n log n) above.
 */
export function drawByForce(ties: LayoutTies, seed: number, report: ReportShare): Points {
	const n = ties.offsets.length - 1;
	const random = seededRandom(seed);
	const x = new Float64Array(n);
	const y = new Float64Array(n);
	const extent = 4 * Math.sqrt(n);
	for (let i = 0; i < n; i++) {
		x[i] = (random() - 0.5) * extent;
		y[i] = (random() - 0.5) * extent;
	}
	if (n < 2) return { x: x.fill(0), y: y.fill(0) };
	const mass = Float64Array.from(
		{ length: n },
		(_, i) => 1 + ties.offsets[i + 1]! - ties.offsets[i]!
	);
	const pull = pullStrengths(ties.weights);
	const iterations = n <= 300 ? 300 : n <= EXACT_LIMIT ? 200 : n <= 3000 ? 120 : 70;
	const tree = new RepulsionTree(n > EXACT_LIMIT ? n : 0);
	const fx = new Float64Array(n);
	const fy = new Float64Array(n);
	for (let iteration = 0; iteration < iterations; iteration++) {
		fx.fill(0);
		fy.fill(0);
		if (n <= EXACT_LIMIT) repelExactly(x, y, mass, fx, fy);
		else tree.repel(x, y, mass, fx, fy);
		attract(ties, pull, x, y, fx, fy);
		move(x, y, mass, fx, fy, 0.25 * (1 - iteration / iterations));
		report((iteration + 1) / iterations);
	}
	return { x, y };
}

function pullStrengths(weights: Float64Array): Float64Array {
	let sum = 0;
	for (const weight of weights) sum += weight;
	const mean = weights.length ? sum / weights.length : 1;
	return weights.map((weight) => Math.sqrt(weight / mean));
}

function repelExactly(
	x: Float64Array,
	y: Float64Array,
	mass: Float64Array,
	fx: Float64Array,
	fy: Float64Array
): void {
	const n = x.length;
	for (let i = 0; i < n; i++) {
		for (let j = i + 1; j < n; j++) {
			const dx = x[i]! - x[j]!;
			const dy = y[i]! - y[j]!;
			const force = (mass[i]! * mass[j]!) / (dx * dx + dy * dy + 0.01);
			fx[i]! += dx * force;
			fy[i]! += dy * force;
			fx[j]! -= dx * force;
			fy[j]! -= dy * force;
		}
	}
}

function attract(
	ties: LayoutTies,
	pull: Float64Array,
	x: Float64Array,
	y: Float64Array,
	fx: Float64Array,
	fy: Float64Array
): void {
	const n = x.length;
	for (let i = 0; i < n; i++) {
		for (let k = ties.offsets[i]!; k < ties.offsets[i + 1]!; k++) {
			const j = ties.targets[k]!;
			fx[i]! += pull[k]! * (x[j]! - x[i]!);
			fy[i]! += pull[k]! * (y[j]! - y[i]!);
		}
	}
}

/** Adds gravity and moves each actor along its force, by at most `temperature` radii of the drawing. */
function move(
	x: Float64Array,
	y: Float64Array,
	mass: Float64Array,
	fx: Float64Array,
	fy: Float64Array,
	temperature: number
): void {
	const n = x.length;
	let squares = 0;
	for (let i = 0; i < n; i++) squares += x[i]! * x[i]! + y[i]! * y[i]!;
	const limit = temperature * Math.sqrt(squares / n) + 1e-6;
	for (let i = 0; i < n; i++) {
		const distance = Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!) + 1e-9;
		const forceX = fx[i]! - (GRAVITY * mass[i]! * x[i]!) / distance;
		const forceY = fy[i]! - (GRAVITY * mass[i]! * y[i]!) / distance;
		const size = Math.sqrt(forceX * forceX + forceY * forceY) + 1e-9;
		const step = Math.min(limit, size / mass[i]!) / size;
		x[i]! += forceX * step;
		y[i]! += forceY * step;
	}
}
