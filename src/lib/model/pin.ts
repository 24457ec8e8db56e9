/** Actors that the user has put somewhere on the map, and that stay there. Plain data. */
import type { ActorId } from './dataset';

/** Where an actor is held, in the units of the map's layouts. */
export interface Pin {
	readonly actor: ActorId;
	readonly x: number;
	readonly y: number;
}

/** Pins out of what was kept somewhere; what is no pin is left out, of two for an actor the last holds. */
export function readPins(value: unknown): readonly Pin[] {
	const pins = (Array.isArray(value) ? value : []).filter(isPin);
	return [...new Map(pins.map(({ actor, x, y }) => [actor, { actor, x, y }])).values()];
}

function isPin(value: unknown): value is Pin {
	if (typeof value !== 'object' || value === null) return false;
	const { actor, x, y } = value as Partial<Record<keyof Pin, unknown>>;
	return typeof actor === 'string' && Number.isFinite(x) && Number.isFinite(y);
}
