/** Where each district stands in the picture: its area on the map, or a tile of a plan. */
import { geoIdentity, geoMercator, geoPath, type GeoProjection } from 'd3';
import type { DistrictId } from '../../model/dataset';
import { planarArea, type DistrictShapes } from './district-shapes';
import type { GeoShape, Polygon } from './geo-shape';
import { insidePoint } from './inside-point';

export interface DistrictPlace {
	readonly district: DistrictId;
	/** Outline as an SVG path, in pixels. */
	readonly path: string;
	/** Well inside the outline: where the name stands and lines end. */
	readonly x: number;
	readonly y: number;
	/** How wide the outline is around there, in pixels. */
	readonly width: number;
	/** True for a square in place of an area. */
	readonly isTile: boolean;
}

export interface DistrictPlan {
	readonly width: number;
	readonly height: number;
	readonly places: readonly DistrictPlace[];
}

/** Space for lines around the districts, in pixels. */
const MARGIN = 20;
const TILE_GAP = 24;
const TALLEST_TILE = 132;
const WIDEST_TILE = 236;
const LEAST_TILE = 96;
/** The map is between these parts of its width high. */
const FLATTEST = 0.42;
const TALLEST = 0.95;
const TALLEST_MAP = 520;

/** Areas where there are any, with tiles below for districts without one; else tiles alone. */
export function districtPlan(
	districts: readonly DistrictId[],
	{ shapes, isPlanar }: Pick<DistrictShapes, 'shapes' | 'isPlanar'>,
	width: number
): DistrictPlan {
	const map = areaPlaces(shapes, isPlanar, width);
	const drawn = new Set(map.places.map(({ district }) => district));
	const rest = districts.filter((district) => !drawn.has(district));
	if (rest.length === 0) return { width, ...map };
	const tiles = tilePlaces(rest, width, map.height);
	return { width, height: tiles.height, places: [...map.places, ...tiles.places] };
}

interface Placed {
	readonly height: number;
	readonly places: readonly DistrictPlace[];
}

/** Areas that come to nothing in the picture have no place. */
function areaPlaces(shapes: readonly GeoShape[], isPlanar: boolean, width: number): Placed {
	if (shapes.length === 0 || width < 3 * MARGIN) return { height: 0, places: [] };
	const all = { type: 'GeometryCollection' as const, geometries: shapes.map(asGeometry) };
	// The plane's has all that is asked of the sphere's here; its types do not say so.
	const projection = () =>
		(isPlanar ? geoIdentity().reflectY(true) : geoMercator()) as GeoProjection;
	const inner = width - 2 * MARGIN;
	const [[left, top], [right, bottom]] = geoPath(projection().fitWidth(inner, all)).bounds(all);
	if (![left, top, right, bottom].every(Number.isFinite)) return { height: 0, places: [] };
	const aspect = (bottom - top) / Math.max(1e-9, right - left);
	const height = Math.min(
		TALLEST_MAP,
		Math.round(width * Math.min(TALLEST, Math.max(FLATTEST, aspect)))
	);
	const fitted = projection().fitExtent(
		[
			[MARGIN, MARGIN],
			[width - MARGIN, height - MARGIN]
		],
		all
	);
	const draw = geoPath(fitted).digits(1);
	const places = shapes.flatMap((shape): DistrictPlace[] => {
		const path = draw(asGeometry(shape));
		if (!path) return [];
		const rings = largest(shape.polygons).map((ring) =>
			ring.flatMap((position) => {
				const point = fitted([position[0], position[1]]);
				return point === null ? [] : [point as [number, number]];
			})
		);
		const inside = insidePoint(rings);
		return inside === null ? [] : [{ district: shape.district, path, ...inside, isTile: false }];
	});
	return { height: places.length === 0 ? 0 : height, places };
}

/** Squares in rows as even as can be, in the order of the data: the same arrangement every time. */
function tilePlaces(districts: readonly DistrictId[], width: number, top: number): Placed {
	const inner = width - 2 * MARGIN;
	const most = Math.max(1, Math.floor((inner + TILE_GAP) / (LEAST_TILE + TILE_GAP)));
	const wanted = Math.ceil(Math.sqrt(districts.length * 1.5));
	const perRow = Math.ceil(districts.length / Math.ceil(districts.length / Math.min(most, wanted)));
	const side = Math.min(WIDEST_TILE, (inner - (perRow - 1) * TILE_GAP) / perRow);
	const tall = Math.min(TALLEST_TILE, side);
	const start = (width - perRow * side - (perRow - 1) * TILE_GAP) / 2;
	const first = top === 0 ? MARGIN : top;
	const places = districts.map((district, place): DistrictPlace => {
		const x = start + (place % perRow) * (side + TILE_GAP);
		const y = first + Math.floor(place / perRow) * (tall + TILE_GAP);
		const [r, b] = [round(x + side), round(y + tall)];
		return {
			district,
			path: `M${round(x)},${round(y)}H${r}V${b}H${round(x)}Z`,
			x: round(x + side / 2),
			y: round(y + tall / 2),
			width: side,
			isTile: true
		};
	});
	const rows = Math.ceil(districts.length / perRow);
	return { height: first + rows * (tall + TILE_GAP) - TILE_GAP + MARGIN, places };
}

function asGeometry({ polygons }: GeoShape) {
	return {
		type: 'MultiPolygon' as const,
		coordinates: polygons.map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])))
	};
}

function largest(polygons: readonly Polygon[]): Polygon {
	return polygons.reduce((best, polygon) =>
		planarArea(polygon) > planarArea(best) ? polygon : best
	);
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
