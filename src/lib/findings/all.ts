/** Every finding the program looks for, listed once. */
import { findBridges } from './bridges';
import { findChain } from './governance/chain';
import { findCutActors } from './cut-actors';
import type { Evidence } from './evidence';
import type { Finding } from './finding';
import { findGaps } from './gaps';
import { findLowSteps } from './ladder/ladder';
import { findOneSided } from './ladder/one-sided';
import { findOverlaps } from './initiatives/overlaps';
import { findSides } from './sides';
import { findSilos } from './silos';
import { findStrangers } from './strangers';
import { findThinForums } from './governance/thin-forums';

const FINDERS: readonly ((evidence: Evidence) => Finding[])[] = [
	findChain,
	findSides,
	findSilos,
	findGaps,
	findCutActors,
	findOverlaps,
	findThinForums,
	findLowSteps,
	findOneSided,
	findBridges,
	findStrangers
];

/** All findings, most important first; of equals, in the order of FINDERS. */
export function findAll(evidence: Evidence): Finding[] {
	return FINDERS.flatMap((find) => find(evidence)).sort((a, b) => b.importance - a.importance);
}
