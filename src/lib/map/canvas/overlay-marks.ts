/** Marks that come forward on the canvas, over all others. */
import type { ActorAppearance } from '../scene/appearance';
import { SHAPE_CORNERS, type Shape } from '../looks/shape';

export interface BrightMark {
	/** CSS pixels. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly look: ActorAppearance;
}

export function drawBrightMarks(
	context: CanvasRenderingContext2D,
	marks: Iterable<BrightMark>,
	surface: string
): void {
	context.lineJoin = 'miter';
	for (const { x, y, radius, look } of [...marks].sort((a, b) => a.look.z - b.look.z)) {
		context.beginPath();
		outline(context, look.shape, x, y, radius);
		// Half of each line is under the mark.
		context.lineWidth = 2 * (look.ringWidth + look.ringGap);
		context.strokeStyle = look.ringColour;
		context.stroke();
		if (look.ringGap > 0) {
			context.lineWidth = 2 * look.ringGap;
			context.strokeStyle = surface;
			context.stroke();
		}
		context.fillStyle = look.colour;
		context.fill();
	}
}

function outline(
	context: CanvasRenderingContext2D,
	shape: Shape,
	x: number,
	y: number,
	radius: number
): void {
	const corners = SHAPE_CORNERS[shape];
	if (corners === null) context.arc(x, y, radius, 0, 2 * Math.PI);
	for (const [dx, dy] of corners ?? []) context.lineTo(x + dx * radius, y + dy * radius);
	context.closePath();
}
