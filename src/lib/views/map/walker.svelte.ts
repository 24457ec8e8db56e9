/** The walk from actor to actor with the keyboard, and what is said on the way. */
import type { ActorId } from '$lib/model/dataset';
import { MISSING } from '$lib/network/partition';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { isWalkKey, neighboursByStrength, nextWalk, type Walk } from './neighbour-walk';

export interface WalkRoom {
	/** Everybody that is shown, in the order of the walk. */
	readonly order: () => readonly ActorId[];
	readonly start: () => ActorId | null;
	/** Told where the walk has come. */
	readonly came: (actor: ActorId) => void;
}

export class Walker {
	walk = $state.raw<Walk | null>(null);
	/** The newest sentence, for a live region. */
	said = $state('');
	readonly #workspace: Workspace;
	readonly #room: WalkRoom;

	constructor(workspace: Workspace, room: WalkRoom) {
		this.#workspace = workspace;
		this.#room = room;
	}

	/** Answers the keys of the walk; others are left alone. */
	onkey(event: KeyboardEvent, choose: (actor: ActorId) => void): void {
		const { network } = this.#workspace;
		if (!network || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'Enter' && this.walk) {
			const { at } = this.walk;
			event.preventDefault();
			if (event.shiftKey) this.#add(at);
			else choose(at);
			this.walk = { origin: at, at };
		} else if (event.key === 'Escape') {
			this.end();
		} else if (isWalkKey(event.key)) {
			event.preventDefault();
			const order = this.#room.order();
			this.walk = nextWalk(this.walk, event.key, network, order, this.#room.start());
			if (!this.walk) return;
			this.#workspace.hover(this.walk.at);
			this.#room.came(this.walk.at);
			this.said = this.#sentence(this.walk);
		}
	}

	/** Ends the walk without a word. */
	end(): void {
		if (!this.walk) return;
		this.walk = null;
		this.#workspace.hover(null);
	}

	#add(actor: ActorId): void {
		const workspace = this.#workspace;
		const { walk } = workspace.messages.map;
		workspace.toggle(actor);
		const isIn = workspace.selection.includes(actor);
		const say = isIn ? walk.added : walk.removed;
		this.said = say(workspace.names.actor(actor), workspace.selection.length);
	}

	#sentence({ origin, at }: Walk): string {
		const { names, network, messages } = this.#workspace;
		if (!network) return '';
		const words = messages.map.walk;
		const neighbours = neighboursByStrength(network, at);
		const sector = network.actors[network.indexOf.get(at)!]?.sector ?? MISSING;
		const most = neighbours.slice(0, 3).map((id) => names.actor(id));
		const text = words.actor(
			names.actor(at),
			names.group('sector', sector),
			neighbours.length,
			most
		);
		if (origin === at) {
			const order = this.#room.order();
			return `${text}. ${words.inOrder(order.indexOf(at) + 1, order.length)}`;
		}
		const circle = neighboursByStrength(network, origin);
		const place = words.place(circle.indexOf(at) + 1, circle.length, names.actor(origin));
		return `${place}: ${text}`;
	}
}
