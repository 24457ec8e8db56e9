/** Where the initiatives are, which have the same aim, who carries them and how: the initiatives view in words. */
import type { ApproachShares } from '../../lib/findings/initiatives/initiative-approaches';
import {
	initiativeFigures,
	type InitiativeFigures
} from '../../lib/findings/initiatives/initiative-figures';
import { describeOwnField } from '../../lib/i18n/describe-own-field';
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages, type Messages } from '../../lib/i18n/messages';
import type { Names } from '../../lib/i18n/name-lookup';
import { names } from '../../lib/i18n/names';
import { paragraph, tableText, type Column } from '../answer/text-layout';
import type { Section } from './section';

export const initiativesSection: Section = {
	id: 'initiatives',
	text({ dataset, lens, settings }, language, columns) {
		const words = messages(language).initiatives;
		const figures = initiativeFigures(dataset, lens, settings.maxCells);
		const heading = `${words.title}\n\n`;
		if (dataset.initiatives.length === 0) {
			return `${heading}${paragraph(`${words.noneTitle}. ${words.none}`, columns, '')}`;
		}
		if (figures.profiles.length === 0) {
			return `${heading}${paragraph(`${words.noneInLensTitle}. ${words.noneInLens}`, columns, '')}`;
		}
		const page: Page = { figures, words, called: names(dataset, language), language, columns };
		const notes =
			figures.hidden > 0 ? `${paragraph(words.hidden(figures.hidden), columns, '')}\n` : '';
		const isOfTies = lens.layers.length === 1 && lens.layers[0] === 'ties';
		const parts = [
			coverageText(page),
			overlapText(page, isOfTies ? '' : paragraph(words.layers(lens.layers), columns, '')),
			breadthText(page),
			approachText(page),
			municipalityText(page),
			listText(page)
		];
		return `${heading}${notes}${parts.join('\n')}`;
	},
	json({ dataset, lens, settings }) {
		const { hidden, coverage, overlaps, sectors, approaches, municipality } = initiativeFigures(
			dataset,
			lens,
			settings.maxCells
		);
		return { hidden, coverage, overlaps, sectors, approaches, municipality };
	}
};

interface Page {
	readonly figures: InitiativeFigures;
	readonly words: Messages['initiatives'];
	readonly called: Names;
	readonly language: Language;
	readonly columns: number;
}

const word = (heading: string): Column => ({ heading, isFigure: false });
const figure = (heading: string): Column => ({ heading, isFigure: true });

function coverageText({ figures: { coverage }, words, called, language, columns }: Page): string {
	const { coverage: own } = words;
	const { counts, problem, themes, targetGroups, districts } = coverage;
	const says =
		problem !== null
			? own.problem[problem]
			: `${own.says(counts.present, counts.gap, counts.open)}${
					counts.open > 0 ? ` ${own.because(coverage.unplaced.length)}` : ''
				}`;
	const rows = themes.flatMap((theme) =>
		targetGroups.map((group) => {
			const spots = coverage.spots.filter(
				(spot) => spot.theme === theme && spot.targetGroup === group
			);
			const cells = spots.map(({ state, initiatives }) =>
				state === 'present' ? formatNumber(initiatives.length, language) : own.short[state]
			);
			return [theme, group, ...cells];
		})
	);
	const table =
		problem !== null
			? ''
			: `\n${tableText(
					[
						word(words.column.theme),
						word(words.column.targetGroup),
						...districts.map((id) => figure(called.district(id)))
					],
					rows
				)}`;
	const unplaced = coverage.unplaced.map(({ initiative, missing }) =>
		paragraph(
			`${called.initiative(initiative)}: ${own.missing(missing.map((column) => own.missingColumn[column]))}`,
			columns,
			'    ',
			'  '
		)
	);
	const list =
		unplaced.length === 0 ? '' : `\n${own.unplacedTitle(unplaced.length)}\n${unplaced.join('')}`;
	return `${own.title}\n${paragraph(says, columns, '')}${table}${list}`;
}

function overlapText(
	{ figures: { overlaps }, words, called, columns }: Page,
	note: string
): string {
	const { overlap: own } = words;
	const count = (...wanted: readonly string[]) =>
		overlaps.filter(({ contact }) => wanted.includes(contact)).length;
	const says = own.says(
		overlaps.length,
		count('apart', 'meet'),
		count('unknown-leads', 'unknown-ties')
	);
	const leads = (actors: readonly string[]) =>
		actors.length === 0 ? words.nobody : actors.map(called.actor).join(', ');
	const lines = overlaps.map((pair) =>
		paragraph(
			`${own.contact[pair.contact]}: ${called.initiative(pair.first)} (${leads(pair.firstLeads)}) – ${called.initiative(pair.second)} (${leads(pair.secondLeads)}). ${own.shared(
				pair.theme,
				pair.targetGroup,
				pair.districts.map(called.district)
			)}`,
			columns,
			'    ',
			'  '
		)
	);
	return `${own.title}\n${paragraph(says, columns, '')}${note}${lines.join('')}`;
}

function breadthText({ figures: { sectors }, words, called, columns }: Page): string {
	const { breadth: own } = words;
	const known = sectors.filter(({ breadth }) => breadth !== 'unknown').length;
	const having = (wanted: string) => sectors.filter(({ breadth }) => breadth === wanted).length;
	const civil = (wanted: string) => sectors.filter((row) => row.civil === wanted).length;
	const says = `${own.says(having('one-sector'), having('municipal-only'), known)} ${own.saysCivil(
		civil('absent'),
		sectors.length - civil('unknown'),
		civil('unknown')
	)}`;
	const table = tableText(
		[
			word(words.column.initiative),
			word(words.column.sectors),
			word(own.breadth),
			word(own.civilColumn),
			word(own.invite)
		],
		sectors.map((row) => [
			called.initiative(row.initiative),
			row.sectors.map(called.sector).join(', ') || words.notSaid,
			own.is[row.breadth],
			own.civil[row.civil],
			row.inviteUnknown !== null
				? own.inviteUnknown[row.inviteUnknown]
				: row.invitations.length === 0
					? own.inviteNobody
					: row.invitations.map(({ sector }) => called.sector(sector)).join(', ')
		])
	);
	return `${own.title}\n${paragraph(says, columns, '')}\n${table}`;
}

function approachText({ figures: { approaches }, words, called, language, columns }: Page): string {
	const { approach: own } = words;
	const { all } = approaches;
	const says = paragraph(own.says(all.adjusted, all.known, all.total - all.known), columns, '');
	if (all.known === 0) return `${own.title}\n${says}`;
	const line = (name: string, row: ApproachShares) => [
		name,
		own.count(row.adjusted, row.adjustedShare),
		own.count(row.extra, row.adjustedShare === null ? null : 1 - row.adjustedShare),
		formatNumber(row.total - row.known, language),
		formatNumber(row.total, language)
	];
	const table = (by: 'district' | 'theme', rows: readonly ApproachShares[]) =>
		tableText(
			[
				word(own[by]),
				figure(own.adjusted),
				figure(own.extra),
				figure(own.unstated),
				figure(own.total)
			],
			[
				line(own.all, all),
				...rows.map((row) =>
					line(
						row.of === null ? own.none[by] : by === 'district' ? called.district(row.of) : row.of,
						row
					)
				)
			]
		);
	return `${own.title}\n${says}\n${table('district', approaches.byDistrict)}\n${table('theme', approaches.byTheme)}${paragraph(own.once, columns, '')}`;
}

function municipalityText({ figures: { municipality }, words, called, columns }: Page): string {
	const { municipality: own } = words;
	if (!municipality.hasMunicipalSector) {
		return `${own.title}\n${paragraph(own.noSector, columns, '')}`;
	}
	const { counts, rows } = municipality;
	const field = (wanted: string) => rows.filter(({ ownField }) => ownField === wanted).length;
	const says = [
		own.says(counts['takes-part'], rows.length - counts.unknown, counts.unknown),
		...(counts['takes-part'] > 0
			? [own.saysField(field('yes'), field('no'), field('unknown'))]
			: []),
		...(municipality.hasDepartments ? [] : [own.noDepartments])
	].join(' ');
	const table = tableText(
		[word(words.column.initiative), word(own.partColumn), word(own.field), word(own.actors)],
		rows.map((row) => {
			const why = describeOwnField(row, own, called);
			return [
				called.initiative(row.initiative),
				own.part[row.part],
				row.ownField === null ? '' : own.is[row.ownField],
				row.ownField === 'unknown' ? why : row.actors.map(called.actor).join(', ')
			];
		})
	);
	return `${own.title}\n${paragraph(says, columns, '')}\n${table}`;
}

function listText({ figures: { profiles }, words, called }: Page): string {
	const { column, approach } = words;
	const table = tableText(
		[
			word(column.initiative),
			word(column.theme),
			word(column.targetGroup),
			word(column.districts),
			word(column.approach),
			word(column.leads),
			word(column.partners),
			word(column.funders)
		],
		profiles.map(({ initiative, leads, partners, funders }) => [
			called.initiative(initiative.id),
			initiative.themes.join(', '),
			initiative.targetGroups.join(', '),
			initiative.districts.map(called.district).join(', '),
			initiative.approach === null
				? ''
				: ((approach.word as Readonly<Record<string, string>>)[initiative.approach] ??
					initiative.approach),
			leads.map(called.actor).join(', '),
			partners.map(called.actor).join(', '),
			funders.map(called.actor).join(', ')
		])
	);
	return `${words.all.title}\n\n${table}`;
}
