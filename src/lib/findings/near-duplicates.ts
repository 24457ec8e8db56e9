/**
 * Names that are probably the same thing, spelled in two ways: actors, forums, initiatives, sectors,
 * districts and organisations. Names are put together by what they have in common, never each with
 * each, so the cost grows with the letters and not with the pairs of names.
 */
import type { Actor, Dataset } from '../model/dataset';
import { MERGE_KINDS, type MergeKind } from '../model/merge-edits';
import { foldWord } from '../model/taxonomy';

/** What two names have in common. */
export type Likeness =
	/** But for case, spaces, hyphens, and æ, ø, å written otherwise. */
	| 'spelling'
	/** The same words in another order. */
	| 'word-order'
	/** But for "Kommune", "A/S" and the like. */
	| 'addition'
	/** But for an ending: the police, police. */
	| 'ending'
	/** But for a letter or two. */
	| 'slip';

export interface NearDuplicate {
	readonly kind: MergeKind;
	/** Id, or the name of an organisation; the one that is told of more often first. */
	readonly first: string;
	readonly second: string;
	readonly likeness: Likeness;
}

const LIKENESSES: readonly Likeness[] = ['spelling', 'word-order', 'addition', 'ending', 'slip'];

/** Words that are added to a name or left out without its being another. */
const ADDITIONS = new Set([
	'kommune',
	'kommunes',
	'kommunen',
	'municipality',
	'of',
	'the',
	'as',
	'aps',
	'is',
	'amba',
	'fmba',
	'smba',
	'boligområde',
	'boligområdet',
	'bydel',
	'bydelen',
	'district'
]);
/** A word must be this long for a letter in it to be a slip. */
const SHORTEST_SLIPPED = 5;
/** In words from here on two letters may differ. */
const SHORTEST_TWICE_SLIPPED = 10;
const LONGEST_SLIPPED = 24;
/** With more different words than this only one letter may differ. */
const MOST_WORDS_FOR_TWO = 4_000;
/** Words that share a part and are held against the next. */
const MOST_WORDS_OF_PART = 32;
/** Endings by which a Danish word is bent, longest first. */
const ENDINGS = ['ernes', 'erne', 'ets', 'ens', 'et', 'en', 'er', 's'];
const SHORTEST_STEM = 4;

interface Named {
	readonly id: string;
	readonly label: string;
	/** Rows that speak of it. */
	readonly weight: number;
}

interface Name extends Named {
	readonly words: readonly string[];
}

/** Every pair, the surest first; a name may be part of several. */
export function nearDuplicates(dataset: Dataset): NearDuplicate[] {
	const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
	const found = MERGE_KINDS.flatMap((kind): NearDuplicate[] => {
		const pairs = alikeNames(namedOf(dataset, kind));
		if (kind !== 'actors') return pairs.map((pair) => ({ kind, ...pair }));
		return pairs
			.filter(({ first, second }) => !areApart(actors.get(first)!, actors.get(second)!))
			.map((pair) => ({ kind, ...pair }));
	});
	return found.sort((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness));
}

/** True for the two names that belong to one pair, whichever comes first. */
export function pairKey({ kind, first, second }: NearDuplicate): string {
	return JSON.stringify([kind, ...[first, second].sort()]);
}

/** Pairs of names that are alike. */
export function alikeNames(
	named: readonly Named[]
): { readonly first: string; readonly second: string; readonly likeness: Likeness }[] {
	const names = named.map((one): Name => ({ ...one, words: wordsOf(one.label) }));
	const pairs = new Map<string, { first: Name; second: Name; likeness: Likeness }>();
	const note = (a: Name, b: Name, likeness: Likeness) => {
		if (a.id === b.id) return;
		const [first, second] = b.weight > a.weight ? [b, a] : [a, b];
		const key = JSON.stringify([first.id, second.id].sort());
		if (!pairs.has(key)) pairs.set(key, { first, second, likeness });
	};
	const share = (likeness: Likeness, keyOf: (name: Name) => string | null) => {
		const firstOf = new Map<string, Name>();
		for (const name of names) {
			const key = keyOf(name);
			if (key === null || key === '') continue;
			const known = firstOf.get(key);
			if (known) note(known, name, likeness);
			else firstOf.set(key, name);
		}
	};
	share('spelling', ({ words }) => joined(words));
	share('word-order', ({ words }) => [...words].sort().join(' '));
	share('addition', ({ words }) => {
		const core = words.filter((word) => !ADDITIONS.has(word));
		return core.join('').length < 3 ? null : core.sort().join(' ');
	});
	share('ending', ({ words }) => words.map(stemOf).join(' '));
	noteSlips(names, (a, b) => note(a, b, 'slip'));
	return [...pairs.values()].map(({ first, second, likeness }) => ({
		first: first.id,
		second: second.id,
		likeness
	}));
}

/** Names that have all words in common but one, and that one but for a letter or two. */
function noteSlips(names: readonly Name[], note: (a: Name, b: Name) => void): void {
	const partnersOf = slippedWords(names);
	const byWords = new Map<string, Name>();
	for (const name of names) {
		for (const [place, word] of name.words.entries()) {
			for (const partner of partnersOf.get(word) ?? []) {
				const other = byWords.get(name.words.with(place, partner).join(' '));
				if (other) note(other, name);
			}
		}
		const key = name.words.join(' ');
		if (!byWords.has(key)) byWords.set(key, name);
	}
}

/**
 * Each word with those that are a slip away from it. Words are put together by what is left of them
 * without a letter or two, so that none is held against all the others.
 */
function slippedWords(names: readonly Name[]): Map<string, Set<string>> {
	const words = [...new Set(names.flatMap((name) => name.words))].filter(canSlip);
	const allowsTwo = words.length <= MOST_WORDS_FOR_TWO;
	const byPart = new Map<string, string[]>();
	const partners = new Map<string, Set<string>>();
	const join = (a: string, b: string) => {
		const known = partners.get(a);
		if (known) known.add(b);
		else partners.set(a, new Set([b]));
	};
	for (const word of words) {
		for (const part of partsOf(word, allowsTwo && word.length >= SHORTEST_TWICE_SLIPPED)) {
			const others = byPart.get(part);
			if (!others) {
				byPart.set(part, [word]);
				continue;
			}
			for (const other of others) {
				if (partners.get(word)?.has(other) || !isSlip(other, word)) continue;
				join(word, other);
				join(other, word);
			}
			if (others.length < MOST_WORDS_OF_PART) others.push(word);
		}
	}
	return partners;
}

/** A slip seldom hits the first letter, and never a number: "Skole 1" and "Skole 2" are two schools. */
function isSlip(a: string, b: string): boolean {
	if (a === b || a[0] !== b[0]) return false;
	const most = Math.min(a.length, b.length) >= SHORTEST_TWICE_SLIPPED ? 2 : 1;
	return lettersApart(a, b, most) <= most;
}

function canSlip(word: string): boolean {
	return (
		word.length >= SHORTEST_SLIPPED && word.length <= LONGEST_SLIPPED && /^\p{L}+$/u.test(word)
	);
}

/** A word and what is left of it without one letter, or two. */
function partsOf(word: string, withTwo: boolean): Set<string> {
	const parts = new Set([word]);
	for (let at = 0; at < word.length; at++) {
		const once = word.slice(0, at) + word.slice(at + 1);
		parts.add(once);
		for (let next = at; withTwo && next < once.length; next++) {
			parts.add(once.slice(0, next) + once.slice(next + 1));
		}
	}
	return parts;
}

/** Letters put in, left out, changed or swapped with their neighbour; more than `most` is `most + 1`. */
function lettersApart(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let older: number[] = [];
	let former = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const present = [row];
		for (let at = 1; at <= b.length; at++) {
			const isSame = a[row - 1] === b[at - 1];
			let cost = Math.min(
				former[at]! + 1,
				present[at - 1]! + 1,
				former[at - 1]! + (isSame ? 0 : 1)
			);
			if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
				cost = Math.min(cost, older[at - 2]! + 1);
			}
			present.push(cost);
		}
		older = former;
		former = present;
	}
	return Math.min(former[b.length]!, most + 1);
}

/** Words without the spaces between them, but for those between two numbers. */
function joined(words: readonly string[]): string {
	return words.join(' ').replace(/(?<!\d) | (?!\d)/g, '');
}

/** The words of a name as they are compared. */
function wordsOf(label: string): string[] {
	return foldWord(label)
		.replaceAll('æ', 'ae')
		.replaceAll('ø', 'oe')
		.replaceAll('å', 'aa')
		.replace(/\b([ai])\s*\/\s*s\b/g, '$1s')
		.replace(/[.'’`´]/g, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

function stemOf(word: string): string {
	for (const ending of ENDINGS) {
		if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
			return word.slice(0, -ending.length);
		}
	}
	return word;
}

/** Two that work for others, or elsewhere, may well be called the same. */
function areApart(a: Actor, b: Actor): boolean {
	const differ = (
		one: readonly string[],
		other: readonly string[],
		key: (value: string) => string
	) =>
		one.length > 0 &&
		other.length > 0 &&
		!one.some((value) => other.some((second) => key(second) === key(value)));
	return (
		differ(a.districts, b.districts, (value) => value) ||
		differ(a.organisations, b.organisations, (value) =>
			wordsOf(value)
				.filter((word) => !ADDITIONS.has(word))
				.map(stemOf)
				.join('')
		)
	);
}

function namedOf(dataset: Dataset, kind: MergeKind): Named[] {
	const weights = new Map<string, number>();
	const count = (id: string | null) => {
		if (id !== null) weights.set(id, (weights.get(id) ?? 0) + 1);
	};
	switch (kind) {
		case 'actors':
			for (const { source, target } of dataset.ties) [source, target].forEach(count);
			for (const { actor } of dataset.memberships) count(actor);
			for (const { actor } of dataset.participations) count(actor);
			break;
		case 'forums':
			for (const { forum } of dataset.memberships) count(forum);
			break;
		case 'initiatives':
			for (const { initiative } of dataset.participations) count(initiative);
			break;
		case 'sectors':
			for (const { sector } of dataset.actors) count(sector);
			break;
		case 'districts':
			for (const { districts } of dataset.actors) districts.forEach(count);
			break;
		case 'organisations':
			for (const { organisations } of dataset.actors) organisations.forEach(count);
			for (const { homes } of dataset.districts) homes.forEach(count);
			return [...weights].map(([name, weight]) => ({ id: name, label: name, weight }));
		default:
			kind satisfies never;
	}
	return dataset[kind].map(({ id, label }) => ({ id, label, weight: weights.get(id) ?? 0 }));
}
