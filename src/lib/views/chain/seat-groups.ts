/** Seats gathered by what somebody is there as. */
import type { ForumSeat } from '$lib/findings/governance/governance-seats';

const SEAT_GROUPS = [
	'chair',
	'secretary',
	'member',
	'other',
	'none',
	'observer',
	'invited'
] as const;
export type SeatGroup = (typeof SEAT_GROUPS)[number];

/** Guests by what they are; the others by their first role that the program knows. */
export function seatGroups(
	seats: readonly ForumSeat[]
): { readonly group: SeatGroup; readonly seats: readonly ForumSeat[] }[] {
	return SEAT_GROUPS.map((group) => ({
		group,
		seats: seats.filter((seat) => groupOf(seat) === group)
	})).filter(({ seats: own }) => own.length > 0);
}

function groupOf({ roles, isGuest }: ForumSeat): SeatGroup {
	if (isGuest) return roles.includes('invited') ? 'invited' : 'observer';
	if (roles.length === 0) return 'none';
	return (
		(['chair', 'secretary', 'member'] as const).find((role) => roles.includes(role)) ?? 'other'
	);
}
