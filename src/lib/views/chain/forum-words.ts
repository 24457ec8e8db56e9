/** Words about a forum and a link that several parts of the view use. */
import type { ForumFacts } from '$lib/findings/governance/governance';
import type { GovernanceLink } from '$lib/findings/governance/governance-links';
import type { Messages } from '$lib/i18n/messages';
import type { Names } from '$lib/i18n/name-lookup';
import type { Forum } from '$lib/model/dataset';
import { SCOPES } from '$lib/model/taxonomy';

/** "Nordmarken, Havnekvarteret", or that it is for the whole municipality. */
export function districtsText(forum: Forum, names: Names, messages: Messages): string {
	return forum.districts.length === 0
		? messages.taxonomy.wholeMunicipality
		: forum.districts.map(names.district).join(', ');
}

/** "Socialt, fysisk", in the order of the field; words of the user's own last. */
export function scopesText({ scopes }: Forum, messages: Messages): string {
	const { scope, noScope } = messages.chain;
	const known = SCOPES.filter((one) => scopes.includes(one));
	const others = scopes.filter((one) => !(SCOPES as readonly string[]).includes(one));
	const all = [...known, ...others].map((one) => scope[one] ?? one);
	return all.length === 0 ? noScope : all.join(', ');
}

/** The first letter of each scope, for the small space of a picture. */
export function scopeLetters({ scopes }: Forum, messages: Messages): string[] {
	return SCOPES.filter((one) => scopes.includes(one)).map((one) =>
		messages.chain.scope[one]!.slice(0, 1)
	);
}

/** The level of a forum in words, or that none is stated. */
export function levelText({ level }: Forum, names: Names, messages: Messages): string {
	return level === null ? messages.chain.noLevel : names.level(level);
}

/** All that the box of a forum shows, in words. */
export function forumText(facts: ForumFacts, names: Names, messages: Messages): string {
	const { picture } = messages.chain;
	return picture.forum(names.forum(facts.forum.id), [
		levelText(facts.forum, names, messages),
		picture.size(facts.seats.length),
		districtsText(facts.forum, names, messages),
		scopesText(facts.forum, messages),
		...facts.sectors.map(
			({ sector, count }) =>
				`${sector === null ? messages.taxonomy.missing : names.sector(sector)} ${count}`
		)
	]);
}

/** All that a line of the picture shows, in words. */
export function linkText(link: GovernanceLink, names: Names, messages: Messages): string {
	const { picture, stateMeaning } = messages.chain;
	return picture.link(
		names.forum(link.lower),
		names.forum(link.upper),
		link.carriers === null
			? stateMeaning.unknown
			: picture.carriedBy(link.carriers.map(names.actor))
	);
}
