/** Everybody in an initiative, those who only pay too. */
import type { InitiativeProfile } from '$lib/findings/initiatives/initiative-profiles';
import type { ActorId, InitiativeId } from '$lib/model/dataset';

/** Who works in an initiative or pays for it, each actor once. */
export function participantsOf(profile: InitiativeProfile | undefined): ActorId[] {
	return profile === undefined ? [] : [...new Set([...profile.working, ...profile.funders])];
}

/** The same of several initiatives, each actor once. */
export function participantsOfAll(
	ids: readonly InitiativeId[],
	profiles: ReadonlyMap<InitiativeId, InitiativeProfile>
): ActorId[] {
	return [...new Set(ids.flatMap((id) => participantsOf(profiles.get(id))))];
}
