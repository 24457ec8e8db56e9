/** Who should meet: the first suggestions, each with its reason, its way and its effect. */
import type { Block } from '../report-document';
import type { ReportContext } from '../report-input';

export const FIRST_SUGGESTIONS = 5;

export function introductionsPart(context: ReportContext): Block[] {
	const { words, messages, names, figures } = context;
	const { introductions } = figures.introductions;
	if (introductions.length === 0) {
		return [{ kind: 'text', text: words.introductions.none, isNote: false }];
	}
	const told = messages.introductions;
	const items = introductions.slice(0, FIRST_SUGGESTIONS).map((introduction) => {
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
