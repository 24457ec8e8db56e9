/** Forums as meetings: shared members, meeting load, and formal against informal collaboration. */
import { forumLoad } from '../../lib/findings/governance/forum-load';
import { forumOverlap } from '../../lib/findings/governance/forum-overlap';
import { informal } from '../../lib/findings/governance/informal';
import { formatNumber, formatShare, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { visibleRows } from '../../lib/network/visible';
import { paragraph, tableText, type Column } from '../answer/text-layout';
import type { Section, Subject } from './section';

/** Longer lists say how many more there are; `--format json` has them all. */
const LISTED = 20;

export const forumsSection: Section = {
	id: 'forums',
	text(subject, language, columns) {
		const words = messages(language).chain;
		const heading = `${words.cli.forums}\n\n`;
		if (visibleRows(subject.dataset, subject.lens).forums.length === 0) {
			return `${heading}${paragraph(words.noForums, columns, '')}`;
		}
		const parts = [
			overlapText(subject, language, columns),
			loadText(subject, language, columns),
			informalText(subject, language, columns)
		];
		return `${heading}${parts.join('\n')}`;
	},
	json({ dataset, lens, settings }) {
		const visible = visibleRows(dataset, lens);
		return {
			overlap: forumOverlap(visible),
			load: forumLoad(visible, settings.maxForums),
			informal: informal(dataset, lens)
		};
	}
};

function overlapText({ dataset, lens }: Subject, language: Language, columns: number): string {
	const words = messages(language).chain.overlap;
	const called = names(dataset, language);
	const visible = visibleRows(dataset, lens);
	const { pairs, bearers } = forumOverlap(visible);
	if (pairs.length === 0) return `${words.title}\n\n${paragraph(words.none, columns, '')}`;
	const doubles = pairs.filter(({ sameness }) => sameness === 'same');
	const sentence = [
		doubles.length === 0
			? words.noDoubleHat
			: words.doubleHat(
					doubles.map(({ first, second, firstSize }) => [
						called.forum(first),
						called.forum(second),
						firstSize
					])
				),
		words.says(
			pairs.length,
			visible.forums.length,
			pairs.filter(({ shared }) => shared.length === 1).length
		)
	].join(' ');
	const table = listed(
		[
			{ heading: words.first, isFigure: false },
			{ heading: words.second, isFigure: false },
			{ heading: words.shared, isFigure: true },
			{ heading: words.sizes, isFigure: true },
			{ heading: words.jaccard, isFigure: true },
			{ heading: words.who, isFigure: false }
		],
		pairs.map((pair) => [
			called.forum(pair.first),
			called.forum(pair.second),
			formatNumber(pair.shared.length, language),
			`${formatNumber(pair.firstSize, language)} / ${formatNumber(pair.secondSize, language)}`,
			formatShare(pair.jaccard, language),
			pair.shared.map(called.actor).join(', ')
		]),
		language
	);
	const carriers = listed(
		[
			{ heading: words.person, isFigure: false },
			{ heading: words.forums, isFigure: true },
			{ heading: words.aloneIn, isFigure: true },
			{ heading: words.which, isFigure: false }
		],
		bearers.map(({ actor, forums, aloneIn }) => [
			called.actor(actor),
			formatNumber(forums.length, language),
			formatNumber(aloneIn, language),
			forums.map(called.forum).join(', ')
		]),
		language
	);
	return `${words.title}\n\n${paragraph(sentence, columns, '')}\n${table}\n${words.bearersTitle}\n\n${carriers}`;
}

function loadText(
	{ dataset, lens, settings }: Subject,
	language: Language,
	columns: number
): string {
	const words = messages(language).chain.load;
	const called = names(dataset, language);
	const load = forumLoad(visibleRows(dataset, lens), settings.maxForums);
	if (load.mean === null) return `${words.title}\n\n${paragraph(words.none, columns, '')}`;
	const sentence = [
		words.says(
			load.loads.length,
			load.seats,
			formatNumber(load.mean, language, 1),
			load.distribution.length
		),
		words.over(load.over.map(called.actor), load.limit),
		words.without(load.without)
	].join(' ');
	const table = tableText(
		[
			{ heading: words.forumsEach, isFigure: true },
			{ heading: words.persons, isFigure: true }
		],
		load.distribution.map(({ forums, actors }) => [
			formatNumber(forums, language),
			formatNumber(actors.length, language)
		])
	);
	return `${words.title}\n\n${paragraph(sentence, columns, '')}\n${table}`;
}

function informalText({ dataset, lens }: Subject, language: Language, columns: number): string {
	const { chain, taxonomy } = messages(language);
	const words = chain.informal;
	const called = names(dataset, language);
	const found = informal(dataset, lens);
	const heading = `${words.title}\n\n`;
	if (found.reason !== null)
		return `${heading}${paragraph(words.reason[found.reason], columns, '')}`;
	const sentence = [
		found.agreement === null ? '' : `${words.figure(found.agreement)}.`,
		found.meetingThatWork === null
			? ''
			: words.meeting(found.meetingThatWork, found.both, found.meeting),
		found.workingThatMeet === null
			? ''
			: words.working(found.workingThatMeet, found.both, found.working)
	]
		.filter((part) => part !== '')
		.join(' ');
	const sectorName = (sector: string | null) =>
		sector === null ? taxonomy.missing : called.sector(sector);
	const sectors = listed(
		[
			{ heading: words.sectors, isFigure: false },
			{ heading: words.bar.onlyMeeting, isFigure: true },
			{ heading: words.bar.both, isFigure: true },
			{ heading: words.bar.onlyWorking, isFigure: true }
		],
		found.sectors.map(({ first, second, onlyMeeting, both, onlyWorking }) => [
			words.filtered(sectorName(first), sectorName(second)),
			formatNumber(onlyMeeting, language),
			formatNumber(both, language),
			formatNumber(onlyWorking, language)
		]),
		language
	);
	const meeting = listed(
		[
			{ heading: words.first, isFigure: false },
			{ heading: words.second, isFigure: false },
			{ heading: words.forums, isFigure: false }
		],
		found.onlyMeeting.map(({ a, b, forums }) => [
			called.actor(a),
			called.actor(b),
			forums.map(called.forum).join(', ')
		]),
		language
	);
	const working = listed(
		[
			{ heading: words.first, isFigure: false },
			{ heading: words.second, isFigure: false },
			{ heading: words.steps, isFigure: false }
		],
		found.onlyWorking.map(({ a, b, steps }) => [
			called.actor(a),
			called.actor(b),
			steps.length === 0
				? words.noStep
				: steps.map((step) => `${step} ${taxonomy.step[step]}`).join(', ')
		]),
		language
	);
	return (
		`${heading}${paragraph(sentence, columns, '')}\n${words.pairsBySector}\n\n${sectors}\n` +
		`${words.meetCaption}\n\n${meeting}\n${words.workCaption}\n\n${working}`
	);
}

function listed(
	columns: readonly Column[],
	rows: readonly (readonly string[])[],
	language: Language
): string {
	const { chain } = messages(language);
	if (rows.length === 0) return `${chain.informal.noPairs}\n`;
	const rest = rows.length - LISTED;
	return `${tableText(columns, rows.slice(0, LISTED))}${rest > 0 ? `${chain.cli.more(rest)}\n` : ''}`;
}
