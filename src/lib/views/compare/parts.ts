/** What can be compared: each part chooses its own sides and shows them. The tabs come from this list. */
import type { Component } from 'svelte';
import { farthestDates, knownTime } from '$lib/findings/comparison/known-time';
import type { Messages } from '$lib/i18n/messages';
import type { Dataset } from '$lib/model/dataset';
import DatesPart from './DatesPart.svelte';
import DistrictsPart from './DistrictsPart.svelte';
import FreePart from './FreePart.svelte';
import TemplatePart from './template/TemplatePart.svelte';
import WavesPart from './WavesPart.svelte';

export interface ComparePart {
	readonly id: string;
	readonly label: (messages: Messages) => string;
	readonly component: Component;
	/** Whether the data have what the part compares; without it the part says what would tell. */
	readonly isPossible: (dataset: Dataset) => boolean;
}

export const COMPARE_PARTS: readonly ComparePart[] = [
	{
		id: 'dates',
		label: ({ compare }) => compare.part.dates,
		component: DatesPart,
		isPossible: (dataset) => farthestDates(knownTime(dataset)) !== null
	},
	{
		id: 'waves',
		label: ({ compare }) => compare.part.waves,
		component: WavesPart,
		isPossible: (dataset) => knownTime(dataset).waves.length > 1
	},
	{
		id: 'districts',
		label: ({ compare }) => compare.part.districts,
		component: DistrictsPart,
		isPossible: (dataset) => dataset.districts.length > 1
	},
	{
		id: 'free',
		label: ({ compare }) => compare.part.free,
		component: FreePart,
		isPossible: (dataset) => dataset.districts.length > 0
	},
	{
		id: 'template',
		label: ({ templates }) => templates.part.tab,
		component: TemplatePart,
		isPossible: () => true
	}
];

/** The part to begin with: the first that the data can fill, or the first one. */
export function firstPart(dataset: Dataset): ComparePart {
	return COMPARE_PARTS.find((part) => part.isPossible(dataset)) ?? COMPARE_PARTS[0]!;
}
