/**
 * What is worth saying about the changes from one side to another: typed, the most changed first;
 * `i18n` makes the sentences.
 */
import type { ActorId, ForumId, InitiativeId, SectorId } from '../../model/dataset';
import { netOf, type Changes, type SectorPairChange, type TieChange } from './changes';
import { DATED_TABLES, type DatedTable, type KnownTime } from './known-time';

/** What an earlier and a later date can be compared in; seats are the memberships of open forums. */
export type ChangedThing = 'ties' | 'strength' | 'actors' | 'forums' | 'seats' | 'initiatives';

interface About {
	/** Those it is about. */
	readonly actors: readonly ActorId[];
}

export type ChangeStatement = About &
	(
		| {
				readonly code: 'total';
				readonly before: number;
				readonly after: number;
				readonly came: number;
				readonly went: number;
				readonly stayed: number;
		  }
		| {
				readonly code: 'pair';
				readonly sectors: readonly [SectorId | null, SectorId | null];
				readonly before: number;
				readonly after: number;
				readonly came: number;
				readonly went: number;
		  }
		/** Sector pairs in which as many ties came as went. */
		| { readonly code: 'replaced'; readonly pairs: number; readonly came: number }
		/** Sector pairs in which no tie came or went. */
		| { readonly code: 'steady-pairs'; readonly pairs: number; readonly isAll: boolean }
		| { readonly code: 'strength'; readonly stronger: number; readonly weaker: number }
		| { readonly code: 'forum-came'; readonly forum: ForumId }
		| { readonly code: 'forum-went'; readonly forum: ForumId }
		| {
				readonly code: 'seats';
				readonly forum: ForumId;
				readonly came: readonly ActorId[];
				readonly went: readonly ActorId[];
		  }
		/** One actor who came into several forums at once. */
		| { readonly code: 'new-seats'; readonly actor: ActorId; readonly forums: readonly ForumId[] }
		| { readonly code: 'actors-came' }
		| { readonly code: 'actors-went' }
		| { readonly code: 'initiatives-came'; readonly initiatives: readonly InitiativeId[] }
		| { readonly code: 'initiatives-went'; readonly initiatives: readonly InitiativeId[] }
		/** What the data have and what is the same on both sides. */
		| { readonly code: 'same'; readonly things: readonly ChangedThing[] }
		/** Rows without any date, which count on every date. */
		| {
				readonly code: 'undated';
				readonly table: DatedTable;
				readonly undated: number;
				readonly all: number;
		  }
		/** Tables of which no row has a date: whether they changed cannot be told. */
		| { readonly code: 'untold'; readonly tables: readonly DatedTable[] }
	);

/** A forum that opens or closes weighs at least as much as this many ties, its members known or not. */
const FORUM_WEIGHT = 5;
/** Tables of which this share of rows is undated are told of. */
const UNDATED_SHARE = 0.05;

/**
 * The statements about changes. The total first; then what changed, by the number of ties, seats or
 * actors it is about; then what did not change and what cannot be told.
 *
 * @param time what the data know of time, where the sides are dates of one data set; else null
 */
export function changeStatements(changes: Changes, time: KnownTime | null): ChangeStatement[] {
	return [total(changes), ...weighed(changes), ...unmoved(changes, time), ...unknown(time)];
}

/** Every actor of some ties, each once. */
export function actorsOf(ties: readonly TieChange[]): ActorId[] {
	return [...new Set(ties.flatMap(({ actors }) => actors))];
}

function total({ ties }: Changes): ChangeStatement {
	const stayed = ties.same.length + ties.stronger.length + ties.weaker.length;
	return {
		code: 'total',
		actors: actorsOf([...ties.came, ...ties.went]),
		before: stayed + ties.went.length,
		after: stayed + ties.came.length,
		came: ties.came.length,
		went: ties.went.length,
		stayed
	};
}

function weighed(changes: Changes): ChangeStatement[] {
	const entries: { readonly weight: number; readonly statement: ChangeStatement }[] = [];
	const add = (weight: number, statement: ChangeStatement) => {
		if (weight > 0) entries.push({ weight, statement });
	};
	const { forums, actors, initiatives, ties } = changes;
	for (const { forum, members } of forums.went) {
		const weight = Math.max(FORUM_WEIGHT, members.length);
		add(weight, { code: 'forum-went', forum, actors: members });
	}
	for (const { forum, members } of forums.came) {
		const weight = Math.max(FORUM_WEIGHT, members.length);
		add(weight, { code: 'forum-came', forum, actors: members });
	}
	for (const pair of changes.sectorPairs) add(netOf(pair), pairStatement(pair));
	for (const [actor, seats] of newSeats(changes)) {
		// Just before the forums themselves, which tell the same from their side.
		if (seats.length > 1)
			add(seats.length, { code: 'new-seats', actor, forums: seats, actors: [actor] });
	}
	for (const { forum, came, went } of changes.seats) {
		add(came.length + went.length, {
			code: 'seats',
			forum,
			came,
			went,
			actors: [...came, ...went]
		});
	}
	add(actors.came.length, { code: 'actors-came', actors: actors.came });
	add(actors.went.length, { code: 'actors-went', actors: actors.went });
	add(initiatives.came.length, {
		code: 'initiatives-came',
		initiatives: initiatives.came,
		actors: []
	});
	add(initiatives.went.length, {
		code: 'initiatives-went',
		initiatives: initiatives.went,
		actors: []
	});
	const moved = ties.stronger.length + ties.weaker.length;
	add(moved === 0 ? 0 : Math.max(1, Math.abs(ties.stronger.length - ties.weaker.length)), {
		code: 'strength',
		stronger: ties.stronger.length,
		weaker: ties.weaker.length,
		actors: actorsOf([...ties.stronger, ...ties.weaker])
	});
	return entries.sort((a, b) => b.weight - a.weight).map(({ statement }) => statement);
}

function pairStatement({ sectors, before, after, ties }: SectorPairChange): ChangeStatement {
	return {
		code: 'pair',
		sectors,
		before,
		after,
		came: ties.came.length,
		went: ties.went.length,
		actors: actorsOf([...ties.came, ...ties.went])
	};
}

/** Forums that each actor came into, of those that are there on both sides. */
function newSeats({ seats }: Changes): Map<ActorId, ForumId[]> {
	const forums = new Map<ActorId, ForumId[]>();
	for (const { forum, came } of seats) {
		for (const actor of came) {
			const known = forums.get(actor);
			if (known) known.push(forum);
			else forums.set(actor, [forum]);
		}
	}
	return forums;
}

function unmoved(changes: Changes, time: KnownTime | null): ChangeStatement[] {
	const { ties, sectorPairs, forums, actors, initiatives, seats } = changes;
	const moved = ({ ties: { came, went } }: SectorPairChange) => came.length + went.length > 0;
	const replaced = sectorPairs.filter((pair) => netOf(pair) === 0 && moved(pair));
	const steady = sectorPairs.filter((pair) => !moved(pair));
	const isDated = (table: DatedTable) => time === null || time.rows[table].dated > 0;
	const statements: ChangeStatement[] = [];
	if (replaced.length > 0) {
		const came = replaced.flatMap((pair) => pair.ties.came);
		const went = replaced.flatMap((pair) => pair.ties.went);
		statements.push({
			code: 'replaced',
			pairs: replaced.length,
			came: came.length,
			actors: actorsOf([...came, ...went])
		});
	}
	if (steady.length > 0 && isDated('ties')) {
		const isAll = steady.length === sectorPairs.length;
		statements.push({ code: 'steady-pairs', pairs: steady.length, isAll, actors: [] });
	}
	const kept = ties.same.length + ties.stronger.length + ties.weaker.length;
	const isSame: Readonly<Record<Exclude<ChangedThing, 'ties'>, boolean>> = {
		strength: isDated('ties') && kept > 0 && ties.stronger.length + ties.weaker.length === 0,
		actors: isDated('actors') && isAllKept(actors.came, actors.went, actors.stayed),
		forums: isDated('forums') && isAllKept(forums.came, forums.went, forums.stayed),
		seats: isDated('memberships') && forums.stayed.length > 0 && seats.length === 0,
		initiatives:
			isDated('initiatives') && isAllKept(initiatives.came, initiatives.went, initiatives.stayed)
	};
	const things = (Object.keys(isSame) as (keyof typeof isSame)[]).filter((thing) => isSame[thing]);
	if (things.length > 0) statements.push({ code: 'same', things, actors: [] });
	return statements;
}

function isAllKept(
	came: readonly unknown[],
	went: readonly unknown[],
	stayed: readonly unknown[]
): boolean {
	return stayed.length > 0 && came.length + went.length === 0;
}

function unknown(time: KnownTime | null): ChangeStatement[] {
	if (time === null) return [];
	const undated = DATED_TABLES.flatMap((table): ChangeStatement[] => {
		const { dated, all } = time.rows[table];
		if (dated === 0 || (all - dated) / all < UNDATED_SHARE) return [];
		return [{ code: 'undated', table, undated: all - dated, all, actors: [] }];
	});
	const untold = DATED_TABLES.filter(
		(table) => time.rows[table].all > 0 && time.rows[table].dated === 0
	);
	return untold.length === 0
		? undated
		: [...undated, { code: 'untold', tables: untold, actors: [] }];
}
