import type { CheckId } from '../../findings/checks/check';

/** How each check is decided; "the threshold" is the one that stands beside the check. */
export const checkRulesEn: Readonly<Record<CheckId, string>> = {
	K1: 'Met when on each of the three levels there is a forum with at least as many sectors as the threshold; the parts of the municipality count as one sector. Partly when on some of the levels. Read from forums (level), memberships and actors (sector).',
	K2: 'Met when on each level the municipality and the housing organisation sit in a cross-sector forum (as in K1); on the executing level the plan’s staff count for the housing side. Partly when on some of the levels.',
	K3: 'Met when an actor with the role coordinator has collaborations on all three levels; of several, the one with most levels counts. Partly with one or two levels. Read from actors (role, level) and collaborations.',
	K4: 'Met when the coordinator works with at least as many other municipal departments (column “organisation”) as the threshold; its own does not count. Partly with at least one.',
	K5: 'Met when whoever leads the plan sits in a tactical forum. Partly when the seat is only above the tactical level, or only as observer or invited, or when not all of several leaders have one.',
	K6: 'Met when the police (SSP too) have a seat in the board, the coordination group and each local group; observers and invited ones do not count. Partly when in some of them.',
	K7: 'Met when an actor of the business sector has a seat in a strategic or tactical forum. Partly when only as observer or invited.',
	K8: 'Met when an association or voluntary organisation has a seat in a strategic or tactical forum; residents and single volunteers are not an organisation. Partly when only as observer or invited.',
	K9: 'Met when no sector holds more than the threshold of the seats in the board and the coordination group, and the plan itself has a seat. Observers and invited ones hold no seat. Partly when some of it is so.',
	K10: 'Met when each district has a local group with a seat for the residents’ democracy. Partly when some districts have. Read from forums (district, parent), memberships and actors (sector).',
	K11: 'Met when each district has an actor with the role local coordinator; one without a district belongs to none. Partly when some districts have one.',
	K12: 'Met when at least as many actors as the threshold sit both in each forum and in the one above it. Partly when some links have. Read from forums (parent) and memberships.',
	K13: 'Not met when one actor is in more than half of the links of the chain, in more than anybody else, and somewhere the only one. Partly when never the only one. Needs at least two links with known members.',
	K14: 'Between each two successive levels the collaborations up and down are counted. Only collaborations that say which way they run, or who reported them, count. Met when the weaker direction is at least the threshold’s part of the stronger everywhere. Partly when between some.',
	K15: 'Met when each leading body for social work only shares a member with those for physical and institutional work in the same district, or when no body is for social work only. Partly when some are shared.',
	K16: 'Met when all housing organisations in a deciding body for all districts have homes in each district, or when no body covers them all. Partly when some have. Read from districts (homes) and actors (organisation).',
	K17: 'Met when nobody sits in more forums at the same time than the threshold. Partly when at most the threshold’s part of those with a seat do. Dates of memberships and forums count.',
	K18: 'Met when each municipal department has a collaboration with another; an actor in two departments joins them. Partly when some have.',
	K19: 'Met when all executing actors with collaborations reach somebody on the strategic level within the threshold’s number of steps, whatever the direction. Partly when at least the threshold’s part of them do.',
	K20: 'Looks at pairs of sectors with at least 5 collaborations with a step. Met when no pair has at most a tenth on step 3 or 4. Partly when some have.',
	K21: 'Looks at pairs of sectors with at least 5 collaborations of which the reporter is known. Met when in no pair three of four are reported by one side only. Partly when in some.',
	K22: 'Looks at pairs of initiatives with the same theme, target group and district. Met when in each pair the leads work together or are the same. Partly when they at least meet in a forum or another initiative.',
	K23: 'Counts each theme × target group × district of the selection. Met when every cell has an initiative. Partly when at least the threshold’s part has. A cell that an initiative with empty columns might fill is not decided.',
	K24: 'The network leader (where there is none, the coordinator and the leader of the plan) and the actor with the highest betweenness are taken out one at a time. Met when neither time at least as many others as the threshold lose the way to the rest. Partly when one of the two can leave.'
};
