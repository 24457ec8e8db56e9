/** The ties of a picture of the map. */
import type { Room } from '../labels/captions';
import { FADED } from '../scene/emphasis';
import type { Place } from '../scene/map-scene';
import { dashPattern } from './legend-svg';
import type { PictureTie } from './map-picture-input';
import { tenth } from './svg-text';

/** Ties of the same look are one path, so that thousands of them stay a small file. */
export function tiesSvg(ties: readonly PictureTie[], room: Room): string[] {
	const paths = new Map<string, { attributes: string; d: string[]; z: number }>();
	for (const tie of ties) {
		const from = room.place(tie.from.x, tie.from.y);
		const to = room.place(tie.to.x, tie.to.y);
		if (Math.max(from.x, to.x) < 0 || Math.min(from.x, to.x) > room.width) continue;
		if (Math.max(from.y, to.y) < 0 || Math.min(from.y, to.y) > room.height) continue;
		const { look } = tie;
		const opacity = Math.round(look.opacity * (tie.isDim ? 1 - FADED : 1) * 100) / 100;
		const drawn = tie.isTapered
			? taper(from, to, look.width)
			: line(from, to, tie.isDouble ? 1.6 : 0);
		const width = tie.isDouble ? Math.max(0.8, look.width * 0.6) : look.width;
		const attributes = tie.isTapered
			? `fill="${look.colour}" fill-opacity="${opacity}"`
			: `fill="none" stroke="${look.colour}" stroke-opacity="${opacity}" stroke-width="${tenth(width)}"${dashPattern(look.dash)}`;
		const z = look.z + (tie.isDim ? -10 : 0);
		const key = `${z} ${attributes}`;
		const path = paths.get(key);
		if (path) path.d.push(drawn);
		else paths.set(key, { attributes, d: [drawn], z });
	}
	return [...paths.values()]
		.sort((a, b) => a.z - b.z)
		.map(({ attributes, d }) => `<path ${attributes} d="${d.join('')}"/>`);
}

/** One line, or two beside each other `aside` pixels from the middle. */
function line(from: Place, to: Place, aside: number): string {
	if (aside === 0) return `M${tenth(from.x)} ${tenth(from.y)}L${tenth(to.x)} ${tenth(to.y)}`;
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	const [x, y] = [(-dy / far) * aside, (dx / far) * aside];
	const shifted = (sign: number) =>
		line(
			{ x: from.x + sign * x, y: from.y + sign * y },
			{ x: to.x + sign * x, y: to.y + sign * y },
			0
		);
	return shifted(1) + shifted(-1);
}

function taper(from: Place, to: Place, width: number): string {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const far = Math.sqrt(dx * dx + dy * dy) || 1;
	const [x, y] = [-dy / far, dx / far];
	const wide = Math.max(0.5, width * 0.75);
	const narrow = Math.max(0.25, width * 0.12);
	const corners = [
		[from.x + x * wide, from.y + y * wide],
		[to.x + x * narrow, to.y + y * narrow],
		[to.x - x * narrow, to.y - y * narrow],
		[from.x - x * wide, from.y - y * wide]
	] as const;
	return corners.map(([a, b], i) => `${i ? 'L' : 'M'}${tenth(a)} ${tenth(b)}`).join('') + 'Z';
}
