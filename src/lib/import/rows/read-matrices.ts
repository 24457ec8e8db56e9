/** Matrices -> ties and memberships. */
import type { Membership, Tie } from '../../model/dataset';
import { foldWord, MEMBER_ROLES, readMemberRole } from '../../model/taxonomy';
import type { BuildContext } from './build-context';
import { rejectedRow, type RowTally } from './mapped-rows';
import { markWeight, readMatrix, type MatrixRole } from './matrix';
import type { RawTable } from '../raw-table';
import { findRow } from './row-list';
import type { DecimalMark } from '../cells/read-cell';
import { weightFault } from '../../model/tie-weight';

export interface MappedMatrix {
	readonly raw: RawTable;
	readonly role: MatrixRole;
	readonly decimalMark: DecimalMark;
	readonly tally: RowTally;
}

/**
 * An adjacency matrix: row works with column. A symmetric one gives each pair once, not directed;
 * otherwise each mark is a directed tie. A number is the strength, another mark has none.
 */
export function readAdjacency(context: BuildContext, matrix: MappedMatrix): Tie[] {
	const { raw, tally } = matrix;
	const { rowLabels, marks, unpaired, isSymmetric } = readMatrix(raw);
	if (unpaired.length > 0) {
		context.issues.error('matrix-not-square', {
			file: raw.file,
			table: 'ties',
			value: unpaired.slice(0, 5).join(', '),
			details: { count: unpaired.length }
		});
		rejectAll(context, matrix);
		return [];
	}
	const idOf = resolveRows(context, matrix, rowLabels);
	const ties: Tie[] = [];
	const rowNumber = new Map(rowLabels.map(({ label, row }) => [label, row]));
	for (const { row, rowLabel, columnLabel, cell } of marks) {
		const source = idOf.get(rowLabel);
		const target = idOf.get(columnLabel);
		if (source === undefined || target === undefined) continue;
		if (isSymmetric && rowNumber.get(rowLabel)! > rowNumber.get(columnLabel)!) continue;
		const place = { file: raw.file, table: 'ties', row, column: columnLabel, value: cell } as const;
		const weight = markWeight(cell, matrix.decimalMark);
		const fault = weight === null ? null : weightFault(weight);
		if (fault !== null) {
			context.issues.error(fault.code, { ...place, details: fault.details });
			continue;
		}
		if (source === target) context.issues.warn('self-tie', place);
		ties.push({
			source,
			target,
			step: null,
			weight,
			kind: null,
			directed: !isSymmetric,
			reportedBy: null,
			from: null,
			to: null,
			sourcePassage: null,
			attributes: new Map()
		});
	}
	tally.read = raw.rows.length;
	tally.kept = tally.read - tally.rejected;
	return ties;
}

/**
 * An attendance list: actors in the rows, forums in the columns (or the other way round when the
 * corner says `forum` or the rows are known forums). Any mark is a member; a mark that names a role is one.
 */
export function readAttendance(context: BuildContext, matrix: MappedMatrix): Membership[] {
	const { raw, tally } = matrix;
	const { rowLabels, columnLabels, marks } = readMatrix(raw);
	const isTurned =
		['forum', 'mødeforum'].includes(foldWord(raw.headingsAsWritten[0] ?? '')) ||
		rowLabels.every(({ label }) => 'id' in context.forumNames.find(label));
	const actorIds = new Map<string, string>();
	const forumIds = new Map<string, string>();
	if (isTurned) {
		resolveForums(context, matrix, rowLabels, forumIds, true);
		const columns = columnLabels.map((label) => ({ label, row: null }));
		for (const [label, id] of resolveRows(context, matrix, columns)) actorIds.set(label, id);
	} else {
		const columns = columnLabels.map((label) => ({ label, row: null }));
		resolveForums(context, matrix, columns, forumIds, false);
		for (const [label, id] of resolveRows(context, matrix, rowLabels)) actorIds.set(label, id);
	}
	const memberships: Membership[] = [];
	for (const { rowLabel, columnLabel, cell } of marks) {
		const actor = actorIds.get(isTurned ? columnLabel : rowLabel);
		const forum = forumIds.get(isTurned ? rowLabel : columnLabel);
		if (actor === undefined || forum === undefined) continue;
		const role = readMemberRole(cell);
		const isRole = (MEMBER_ROLES as readonly string[]).includes(role);
		memberships.push({
			actor,
			forum,
			roles: isRole ? [role] : [],
			from: null,
			to: null,
			source: null,
			attributes: new Map()
		});
	}
	tally.read = raw.rows.length;
	tally.kept = tally.read - tally.rejected;
	return memberships;
}

interface MatrixLabel {
	readonly label: string;
	/** Null for the label of a column. */
	readonly row: number | null;
}

/** Label -> actor id; a label that names no actor is told of, and its row rejected. */
function resolveRows(
	context: BuildContext,
	matrix: MappedMatrix,
	labels: readonly MatrixLabel[]
): Map<string, string> {
	const ids = new Map<string, string>();
	const firstRows = new Map<string, number>();
	for (const { label, row } of labels) {
		const place = {
			file: matrix.raw.file,
			row,
			column: matrix.raw.headings[0] ?? null,
			value: label
		};
		if (label === '') {
			context.issues.error('cell-missing', { ...place, value: null });
			rejectRow(context, matrix, row);
			continue;
		}
		const firstRow = firstRows.get(label);
		if (row !== null && firstRow !== undefined) {
			const details = { firstRow, firstFile: matrix.raw.file };
			context.issues.error('id-duplicate', { ...place, details });
			rejectRow(context, matrix, row);
			continue;
		}
		if (row !== null) firstRows.set(label, row);
		const match = context.actorNames.find(label);
		if ('id' in match) {
			ids.set(label, match.id);
			if (match.found === 'label') context.count('ends-by-label', matrix.raw.file);
			if (match.found === 'spelling') {
				const readAs = context.actorNames.labelOf(match.id);
				context.issues.warn('spelling-variant', { ...place, details: { other: readAs, readAs } });
			}
		} else if (match.found === 'none' && context.mayCreateActors()) {
			ids.set(label, context.createActor(label, matrix.raw.file));
		} else {
			const code = match.found === 'several' ? 'label-ambiguous' : 'actor-unknown';
			context.issues.error(code, place);
			rejectRow(context, matrix, row);
		}
	}
	return ids;
}

function resolveForums(
	context: BuildContext,
	matrix: MappedMatrix,
	labels: readonly MatrixLabel[],
	ids: Map<string, string>,
	areRows: boolean
): void {
	for (const { label, row } of labels) {
		const match = context.forumNames.find(label);
		if ('id' in match) ids.set(label, match.id);
		else if (match.found === 'none' && label !== '' && !context.hasTable('forums')) {
			ids.set(label, context.createForum(label, matrix.raw.file));
		} else {
			const code = match.found === 'several' ? 'label-ambiguous' : 'forum-unknown';
			context.issues.error(code, {
				file: matrix.raw.file,
				table: 'memberships',
				row,
				column: areRows ? (matrix.raw.headings[0] ?? null) : label,
				value: label
			});
			rejectRow(context, matrix, row);
		}
	}
}

function rejectRow(context: BuildContext, matrix: MappedMatrix, row: number | null): void {
	if (row === null) return;
	const raw = findRow(matrix.raw.rows, row);
	if (!raw) return;
	matrix.tally.rejected++;
	const table = matrix.role === 'adjacency-matrix' ? 'ties' : 'memberships';
	context.rejected.push(rejectedRow(matrix.raw, raw, table));
}

function rejectAll(context: BuildContext, matrix: MappedMatrix): void {
	matrix.tally.read = matrix.raw.rows.length;
	for (const { row } of matrix.raw.rows) rejectRow(context, matrix, row);
}
