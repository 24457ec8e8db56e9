/** Sides chosen freely: the whole project, its districts, its times and its kept scenarios. */
import type { KnownTime } from '$lib/findings/comparison/known-time';
import type { Side } from '$lib/findings/comparison/side';
import { applyEdits } from '$lib/model/edit';
import type { Dataset } from '$lib/model/dataset';
import type { Lens } from '$lib/model/lens';
import type { NamedScenario } from '$lib/model/scenario';

export const FREE_KINDS = ['whole', 'district', 'date', 'scenario'] as const;
export type FreeKind = (typeof FREE_KINDS)[number];

export interface FreeSide extends Side {
	readonly kind: FreeKind;
}

/** More times than this are a timeline, not a choice. */
const MOST_DATES = 12;

/**
 * All sides there are to choose among. Ids hold kind and id, never a name: they stand in the address.
 *
 * @param wholeName what the whole project is called
 * @param times what the data know of time
 */
export function freeSides(
	dataset: Dataset,
	lens: Lens,
	scenarios: readonly NamedScenario[],
	times: KnownTime,
	wholeName: string
): FreeSide[] {
	const dates = times.waves.length > 1 ? times.waves : times.steps.map(({ date }) => date);
	return [
		{ kind: 'whole', id: 'whole', name: wholeName, dataset, lens },
		...dataset.districts.map(({ id, label }): FreeSide => ({
			kind: 'district',
			id: `district:${id}`,
			name: label === '' ? id : label,
			dataset,
			lens: { ...lens, districts: [id] }
		})),
		...dates.slice(-MOST_DATES).map((date): FreeSide => ({
			kind: 'date',
			id: `date:${date}`,
			name: date,
			dataset,
			lens: { ...lens, date }
		})),
		...scenarios.map(({ id, name, edits }): FreeSide => ({
			kind: 'scenario',
			id: `scenario:${id}`,
			name,
			dataset: applyEdits(dataset, edits),
			lens
		}))
	];
}

/** The sides asked for that there are, in their own order; else the whole project and the next one. */
export function chosenSides(
	sides: readonly FreeSide[],
	asked: readonly string[],
	most: number
): readonly FreeSide[] {
	const known = sides.filter(({ id }) => asked.includes(id));
	if (known.length >= 2) return known.slice(0, most);
	const scenario = sides.find(({ kind }) => kind === 'scenario');
	const [first, second] = sides;
	const next = scenario ?? second;
	return first && next && first !== next ? [first, next] : [];
}

/** Sides of the same actors are matched one by one; districts have other actors and are not. */
export function kindOfSides(sides: readonly FreeSide[]): 'sides' | 'places' {
	return sides.some(({ kind }) => kind === 'district') ? 'places' : 'sides';
}

/** What the part of the address behind `#` says of the comparison. */
export interface CompareAddress {
	readonly part: string | null;
	readonly sides: readonly string[];
}

export function readCompareAddress(hash: string): CompareAddress {
	const params = new URLSearchParams(hash.replace(/^#/, ''));
	return { part: params.get('part'), sides: params.getAll('side') };
}

export function writeCompareAddress({ part, sides }: CompareAddress): string {
	const params = new URLSearchParams();
	if (part !== null) params.set('part', part);
	for (const side of sides) params.append('side', side);
	return `#${params.toString()}`;
}
