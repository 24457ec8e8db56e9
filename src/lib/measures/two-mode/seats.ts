import { degreeOf } from '../../network/network';
import { findComponents } from '../components';
import { definedFigure, undefinedFigure, type Figure } from '../measure';
import type { TwoMode } from './two-mode';

/**
 * Forums by actor number: in how many forums each actor sits.
 * Checked    tests/golden/cases: actor_forums
 */
export function forumsPerActor(twoMode: TwoMode): number[] {
	return twoMode.actors.map((_, i) => degreeOf(twoMode.adjacency, i));
}

/**
 * Members by forum number: how many actors sit in each forum.
 * Checked    tests/golden/cases: forum_size
 */
export function membersPerForum(twoMode: TwoMode): number[] {
	return twoMode.forums.map((_, f) => degreeOf(twoMode.adjacency, twoMode.actors.length + f));
}

/**
 * Share of all possible seats that are taken: seats / (actors · forums). Null without either.
 * Checked    tests/golden/cases: B/density
 */
export function seatDensity(twoMode: TwoMode): Figure {
	const possible = twoMode.actors.length * twoMode.forums.length;
	return possible === 0
		? undefinedFigure('no-actors')
		: definedFigure(twoMode.seatCount / possible);
}

/**
 * Sizes of the components of the network of seats, actors and forums counted together, largest first.
 * Checked    tests/golden/cases: B/component_sizes
 */
export function seatComponentSizes(twoMode: TwoMode): readonly number[] {
	return findComponents(twoMode.adjacency).sizes;
}
