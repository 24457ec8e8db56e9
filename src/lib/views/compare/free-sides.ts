/** Sides chosen freely: of this project, of the user's other projects, examples and templates. */
import { lensForOther } from '$lib/findings/comparison/lens-for-other';
import type { KnownTime } from '$lib/findings/comparison/known-time';
import type { Side } from '$lib/findings/comparison/side';
import { applyEdits } from '$lib/model/edit';
import type { Dataset } from '$lib/model/dataset';
import { openingLens, type Lens } from '$lib/model/lens';
import type { NamedScenario } from '$lib/model/scenario';

/** Kinds of sides of the open project, and of others. */
const HOME_KINDS = ['whole', 'district', 'date', 'scenario'] as const;
export type HomeKind = (typeof HOME_KINDS)[number];
export type OtherKind = 'own' | 'example' | 'template';

/** A side to choose. The id holds kind and key, never a name: it stands in the address. */
export interface FreeOption {
	readonly id: string;
	readonly kind: HomeKind | OtherKind;
	/** Id of the district, scenario or project; the date; the name of the example or template. */
	readonly key: string;
	/** What it is called on the screen. */
	readonly name: string;
}

/** More times than this are a timeline, not a choice. */
const MOST_DATES = 12;

/** What there is to choose in the open project. */
export function homeOptions(
	dataset: Dataset,
	scenarios: readonly NamedScenario[],
	times: KnownTime,
	names: { readonly whole: string; readonly scenario: (name: string) => string }
): FreeOption[] {
	const dates = times.waves.length > 1 ? times.waves : times.steps.map(({ date }) => date);
	return [
		{ id: 'whole', kind: 'whole', key: '', name: names.whole },
		...dataset.districts.map(({ id, label }) =>
			optionOf('district', id, label === '' ? id : label)
		),
		...dates.slice(-MOST_DATES).map((date) => optionOf('date', date, date)),
		...scenarios.map(({ id, name }) => optionOf('scenario', id, names.scenario(name)))
	];
}

/** An option; its id is its kind and its key. */
export function optionOf(kind: FreeOption['kind'], key: string, name: string): FreeOption {
	return { id: `${kind}:${key}`, kind, key, name };
}

/** Options of the same name are told apart by a number. */
export function toldApart(options: readonly FreeOption[]): FreeOption[] {
	const seen = new Map<string, number>();
	return options.map((option) => {
		const place = (seen.get(option.name) ?? 0) + 1;
		seen.set(option.name, place);
		return place === 1 ? option : { ...option, name: `${option.name} (${place})` };
	});
}

/**
 * The options asked for that there are, in the order asked; where none is, the whole project and what
 * lies nearest to it.
 */
export function chosenOptions(
	options: readonly FreeOption[],
	asked: readonly string[],
	most: number
): readonly FreeOption[] {
	const known = asked.flatMap((id) => options.find((option) => option.id === id) ?? []);
	if (known.length > 0) return known.slice(0, most);
	const [first, second] = options.filter(({ kind }) => isHomeKind(kind));
	const next = options.find(({ kind }) => kind === 'scenario') ?? second;
	return first === undefined ? [] : next === undefined || next === first ? [first] : [first, next];
}

/** Whether a side is made from the open project. */
export function isHomeKind(kind: FreeOption['kind']): kind is HomeKind {
	return (HOME_KINDS as readonly string[]).includes(kind);
}

/** The open project, under the lens that it is looked at. */
export interface Home {
	readonly dataset: Dataset;
	readonly lens: Lens;
	readonly scenarios: readonly NamedScenario[];
	/** Whether what is open is a template. */
	readonly isModel: boolean;
}

/** An option as a side; `other` is the data of a side that is not of the open project. */
export function sideOf(
	{ id, kind, key, name }: FreeOption,
	{ dataset, lens, scenarios, isModel }: Home,
	other: Dataset | null
): Side | null {
	switch (kind) {
		case 'whole':
			return { id, name, dataset, lens, isModel };
		case 'district':
			return { id, name, dataset, lens: { ...lens, districts: [key] }, isModel };
		case 'date':
			return { id, name, dataset, lens: { ...lens, date: key }, isModel };
		case 'scenario': {
			const scenario = scenarios.find((kept) => kept.id === key);
			if (!scenario) return null;
			return { id, name, dataset: applyEdits(dataset, scenario.edits), lens, isModel };
		}
		case 'own':
		case 'example':
		case 'template': {
			if (other === null) return null;
			const otherLens = lensForOther(lens, openingLens(other), other);
			return { id, name, dataset: other, lens: otherLens, isModel: kind === 'template' };
		}
		default:
			return kind satisfies never;
	}
}

/** Sides of the same actors are matched one by one; districts have other actors and are not. */
export function kindOfSides(options: readonly FreeOption[]): 'sides' | 'places' {
	return options.some(({ kind }) => kind === 'district') ? 'places' : 'sides';
}
