/** The columns that a safe copy leaves out unless they are asked for one by one. */
import { TABLES, type Dataset, type TableName } from '../../model/dataset';
import { KNOWN_ROLES, MEMBER_ROLES, PARTICIPATION_ROLES } from '../../model/taxonomy';

export interface OwnColumn {
	/** What `PseudonymiseOptions.ownColumns` calls it. */
	readonly key: string;
	readonly table: TableName;
	readonly heading: string;
	/** Cells with something in them. */
	readonly cells: number;
	/** Different contents. */
	readonly different: number;
	/** Words for roles that only this project uses, of a column that the program reads otherwise. */
	readonly isRoleWords: boolean;
}

const ROLES: readonly (readonly [
	'actors' | 'memberships' | 'participations',
	readonly string[]
])[] = [
	['actors', KNOWN_ROLES],
	['memberships', MEMBER_ROLES],
	['participations', PARTICIPATION_ROLES]
];

/** What a column is called among those of all tables. */
export function columnKey(table: TableName, heading: string): string {
	return `${table}/${heading}`;
}

/** The columns of a project that the program does not interpret, and its own words for roles. */
export function ownColumns(dataset: Dataset): OwnColumn[] {
	const columns: OwnColumn[] = [];
	const add = (
		table: TableName,
		heading: string,
		contents: readonly string[],
		isRoleWords: boolean
	) => {
		if (contents.length === 0) return;
		const different = new Set(contents).size;
		const key = columnKey(table, heading);
		columns.push({ key, table, heading, cells: contents.length, different, isRoleWords });
	};
	for (const table of TABLES) {
		for (const [own, known] of ROLES) {
			if (own !== table) continue;
			const words = dataset[own].flatMap((row) =>
				row.roles.filter((role) => !known.includes(role))
			);
			add(table, 'role', words, true);
		}
		const contents = new Map<string, string[]>();
		for (const { attributes } of dataset[table]) {
			for (const [heading, cell] of attributes) {
				if (cell.trim() === '') continue;
				const known = contents.get(heading);
				if (known) known.push(cell);
				else contents.set(heading, [cell]);
			}
		}
		for (const [heading, cells] of contents) {
			const isTold = columns.some(({ key }) => key === columnKey(table, heading));
			if (!isTold) add(table, heading, cells, false);
		}
	}
	return columns;
}
