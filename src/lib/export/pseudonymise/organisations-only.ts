/** A project in which the organisations themselves are the actors. */
import type {
	Actor,
	ActorId,
	Dataset,
	Membership,
	Participation,
	Period,
	Tie
} from '../../model/dataset';

export interface OrganisationsOnly {
	/** Actors have the name of their organisation as id and label; links have no columns of their own. */
	readonly dataset: Dataset;
	/** Actors of no organisation; they and their links are not in the copy. */
	readonly left: readonly ActorId[];
	/** Actors of several organisations, counted under the first. */
	readonly several: number;
	/** Tie rows inside one organisation, which fall away. */
	readonly selfTies: number;
	/** Tie rows of those left. */
	readonly leftTies: number;
	/** Tie rows that became one with another. */
	readonly addedUp: number;
	/** Organisations that stand for one actor alone. */
	readonly single: readonly string[];
}

/**
 * Actors become their organisations: an actor counts under the first organisation it names, one
 * without any is left out. Ties of the same two organisations over the same time become one: weights
 * are added up (a tie without one counts 1), the highest step stays. Links within an organisation fall
 * away.
 */
export function organisationsOnly(dataset: Dataset): OrganisationsOnly {
	const members = new Map<string, Actor[]>();
	const of = new Map<ActorId, string>();
	for (const actor of dataset.actors) {
		const [name] = actor.organisations;
		if (name === undefined) continue;
		of.set(actor.id, name);
		const known = members.get(name);
		if (known) known.push(actor);
		else members.set(name, [actor]);
	}
	const ties = addUpTies(dataset.ties, of);
	return {
		dataset: {
			...dataset,
			actors: [...members].map(([name, actors]) => organisation(name, actors)),
			ties: ties.rows,
			memberships: merge(dataset.memberships, of, ({ forum, from, to }) => [forum, from, to]),
			participations: merge(dataset.participations, of, ({ initiative }) => [initiative])
		},
		left: dataset.actors.filter(({ id }) => !of.has(id)).map(({ id }) => id),
		several: dataset.actors.filter(({ organisations }) => organisations.length > 1).length,
		selfTies: ties.selfTies,
		leftTies: ties.leftTies,
		addedUp: ties.addedUp,
		single: [...members].filter(([, actors]) => actors.length === 1).map(([name]) => name)
	};
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function organisation(name: string, actors: readonly Actor[]): Actor {
	const levels = new Set(actors.map(({ level }) => level));
	// Whoever serves the whole municipality makes its organisation serve it.
	const isEverywhere = actors.some(({ districts }) => districts.length === 0);
	return {
		id: name,
		label: name,
		sector: commonest(actors.map(({ sector }) => sector)),
		organisations: [],
		districts: isEverywhere ? [] : unique(actors.flatMap(({ districts }) => districts)),
		level: levels.size === 1 ? actors[0]!.level : null,
		roles: unique(actors.flatMap(({ roles }) => roles)),
		...wholePeriod(actors),
		source: null,
		attributes: NOTHING
	};
}

function addUpTies(ties: readonly Tie[], of: ReadonlyMap<ActorId, string>) {
	const rows = new Map<string, Tie>();
	let selfTies = 0;
	let leftTies = 0;
	let addedUp = 0;
	for (const tie of ties) {
		const source = of.get(tie.source);
		const target = of.get(tie.target);
		if (source === undefined || target === undefined) {
			leftTies++;
			continue;
		}
		if (source === target) {
			selfTies++;
			continue;
		}
		const isSwapped = tie.directed === false && source > target;
		const ends = isSwapped ? [target, source] : [source, target];
		const key = JSON.stringify([...ends, tie.directed, tie.from, tie.to]);
		const reporter =
			tie.reportedBy === null || tie.reportedBy === 'both'
				? tie.reportedBy
				: (of.get(tie.reportedBy) ?? null);
		const known = rows.get(key);
		if (known) addedUp++;
		rows.set(key, {
			source: ends[0]!,
			target: ends[1]!,
			step: highest(known?.step ?? null, tie.step),
			weight: (known?.weight ?? 0) + (tie.weight ?? 1),
			kind: null,
			directed: tie.directed,
			reportedBy: !known || known.reportedBy === reporter ? reporter : null,
			from: tie.from,
			to: tie.to,
			sourcePassage: null,
			attributes: NOTHING
		});
	}
	return { rows: [...rows.values()], selfTies, leftTies, addedUp };
}

function highest(a: Tie['step'], b: Tie['step']): Tie['step'] {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}

/** Seats of one organisation in the same place become one, with the roles of all. */
function merge<Row extends Membership | Participation>(
	rows: readonly Row[],
	of: ReadonlyMap<ActorId, string>,
	place: (row: Row) => readonly (string | null)[]
): Row[] {
	const merged = new Map<string, Row>();
	for (const row of rows) {
		const actor = of.get(row.actor);
		if (actor === undefined) continue;
		const key = JSON.stringify([actor, ...place(row)]);
		const roles = unique([...(merged.get(key)?.roles ?? []), ...row.roles]);
		merged.set(key, { ...row, actor, roles, source: null, attributes: NOTHING });
	}
	return [...merged.values()];
}

/** From the earliest to the latest; open where any is open. */
function wholePeriod(periods: readonly Period[]): Period {
	const known = (end: 'from' | 'to') => periods.flatMap((period) => period[end] ?? []).sort();
	const from = known('from');
	const to = known('to');
	return {
		from: from.length < periods.length ? null : from[0]!,
		to: to.length < periods.length ? null : to.at(-1)!
	};
}

function commonest(values: readonly (string | null)[]): string | null {
	const counts = new Map<string, number>();
	for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
