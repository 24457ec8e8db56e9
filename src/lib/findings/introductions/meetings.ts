/** Who should meet whom: pairs of actors without a tie, each for a gap that a finding names. */
import type { Actor, ActorId } from '../../model/dataset';
import { MUNICIPAL_KINDS } from '../../model/taxonomy';
import { degreeOf, isAdjacent } from '../../network/network';
import type { Collaboration } from '../evidence';
import type { Finding } from '../finding';
import { CommonGround, meetSomewhere } from './common-ground';
import type { Ground, Ways } from './introduction';

/** A pair of actor numbers, smaller first, and the gap their meeting would answer. */
export interface Meeting {
	readonly pair: readonly [number, number];
	readonly ground: Ground;
	readonly through: Ways;
	/** By how many fewer actors the one between them could cut off; 0 where nothing hangs on one. */
	readonly heldTogether: number;
}

/** Meetings named for one gap at most; the best ones, so that no gap fills the list. */
const MOST_FOR_ONE_GAP = 5;

/**
 * Points of a pair by what the two have in common: each go-between ½, at most three of them; a forum
 * 1; an initiative 1; the same district ½. Who has common ground is met more easily.
 */
export function commonPoints({ partners, forums, initiatives, districts }: Ways): number {
	return (
		Math.min(3, partners.length) / 2 +
		(forums.length > 0 ? 1 : 0) +
		(initiatives.length > 0 ? 1 : 0) +
		(districts.length > 0 ? 0.5 : 0)
	);
}

/** Every meeting the findings give reason for, gap by gap in their order, then the actors without ties. */
export function findMeetings(
	evidence: Collaboration,
	findings: readonly Finding[],
	ground: CommonGround
): Meeting[] {
	const finder = new MeetingFinder(evidence, ground);
	return [...findings.flatMap((finding) => finder.answer(finding)), ...finder.isolates()];
}

class MeetingFinder {
	readonly #evidence: Collaboration;
	readonly #ground: CommonGround;

	constructor(evidence: Collaboration, ground: CommonGround) {
		this.#evidence = evidence;
		this.#ground = ground;
	}

	answer(finding: Finding): Meeting[] {
		switch (finding.code) {
			case 'overlap.initiatives':
				return this.#leads(finding);
			case 'silo.sides':
				return this.#sides(finding);
			case 'silo.pair':
			case 'bridge.sole-link':
				return this.#sectorPair(finding, [finding.sectors[0]!], [finding.sectors[1]!]);
			case 'silo.group':
				return this.#sectorPair(finding, finding.sectors, this.#otherSectors(finding.sectors));
			case 'fragility.cut-actor':
				return this.#aroundHinge(finding);
			case 'forum.strangers':
				return this.#members(finding);
			case 'gap.district':
				return this.#district(finding);
			default:
				// Its answer is a seat, or a talk between actors who work together already.
				return [];
		}
	}

	/** Actors without any tie, also of those that the lens hides, each with whom it has most in common. */
	isolates(): Meeting[] {
		const { pairs, dataset } = this.#evidence;
		if (pairs.actors.every((_, i) => degreeOf(pairs.either, i) > 0)) return [];
		const tied = new Set(dataset.ties.flatMap(({ source, target }) => [source, target]));
		return pairs.actors.flatMap((actor, i) => {
			if (degreeOf(pairs.either, i) > 0 || tied.has(actor.id)) return [];
			const partners = this.#sharingAPlace(actor);
			const ground = groundOf('isolate', null, { actors: [actor.id] });
			return this.#best(
				partners.map((j) => [i, j]),
				ground,
				1
			).filter(({ through }) => commonPoints(through) > 0);
		});
	}

	#leads(finding: Finding): Meeting[] {
		const [first, second] = finding.initiatives;
		const leadsOf = (initiative: string | undefined) =>
			this.#evidence.visible.participations
				.filter((row) => row.initiative === initiative && row.roles.includes('lead'))
				.map(({ actor }) => this.#numberOf(actor));
		const pairs = leadsOf(first).flatMap((a) => leadsOf(second).map((b) => [a, b] as const));
		return this.#best(pairs, groundFrom(finding), 1);
	}

	#sides(finding: Finding): Meeting[] {
		const kinds = new Map(this.#evidence.dataset.sectors.map(({ id, kind }) => [id, kind]));
		const isMunicipal = (sector: string) => {
			const kind = kinds.get(sector) ?? null;
			return kind !== null && MUNICIPAL_KINDS.includes(kind);
		};
		const municipal = finding.sectors.filter(isMunicipal);
		const housing = finding.sectors.filter((sector) => !isMunicipal(sector));
		return this.#sectorPair(finding, municipal, housing);
	}

	#sectorPair(finding: Finding, first: readonly string[], second: readonly string[]): Meeting[] {
		const { pairs } = this.#evidence;
		const isOf = (sectors: ReadonlySet<string>) => (actor: number) => {
			const { sector } = pairs.actors[actor]!;
			return sector !== null && sectors.has(sector);
		};
		const found = this.#ground.pairsBetween(isOf(new Set(first)), isOf(new Set(second)));
		return this.#best(found, groundFrom(finding), MOST_FOR_ONE_GAP);
	}

	/** Across the hinge: a partner in the part that would fall off and one in what would be left. */
	#aroundHinge(finding: Finding): Meeting[] {
		const { pairs } = this.#evidence;
		const hinge = this.#numberOf(finding.actors[0]!);
		const lost = new Set(finding.actors.slice(1).map((actor) => this.#numberOf(actor)));
		const around = neighbours(pairs, hinge);
		const staying = around.filter((actor) => !lost.has(actor));
		const parts = this.#parts(
			around.filter((actor) => lost.has(actor)),
			lost
		);
		return parts.flatMap(({ near, size }) => {
			const ground = groundFrom(finding, { heldTogether: size });
			const across = near.flatMap((a) => staying.map((b) => [a, b] as const));
			return this.#best(across, ground, 1, size);
		});
	}

	/** The parts that fall off, each with those of `near` in it; the largest three. */
	#parts(near: readonly number[], lost: ReadonlySet<number>) {
		const { pairs } = this.#evidence;
		const seen = new Set<number>();
		const parts: { readonly near: number[]; readonly size: number }[] = [];
		for (const start of near) {
			if (seen.has(start)) continue;
			seen.add(start);
			const part = [start];
			for (const actor of part) {
				for (const other of neighbours(pairs, actor)) {
					if (!lost.has(other) || seen.has(other)) continue;
					seen.add(other);
					part.push(other);
				}
			}
			const inside = new Set(part);
			parts.push({ near: near.filter((actor) => inside.has(actor)), size: part.length });
		}
		return parts.sort((a, b) => b.size - a.size).slice(0, 3);
	}

	/** Members of different sectors who meet in the forum and do not work together. */
	#members(finding: Finding): Meeting[] {
		const { pairs } = this.#evidence;
		const numbers = finding.actors.map((actor) => this.#numberOf(actor));
		const across = numbers.flatMap((a, place) =>
			numbers
				.slice(place + 1)
				.filter((b) => pairs.actors[a]!.sector !== pairs.actors[b]!.sector)
				.map((b) => [a, b] as const)
		);
		return this.#best(across, groundFrom(finding), MOST_FOR_ONE_GAP);
	}

	/** Of each sector the district lacks, somebody who serves the whole municipality, and whoever binds most in the district. */
	#district(finding: Finding): Meeting[] {
		const [district] = finding.districts;
		const local = this.#binders((actor) => actor.districts.includes(district!)).slice(0, 1);
		return finding.sectors.flatMap((sector) => {
			const wide = this.#binders(
				(actor) => actor.sector === sector && actor.districts.length === 0
			).slice(0, 3);
			const ground = { ...groundFrom(finding), sectors: [sector] };
			const across = wide.flatMap((a) => local.map((b) => [a, b] as const));
			return this.#best(across, ground, 1);
		});
	}

	/** Actors, local coordinators first, then those with most ties. */
	#binders(isAsked: (actor: Actor) => boolean): number[] {
		const { pairs } = this.#evidence;
		const rank = (i: number) =>
			(pairs.actors[i]!.roles.includes('local-coordinator') ? 1e9 : 0) + degreeOf(pairs.either, i);
		return pairs.actors
			.flatMap((actor, i) => (isAsked(actor) ? [i] : []))
			.sort((a, b) => rank(b) - rank(a));
	}

	/** Whoever shares a forum, an initiative, a district or an organisation with an actor, those with most ties first. */
	#sharingAPlace(actor: Actor): number[] {
		const { pairs } = this.#evidence;
		const isNear = (other: Actor) =>
			other.id !== actor.id &&
			(other.districts.some((district) => actor.districts.includes(district)) ||
				other.organisations.some((name) => actor.organisations.includes(name)));
		const { visible } = this.#evidence;
		const forums = new Set(
			visible.memberships.filter((row) => row.actor === actor.id).map(({ forum }) => forum)
		);
		const initiatives = new Set(
			visible.participations
				.filter((row) => row.actor === actor.id)
				.map(({ initiative }) => initiative)
		);
		const near = new Set<number>();
		for (const row of visible.memberships) {
			if (forums.has(row.forum) && row.actor !== actor.id) near.add(this.#numberOf(row.actor));
		}
		for (const row of visible.participations) {
			if (initiatives.has(row.initiative) && row.actor !== actor.id) {
				near.add(this.#numberOf(row.actor));
			}
		}
		if (near.size === 0) for (const i of this.#binders(isNear).slice(0, 20)) near.add(i);
		return [...near].sort((a, b) => degreeOf(pairs.either, b) - degreeOf(pairs.either, a));
	}

	#otherSectors(sectors: readonly string[]): string[] {
		return this.#evidence.sectors.names.filter((name) => !sectors.includes(name));
	}

	#numberOf(actor: ActorId): number {
		return this.#evidence.pairs.indexOf.get(actor)!;
	}

	/** The pairs without a tie that have most in common, of equals the first. */
	#best(
		candidates: readonly (readonly [number, number])[],
		ground: Ground,
		count: number,
		heldTogether = 0
	): Meeting[] {
		const { pairs } = this.#evidence;
		return candidates
			.filter(([a, b]) => a !== b && !isAdjacent(pairs.either, a, b))
			.map(([a, b]): Meeting & { readonly points: number } => {
				const pair: [number, number] = a < b ? [a, b] : [b, a];
				const [first, second] = [pairs.actors[pair[0]]!, pairs.actors[pair[1]]!];
				const through = this.#ground.between(first, second);
				const points = commonPoints(through) + (meetSomewhere(first, second) ? 0.25 : 0);
				return { pair, ground, through, heldTogether, points };
			})
			.sort((x, y) => y.points - x.points || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
			.slice(0, count);
	}
}

function neighbours({ either: { offsets, targets } }: Collaboration['pairs'], i: number): number[] {
	return [...targets.subarray(offsets[i]!, offsets[i + 1]!)];
}

function groundFrom(finding: Finding, figures: Record<string, number> = {}): Ground {
	const { code, id, actors, sectors, districts, initiatives } = finding;
	return groundOf(code, id, {
		actors,
		sectors,
		districts,
		initiatives,
		figures: { ...finding.figures, ...figures }
	});
}

function groundOf(
	code: Ground['code'],
	finding: string | null,
	parts: Partial<Omit<Ground, 'code' | 'finding'>>
): Ground {
	return {
		code,
		finding,
		actors: parts.actors ?? [],
		sectors: parts.sectors ?? [],
		districts: parts.districts ?? [],
		initiatives: parts.initiatives ?? [],
		figures: parts.figures ?? {}
	};
}
