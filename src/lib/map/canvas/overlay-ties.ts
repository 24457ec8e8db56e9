/** Ties that come forward on the canvas, over the faded ones and under the marks. */
import type { Dash } from '../scene/appearance';

export interface BrightTie {
	readonly from: { readonly x: number; readonly y: number };
	readonly to: { readonly x: number; readonly y: number };
	readonly colour: string;
	readonly opacity: number;
	readonly width: number;
	readonly dash: Dash;
	/** Several rows of data stand behind it: two lines in place of one. */
	readonly isDouble: boolean;
}

const DASHES: Readonly<Record<Dash, readonly number[]>> = {
	solid: [],
	dashed: [7, 4],
	dotted: [1.5, 3.5]
};

export function drawBrightTies(
	context: CanvasRenderingContext2D,
	ties: Iterable<BrightTie>,
	isDirected: boolean
): void {
	for (const tie of ties) {
		context.globalAlpha = tie.opacity;
		context.strokeStyle = tie.colour;
		context.fillStyle = tie.colour;
		context.lineWidth = tie.width + 0.4;
		context.setLineDash([...DASHES[tie.dash]]);
		context.beginPath();
		if (isDirected) {
			taper(context, tie);
			context.fill();
		} else if (tie.isDouble) {
			const aside = 0.5 * tie.width + 1.1;
			context.lineWidth = Math.max(0.9, 0.6 * tie.width);
			shifted(context, tie, aside);
			shifted(context, tie, -aside);
			context.stroke();
		} else {
			context.moveTo(tie.from.x, tie.from.y);
			context.lineTo(tie.to.x, tie.to.y);
			context.stroke();
		}
	}
	context.globalAlpha = 1;
	context.setLineDash([]);
}

/** A unit vector to the left of the tie's run. */
function sideways({ from, to }: BrightTie): { x: number; y: number } {
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	return { x: -dy / far, y: dx / far };
}

function shifted(context: CanvasRenderingContext2D, tie: BrightTie, aside: number): void {
	const { x, y } = sideways(tie);
	context.moveTo(tie.from.x + x * aside, tie.from.y + y * aside);
	context.lineTo(tie.to.x + x * aside, tie.to.y + y * aside);
}

/** From wide to narrow, from the one who reports the tie to the one reported. */
function taper(context: CanvasRenderingContext2D, tie: BrightTie): void {
	const { from, to, width } = tie;
	const across = sideways(tie);
	const wide = width * 0.9;
	const narrow = width * 0.2;
	context.moveTo(from.x + across.x * wide, from.y + across.y * wide);
	context.lineTo(to.x + across.x * narrow, to.y + across.y * narrow);
	context.lineTo(to.x - across.x * narrow, to.y - across.y * narrow);
	context.lineTo(from.x - across.x * wide, from.y - across.y * wide);
	context.closePath();
}
