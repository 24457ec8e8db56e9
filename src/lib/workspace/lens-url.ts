/**
 * The address of the page: which project, which lens, which actors. Pure, both ways. Only what
 * differs from the lens the project opens under is written; a list is a repeated parameter, an
 * empty list one empty value. Values that the project does not know are passed over.
 */
import type { ActorId, Dataset } from '../model/dataset';
import { DIRECTIONS, GROUPINGS, LAYERS, type Lens } from '../model/lens';
import { isPartialDate } from '../model/period';
import { STEPS } from '../model/taxonomy';

/** What the query of the address holds about an open project. */
export interface Address {
	readonly lens: Lens;
	readonly selection: readonly ActorId[];
}

/** A longer selection is not written: servers turn down addresses of many thousand characters. */
export const MOST_SELECTED = 60;

/** Address -> query. `project` is left out when null. */
export function writeAddress(
	address: Address,
	opening: Lens,
	project: string | null
): URLSearchParams {
	const { lens, selection } = address;
	const params = new URLSearchParams();
	if (project !== null) params.set('project', project);
	if (lens.direction !== opening.direction) params.set('direction', lens.direction);
	writeList(params, 'layer', lens.layers, opening.layers);
	if (lens.weighted !== opening.weighted) params.set('weighted', lens.weighted ? 'yes' : 'no');
	if (lens.groupBy !== opening.groupBy) params.set('by', lens.groupBy);
	writeList(params, 'district', lens.districts, opening.districts);
	writeList(params, 'sector', lens.sectors, opening.sectors);
	writeList(params, 'level', lens.levels, opening.levels);
	writeList(params, 'step', lens.steps, opening.steps);
	if (lens.date !== opening.date) params.set('date', lens.date ?? '');
	if (lens.seed !== opening.seed) params.set('seed', String(lens.seed));
	if (selection.length <= MOST_SELECTED) {
		for (const actor of selection) params.append('actor', actor);
	}
	return params;
}

/** Query -> address. Never fails: what cannot be read is as the project opens. */
export function readAddress(params: URLSearchParams, opening: Lens, dataset: Dataset): Address {
	const actors = new Set(dataset.actors.map((actor) => actor.id));
	const levels = dataset.actors.map((actor) => actor.level).filter((level) => level !== null);
	const layers = readList(params, 'layer', LAYERS);
	const steps = readList(params, 'step', STEPS.map(String));
	return {
		lens: {
			direction: readOne(params, 'direction', DIRECTIONS) ?? opening.direction,
			layers: layers === null || layers.length === 0 ? opening.layers : layers,
			weighted: readWeighted(params) ?? opening.weighted,
			groupBy: readOne(params, 'by', GROUPINGS) ?? opening.groupBy,
			districts: readList(params, 'district', idsOf(dataset.districts)) ?? opening.districts,
			sectors: readList(params, 'sector', idsOf(dataset.sectors)) ?? opening.sectors,
			levels: readList(params, 'level', levels) ?? opening.levels,
			steps: steps === null ? opening.steps : STEPS.filter((step) => steps.includes(String(step))),
			date: readDate(params) ?? opening.date,
			seed: readSeed(params) ?? opening.seed
		},
		selection: [...new Set(params.getAll('actor'))].filter((actor) => actors.has(actor))
	};
}

/** Whether two lenses say the same. */
export function sameLens(a: Lens, b: Lens): boolean {
	return (
		a.direction === b.direction &&
		a.weighted === b.weighted &&
		a.groupBy === b.groupBy &&
		a.date === b.date &&
		a.seed === b.seed &&
		sameList(a.layers, b.layers) &&
		sameList(a.districts, b.districts) &&
		sameList(a.sectors, b.sectors) &&
		sameList(a.levels, b.levels) &&
		sameList(a.steps, b.steps)
	);
}

function writeList(
	params: URLSearchParams,
	key: string,
	values: readonly (string | number)[] | null,
	opening: readonly (string | number)[] | null
): void {
	if (values === null || sameList(values, opening)) return;
	if (values.length === 0) params.append(key, '');
	for (const value of values) params.append(key, String(value));
}

function sameList(
	a: readonly (string | number)[] | null,
	b: readonly (string | number)[] | null
): boolean {
	if (a === null || b === null) return a === b;
	return a.length === b.length && a.every((value, place) => value === b[place]);
}

/** Known values in the order of the address; null = the address says nothing that is known. */
function readList<T extends string>(
	params: URLSearchParams,
	key: string,
	known: readonly T[]
): T[] | null {
	if (!params.has(key)) return null;
	const written = new Set(params.getAll(key));
	const values = [...written].filter((value): value is T =>
		(known as readonly string[]).includes(value)
	);
	const saysNone = written.size === 1 && written.has('');
	return values.length > 0 || saysNone ? values : null;
}

function readOne<T extends string>(
	params: URLSearchParams,
	key: string,
	known: readonly T[]
): T | null {
	const value = params.get(key);
	return known.find((word) => word === value) ?? null;
}

function readWeighted(params: URLSearchParams): boolean | null {
	const word = readOne(params, 'weighted', ['yes', 'no']);
	return word === null ? null : word === 'yes';
}

function readDate(params: URLSearchParams): string | null {
	const value = params.get('date');
	return value !== null && isPartialDate(value) ? value : null;
}

function readSeed(params: URLSearchParams): number | null {
	const value = params.get('seed');
	return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
	return rows.map((row) => row.id);
}
