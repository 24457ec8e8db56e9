import type { Finding } from '../../findings/finding';
import type { FindingMessages } from '../finding-messages';
import {
	formatAlternatives,
	formatFixed,
	formatList,
	formatNumber,
	formatShare
} from '../language';

const list = (items: readonly string[]) => formatList(items, 'en');
const number = (value: number | null | undefined, digits = 0) =>
	value === null || value === undefined ? '–' : formatNumber(value, 'en', digits);
/** An index between −1 and +1, always with two decimals. */
const index = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : formatFixed(value, 'en', 2);
const share = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : formatShare(value, 'en');
const count = (value: number | null | undefined, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;
/** "the sector Police" or "the sectors Police and Business". */
const sectorsNamed = (labels: readonly string[]) =>
	`the ${labels.length === 1 ? 'sector' : 'sectors'} ${list(labels)}`;

const ROLES: Readonly<Record<string, string>> = {
	coordinator: 'holds its own sector together',
	itinerant: 'joins others within a sector that is not its own',
	representative: 'carries its own sector’s knowledge out',
	gatekeeper: 'brings others’ knowledge into its own sector',
	liaison: 'joins sectors that are not its own'
};

/** Findings as sentences. Roles and links are judged, never persons. */
export const findingsEn: FindingMessages = {
	kind: {
		chain: 'Governance chain',
		silo: 'Silos',
		gap: 'Gaps',
		fragility: 'Fragile points',
		bridge: 'Bridges',
		overlap: 'Overlaps',
		ladder: 'Collaboration ladder',
		'one-sided': 'One-sided collaboration',
		forum: 'Forums'
	},
	sentence: {
		'chain.carrier': ({ actors, figures }, names) => ({
			text: `${names.actor(actors[0]!)} is a link in ${number(figures.carried)} of the ${number(figures.joints)} joints of the governance chain${
				figures.alone === 0
					? ''
					: figures.alone === figures.carried
						? ', each time as the only one'
						: `, in ${number(figures.alone)} of them as the only one`
			}.`,
			why: 'When one link carries most of the chain, knowledge stops flowing up and down while the post is empty. Consider a second link.'
		}),
		'chain.single-link': ({ actors, forums }, names) => ({
			text: `Only 1 sits in both ${names.forum(forums[0]!)} and ${names.forum(forums[1]!)}: ${names.actor(actors[0]!)}.`,
			why: 'The joint breaks when that one seat is empty.'
		}),
		'chain.no-link': ({ forums }, names) => ({
			text: `Nobody sits in both ${names.forum(forums[0]!)} and ${names.forum(forums[1]!)}.`,
			why: 'Without a shared member, knowledge between the two has to travel another way.'
		}),
		'silo.sides': ({ figures }) => ({
			text: `The municipality and the social-housing side keep apart: ${figures.acrossTies === 0 ? 'no collaborations' : count(figures.acrossTies, 'collaboration', 'collaborations')} across, where their activity gives reason to expect ${number(figures.acrossExpected)}.`,
			why: `${namedByBoth(figures)}${number(figures.municipalTies)} collaborations lie inside the municipality and ${number(figures.housingTies)} inside the social-housing side. Two working communities that should be one seldom share target groups, methods and knowledge.`
		}),
		'silo.group': ({ sectors, figures }, names) => ({
			text: `${names.sector(sectors[0]!)} keeps to itself: ${number(figures.inside)} collaborations inside the sector and ${figures.outside ? number(figures.outside) : 'none'} out of it${figures.unsorted ? `; ${number(figures.unsorted)} ${figures.unsorted === 1 ? 'goes' : 'go'} to actors whose sector is not known` : ''} (E-I index ${index(figures.eiIndex)}, where −1 is inward only; by lot ${index(figures.eiLow)} to ${index(figures.eiHigh)}).`,
			why: 'What the sector knows seldom reaches the others, and what they know seldom reaches it.'
		}),
		'silo.pair': ({ sectors, figures }, names) => ({
			text: `${names.sector(sectors[0]!)} and ${names.sector(sectors[1]!)} share ${count(figures.across, 'collaboration', 'collaborations')}, where their activity gives reason to expect ${number(figures.expected)}.`,
			why: 'Two sectors that work much with others and hardly at all with each other.'
		}),
		'gap.leadership': ({ sectors, forums, figures }, names) => ({
			text: `${
				sectors.length === 1
					? `Of the ${number(figures.reference)} sectors one would expect, only ${names.sector(sectors[0]!)} has no seat in ${formatEither(forums.map(names.forum))}`
					: `${number(figures.sectors)} of the ${number(figures.reference)} sectors one would expect have no seat in ${formatEither(forums.map(names.forum))}: ${list(sectors.map(names.sector))}`
			}.${unsortedHere(figures, 'member', 'members')}`,
			why: 'Those without a seat where the work is led and coordinated are seldom taken into account.'
		}),
		'gap.forum': ({ sectors, forums, figures }, names) => ({
			text: `${names.forum(forums[0]!)} lacks ${number(figures.sectors)} of ${count(figures.reference, 'sector', 'sectors')}: ${list(sectors.map(names.sector))}.${unsortedHere(figures, 'member', 'members')}`,
			why: 'The other sectors one would expect are represented.'
		}),
		'gap.district': ({ sectors, districts, figures }, names) => ({
			text: `${names.district(districts[0]!)} has no actor of its own from ${sectorsNamed(sectors.map(names.sector))}, which ${figures.elsewhere === 1 ? '1 other district has' : `${sectors.length > 1 ? 'up to ' : ''}${number(figures.elsewhere)} other districts have`}.${unsortedHere(figures, 'actor', 'actors')}`,
			why: !figures.municipalityWide
				? `Nobody from ${sectors.length === 1 ? 'it' : 'them'} covers the whole municipality either. Ask whether someone was left out of the mapping, or whether a partner is missing.`
				: figures.nobody
					? `${count(figures.municipalityWide, 'actor', 'actors')} covering the whole municipality ${figures.municipalityWide === 1 ? 'comes' : 'come'} from ${number(figures.served)} of the ${number(figures.sectors)} sectors and might be drawn in; from the ${figures.nobody === 1 ? 'last one' : `other ${number(figures.nobody)}`} there is nobody at all.`
					: `${count(figures.municipalityWide, 'actor', 'actors')} from the ${sectors.length === 1 ? 'sector' : 'sectors'} ${figures.municipalityWide === 1 ? 'covers' : 'cover'} the whole municipality and might be drawn in.`
		}),
		'gap.absent': ({ sectors, figures }, names) => ({
			text: `The data have no actors from ${sectorsNamed(sectors.map(names.sector))}; ${count(figures.reference, 'sector is', 'sectors are')} expected.${unsortedHere(figures, 'actor', 'actors')}`,
			why: 'Either they are missing from the mapping, or they are missing from the collaboration.'
		}),
		'fragility.cut-actor': ({ actors, figures }, names) => ({
			text: `Without ${names.actor(actors[0]!)}, ${count(figures.cutOff, 'actor loses its', 'actors lose their')} connection to the rest of the network.`,
			why: 'All their ways to the others pass through this one link.'
		}),
		'bridge.actor': ({ actors, figures, words }, names) => ({
			text: `${names.actor(actors[0]!)} lies on ${share(figures.share)} of the shortest ways between other actors and has ${count(figures.ties, 'collaboration', 'collaborations')}${
				figures.sectors ? ` with ${count(figures.sectors, 'sector', 'sectors')}` : ''
			}.`,
			why: words.role
				? `The actor ${ROLES[words.role] ?? ''}.`
				: 'Much of what has to get from one to another goes this way.'
		}),
		'bridge.sole-link': ({ actors, sectors, figures }, names) => ({
			text: `All ${number(figures.ties)} collaborations between ${names.sector(sectors[0]!)} and ${names.sector(sectors[1]!)} go through ${names.actor(actors[0]!)}.`,
			why: 'The two sectors lose each other if this one connection ends.'
		}),
		'overlap.initiatives': ({ initiatives, districts, words }, names) => ({
			text: `${names.initiative(initiatives[0]!)} and ${names.initiative(initiatives[1]!)} are 2 initiatives with the same theme (${words.theme}), the same target group (${words.targetGroup}) and the same place (${list(districts.map(names.district))}), but no collaboration between those responsible is reported.`,
			why: 'Initiatives that do not know each other may end up competing for the same people.'
		}),
		'ladder.low': ({ sectors, figures }, names) => ({
			text: `${names.sector(sectors[0]!)} and ${names.sector(sectors[1]!)} share knowledge and avoid double work, but ${
				figures.high === 0
					? `none of their ${number(figures.ties)} collaborations reaches`
					: `only ${number(figures.high)} of their ${number(figures.ties)} collaborations ${figures.high === 1 ? 'reaches' : 'reach'}`
			} the two upper steps of the collaboration ladder.`,
			why: 'Contact is there; the next step is a task that they solve together.'
		}),
		'one-sided.pair': ({ sectors, figures }, names) => ({
			text: `Between ${names.sector(sectors[0]!)} and ${names.sector(sectors[1]!)}, ${number(figures.oneSided)} of ${number(figures.pairs)} collaborations are named by one party only: ${number(figures.first)} by ${names.sector(sectors[0]!)} and ${number(figures.second)} by ${names.sector(sectors[1]!)}.`,
			why: 'When only one party names a collaboration, the two probably see it differently.'
		}),
		'forum.strangers': ({ forums, figures }, names) => ({
			text: `In ${names.forum(forums[0]!)}, ${number(figures.working)} of ${number(figures.pairs)} pairs of members work together outside the meetings; in a typical forum it is ${share(figures.middleShare)}.`,
			why: 'The members meet, but meeting does not become working together.'
		}),
		'forum.thin': ({ forums, sectors, figures }, names) => ({
			text: `${names.forum(forums[0]!)} gathers ${count(figures.sectors, 'sector', 'sectors')}, where the broadest of the ${number(figures.siblings)} forums of its kind gathers ${number(figures.broadest)}. It lacks ${sectorsNamed(sectors.map(names.sector))}.`,
			why: 'This local forum has the fewest parties to draw on.'
		})
	}
};

/** "a or b", "a, b or c". */
function formatEither(items: readonly string[]): string {
	return formatAlternatives(items, 'en');
}

/** How many might be of what seems to be missing. */
function unsortedHere({ unsorted }: Finding['figures'], one: string, many: string): string {
	return unsorted ? ` The sector of ${count(unsorted, one, many)} is not known.` : '';
}

/** How many of the collaborations across both parties name; nothing where it is not known. */
function namedByBoth({ acrossTies, acrossTold, acrossBothSay }: Finding['figures']): string {
	if (!acrossTold) return '';
	const both = acrossBothSay ?? 0;
	if (acrossTold === 1) {
		const which = acrossTies === 1 ? 'It' : 'The one of which it is known who names it';
		return `${which} is named by ${both === 1 ? 'both parties' : 'one party only'}. `;
	}
	const isFew = both > 0 && 2 * both < acrossTold;
	const part = both === 0 ? 'none' : both === acrossTold ? 'all' : number(both);
	const verb = both < 2 ? 'is' : 'are';
	return acrossTold === acrossTies
		? `${isFew ? `Only ${part}` : capitalise(part)} of them ${verb} named by both parties. `
		: `Of the ${number(acrossTold)} of which it is known who names them, ${isFew ? 'only ' : ''}${part} ${verb} named by both parties. `;
}

function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
