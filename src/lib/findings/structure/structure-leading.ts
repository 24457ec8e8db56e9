/**
 * What kind of body leads: social work only or integrated with physical and institutional work, one
 * district or all of them.
 *
 * Source: CFBU, "Elementer i socialt bydelsarbejde", Element 4, "Typer af ledelsesorganer".
 */
import type { Dataset, Forum, ForumId } from '../../model/dataset';
import type { StructureRows } from './structure-rows';

/** Social work only, or together with physical or institutional work. */
export type LeadingScope = 'social' | 'integrated';
/** One district, or all that the work is about. */
export type LeadingReach = 'one' | 'all';

export interface LeadingBody {
	readonly forum: ForumId;
	/** Null = the data do not say what the body deals with. */
	readonly scope: LeadingScope | null;
	/** Null = the data name no districts. */
	readonly reach: LeadingReach | null;
	readonly source: string | null;
}

/** The forums on the strategic level that have no strategic forum above them. */
export function leadingBodies({ dataset, visible }: StructureRows): LeadingBody[] {
	const strategic = visible.forums.filter((forum) => forum.level === 'strategic');
	const ids = new Set(strategic.map(({ id }) => id));
	return strategic
		.filter(({ parent }) => parent === null || !ids.has(parent))
		.map((forum) => ({
			forum: forum.id,
			scope: scopeOf(forum),
			reach: reachOf(forum, dataset),
			source: forum.source
		}));
}

function scopeOf({ scopes }: Forum): LeadingScope | null {
	if (!scopes.includes('social')) return null;
	return scopes.includes('physical') || scopes.includes('institutional') ? 'integrated' : 'social';
}

/** A forum without a district serves all of them. */
function reachOf({ districts }: Forum, dataset: Dataset): LeadingReach | null {
	if (dataset.districts.length === 0) return null;
	return districts.length === 1 || dataset.districts.length === 1 ? 'one' : 'all';
}
