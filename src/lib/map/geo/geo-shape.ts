/** The area of a district as longitude and latitude, and why there may be none. */
import type { DistrictId } from '../../model/dataset';

/** Longitude and latitude in degrees; or, in a national grid, metres to the east and north. */
export type Position = readonly [number, number];
/** At least four positions, the last one the first again. */
export type Ring = readonly Position[];
/** The outer ring, then the holes. */
export type Polygon = readonly Ring[];

export interface GeoShape {
	readonly district: DistrictId;
	/** At least one. */
	readonly polygons: readonly Polygon[];
}

/** How an area can fail to be there; `i18n` has its own list of these words. */
export type GeometryFault =
	/** No file of that name beside the data. */
	| 'file-missing'
	| 'not-json'
	/** It has no areas as GeoJSON knows them. */
	| 'not-geojson'
	/** More than is drawn. */
	| 'too-large'
	/** Nothing in it names the district. */
	| 'no-area'
	/** A place in the area is not two numbers. */
	| 'broken-area'
	/** Degrees in some files and metres in others. */
	| 'mixed-grids';

export interface GeometryProblem {
	readonly fault: GeometryFault;
	/** As the data name it. */
	readonly file: string;
	/** Districts that have no area because of it. */
	readonly districts: readonly DistrictId[];
}
