/**
 * What the command line asks of the lens: options (`--district sydbyen`), a text
 * (`--lens "direction=mutual,district=sydbyen;ringparken"`), the name of a ready-made lens, alone or
 * with other keys (`--lens "municipality-plan,date=2019"`), or the address of the page
 * (`--lens "http://…/map?direction=mutual"`, or from the `?` on).
 */
import { foldWord, readLevel, STEPS, type Step } from '../../lib/model/taxonomy';
import type { Dataset } from '../../lib/model/dataset';
import { DIRECTIONS, GROUPINGS, LAYERS, type Lens } from '../../lib/model/lens';
import { lensPreset, LENS_PRESETS, type LensPresetId } from '../../lib/model/lens-presets';
import { isPartialDate } from '../../lib/model/period';

export const LENS_KEYS = [
	'direction',
	'layer',
	'weighted',
	'group-by',
	'district',
	'sector',
	'level',
	'step',
	'date',
	'seed'
] as const;
/** `preset` is written as the lens's bare name. */
export type LensKey = (typeof LENS_KEYS)[number] | 'preset';

/** Values by key, as written. */
export type LensRequest = ReadonlyMap<LensKey, readonly string[]>;

/** A part that is not understood: an unknown key, or a value its key does not take. */
export interface LensProblem {
	readonly key: string;
	readonly value: string | null;
	/** Values that would be taken, or their forms; empty when the data have none. */
	readonly known: readonly string[];
}

/** Keys of the page's address that say something else than the lens. */
const OTHER_ADDRESS_KEYS = ['project', 'actor'];
const LARGEST_SEED = 0xffffffff;
const DATE_FORMS = ['2019', '2019-03', '2019-03-31'];

/** Reads the text of `--lens`. */
export function readLensText(text: string): {
	readonly request: LensRequest;
	readonly problems: readonly LensProblem[];
} {
	const request = new Map<LensKey, readonly string[]>();
	const problems: LensProblem[] = [];
	for (const [key, values] of text.includes('?') ? addressParts(text) : textParts(text)) {
		if (isLensKey(key)) request.set(key, [...(request.get(key) ?? []), ...values]);
		else if (isPreset(key) && values.length === 0) request.set('preset', [key]);
		else problems.push({ key, value: null, known: [...LENS_KEYS, ...LENS_PRESETS] });
	}
	return { request, problems };
}

/** True for the name of a part of the lens. */
function isLensKey(key: string): key is (typeof LENS_KEYS)[number] {
	return (LENS_KEYS as readonly string[]).includes(key);
}

function isPreset(name: string): name is LensPresetId {
	return (LENS_PRESETS as readonly string[]).includes(name);
}

/**
 * The lens `opening` with what is asked for. Districts and sectors are named by id or by label,
 * levels in either language; what the data do not know is a problem, not an empty result. A
 * ready-made lens comes first, so that every other key overrides it, wherever it stands.
 */
export function applyLensRequest(
	request: LensRequest,
	opening: Lens,
	dataset: Dataset
): { readonly lens: Lens; readonly problems: readonly LensProblem[] } {
	let lens = opening;
	const problems: LensProblem[] = [];
	const inOrder = [...request].sort(([a], [b]) => Number(b === 'preset') - Number(a === 'preset'));
	for (const [key, values] of inOrder) {
		const { change, problem } = changeFor(key, values, dataset);
		if (change) lens = { ...lens, ...change };
		if (problem) problems.push({ key: key === 'preset' ? 'lens' : key, ...problem });
	}
	return { lens, problems };
}

interface Reading {
	readonly change?: Partial<Lens>;
	readonly problem?: Omit<LensProblem, 'key'>;
}

function changeFor(key: LensKey, values: readonly string[], dataset: Dataset): Reading {
	switch (key) {
		case 'preset':
			return readPreset(values, dataset);
		case 'direction':
			return readOne(values, DIRECTIONS, (direction) => ({ direction }));
		case 'layer':
			return readSome(values, wordsOf(LAYERS), (asked) =>
				asked.length === 0 ? null : { layers: LAYERS.filter((layer) => asked.includes(layer)) }
			);
		case 'weighted':
			return readOne(values, ['yes', 'no'], (word) => ({ weighted: word === 'yes' }));
		case 'group-by':
			return readOne(values, GROUPINGS, (groupBy) => ({ groupBy }));
		case 'district':
			return readSome(values, labelled(dataset.districts), (districts) => ({ districts }));
		case 'sector':
			return readSome(values, labelled(dataset.sectors), (sectors) => ({ sectors }));
		case 'level':
			return readSome(values, levelsOf(dataset), (levels) => ({ levels }));
		case 'step':
			return readSome(values, wordsOf(STEPS.map(String)), (steps) => ({
				steps: steps.map(Number) as Step[]
			}));
		case 'date':
			return readText(values, isDateOrNone, DATE_FORMS, (date) => ({
				date: date === '' ? null : date
			}));
		case 'seed':
			return readText(values, isSeed, [`0-${LARGEST_SEED}`], (seed) => ({ seed: Number(seed) }));
		default:
			return key satisfies never;
	}
}

/** A ready-made lens that the data cannot show is a problem; those that they can are what is known. */
function readPreset(values: readonly string[], dataset: Dataset): Reading {
	const presets = LENS_PRESETS.map((id) => lensPreset(id, dataset));
	const asked = presets.find(({ id }) => id === values.at(-1));
	if (asked && asked.lens !== null) return { change: asked.lens };
	const known = presets.filter(({ lens }) => lens !== null).map(({ id }) => id);
	return { problem: { value: values.at(-1) ?? '', known } };
}

function readOne<T extends string>(
	values: readonly string[],
	known: readonly T[],
	change: (value: T) => Partial<Lens>
): Reading {
	const value = known.find((word) => word === values.at(-1));
	if (value === undefined) return { problem: { value: values.at(-1) ?? '', known } };
	return { change: change(value) };
}

function readText(
	values: readonly string[],
	isRight: (value: string) => boolean,
	forms: readonly string[],
	change: (value: string) => Partial<Lens>
): Reading {
	const value = values.at(-1) ?? '';
	return isRight(value) ? { change: change(value) } : { problem: { value, known: forms } };
}

/** The values a key takes, and how they may be written. */
interface Vocabulary {
	readonly values: readonly string[];
	readonly find: (word: string) => string | undefined;
}

/** Several values, each of them known; a value that is not is tried as a list (`a,b` or `a;b`). */
function readSome(
	values: readonly string[],
	known: Vocabulary,
	change: (values: readonly string[]) => Partial<Lens> | null
): Reading {
	const asked = new Set<string>();
	for (const value of values) {
		const isWhole = known.find(value) !== undefined;
		const words = isWhole ? [value] : value.split(/[,;]/).map((word) => word.trim());
		for (const word of words.filter((word) => word !== '')) {
			const found = known.find(word);
			if (found === undefined) return { problem: { value: word, known: known.values } };
			asked.add(found);
		}
	}
	const result = change(known.values.filter((value) => asked.has(value)));
	return result ? { change: result } : { problem: { value: '', known: known.values } };
}

function wordsOf(words: readonly string[]): Vocabulary {
	return { values: words, find: (word) => words.find((known) => known === word) };
}

function labelled(rows: readonly { readonly id: string; readonly label: string }[]): Vocabulary {
	const exact = new Map(rows.map((row) => [row.id, row.id]));
	const byLabel = rows.map((row): [string, string] => [foldWord(row.label), row.id]);
	const byId = rows.map((row): [string, string] => [foldWord(row.id), row.id]);
	const folded = new Map([...byLabel, ...byId]);
	return {
		values: [...exact.keys()],
		find: (word) => exact.get(word) ?? folded.get(foldWord(word))
	};
}

function levelsOf(dataset: Dataset): Vocabulary {
	const known = new Set(
		dataset.actors.map((actor) => actor.level).filter((level) => level !== null)
	);
	return {
		values: [...known],
		find: (word) => [word, readLevel(word)].find((level) => known.has(level))
	};
}

function isDateOrNone(value: string): boolean {
	return value === '' || isPartialDate(value);
}

function isSeed(value: string): boolean {
	return /^\d{1,10}$/.test(value) && Number(value) <= LARGEST_SEED;
}

/** `key=a;b,key=c`: parts joined by `,` or `&`; a piece without `=` continues the part before it, unless it names a ready-made lens. */
function textParts(text: string): [string, string[]][] {
	const parts: [string, string[]][] = [];
	for (const piece of text.split(/[&,]/)) {
		if (piece.trim() === '') continue;
		const sign = piece.indexOf('=');
		const last = parts.at(-1);
		if (sign < 0 && last && !isPreset(piece.trim())) last[1].push(...itemsOf(piece));
		else if (sign < 0) parts.push([piece.trim(), []]);
		else parts.push([piece.slice(0, sign).trim(), itemsOf(piece.slice(sign + 1))]);
	}
	return parts;
}

function itemsOf(text: string): string[] {
	return text.split(';').map((item) => decode(item.trim()));
}

/** The query of the page's address: a list is a repeated parameter, an empty list one empty value. */
function addressParts(text: string): [string, string[]][] {
	const query = text.slice(text.indexOf('?') + 1).replace(/#.*$/, '');
	const parts: [string, string[]][] = [];
	for (const pair of query.split('&')) {
		const sign = pair.indexOf('=');
		const key = decode(sign < 0 ? pair : pair.slice(0, sign));
		if (key === '' || OTHER_ADDRESS_KEYS.includes(key)) continue;
		const value = sign < 0 ? '' : decode(pair.slice(sign + 1).replaceAll('+', ' '));
		parts.push([key === 'by' ? 'group-by' : key, [value]]);
	}
	return parts;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
