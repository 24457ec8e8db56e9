/** What every column of the tables of numbers means. */
import { TABLE_COLUMNS } from '../../model/table-schema';
import { ACTOR_MEASURES, type ActorMeasureId } from '../../measures/all';
import { BROKERAGE_ROLES } from '../../measures/brokerage/brokerage';
import { NETWORK_MEASURES, type NetworkMeasureId } from '../../measures/whole/all';
import {
	actorMeasureFacts,
	networkMeasureFacts,
	type MeasureFacts,
	type Unit
} from './measure-facts';
import { deviationColumn, type NumberTable } from './number-tables';
import {
	WHOLE_FIGURES,
	type ColumnWords,
	type FigureWords,
	type NumberTableName,
	type NumberWords,
	type WholeFigure
} from './number-words';
import { worksNamedIn } from './references';
import type { WorkbookCell } from '../write-workbook';

const ACTOR_IDS: ReadonlySet<string> = new Set(ACTOR_MEASURES.map(({ id }) => id));
const ROLES: ReadonlySet<string> = new Set([...BROKERAGE_ROLES, 'brokerage']);
const ROLE_OF = new Map(BROKERAGE_ROLES.map((role) => [deviationColumn(role), role]));

/** Units of the columns that are no measures; the rest is text. */
const COLUMN_UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
	['community', 'number'],
	['component', 'number'],
	['weight', 'strength'],
	['step', 'number'],
	['from', 'date'],
	['to', 'date'],
	['shared_forums', 'number'],
	['shared_initiatives', 'number'],
	['value', 'number'],
	['internalTies', 'ties'],
	['externalTies', 'ties'],
	['ties', 'ties'],
	['expectedTies', 'ties'],
	['groupEiIndex', 'index'],
	['eiIndexByTies', 'index'],
	['eiExpected', 'index'],
	['importance', 'share'],
	['organisation', 'list'],
	['district', 'list'],
	['role', 'list'],
	['forums', 'list'],
	['sectors', 'list'],
	['districts', 'list'],
	['initiatives', 'list']
]);
const INDEX_RANGE = new Set(['groupEiIndex', 'eiIndexByTies', 'eiExpected']);

/** Columns of ties that the program makes or interprets; others are the user's, whatever they are called. */
const TIE_COLUMNS: ReadonlySet<string> = new Set([
	...TABLE_COLUMNS.ties.map(({ name }) => name),
	...['shared_forums', 'shared_initiatives']
]);

/** Columns of the codebook itself, which it explains like those of any other table. */
const BOOK_COLUMNS: readonly string[] = [
	...['table', 'column', 'name', 'meaning_da', 'meaning_en', 'formula', 'unit', 'range'],
	...['strengths', 'works', 'missing']
];

/** One entry of the codebook before it is laid out. */
interface Entry {
	readonly table: NumberTableName;
	/** The column, or the figure in the table of the network. */
	readonly column: string;
	readonly words: (words: NumberWords) => FigureWords;
	readonly facts: Pick<MeasureFacts, 'unit' | 'range' | 'reasons'> & Partial<MeasureFacts>;
}

/**
 * The codebook of tables: a row a column, its own among them, and a row a figure of the network.
 *
 * @param words the language of the tables
 * @param both the same in Danish and in English
 */
export function codebook(
	tables: readonly NumberTable[],
	words: NumberWords,
	both: Readonly<Record<'da' | 'en', NumberWords>>
): NumberTable {
	const entries = [
		...tables.flatMap(({ name, columns }) => columns.map((column) => columnEntry(name, column))),
		...WHOLE_FIGURES.map(wholeEntry),
		...NETWORK_MEASURES.map(({ id }) => networkEntry(id)),
		...BOOK_COLUMNS.map((column) => columnEntry('codebook', column))
	];
	return {
		name: 'codebook',
		columns: BOOK_COLUMNS,
		rows: entries.map(({ table, column, words: told, facts }): WorkbookCell[] => {
			const { name, formula } = told(words);
			return [
				table,
				column,
				name,
				told(both.da).meaning,
				told(both.en).meaning,
				formula || null,
				words.unit[facts.unit],
				rangeText(facts.range, words),
				facts.strength === undefined ? null : words.strengths[facts.strength],
				worksNamedIn(formula).join('; ') || null,
				facts.reasons.map((reason) => `${reason}: ${words.reason[reason] ?? ''}`).join(' ') || null
			];
		})
	};
}

function columnEntry(table: NumberTableName, column: string): Entry {
	if (table === 'actors' && ACTOR_IDS.has(column)) {
		const id = column as ActorMeasureId;
		const isRole = ROLES.has(id);
		return {
			table,
			column,
			words: ({ actor, orderedPairs }) => {
				const { name, meaning, formula } = actor[id];
				return { name, meaning, formula: isRole ? `${formula} ${orderedPairs}` : formula };
			},
			facts: actorMeasureFacts(id)
		};
	}
	const role = ROLE_OF.get(column);
	if (table === 'actors' && role !== undefined) {
		return {
			table,
			column,
			words: (words) =>
				words.roleDeviation(words.actor[role === 'total' ? 'brokerage' : role].name),
			facts: {
				unit: 'deviations',
				range: [null, null],
				reasons: ['no-group', 'no-variation'],
				strength: 'ignored'
			}
		};
	}
	const isOwn = isUsersOwn(table, column);
	const isIndex = !isOwn && INDEX_RANGE.has(column);
	// A list of actors in one table, a number of them in another.
	const isCount = table === 'groups' && column === 'actors';
	const unit = isCount
		? 'actors'
		: column === 'actors'
			? 'list'
			: table === 'about' || isOwn
				? 'text'
				: (COLUMN_UNITS.get(column) ?? 'text');
	return {
		table,
		column,
		words: (words) => {
			const known = columnWords(words, table, column);
			const name = known?.name ?? column;
			return { name, meaning: known?.meaning ?? words.ownColumn, formula: '' };
		},
		facts: {
			unit,
			range: isIndex ? [-1, 1] : isOwn || column !== 'importance' ? [null, null] : [0, 1],
			reasons: isIndex ? ['no-ties', 'no-grouped-ties'] : []
		}
	};
}

function isUsersOwn(table: NumberTableName, column: string): boolean {
	return table === 'ties' && !TIE_COLUMNS.has(column);
}

/** The words of a column: those of this table, else those that all tables share; null for a user's own. */
function columnWords(
	{ column: words }: NumberWords,
	table: NumberTableName,
	column: string
): ColumnWords | null {
	if (isUsersOwn(table, column)) return null;
	const key = [`${table}.${column}`, column].find((one) => Object.hasOwn(words, one));
	return key === undefined ? null : words[key]!;
}

const WHOLE_FACTS: Readonly<Record<WholeFigure, Entry['facts']>> = {
	actors: { unit: 'actors', range: [0, null], reasons: [] },
	ties: { unit: 'ties', range: [0, null], reasons: [] },
	components: { unit: 'parts', range: [0, null], reasons: [] },
	largestComponent: { unit: 'actors', range: [0, null], reasons: [] },
	isolates: { unit: 'actors', range: [0, null], reasons: [] },
	eiIndex: { unit: 'index', range: [-1, 1], reasons: ['no-group', 'no-ties', 'no-grouped-ties'] },
	eiExpected: { unit: 'index', range: [-1, 1], reasons: ['no-group', 'too-few-actors'] },
	assortativity: {
		unit: 'index',
		range: [-1, 1],
		reasons: ['no-group', 'no-ties', 'no-grouped-ties', 'one-group']
	},
	modularity: { unit: 'index', range: [-1, 1], reasons: ['no-group', 'no-ties'] },
	communities: { unit: 'parts', range: [0, null], reasons: [] },
	communityModularity: { unit: 'index', range: [-1, 1], reasons: ['no-actors', 'no-ties'] }
};

function wholeEntry(figure: WholeFigure): Entry {
	return {
		table: 'network',
		column: figure,
		words: (words) => words.whole[figure],
		facts: WHOLE_FACTS[figure]
	};
}

function networkEntry(id: NetworkMeasureId): Entry {
	return {
		table: 'network',
		column: id,
		words: (words) => words.network[id],
		facts: networkMeasureFacts(id)
	};
}

function rangeText([low, high]: MeasureFacts['range'], { noBound }: NumberWords): string | null {
	if (low === null && high === null) return null;
	return `${low ?? noBound} … ${high ?? noBound}`;
}
