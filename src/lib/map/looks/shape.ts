/** The eight shapes of the marks and their outlines, so that a sector never rests on colour alone. */

export const SHAPES = [
	'circle',
	'square',
	'triangle',
	'diamond',
	'triangle-down',
	'pentagon',
	'cross',
	'star'
] as const;
export type Shape = (typeof SHAPES)[number];

/**
 * Corners of each shape inside the unit circle's neighbourhood, y downwards as on a screen, sized so
 * that all shapes look about as large as a circle of radius 1. Null for the circle.
 */
export const SHAPE_CORNERS: Readonly<Record<Shape, readonly (readonly [number, number])[] | null>> =
	{
		circle: null,
		square: [
			[-0.88, -0.88],
			[0.88, -0.88],
			[0.88, 0.88],
			[-0.88, 0.88]
		],
		triangle: [
			[0, -1.25],
			[1.16, 0.76],
			[-1.16, 0.76]
		],
		diamond: [
			[0, -1.27],
			[1.1, 0],
			[0, 1.27],
			[-1.1, 0]
		],
		'triangle-down': [
			[0, 1.25],
			[-1.16, -0.76],
			[1.16, -0.76]
		],
		pentagon: [
			[0, -1.15],
			[1.094, -0.355],
			[0.676, 0.93],
			[-0.676, 0.93],
			[-1.094, -0.355]
		],
		cross: [
			[-0.4, -1.1],
			[0.4, -1.1],
			[0.4, -0.4],
			[1.1, -0.4],
			[1.1, 0.4],
			[0.4, 0.4],
			[0.4, 1.1],
			[-0.4, 1.1],
			[-0.4, 0.4],
			[-1.1, 0.4],
			[-1.1, -0.4],
			[-0.4, -0.4]
		],
		star: [
			[0, -1.32],
			[0.353, -0.486],
			[1.255, -0.408],
			[0.571, 0.186],
			[0.776, 1.068],
			[0, 0.6],
			[-0.776, 1.068],
			[-0.571, 0.186],
			[-1.255, -0.408],
			[-0.353, -0.486]
		]
	};

/** The farthest any corner lies from the centre, in radii. */
export const SHAPE_REACH = 1.32;

/** SVG path data of a shape of the given radius about (0, 0). */
export function shapePath(shape: Shape, radius: number): string {
	const corners = SHAPE_CORNERS[shape];
	const r = (value: number) => Math.round(value * radius * 100) / 100;
	if (!corners) {
		return `M${r(-1)} 0A${r(1)} ${r(1)} 0 1 1 ${r(1)} 0A${r(1)} ${r(1)} 0 1 1 ${r(-1)} 0Z`;
	}
	return corners.map(([x, y], i) => `${i ? 'L' : 'M'}${r(x)} ${r(y)}`).join('') + 'Z';
}
