/** The tables of links: ties, memberships, participations. */
import type { ActorId, Membership, Participation, Tie } from '../../model/dataset';
import { foldWord, readMemberRole, readParticipationRole, type Step } from '../../model/taxonomy';
import type { BuildContext } from './build-context';
import { readRows, type MappedRow, type MappedTable } from './mapped-rows';
import { BOTH_WORDS, plainTieReader } from '../plain/plain-ties';
import { readDirected, readNumber, readStep } from '../cells/read-cell';
import { RepeatedTies } from './repeated-ties';
import { weightFault } from '../../model/tie-weight';
import { TieList } from './tie-list';

/** Ties of all tie tables, in file order. */
export function readTies(context: BuildContext, tables: readonly MappedTable[]): TieList {
	const rowCount = tables.reduce((sum, { raw }) => sum + raw.rows.length, 0);
	const list = new TieList(context.actorNames.ids, rowCount);
	const repeated = new RepeatedTies(list);
	for (const mapped of tables) {
		const readTie = (row: MappedRow): boolean => {
			const weight = tieWeight(row);
			const source = endName(row, 'source');
			const targets = endNames(context, row);
			if (source === null || targets.length === 0 || weight === undefined) return false;
			const sourceId = context.actorId(row, 'source', source);
			const targetIds = targets.map((target) => context.actorId(row, 'target', target));
			if (sourceId === null || targetIds.includes(null)) return false;
			const step = tieStep(row);
			const kind = row.textOrNull('kind');
			const directed = tieDirected(row);
			const reportedBy = reporter(context, row);
			const { from, to } = row.period();
			const sourcePassage = row.textOrNull('source_passage');
			for (const target of targetIds as ActorId[]) {
				const tie: Tie = {
					source: sourceId,
					target,
					step,
					weight,
					kind,
					directed,
					reportedBy,
					from,
					to,
					sourcePassage,
					attributes: row.attributes
				};
				const sourceNumber = context.actorNames.numberOf(sourceId)!;
				const targetNumber = context.actorNames.numberOf(target)!;
				list.add(tie, sourceNumber, targetNumber);
				if (tie.source === tie.target) row.warn('self-tie', 'target', row.text('target'));
				else tellRepeated(row, tie, repeated.firstRow(tie, sourceNumber, targetNumber, row.number));
			}
			return true;
		};
		// Only the rows of one table are told from each other beforehand.
		if (list.count > 0) repeated.complete();
		const plain = plainTieReader(context, mapped, repeated, list);
		readRows(
			context.rowsOf(mapped),
			context.rejected,
			context.limits.cellCharacters,
			readTie,
			plain
		);
	}
	return list;
}

/** The seats of some tables; a row whose actor or forum cannot be told is rejected and told. */
export function readMemberships(
	context: BuildContext,
	tables: readonly MappedTable[]
): Membership[] {
	const memberships: Membership[] = [];
	for (const mapped of tables) {
		readRows(context.rowsOf(mapped), context.rejected, context.limits.cellCharacters, (row) => {
			const actor = endName(row, 'actor');
			const forum = endName(row, 'forum');
			if (actor === null || forum === null) return false;
			const forumId = context.forumId(row, 'forum', forum);
			const actorId = context.actorId(row, 'actor', actor);
			if (actorId === null || forumId === null) return false;
			memberships.push({
				actor: actorId,
				forum: forumId,
				roles: row.list('role', readMemberRole),
				...row.period(),
				source: row.textOrNull('source'),
				attributes: row.attributes
			});
			return true;
		});
	}
	return memberships;
}

/**
 * Who takes part in what, of some tables; a row whose actor or initiative cannot be told is
 * rejected and told.
 */
export function readParticipations(
	context: BuildContext,
	tables: readonly MappedTable[]
): Participation[] {
	const participations: Participation[] = [];
	for (const mapped of tables) {
		readRows(context.rowsOf(mapped), context.rejected, context.limits.cellCharacters, (row) => {
			const actor = endName(row, 'actor');
			const initiative = endName(row, 'initiative');
			if (actor === null || initiative === null) return false;
			const initiativeId = context.initiativeId(row, 'initiative', initiative);
			const actorId = context.actorId(row, 'actor', actor);
			if (actorId === null || initiativeId === null) return false;
			participations.push({
				actor: actorId,
				initiative: initiativeId,
				roles: row.list('role', readParticipationRole),
				source: row.textOrNull('source'),
				attributes: row.attributes
			});
			return true;
		});
	}
	return participations;
}

function endName(row: MappedRow, column: string): string | null {
	const name = row.text(column);
	if (name !== '') return name;
	row.error('cell-missing', column, null);
	return null;
}

/** The target, or several of them separated by `|`, as Kumu writes them. */
function endNames(context: BuildContext, row: MappedRow): string[] {
	const name = endName(row, 'target');
	if (name === null) return [];
	if (!name.includes('|') || context.findActor(name) !== null) return [name];
	const names = name.split('|').map((part) => part.trim());
	return names.includes('') ? [name] : [...new Set(names)];
}

/** Null when there is none; undefined, with the error told, when it cannot be a strength. */
function tieWeight(row: MappedRow): number | null | undefined {
	const text = row.text('weight');
	if (text === '') return null;
	const weight = readNumber(text, row.mapped.decimalMark);
	if (weight === null) {
		row.error('weight-not-number', 'weight', text);
		return undefined;
	}
	const fault = weightFault(weight);
	if (fault === null) return weight;
	row.error(fault.code, 'weight', text, fault.details);
	return undefined;
}

function tieStep(row: MappedRow): Step | null {
	const text = row.text('step');
	if (text === '') return null;
	const step = readStep(text);
	if (step !== null) return step;
	row.warn('step-out-of-range', 'step', text);
	row.keepAsAttribute('step');
	return null;
}

function tieDirected(row: MappedRow): boolean | null {
	const text = row.text('directed');
	if (text === '') return null;
	const isDirected = readDirected(text);
	if (isDirected !== null) return isDirected;
	row.warn('value-not-understood', 'directed', text, { expected: 'direction' });
	row.keepAsAttribute('directed');
	return null;
}

function reporter(context: BuildContext, row: MappedRow): Tie['reportedBy'] {
	const text = row.text('reported_by');
	if (text === '') return null;
	if (BOTH_WORDS.has(foldWord(text))) return 'both';
	const actor = context.findActor(text);
	if (actor !== null) return actor;
	row.warn('reporter-unknown', 'reported_by', text);
	row.keepAsAttribute('reported_by');
	return null;
}

/** The same two, the same kind, time and reporter a second time: kept, and told. */
function tellRepeated(row: MappedRow, tie: Tie, firstRow: number | null): void {
	if (firstRow === null) return;
	row.warn('tie-repeated', 'target', row.text('target'), { firstRow, source: tie.source });
}
