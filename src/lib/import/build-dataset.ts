/** Tables whose columns are known -> the checked Dataset, with every problem listed. */
import type { ActorId, Companions, Dataset, RejectedRow, TableName } from '../model/dataset';
import { withTieColumns } from '../model/tie-columns';
import { readAdjacencyList } from './rows/adjacency-list';
import { BuildContext, type UnknownActors } from './rows/build-context';
import type { ImportLimits } from './input-file';
import type { IssueList } from './issue-list';
import type { MappedTable } from './rows/mapped-rows';
import {
	readActors,
	readDistricts,
	readForums,
	readInitiatives,
	readSectors
} from './rows/read-entities';
import { readMemberships, readParticipations, readTies } from './rows/read-links';
import { readAdjacency, readAttendance, type MappedMatrix } from './rows/read-matrices';

export interface DatasetParts {
	readonly name: string;
	readonly title: Dataset['title'];
	readonly licence: string | null;
	readonly tables: readonly MappedTable[];
	readonly matrices: readonly MappedMatrix[];
	readonly companions: Companions;
	/** Rows that an earlier import rejected and the export carried along. */
	readonly rejectedBefore: readonly RejectedRow[];
}

/**
 * Builds the Dataset. Good rows are kept, the others rejected with all their cells; each table's tally
 * is filled in. Things come before what refers to them, so that every id named exists in its table:
 * sectors and districts that no table has are derived from the cells that name them; actors, forums
 * and initiatives only when there is no table of them (actors also when the user says so).
 */
export function buildDataset(
	parts: DatasetParts,
	issues: IssueList,
	limits: ImportLimits,
	unknownActors: UnknownActors
): Dataset {
	const context = new BuildContext(issues, parts.tables, limits, unknownActors);
	const of = (name: TableName) => parts.tables.filter(({ table }) => table === name);
	const matrices = (role: MappedMatrix['role']) =>
		parts.matrices.filter((matrix) => matrix.role === role);
	for (const mapped of parts.tables) tellColumns(issues, mapped);
	readSectors(context, of('sectors'));
	readDistricts(context, of('districts'));
	readActors(context, of('actors'));
	readForums(context, of('forums'));
	readInitiatives(context, of('initiatives'));
	const list = readTies(context, of('ties'));
	const numberOf = (id: ActorId) => context.actorNames.numberOf(id)!;
	for (const matrix of matrices('adjacency-matrix')) {
		for (const tie of readAdjacency(context, matrix)) {
			list.add(tie, numberOf(tie.source), numberOf(tie.target));
		}
	}
	for (const matrix of matrices('adjacency-list')) {
		for (const tie of readAdjacencyList(context, matrix)) {
			list.add(tie, numberOf(tie.source), numberOf(tie.target));
		}
	}
	const memberships = readMemberships(context, of('memberships'));
	for (const matrix of matrices('attendance-matrix')) {
		for (const membership of readAttendance(context, matrix)) memberships.push(membership);
	}
	const participations = readParticipations(context, of('participations'));
	context.tellCounts();
	// Actors are numbered in the order in which they were added, which is that of the list.
	return withTieColumns(
		{
			name: parts.name,
			title: parts.title,
			licence: parts.licence,
			actors: context.actors,
			forums: context.forums,
			memberships,
			initiatives: context.initiatives,
			participations,
			districts: context.groups.districts,
			sectors: context.groups.sectors,
			companions: parts.companions,
			rejected: [...parts.rejectedBefore, ...context.rejected]
		},
		list.columns()
	);
}

/** Columns that are kept as extras, that are empty, and that have the heading of another. */
function tellColumns(issues: IssueList, mapped: MappedTable): void {
	const { raw, table, columns } = mapped;
	const isFilled = raw.headings.map(() => false);
	for (const index of isFilled.keys()) {
		let place = 0;
		while (place < raw.rows.length && raw.rows.cell(place, index).trim() === '') place++;
		isFilled[index] = place < raw.rows.length;
	}
	const details = raw.sheet === null ? {} : { sheet: raw.sheet };
	for (const [index, heading] of raw.headings.entries()) {
		const written = raw.headingsAsWritten[index] ?? '';
		const place = { file: raw.file, table, column: heading, details };
		if (written !== '' && written !== heading) {
			issues.warn('column-repeated', {
				...place,
				column: written,
				details: { ...details, keptAs: heading }
			});
		}
		if (!isFilled[index]) {
			if (written === '' || raw.rows.length === 0) continue;
			if (mapped.isDescribed) issues.note('column-empty', place);
			else issues.warn('column-empty', place);
		} else if (!columns.get(heading) && (written !== '' || index < raw.headingsAsWritten.length)) {
			issues.note('column-kept', place);
		}
	}
}
