/** The guidelines of the field: how many are met, those that are not, and in the appendix all of them. */
import { CHECK_ANSWERS, type CheckAnswer } from '../../findings/checks/check';
import { describeCheck } from '../../i18n/describe-check';
import { placeOfCheck } from '../place-of-finding';
import type { Block, Cell, Reference } from '../report-document';
import type { ReportContext } from '../report-input';
import { isShown } from '../report-settings';

/** The page has room for these; the others stand in the appendix. */
const FIRST_UNMET = 3;

/** How many guidelines are met, and those that are not. */
export function checksPart(context: ReportContext): Block[] {
	const { words, messages, analysis, dataset, language, settings } = context;
	const told = words.checks;
	const { checks } = analysis;
	const counts = Object.fromEntries(
		CHECK_ANSWERS.map((answer) => [
			answer,
			checks.filter((check) => check.answer === answer).length
		])
	) as Record<CheckAnswer, number>;
	const unmet = checks.filter(({ answer }) => answer === 'not-met');
	const intro =
		`${told.counts(checks.length, messages.checks.summary(counts))} ${told.notMet(unmet.length)}`.trim();
	const blocks: Block[] = [{ kind: 'text', text: intro, isNote: false }];
	if (unmet.length === 0) return blocks;
	const items = unmet.slice(0, FIRST_UNMET).map((check) => {
		const { title, text } = describeCheck(check, dataset, language);
		const place = placeOfCheck(check) ?? 'checks';
		const reference: Reference = { place, label: messages.app.view[place], actors: [] };
		return { lead: `${check.id} ${title}`, text, reference };
	});
	blocks.push({ kind: 'list', items, isNumbered: false });
	if (unmet.length > FIRST_UNMET) {
		const isAllInAppendix = isShown(settings, 'all-checks');
		const text = told.more(unmet.length - FIRST_UNMET, isAllInAppendix);
		blocks.push({ kind: 'text', text, isNote: true });
	}
	return blocks;
}

/** Every guideline with its answer and its reason, for the appendix. */
export function allChecksPart({
	words,
	messages,
	analysis,
	dataset,
	language
}: ReportContext): Block[] {
	const rows = analysis.checks.map((check): Cell[] => {
		const { title, text, missing } = describeCheck(check, dataset, language);
		const would =
			check.answer === 'cannot-tell' && missing.length > 0
				? ` ${words.checks.wouldTell}: ${missing.join('; ')}.`
				: '';
		return [
			{ text: check.id },
			{ text: title },
			check.answer === 'not-met'
				? { text: messages.checks.answer[check.answer], tone: 'gap' }
				: { text: messages.checks.answer[check.answer] },
			{ text: `${text}${would}`, tone: 'muted' }
		];
	});
	return [
		{
			kind: 'table',
			caption: words.checks.caption(rows.length),
			head: words.checks.head,
			rows,
			widths: [6, 32, 14, 48],
			numeric: []
		}
	];
}
