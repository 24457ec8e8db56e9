/** The words of the field, in groups: those explained for themselves, and those of the figures. Pure. */
import type { HelpMessages } from '$lib/i18n/da/help';
import type { Messages } from '$lib/i18n/messages';
import { foldWord } from '$lib/model/taxonomy';

export type WordGroup = keyof HelpMessages['words']['group'];
type TermId = keyof HelpMessages['words']['term'];
type FigureId = keyof HelpMessages['words']['measureAlso'];

/** A word of the help's own, or a figure, whose words are those that stand at the figure itself. */
type Entry =
	| { readonly term: TermId }
	| { readonly figure: FigureId; readonly of: 'actor' | 'network' | 'group' };

const term = (id: TermId): Entry => ({ term: id });
const actor = (figure: FigureId): Entry => ({ figure, of: 'actor' });
const network = (figure: FigureId): Entry => ({ figure, of: 'network' });
const group = (figure: FigureId): Entry => ({ figure, of: 'group' });

const GROUPS: readonly (readonly [WordGroup, readonly Entry[]])[] = [
	['who', (['actor', 'sector', 'expected', 'district', 'level'] as const).map(term)],
	[
		'together',
		(['tie', 'step', 'oneSided', 'forum', 'initiative', 'lens', 'wave'] as const).map(term)
	],
	[
		'picture',
		(['bridge', 'silo', 'gap', 'chain', 'isolate', 'singlePoint', 'introduction'] as const).map(
			term
		)
	],
	[
		'positions',
		(
			[
				'degree',
				'betweennessNormalised',
				'constraint',
				'effectiveSize',
				'cutOff',
				'coordinator',
				'itinerant',
				'representative',
				'gatekeeper',
				'liaison'
			] as const
		).map(actor)
	],
	[
		'whole',
		[
			network('density'),
			network('reciprocityOfPairs'),
			network('transitivity'),
			network('degreeCentralisation'),
			group('eiIndex'),
			group('communities'),
			group('mutualInformation'),
			group('corePeriphery')
		]
	],
	['sure', [term('cannotTell'), term('chance'), group('response'), group('rankBand')]]
];

/** One word with all that is said of it. */
export interface Word {
	/** Also the anchor of its address. */
	readonly id: string;
	readonly name: string;
	readonly also: string;
	readonly meaning: string;
	/** How the program uses it; null = the meaning says all. */
	readonly here: string | null;
	/** How the figure is computed, with its source; null = it is no figure. */
	readonly formula: string | null;
	/** Null where the formula names it. */
	readonly source: string | null;
}

export interface WordSection {
	readonly group: WordGroup;
	readonly words: readonly Word[];
}

/** All words in a language; with a text, those that hold every word of it anywhere in what is said. */
export function buildGlossary({ help, measures }: Messages, text = ''): readonly WordSection[] {
	const wanted = foldWord(text)
		.split(' ')
		.filter((word) => word !== '');
	return GROUPS.map(([name, entries]) => ({
		group: name,
		words: entries.map(wordOf).filter(({ name, also, meaning, here }) => {
			const all = foldWord([name, also, meaning, here ?? ''].join(' '));
			return wanted.every((word) => all.includes(word));
		})
	})).filter(({ words }) => words.length > 0);

	function wordOf(entry: Entry): Word {
		if ('term' in entry) {
			return { ...help.words.term[entry.term], id: entry.term, formula: null };
		}
		const figures = measures[entry.of] as Readonly<
			Record<string, { readonly name: string; readonly meaning: string; readonly formula: string }>
		>;
		const { name, meaning, formula } = figures[entry.figure]!;
		const also = help.words.measureAlso[entry.figure];
		return { id: entry.figure, name, also, meaning, here: null, formula, source: null };
	}
}
