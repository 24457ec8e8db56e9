/**
 * Repulsion among many points in O(n log n), after Barnes & Hut 1986 (Nature 324:446-449): points that
 * are far away act together from their centre of mass.
 */

/** Points of a leaf; they are moved along the tree together. */
const LEAF_POINTS = 8;
/** Bits of a place along each axis: cells halve so often at most. */
const DEPTH = 14;
/** A square acts from its centre when it is this many times as far away as it is wide. */
const DISTANCE_SHARE = 1;
/** Keeps points on top of each other from flying apart. */
const SOFTENING = 0.01;

export class RepulsionTree {
	private readonly n: number;
	/** Points in the order of their squares. */
	private order: Int32Array;
	private codes: Int32Array;
	private spareOrder: Int32Array;
	private spareCodes: Int32Array;
	private readonly x: Float64Array;
	private readonly y: Float64Array;
	private readonly mass: Float64Array;
	/** Squares, each before its parts: centre of mass, mass and width. */
	private readonly squareX: Float64Array;
	private readonly squareY: Float64Array;
	private readonly squareMass: Float64Array;
	private readonly width: Float64Array;
	/** The square behind all parts of this one. */
	private readonly next: Int32Array;
	/** First point of a leaf and the one behind its last; -1 = it has parts. */
	private readonly first: Int32Array;
	private readonly last: Int32Array;
	private count = 0;
	/** What acts on the leaf in hand: points and squares far away. */
	private readonly actingX: Float64Array;
	private readonly actingY: Float64Array;
	private readonly actingMass: Float64Array;

	/** @param n points at most */
	constructor(n: number) {
		this.n = n;
		this.order = new Int32Array(n);
		this.codes = new Int32Array(n);
		this.spareOrder = new Int32Array(n);
		this.spareCodes = new Int32Array(n);
		this.x = new Float64Array(n);
		this.y = new Float64Array(n);
		this.mass = new Float64Array(n);
		// A square with parts has at least two of them, but for chains of one part, which are not made.
		const squares = 2 * n + 1;
		this.squareX = new Float64Array(squares);
		this.squareY = new Float64Array(squares);
		this.squareMass = new Float64Array(squares);
		this.width = new Float64Array(squares);
		this.next = new Int32Array(squares);
		this.first = new Int32Array(squares);
		this.last = new Int32Array(squares);
		this.actingX = new Float64Array(squares + n);
		this.actingY = new Float64Array(squares + n);
		this.actingMass = new Float64Array(squares + n);
	}

	/** Adds mass_i mass_j / distance to the forces on all points, along the line between them. */
	repel(
		x: Float64Array,
		y: Float64Array,
		mass: Float64Array,
		fx: Float64Array,
		fy: Float64Array
	): void {
		const extent = this.sort(x, y);
		const { order } = this;
		for (let k = 0; k < this.n; k++) {
			this.x[k] = x[order[k]!]!;
			this.y[k] = y[order[k]!]!;
			this.mass[k] = mass[order[k]!]!;
		}
		this.count = 0;
		this.divide(0, this.n, 2 * (DEPTH - 1), extent);
		for (let square = 0; square < this.count; square++) {
			if (this.first[square]! >= 0) this.repelLeaf(this.first[square]!, this.last[square]!, fx, fy);
		}
	}

	/** Sorts the points along a curve that stays in a square until it has met all in it; its width. */
	private sort(x: Float64Array, y: Float64Array): number {
		const { n } = this;
		let left = Infinity;
		let right = -Infinity;
		let top = Infinity;
		let bottom = -Infinity;
		for (let i = 0; i < n; i++) {
			left = Math.min(left, x[i]!);
			right = Math.max(right, x[i]!);
			top = Math.min(top, y[i]!);
			bottom = Math.max(bottom, y[i]!);
		}
		const extent = Math.max(right - left, bottom - top, 1e-9);
		const scale = (1 << DEPTH) / (extent * (1 + 1e-9));
		for (let i = 0; i < n; i++) {
			const column = Math.floor((x[i]! - left) * scale);
			const row = Math.floor((y[i]! - top) * scale);
			this.order[i] = i;
			this.codes[i] = spread(column) | (spread(row) << 1);
		}
		for (let shift = 0; shift < 2 * DEPTH; shift += 7) this.sortBy(shift);
		return extent;
	}

	/** One pass of a radix sort: by seven bits of the codes. */
	private sortBy(shift: number): void {
		const { n, order, codes, spareOrder, spareCodes } = this;
		const starts = new Int32Array(129);
		for (let k = 0; k < n; k++) starts[((codes[k]! >> shift) & 127) + 1]!++;
		for (let digit = 0; digit < 128; digit++) starts[digit + 1]! += starts[digit]!;
		for (let k = 0; k < n; k++) {
			const place = starts[(codes[k]! >> shift) & 127]!++;
			spareOrder[place] = order[k]!;
			spareCodes[place] = codes[k]!;
		}
		this.order = spareOrder;
		this.codes = spareCodes;
		this.spareOrder = order;
		this.spareCodes = codes;
	}

	/** Makes the squares of points `from` up to `to`, which agree in the bits above `shift + 1`. */
	private divide(from: number, to: number, shift: number, width: number): void {
		const { codes } = this;
		// A square of one part is that part.
		while (
			to - from > LEAF_POINTS &&
			shift >= 0 &&
			codes[from]! >> shift === codes[to - 1]! >> shift
		) {
			shift -= 2;
			width /= 2;
		}
		const square = this.count++;
		this.width[square] = width;
		let mass = 0;
		let x = 0;
		let y = 0;
		if (to - from <= LEAF_POINTS || shift < 0) {
			this.first[square] = from;
			this.last[square] = to;
			for (let k = from; k < to; k++) {
				mass += this.mass[k]!;
				x += this.mass[k]! * this.x[k]!;
				y += this.mass[k]! * this.y[k]!;
			}
		} else {
			this.first[square] = -1;
			for (let start = from; start < to;) {
				const part = codes[start]! >> shift;
				let end = start + 1;
				while (end < to && codes[end]! >> shift === part) end++;
				const made = this.count;
				this.divide(start, end, shift - 2, width / 2);
				mass += this.squareMass[made]!;
				x += this.squareMass[made]! * this.squareX[made]!;
				y += this.squareMass[made]! * this.squareY[made]!;
				start = end;
			}
		}
		this.squareMass[square] = mass;
		this.squareX[square] = x / mass;
		this.squareY[square] = y / mass;
		this.next[square] = this.count;
	}

	/** Gathers what acts on a leaf once, then lets it act on each of its points. */
	private repelLeaf(from: number, to: number, fx: Float64Array, fy: Float64Array): void {
		const { x, y, mass, order, actingX, actingY, actingMass } = this;
		const acting = this.gather(from, to);
		for (let k = from; k < to; k++) {
			let forceX = 0;
			let forceY = 0;
			for (let a = 0; a < acting; a++) {
				const dx = x[k]! - actingX[a]!;
				const dy = y[k]! - actingY[a]!;
				// Of the point itself nothing comes: it is no distance away.
				const force = actingMass[a]! / (dx * dx + dy * dy + SOFTENING);
				forceX += dx * force;
				forceY += dy * force;
			}
			fx[order[k]!]! += mass[k]! * forceX;
			fy[order[k]!]! += mass[k]! * forceY;
		}
	}

	/** Number of points and far squares that act on the points `from` up to `to`. */
	private gather(from: number, to: number): number {
		const { x, y, mass, actingX, actingY, actingMass } = this;
		let left = x[from]!;
		let right = left;
		let top = y[from]!;
		let bottom = top;
		for (let k = from + 1; k < to; k++) {
			left = Math.min(left, x[k]!);
			right = Math.max(right, x[k]!);
			top = Math.min(top, y[k]!);
			bottom = Math.max(bottom, y[k]!);
		}
		const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
		const reach = Math.sqrt((right - middleX) ** 2 + (bottom - middleY) ** 2);
		let acting = 0;
		for (let square = 0; square < this.count;) {
			const dx = this.squareX[square]! - middleX;
			const dy = this.squareY[square]! - middleY;
			const least = this.width[square]! * DISTANCE_SHARE + reach;
			if (dx * dx + dy * dy > least * least) {
				actingX[acting] = this.squareX[square]!;
				actingY[acting] = this.squareY[square]!;
				actingMass[acting++] = this.squareMass[square]!;
				square = this.next[square]!;
			} else if (this.first[square]! < 0) {
				square++;
			} else {
				for (let k = this.first[square]!; k < this.last[square]!; k++) {
					actingX[acting] = x[k]!;
					actingY[acting] = y[k]!;
					actingMass[acting++] = mass[k]!;
				}
				square = this.next[square]!;
			}
		}
		return acting;
	}
}

/** The bits of a number of DEPTH bits, a zero between each two. */
function spread(value: number): number {
	let bits = value;
	bits = (bits | (bits << 8)) & 0x00ff00ff;
	bits = (bits | (bits << 4)) & 0x0f0f0f0f;
	bits = (bits | (bits << 2)) & 0x33333333;
	return (bits | (bits << 1)) & 0x55555555;
}
