/** The text of a GeoJSON file -> its areas with what they are called. Whatever is in it, nothing is thrown. */
import { isObject } from '../../model/is-object';
import type { GeometryFault, Polygon, Position, Ring } from './geo-shape';

/** An area of a file; null polygons = it is there and cannot be read. */
export interface NamedArea {
	/** Every short text and number of its properties, those that usually hold a name first. */
	readonly names: readonly string[];
	readonly polygons: readonly Polygon[] | null;
}

export type GeoJsonResult =
	| {
			readonly areas: readonly NamedArea[];
			/** What the file says of itself (`description`, beside `type`); null = nothing. */
			readonly description: string | null;
			readonly fault: null;
	  }
	| { readonly areas: readonly []; readonly fault: GeometryFault };

/** More than a screen can show, and less than holds a browser up. */
export const MOST_CHARACTERS = 8_000_000;
export const MOST_POSITIONS = 200_000;
const MOST_FEATURES = 5_000;
const LONGEST_NAME = 200;
/** A collection of collections is read this deep. */
const DEEPEST = 4;

/** Properties that hold the name of a place, the likeliest first. */
const NAME_KEYS = [
	'id',
	'district',
	'bydel',
	'label',
	'navn',
	'name',
	'title',
	'omraade',
	'område'
];

type Json = Readonly<Record<string, unknown>>;

/**
 * The areas of a Feature, a FeatureCollection, a Polygon, a MultiPolygon or a GeometryCollection.
 * Points and lines are passed over.
 */
export function readGeoJson(text: string): GeoJsonResult {
	if (text.length > MOST_CHARACTERS) return failed('too-large');
	let json: unknown;
	try {
		json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
	} catch {
		return failed('not-json');
	}
	if (!isObject(json)) return failed('not-geojson');
	const features = featuresOf(json);
	if (features === null) return failed('not-geojson');
	if (features.length > MOST_FEATURES) return failed('too-large');
	const budget = { positions: MOST_POSITIONS };
	const areas: NamedArea[] = [];
	for (const { names, geometry } of features) {
		if (!hasArea(geometry, 0)) continue;
		areas.push({ names, polygons: polygonsOf(geometry, budget, 0) });
		if (budget.positions < 0) return failed('too-large');
	}
	if (areas.length === 0) return failed('not-geojson');
	const { description } = json;
	const isSaid = typeof description === 'string' && description.length <= LONGEST_NAME;
	return { areas, description: isSaid ? description : null, fault: null };
}

function failed(fault: GeometryFault): GeoJsonResult {
	return { areas: [], fault };
}

function featuresOf(json: Json): { names: readonly string[]; geometry: unknown }[] | null {
	if (json['type'] === 'FeatureCollection') {
		const { features } = json;
		return Array.isArray(features)
			? features.filter(isObject).map((feature) => ({
					names: namesOf(feature),
					geometry: feature['geometry']
				}))
			: null;
	}
	if (json['type'] === 'Feature') {
		return [{ names: namesOf(json), geometry: json['geometry'] }];
	}
	return typeof json['type'] === 'string' ? [{ names: [], geometry: json }] : null;
}

function namesOf(feature: Json): string[] {
	const properties = isObject(feature['properties']) ? feature['properties'] : {};
	const rank = ([key]: [string, unknown]) => {
		const place = NAME_KEYS.indexOf(key.toLowerCase());
		return place < 0 ? NAME_KEYS.length : place;
	};
	const sorted = Object.entries(properties).sort((a, b) => rank(a) - rank(b));
	return [feature['id'], ...sorted.map(([, value]) => value)]
		.filter((value) => typeof value === 'string' || typeof value === 'number')
		.map(String)
		.filter((value) => value !== '' && value.length <= LONGEST_NAME);
}

function hasArea(geometry: unknown, depth: number): boolean {
	if (!isObject(geometry) || depth > DEEPEST) return false;
	const { type, geometries } = geometry;
	if (type === 'GeometryCollection') {
		return Array.isArray(geometries) && geometries.some((part) => hasArea(part, depth + 1));
	}
	return type === 'Polygon' || type === 'MultiPolygon';
}

/** Null when any part of it cannot be read: half an area would look like a whole one. */
function polygonsOf(
	geometry: unknown,
	budget: { positions: number },
	depth: number
): Polygon[] | null {
	if (!isObject(geometry)) return null;
	const { type, coordinates, geometries } = geometry;
	if (type === 'GeometryCollection') {
		const parts = (geometries as readonly unknown[]).filter((part) => hasArea(part, depth + 1));
		return allOf(parts.map((part) => polygonsOf(part, budget, depth + 1)))?.flat() ?? null;
	}
	const polygons = type === 'Polygon' ? [coordinates] : coordinates;
	if (!Array.isArray(polygons)) return null;
	// RFC 7946 lets an area be empty.
	const filled = polygons.filter((polygon) => !(Array.isArray(polygon) && polygon.length === 0));
	if (filled.length === 0) return null;
	return allOf(filled.map((polygon) => polygonOf(polygon, budget)));
}

function polygonOf(rings: unknown, budget: { positions: number }): Polygon | null {
	if (!Array.isArray(rings)) return null;
	return allOf(rings.map((ring) => ringOf(ring, budget)));
}

function ringOf(positions: unknown, budget: { positions: number }): Ring | null {
	if (!Array.isArray(positions) || budget.positions < 0) return null;
	budget.positions -= positions.length;
	if (budget.positions < 0) return null;
	const ring = allOf(positions.map(positionOf));
	const first = ring?.[0];
	const last = ring?.at(-1);
	if (!ring || !first || !last) return null;
	const isClosed = first[0] === last[0] && first[1] === last[1];
	const closed = isClosed ? ring : [...ring, first];
	return closed.length < 4 ? null : closed;
}

function positionOf(value: unknown): Position | null {
	if (!Array.isArray(value)) return null;
	const [x, y] = value as readonly unknown[];
	return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
		? [x, y]
		: null;
}

function allOf<T>(values: readonly (T | null)[]): T[] | null {
	return values.every((value) => value !== null) ? (values as T[]) : null;
}
