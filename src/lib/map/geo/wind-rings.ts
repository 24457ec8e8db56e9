/** The direction in which the rings of an area run. */
import type { Polygon, Ring } from './geo-shape';

/**
 * The rings as the spherical geometry of the projection reads them: the outer one clockwise as seen on
 * a map, the holes against it. Files have them either way (RFC 7946 asks for the opposite, and older
 * ones for nothing); an outer ring the other way round would be the whole earth without the district.
 */
export function windRings(polygon: Polygon): Polygon {
	return polygon.map((ring, place) => {
		const isClockwise = signedArea(ring) < 0;
		return isClockwise === (place === 0) ? ring : [...ring].reverse();
	});
}

/** Area of a ring in the plane, in squared units of its positions; negative when it runs clockwise. */
export function signedArea(ring: Ring): number {
	let sum = 0;
	const [originX, originY] = ring[0] ?? [0, 0];
	for (let k = 1; k < ring.length; k++) {
		const [x0, y0] = ring[k - 1]!;
		const [x1, y1] = ring[k]!;
		sum += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
	}
	return sum / 2;
}
