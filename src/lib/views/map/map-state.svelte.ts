/** How the map is set up at the moment; kept while other views are looked at. */
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced whole, never changed */
import type { LayoutKind } from '$lib/map/layout/layout';
import type { Place } from '$lib/map/scene/map-scene';
import type { GroupChoice } from '$lib/map/scene/place-network';
import type { ActorMeasureId } from '$lib/measures/all';
import type { ActorId } from '$lib/model/dataset';
import type { Pin } from '$lib/model/pin';
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
	isTableChosen = $state(false);
	tool = $state<Tool>('point');
	/** The first end of the tie that is being drawn. */
	drawnFrom = $state<ActorId | null>(null);

	/** Pins on what is not the user's own project: they last as long as it is looked at. */
	#passing = $state.raw<readonly Pin[]>([]);
	#dataName: string | null = null;
	readonly #workspace: Workspace;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	readonly #pins = $derived.by(() => [...this.#workspace.pins, ...this.#passing]);
	/** Actors that stay where they were put, in layout units. */
	readonly pinned: ReadonlyMap<ActorId, Place> = $derived(
		new Map(this.#pins.map(({ actor, x, y }) => [actor, { x, y }]))
	);

	/** Forgets what was about the actors of other data; a copy of the same keeps everything. */
	belongTo(dataName: string | null): void {
		if (dataName === this.#dataName) return;
		this.#dataName = dataName;
		this.#passing = [];
		this.only = null;
		this.steps = 0;
		this.collapse(null);
		this.takeTool('point');
	}

	/** Holds actors in new places; one step of undo in a project of the user's own. */
	pin(pins: readonly Pin[]): void {
		const others = this.#pins.filter(({ actor }) => pins.every((pin) => pin.actor !== actor));
		this.#hold([...others, ...pins]);
	}

	/** Lets some go, or all (null). */
	letGo(actors: readonly ActorId[] | null): void {
		this.#hold(actors === null ? [] : this.#pins.filter(({ actor }) => !actors.includes(actor)));
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

	/** Moving an actor on the map of an example does not yet make a copy of it. */
	#hold(pins: readonly Pin[]): void {
		const isOwn = this.#workspace.projectId !== null;
		this.#passing = isOwn ? [] : pins;
		if (isOwn) this.#workspace.setPins(pins);
	}
}

const states = new WeakMap<Workspace, MapState>();

/** The state of the map of a window, from view to view. */
export function mapStateOf(workspace: Workspace): MapState {
	const kept = states.get(workspace);
	if (kept) return kept;
	let state!: MapState;
	// It outlives the view that asks first, and with it what it derives from the project.
	$effect.root(() => {
		state = new MapState(workspace);
	});
	states.set(workspace, state);
	return state;
}
