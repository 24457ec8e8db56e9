/**
 * Invented networks for measuring speed: a seeded degree-corrected block model of actors from eight
 * uneven sectors in districts of Zipf-like sizes. The same size and seed give the same files.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom, shuffleInPlace } from '../../src/lib/model/seeded-random';

export interface NetworkSize {
	readonly name: string;
	readonly actors: number;
	readonly ties: number;
	readonly districts: number;
}

export const NETWORK_SIZES = {
	S: { name: 'S', actors: 300, ties: 1_500, districts: 6 },
	M: { name: 'M', actors: 5_000, ties: 25_000, districts: 22 },
	L: { name: 'L', actors: 100_000, ties: 500_000, districts: 98 },
	XL: { name: 'XL', actors: 1_000_000, ties: 5_000_000, districts: 98 }
} as const satisfies Record<string, NetworkSize>;

/** Actor numbers and groups in the order of the file; `source[k]`-`target[k]` is tie k. */
export interface GeneratedNetwork {
	readonly size: NetworkSize;
	readonly seed: number;
	readonly sectorOf: Uint8Array;
	readonly districtOf: Uint8Array;
	readonly source: Int32Array;
	readonly target: Int32Array;
	/** Whole numbers 1 … 5. */
	readonly weight: Uint8Array;
}

const SECTORS = [
	['municipality', 0.28],
	['housing', 0.2],
	['association', 0.16],
	['volunteers', 0.12],
	['business', 0.09],
	['culture', 0.07],
	['health', 0.05],
	['police', 0.03]
] as const;
const LEVELS = ['strategic', 'tactical', 'operational'];

/** A district of rank r has a share in proportion to r^-0.8. */
const DISTRICT_EXPONENT = 0.8;
/** Density of fitness x falls as x^-2.2, from 1 to n^0.55: hubs are large but do not know everybody. */
const FITNESS_EXPONENT = 2.2;
const FITNESS_LIMIT_EXPONENT = 0.55;
const ISOLATE_SHARE = 0.01;
const CLOSING_SHARE = 0.2;
const SAME_DISTRICT = 0.69;
const SAME_SECTOR = 0.19;

/** Draws members of a group in proportion to their fitness. */
class FitnessDraw {
	readonly #members: Int32Array;
	readonly #reach: Float64Array;

	constructor(members: readonly number[], fitness: Float64Array) {
		this.#members = Int32Array.from(members);
		this.#reach = new Float64Array(members.length);
		let total = 0;
		for (const [place, member] of members.entries()) {
			total += fitness[member]!;
			this.#reach[place] = total;
		}
	}

	draw(random: () => number): number {
		const at = random() * this.#reach[this.#reach.length - 1]!;
		let low = 0;
		let high = this.#reach.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#reach[middle]! > at) high = middle;
			else low = middle + 1;
		}
		return this.#members[low]!;
	}
}

/** Ties so far: no self-ties, no pair twice. */
class TieList {
	readonly source: number[] = [];
	readonly target: number[] = [];
	readonly neighbours: number[][];
	readonly #pairs = new Set<number>();
	#aloneCount: number;

	constructor(readonly n: number) {
		this.#aloneCount = n;
		this.neighbours = Array.from({ length: n }, () => []);
	}

	get aloneCount(): number {
		return this.#aloneCount;
	}

	/** Whether the tie was new. */
	add(a: number, b: number): boolean {
		if (a === b) return false;
		const pair = Math.min(a, b) * this.n + Math.max(a, b);
		if (this.#pairs.has(pair)) return false;
		this.#pairs.add(pair);
		this.source.push(a);
		this.target.push(b);
		for (const [from, to] of [
			[a, b],
			[b, a]
		] as const) {
			if (this.neighbours[from]!.push(to) === 1) this.#aloneCount--;
		}
		return true;
	}
}

/**
 * A network of a size. Both ends of a tie are drawn by fitness: 69 % from one district (half of those
 * also from one sector), 19 % from one sector, 12 % anywhere; the last fifth of the ties closes a way
 * over two ties. One actor in a hundred stays alone; every other one has a tie.
 */
export function generateNetwork(size: NetworkSize, seed: number): GeneratedNetwork {
	const n = size.actors;
	const random = seededRandom(seed);
	const sectorOf = drawGroups(
		n,
		SECTORS.map(([, share]) => share),
		random
	);
	const districtOf = drawGroups(
		n,
		Array.from({ length: size.districts }, (_, rank) => (rank + 1) ** -DISTRICT_EXPONENT),
		random
	);
	const fitness = drawFitness(n, random);
	const isolates = new Set(pickIsolates(n, random));
	const partner = partnerDraw(sectorOf, districtOf, fitness, isolates);
	const ties = new TieList(n);
	const drawn = Math.round(size.ties * (1 - CLOSING_SHARE));
	// As many ties are kept back as there are actors that would stay alone by chance.
	while (ties.source.length < drawn - (ties.aloneCount - isolates.size)) {
		const a = partner(null, random);
		ties.add(a, partner(a, random));
	}
	for (let a = 0; a < n; a++) {
		if (isolates.has(a) || ties.neighbours[a]!.length > 0) continue;
		// Nobody else may be left in a small group: then the lot falls again, on another group.
		while (!ties.add(a, partner(a, random)));
	}
	while (ties.source.length < drawn) {
		const a = partner(null, random);
		ties.add(a, partner(a, random));
	}
	while (ties.source.length < size.ties) {
		const k = Math.floor(random() * ties.source.length);
		const [a, b] =
			random() < 0.5 ? [ties.source[k]!, ties.target[k]!] : [ties.target[k]!, ties.source[k]!];
		const beyond = ties.neighbours[b]!;
		ties.add(a, beyond[Math.floor(random() * beyond.length)]!);
	}
	return {
		size,
		seed,
		sectorOf,
		districtOf,
		source: Int32Array.from(ties.source),
		target: Int32Array.from(ties.target),
		weight: Uint8Array.from(ties.source, () => 1 + Math.floor(random() * 5))
	};
}

function drawGroups(n: number, shares: readonly number[], random: () => number): Uint8Array {
	const reach: number[] = [];
	for (const share of shares) reach.push((reach.at(-1) ?? 0) + share);
	return Uint8Array.from({ length: n }, () => {
		const at = random() * reach.at(-1)!;
		return reach.findIndex((end) => at < end);
	});
}

function drawFitness(n: number, random: () => number): Float64Array {
	const limit = n ** FITNESS_LIMIT_EXPONENT;
	const power = -1 / (FITNESS_EXPONENT - 1);
	return Float64Array.from({ length: n }, () => Math.min(limit, (1 - random()) ** power));
}

function pickIsolates(n: number, random: () => number): number[] {
	return [...shuffled(n, random).subarray(0, Math.round(n * ISOLATE_SHARE))];
}

function shuffled(n: number, random: () => number): Int32Array {
	const order = Int32Array.from({ length: n }, (_, i) => i);
	shuffleInPlace(order, random);
	return order;
}

/** Draws the other end of a tie of `a`; null = the first end. */
function partnerDraw(
	sectorOf: Uint8Array,
	districtOf: Uint8Array,
	fitness: Float64Array,
	isolates: ReadonlySet<number>
): (a: number | null, random: () => number) => number {
	const everybody: number[] = [];
	const bySector = new Map<number, number[]>();
	const byDistrict = new Map<number, number[]>();
	const byBoth = new Map<number, number[]>();
	for (let i = 0; i < fitness.length; i++) {
		if (isolates.has(i)) continue;
		everybody.push(i);
		addTo(bySector, sectorOf[i]!, i);
		addTo(byDistrict, districtOf[i]!, i);
		addTo(byBoth, districtOf[i]! * SECTORS.length + sectorOf[i]!, i);
	}
	const toDraws = (groups: Map<number, number[]>) =>
		new Map([...groups].map(([key, members]) => [key, new FitnessDraw(members, fitness)]));
	const anyone = new FitnessDraw(everybody, fitness);
	const inSector = toDraws(bySector);
	const inDistrict = toDraws(byDistrict);
	const inBoth = toDraws(byBoth);
	return (a, random) => {
		if (a === null) return anyone.draw(random);
		const lot = random();
		if (lot < SAME_DISTRICT / 2) {
			return inBoth.get(districtOf[a]! * SECTORS.length + sectorOf[a]!)!.draw(random);
		}
		if (lot < SAME_DISTRICT) return inDistrict.get(districtOf[a]!)!.draw(random);
		if (lot < SAME_DISTRICT + SAME_SECTOR) return inSector.get(sectorOf[a]!)!.draw(random);
		return anyone.draw(random);
	};
}

function addTo(groups: Map<number, number[]>, key: number, member: number): void {
	const group = groups.get(key);
	if (group) group.push(member);
	else groups.set(key, [member]);
}

export interface NetworkFiles {
	readonly actorsCsv: string;
	readonly tiesCsv: string;
	/** First 16 hexadecimal digits of SHA-256 over both texts. */
	readonly checksum: string;
}

/** The network as the two tables that the program imports. */
export function networkFiles(network: GeneratedNetwork): NetworkFiles {
	const digits = String(network.size.actors - 1).length;
	const id = (i: number) => `a${String(i).padStart(digits, '0')}`;
	const actors = ['id,label,sector,district,level'];
	for (let i = 0; i < network.size.actors; i++) {
		const sector = SECTORS[network.sectorOf[i]!]![0];
		actors.push(
			`${id(i)},Actor ${i},${sector},District ${network.districtOf[i]! + 1},${LEVELS[i % 3]!}`
		);
	}
	const ties = ['source,target,weight,directed'];
	for (let k = 0; k < network.source.length; k++) {
		ties.push(`${id(network.source[k]!)},${id(network.target[k]!)},${network.weight[k]!},false`);
	}
	const actorsCsv = `${actors.join('\n')}\n`;
	const tiesCsv = `${ties.join('\n')}\n`;
	const hash = createHash('sha256').update(actorsCsv).update(tiesCsv).digest('hex');
	return { actorsCsv, tiesCsv, checksum: hash.slice(0, 16) };
}

/** Writes actors.csv and ties.csv into a folder, which is made when it is not there. */
export function writeNetworkFiles(folder: string, files: NetworkFiles): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'actors.csv'), files.actorsCsv);
	writeFileSync(join(folder, 'ties.csv'), files.tiesCsv);
}
