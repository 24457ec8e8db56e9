/** Points sorted into square cells, for questions about what is near. */
export interface PointGrid {
	readonly columns: number;
	readonly rows: number;
	/** Cell number of each point. */
	readonly cellOf: Int32Array;
	/** Points of cell c are points[starts[c] … starts[c+1]-1], in ascending order. */
	readonly starts: Int32Array;
	readonly points: Int32Array;
}

/**
 * The grid of points with cells of at least `cellSize`; wider where `maxCells` would be exceeded.
 * O(n + cells).
 */
export function pointGrid(
	x: Float64Array,
	y: Float64Array,
	cellSize: number,
	maxCells: number
): PointGrid {
	const n = x.length;
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
	const width = n ? right - left : 0;
	const height = n ? bottom - top : 0;
	let size = Math.max(cellSize, 1e-9);
	while ((Math.floor(width / size) + 1) * (Math.floor(height / size) + 1) > maxCells) size *= 1.5;
	const columns = Math.floor(width / size) + 1;
	const rows = Math.floor(height / size) + 1;
	const cellOf = new Int32Array(n);
	const starts = new Int32Array(columns * rows + 1);
	for (let i = 0; i < n; i++) {
		const cell = Math.floor((y[i]! - top) / size) * columns + Math.floor((x[i]! - left) / size);
		cellOf[i] = cell;
		starts[cell + 1]!++;
	}
	for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!;
	const next = starts.slice();
	const points = new Int32Array(n);
	for (let i = 0; i < n; i++) points[next[cellOf[i]!]!++] = i;
	return { columns, rows, cellOf, starts, points };
}
