/** The forums and their links in at most three sentences, for the screen and the command line. */
import type { Governance } from '../findings/governance/governance';
import type { LinkState } from '../findings/governance/governance-links';
import type { ChainMessages } from './da/chain';
import type { Names } from './name-lookup';

/** How many forums and levels, how safe the links are, and without whom most falls off. */
export function chainSummary(
	{ forums, links, persons }: Governance,
	{ summary }: ChainMessages,
	names: Names
): string[] {
	const levels = new Set(forums.flatMap(({ forum: { level } }) => (level === null ? [] : [level])));
	const count = (state: LinkState) => links.filter((link) => link.state === state).length;
	const sentences = [
		summary.shape(forums.length, levels.size),
		summary.links(links.length, count('one'), count('none'), count('unknown'))
	];
	const first = persons[0];
	if (first && first.loss.forums.length > 1) {
		sentences.push(summary.person(names.actor(first.actor), first.alone, first.loss.forums.length));
	}
	return sentences;
}
