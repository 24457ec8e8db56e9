/** The rows of data behind a tie of the map: what joins two actors under the lens. */
import type { ActorId, Dataset, Forum, Initiative, Tie } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { visibleRows, type Visible } from '../../network/visible';
import { pairKey } from './map-scene';

/** One thing that joins two actors. */
export type TieRow =
	| { readonly layer: 'ties'; readonly tie: Tie }
	| { readonly layer: 'forums'; readonly forum: Forum }
	| { readonly layer: 'initiatives'; readonly initiative: Initiative };

/** Bodies with more members than this make too many pairs to count one by one. */
const LARGEST_BODY = 200;

/** Everything that joins the two: reported ties first, then forums and initiatives, in the order of the file. O(rows). */
export function tieRows(dataset: Dataset, lens: Lens, a: ActorId, b: ActorId): TieRow[] {
	const visible = visibleRows(dataset, lens);
	const rows: TieRow[] = [];
	if (lens.layers.includes('ties')) {
		for (const tie of visible.ties) {
			const joins =
				(tie.source === a && tie.target === b) || (tie.source === b && tie.target === a);
			if (joins) rows.push({ layer: 'ties', tie });
		}
	}
	if (lens.layers.includes('forums')) {
		const shared = sharedIds(visible.memberships, (row) => row.forum, a, b);
		for (const forum of visible.forums) {
			if (shared.has(forum.id)) rows.push({ layer: 'forums', forum });
		}
	}
	if (lens.layers.includes('initiatives')) {
		const shared = sharedIds(visible.participations, (row) => row.initiative, a, b);
		for (const initiative of visible.initiatives) {
			if (shared.has(initiative.id)) rows.push({ layer: 'initiatives', initiative });
		}
	}
	return rows;
}

/**
 * Number of rows behind each pair that has more than one, by `pairKey`. Bodies of more than 200
 * members are left out. O(ties + seats of a body squared).
 */
export function rowCounts(dataset: Dataset, lens: Lens): ReadonlyMap<string, number> {
	const visible = visibleRows(dataset, lens);
	const counts = new Map<string, number>();
	const count = (a: ActorId, b: ActorId) => {
		const key = pairKey(a, b);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	};
	if (lens.layers.includes('ties')) for (const tie of visible.ties) count(tie.source, tie.target);
	for (const members of bodiesOf(visible, lens)) {
		const list = [...members];
		if (list.length > LARGEST_BODY) continue;
		for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) count(a, b);
	}
	return new Map([...counts].filter(([, number]) => number > 1));
}

function bodiesOf(visible: Visible, { layers }: Lens): ReadonlySet<ActorId>[] {
	const bodies = new Map<string, Set<ActorId>>();
	const seat = (body: string, actor: ActorId) => {
		const members = bodies.get(body);
		if (members) members.add(actor);
		else bodies.set(body, new Set([actor]));
	};
	if (layers.includes('forums')) {
		for (const { forum, actor } of visible.memberships) seat(`forum ${forum}`, actor);
	}
	if (layers.includes('initiatives')) {
		for (const { initiative, actor } of visible.participations)
			seat(`initiative ${initiative}`, actor);
	}
	return [...bodies.values()];
}

function sharedIds<Row extends { readonly actor: ActorId }>(
	rows: readonly Row[],
	idOf: (row: Row) => string,
	a: ActorId,
	b: ActorId
): ReadonlySet<string> {
	const own = new Set(rows.filter((row) => row.actor === a).map(idOf));
	return new Set(rows.filter((row) => row.actor === b && own.has(idOf(row))).map(idOf));
}
