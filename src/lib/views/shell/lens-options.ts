/** What a data set offers to choose among in the lens. */
import type { FilterOption } from '$lib/components/FilterList.svelte';
import type { Names } from '$lib/i18n/name-lookup';
import type { Dataset } from '$lib/model/dataset';
import { LEVELS, STEPS, type Step } from '$lib/model/taxonomy';

export interface LensOptions {
	readonly districts: readonly FilterOption[];
	readonly sectors: readonly FilterOption[];
	readonly levels: readonly FilterOption[];
	/** Empty when no tie has a step. */
	readonly steps: readonly FilterOption[];
}

/** @param stepNames the four steps in the language of the screen */
export function lensOptions(
	dataset: Dataset,
	names: Names,
	stepNames: Readonly<Record<Step, string>>
): LensOptions {
	const byDistrict = countEach(dataset.actors.flatMap((actor) => actor.districts));
	const bySector = countEach(dataset.actors.map((actor) => actor.sector));
	const byLevel = countEach(dataset.actors.map((actor) => actor.level));
	const byStep = countEach(dataset.ties.map((tie) => tie.step?.toString() ?? null));
	const known: readonly string[] = LEVELS;
	const levels = [...byLevel.keys()].sort((a, b) => rank(known, a) - rank(known, b));
	return {
		districts: dataset.districts.map(({ id }) => ({
			value: id,
			label: names.district(id),
			count: byDistrict.get(id) ?? 0
		})),
		sectors: dataset.sectors.map(({ id }) => ({
			value: id,
			label: names.sector(id),
			count: bySector.get(id) ?? 0
		})),
		levels: levels.map((level) => ({
			value: level,
			label: names.level(level),
			count: byLevel.get(level) ?? 0
		})),
		steps:
			byStep.size === 0
				? []
				: STEPS.map((step) => ({
						value: String(step),
						label: `${step} ${stepNames[step]}`,
						count: byStep.get(String(step)) ?? 0
					}))
	};
}

function countEach(values: readonly (string | null)[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) {
		if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

function rank(order: readonly string[], value: string): number {
	const place = order.indexOf(value);
	return place < 0 ? order.length : place;
}
