/** What two actors have in common, and pairs of actors that have something in common and no tie. */
import type { Actor, ActorId } from '../../model/dataset';
import { degreeOf, isAdjacent, positionOf } from '../../network/network';
import type { Collaboration } from '../evidence';
import type { Ways } from './introduction';

/** Who works with more than this many others introduces nobody in particular. */
const MOST_TIES_OF_A_GO_BETWEEN = 200;
/** In a larger gathering two people do not meet by being there. */
const LARGEST_GATHERING = 60;
/** Pairs that are looked at for one gap; what comes later in the data is left out. */
const MOST_PAIRS = 50_000;

/** Looks up seats and participations by actor; made once for a data set under a lens. */
export class CommonGround {
	readonly #evidence: Collaboration;
	readonly #forumsOf: ReadonlyMap<ActorId, ReadonlySet<string>>;
	readonly #initiativesOf: ReadonlyMap<ActorId, ReadonlySet<string>>;
	readonly #gatherings: readonly (readonly ActorId[])[];

	constructor(evidence: Collaboration) {
		this.#evidence = evidence;
		const { visible } = evidence;
		this.#forumsOf = gather(visible.memberships.map(({ actor, forum }) => [actor, forum]));
		this.#initiativesOf = gather(
			visible.participations.map(({ actor, initiative }) => [actor, initiative])
		);
		const members = gather(visible.memberships.map(({ actor, forum }) => [forum, actor]));
		const partners = gather(
			visible.participations.map(({ actor, initiative }) => [initiative, actor])
		);
		this.#gatherings = [...members.values(), ...partners.values()]
			.filter((actors) => actors.size <= LARGEST_GATHERING)
			.map((actors) => [...actors]);
	}

	/** The ways from one actor to the other. */
	between(first: Actor, second: Actor): Ways {
		return {
			partners: this.#partners(first.id, second.id),
			forums: shared(this.#forumsOf.get(first.id), this.#forumsOf.get(second.id)),
			initiatives: shared(this.#initiativesOf.get(first.id), this.#initiativesOf.get(second.id)),
			districts: first.districts.filter((district) => second.districts.includes(district))
		};
	}

	/**
	 * Pairs, one actor from each side, who share a partner, a forum or an initiative, work in the same
	 * district (or one of them everywhere), and have no tie. By actor numbers.
	 */
	pairsBetween(
		isFirst: (actor: number) => boolean,
		isSecond: (actor: number) => boolean
	): (readonly [number, number])[] {
		const { pairs } = this.#evidence;
		const { offsets, targets } = pairs.either;
		const n = pairs.actors.length;
		const found = new Map<number, readonly [number, number]>();
		const add = (a: number, b: number) => {
			if (a === b || found.size >= MOST_PAIRS) return;
			const [low, high] = a < b ? [a, b] : [b, a];
			const key = low * n + high;
			if (found.has(key) || isAdjacent(pairs.either, low, high)) return;
			if (meetSomewhere(pairs.actors[low]!, pairs.actors[high]!)) found.set(key, [low, high]);
		};
		for (let between = 0; between < n; between++) {
			if (degreeOf(pairs.either, between) > MOST_TIES_OF_A_GO_BETWEEN) continue;
			const around = targets.subarray(offsets[between]!, offsets[between + 1]!);
			addAcross([...around], isFirst, isSecond, add);
		}
		for (const gathering of this.#gatherings) {
			const numbers = gathering.map((actor) => pairs.indexOf.get(actor)!);
			addAcross(numbers, isFirst, isSecond, add);
		}
		return [...found.values()];
	}

	#partners(first: ActorId, second: ActorId): ActorId[] {
		const { pairs } = this.#evidence;
		const { offsets, targets, weights } = pairs.either;
		const a = pairs.indexOf.get(first)!;
		const b = pairs.indexOf.get(second)!;
		const known: { readonly actor: ActorId; readonly strength: number }[] = [];
		for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
			const place = positionOf(pairs.either, b, targets[k]!);
			if (place < 0) continue;
			const strength = Math.min(weights[k]!, weights[place]!);
			known.push({ actor: pairs.actors[targets[k]!]!.id, strength });
		}
		return known.sort((x, y) => y.strength - x.strength).map(({ actor }) => actor);
	}
}

/** Whether two actors work in the same place, or one of them everywhere. */
export function meetSomewhere(first: Actor, second: Actor): boolean {
	return (
		first.districts.length === 0 ||
		second.districts.length === 0 ||
		first.districts.some((district) => second.districts.includes(district))
	);
}

function addAcross(
	actors: readonly number[],
	isFirst: (actor: number) => boolean,
	isSecond: (actor: number) => boolean,
	add: (a: number, b: number) => void
): void {
	const seconds = actors.filter(isSecond);
	if (seconds.length === 0) return;
	for (const a of actors) if (isFirst(a)) for (const b of seconds) add(a, b);
}

function gather(rows: readonly (readonly [string, string])[]): Map<string, Set<string>> {
	const groups = new Map<string, Set<string>>();
	for (const [key, value] of rows) {
		const group = groups.get(key);
		if (group) group.add(value);
		else groups.set(key, new Set([value]));
	}
	return groups;
}

function shared(
	first: ReadonlySet<string> | undefined,
	second: ReadonlySet<string> | undefined
): string[] {
	return first && second ? [...first].filter((value) => second.has(value)) : [];
}
