/** The roles that have a pictogram. */

export const ROLES = [
	'coordinator',
	'itinerant',
	'representative',
	'gatekeeper',
	'liaison'
] as const;
export type Role = (typeof ROLES)[number];

/** Whether a column stands for a role. */
export function isRole(column: string): column is Role {
	return (ROLES as readonly string[]).includes(column);
}
