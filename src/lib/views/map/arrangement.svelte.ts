/** Asks for the layout again whenever the question changes, and tells how far it has come. */
import { startLayout } from '$lib/map/layout/layout-client';
import {
	placeNetwork,
	type LayoutQuestion,
	type PlacedNetwork
} from '$lib/map/scene/place-network';
import type { Network } from '$lib/network/network';

export interface Asked {
	readonly whole: Network;
	readonly question: LayoutQuestion;
	/** Questions about the same data differ only by edits that were made since. */
	readonly dataName: string;
}

export interface Arranged {
	readonly whole: Network;
	readonly placed: PlacedNetwork;
}

export class Arrangement {
	/** The newest answer, kept while another is under way. */
	arranged = $state.raw<Arranged | null>(null);
	/** Share done, 0-1. */
	share = $state(0);
	status = $state<'working' | 'done' | 'cancelled' | 'failed'>('working');
	/** Ties have been drawn or taken away since; nobody moves until that is asked for. */
	isOutdated = $state(false);
	#attempt = $state(0);
	#done: { readonly asked: Asked; readonly attempt: number } | null = null;
	#cancel: () => void = () => {};

	/** To be made while a component is set up. @param ask null = nothing to arrange yet */
	constructor(ask: () => Asked | null) {
		$effect(() => {
			const attempt = this.#attempt;
			const asked = ask();
			if (!asked) return;
			const { whole, question } = asked;
			const done = this.#done;
			if (done && done.attempt === attempt && differOnlyInTies(done.asked, asked)) {
				this.isOutdated = done.asked.question.request.ties !== question.request.ties;
				return;
			}
			this.status = 'working';
			this.share = 0;
			const work = startLayout(question.request, (share) => (this.share = share));
			let isCurrent = true;
			this.#cancel = work.cancel;
			work.layout.then(
				(layout) => {
					if (!isCurrent) return;
					this.status = layout ? 'done' : 'cancelled';
					if (!layout) return;
					this.#done = { asked, attempt };
					this.isOutdated = false;
					this.arranged = { whole, placed: placeNetwork(whole, layout, question) };
				},
				() => {
					if (isCurrent) this.status = 'failed';
				}
			);
			return () => {
				isCurrent = false;
				work.cancel();
			};
		});
	}

	cancel(): void {
		this.#cancel();
	}

	again(): void {
		this.#attempt++;
	}
}

/** The same actors in the same groups, asked for in the same way. */
function differOnlyInTies(before: Asked, now: Asked): boolean {
	const [a, b] = [before.question.request, now.question.request];
	return (
		before.dataName === now.dataName &&
		a.kind === b.kind &&
		a.seed === b.seed &&
		before.question.partition.by === now.question.partition.by &&
		isSameList(a.groups, b.groups) &&
		isSameList(a.hubs?.forums ?? [], b.hubs?.forums ?? []) &&
		isSameList(a.hubs?.offsets ?? [], b.hubs?.offsets ?? []) &&
		before.whole.actors.every(({ id }, i) => now.whole.actors[i]?.id === id)
	);
}

function isSameList(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
