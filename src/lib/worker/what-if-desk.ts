/** Answers what-if questions: what the worker does, without the worker. */
import { analyse } from '../findings/analyse';
import { layGroundwork } from '../findings/collaboration';
import {
	compareStates,
	scenarioState,
	type ScenarioState
} from '../findings/scenario/scenario-difference';
import { compareFindings, WhatIf, type CurvePoint } from '../findings/scenario/what-if';
import type { Finding } from '../findings/finding';
import { emptyDataset, type Dataset } from '../model/dataset';
import { applyEdits } from '../model/edit';
import { openingLens, type Lens } from '../model/lens';
import type { Network } from '../network/network';
import { pause } from './pause';
import { WhatIfRehearsal } from './what-if-rehearsal';
import type {
	WhatIfRequest,
	WhatIfResponse,
	WhatIfAnswers,
	WhatIfQuestion
} from './what-if-protocol';

/** Computes what is worth sharing among workers; false = given up because `isWanted` turned false. */
export type Prepare = (network: Network, isWanted: () => boolean) => Promise<boolean>;

/** Lenses that are kept worked out; the screen asks under two at a time. */
const MOST_KEPT = 4;

type Answer = WhatIfAnswers[keyof WhatIfAnswers];

export class WhatIfDesk {
	readonly #send: (response: WhatIfResponse) => void;
	readonly #prepare: Prepare;
	#dataset: Dataset = emptyDataset('');
	readonly #whatIfs = new Map<string, WhatIf>();
	readonly #findings = new Map<string, readonly Finding[]>();
	readonly #states = new Map<string, ScenarioState>();
	readonly #wanted = new Set<number>();
	readonly #rehearsal = new WhatIfRehearsal();
	#isRehearsing = false;
	/** Of the last question; null before the first. */
	#lastLens: Lens | null = null;

	constructor(send: (response: WhatIfResponse) => void, prepare: Prepare) {
		this.#send = send;
		this.#prepare = prepare;
	}

	/** Takes a message; settles when it has been answered. Several may be under way at a time. */
	async hear(request: WhatIfRequest): Promise<void> {
		if (request.kind === 'keep') {
			this.#dataset = request.dataset;
			this.#lastLens = null;
			this.#whatIfs.clear();
			this.#findings.clear();
			this.#states.clear();
			return;
		}
		const { id } = request;
		if (request.kind === 'drop') {
			this.#wanted.delete(id);
			return;
		}
		this.#wanted.add(id);
		this.#lastLens = request.question.lens;
		try {
			const answer = await this.#answer(request.question, id);
			this.#send(answer === null ? { kind: 'dropped', id } : { kind: 'answer', id, answer });
		} catch (error) {
			this.#send({
				kind: 'failed',
				id,
				reason: error instanceof Error ? error.message : String(error)
			});
		} finally {
			this.#wanted.delete(id);
		}
	}

	/**
	 * Answers questions that nobody asks, under the lens of the last one, until there are no more turns
	 * or somebody asks. A message that comes meanwhile waits for one turn at most.
	 */
	async rehearse(): Promise<void> {
		if (this.#isRehearsing) return;
		this.#isRehearsing = true;
		try {
			let isMore = true;
			while (isMore) {
				await pause();
				const dataset = this.#dataset;
				if (this.#wanted.size > 0 || !this.#rehearsal.suits(dataset)) return;
				isMore = this.#rehearsal.turn(this.#whatIf(this.#lastLens ?? openingLens(dataset)));
			}
		} finally {
			this.#isRehearsing = false;
		}
	}

	#answer(question: WhatIfQuestion, id: number): Promise<Answer | null> {
		const isWanted = () => this.#wanted.has(id);
		switch (question.kind) {
			case 'curve':
				return this.#curve(question, id, isWanted);
			case 'figures':
				return this.#figures(question, isWanted);
			case 'findings':
				return this.#change(question, isWanted);
			case 'difference':
				return this.#difference(question, id, isWanted);
			default:
				return question satisfies never;
		}
	}

	async #curve(
		{ lens, count }: WhatIfQuestion & { readonly kind: 'curve' },
		id: number,
		isWanted: () => boolean
	): Promise<readonly CurvePoint[] | null> {
		return this.#advance(this.#whatIf(lens), count, isWanted, (done) =>
			this.#send({ kind: 'progress', id, share: done / (count + 1) })
		);
	}

	/** The curve point by point; null when it is no longer wanted. */
	async #advance(
		whatIf: WhatIf,
		count: number,
		isWanted: () => boolean,
		report: (done: number) => void = () => undefined
	): Promise<readonly CurvePoint[] | null> {
		const points: CurvePoint[] = [];
		const steps = whatIf.curve(count);
		for (;;) {
			if (points.length === whatIf.curveLength) {
				// Another question may come before the next search.
				await pause();
				if (!isWanted() || !(await this.#prepare(whatIf.nextOfCurve, isWanted))) return null;
			}
			const { value } = steps.next();
			if (!value) return points;
			points.push(value);
			report(points.length);
		}
	}

	async #figures(
		{ lens, scenario }: WhatIfQuestion & { readonly kind: 'figures' },
		isWanted: () => boolean
	): Promise<Answer | null> {
		const whatIf = this.#whatIf(lens);
		const isBusiest = scenario.kind === 'busiest';
		if (isBusiest && !(await this.#advance(whatIf, scenario.count, isWanted))) return null;
		const network = whatIf.networkOf(scenario);
		const isReady = await this.#prepare(network, isWanted);
		return isReady ? whatIf.figuresOf(scenario, network) : null;
	}

	async #change(
		{ lens, edits }: WhatIfQuestion & { readonly kind: 'findings' },
		isWanted: () => boolean
	): Promise<Answer | null> {
		const key = JSON.stringify(lens);
		let before = this.#findings.get(key);
		if (!before) {
			before = analyse(this.#dataset, lens).findings;
			remember(this.#findings, key, before);
			await pause();
		}
		if (!isWanted()) return null;
		const after = analyse(applyEdits(this.#dataset, edits), lens).findings;
		return compareFindings(before, after);
	}

	async #difference(
		{ lens, edits, settings }: WhatIfQuestion & { readonly kind: 'difference' },
		id: number,
		isWanted: () => boolean
	): Promise<Answer | null> {
		const stateOf = async (dataset: Dataset): Promise<ScenarioState | null> => {
			await pause();
			const groundwork = layGroundwork(dataset, lens);
			const isReady = isWanted() && (await this.#prepare(groundwork.network, isWanted));
			return isReady ? scenarioState(dataset, lens, settings, groundwork) : null;
		};
		const key = JSON.stringify([lens, settings]);
		let before = this.#states.get(key) ?? null;
		if (before === null) {
			const dataset = this.#dataset;
			before = await stateOf(dataset);
			if (before === null) return null;
			if (dataset === this.#dataset) remember(this.#states, key, before);
		}
		this.#send({ kind: 'progress', id, share: 0.5 });
		const after = await stateOf(applyEdits(this.#dataset, edits));
		return after === null ? null : compareStates(lens, edits, before, after);
	}

	#whatIf(lens: Lens): WhatIf {
		const key = JSON.stringify(lens);
		const known = this.#whatIfs.get(key);
		if (known) return known;
		const whatIf = new WhatIf(this.#dataset, lens);
		remember(this.#whatIfs, key, whatIf);
		return whatIf;
	}
}

function remember<T>(kept: Map<string, T>, key: string, value: T): void {
	if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
	kept.set(key, value);
}
