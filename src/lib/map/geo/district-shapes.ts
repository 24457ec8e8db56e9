/** Which area of which file belongs to which district. */
import type { Companions, District, DistrictId } from '../../model/dataset';
import type { GeometryFault, GeometryProblem, GeoShape, Polygon } from './geo-shape';
import { readGeoJson, type NamedArea } from './read-geojson';
import { signedArea, windRings } from './wind-rings';

export interface DistrictShapes {
	readonly shapes: readonly GeoShape[];
	/** True when the positions are metres of a national grid in place of degrees. */
	readonly isPlanar: boolean;
	readonly problems: readonly GeometryProblem[];
	/** What the files say of themselves. */
	readonly descriptions: readonly string[];
	/** Districts for which the data name no file. */
	readonly unnamed: readonly DistrictId[];
}

const GEOMETRY_FILE = /\.(geo)?json$/i;

/**
 * The area of each district, from the files that the data name (`districts.geometry`) among those
 * beside the data; where none is named, from any GeoJSON file there. An area belongs to the district
 * whose id or label is among its properties; the only area of a file that one district names is that
 * district's. Nothing is fetched from anywhere.
 */
export function districtShapes(
	districts: readonly District[],
	companions: Companions
): DistrictShapes {
	const files = filesOfDistricts(districts, companions);
	const polygonsOf = new Map<DistrictId, Polygon[]>();
	const problems: GeometryProblem[] = [];
	const descriptions = new Set<string>();
	for (const [file, wanted] of files) {
		const text = findCompanion(companions, file);
		const read = text === null ? null : readGeoJson(text);
		if (read === null || read.fault !== null) {
			problems.push(problem(read?.fault ?? 'file-missing', file, wanted));
			continue;
		}
		if (read.description !== null) descriptions.add(read.description);
		const found = match(read.areas, wanted);
		const broken = wanted.filter(({ id }) => found.get(id) === null);
		const absent = wanted.filter(({ id }) => !found.has(id));
		if (broken.length > 0) problems.push(problem('broken-area', file, broken));
		if (absent.length > 0) problems.push(problem('no-area', file, absent));
		for (const [id, polygons] of found) if (polygons !== null) polygonsOf.set(id, polygons);
	}
	const shapes = districts.flatMap(({ id }): GeoShape[] => {
		const polygons = polygonsOf.get(id);
		return polygons ? [{ district: id, polygons: polygons.map(windRings) }] : [];
	});
	const unnamed = districts
		.filter(({ id }) => ![...files.values()].flat().some((wanted) => wanted.id === id))
		.map(({ id }) => id);
	const planarCount = shapes.filter(isPlanar).length;
	if (planarCount === 0 || planarCount === shapes.length) {
		return {
			shapes,
			isPlanar: planarCount > 0,
			problems,
			descriptions: [...descriptions],
			unnamed
		};
	}
	const mixed = [...files].map(([file, wanted]) =>
		problem(
			'mixed-grids',
			file,
			wanted.filter(({ id }) => polygonsOf.has(id))
		)
	);
	return {
		shapes: [],
		isPlanar: false,
		problems: [...problems, ...mixed],
		descriptions: [],
		unnamed
	};
}

/** File -> the districts that are looked for in it. */
function filesOfDistricts(
	districts: readonly District[],
	companions: Companions
): Map<string, District[]> {
	const files = new Map<string, District[]>();
	for (const district of districts) {
		const file = district.geometry?.trim();
		if (file) files.set(file, [...(files.get(file) ?? []), district]);
	}
	if (files.size > 0) return files;
	const lying = [...companions].find(
		([path, text]) =>
			GEOMETRY_FILE.test(path) && match(readGeoJson(text).areas, districts, false).size > 0
	);
	if (lying && districts.length > 0) files.set(lying[0], [...districts]);
	return files;
}

/** By its path as written, else by its name alone, in any case. */
function findCompanion(companions: Companions, file: string): string | null {
	const exact = companions.get(file);
	if (exact !== undefined) return exact;
	const wanted = plainName(file);
	for (const [path, text] of companions) if (plainName(path) === wanted) return text;
	return null;
}

function plainName(path: string): string {
	return path.replaceAll('\\', '/').split('/').at(-1)!.toLowerCase();
}

/** The polygons of each district that is found; null = its area cannot be read. */
function match(
	areas: readonly NamedArea[],
	wanted: readonly District[],
	takesOnly = true
): Map<DistrictId, Polygon[] | null> {
	const byId = new Map(wanted.map(({ id }) => [id, id]));
	const byWord = new Map<string, DistrictId>();
	for (const { id, label } of [...wanted].reverse()) {
		byWord.set(fold(label), id);
		byWord.set(fold(id), id);
	}
	const found = new Map<DistrictId, Polygon[] | null>();
	for (const { names, polygons } of areas) {
		const called =
			names.find((name) => byId.has(name)) ?? names.find((name) => byWord.has(fold(name)));
		if (called === undefined) continue;
		const id = byId.get(called) ?? byWord.get(fold(called))!;
		const before = found.get(id);
		const isBroken = polygons === null || before === null;
		found.set(id, isBroken ? null : [...(before ?? []), ...polygons]);
	}
	const only = wanted.length === 1 && found.size === 0 ? wanted[0] : undefined;
	if (takesOnly && only && (areas.length === 1 || areas.every(({ names }) => names.length === 0))) {
		const parts = areas.map(({ polygons }) => polygons);
		found.set(only.id, parts.includes(null) ? null : (parts as Polygon[][]).flat());
	}
	return found;
}

function fold(word: string): string {
	return word.normalize('NFC').trim().toLowerCase();
}

function problem(
	fault: GeometryFault,
	file: string,
	districts: readonly District[]
): GeometryProblem {
	return { fault, file, districts: districts.map(({ id }) => id) };
}

/** No place on earth has such degrees: metres of a national grid, such as UTM zone 32. */
function isPlanar({ polygons }: GeoShape): boolean {
	return polygons.some((polygon) =>
		polygon.some((ring) => ring.some(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90))
	);
}

/** Area in the plane, holes taken out; for which polygon of several is the largest. */
export function planarArea(polygon: Polygon): number {
	return polygon.reduce(
		(sum, ring, place) => sum + (place === 0 ? 1 : -1) * Math.abs(signedArea(ring)),
		0
	);
}
