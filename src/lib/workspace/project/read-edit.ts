/** Checks edits, scenarios, settings and lenses that were kept in the browser or in a file. */
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../../findings/checks/check-settings';
import { TABLES, type TableName } from '../../model/dataset';
import type { Edit } from '../../model/edit';
import { DIRECTIONS, GROUPINGS, LAYERS, type Lens } from '../../model/lens';
import { isPartialDate } from '../../model/period';
import type { NamedScenario } from '../../model/scenario';
import { isEntityTable, ROW_FIELDS } from '../../model/table-row';
import { STEPS } from '../../model/taxonomy';
import { isObject } from '../../model/is-object';
import { isField, isRow } from './read-dataset';

/** The edit, or null when the value is none. Whether it can be made is another question. */
export function readEdit(value: unknown): Edit | null {
	return isObject(value) && isEdit(value) ? (value as unknown as Edit) : null;
}

/** The scenario, or null when any part of it cannot be read. */
export function readScenario(value: unknown): NamedScenario | null {
	if (!isObject(value)) return null;
	const { id, name, edits } = value;
	if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(edits)) return null;
	const read = edits.map(readEdit).filter((edit) => edit !== null);
	return read.length === edits.length ? { id, name, edits: read } : null;
}

/** The thresholds that can be read; the others are not there. */
export function readSettings(value: unknown): Partial<CheckSettings> {
	if (!isObject(value)) return {};
	const known = Object.keys(DEFAULT_CHECK_SETTINGS).filter((key) => {
		const setting = value[key];
		return typeof setting === 'number' && Number.isFinite(setting);
	});
	return Object.fromEntries(known.map((key) => [key, value[key]]));
}

/** The lens, or null when any part of it cannot be read. */
export function readLens(value: unknown): Lens | null {
	if (!isObject(value)) return null;
	const { direction, layers, weighted, groupBy, districts, sectors, levels, steps, date, seed } =
		value;
	const isLens =
		isOneOf(DIRECTIONS, direction) &&
		isListOf(LAYERS, layers) &&
		layers.length > 0 &&
		typeof weighted === 'boolean' &&
		isOneOf(GROUPINGS, groupBy) &&
		[districts, sectors, levels].every((list) => list === null || isField('list', list)) &&
		(steps === null || isListOf(STEPS, steps)) &&
		(date === null || (typeof date === 'string' && isPartialDate(date))) &&
		typeof seed === 'number' &&
		Number.isSafeInteger(seed);
	return isLens ? (value as unknown as Lens) : null;
}

function isEdit(edit: Record<string, unknown>): boolean {
	const { kind, table } = edit;
	const isText = (...fields: string[]) => fields.every((field) => typeof edit[field] === 'string');
	switch (kind) {
		case 'add-rows':
			return (
				isTable(table) &&
				Array.isArray(edit['rows']) &&
				edit['rows'].every((row) => isRow(table, row))
			);
		case 'change-rows':
			return (
				isTable(table) &&
				Array.isArray(edit['changes']) &&
				edit['changes'].every(
					(change) =>
						isObject(change) && isKey(table, change['row']) && isFields(table, change['fields'])
				)
			);
		case 'remove-rows':
			return (
				isTable(table) &&
				Array.isArray(edit['rows']) &&
				edit['rows'].every((row) => isKey(table, row))
			);
		case 'rename-id':
			return isTable(table) && isEntityTable(table) && isText('from', 'to');
		case 'remove-actor':
			return isText('actor');
		case 'remove-forum':
			return isText('forum');
		case 'remove-initiative':
			return isText('initiative');
		case 'add-tie':
			return isRow('ties', edit['tie']);
		case 'remove-tie':
			return isField('list', edit['actors']) && (edit['actors'] as string[]).length === 2;
		case 'add-membership':
			return isRow('memberships', edit['membership']);
		case 'merge-actors':
			return isText('actor', 'into');
		case 'merge-forums':
			return isText('forum', 'into');
		default:
			return false;
	}
}

function isTable(value: unknown): value is TableName {
	return isOneOf(TABLES, value);
}

function isKey(table: TableName, value: unknown): boolean {
	return isEntityTable(table)
		? typeof value === 'string'
		: typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isFields(table: TableName, value: unknown): boolean {
	const kinds = new Map(Object.entries(ROW_FIELDS[table]));
	return (
		isObject(value) &&
		Object.entries(value).every(([field, content]) => {
			const kind = kinds.get(field);
			return kind !== undefined && field !== 'id' && isField(kind, content);
		})
	);
}

function isOneOf<Value>(values: readonly Value[], value: unknown): value is Value {
	return (values as readonly unknown[]).includes(value);
}

function isListOf<Value>(values: readonly Value[], value: unknown): value is Value[] {
	return Array.isArray(value) && value.every((part) => isOneOf(values, part));
}
