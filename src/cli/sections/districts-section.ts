/** The districts beside each other: actors, sectors, ties, and what joins them; the table of the page's view. */
import { districtFigures, type DistrictFigures } from '../../lib/findings/district-figures';
import { districtPairs } from '../../lib/findings/district-pairs';
import { districtSides } from '../../lib/findings/comparison/side';
import { figuresOfSides, type SideFigures } from '../../lib/findings/comparison/side-figures';
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section, Subject } from './section';

export const districtsSection: Section = {
	id: 'districts',
	text(subject, language, columns) {
		const words = messages(language).districts;
		const figures = figuresOf(subject);
		if (figures.districts.length === 0) {
			return `${words.title}\n\n${paragraph(`${words.noneTitle}. ${words.none}`, columns, '')}`;
		}
		const { everywhere } = figures;
		const says =
			everywhere.actors.length === 0
				? words.everywhereNone
				: words.everywhereSays(
						everywhere.actors.length,
						everywhere.sectors.length,
						everywhere.ties
					);
		const between = betweenText(subject, figures, language);
		return [
			`${words.title}\n`,
			districtsText(subject, figures, language),
			paragraph(`${words.everywhere}: ${says}`, columns, ''),
			...(between === null ? [] : [`${words.table.betweenTitle}\n\n${between}`])
		].join('\n');
	},
	json(subject) {
		const checked = checkedOf(subject);
		return {
			...figuresOf(subject),
			checksNotMet: Object.fromEntries(checked.map(({ id, checks }) => [id, checks['not-met']]))
		};
	}
};

function figuresOf({ dataset, lens }: Subject): DistrictFigures {
	return districtFigures(dataset, lens);
}

/** The checks under a lens with one district each. */
function checkedOf({ dataset, lens, settings }: Subject): readonly SideFigures[] {
	const wanted = dataset.districts
		.map(({ id }) => id)
		.filter((id) => lens.districts === null || lens.districts.includes(id));
	const sides = districtSides(dataset, lens, wanted).map((side) => ({ ...side, dataset: null }));
	return figuresOfSides(dataset, sides, settings).sides;
}

function districtsText(subject: Subject, figures: DistrictFigures, language: Language): string {
	const words = messages(language).districts;
	const called = names(subject.dataset, language);
	const notMet = new Map(
		checkedOf(subject).map(({ id, checks }) => [id, checks['not-met'].length])
	);
	const expected = figures.reference.sectors.length;
	const column = (heading: string, isFigure = true) => ({ heading, isFigure });
	return tableText(
		[
			column(words.table.district, false),
			column(words.figure.actors),
			column(words.figure.sectors),
			column(words.table.ties),
			column(words.table.inside),
			column(words.table.toOthers),
			column(words.table.toEverywhere),
			column(words.figure.cross),
			column(words.table.forums),
			column(words.table.initiatives),
			column(words.figure.checks),
			column(words.table.missingNames, false),
			column(words.table.coordinator, false)
		],
		figures.districts.map((row) => {
			const name = called.district(row.district);
			if (!row.isInLens) return [name, `(${words.outside})`];
			const share = row.crossShare.value;
			return [
				name,
				words.number(row.actors.length),
				expected === 0 ? '–' : words.of(row.sectors.here.length, expected),
				words.number(row.ties),
				words.number(row.inside),
				words.number(row.toOthers),
				words.number(row.toEverywhere),
				share === null ? '–' : words.share(share),
				words.number(row.forums.length),
				words.number(row.initiatives.length),
				words.number(notMet.get(row.district) ?? 0),
				row.sectors.missing.map(called.sector).join(', ') || '–',
				row.coordinators.map(called.actor).join(', ') || '–'
			];
		})
	);
}

/** Null where nothing joins two districts. */
function betweenText(
	{ dataset }: Subject,
	figures: DistrictFigures,
	language: Language
): string | null {
	const words = messages(language).districts;
	const called = names(dataset, language);
	const pairs = districtPairs(figures);
	if (pairs.length === 0) return null;
	return tableText(
		[
			{ heading: words.table.pair, isFigure: false },
			{ heading: words.table.ties, isFigure: true },
			{ heading: words.table.sharedActors, isFigure: true }
		],
		pairs.map(({ districts: [a, b], ties, shared }) => [
			words.pair(called.district(a), called.district(b)),
			words.number(ties),
			words.number(shared)
		])
	);
}
