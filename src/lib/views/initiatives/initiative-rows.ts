/** The full list of initiatives as rows of texts. */
import type { DataColumn, DataRow } from '$lib/components/DataTable.svelte';
import type { Approach } from '$lib/findings/initiatives/initiative-approaches';
import type { InitiativeProfile } from '$lib/findings/initiatives/initiative-profiles';
import type { InitiativesMessages } from '$lib/i18n/da/initiatives';
import type { Names } from '$lib/i18n/name-lookup';

const COLUMNS = [
	'initiative',
	'theme',
	'targetGroup',
	'districts',
	'approach',
	'leads',
	'partners',
	'funders',
	'sectors'
] as const;

/** The columns of the table of initiatives. */
export function initiativeColumns(words: InitiativesMessages): DataColumn[] {
	return COLUMNS.map((key) => ({ key, label: words.column[key], isNumber: false }));
}

/** One row an initiative; what is not stated is an empty cell. */
export function initiativeRows(
	profiles: readonly InitiativeProfile[],
	words: InitiativesMessages,
	names: Names
): DataRow[] {
	return profiles.map(({ initiative, leads, partners, funders, sectors }) => ({
		id: initiative.id,
		mark: null,
		cells: [
			names.initiative(initiative.id),
			initiative.themes.join(', '),
			initiative.targetGroups.join(', '),
			initiative.districts.map(names.district).join(', '),
			initiative.approach === null
				? ''
				: (words.approach.word[initiative.approach as Approach] ?? initiative.approach),
			leads.map(names.actor).join(', '),
			partners.map(names.actor).join(', '),
			funders.map(names.actor).join(', '),
			sectors.map(names.sector).join(', ')
		]
	}));
}
