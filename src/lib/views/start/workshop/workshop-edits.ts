/** The edits that the workshop makes, each with the name of its step. Pure. */
import { spellingKey } from '$lib/import/rows/name-index';
import type { Actor, ActorId, Dataset, Tie } from '$lib/model/dataset';
import { plainTie, type Edit } from '$lib/model/edit';
import type { StepName } from '$lib/model/step-name';
import type { Step } from '$lib/model/taxonomy';
import { freeIds, newActor } from '../new-rows';
import type { TypedActor } from './read-line';

export const INFLUENCES = [0, 1, 2, 3, 4, 5] as const;

export interface WorkshopStep {
	readonly edits: readonly Edit[];
	readonly name: StepName | null;
	/** The actors that were typed, in their order, the new ones too. */
	readonly actors: readonly ActorId[];
	/** Names of those that are new. */
	readonly added: readonly string[];
	/** Pairs that are joined by it; those that were joined before are not among them. */
	readonly joined: readonly (readonly [ActorId, ActorId])[];
}

/** Adds the actors that are new, once each, and joins each one with the next where `isJoined`. */
export function typedStep(
	dataset: Dataset,
	typed: readonly TypedActor[],
	isJoined: boolean
): WorkshopStep {
	const fresh = new Map<string, string>();
	for (const { name, actor } of typed) {
		const key = spellingKey(name);
		if (actor === null && !fresh.has(key)) fresh.set(key, name);
	}
	const ids = freeIds(
		'a',
		dataset.actors.map(({ id }) => id),
		fresh.size
	);
	const idOf = new Map([...fresh.keys()].map((key, place) => [key, ids[place]!]));
	const rows = [...fresh].map(([key, name]) => newActor(idOf.get(key)!, name));
	const actors = typed.map(({ name, actor }) => actor ?? idOf.get(spellingKey(name))!);
	const joined: [ActorId, ActorId][] = [];
	if (isJoined) {
		for (const [place, b] of actors.entries()) {
			const a = actors[place - 1];
			if (a === undefined || a === b) continue;
			const isNew =
				tieBetween(dataset, a, b) === null && !joined.some((pair) => isPair(pair, a, b));
			if (isNew) joined.push([a, b]);
		}
	}
	const edits: Edit[] = [
		...(rows.length > 0 ? [{ kind: 'add-rows', table: 'actors', rows } as const] : []),
		...joined.map(([a, b]) => ({ kind: 'add-tie', tie: plainTie(a, b) }) as const)
	];
	const label = typed.map(({ name }) => name).join(' – ');
	const name: StepName | null =
		joined.length === 1 && typed.length === 2
			? { code: 'add-rows', table: 'ties', count: 1, label }
			: null;
	return { edits, name, actors, added: [...fresh.values()], joined };
}

/** The place of the newest row that joins two; null = none does. */
export function tieBetween(dataset: Dataset, a: ActorId, b: ActorId): number | null {
	const place = dataset.ties.findLastIndex(({ source, target }) => isPair([source, target], a, b));
	return place < 0 ? null : place;
}

/** Sets the step of every row that joins two; null = not known. */
export function stepEdit(dataset: Dataset, a: ActorId, b: ActorId, step: Step | null): Edit {
	const changes = dataset.ties.flatMap(({ source, target }, row) =>
		isPair([source, target], a, b) ? [{ row, fields: { step } }] : []
	);
	return { kind: 'change-rows', table: 'ties', changes };
}

/** Gives an actor a sector; null = takes it away. */
export function sectorEdit(actor: ActorId, sector: string | null): Edit {
	return { kind: 'change-rows', table: 'actors', changes: [{ row: actor, fields: { sector } }] };
}

/**
 * Sets an actor's influence, as a column of the user's own; null = takes it away.
 *
 * @param column its heading, where no actor has one yet
 */
export function influenceEdit(
	dataset: Dataset,
	actor: Actor,
	value: number | null,
	column: string
): Edit {
	const heading = influenceHeading(dataset) ?? column;
	const attributes = new Map(actor.attributes);
	if (value === null) attributes.delete(heading);
	else attributes.set(heading, String(value));
	const changes = [{ row: actor.id, fields: { attributes } }];
	return { kind: 'change-rows', table: 'actors', changes };
}

/** An actor's influence from 0 to 5; null = not set, or not such a number. */
export function influenceOf(actor: Actor): number | null {
	for (const [heading, cell] of actor.attributes) {
		if (!isInfluence(heading) || cell.trim() === '') continue;
		const value = Number(cell);
		return (INFLUENCES as readonly number[]).includes(value) ? value : null;
	}
	return null;
}

/** The heading under which the data have influence, in either language; null = they have none. */
function influenceHeading(dataset: Dataset): string | null {
	for (const { attributes } of dataset.actors) {
		for (const heading of attributes.keys()) if (isInfluence(heading)) return heading;
	}
	return null;
}

function isInfluence(heading: string): boolean {
	return ['indflydelse', 'influence'].includes(spellingKey(heading));
}

function isPair([source, target]: readonly [ActorId, ActorId], a: ActorId, b: ActorId): boolean {
	return (source === a && target === b) || (source === b && target === a);
}

/** Ties between two different actors, each pair once, the newest last. */
export function shownTies(dataset: Dataset): readonly Tie[] {
	const byPair = new Map<string, Tie>();
	for (const tie of dataset.ties) {
		if (tie.source === tie.target) continue;
		const key = JSON.stringify([tie.source, tie.target].sort());
		byPair.delete(key);
		byPair.set(key, tie);
	}
	return [...byPair.values()];
}
