/** What a project file says beside its tables; `write-project-file.ts` says what such a file is. */
import type { Dataset } from '../../model/dataset';
import { namedDistrict, namedSector } from '../../model/edit-rows';
import type { Lens } from '../../model/lens';
import { readPins, type Pin } from '../../model/pin';
import type { NamedScenario } from '../../model/scenario';
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../../findings/checks/check-settings';
import { isObject } from '../../model/is-object';
import type { ProjectState } from './project-state';
import { readLens, readScenario, readSettings } from './read-edit';

/** Name of the file beside the tables. */
export const PROJECT_FILE = 'bindeled.json';

/** What of a project stands beside its tables. */
export interface ProjectExtras {
	readonly name: string | null;
	readonly lens: Lens | null;
	readonly scenarios: readonly NamedScenario[];
	/** Only what differs from the defaults. */
	readonly checkSettings: Partial<CheckSettings>;
	/** As in `ProjectState`. */
	readonly report: unknown;
	readonly pins: readonly Pin[];
}

const NO_EXTRAS: ProjectExtras = {
	name: null,
	lens: null,
	scenarios: [],
	checkSettings: {},
	report: null,
	pins: []
};

/**
 * Takes `bindeled.json` out of a data set that was read from such a file. A data set without one, or
 * with one that cannot be read, has no extras.
 */
export function readProjectFile(dataset: Dataset): {
	readonly dataset: Dataset;
	readonly extras: ProjectExtras;
} {
	const text = dataset.companions.get(PROJECT_FILE);
	if (text === undefined) return { dataset, extras: NO_EXTRAS };
	const value = parse(text);
	if (!isObject(value)) return { dataset, extras: NO_EXTRAS };
	const companions = new Map(dataset.companions);
	companions.delete(PROJECT_FILE);
	const { name, scenarios } = value;
	return {
		dataset: withNamed({ ...dataset, companions }, value['order']),
		extras: {
			name: typeof name === 'string' && name !== '' ? name : null,
			lens: readLens(value['lens']),
			scenarios: (Array.isArray(scenarios) ? scenarios : [])
				.map(readScenario)
				.filter((scenario) => scenario !== null),
			checkSettings: readSettings(value['checkSettings']),
			report: value['report'] ?? null,
			pins: readPins(value['pins'])
		}
	};
}

/** The project that tables and extras make up. */
export function stateWith(
	dataset: Dataset,
	{ scenarios, checkSettings, report, pins }: ProjectExtras
): ProjectState {
	return {
		dataset,
		scenarios,
		checkSettings: { ...DEFAULT_CHECK_SETTINGS, ...checkSettings },
		report,
		pins
	};
}

/** A Map as `{ "$map": [[key, value], ...] }`, for JSON that `unpackMaps` reads again. */
export function packMaps(_key: string, value: unknown): unknown {
	return value instanceof Map ? { $map: [...(value as Map<unknown, unknown>)] } : value;
}

function unpackMaps(_key: string, value: unknown): unknown {
	if (!isObject(value) || !Array.isArray(value['$map'])) return value;
	const pairs = value['$map'].filter(
		(pair): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2
	);
	return new Map(pairs);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text, unpackMaps) as unknown;
	} catch {
		return null;
	}
}

function withNamed(dataset: Dataset, order: unknown): Dataset {
	if (!isObject(order)) return dataset;
	return {
		...dataset,
		sectors: inOrder(dataset.sectors, order['sectors'], namedSector),
		districts: inOrder(dataset.districts, order['districts'], namedDistrict)
	};
}

/** Rows in the order of the ids, those that are missing made anew; the others after them. */
function inOrder<Row extends { readonly id: string }>(
	rows: readonly Row[],
	ids: unknown,
	make: (id: string) => Row
): readonly Row[] {
	if (!Array.isArray(ids)) return rows;
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string');
	const placed = new Set(wanted);
	return [
		...wanted.map((id) => rowOf.get(id) ?? make(id)),
		...rows.filter(({ id }) => !placed.has(id))
	];
}
