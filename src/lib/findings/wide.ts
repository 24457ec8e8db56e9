/**
 * Who sits where and works in which district, whatever sectors, levels, steps or districts a lens
 * leaves out: what is hidden from a picture is not missing, and whoever says that something is missing
 * reads it here.
 */
import type { ActorId, Dataset, ForumId } from '../model/dataset';
import type { Lens } from '../model/lens';
import { visibleRows, type Visible } from '../network/visible';
import { coverage, type Coverage } from './coverage';
import { seatedMembers } from './seated-members';

export interface Wide {
	/** Every row on the date of the lens. */
	readonly visible: Visible;
	/** Everybody with a seat, by forum; a forum without a known member is not in the map. */
	readonly membersOf: ReadonlyMap<ForumId, ReadonlySet<ActorId>>;
	/** Which sectors are at work in each district. */
	readonly district: Coverage;
}

/** The rows on the date of a lens; `visible` are those under the lens itself. */
export function wideRows(dataset: Dataset, lens: Lens, visible: Visible): Wide {
	const all = hidesRows(lens)
		? visibleRows(dataset, { ...lens, districts: null, sectors: null, levels: null, steps: null })
		: visible;
	return {
		visible: all,
		membersOf: seatedMembers(all),
		district: coverage(dataset, all, 'district')
	};
}

function hidesRows({ districts, sectors, levels, steps }: Lens): boolean {
	return districts !== null || sectors !== null || levels !== null || steps !== null;
}
