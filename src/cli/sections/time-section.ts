/** What the data know of time, and what changed between the first and the last of it. */
import { changeStatements } from '../../lib/findings/comparison/change-statements';
import { changesBetween } from '../../lib/findings/comparison/changes';
import { DATED_TABLES, farthestDates, knownTime } from '../../lib/findings/comparison/known-time';
import { dateSides } from '../../lib/findings/comparison/side';
import { describeChange } from '../../lib/i18n/describe-change';
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { inBothLanguages } from '../answer/in-both-languages';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section, Subject } from './section';

export const timeSection: Section = {
	id: 'time',
	text(subject, language, columns) {
		const words = messages(language).compare;
		const time = knownTime(subject.dataset);
		const heading = `${words.section.title}\n\n`;
		if (time.steps.length === 0) {
			return `${heading}${paragraph(`${messages(language).shell.time.none} ${words.none.dates}`, columns, '')}`;
		}
		const tables = DATED_TABLES.filter((table) => time.rows[table].dated > 0);
		const count = (value: number) => (value === 0 ? '·' : formatNumber(value, language));
		const table = tableText(
			[
				{ heading: words.section.date, isFigure: false },
				...tables.flatMap((name) => [
					{ heading: `${words.section.table[name]} +`, isFigure: true },
					{ heading: '−', isFigure: true }
				])
			],
			time.steps.map(({ date, begins, ends }) => [
				date,
				...tables.flatMap((name) => [count(begins[name]), count(ends[name])])
			])
		);
		const waves = time.waves.length > 1 ? words.section.waves(time.waves) : words.section.noWaves;
		const key = `+ ${words.section.begins}, − ${words.section.ends}`;
		const changed = changesIn(subject, language);
		const sentences = changed
			? `\n${words.says.between(changed.from, changed.to)}\n\n${changed.texts
					.map((text) => paragraph(text, columns, '  ', '- '))
					.join('')}`
			: `\n${paragraph(words.none.datesTitle, columns, '')}`;
		return `${heading}${table}${key}. ${waves}\n${sentences}`;
	},
	json(subject) {
		const time = knownTime(subject.dataset);
		const dates = farthestDates(time);
		return {
			...time,
			from: dates?.[0] ?? null,
			to: dates?.[1] ?? null,
			changes: dates
				? changeStatements(
						changesBetween(dateSides(subject.dataset, subject.lens, dates), 0, 1),
						time
					)
				: [],
			sentences: inBothLanguages((language) => changesIn(subject, language)?.texts ?? [])
		};
	}
};

/** The sentences between the dates that lie farthest apart; null when the data do not know two. */
function changesIn({ dataset, lens }: Subject, language: Language) {
	const time = knownTime(dataset);
	const dates = farthestDates(time);
	if (dates === null) return null;
	const [from, to] = dates;
	const lookup = names(dataset, language);
	const texts = changeStatements(changesBetween(dateSides(dataset, lens, dates), 0, 1), time).map(
		(statement) => describeChange(statement, 'time', { from, to }, lookup, language)
	);
	return { from, to, texts };
}
