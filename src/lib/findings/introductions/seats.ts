/** Who might take a seat: where a sector is missing from the leading forums, or a link of the chain hangs on one. */
import type { ActorId, ForumId, SectorId } from '../../model/dataset';
import { degreeOf, isAdjacent } from '../../network/network';
import { coverageReference } from '../coverage';
import type { Collaboration } from '../evidence';
import type { Finding } from '../finding';
import type { SeatProposal } from './introduction';

/** A proposal counts as its finding does, and a little more for each member the actor works with. */
const POINTS_PER_ACQUAINTANCE = 0.25;
const MOST_ACQUAINTANCES = 4;

/** One seat for each missing sector and for each thin link, in the order of the findings. */
export function proposeSeats(
	evidence: Collaboration,
	findings: readonly Finding[]
): SeatProposal[] {
	const proposals = findings.flatMap((finding): SeatProposal[] => {
		switch (finding.code) {
			case 'gap.leadership':
			case 'gap.forum':
				return finding.sectors.flatMap((sector) => seatForSector(evidence, finding, sector));
			case 'chain.single-link':
			case 'chain.no-link':
				return seatForLink(evidence, finding);
			default:
				return [];
		}
	});
	const known = new Set<string>();
	return proposals.filter(({ id }) => !known.has(id) && known.add(id));
}

interface Candidate {
	readonly actor: ActorId;
	readonly forum: ForumId;
	readonly knows: readonly ActorId[];
}

function seatForSector(
	evidence: Collaboration,
	finding: Finding,
	sector: SectorId
): SeatProposal[] {
	const actors = evidence.visible.actors.filter((actor) => actor.sector === sector);
	const best = bestOf(
		evidence,
		finding.forums.flatMap((forum) =>
			actors.map((actor) => ({ actor: actor.id, forum, knows: knownIn(evidence, actor.id, forum) }))
		)
	);
	if (!best) return [];
	const { sectors: reference } = coverageReference(evidence.dataset);
	const seated = new Set(
		[...(evidence.membersOf.get(best.forum) ?? [])].map(
			(member) => evidence.actorById.get(member)!.sector
		)
	);
	const covered = reference.filter((name) => seated.has(name)).length;
	return [
		proposal(finding, best, [sector], null, actors.length - 1, {
			before: covered,
			after: covered + 1
		})
	];
}

function seatForLink(evidence: Collaboration, finding: Finding): SeatProposal[] {
	const [upper, lower] = finding.forums as [ForumId, ForumId];
	const carrying = finding.actors.length;
	const others = (from: ForumId, to: ForumId): Candidate[] => {
		const seated = evidence.membersOf.get(to) ?? new Set();
		return [...(evidence.membersOf.get(from) ?? [])]
			.filter((actor) => !seated.has(actor))
			.map((actor) => ({ actor, forum: to, knows: knownIn(evidence, actor, to) }));
	};
	const candidates = [...others(lower, upper), ...others(upper, lower)];
	const best = bestOf(evidence, candidates);
	if (!best) return [];
	const joins = best.forum === upper ? lower : upper;
	return [
		proposal(finding, best, [], joins, candidates.length - 1, {
			before: carrying,
			after: carrying + 1
		})
	];
}

function proposal(
	finding: Finding,
	{ actor, forum, knows }: Candidate,
	sectors: readonly SectorId[],
	joins: ForumId | null,
	alternatives: number,
	effect: SeatProposal['effect']
): SeatProposal {
	const acquaintances = Math.min(MOST_ACQUAINTANCES, knows.length);
	return {
		id: `${actor}:${forum}`,
		actor,
		forum,
		ground: {
			code: finding.code,
			finding: finding.id,
			actors: finding.actors,
			sectors,
			districts: [],
			initiatives: [],
			figures: finding.figures
		},
		joins,
		knows,
		alternatives,
		effect,
		points: finding.importance + POINTS_PER_ACQUAINTANCE * acquaintances
	};
}

/**
 * A seat in the chain before one beside it; then who works with most members; then the forum nearest to
 * the work, which comes last in the chain; then who has most ties, and the first.
 */
function bestOf(evidence: Collaboration, candidates: readonly Candidate[]): Candidate | undefined {
	const { pairs, visible } = evidence;
	const parents = new Set(visible.forums.map(({ parent }) => parent));
	const inChain = new Set(
		visible.forums
			.filter(({ id, parent }) => parent !== null || parents.has(id))
			.map(({ id }) => id)
	);
	const place = new Map(visible.forums.map(({ id }, at) => [id, at]));
	const ties = ({ actor }: Candidate) => degreeOf(pairs.either, pairs.indexOf.get(actor)!);
	return [...candidates].sort(
		(a, b) =>
			Number(inChain.has(b.forum)) - Number(inChain.has(a.forum)) ||
			b.knows.length - a.knows.length ||
			place.get(b.forum)! - place.get(a.forum)! ||
			ties(b) - ties(a)
	)[0];
}

function knownIn(evidence: Collaboration, actor: ActorId, forum: ForumId): ActorId[] {
	const { pairs } = evidence;
	const i = pairs.indexOf.get(actor)!;
	return [...(evidence.membersOf.get(forum) ?? [])].filter(
		(member) => member !== actor && isAdjacent(pairs.either, i, pairs.indexOf.get(member)!)
	);
}
