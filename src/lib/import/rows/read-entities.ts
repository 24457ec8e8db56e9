/** The tables of things: actors, forums, initiatives, districts, sectors. */
import type { Forum } from '../../model/dataset';
import {
	isKnownLevel,
	readApproach,
	readLevel,
	readRole,
	readScope,
	sectorKind
} from '../../model/taxonomy';
import type { BuildContext } from './build-context';
import { readRows, type MappedRow, type MappedTable } from './mapped-rows';
import { FirstRows } from './first-rows';
import type { NameIndex } from './name-index';
import { plainActorReader } from '../plain/plain-actors';
import { readBoolean, readNumber } from '../cells/read-cell';
import { remembered } from '../cells/remembered';

type ReadEntity = (row: MappedRow, id: string, label: string) => void;

/** A sectors table; the kind comes from the id, or else from the label. */
export function readSectors(context: BuildContext, tables: readonly MappedTable[]): void {
	readEntities(context, tables, context.groups.sectorNames, (row, id, label) => {
		context.groups.sectors.push({
			id,
			label,
			kind: sectorKind(id) ?? sectorKind(label),
			colour: row.textOrNull('colour'),
			expected: cellBoolean(row, 'expected'),
			declared: true,
			attributes: row.attributes
		});
	});
}

/** Adds the districts of some tables to the context. */
export function readDistricts(context: BuildContext, tables: readonly MappedTable[]): void {
	readEntities(context, tables, context.groups.districtNames, (row, id, label) => {
		context.groups.districts.push({
			id,
			label,
			population: population(row),
			geometry: row.textOrNull('geometry'),
			homes: organisations(context, row, 'homes'),
			declared: true,
			attributes: row.attributes
		});
	});
}

/**
 * Adds the actors of some tables to the context, with the sectors, districts and organisations
 * they name.
 */
export function readActors(context: BuildContext, tables: readonly MappedTable[]): void {
	const add: ReadEntity = (row, id, label) => {
		const sector = context.groups.sectorId(row, 'sector');
		const atOrganisations = organisations(context, row, 'organisation');
		const districts = context.groups.districtIds(row, 'district');
		const ownLevel = level(context, row);
		const { from, to } = row.period();
		context.actors.push({
			id,
			label,
			sector,
			organisations: atOrganisations,
			districts,
			level: ownLevel,
			roles: row.list('role', readRole),
			from,
			to,
			source: row.textOrNull('source'),
			attributes: row.attributes
		});
	};
	const firsts = new FirstRows();
	context.groups.spellings.noteNames({ names: context.actorNames.labelsAdded, rows: firsts });
	readEntities(context, tables, context.actorNames, add, plainActorReader, firsts);
}

/**
 * Adds the forums of some tables to the context. Parents are looked up at the end, when all
 * forums are known.
 */
export function readForums(context: BuildContext, tables: readonly MappedTable[]): void {
	const parents: { forum: Forum; row: MappedRow }[] = [];
	readEntities(context, tables, context.forumNames, (row, id, label) => {
		const forum: Forum = {
			id,
			label,
			level: level(context, row),
			districts: context.groups.districtIds(row, 'district'),
			scopes: row.list('scope', readScope),
			parent: null,
			...row.period(),
			source: row.textOrNull('source'),
			attributes: row.attributes
		};
		context.forums.push(forum);
		if (row.text('parent') !== '') parents.push({ forum, row });
	});
	linkParents(context, parents);
}

/** Adds the initiatives of some tables to the context. */
export function readInitiatives(context: BuildContext, tables: readonly MappedTable[]): void {
	readEntities(context, tables, context.initiativeNames, (row, id, label) => {
		const approach = row.textOrNull('approach');
		context.initiatives.push({
			id,
			label,
			themes: row.list('theme'),
			targetGroups: row.list('target_group'),
			districts: context.groups.districtIds(row, 'district'),
			approach: approach === null ? null : readApproach(approach),
			...row.period(),
			source: row.textOrNull('source'),
			attributes: row.attributes
		});
	});
}

/** Reads id and label: either stands in for the other; an id that was there before is an error. */
function readEntities(
	context: BuildContext,
	tables: readonly MappedTable[],
	names: NameIndex,
	add: ReadEntity,
	plainReader: typeof plainActorReader | null = null,
	firsts = new FirstRows()
): void {
	for (const mapped of tables) {
		const rows = context.rowsOf(mapped);
		const plain = plainReader?.(context, rows, firsts) ?? null;
		readRows(rows, context.rejected, context.limits.cellCharacters, read, plain);
	}

	function read(row: MappedRow): boolean {
		const idText = row.text('id');
		const labelText = row.text('label');
		const id = idText || labelText;
		if (id === '') {
			row.error('cell-missing', row.has('id') ? 'id' : 'label', null);
			return false;
		}
		const number = names.numberOf(id);
		if (number !== null) {
			const first = firsts.rowOf(number);
			row.error('id-duplicate', row.has('id') ? 'id' : 'label', id, {
				firstRow: first.number,
				firstFile: first.mapped.raw.file,
				// As in Kumu, where the rows that hold come first.
				...(first.mapped === row.mapped && first.number > row.number ? { holds: 'last' } : {})
			});
			return false;
		}
		firsts.add(row.rows, row.place);
		if (row.has('id') && idText === '') row.warn('cell-missing', 'id', null, { usedInstead: id });
		if (row.has('label') && labelText === '') {
			row.warn('cell-missing', 'label', null, { usedInstead: id });
		}
		const label = labelText || id;
		names.add(id, label);
		add(row, id, label);
		return true;
	}
}

const levelOf = remembered(readLevel);

function level(context: BuildContext, row: MappedRow): string | null {
	const text = row.textOrNull('level');
	if (text === null) return null;
	const read = levelOf(text);
	if (!isKnownLevel(read)) context.noteUnknownLevel(row, text);
	return read;
}

function organisations(context: BuildContext, row: MappedRow, column: string): readonly string[] {
	const names = row.list(column);
	for (const name of names) context.groups.watch('organisation', name, row, column);
	return names;
}

function population(row: MappedRow): number | null {
	const text = row.text('population');
	if (text === '') return null;
	const number = readNumber(text, row.mapped.decimalMark);
	if (number !== null && number >= 0) return number;
	row.warn('value-not-understood', 'population', text, { expected: 'number' });
	row.keepAsAttribute('population');
	return null;
}

/** Yes, no or null; another word is warned of and kept as an attribute. */
function cellBoolean(row: MappedRow, column: string): boolean | null {
	const text = row.text(column);
	if (text === '') return null;
	const value = readBoolean(text);
	if (value !== null) return value;
	row.warn('value-not-understood', column, text);
	row.keepAsAttribute(column);
	return null;
}

/** Sets the parents once all forums are known; one that would close a circle is dropped. */
function linkParents(
	context: BuildContext,
	parents: readonly { readonly forum: Forum; readonly row: MappedRow }[]
): void {
	const parentOf = new Map<string, string>();
	const rowOf = new Map<string, MappedRow>();
	for (const { forum, row } of parents) {
		const match = context.forumNames.find(row.text('parent'));
		if ('id' in match) {
			parentOf.set(forum.id, match.id);
			rowOf.set(forum.id, row);
		} else {
			row.warn('parent-unknown', 'parent', row.text('parent'));
			row.keepAsAttribute('parent');
		}
	}
	const walkOf = new Map<string, number>();
	for (const [walk, { forum }] of parents.entries()) {
		let at: string | undefined = forum.id;
		while (at !== undefined && !walkOf.has(at)) {
			walkOf.set(at, walk);
			const parent: string | undefined = parentOf.get(at);
			if (parent !== undefined && walkOf.get(parent) === walk) {
				rowOf.get(at)?.error('parent-cycle', 'parent', rowOf.get(at)?.text('parent') ?? null);
				parentOf.delete(at);
				break;
			}
			at = parent;
		}
	}
	// A parent that is not known has become an attribute.
	const attributesOf = new Map(parents.map(({ forum, row }) => [forum.id, row.attributes]));
	for (const [index, forum] of context.forums.entries()) {
		const attributes = attributesOf.get(forum.id);
		if (attributes === undefined) continue;
		const parent = parentOf.get(forum.id) ?? null;
		context.forums[index] = { ...forum, parent, attributes };
	}
}
