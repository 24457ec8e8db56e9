/** Hears what a pointer does on the canvas and tells it in the words of the map. */
import type Sigma from 'sigma';
import type { ActorId } from '../../model/dataset';
import type { CanvasPointer, Met } from './canvas-pointer';
import type { Place } from '../scene/map-scene';

export interface PointerEvents {
	/** The pointer came to an actor, or left it. */
	hovered(actor: ActorId | null): void;
	/** A click on an actor or on nothing; `isAdding` with Ctrl, Command or Shift. */
	clicked(actor: ActorId | null, isAdding: boolean): void;
	/** The pointer came to a tie, a group or a counted line, at a place in CSS pixels; null = left it. */
	met(what: Met | null, at: Place): void;
	/** A click on one of them. */
	chosen(what: Met): void;
	/** An actor is being moved, to a place in CSS pixels. */
	dragging(actor: ActorId, at: Place): void;
	/** It was let go. */
	dropped(actor: ActorId): void;
}

/** From CSS pixels to layout units. */
export interface Ruler {
	inLayout(at: Place): Place;
	/** Layout units of a CSS pixel. */
	unit(): number;
}

const NOWHERE: Place = { x: 0, y: 0 };

export class CanvasListening {
	/** What the pointer is on where no actor is. */
	met: Met | null = null;
	private isOverActor = false;

	constructor(
		private readonly sigma: Sigma,
		private readonly pointer: CanvasPointer,
		private readonly ruler: Ruler,
		private readonly events: PointerEvents
	) {
		this.listenToActors();
		this.listenToTheRest();
	}

	private listenToActors(): void {
		const { sigma, pointer, ruler, events } = this;
		const isAdding = (original: MouseEvent | TouchEvent) =>
			original.ctrlKey || original.metaKey || original.shiftKey;
		sigma.on('enterNode', ({ node }) => {
			this.isOverActor = true;
			this.meet(null, NOWHERE);
			events.hovered(node);
		});
		sigma.on('leaveNode', () => {
			this.isOverActor = false;
			events.hovered(null);
		});
		sigma.on('clickNode', ({ node, event }) => {
			if (!pointer.endsMove()) events.clicked(node, isAdding(event.original));
		});
		sigma.on('clickStage', ({ event }) => {
			if (pointer.endsMove()) return;
			const what = pointer.meet(ruler.inLayout(event), ruler.unit());
			if (what) events.chosen(what);
			else if (!isAdding(event.original)) events.clicked(null, false);
		});
		sigma.on('downNode', ({ node, event }) => pointer.press(node, event));
	}

	private listenToTheRest(): void {
		const { sigma, pointer, ruler, events } = this;
		sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
			const actor = pointer.drag(event);
			if (actor !== null) {
				preventSigmaDefault();
				events.dragging(actor, event);
			} else if (!this.isOverActor) {
				this.meet(pointer.meet(ruler.inLayout(event), ruler.unit()), event);
			}
		});
		const release = () => {
			const actor = pointer.release();
			if (actor !== null) events.dropped(actor);
		};
		sigma.on('upNode', release);
		sigma.on('upStage', release);
		sigma.on('leaveStage', () => this.meet(null, NOWHERE));
	}

	private meet(what: Met | null, at: Place): void {
		const isSame = JSON.stringify(what) === JSON.stringify(this.met);
		if (isSame) return;
		this.met = what;
		this.events.met(what, { x: at.x, y: at.y });
	}
}
