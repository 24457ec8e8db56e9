/** The rows of a safe copy: codes for ids, nothing written freely, in the order of the codes. */
import type { Attributes, Dataset, Period, TableName } from '../../model/dataset';
import {
	APPROACHES,
	isKnownLevel,
	KNOWN_ROLES,
	MEMBER_ROLES,
	PARTICIPATION_ROLES,
	SCOPES
} from '../../model/taxonomy';
import { columnKey } from './pseudonymise-columns';
import { isSafe, type Guard } from './pseudonymise-guard';
import type { Codes, PseudonymiseOptions } from './pseudonymise-options';
import type { DropCount, RenamedValue } from './pseudonymise-report';
import type { CopyValues } from './pseudonymise-values';

export type CopyRows = Pick<Dataset, TableName> & { readonly renamed: readonly RenamedValue[] };

/** The eight tables of the copy. */
export function copyRows(
	dataset: Dataset,
	options: PseudonymiseOptions,
	guard: Guard,
	codes: Codes,
	values: CopyValues,
	drops: DropCount
): CopyRows {
	const cells = new CellCopy(options, guard, drops);
	const renamed: RenamedValue[] = [];
	const actor = (id: string) => codes.actors.get(id)!;
	const label = (table: 'forums' | 'initiatives', row: { id: string; label: string }) => {
		const code = codes[table].get(row.id)!;
		if (!options.keptNames.includes(table)) return code;
		if (isSafe(row.label, guard)) return row.label;
		const field = table === 'forums' ? 'forum' : 'initiative';
		renamed.push({ field, value: row.label, as: code });
		return code;
	};
	const keepsOrganisation =
		options.organisationsOnly && options.keptNames.includes('organisations');
	return {
		renamed,
		actors: dataset.actors
			.map((row) => {
				const id = actor(row.id);
				return {
					id,
					label: keepsOrganisation && isSafe(row.label, guard) ? row.label : id,
					sector: row.sector === null ? null : values.sector(row.sector),
					organisations: options.withOrganisations ? values.organisations(row.organisations) : [],
					districts: values.districtsOf(row),
					level: cells.level('actors', row.level),
					roles: cells.roles('actors', row.roles, KNOWN_ROLES),
					...cells.period('actors', row),
					source: null,
					attributes: cells.attributes('actors', row.attributes)
				};
			})
			.sort(byText(({ id }) => id)),
		ties: dataset.ties
			.map((row) => {
				const { reportedBy } = row;
				return {
					source: actor(row.source),
					target: actor(row.target),
					step: row.step,
					weight: row.weight,
					kind: null,
					directed: row.directed,
					reportedBy: reportedBy === null || reportedBy === 'both' ? reportedBy : actor(reportedBy),
					...cells.period('ties', row),
					sourcePassage: null,
					attributes: cells.attributes('ties', row.attributes)
				};
			})
			.sort(byText((row) => JSON.stringify(row))),
		forums: dataset.forums
			.map((row) => ({
				id: codes.forums.get(row.id)!,
				label: label('forums', row),
				level: cells.level('forums', row.level),
				districts: values.districts(row.districts),
				scopes: cells.known('forums', 'scope', row.scopes, SCOPES),
				parent: row.parent === null ? null : codes.forums.get(row.parent)!,
				...cells.period('forums', row),
				source: null,
				attributes: cells.attributes('forums', row.attributes)
			}))
			.sort(byText(({ id }) => id)),
		memberships: dataset.memberships
			.map((row) => ({
				actor: actor(row.actor),
				forum: codes.forums.get(row.forum)!,
				roles: cells.roles('memberships', row.roles, MEMBER_ROLES),
				...cells.period('memberships', row),
				source: null,
				attributes: cells.attributes('memberships', row.attributes)
			}))
			.sort(byText((row) => JSON.stringify(row))),
		initiatives: dataset.initiatives
			.map((row) => ({
				id: codes.initiatives.get(row.id)!,
				label: label('initiatives', row),
				themes: cells.words('initiatives', 'theme', row.themes),
				targetGroups: cells.words('initiatives', 'target_group', row.targetGroups),
				districts: values.districts(row.districts),
				approach:
					row.approach === null
						? null
						: (cells.known('initiatives', 'approach', [row.approach], APPROACHES)[0] ?? null),
				...cells.period('initiatives', row),
				source: null,
				attributes: cells.attributes('initiatives', row.attributes)
			}))
			.sort(byText(({ id }) => id)),
		participations: dataset.participations
			.map((row) => ({
				actor: actor(row.actor),
				initiative: codes.initiatives.get(row.initiative)!,
				roles: cells.roles('participations', row.roles, PARTICIPATION_ROLES),
				source: null,
				attributes: cells.attributes('participations', row.attributes)
			}))
			.sort(byText((row) => JSON.stringify(row))),
		...areas(dataset, options, values, cells)
	};
}

function areas(
	dataset: Dataset,
	options: PseudonymiseOptions,
	values: CopyValues,
	cells: CellCopy
): Pick<Dataset, 'districts' | 'sectors'> {
	const districts = new Map(dataset.districts.map((row) => [row.id, row]));
	const sectors = new Map(dataset.sectors.map((row) => [row.id, row]));
	const keepsHomes = options.withOrganisations || options.organisationsOnly;
	return {
		districts: [...values.districtRows]
			.map(([id, row]) => {
				const original = districts.get(id);
				return {
					...row,
					homes: keepsHomes ? values.organisations(row.homes) : [],
					attributes: original ? cells.attributes('districts', original.attributes) : row.attributes
				};
			})
			.sort(byText(({ id }) => id)),
		sectors: [...values.sectorRows].map(([id, row]) => {
			const original = sectors.get(id);
			return original
				? { ...row, attributes: cells.attributes('sectors', original.attributes) }
				: row;
		})
	};
}

/** Cells as the copy has them; what does not stay is counted. */
class CellCopy {
	readonly #ownColumns: ReadonlySet<string>;

	constructor(
		private readonly options: PseudonymiseOptions,
		private readonly guard: Guard,
		private readonly drops: DropCount
	) {
		this.#ownColumns = new Set(options.ownColumns);
	}

	/** The project's own words stay where nobody is named in them. */
	words(
		table: TableName,
		column: string,
		values: readonly string[],
		known: readonly string[] = []
	): string[] {
		const kept = values.filter((word) => known.includes(word) || isSafe(word, this.guard));
		this.drops.add(table, column, 'name', values.length - kept.length);
		return kept;
	}

	/** Nothing is read from other words than the known ones, so that they would only tell of somebody. */
	known(
		table: TableName,
		column: string,
		values: readonly string[],
		known: readonly string[]
	): string[] {
		const kept = values.filter((word) => known.includes(word));
		this.drops.add(table, column, 'own-words', values.length - kept.length);
		return kept;
	}

	level(table: TableName, level: string | null): string | null {
		if (level === null || isKnownLevel(level)) return level;
		return this.words(table, 'level', [level])[0] ?? null;
	}

	/** Other words for a role are as good as a name; they stay only when they are asked for. */
	roles(table: TableName, roles: readonly string[], known: readonly string[]): string[] {
		return this.#ownColumns.has(columnKey(table, 'role'))
			? this.words(table, 'role', roles, known)
			: roles.filter((role) => known.includes(role));
	}

	attributes(table: TableName, attributes: Attributes): Attributes {
		const kept = new Map<string, string>();
		for (const [heading, cell] of attributes) {
			if (!this.#ownColumns.has(columnKey(table, heading)) || cell === '') continue;
			if (isSafe(heading, this.guard) && isSafe(cell, this.guard)) kept.set(heading, cell);
			else this.drops.add(table, heading, 'name');
		}
		return kept;
	}

	period(table: TableName, { from, to }: Period): Period {
		return { from: this.#date(table, 'from', from), to: this.#date(table, 'to', to) };
	}

	#date(table: TableName, column: string, date: string | null): string | null {
		if (date === null || this.options.dates === 'all') return date;
		const kept = this.options.dates === 'years' ? date.slice(0, 4) : null;
		if (kept !== date) this.drops.add(table, column, 'detail');
		return kept;
	}
}

/** By code unit, so that the order is the same in every language. */
function byText<Row>(text: (row: Row) => string): (a: Row, b: Row) => number {
	return (a, b) => {
		const [one, other] = [text(a), text(b)];
		return one < other ? -1 : one > other ? 1 : 0;
	};
}
