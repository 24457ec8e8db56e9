/** A picture of many ties on a plain 2D canvas: the same as the SVG, without an element a mark. */
import { mixColours } from '$lib/map/looks/palette';
import { shapePath } from '$lib/map/looks/shape';
import type { MapTheme } from '$lib/map/looks/theme';
import type { Frame, LineKind, Scene } from './picture-scene';

/** Beyond this many ties or marks a picture is drawn on a canvas: elements of the page cost more. */
const SVG_UP_TO = 2000;

export function needsCanvas({ tieCount, marks }: Scene): boolean {
	return Math.max(tieCount, marks.length) > SVG_UP_TO;
}

interface Stroke {
	readonly colour: string;
	readonly opacity: number;
	readonly width: number;
	readonly dash: readonly number[];
}

/**
 * Draws a scene.
 *
 * @param scale CSS pixels of a layout unit
 * @param radius of a mark, in layout units
 * @param density device pixels of a CSS pixel
 */
export function drawScene(
	context: CanvasRenderingContext2D,
	scene: Scene,
	frame: Frame,
	{ scale, radius, density }: { scale: number; radius: number; density: number },
	theme: MapTheme
): void {
	const unit = scale * density;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, context.canvas.width, context.canvas.height);
	context.setTransform(unit, 0, 0, unit, -frame.x * unit, -frame.y * unit);
	const crowd = Math.min(1, Math.max(0.12, 8 / Math.sqrt(scene.tieCount + 1)));
	const strokes: Record<LineKind, Stroke> = {
		inside: { colour: theme.inkMuted, opacity: 0.4 * crowd, width: 0.7, dash: [] },
		across: { colour: theme.inkMuted, opacity: 0.65 * crowd, width: 0.8, dash: [] },
		went: { colour: theme.ink, opacity: 0.85, width: 1.1, dash: [3, 3] },
		stronger: { colour: theme.accent, opacity: 0.6, width: 1.2, dash: [] },
		came: { colour: theme.accent, opacity: 0.95, width: 1.8, dash: [] }
	};
	for (const kind of Object.keys(strokes) as LineKind[]) {
		const { colour, opacity, width, dash } = strokes[kind];
		context.globalAlpha = opacity;
		context.strokeStyle = colour;
		context.lineWidth = width / scale;
		context.setLineDash(dash.map((length) => length / scale));
		context.beginPath();
		for (const { from, to } of scene.lines[kind]) {
			context.moveTo(from.x, from.y);
			context.lineTo(to.x, to.y);
		}
		context.stroke();
	}
	context.setLineDash([]);
	context.globalAlpha = 1;
	const absent = mixColours(theme.surface, theme.ink, 0.18);
	for (const { x, y, look, isHere, isSpanning } of scene.marks) {
		context.save();
		context.translate(x, y);
		const path = new Path2D(
			shapePath(isHere ? look.shape : 'circle', isHere ? radius : radius / 3)
		);
		context.fillStyle = isHere ? (theme.dark ? look.colourDark : look.colour) : absent;
		context.fill(path);
		if (isHere && isSpanning) {
			context.strokeStyle = theme.ink;
			context.lineWidth = 1 / scale;
			context.stroke(new Path2D(shapePath('circle', radius * 1.5)));
		}
		context.restore();
	}
}
