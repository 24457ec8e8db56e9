/** Data, analysis and settings -> the report as plain data, in the language that is asked for. */
import { LOCALES, type Language } from '../i18n/language';
import { lensWords } from '../i18n/lens-words';
import { titleIn } from '../i18n/title-in';
import { mapSvg } from '../map/picture/map-svg';
import { chancePart, ranksPart } from './parts/certainty-parts';
import { allChecksPart, checksPart } from './parts/checks-part';
import { coveragePart } from './parts/coverage-part';
import { allFindingsPart, findingsPart } from './parts/findings-part';
import { introductionsPart } from './parts/introductions-part';
import { methodPart } from './parts/method-part';
import { figuresPart, wordsPart } from './parts/words-parts';
import { bareMap } from './pictures/bare-map';
import { MOST_MAPPED, reportMap } from './pictures/report-map';
import type { Block, ReportDocument } from './report-document';
import { reportContext, type ReportContext, type ReportInput } from './report-input';
import { isAppendixPart, type PartId } from './report-settings';

const PARTS: Readonly<Record<PartId, (context: ReportContext) => Block[]>> = {
	picture: picturePart,
	findings: findingsPart,
	coverage: coveragePart,
	checks: checksPart,
	introductions: introductionsPart,
	method: methodPart,
	'all-checks': allChecksPart,
	'all-findings': allFindingsPart,
	chance: chancePart,
	ranks: ranksPart,
	figures: figuresPart,
	words: wordsPart
};

/** The report. Pure: the same input gives the same document. */
export function buildReport(input: ReportInput): ReportDocument {
	const context = reportContext(input);
	const { words, settings, dataset, lens, names, messages, language, visible } = context;
	const project = input.projectTitle ?? titleIn(dataset.title, language) ?? dataset.name;
	const lensParts = lensWords(lens, dataset, names, messages.app.lens, messages.lensPresets.name);
	return {
		language,
		title: settings.title.trim() || project,
		byline: words.byline(
			settings.title.trim() ? project : words.projectTitle,
			dayText(input.date, language),
			input.version
		),
		lensLine: words.lensLine(lensParts, visible.actors.length, dataset.actors.length),
		parts: settings.parts
			.filter(({ isOn }) => isOn)
			.map(({ id, ownText }) => ({
				id,
				heading: id === 'chance' ? words.chance.heading(lens.groupBy) : words.part[id],
				isAppendix: isAppendixPart(id),
				blocks: [
					...paragraphs(ownText).map((text): Block => ({ kind: 'own-text', text })),
					...PARTS[id](context)
				]
			})),
		words: { appendix: words.appendix, seenIn: words.seenIn, page: words.page }
	};
}

function picturePart(context: ReportContext): Block[] {
	const { words, dataset, lens, layout, analysis, language, visible } = context;
	const count = visible.actors.length;
	if (count === 0) return [{ kind: 'text', text: words.picture.none, isNote: false }];
	if (layout === null) {
		const text = words.picture.tooLarge(dataset.actors.length, MOST_MAPPED);
		return [{ kind: 'text', text, isNote: false }];
	}
	const { actorIds, scores } = analysis;
	const content = reportMap(
		dataset,
		lens,
		layout,
		{ actorIds, scores: scores.betweennessNormalised },
		language
	);
	const sectors = new Set(
		visible.actors.flatMap(({ sector }) => (sector === null ? [] : [sector]))
	);
	return [
		{
			kind: 'picture',
			content,
			svg: mapSvg(content.input),
			bareSvg: bareMap(content.input)
		},
		{
			kind: 'text',
			text: words.picture.size(sectors.size, count, analysis.network.ties),
			isNote: true
		}
	];
}

function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((one) => one.replace(/\s+/g, ' ').trim())
		.filter((one) => one !== '');
}

/** "22 November 2026". */
function dayText(date: string, language: Language): string {
	const day = new Date(`${date}T00:00:00Z`);
	return Number.isNaN(day.getTime())
		? date
		: new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
				day
			);
}
