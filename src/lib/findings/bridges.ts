/** Who bridges: actors on many of the shortest ways between others, and sole links between two sectors. */
import type { Network } from '../network/network';
import type { Partition } from '../network/partition';
import type { Evidence } from './evidence';
import { finding, type Finding } from './finding';

/** The five roles of Gould and Fernandez 1989. */
const ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;
const MOST_SHOWN = 3;
/** A bridge lies on at least this many times as many shortest ways as actors do on average. */
const STANDS_OUT_AT = 3;
/** Below half a per cent of the shortest ways nobody is a bridge, however few bridges there are. */
const MIN_SHARE = 0.005;
/** A sole link is worth naming when the two sectors share at least this many ties. */
const MIN_PAIR_TIES = 3;

/** The three busiest bridges, and the actors who alone tie two sectors together. */
export function findBridges(evidence: Evidence): Finding[] {
	return [...findBusiest(evidence), ...findSoleLinks(evidence)];
}

function findBusiest({ network, sectors, scores }: Evidence): Finding[] {
	const normalised = scores.betweennessNormalised.values;
	const mean = normalised.reduce<number>((sum, share) => sum + (share ?? 0), 0) / normalised.length;
	return network.actors
		.map((actor, i) => ({ actor, i, share: normalised[i] ?? 0 }))
		.filter(({ share }) => share >= MIN_SHARE && share >= STANDS_OUT_AT * mean)
		.sort((a, b) => b.share - a.share || a.i - b.i)
		.slice(0, MOST_SHOWN)
		.map(({ actor, i, share }, place) => {
			const joined = sectorsJoined(network, sectors, i);
			const role = network.lens.groupBy === 'sector' ? leadingRole(roleCounts(scores, i)) : null;
			return finding('bridge.actor', actor.id, 0.55 - place * 0.1, {
				actors: [actor.id],
				sectors: joined,
				figures: {
					share,
					rank: place + 1,
					ties: scores.degree.values[i] ?? null,
					sectors: joined.length
				},
				words: role === null ? {} : { role }
			});
		});
}

function roleCounts(scores: Evidence['scores'], i: number): readonly (readonly [string, number])[] {
	return ROLES.map((role) => [role, scores[role].values[i] ?? 0] as const);
}

function leadingRole(roles: readonly (readonly [string, number])[]): string | null {
	let best: readonly [string, number] | null = null;
	for (const entry of roles) if (entry[1] > (best?.[1] ?? 0)) best = entry;
	return best?.[0] ?? null;
}

function sectorsJoined(network: Network, sectors: Partition, i: number): string[] {
	const { offsets, targets } = network.either;
	const places = new Set<number>();
	for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
		const place = sectors.of[targets[k]!]!;
		if (place >= 0) places.add(place);
	}
	return [...places].sort((a, b) => a - b).map((place) => sectors.names[place]!);
}

/** Sector pairs of two or more actors each whose ties all pass one actor. */
function findSoleLinks({ pairs, sectors }: Evidence): Finding[] {
	const sizes = new Int32Array(sectors.names.length);
	for (const place of sectors.of) if (place >= 0) sizes[place]!++;
	return crossTies(pairs, sectors).flatMap(({ a, b, ties }) => {
		if (ties.length < MIN_PAIR_TIES || sizes[a]! < 2 || sizes[b]! < 2) return [];
		const sole = ties[0]!.find((actor) => ties.every((tie) => tie.includes(actor)));
		if (sole === undefined) return [];
		const actor = pairs.actors[sole]!;
		return [
			finding('bridge.sole-link', `${sectors.names[a]}:${sectors.names[b]}`, 0.35, {
				actors: [actor.id],
				sectors: [sectors.names[a]!, sectors.names[b]!],
				figures: { ties: ties.length }
			})
		];
	});
}

interface CrossTies {
	readonly a: number;
	readonly b: number;
	readonly ties: (readonly [number, number])[];
}

/** The ties of every pair of different sectors, in the order of the sectors. */
function crossTies({ either: { offsets, targets } }: Network, sectors: Partition): CrossTies[] {
	const byPair = new Map<number, CrossTies>();
	for (let i = 0; i < offsets.length - 1; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			const [a, b] = [sectors.of[i]!, sectors.of[j]!];
			if (j < i || a < 0 || b < 0 || a === b) continue;
			const [low, high] = a < b ? [a, b] : [b, a];
			const key = low * sectors.names.length + high;
			let entry = byPair.get(key);
			if (!entry) byPair.set(key, (entry = { a: low, b: high, ties: [] }));
			entry.ties.push([i, j]);
		}
	}
	return [...byPair].sort(([x], [y]) => x - y).map(([, entry]) => entry);
}
