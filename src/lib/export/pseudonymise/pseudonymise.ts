/**
 * A copy of a project that can be handed on: codes for names, nothing that was written freely, and
 * no group so small that it points at somebody. The key to the codes is a value of its own.
 */
import type { Dataset } from '../../model/dataset';
import { organisationsOnly } from './organisations-only';
import { dealCodes, extendKey, freePrefix, sectorPrefixes, type Coded } from './pseudonym-codes';
import { keyMark, type CodedTable, type KeyRow, type PseudonymKey } from './pseudonym-key';
import { ownColumns } from './pseudonymise-columns';
import { contactsOf, fold, guardAgainst, type Guard } from './pseudonymise-guard';
import type { GroupCodes, PseudonymiseOptions } from './pseudonymise-options';
import { recognisableIn } from './pseudonymise-remains';
import { DropCount, type CopyReport } from './pseudonymise-report';
import { copyRows } from './pseudonymise-rows';
import { copyValues, type CopyValues } from './pseudonymise-values';

export interface PseudonymisedCopy {
	readonly dataset: Dataset;
	/** The key that was given, with the codes of this copy. */
	readonly key: PseudonymKey;
	readonly report: CopyReport;
	/** Words of the original that stand nowhere in the copy. */
	readonly guard: Guard;
}

const PREFIX: Readonly<Record<CodedTable, string>> = {
	actors: 'A',
	organisations: 'O',
	forums: 'F',
	initiatives: 'I',
	districts: 'D',
	sectors: 'S'
};

/**
 * Makes the copy. The same data set, key and options give the same copy. Rows stand in the order of
 * their codes: the order of the original would tell who is who to somebody who has seen it.
 *
 * @param report told the share done, 0-1
 */
export function pseudonymise(
	dataset: Dataset,
	options: PseudonymiseOptions,
	report: (share: number) => void = () => undefined
): PseudonymisedCopy {
	const merged = options.organisationsOnly ? organisationsOnly(dataset) : null;
	const source = merged?.dataset ?? dataset;
	const guard = guardAgainst(namesOf(dataset, options));
	const drops = new DropCount();
	const dealt = deal(dataset, source, options, guard);
	report(0.2);
	const values = copyValues(source, options, guard, dealt.codes);
	const actors = options.organisationsOnly
		? dealt.codes.organisations
		: dealt.codesOf('actors', source.actors, actorPrefixes(source, options, values));
	report(0.4);
	const rows = copyRows(source, options, guard, { ...dealt.codes, actors }, values, drops);
	report(0.7);
	countDropped(dataset, options, drops);
	const mark = `copy-${keyMark(options.key)}`;
	const copy: Dataset = {
		...rows,
		name: mark,
		title: options.words.title,
		licence: null,
		companions: new Map(),
		rejected: []
	};
	return {
		dataset: copy,
		key: extendKey(options.key, [
			...usedRows(dealt.rows, copy),
			...sectorRows(dataset, values.sectorCodes)
		]),
		guard,
		report: {
			contacts: contactsOf(dataset),
			dropped: drops.list,
			hidden: values.hidden,
			renamed: [...values.renamed, ...rows.renamed],
			organisations: merged && {
				organisations: source.actors.length,
				left: merged.left.length,
				leftTies: merged.leftTies,
				several: merged.several,
				selfTies: merged.selfTies,
				addedUp: merged.addedUp,
				single: merged.single.length
			},
			files: [...dataset.companions.keys()],
			rejected: dataset.rejected.length,
			recognisable: recognisableIn(copy)
		}
	};
}

/** Every name of the original that the copy must not hold. */
function* namesOf(dataset: Dataset, { keptNames }: PseudonymiseOptions): Generator<string> {
	const keepsOrganisations = keptNames.includes('organisations');
	const organisations = new Set(keepsOrganisations ? organisationsOf(dataset).map(fold) : []);
	for (const { id, label } of dataset.actors) {
		if (!organisations.has(fold(id))) yield id;
		if (!organisations.has(fold(label))) yield label;
	}
	if (!keepsOrganisations) yield* organisationsOf(dataset);
	for (const table of ['forums', 'initiatives', 'districts'] as const) {
		for (const { id, label } of dataset[table]) {
			if (keptNames.includes(table)) continue;
			yield id;
			yield label;
		}
	}
}

/** The organisations named, those with homes too. */
function organisationsOf({ actors, districts }: Dataset): string[] {
	return [
		...new Set([
			...actors.flatMap(({ organisations }) => organisations),
			...districts.flatMap(({ homes }) => homes)
		])
	];
}

function deal(original: Dataset, source: Dataset, options: PseudonymiseOptions, guard: Guard) {
	const originals = [
		...original.actors,
		...original.forums,
		...original.initiatives,
		...original.districts,
		...original.sectors
	].map(({ id }) => id);
	const isTaken = (code: string) => guard.find(code).length > 0;
	const rows: KeyRow[] = [];
	const codesOf = (
		table: CodedTable,
		named: readonly Pick<Coded, 'id' | 'label'>[],
		prefixOf: (id: string) => string = () => PREFIX[table]
	) => {
		const free = new Map<string, string>();
		const prefix = (id: string) => {
			const wanted = prefixOf(id);
			let known = free.get(wanted);
			if (known === undefined) free.set(wanted, (known = freePrefix(wanted, originals)));
			return known;
		};
		const coded = named.map(({ id, label }) => ({ id, label, prefix: prefix(id) }));
		const codes = dealCodes(table, coded, options.key, isTaken);
		for (const { id, label } of named) rows.push({ table, code: codes.get(id)!, id, label });
		return codes;
	};
	const isWith = options.withOrganisations || options.organisationsOnly;
	const organisations = codesOf(
		'organisations',
		isWith ? organisationsOf(original).map((name) => ({ id: name, label: name })) : []
	);
	const codes: GroupCodes = {
		organisations,
		forums: codesOf('forums', source.forums),
		initiatives: codesOf('initiatives', source.initiatives),
		districts: codesOf('districts', source.districts)
	};
	return { codes, rows, codesOf };
}

/** Letters of the sector that the copy shows: those of a hidden one would give it away. */
function actorPrefixes(
	{ actors }: Dataset,
	{ sectorPrefix }: PseudonymiseOptions,
	values: CopyValues
): ((actor: string) => string) | undefined {
	if (!sectorPrefix) return undefined;
	const letters = sectorPrefixes(
		new Map([...values.sectorRows.values()].map(({ id, label }) => [id, label]))
	);
	const prefixes = new Map(
		actors.map(({ id, sector }) => {
			const shown = sector === null ? null : values.sector(sector);
			return [id, shown === null ? undefined : letters.get(shown)];
		})
	);
	return (actor) => prefixes.get(actor) ?? 'X';
}

/** The codes that the copy uses: a key to what is not there would tell more than it must. */
function usedRows(rows: readonly KeyRow[], copy: Dataset): KeyRow[] {
	const used = new Set([
		...[...copy.actors, ...copy.forums, ...copy.initiatives, ...copy.districts].map(({ id }) => id),
		...organisationsOf(copy)
	]);
	return rows.filter(({ code }) => used.has(code));
}

/** Sectors that are called otherwise in the copy than they were. */
function sectorRows({ sectors }: Dataset, codes: ReadonlyMap<string, string>): KeyRow[] {
	return sectors.flatMap(({ id, label }) => {
		const code = codes.get(id);
		return code === undefined ? [] : [{ table: 'sectors', code, id, label }];
	});
}

/** What falls away whatever the rows say. */
function countDropped(dataset: Dataset, options: PseudonymiseOptions, drops: DropCount): void {
	for (const table of [
		'actors',
		'forums',
		'memberships',
		'initiatives',
		'participations'
	] as const) {
		drops.add(table, 'source', 'free-text', filled(dataset[table].map(({ source }) => source)));
	}
	drops.add('ties', 'kind', 'free-text', filled(dataset.ties.map(({ kind }) => kind)));
	const passages = dataset.ties.map(({ sourcePassage }) => sourcePassage);
	drops.add('ties', 'source_passage', 'free-text', filled(passages));
	const borders = dataset.districts.map(({ geometry }) => geometry);
	drops.add('districts', 'geometry', 'detail', filled(borders));
	for (const { key, table, heading, cells, isRoleWords } of ownColumns(dataset)) {
		if (options.ownColumns.includes(key)) continue;
		drops.add(table, heading, isRoleWords ? 'own-words' : 'own-column', cells);
	}
}

function filled(cells: readonly (string | null)[]): number {
	return cells.filter((cell) => cell !== null && cell !== '').length;
}
