/** How the figures were made, as a text for an appendix or an article. */
import { BROKERAGE_ROLES } from '../../measures/brokerage/brokerage';
import { ESTIMATE, needsEstimate } from '../../measures/estimated-betweenness';
import { NETWORK_MEASURES } from '../../measures/whole/all';
import type { Network } from '../../network/network';
import type { FileNote } from '../networks/file-network';
import { actorMeasuresOf } from './number-tables';
import { WHOLE_FIGURES, type FigureWords, type NumberWords } from './number-words';
import { REFERENCES, worksNamedIn } from './references';

/** The text as Markdown: version, seed, lens, data, rules, definitions, limits, works. */
export function methodsText(network: Network, note: FileNote, words: NumberWords): string {
	const { methods } = words;
	const actor = actorMeasuresOf(network).map(({ id }) => words.actor[id]);
	const whole = [
		...WHOLE_FIGURES.map((id) => words.whole[id]),
		...NETWORK_MEASURES.map(({ id }) => words.network[id])
	];
	const roles = network.directed
		? BROKERAGE_ROLES.map((role) =>
				words.roleDeviation(words.actor[role === 'total' ? 'brokerage' : role].name)
			)
		: [];
	const definitions = [...actor, ...roles, ...whole];
	const works = worksNamedIn(definitions.map(({ formula }) => formula).join(' '));
	const parts = [
		`# ${methods.title(line(note.title))}`,
		methods.made(note.version, note.date),
		`## ${methods.dataTitle}`,
		methods.data(network.actors.length, network.tieCount, network.directed),
		`## ${methods.lensTitle}`,
		...words.lens.map(({ label, value }) => `- ${line(label)}: ${line(value)}`),
		`- ${methods.seed(network.lens.seed)}`,
		`## ${methods.rulesTitle}`,
		...methods.rules.map((rule) => `- ${rule}`),
		...(needsEstimate(network) ? [`- ${methods.estimate(ESTIMATE.epsilon, ESTIMATE.delta)}`] : []),
		`## ${methods.actorTitle}`,
		...[...actor, ...roles].map(definition),
		`## ${methods.networkTitle}`,
		...whole.map(definition),
		`## ${methods.chanceTitle}`,
		methods.chance,
		`## ${methods.checkTitle}`,
		methods.check,
		`## ${methods.limitsTitle}`,
		...methods.limits.map((limit) => `- ${limit}`),
		`## ${methods.worksTitle}`,
		...works.map((work) => `- ${REFERENCES[work]!}`)
	];
	return `${spaced(parts)}\n`;
}

function definition({ name, meaning, formula }: FigureWords): string {
	return `- **${name}.** ${meaning} ${formula}`;
}

/** One line, whatever breaks the title or a name has. */
function line(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Blank lines around headings and paragraphs, none between the entries of a list. */
function spaced(parts: readonly string[]): string {
	const isEntry = (part: string | undefined) => part?.startsWith('- ') === true;
	return parts
		.map((part, place) => (isEntry(part) && isEntry(parts[place + 1]) ? part : `${part}\n`))
		.join('\n')
		.trimEnd();
}
