/** What keys, buttons and clicks do on the map. */
import type { NetworkCanvas } from '$lib/map/canvas/network-canvas';
import { MOST_ACTORS } from '$lib/map/scene/place-network';
import type { ActorId } from '$lib/model/dataset';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { widened, type MapCommand } from './map-keys';
import type { MapModel } from './map-model.svelte';
import type { MapState } from './map-state.svelte';
import type { Walker } from './walker.svelte';

/** What the commands act on. */
export interface MapRoom {
	readonly workspace: Workspace;
	readonly map: MapState;
	readonly model: MapModel;
	readonly walker: Walker;
	/** Null while nothing is drawn. */
	readonly canvas: () => NetworkCanvas | null;
}

export class MapCommands {
	/** The two that are about to be joined. */
	draft = $state.raw<readonly [ActorId, ActorId] | null>(null);
	readonly arePinned = $derived.by(() => {
		const { model, map } = this.#room;
		const { selection } = model;
		return selection.length > 0 && selection.every((actor) => map.pinned.has(actor));
	});
	readonly #room: MapRoom;

	/** To be made while a component is set up. */
	constructor(room: MapRoom) {
		this.#room = room;
	}

	/** A click on an actor, or on nothing. */
	clickActor(actor: ActorId | null, isAdding: boolean): void {
		const { workspace, map, walker } = this.#room;
		walker.walk = null;
		if (map.tool === 'draw') {
			if (actor !== null) this.#drawTo(actor);
		} else if (actor === null) workspace.clearSelection();
		else if (isAdding) workspace.toggle(actor);
		else {
			workspace.select([actor]);
			walker.said = this.#words.walk.selected(workspace.names.actor(actor));
		}
	}

	/** The draft has become a tie, or has been put away; `said`: what is told of it. */
	endDraft(said: string | null): void {
		this.draft = null;
		this.#room.map.drawnFrom = null;
		if (said !== null) this.#room.walker.said = said;
	}

	openGroups(names: readonly string[]): void {
		const { map, model, walker } = this.#room;
		const { groups } = model.scene ?? { groups: [] };
		const isOpen = (name: string) => map.openGroups.has(name);
		const after = groups.filter(({ name }) => isOpen(name) || names.includes(name));
		const count = after.reduce((sum, { actorCount }) => sum + actorCount, 0);
		if (count > MOST_ACTORS) {
			walker.said = this.#words.groups.tooMany(MOST_ACTORS);
			return;
		}
		for (const name of names) map.setOpen(name, true);
		for (const { name, caption, actorCount } of after) {
			if (names.includes(name)) walker.said = this.#words.said.opened(caption, actorCount);
		}
	}

	toggleGroup(name: string): void {
		const { map, model, walker } = this.#room;
		if (!map.openGroups.has(name)) return this.openGroups([name]);
		map.setOpen(name, false);
		const group = model.scene?.groups.find((one) => one.name === name);
		walker.said = this.#words.said.closed(group?.caption ?? name);
	}

	perform(command: MapCommand): void {
		const { map } = this.#room;
		switch (command.kind) {
			case 'zoom':
				return this.#zoom(command.how);
			case 'steps':
				return this.#showSteps(command.steps);
			case 'widen':
				return this.#showSteps(widened(map.steps, command.by));
			case 'lasso':
			case 'draw':
				this.draft = null;
				return map.takeTool(map.tool === command.kind ? 'point' : command.kind);
			case 'show-rest':
				return this.#showRest();
			case 'hide-rest':
				return this.#hideRest();
			case 'pin':
				return this.#pin();
		}
	}

	#drawTo(actor: ActorId): void {
		const { workspace, map } = this.#room;
		if (map.drawnFrom === null) {
			map.drawnFrom = actor;
			workspace.select([actor]);
		} else if (actor !== map.drawnFrom) {
			this.draft = [map.drawnFrom, actor];
			workspace.select(this.draft);
		}
	}

	#zoom(how: 'in' | 'out' | 'fit'): void {
		const canvas = this.#room.canvas();
		if (how === 'in') canvas?.zoomIn();
		else if (how === 'out') canvas?.zoomOut();
		else canvas?.fit();
	}

	#showSteps(steps: number): void {
		const { map, model, walker } = this.#room;
		if (steps > 0 && model.selection.length === 0) {
			walker.said = this.#words.said.noSelection;
			return;
		}
		map.steps = steps;
		if (steps === 0) map.only = null;
		walker.said = this.#words.said.focus(steps, model.shownCount);
	}

	#showRest(): void {
		const { map, walker } = this.#room;
		map.showOnly(null);
		walker.said = this.#words.said.all;
	}

	#hideRest(): void {
		const { map, model, walker } = this.#room;
		const { selection } = model;
		if (selection.length === 0) {
			walker.said = this.#words.said.noSelection;
			return;
		}
		map.showOnly(selection);
		walker.said = this.#words.said.only(selection.length);
	}

	/** Holds the selected where they are, or lets them go. */
	#pin(): void {
		const { map, model, walker } = this.#room;
		const { selection } = model;
		const { said } = this.#words;
		if (selection.length === 0) walker.said = said.noSelection;
		else if (this.arePinned) {
			map.letGo(selection);
			walker.said = said.released(selection.length);
		} else {
			const canvas = this.#room.canvas();
			map.pin(
				selection.flatMap((actor) => {
					const place = canvas?.placeOf(actor);
					return place ? [{ actor, ...place }] : [];
				})
			);
			walker.said = said.pinned(selection.length);
		}
	}

	get #words() {
		return this.#room.workspace.messages.map;
	}
}
