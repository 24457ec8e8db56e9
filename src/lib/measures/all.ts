/** Every measure of an actor, once, in the order of the menu. */
import { betweenness, betweennessNormalised } from './betweenness';
import {
	brokerage,
	coordinator,
	gatekeeper,
	itinerant,
	liaison,
	representative
} from './brokerage/brokerage-roles';
import { closeness, closenessOut } from './closeness';
import { componentsWithout } from './components-without';
import { constraint } from './structural-holes/constraint';
import { coreness } from './coreness';
import { cutOff } from './cut-off';
import { degree, inDegree, outDegree } from './degree';
import { effectiveSize } from './structural-holes/effective-size';
import { efficiency } from './structural-holes/efficiency';
import { eiIndex } from './ei-index';
import { eigenvector } from './eigenvector';
import { harmonic, harmonicNormalised, harmonicNormalisedOut, harmonicOut } from './harmonic';
import { hierarchy } from './structural-holes/hierarchy';
import { largestComponentWithout } from './largest-component-without';
import { localClustering } from './local-clustering';
import type { ActorMeasure } from './measure';
import { pagerank } from './pagerank';
import { participation } from './participation';
import { inStrength, outStrength, strength } from './strength';

export const ACTOR_MEASURES = [
	degree,
	inDegree,
	outDegree,
	strength,
	inStrength,
	outStrength,
	betweenness,
	betweennessNormalised,
	harmonicNormalised,
	harmonic,
	closeness,
	harmonicNormalisedOut,
	harmonicOut,
	closenessOut,
	eigenvector,
	pagerank,
	coreness,
	localClustering,
	constraint,
	effectiveSize,
	efficiency,
	hierarchy,
	eiIndex,
	participation,
	coordinator,
	itinerant,
	representative,
	gatekeeper,
	liaison,
	brokerage,
	cutOff,
	largestComponentWithout,
	componentsWithout
] as const satisfies readonly ActorMeasure[];

export type ActorMeasureId = (typeof ACTOR_MEASURES)[number]['id'];
