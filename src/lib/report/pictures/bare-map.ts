/** The map alone, for a page that sets title and legend itself. */
import type { MapPictureInput } from '../../map/picture/map-picture-input';
import { mapSvg } from '../../map/picture/map-svg';

/** Size in CSS pixels of the picture that is drawn, and what of it is shown. */
const DRAWN = { width: 520, height: 452 };
const SHOWN = { x: 24, y: 38, width: 472, height: 372 };

/** The picture without words around it, cut to the map's own area. */
export function bareMap(input: MapPictureInput): string {
	const svg = mapSvg({ ...input, ...DRAWN, title: '', lensLine: '', dateLine: '', legend: null });
	const { x, y, width, height } = SHOWN;
	return svg.replace(
		/ width="[\d.]+" height="[\d.]+" viewBox="[^"]*"/,
		` width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`
	);
}
