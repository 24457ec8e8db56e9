/** Parsed JSON of unknown shape as the cells of a table. Pure. */
import { isObject } from '../../model/is-object';
import type { GraphContents } from './graph-contents';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The objects of a list with their places from 1; anything else in it is told of. */
export function* objectsIn(
	list: unknown,
	graph: GraphContents
): Generator<[place: number, JsonObject]> {
	if (!Array.isArray(list)) return;
	for (const [index, entry] of list.entries()) {
		if (isObject(entry)) yield [index + 1, entry];
		else graph.leaveOut('broken-lines', index + 1);
	}
}

/** Writes facts into cells; what is empty is left out. */
export function setAll(
	cells: Map<string, string>,
	facts: JsonObject,
	except: readonly string[] = []
): void {
	for (const [heading, value] of Object.entries(facts)) {
		if (except.includes(heading)) continue;
		const text = textOf(value);
		if (text !== '') cells.set(heading, text);
	}
}

/** Lists of plain values as the cells of several values are written; anything deeper as JSON. */
export function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value) && value.every((part) => typeof part !== 'object')) {
		return value.map((part) => String(part)).join('|');
	}
	return JSON.stringify(value);
}

/** The object, or one without anything. */
export function objectOf(value: unknown): JsonObject {
	return isObject(value) ? value : {};
}
