/**
 * The columns of the eight tables: their names in the project's own form, their types, and the
 * English and Danish headings under which a user may bring them. Import and export share it, so that
 * what one writes the other knows.
 */
import type { TableName } from './dataset';
import { foldWord } from './taxonomy';

export type ColumnType = 'text' | 'list' | 'number' | 'boolean' | 'date';

export interface TableColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly required: boolean;
	/** Other headings for the same column, folded as `headingKey` does. */
	readonly words: readonly string[];
}

const FROM_WORDS = [
	'fra dato',
	'startdato',
	'start',
	'start date',
	'begyndt',
	'begyndelse',
	'siden',
	'since'
];
const TO_WORDS = ['til dato', 'slutdato', 'slut', 'end', 'end date', 'ophørt', 'ophør'];
const ID_WORDS = ['nr', 'nummer', 'kode', 'key', 'identifier'];
const LABEL_WORDS = ['navn', 'name', 'titel', 'title', 'betegnelse'];
const DISTRICT_WORDS = [
	'bydel',
	'bydele',
	'område',
	'områder',
	'boligområde',
	'boligområder',
	'districts',
	'area',
	'neighbourhood',
	'neighborhood'
];
const FORUM_WORDS = ['mødeforum', 'mødefora', 'fora', 'gruppe', 'udvalg', 'board', 'group', 'møde'];
const INITIATIVE_WORDS = ['indsats', 'initiativ', 'aktivitet', 'projekt', 'activity', 'project'];
const ROLE_WORDS = ['rolle', 'roller', 'roles', 'funktion'];

function column(
	name: string,
	type: ColumnType,
	words: readonly string[],
	required = false
): TableColumn {
	return { name, type, required, words };
}

const id = (...words: string[]) => column('id', 'text', [...ID_WORDS, ...words], true);
const label = (...words: string[]) => column('label', 'text', [...LABEL_WORDS, ...words], true);
const from = column('from', 'date', ['fra', ...FROM_WORDS]);
const to = column('to', 'date', ['til', ...TO_WORDS]);
const source = column('source', 'text', ['kilde', 'reference']);
const level = column('level', 'text', ['niveau']);
const district = column('district', 'list', DISTRICT_WORDS);
const role = column('role', 'list', ROLE_WORDS);
const actor = column(
	'actor',
	'text',
	['aktør', 'aktør id', 'actor id', 'medlem', 'deltager', 'person', 'member', 'navn', 'name'],
	true
);

/** Every table's columns, in the order in which they are written. */
export const TABLE_COLUMNS: Readonly<Record<TableName, readonly TableColumn[]>> = {
	actors: [
		id('aktør id', 'aktørid', 'actor id', 'node', 'node id', 'aktørnr'),
		label(
			'aktør',
			'actor',
			'fulde navn',
			'full name',
			'kontaktperson',
			'primary organization',
			'node label'
		),
		column('sector', 'text', [
			'sektor',
			'sektorer',
			'branche',
			'fagområde',
			'primary org function',
			'type'
		]),
		column('organisation', 'list', [
			'organization',
			'organisationer',
			'forvaltning',
			'virksomhed',
			'arbejdsplads',
			'arbejdsgiver',
			'ansættelsessted',
			'employer',
			'workplace'
		]),
		district,
		level,
		role,
		from,
		to,
		source
	],
	ties: [
		column(
			'source',
			'text',
			[
				'from',
				'fra',
				'aktør 1',
				'aktør a',
				'actor 1',
				'aktør',
				'person 1',
				'person a',
				'fra aktør',
				'vertex 1',
				'afsender',
				'sender'
			],
			true
		),
		column(
			'target',
			'text',
			[
				'to',
				'til',
				'aktør 2',
				'aktør b',
				'actor 2',
				'person 2',
				'person b',
				'til aktør',
				'vertex 2',
				'modtager',
				'receiver',
				'samarbejdspartner',
				'samarbejder med',
				'mål'
			],
			true
		),
		column('step', 'number', [
			'trin',
			'samarbejdstrin',
			'trin på samarbejdstrappen',
			'ladder step'
		]),
		column('weight', 'number', ['vægt', 'styrke', 'strength', 'edge weight']),
		column('kind', 'text', ['type', 'art', 'relation', 'relationstype', 'slags']),
		column('directed', 'boolean', ['direction', 'retning', 'rettet', 'type']),
		column('reported_by', 'text', [
			'rapporteret af',
			'hvem siger det',
			'indberettet af',
			'oplyst af',
			'svaret af',
			'reporter'
		]),
		from,
		to,
		column('source_passage', 'text', ['passage', 'kildested', 'kilde', 'citat', 'reference'])
	],
	forums: [
		id('forum id', 'forumid'),
		label('forum', ...FORUM_WORDS),
		level,
		district,
		column('scope', 'list', ['sigte', 'virkefelt', 'genstand', 'genstandsfelt']),
		column('parent', 'text', [
			'overordnet',
			'overordnet forum',
			'hører under',
			'under',
			'parent forum'
		]),
		from,
		to,
		source
	],
	memberships: [
		actor,
		column('forum', 'text', ['forum id', ...FORUM_WORDS], true),
		role,
		from,
		to,
		source
	],
	initiatives: [
		id('indsats id', 'initiative id'),
		label('initiative', ...INITIATIVE_WORDS),
		column('theme', 'list', ['tema', 'temaer', 'themes']),
		column('target_group', 'list', ['målgruppe', 'målgrupper', 'target groups']),
		district,
		column('approach', 'text', ['tilgang', 'greb']),
		from,
		to,
		source
	],
	participations: [
		actor,
		column('initiative', 'text', ['initiative id', 'indsats id', ...INITIATIVE_WORDS], true),
		role,
		source
	],
	districts: [
		id('bydel id', 'district id'),
		label('district', ...DISTRICT_WORDS),
		column('population', 'number', [
			'befolkning',
			'befolkningstal',
			'indbyggere',
			'indbyggertal',
			'beboere',
			'antal beboere',
			'residents'
		]),
		column('geometry', 'text', ['geometri', 'geojson', 'kort']),
		column('homes', 'list', [
			'boligorganisation',
			'boligorganisationer',
			'boliger',
			'housing organisation',
			'housing organisations'
		])
	],
	sectors: [
		id('sektor id', 'sector id'),
		label('sektor', 'sector'),
		column('colour', 'text', ['farve', 'color']),
		column('expected', 'boolean', ['forventet', 'forventes', 'reference'])
	]
};

/** A heading as it is compared: folded, `_`, `-` and `.` as spaces, trailing `*` and `:` off. */
export function headingKey(heading: string): string {
	return foldWord(heading)
		.replace(/[_\-.]+/g, ' ')
		.replace(/[\s*:]+$/, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const candidates = new Map<TableName, ReadonlyMap<string, readonly string[]>>();

function candidatesOf(table: TableName): ReadonlyMap<string, readonly string[]> {
	const known = candidates.get(table);
	if (known) return known;
	const byKey = new Map<string, string[]>();
	const add = (word: string, name: string) => {
		const names = byKey.get(word) ?? [];
		if (!names.includes(name)) byKey.set(word, [...names, name]);
	};
	for (const { name } of TABLE_COLUMNS[table]) add(headingKey(name), name);
	for (const { name, words } of TABLE_COLUMNS[table]) {
		for (const word of words) add(headingKey(word), name);
	}
	candidates.set(table, byKey);
	return byKey;
}

/**
 * The columns of a table that a heading may stand for, the likeliest first; empty = none. Several
 * are possible where the values must decide: `from` in ties (a tie end or a date), `type` in ties
 * (a kind or a direction).
 */
export function columnCandidates(table: TableName, heading: string): readonly string[] {
	return candidatesOf(table).get(headingKey(heading)) ?? [];
}

/** The column of a table by its name. */
export function tableColumn(table: TableName, name: string): TableColumn | null {
	return TABLE_COLUMNS[table].find((entry) => entry.name === name) ?? null;
}

/** A cell of several values as its parts: separated by `;` or `|`, trimmed, empty ones dropped. */
export function splitList(cell: string): string[] {
	const parts: string[] = [];
	for (const part of cell.split(/[;|]/)) {
		const value = part.trim();
		if (value !== '' && !parts.includes(value)) parts.push(value);
	}
	return parts;
}

/** Several values as one cell. */
export function joinList(values: readonly string[]): string {
	return values.join(';');
}

const PLAIN_NUMBER = /^-\d+([.,]\d+)?(e[+-]?\d+)?$/i;

/**
 * A cell as it is written to delimited text: one that a spreadsheet would take for a formula gets a
 * leading apostrophe, and so does one that already begins with apostrophes before such a sign, so
 * that `unescapeFormula` is its exact inverse. Plain negative numbers stay as they are.
 */
export function escapeFormula(cell: string): string {
	return PLAIN_NUMBER.test(cell) ? cell : escapeFormulaText(cell);
}

/** The same for a cell that is text whatever it looks like: a name that reads as a negative number too. */
export function escapeFormulaText(cell: string): string {
	return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** Takes off exactly the apostrophe that `escapeFormula` put on. */
export function unescapeFormula(cell: string): string {
	return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/** Name of the table that carries rejected rows, and its columns; `cells` is JSON: pairs of heading and text. */
export const REJECTED_TABLE = 'rejected-rows';
export const REJECTED_COLUMNS = ['file', 'row', 'table', 'cells'] as const;

/** Name of the sheet that carries name, title and licence in a workbook. */
export const PROJECT_SHEET = 'project';
