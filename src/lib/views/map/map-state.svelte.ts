/** How the map is set up at the moment; kept while other views are looked at. */
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced whole, never changed */
import type { LayoutKind } from '$lib/map/layout/layout';
import type { Place } from '$lib/map/map-scene';
import type { GroupChoice } from '$lib/map/place-network';
import type { ActorMeasureId } from '$lib/measures/all';
import type { ActorId } from '$lib/model/dataset';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** What a pointer does on the map. */
export type Tool = 'point' | 'lasso' | 'draw';

export class MapState {
	/** Null = the first that says something about the data. */
	kind = $state<LayoutKind | null>(null);
	measure = $state<ActorMeasureId>('betweenness');
	areLabelsOn = $state(true);
	hullsBy = $state<GroupChoice | null>(null);
	collapseBy = $state<GroupChoice | null>(null);
	/** Names of the groups that are opened. */
	openGroups = $state.raw<ReadonlySet<string>>(new Set());
	/** Steps shown around the selection; 0 = all. */
	steps = $state(0);
	/** Only these are shown, the rest is hidden; null = nobody is hidden. */
	only = $state.raw<ReadonlySet<ActorId> | null>(null);
	/** Actors that stay where they were put, in layout units. */
	pinned = $state.raw<ReadonlyMap<ActorId, Place>>(new Map());
	isTableChosen = $state(false);
	tool = $state<Tool>('point');
	/** The first end of the tie that is being drawn. */
	drawnFrom = $state<ActorId | null>(null);

	#dataName: string | null = null;

	/** Forgets what was about the actors of other data; a copy of the same keeps everything. */
	belongTo(dataName: string | null): void {
		if (dataName === this.#dataName) return;
		this.#dataName = dataName;
		this.pinned = new Map();
		this.only = null;
		this.steps = 0;
		this.collapse(null);
		this.takeTool('point');
	}

	pin(actor: ActorId, place: Place): void {
		this.pinned = new Map(this.pinned).set(actor, place);
	}

	/** Lets some go, or all (null). */
	letGo(actors: readonly ActorId[] | null): void {
		if (actors === null) this.pinned = new Map();
		else this.pinned = new Map([...this.pinned].filter(([actor]) => !actors.includes(actor)));
	}

	/** Hides everybody but these, or nobody (null). */
	showOnly(actors: readonly ActorId[] | null): void {
		this.only = actors && new Set(actors);
		this.steps = 0;
	}

	setOpen(name: string, isOpen: boolean): void {
		const next = new Set(this.openGroups);
		if (isOpen) next.add(name);
		else next.delete(name);
		this.openGroups = next;
	}

	collapse(by: GroupChoice | null): void {
		this.collapseBy = by;
		this.openGroups = new Set();
	}

	takeTool(tool: Tool): void {
		this.tool = tool;
		this.drawnFrom = null;
	}
}

const states = new WeakMap<Workspace, MapState>();

/** The state of the map of a window, from view to view. */
export function mapStateOf(workspace: Workspace): MapState {
	const kept = states.get(workspace);
	if (kept) return kept;
	const state = new MapState();
	states.set(workspace, state);
	return state;
}
