/** What a typed line means: an actor, or actors with dashes between them that work together. Pure. */
import { spellingKey } from '$lib/import/rows/name-index';
import type { Actor, ActorId } from '$lib/model/dataset';
import { foldWord } from '$lib/model/taxonomy';

/** A dash with space around it; a hyphen inside a name joins nothing. */
const DASH = /\s+[-–—]+>?\s+/g;
const OPEN_END = /\s+[-–—]+>?\s*$/;

/** An actor as it is typed, and which one it is; null = nobody is called that yet. */
export interface TypedActor {
	readonly name: string;
	readonly actor: ActorId | null;
}

export type TypedLine =
	| { readonly kind: 'empty' }
	| { readonly kind: 'actor'; readonly actor: TypedActor }
	/** Each one works with the next. */
	| { readonly kind: 'ties'; readonly actors: readonly TypedActor[] }
	/** The actor after the last dash is still to come. */
	| { readonly kind: 'unfinished' }
	/** Somebody with itself. */
	| { readonly kind: 'self' };

/** Finds actors by name, in whatever spelling. */
export class ActorNames {
	private readonly ids = new Map<string, ActorId>();
	private readonly exactIds = new Map<string, ActorId>();

	constructor(actors: readonly Actor[]) {
		for (const { id, label } of actors) {
			const key = spellingKey(label);
			if (!this.ids.has(key)) this.ids.set(key, id);
			const exact = foldWord(label);
			if (!this.exactIds.has(exact)) this.exactIds.set(exact, id);
		}
	}

	find(name: string): ActorId | null {
		// Between spaces a dash counts: "Politi - Skolen" is not "Politiskolen".
		const isCut = /\s[-–—]/.test(name);
		return (isCut ? this.exactIds.get(foldWord(name)) : this.ids.get(spellingKey(name))) ?? null;
	}
}

/** What `text` says. A name that has a dash in it is known by being there already. */
export function readLine(text: string, names: ActorNames): TypedLine {
	const line = text.replace(/\s+/g, ' ').trim();
	if (spellingKey(line) === '') return line === '' ? { kind: 'empty' } : { kind: 'unfinished' };
	if (OPEN_END.test(line) || /^[-–—]+>?\s/.test(line)) return { kind: 'unfinished' };
	const whole = names.find(line);
	if (whole !== null) return { kind: 'actor', actor: { name: line, actor: whole } };
	const actors = namedActors(line, names);
	if (actors.length === 1) return { kind: 'actor', actor: actors[0]! };
	const isSelf = actors.some(
		({ name }, place) => place > 0 && spellingKey(name) === spellingKey(actors[place - 1]!.name)
	);
	return isSelf ? { kind: 'self' } : { kind: 'ties', actors };
}

/** What is being typed after the last dash, and what stands before it. */
export function lastPart(text: string): { readonly before: string; readonly part: string } {
	const dashes = [...text.matchAll(DASH)];
	const last = dashes.at(-1);
	const cut = last === undefined ? 0 : last.index + last[0].length;
	return { before: text.slice(0, cut), part: text.slice(cut) };
}

/** The parts between dashes; parts that are together the name of one actor are one. */
function namedActors(line: string, names: ActorNames): TypedActor[] {
	const parts: { from: number; to: number }[] = [];
	let from = 0;
	for (const dash of line.matchAll(DASH)) {
		parts.push({ from, to: dash.index });
		from = dash.index + dash[0].length;
	}
	parts.push({ from, to: line.length });
	const actors: TypedActor[] = [];
	for (let first = 0; first < parts.length;) {
		let last = parts.length - 1;
		const text = () => line.slice(parts[first]!.from, parts[last]!.to);
		while (last > first && names.find(text()) === null) last--;
		actors.push({ name: text(), actor: names.find(text()) });
		first = last + 1;
	}
	return actors;
}
