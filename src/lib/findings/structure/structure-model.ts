/**
 * The parallel and the integrated model: whether the staff of a social-housing plan and the
 * municipality's own staff in the districts work side by side, or as one team.
 *
 * Source: CFBU, "Elementer i socialt bydelsarbejde", Element 2, "En parallelmodel" (Gladsaxe: apart in
 * money and leadership, recruiting and building bridges to each other's initiatives) and "En integreret
 * model" (Albertslund: one leadership and one team).
 */
import type { Actor, ActorId, ForumId, Tie } from '../../model/dataset';
import { MUNICIPAL_KINDS } from '../../model/taxonomy';
import type { StructureRows } from './structure-rows';

export type ModelAnswer = 'parallel' | 'integrated' | 'cannot-tell';
export type ModelReason =
	| 'no-plan'
	| 'no-municipal-staff'
	/** Neither organisations nor executing forums tell in which team the plan's staff are. */
	| 'no-teams'
	/** Apart, and nothing says whether they have to do with each other. */
	| 'no-contact';

export interface PlanModel {
	readonly answer: ModelAnswer;
	/** Why it cannot be told; null when it can. */
	readonly reason: ModelReason | null;
	/** The plan's staff: actors of the plan below the strategic level. */
	readonly planStaff: readonly ActorId[];
	/** The municipality's staff: municipal actors on the executing level, or without a level. */
	readonly municipalStaff: readonly ActorId[];
	/** Plan staff in one team with municipal staff. */
	readonly inJointTeam: readonly ActorId[];
	/** 0-1; null without plan staff. */
	readonly jointTeamShare: number | null;
	/** Plan staff who sit with municipal staff in a forum on the executing level, a team or not. */
	readonly withMunicipal: readonly ActorId[];
	readonly withMunicipalShare: number | null;
	/** Joined pairs of plan and municipal staff. */
	readonly pairsAcross: number;
	/** Per actor of the plan's staff; null without one. */
	readonly pairsAcrossPerActor: number | null;
	/** Ties across whose kind says that citizens are passed on; null = no tie across says its kind. */
	readonly handOvers: number | null;
	/** Actors who belong to an organisation of the plan and to one of the municipality. */
	readonly inBoth: readonly ActorId[];
	/** Forums in which the joint teams meet. */
	readonly jointForums: readonly ForumId[];
	/** A passage behind the answer; null = none. */
	readonly source: string | null;
}

/** From this share of the plan's staff on, the two are one team. */
const INTEGRATED_FROM = 0.5;
/** Beginnings of the words that say that somebody is passed on. */
const HAND_OVER =
	/(^|[^\p{L}])(henvis|brobyg|bygger bro|rekrutter|overlever|overdrag|visiter|refer(s|red|rals?|ring)?(?!\p{L})|recruit|hand(s|ed|ing)?[ -]?over|pass(es)? on)/iu;

/** Which of the two models the rows look like. */
export function planModel(rows: StructureRows): PlanModel {
	const plan = rows.visible.actors.filter((actor) => isPlanStaff(rows, actor));
	const municipal = rows.visible.actors.filter((actor) => isMunicipalStaff(rows, actor));
	const teams = executingForums(rows, new Set(plan), new Set(municipal));
	const organisations = organisationSides(rows);
	const isJoint = (actor: Actor) =>
		actor.organisations.some((name) => organisations.joint.has(name)) ||
		(teams.joint.some((team) => team.has(actor)) && !teams.own.some((team) => team.has(actor)));
	const inJointTeam = plan.filter(isJoint);
	const withMunicipal = plan.filter((actor) => teams.mixed.some((team) => team.has(actor)));
	const across = tiesAcross(rows, new Set(plan), new Set(municipal));
	const share = (actors: readonly Actor[]) =>
		plan.length === 0 ? null : actors.length / plan.length;
	const isPlaced = (actor: Actor) =>
		actor.organisations.length > 0 || teams.all.some((team) => team.has(actor));
	const reason = whyNot({
		plan: plan.length,
		municipal: municipal.length,
		placed: plan.filter(isPlaced).length,
		contacts: inJointTeam.length + withMunicipal.length + across.pairs
	});
	const isIntegrated = (share(inJointTeam) ?? 0) >= INTEGRATED_FROM;
	return {
		answer: reason !== null ? 'cannot-tell' : isIntegrated ? 'integrated' : 'parallel',
		reason,
		planStaff: idsOf(plan),
		municipalStaff: idsOf(municipal),
		inJointTeam: idsOf(inJointTeam),
		jointTeamShare: share(inJointTeam),
		withMunicipal: idsOf(withMunicipal),
		withMunicipalShare: share(withMunicipal),
		pairsAcross: across.pairs,
		pairsAcrossPerActor: plan.length === 0 ? null : across.pairs / plan.length,
		handOvers: across.handOvers,
		inBoth: idsOf(
			rows.visible.actors.filter(
				({ organisations: own }) =>
					own.some((name) => organisations.plan.has(name)) &&
					own.some((name) => organisations.municipal.has(name))
			)
		),
		jointForums: teams.jointForums,
		source:
			rows.visible.forums.find(({ id }) => teams.jointForums.includes(id))?.source ??
			across.source ??
			plan.find(({ source }) => source !== null)?.source ??
			null
	};
}

function whyNot(counts: {
	readonly plan: number;
	readonly municipal: number;
	readonly placed: number;
	readonly contacts: number;
}): ModelReason | null {
	if (counts.plan === 0) return 'no-plan';
	if (counts.municipal === 0) return 'no-municipal-staff';
	if (counts.placed * 2 < counts.plan) return 'no-teams';
	return counts.contacts === 0 ? 'no-contact' : null;
}

function isPlanStaff({ kindOf }: StructureRows, actor: Actor): boolean {
	const isAbove = actor.level === 'strategic' || actor.level === 'political';
	return kindOf(actor) === 'helhedsplan' && !isAbove;
}

function isMunicipalStaff({ kindOf }: StructureRows, actor: Actor): boolean {
	const kind = kindOf(actor);
	const isStaff = actor.level === 'executing' || actor.level === null;
	return kind !== null && MUNICIPAL_KINDS.includes(kind) && isStaff;
}

interface Teams {
	/** Every forum on the executing level, or without a level. */
	readonly all: readonly ReadonlySet<Actor>[];
	/** Those with nobody but the plan's staff, two at least. */
	readonly own: readonly ReadonlySet<Actor>[];
	/** Those with staff of both. */
	readonly mixed: readonly ReadonlySet<Actor>[];
	/** Those with staff of both and nobody else: a team, and not a meeting of many parties. */
	readonly joint: readonly ReadonlySet<Actor>[];
	readonly jointForums: readonly ForumId[];
}

function executingForums(
	{ visible, membersOf }: StructureRows,
	plan: ReadonlySet<Actor>,
	municipal: ReadonlySet<Actor>
): Teams {
	const all: Set<Actor>[] = [];
	const own: Set<Actor>[] = [];
	const mixed: Set<Actor>[] = [];
	const joint: Set<Actor>[] = [];
	const jointForums: ForumId[] = [];
	for (const forum of visible.forums) {
		if (forum.level !== 'executing' && forum.level !== null) continue;
		const members = new Set((membersOf.get(forum.id) ?? []).map(({ actor }) => actor));
		all.push(members);
		const ofPlan = [...members].filter((actor) => plan.has(actor)).length;
		const ofMunicipality = [...members].filter((actor) => municipal.has(actor)).length;
		if (ofPlan > 1 && ofPlan === members.size) own.push(members);
		if (ofPlan === 0 || ofMunicipality === 0) continue;
		mixed.push(members);
		if (ofPlan + ofMunicipality < members.size) continue;
		joint.push(members);
		jointForums.push(forum.id);
	}
	return { all, own, mixed, joint, jointForums };
}

/**
 * The organisations of the plan, of the municipality, and of both: told by the sectors of those who
 * belong to one organisation only.
 */
function organisationSides({ visible, kindOf }: StructureRows): {
	readonly plan: ReadonlySet<string>;
	readonly municipal: ReadonlySet<string>;
	readonly joint: ReadonlySet<string>;
} {
	const ofPlan = new Set<string>();
	const ofMunicipality = new Set<string>();
	for (const actor of visible.actors) {
		const [name] = actor.organisations;
		const kind = kindOf(actor);
		if (name === undefined || actor.organisations.length > 1 || kind === null) continue;
		if (kind === 'helhedsplan') ofPlan.add(name);
		else if (MUNICIPAL_KINDS.includes(kind)) ofMunicipality.add(name);
	}
	return {
		plan: new Set([...ofPlan].filter((name) => !ofMunicipality.has(name))),
		municipal: new Set([...ofMunicipality].filter((name) => !ofPlan.has(name))),
		joint: new Set([...ofPlan].filter((name) => ofMunicipality.has(name)))
	};
}

function tiesAcross(
	{ visible, actorById }: StructureRows,
	plan: ReadonlySet<Actor>,
	municipal: ReadonlySet<Actor>
): {
	readonly pairs: number;
	readonly handOvers: number | null;
	readonly source: string | null;
} {
	const pairs = new Set<string>();
	const across: Tie[] = [];
	for (const tie of visible.ties) {
		const [a, b] = [actorById.get(tie.source), actorById.get(tie.target)];
		if (!a || !b) continue;
		if (!((plan.has(a) && municipal.has(b)) || (plan.has(b) && municipal.has(a)))) continue;
		pairs.add([a.id, b.id].sort().join('\n'));
		across.push(tie);
	}
	const told = across.filter(({ kind }) => kind !== null);
	const handOvers = told.filter(({ kind }) => HAND_OVER.test(kind!)).length;
	return {
		pairs: pairs.size,
		handOvers: told.length === 0 ? null : handOvers,
		source: across.find(({ sourcePassage }) => sourcePassage !== null)?.sourcePassage ?? null
	};
}

function idsOf(actors: readonly Actor[]): ActorId[] {
	return actors.map(({ id }) => id);
}
