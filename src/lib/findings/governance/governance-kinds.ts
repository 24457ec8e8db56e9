/**
 * The kinds of leading bodies: for social work only or integrated with physical and institutional
 * work, for one district or for all, each with the risk it is known for.
 *
 * Source: CFBU "Elementer i socialt bydelsarbejde", element 4, "Typer af ledelsesorganer" and "Hver
 * mulighed sin udfordring".
 */
import type { DistrictId, Forum } from '../../model/dataset';
import type { CheckId } from '../checks/check';

/** `other`: for other work than social. `unknown`: the data do not say. */
export type BodyScope = 'social' | 'integrated' | 'other' | 'unknown';
/** `some`: several districts, not all of them. */
export type BodyReach = 'one' | 'some' | 'all';

export interface LeadingBody {
	readonly forum: Forum;
	readonly scope: BodyScope;
	readonly reach: BodyReach;
	/** The source's options 1 to 4; null where it is none of them. */
	readonly option: 1 | 2 | 3 | 4 | null;
	/** The checks that read the risks the source names for the option. */
	readonly checks: readonly CheckId[];
}

const CHECKS_OF: Readonly<Record<1 | 2 | 3 | 4, readonly CheckId[]>> = {
	1: ['K15'],
	2: ['K15', 'K16'],
	3: ['K17'],
	4: ['K16']
};

/** The kind of every forum on the political and strategic level. A forum without a district is for all. */
export function leadingBodies(
	forums: readonly Forum[],
	districts: readonly DistrictId[]
): LeadingBody[] {
	return forums
		.filter(({ level }) => level === 'political' || level === 'strategic')
		.map((forum) => {
			const scope = scopeOf(forum);
			const reach = reachOf(forum, districts);
			const option = optionOf(scope, reach);
			return { forum, scope, reach, option, checks: option === null ? [] : CHECKS_OF[option] };
		});
}

function scopeOf({ scopes }: Forum): BodyScope {
	if (scopes.length === 0) return 'unknown';
	if (!scopes.includes('social')) return 'other';
	return scopes.every((scope) => scope === 'social') ? 'social' : 'integrated';
}

function reachOf(forum: Forum, districts: readonly DistrictId[]): BodyReach {
	const coversAll = districts.every((district) => forum.districts.includes(district));
	if (forum.districts.length === 0 || (coversAll && districts.length > 1)) return 'all';
	return forum.districts.length === 1 ? 'one' : 'some';
}

function optionOf(scope: BodyScope, reach: BodyReach): LeadingBody['option'] {
	if (reach === 'some' || scope === 'other' || scope === 'unknown') return null;
	if (scope === 'social') return reach === 'one' ? 1 : 2;
	return reach === 'one' ? 3 : 4;
}
