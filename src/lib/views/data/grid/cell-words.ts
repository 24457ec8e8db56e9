/**
 * What cells may say: the choices of each column with what they are called in a language, and how a
 * text is taken for one of them. Made once for a data set and a language; each part when it is asked for.
 */
import { compareLabels, type Language } from '$lib/i18n/language';
import type { Messages } from '$lib/i18n/messages';
import type { Names } from '$lib/i18n/name-lookup';
import { NameIndex } from '$lib/import/rows/name-index';
import type { Dataset, TableName } from '$lib/model/dataset';
import { fieldOf, type RowOf } from '$lib/model/table-row';
import {
	APPROACHES,
	foldWord,
	KNOWN_ROLES,
	LEVELS,
	MEMBER_ROLES,
	PARTICIPATION_ROLES,
	readApproach,
	readLevel,
	readMemberRole,
	readParticipationRole,
	readRole,
	readScope,
	SCOPES,
	SECTOR_KINDS,
	sectorKind,
	STEPS
} from '$lib/model/taxonomy';
import type { GridColumn } from './grid-columns';

export interface Choice {
	/** As it is kept. */
	readonly value: string;
	/** As it is shown. */
	readonly label: string;
	/** As it is written in a cell: the label, or the id where several share the label. */
	readonly text: string;
}

/** What a text was taken for: one choice, none, or several that share the name. */
export type Match =
	| { readonly found: 'one'; readonly value: string }
	| { readonly found: 'none' | 'several' };

export interface Choices {
	readonly all: readonly Choice[];
	/** False = only what is listed may stand there. */
	readonly takesOthers: boolean;
	/** Half a name stands for the first that fits; false = what is written stands as it is. */
	readonly completes: boolean;
	readonly find: (text: string) => Match;
	/** How a value is shown. */
	readonly show: (value: string) => string;
	/** How a value is written so that it is found again. */
	readonly write: (value: string) => string;
}

/** The words of a vocabulary that `read` knows in either language. */
interface Vocabulary {
	readonly values: readonly string[];
	readonly words: Readonly<Record<string, string>>;
	readonly read: (text: string) => string;
}

export class CellWords {
	readonly dataset: Dataset;
	readonly names: Names;
	readonly messages: Messages;
	readonly language: Language;
	readonly #made = new Map<string, Choices | null>();

	constructor(dataset: Dataset, names: Names, messages: Messages, language: Language) {
		this.dataset = dataset;
		this.names = names;
		this.messages = messages;
		this.language = language;
	}

	/** The choices of a column; null = any text, number, date or yes and no. */
	choices(table: TableName, column: GridColumn): Choices | null {
		const key = `${table} ${column.key}`;
		const known = this.#made.get(key);
		if (known !== undefined) return known;
		const made = this.#make(table, column);
		this.#made.set(key, made);
		return made;
	}

	#make(table: TableName, column: GridColumn): Choices | null {
		const { dataset, names, messages } = this;
		switch (column.kind) {
			case 'actor':
				return this.#entities(dataset.actors, names.actor);
			case 'reporter':
				return this.#reporters();
			case 'forum':
				return this.#entities(dataset.forums, names.forum);
			case 'initiative':
				return this.#entities(dataset.initiatives, names.initiative);
			case 'sector':
				return this.#sectors();
			case 'districts':
				return this.#open(this.#entities(dataset.districts, names.district));
			case 'level':
				return this.#vocabulary(
					{ values: LEVELS, words: messages.taxonomy.level, read: readLevel },
					table,
					column
				);
			case 'approach':
				return this.#vocabulary(
					{ values: APPROACHES, words: messages.data.approach, read: readApproach },
					table,
					column
				);
			case 'step':
				return listed(
					STEPS.map((step) => {
						const label = `${step} – ${messages.taxonomy.step[step]}`;
						return { value: String(step), label, text: String(step) };
					}),
					false
				);
			case 'boolean': {
				const { yes, no } = messages.app.data.tables;
				return listed(
					[
						{ value: 'true', label: yes, text: yes },
						{ value: 'false', label: no, text: no }
					],
					false
				);
			}
			case 'list':
				return column.key === 'role' || column.key === 'scope'
					? this.#vocabulary(this.#roleWords(table, column), table, column)
					: this.#used(table, column);
			case 'text':
				return column.key === 'kind' || column.heading !== null ? this.#used(table, column) : null;
			default:
				return null;
		}
	}

	#roleWords(table: TableName, column: GridColumn): Vocabulary {
		const { messages } = this;
		const { memberRole, participationRole } = messages.views.panel;
		if (column.key === 'scope') {
			return { values: SCOPES, words: messages.data.scope, read: readScope };
		}
		if (table === 'memberships') {
			return { values: MEMBER_ROLES, words: memberRole, read: readMemberRole };
		}
		if (table === 'participations') {
			return { values: PARTICIPATION_ROLES, words: participationRole, read: readParticipationRole };
		}
		return { values: KNOWN_ROLES, words: messages.taxonomy.role, read: readRole };
	}

	#entities(
		rows: readonly { readonly id: string; readonly label: string }[],
		show: (id: string) => string
	): Choices {
		const index = new NameIndex();
		for (const { id, label } of rows) index.add(id, label);
		const shown = new NameIndex();
		for (const { id } of rows) shown.add(id, show(id));
		const find = (text: string): Match => {
			const match = index.find(text);
			const other = match.found === 'none' ? shown.find(text) : match;
			if (other.found === 'none' || other.found === 'several') return { found: other.found };
			return { found: 'one', value: other.id };
		};
		const write = (id: string) => {
			const label = show(id);
			const match = find(label);
			// A name with a separator in it would be cut in a cell of several.
			return match.found === 'one' && match.value === id && !/[;|]/.test(label) ? label : id;
		};
		const all = rows.map(({ id }) => ({ value: id, label: show(id), text: write(id) }));
		return { all: this.#sorted(all), takesOthers: false, completes: true, find, show, write };
	}

	#open(choices: Choices): Choices {
		return { ...choices, takesOthers: true };
	}

	#reporters(): Choices {
		const actors = this.#entities(this.dataset.actors, this.names.actor);
		const both = this.messages.data.both;
		const choice: Choice = { value: 'both', label: both, text: both };
		const isBoth = (text: string) => [foldWord(both), 'both', 'begge'].includes(foldWord(text));
		return {
			all: [choice, ...actors.all],
			takesOthers: false,
			completes: true,
			find: (text) => (isBoth(text) ? { found: 'one', value: 'both' } : actors.find(text)),
			show: (value) => (value === 'both' ? both : actors.show(value)),
			write: (value) => (value === 'both' ? both : actors.write(value))
		};
	}

	/** Those of the data, and the kinds of the taxonomy that are not there yet. */
	#sectors(): Choices {
		const { dataset, names, messages } = this;
		const own = this.#entities(dataset.sectors, names.sector);
		const present = new Set(dataset.sectors.flatMap(({ id, kind }) => [id, kind]));
		const others = SECTOR_KINDS.filter((kind) => !present.has(kind)).map((kind) => {
			const label = messages.taxonomy.sectorKind[kind];
			return { value: kind, label, text: label };
		});
		const other = new Map(others.map(({ value, label }) => [foldWord(label), value]));
		return {
			all: [...own.all, ...this.#sorted(others)],
			takesOthers: true,
			completes: true,
			find(text) {
				const match = own.find(text);
				if (match.found !== 'none') return match;
				const word = other.get(foldWord(text)) ?? sectorKind(text);
				const same = dataset.sectors.find(({ kind }) => word !== null && kind === word);
				const value = same?.id ?? word;
				return value === null ? { found: 'none' } : { found: 'one', value };
			},
			show: (value) => others.find((one) => one.value === value)?.label ?? own.show(value),
			write: (value) => others.find((one) => one.value === value)?.text ?? own.write(value)
		};
	}

	/** Known words first, then what else stands in the column. */
	#vocabulary(vocabulary: Vocabulary, table: TableName, column: GridColumn): Choices {
		const { values, words, read } = vocabulary;
		const show = (value: string) => words[value] ?? value;
		const byWord = new Map(values.map((value) => [foldWord(show(value)), value]));
		const known = values.map((value) => ({ value, label: show(value), text: show(value) }));
		const used = this.#usedValues(table, column).filter((value) => !values.includes(value));
		return {
			all: [...known, ...this.#sorted(used.map(plainChoice))],
			takesOthers: true,
			completes: true,
			find(text) {
				const value = byWord.get(foldWord(text)) ?? read(text);
				return values.includes(value) || used.includes(value)
					? { found: 'one', value }
					: { found: 'none' };
			},
			show,
			write: show
		};
	}

	/** What stands in the column already. */
	#used(table: TableName, column: GridColumn): Choices {
		return listed(this.#sorted(this.#usedValues(table, column).map(plainChoice)), true);
	}

	#usedValues(table: TableName, { field, heading }: GridColumn): string[] {
		const used = new Set<string>();
		for (const row of this.dataset[table] as readonly RowOf[]) {
			const value: unknown =
				heading === null ? fieldOf(row, field) : row.attributes.get(heading);
			if (typeof value === 'string') used.add(value);
			else if (Array.isArray(value)) for (const part of value) used.add(part as string);
		}
		return [...used];
	}

	#sorted(choices: readonly Choice[]): Choice[] {
		const compare = compareLabels(this.language);
		return [...choices].sort((a, b) => compare(a.label, b.label));
	}
}

function plainChoice(value: string): Choice {
	return { value, label: value, text: value };
}

function listed(all: readonly Choice[], takesOthers: boolean): Choices {
	const byWord = new Map(all.flatMap(({ value, text }) => [[foldWord(text), value]]) as [string, string][]);
	const byValue = new Map(all.map((choice) => [choice.value, choice]));
	return {
		all,
		takesOthers,
		completes: !takesOthers,
		find(text) {
			const value = byValue.has(text) ? text : byWord.get(foldWord(text));
			return value === undefined ? { found: 'none' } : { found: 'one', value };
		},
		show: (value) => byValue.get(value)?.label ?? value,
		write: (value) => byValue.get(value)?.text ?? value
	};
}
