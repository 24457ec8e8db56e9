/** Who takes part in each initiative, and in what role: what the figures of the initiatives are made of. */
import type { ActorId, Initiative, InitiativeId, SectorId } from '../../model/dataset';
import type { Collaboration } from '../evidence';

/** One initiative with those who take part. Each list is in the order of the data, without repeats. */
export interface InitiativeProfile {
	readonly initiative: Initiative;
	readonly leads: readonly ActorId[];
	readonly partners: readonly ActorId[];
	readonly funders: readonly ActorId[];
	/** Those whose role is another word, or not said. */
	readonly others: readonly ActorId[];
	/** Everybody who does more than pay: leads, partners and others. */
	readonly working: readonly ActorId[];
	/** Sectors of `working`, in the order of the data. */
	readonly sectors: readonly SectorId[];
	/** Those of `working` whose sector is not known. */
	readonly withoutSector: readonly ActorId[];
}

const NAMED_ROLES: readonly string[] = ['lead', 'partner', 'funder'];

/** The initiatives under the lens with their visible participants. Cost O(rows). */
export function initiativeProfiles(evidence: Collaboration): InitiativeProfile[] {
	const rolesOf = rolesByInitiative(evidence);
	const order = new Map(evidence.dataset.sectors.map(({ id }, place) => [id, place]));
	return evidence.visible.initiatives.map((initiative) => {
		const taking = [...(rolesOf.get(initiative.id) ?? new Map<ActorId, Set<string>>())];
		const having = (role: string) =>
			taking.filter(([, roles]) => roles.has(role)).map(([actor]) => actor);
		const isOther = (roles: ReadonlySet<string>) =>
			roles.size === 0 || [...roles].some((role) => !NAMED_ROLES.includes(role));
		const working = taking
			.filter(([, roles]) => roles.size !== 1 || !roles.has('funder'))
			.map(([actor]) => actor);
		const sectorOf = (actor: ActorId) => evidence.actorById.get(actor)?.sector ?? null;
		const sectors = new Set(working.map(sectorOf).filter((sector) => sector !== null));
		return {
			initiative,
			leads: having('lead'),
			partners: having('partner'),
			funders: having('funder'),
			others: taking.filter(([, roles]) => isOther(roles)).map(([actor]) => actor),
			working,
			sectors: [...sectors].sort((a, b) => order.get(a)! - order.get(b)!),
			withoutSector: working.filter((actor) => sectorOf(actor) === null)
		};
	});
}

/** All roles of each participant; several rows of the same two are one. */
function rolesByInitiative({ visible }: Collaboration) {
	const byInitiative = new Map<InitiativeId, Map<ActorId, Set<string>>>();
	for (const { initiative, actor, roles } of visible.participations) {
		let taking = byInitiative.get(initiative);
		if (!taking) byInitiative.set(initiative, (taking = new Map()));
		let own = taking.get(actor);
		if (!own) taking.set(actor, (own = new Set()));
		for (const role of roles) own.add(role);
	}
	return byInitiative;
}

/** The profiles of each theme; an initiative with several themes stands under each. */
export function byTheme(
	profiles: readonly InitiativeProfile[]
): ReadonlyMap<string, readonly InitiativeProfile[]> {
	const themes = new Map<string, InitiativeProfile[]>();
	for (const profile of profiles) {
		for (const theme of new Set(profile.initiative.themes)) {
			const known = themes.get(theme);
			if (known) known.push(profile);
			else themes.set(theme, [profile]);
		}
	}
	return themes;
}
