/** Which actors are selected, and which one the pointer is on: the same in every view. */
import type { ActorId, Dataset } from '../model/dataset';
import { followSelection, type Renames } from './follow-changes';

export class ActorSelection {
	#actors = $state.raw<readonly ActorId[]>([]);
	#hovered = $state<ActorId | null>(null);

	get actors(): readonly ActorId[] {
		return this.#actors;
	}
	get hovered(): ActorId | null {
		return this.#hovered;
	}

	/** In the order given, each once. */
	select(actors: readonly ActorId[]): void {
		this.#actors = actors.filter((actor, place) => actors.indexOf(actor) === place);
	}

	toggle(actor: ActorId): void {
		this.#actors = this.#actors.includes(actor)
			? this.#actors.filter((other) => other !== actor)
			: [...this.#actors, actor];
	}

	hover(actor: ActorId | null): void {
		this.#hovered = actor;
	}

	/** Another project is open: nobody of the former one is pointed at. */
	begin(actors: readonly ActorId[]): void {
		this.#hovered = null;
		this.#actors = actors;
	}

	/** After a change of the data: what is gone is not selected. */
	follow(dataset: Dataset, renames: Renames): void {
		this.#actors = followSelection(this.#actors, dataset, renames);
		if (this.#hovered !== null && !dataset.actors.some(({ id }) => id === this.#hovered)) {
			this.#hovered = null;
		}
	}
}
