/** What becomes of a network when actors leave, a forum closes or a tie is made: a scenario beside the data as they are. */
import { networkFigures, type NetworkFigures } from '../../measures/network-figures';
import { robustnessSteps, type RobustnessStep } from '../../measures/whole/robustness';
import type { ActorId, Dataset } from '../../model/dataset';
import { applyEdits, type Edit } from '../../model/edit';
import type { Lens } from '../../model/lens';
import { buildNetwork } from '../../network/build-network';
import type { Network } from '../../network/network';
import { partitionBy } from '../../network/partition';
import { withoutActors } from '../../network/sub-network';
import type { Finding } from '../finding';

export type Scenario =
	/** The busiest bridges leave, one after the other: see `robustness`. */
	| { readonly kind: 'busiest'; readonly count: number }
	| { readonly kind: 'edits'; readonly edits: readonly Edit[] };

/** A point of the curve, the actor by its id. */
export interface CurvePoint extends Omit<RobustnessStep, 'removed'> {
	readonly removed: ActorId | null;
	/** Actors that are left. */
	readonly actorCount: number;
}

export interface ScenarioFigures {
	readonly lens: Lens;
	readonly scenario: Scenario;
	/** The order of the scores. */
	readonly actorIds: readonly ActorId[];
	readonly figures: NetworkFigures;
}

/** Findings that a scenario brings and takes away, most important first. */
export interface FindingsChange {
	readonly appeared: readonly Finding[];
	readonly disappeared: readonly Finding[];
}

/** A data set under a lens that is asked what would be if. Keeps what it has worked out. */
export class WhatIf {
	readonly dataset: Dataset;
	readonly lens: Lens;
	/** As things are. */
	readonly network: Network;
	readonly #curve: CurvePoint[] = [];
	readonly #steps: ReturnType<typeof robustnessSteps>;
	#left: Network;

	constructor(dataset: Dataset, lens: Lens) {
		this.dataset = dataset;
		this.lens = lens;
		this.network = buildNetwork(dataset, lens);
		this.#left = this.network;
		const sectors = partitionBy(this.network, 'sector');
		this.#steps = robustnessSteps(this.network, sectors, this.network.actors.length);
	}

	/**
	 * The curve as far as `count` removals, or as far as there are actors. The first time each point
	 * costs one betweenness, and is yielded when it is there.
	 */
	*curve(count: number): Generator<CurvePoint, void> {
		for (let place = 0; place <= count; place++) {
			if (place === this.#curve.length) {
				const { value } = this.#steps.next();
				if (!value) return;
				const { step, network } = value;
				const removed = step.removed === null ? null : this.network.actors[step.removed]!.id;
				this.#left = network;
				const actorCount = this.network.actors.length - place;
				this.#curve.push({ ...step, removed, actorCount });
			}
			yield this.#curve[place]!;
		}
	}

	/** Points of the curve that have been worked out. */
	get curveLength(): number {
		return this.#curve.length;
	}

	/** The network whose betweenness decides who leaves in the next point of the curve. */
	get nextOfCurve(): Network {
		return this.#left;
	}

	/** The network in which a scenario has come true. */
	networkOf(scenario: Scenario): Network {
		if (scenario.kind === 'busiest') {
			const curve = [...this.curve(scenario.count)];
			return this.#without(curve.map(({ removed }) => removed));
		}
		const { edits } = scenario;
		const leaving = edits.map((edit) => (edit.kind === 'remove-actor' ? edit.actor : undefined));
		if (leaving.every((actor) => actor !== undefined)) return this.#without(leaving);
		return buildNetwork(applyEdits(this.dataset, edits), this.lens);
	}

	/** Every figure of a scenario's network. */
	figuresOf(scenario: Scenario, network: Network = this.networkOf(scenario)): ScenarioFigures {
		return {
			lens: this.lens,
			scenario,
			actorIds: network.actors.map(({ id }) => id),
			figures: networkFigures(network)
		};
	}

	/** The same network as from the rows without these actors, and much sooner. */
	#without(actors: readonly (ActorId | null)[]): Network {
		const leaves = new Uint8Array(this.network.actors.length);
		let isAnyone = false;
		for (const actor of actors) {
			const number = actor === null ? undefined : this.network.indexOf.get(actor);
			if (number === undefined) continue;
			leaves[number] = 1;
			isAnyone = true;
		}
		return isAnyone ? withoutActors(this.network, leaves) : this.network;
	}
}

/** Findings before and after, told apart by their id. */
export function compareFindings(
	before: readonly Finding[],
	after: readonly Finding[]
): FindingsChange {
	const was = new Set(before.map(({ id }) => id));
	const is = new Set(after.map(({ id }) => id));
	return {
		appeared: after.filter(({ id }) => !was.has(id)),
		disappeared: before.filter(({ id }) => !is.has(id))
	};
}
