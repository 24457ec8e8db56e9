/** What the map shows, worked out from the project, the lens, the selection and how the map is set up. */
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced whole, never changed */
import { scoreShares } from '$lib/map/scene/appearance';
import { collapseGroups } from '$lib/map/groups/collapse';
import { actorsWithin, emphasisOf } from '$lib/map/scene/emphasis';
import type { MapPicture, MapScene } from '$lib/map/scene/map-scene';
import {
	collapseRequest,
	layoutRequest,
	MOST_ACTORS,
	usefulGroups,
	usefulLayouts,
	wholeNetwork
} from '$lib/map/scene/place-network';
import type { MapTheme } from '$lib/map/looks/theme';
import { shortestWay } from '$lib/map/scene/ways';
import type { ActorId } from '$lib/model/dataset';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { Arrangement } from './arrangement.svelte';
import {
	actorsOfOpen,
	collapsedScene,
	drawnAmong,
	drawnOf,
	openScene
} from '$lib/map/scene/build-scene';
import type { MapState } from './map-state.svelte';
import { actorsByNeighbours } from './map-table';
import { neighboursByStrength } from './neighbour-walk';

export class MapModel {
	readonly #workspace: Workspace;
	readonly #map: MapState;
	readonly arrangement: Arrangement;

	/** To be made while a component is set up. */
	constructor(workspace: Workspace, map: MapState) {
		this.#workspace = workspace;
		this.#map = map;
		this.arrangement = new Arrangement(() => this.asked);
	}

	// Where everybody stands: from the whole data set, whatever the lens shows of it.
	readonly #dataset = $derived.by(() => this.#workspace.dataset);
	readonly whole = $derived.by(() => (this.#dataset ? wholeNetwork(this.#dataset) : null));
	readonly kinds = $derived.by(() => (this.#dataset ? usefulLayouts(this.#dataset) : []));
	readonly kind = $derived.by(() => {
		const { kind } = this.#map;
		return kind !== null && this.kinds.includes(kind) ? kind : (this.kinds[0] ?? 'force');
	});
	readonly groupChoices = $derived.by(() => (this.#dataset ? usefulGroups(this.#dataset) : []));
	/** Too many actors to draw them one by one. */
	readonly isLarge = $derived.by(() => (this.#dataset?.actors.length ?? 0) > MOST_ACTORS);
	/** Large, and nothing to gather the actors by. */
	readonly isHopeless = $derived.by(() => this.isLarge && this.groupChoices.length === 0);
	readonly collapsedBy = $derived.by(() => {
		const { collapseBy } = this.#map;
		const chosen =
			collapseBy !== null && this.groupChoices.includes(collapseBy) ? collapseBy : null;
		return chosen ?? (this.isLarge ? (this.groupChoices[0] ?? null) : null);
	});
	readonly #seed = $derived.by(() => this.#workspace.lens.seed);
	readonly asked = $derived.by(() => {
		const { whole, kind, collapsedBy } = this;
		const dataset = this.#dataset;
		if (!whole || !dataset || this.isHopeless) return null;
		const question =
			collapsedBy === null
				? layoutRequest(whole, kind, this.#seed, dataset)
				: collapseRequest(whole, collapsedBy, this.#seed);
		return { whole, question, dataName: dataset.name };
	});

	readonly network = $derived.by(() => this.#workspace.network);
	/** The newest arrangement, once it is of the actors and the way of gathering that are shown. */
	readonly #arranged = $derived.by(() => {
		const { arranged } = this.arrangement;
		const { network } = this;
		if (!arranged || !network) return null;
		const isOfGroups = arranged.placed.layout.kind === 'islands';
		if (this.collapsedBy !== null && !isOfGroups) return null;
		if (this.collapsedBy !== null && arranged.placed.partition.by !== this.collapsedBy) return null;
		if (this.isLarge && this.collapsedBy === null) return null;
		return network.actors.every(({ id }) => arranged.placed.places.has(id)) ? arranged : null;
	});
	readonly collapsed = $derived.by(() =>
		this.#arranged && this.network && this.collapsedBy !== null
			? collapseGroups(this.#arranged.placed, this.#arranged.whole, this.network)
			: null
	);
	readonly #opened = $derived.by(() =>
		this.collapsed ? actorsOfOpen(this.collapsed, this.#map.openGroups) : null
	);
	readonly #drawn = $derived.by(() => {
		const { network } = this;
		if (!this.#dataset || !network || this.isHopeless) return null;
		if (this.collapsedBy === null) return drawnOf(this.#dataset, network);
		return this.#opened ? drawnAmong(this.#dataset, network, this.#opened) : null;
	});
	readonly scene = $derived.by((): MapScene | null => {
		const arranged = this.#arranged;
		const { network, collapsed } = this;
		const drawn = this.#drawn;
		if (!arranged || !network || !drawn || !this.#dataset) return null;
		const { names, messages, sectorLooks } = this.#workspace;
		const source = {
			dataset: this.#dataset,
			network,
			drawn,
			placed: arranged.placed,
			names,
			words: messages.map,
			looks: sectorLooks,
			pinned: this.#map.pinned,
			hullsBy: this.#map.hullsBy
		};
		if (!collapsed) return openScene(source);
		const { openGroups } = this.#map;
		return collapsedScene({ ...source, collapsed, open: openGroups, selection: this.selection });
	});

	/** Of the selected, those the lens shows. */
	readonly selection = $derived.by(() =>
		this.#workspace.selection.filter((actor) => this.network?.indexOf.has(actor) ?? false)
	);
	/** Two that are selected alone. */
	readonly pair = $derived.by((): readonly [ActorId, ActorId] | null => {
		const [a, b] = this.selection;
		return this.selection.length === 2 ? [a!, b!] : null;
	});
	/** A shortest way between the pair, ends included. */
	readonly way = $derived.by(() =>
		this.pair && this.network ? shortestWay(this.network, ...this.pair) : []
	);
	readonly #focusBySteps = $derived.by(() =>
		this.#map.steps > 0 && this.selection.length > 0
			? actorsWithin(this.selection, this.#map.steps, this.neighboursOf)
			: null
	);
	/** Who is shown of those the lens shows; null = all. */
	readonly focus = $derived.by(() => {
		const { only } = this.#map;
		const near = this.#focusBySteps;
		if (only === null || near === null) return only ?? near;
		return new Set([...near].filter((actor) => only.has(actor)));
	});
	readonly shownCount = $derived.by(() => {
		const { focus, network } = this;
		if (!network) return 0;
		return focus ? network.actors.filter(({ id }) => focus.has(id)).length : network.actors.length;
	});
	readonly #shares = $derived.by(() => {
		const { analysis } = this.#workspace;
		const places = scoreShares(analysis?.scores[this.#map.measure]?.values ?? []);
		return new Map(analysis?.actorIds.map((actor, i) => [actor, places[i] ?? null]) ?? []);
	});
	readonly #pinnedSet = $derived.by(() => new Set(this.#map.pinned.keys()));

	/** Everybody that is shown, those with most partners first. */
	readonly order = $derived.by(() =>
		this.network ? actorsByNeighbours(this.network, this.focus).map(({ id }) => id) : []
	);

	readonly neighboursOf = (actor: ActorId): readonly ActorId[] =>
		this.network ? neighboursByStrength(this.network, actor) : [];

	pictureIn(theme: MapTheme): MapPicture {
		const { selection, focus } = this;
		const { hovered, sectorLooks } = this.#workspace;
		const plain = emphasisOf({ selection, hovered }, this.neighboursOf);
		const isLit = hovered === null && this.way.length > 0;
		return {
			theme,
			looks: sectorLooks,
			shares: this.#shares,
			selection: new Set(selection),
			hovered,
			emphasis: isLit ? { ...plain, actors: new Set([...plain.actors, ...this.way]) } : plain,
			focus,
			areLabelsOn: this.#map.areLabelsOn,
			pinned: this.#pinnedSet,
			// Two who work together need no way lit between them.
			way: isLit && this.way.length > 2 ? this.way : []
		};
	}
}
