/** Who should meet: the first suggestions, each with its reason, its way and its effect. */
import type { Introduction } from '../../findings/introductions/introduction';
import type { Block } from '../report-document';
import type { ReportContext } from '../report-input';

const FIRST_SUGGESTIONS = 5;

/** The first suggestion for each gap, then the rest, in their order: five for one gap say less than one for five. */
export function leadingIntroductions(introductions: readonly Introduction[]): Introduction[] {
	const gaps = new Set<string>();
	const first = introductions.filter(({ grounds }) => {
		const { finding, code } = grounds[0]!;
		const gap = finding ?? code;
		if (gaps.has(gap)) return false;
		gaps.add(gap);
		return true;
	});
	const rest = introductions.filter((one) => !first.includes(one));
	return [...first, ...rest].slice(0, FIRST_SUGGESTIONS);
}

/** The first suggestions of who should meet. */
export function introductionsPart(context: ReportContext): Block[] {
	const { words, messages, names, figures } = context;
	const { introductions } = figures.introductions;
	if (introductions.length === 0) {
		return [{ kind: 'text', text: words.introductions.none, isNote: false }];
	}
	const told = messages.introductions;
	const items = leadingIntroductions(introductions).map((introduction) => {
		const { actors, grounds } = introduction;
		return {
			lead: words.introductions.pair(
				names.actor(actors[0]),
				names.actor(actors[1]),
				introduction.effect.steps.before
			),
			text: [told.ground(grounds[0]!, names), ...told.ways(introduction, names).slice(0, 1)].join(
				' '
			),
			reference: null
		};
	});
	return [
		{ kind: 'list', items, isNumbered: true },
		{
			kind: 'text',
			text: words.introductions.note(items.length, introductions.length),
			isNote: true
		}
	];
}
