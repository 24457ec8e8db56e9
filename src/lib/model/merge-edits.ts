/** Two that are the same become one: the edits for each kind of thing. */
import type { Dataset, DistrictId, InitiativeId, Participation, SectorId } from './dataset';
import type { Edit } from './edit';

/** What can be merged by what it is called; an organisation has no row of its own. */
export const MERGE_KINDS = [
	'actors',
	'forums',
	'initiatives',
	'sectors',
	'districts',
	'organisations'
] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

/**
 * The edits after which `from` is one with `into`, in the order in which they are made.
 *
 * @param from id, or the name of an organisation
 */
export function mergeEdits(dataset: Dataset, kind: MergeKind, from: string, into: string): Edit[] {
	switch (kind) {
		case 'actors':
			return [{ kind: 'merge-actors', actor: from, into }];
		case 'forums':
			return [{ kind: 'merge-forums', forum: from, into }];
		case 'initiatives':
			return initiativeEdits(dataset, from, into);
		case 'sectors':
		case 'districts':
			return [
				...replacingEdits(dataset, kind, new Map([[from, into]])),
				{ kind: 'remove-rows', table: kind, rows: [from] }
			];
		case 'organisations':
			return organisationEdits(dataset, from, into);
		default:
			return kind satisfies never;
	}
}

/**
 * The edits after which no row names the districts or sectors any more.
 *
 * @param to id -> the one that takes its place; null = none
 */
export function replacingEdits(
	{ actors, forums, initiatives }: Dataset,
	table: 'districts' | 'sectors',
	to: ReadonlyMap<string, DistrictId | SectorId | null>
): Edit[] {
	if (table === 'sectors') {
		const changes = actors.flatMap(({ id, sector }) =>
			sector !== null && to.has(sector) ? [{ row: id, fields: { sector: to.get(sector)! } }] : []
		);
		return changes.length === 0 ? [] : [{ kind: 'change-rows', table: 'actors', changes }];
	}
	const changesOf = (
		rows: readonly { readonly id: string; readonly districts: readonly string[] }[]
	) =>
		rows.flatMap(({ id, districts }) =>
			districts.some((district) => to.has(district))
				? [{ row: id, fields: { districts: replaced(districts, to) } }]
				: []
		);
	const edits: Edit[] = [
		{ kind: 'change-rows', table: 'actors', changes: changesOf(actors) },
		{ kind: 'change-rows', table: 'forums', changes: changesOf(forums) },
		{ kind: 'change-rows', table: 'initiatives', changes: changesOf(initiatives) }
	];
	return edits.filter((edit) => edit.kind === 'change-rows' && edit.changes.length > 0);
}

/** What is not known about `into` is taken from `from`; who takes part in both has all its roles there. */
function initiativeEdits(dataset: Dataset, from: InitiativeId, into: InitiativeId): Edit[] {
	const former = dataset.initiatives.find(({ id }) => id === from);
	const kept = dataset.initiatives.find(({ id }) => id === into);
	const edits: Edit[] = [];
	if (former && kept) {
		edits.push({
			kind: 'change-rows',
			table: 'initiatives',
			changes: [
				{
					row: into,
					fields: {
						themes: union(kept.themes, former.themes),
						targetGroups: union(kept.targetGroups, former.targetGroups),
						districts:
							kept.districts.length === 0 || former.districts.length === 0
								? []
								: union(kept.districts, former.districts),
						approach: kept.approach ?? former.approach,
						source: kept.source ?? former.source,
						attributes: new Map([...former.attributes, ...kept.attributes])
					}
				}
			]
		});
	}
	const placeOf = new Map<string, number>();
	dataset.participations.forEach(({ actor, initiative }, place) => {
		if (initiative === into) placeOf.set(actor, place);
	});
	const changes: { row: number; fields: Partial<Participation> }[] = [];
	const doubles: number[] = [];
	dataset.participations.forEach((participation, place) => {
		if (participation.initiative !== from) return;
		const other = placeOf.get(participation.actor);
		if (other === undefined) {
			changes.push({ row: place, fields: { initiative: into } });
			return;
		}
		const { roles, source } = dataset.participations[other]!;
		changes.push({
			row: other,
			fields: {
				roles: union(roles, participation.roles),
				source: source ?? participation.source
			}
		});
		doubles.push(place);
	});
	if (changes.length > 0) edits.push({ kind: 'change-rows', table: 'participations', changes });
	if (doubles.length > 0) {
		edits.push({ kind: 'remove-rows', table: 'participations', rows: doubles });
	}
	return [...edits, { kind: 'remove-initiative', initiative: from }];
}

function organisationEdits({ actors, districts }: Dataset, from: string, into: string): Edit[] {
	const to = new Map([[from, into]]);
	const edits: Edit[] = [
		{
			kind: 'change-rows',
			table: 'actors',
			changes: actors
				.filter(({ organisations }) => organisations.includes(from))
				.map(({ id, organisations }) => ({
					row: id,
					fields: { organisations: replaced(organisations, to) }
				}))
		},
		{
			kind: 'change-rows',
			table: 'districts',
			changes: districts
				.filter(({ homes }) => homes.includes(from))
				.map(({ id, homes }) => ({ row: id, fields: { homes: replaced(homes, to) } }))
		}
	];
	return edits.filter((edit) => edit.kind === 'change-rows' && edit.changes.length > 0);
}

function replaced(
	values: readonly string[],
	to: ReadonlyMap<string, string | null>
): readonly string[] {
	const next = values.map((value) => (to.has(value) ? to.get(value)! : value));
	return [...new Set(next.filter((value) => value !== null))];
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}
