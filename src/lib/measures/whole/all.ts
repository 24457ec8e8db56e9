/** Every single figure of a whole network, once, in the order of the tables. */
import type { NetworkMeasure } from '../measure';
import { averageClustering } from './average-clustering';
import {
	betweennessCentralisation,
	closenessCentralisation,
	degreeCentralisation,
	inDegreeCentralisation,
	outDegreeCentralisation
} from './centralisation';
import { degreeAssortativity } from './degree-assortativity';
import { density } from './density';
import { diameter, globalEfficiency, meanPath, pairsJoined, pairsNotJoined } from './distances';
import { reciprocity, reciprocityOfPairs } from './reciprocity';
import { transitivity } from './transitivity';

export const NETWORK_MEASURES = [
	density,
	reciprocity,
	reciprocityOfPairs,
	diameter,
	meanPath,
	pairsJoined,
	pairsNotJoined,
	globalEfficiency,
	transitivity,
	averageClustering,
	degreeCentralisation,
	inDegreeCentralisation,
	outDegreeCentralisation,
	betweennessCentralisation,
	closenessCentralisation,
	degreeAssortativity
] as const satisfies readonly NetworkMeasure[];

export type NetworkMeasureId = (typeof NETWORK_MEASURES)[number]['id'];
