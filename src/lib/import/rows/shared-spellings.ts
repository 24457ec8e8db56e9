/** Finds, among many names, the few that may be spellings of each other, without making their keys. */
import { spellingKey } from './name-index';

/** What `spellingKey` makes of each Latin-1 sign: up to two signs, 0 = none. */
const FIRST = new Uint16Array(256);
const SECOND = new Uint16Array(256);
for (let code = 0; code < 256; code++) {
	const key = spellingKey(String.fromCharCode(code));
	FIRST[code] = key.length > 0 ? key.charCodeAt(0) : 0;
	SECOND[code] = key.length > 1 ? key.charCodeAt(1) : 0;
}

/**
 * Places of the names whose spelling key another one may have too: all that do, and by chance a few
 * more. `differentCount` is at most the number of different keys.
 */
export function findSharedSpellings(names: readonly string[]): {
	readonly shared: readonly number[];
	readonly differentCount: number;
} {
	const hashes = new Int32Array(names.length);
	for (let place = 0; place < hashes.length; place++) hashes[place] = spellingHash(names[place]!);
	const repeated = new Set<number>();
	let differentCount = 0;
	let places = 64;
	while (places < names.length * 2) places *= 2;
	/** Places of names plus one, by open addressing; 0 = free. */
	const table = new Int32Array(places);
	for (let place = 0; place < hashes.length; place++) {
		const hash = hashes[place]!;
		let slot = hash & (places - 1);
		while (table[slot] !== 0 && hashes[table[slot]! - 1] !== hash) slot = (slot + 1) & (places - 1);
		if (table[slot] !== 0) repeated.add(hash);
		else {
			table[slot] = place + 1;
			differentCount++;
		}
	}
	const shared: number[] = [];
	if (repeated.size > 0) {
		for (let place = 0; place < hashes.length; place++) {
			if (repeated.has(hashes[place]!)) shared.push(place);
		}
	}
	return { shared, differentCount };
}

/** Equal for names with the same spelling key. */
function spellingHash(name: string): number {
	let hash = START;
	for (let at = 0; at < name.length; at++) {
		const code = name.charCodeAt(at);
		// Signs beyond Latin-1 may change with their neighbours.
		if (code > 255) return hashOf(spellingKey(name));
		if (FIRST[code] !== 0) hash = mixed(hash, FIRST[code]!);
		if (SECOND[code] !== 0) hash = mixed(hash, SECOND[code]!);
	}
	return hash;
}

function hashOf(key: string): number {
	let hash = START;
	for (let at = 0; at < key.length; at++) hash = mixed(hash, key.charCodeAt(at));
	return hash;
}

/** FNV-1a, a sign at a time. */
const START = 0x811c9dc5 | 0;

function mixed(hash: number, code: number): number {
	return Math.imul(hash ^ code, 0x01000193);
}
