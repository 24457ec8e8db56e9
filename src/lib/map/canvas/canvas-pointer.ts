/** What a pointer does on the canvas besides meeting an actor: ties, groups, counted lines, moving actors. */
import type { ActorId } from '../../model/dataset';
import { bundleBend, pointOn } from '../groups/group-look';
import type { MapScene, Place } from '../scene/map-scene';
import { TieFinder } from './tie-finder';

/** What is under a pointer where no actor is. */
export type Met =
	| { readonly kind: 'tie'; readonly tie: string }
	| { readonly kind: 'group'; readonly group: number }
	| { readonly kind: 'bundle'; readonly bundle: number };

/** How near a pointer must come to a line, and how far it must go to move an actor, in CSS pixels. */
const REACH = 6;
const LEAST_DRAG = 4;

export class CanvasPointer {
	private finder: TieFinder | null = null;
	private held: { readonly actor: ActorId; readonly from: Place; isMoved: boolean } | null = null;
	private hasMoved = false;

	/** @param isShown whether an actor can be met */
	constructor(
		private scene: MapScene,
		private isShown: (actor: ActorId) => boolean
	) {}

	/** Other things are shown, or the same elsewhere. */
	renew(scene: MapScene, isShown: (actor: ActorId) => boolean): void {
		this.scene = scene;
		this.isShown = isShown;
		this.finder = null;
	}

	/** What is at a place in layout units; `unit`: layout units of a CSS pixel. */
	meet(place: Place, unit: number): Met | null {
		const { groups } = this.scene;
		const group = groups.findIndex(
			({ x, y, radius, isOpen }) =>
				!isOpen && (place.x - x) ** 2 + (place.y - y) ** 2 <= radius * radius
		);
		if (group >= 0) return { kind: 'group', group };
		const bundle = nearestBundle(this.scene, place, REACH * unit);
		if (bundle >= 0) return { kind: 'bundle', bundle };
		this.finder ??= new TieFinder(
			this.scene.graph,
			this.scene.places,
			(source, target) => this.isShown(source) && this.isShown(target)
		);
		const tie = this.finder.nearest(place, REACH * unit);
		return tie === null ? null : { kind: 'tie', tie };
	}

	/** A button goes down on an actor; `at` in CSS pixels. */
	press(actor: ActorId, at: Place): void {
		this.held = { actor, from: at, isMoved: false };
	}

	/** The actor that is being moved, now that the pointer is at `at`. */
	drag(at: Place): ActorId | null {
		const { held } = this;
		if (!held) return null;
		const far = (at.x - held.from.x) ** 2 + (at.y - held.from.y) ** 2;
		if (far >= LEAST_DRAG * LEAST_DRAG) held.isMoved = true;
		return held.isMoved ? held.actor : null;
	}

	/** The button goes up: who was moved, if anybody. */
	release(): ActorId | null {
		const moved = this.held?.isMoved ? this.held.actor : null;
		this.held = null;
		this.hasMoved = moved !== null;
		return moved;
	}

	/** Whether the click that is told now ends a move, and so is none. */
	endsMove(): boolean {
		const ends = this.hasMoved;
		this.hasMoved = false;
		return ends;
	}
}

/** Parts of a bent line that are looked at. */
const PARTS = 24;

function nearestBundle({ bundles, groups }: MapScene, { x, y }: Place, reach: number): number {
	let best = -1;
	let least = reach * reach;
	for (const [number, bundle] of bundles.entries()) {
		const bend = bundleBend(groups, bundle);
		if (!bend) continue;
		for (let part = 0; part < PARTS; part++) {
			const from = pointOn(bend, part / PARTS);
			const to = pointOn(bend, (part + 1) / PARTS);
			const [dx, dy] = [to.x - from.x, to.y - from.y];
			const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
			const share = Math.min(1, Math.max(0, along));
			const far = (x - from.x - share * dx) ** 2 + (y - from.y - share * dy) ** 2;
			if (far >= least) continue;
			least = far;
			best = number;
		}
	}
	return best;
}
