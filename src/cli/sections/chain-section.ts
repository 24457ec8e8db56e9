/** The governance chain: tiers, links and who carries them, levels and kinds of leading bodies. */
import { governance, type Governance } from '../../lib/findings/governance/governance';
import { leadingBodies } from '../../lib/findings/governance/governance-kinds';
import { forumLevels } from '../../lib/findings/governance/governance-levels';
import { chainSummary } from '../../lib/i18n/chain-summary';
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { visibleRows } from '../../lib/network/visible';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section, Subject } from './section';

export const chainSection: Section = {
	id: 'chain',
	text(subject, language, columns) {
		const words = messages(language).chain;
		const found = read(subject);
		const heading = `${words.cli.chain}\n\n`;
		if (found.governance.forums.length === 0) {
			return `${heading}${paragraph(words.noForums, columns, '')}`;
		}
		const called = names(subject.dataset, language);
		const summary = chainSummary(found.governance, words, called).join(' ');
		const parts = [
			paragraph(summary, columns, ''),
			found.governance.hidesActors ? paragraph(words.hidden, columns, '') : '',
			`${words.forumTable.caption}\n\n${forumTable(subject, found.governance, language, columns)}`,
			`${words.links.title}\n\n${linkTable(subject, found.governance, language, columns)}`,
			personTable(subject, found.governance, language),
			levelText(subject, found, language, columns),
			bodyText(subject, found, language, columns)
		];
		return `${heading}${parts.filter((part) => part !== '').join('\n')}`;
	},
	json(subject) {
		const { governance, levels, bodies } = read(subject);
		return {
			forums: governance.forums.map(({ forum, seats, ...facts }) => ({
				forum: forum.id,
				level: forum.level,
				districts: forum.districts,
				scopes: forum.scopes,
				...facts,
				seats: seats.map(({ actor, ...seat }) => ({ actor: actor.id, ...seat }))
			})),
			links: governance.links,
			persons: governance.persons,
			levels: levels.levels,
			joints: levels.joints,
			bodies: bodies.map(({ forum, ...body }) => ({ forum: forum.id, ...body }))
		};
	}
};

function read({ dataset, lens, settings }: Subject) {
	const found = governance(dataset, lens);
	return {
		governance: found,
		levels: forumLevels(dataset, found, settings.minSectors),
		bodies: leadingBodies(
			visibleRows(dataset, lens).forums,
			dataset.districts.map((district) => district.id)
		)
	};
}

function forumTable(
	{ dataset }: Subject,
	{ forums }: Governance,
	language: Language,
	columns: number
): string {
	const { chain, taxonomy } = messages(language);
	const words = chain.forumTable;
	const called = names(dataset, language);
	const table = tableText(
		[
			{ heading: words.forum, isFigure: false },
			{ heading: words.level, isFigure: false },
			{ heading: words.above, isFigure: false },
			{ heading: words.members, isFigure: true },
			{ heading: words.guests, isFigure: true },
			{ heading: words.missing, isFigure: true },
			{ heading: words.relevant, isFigure: true },
			{ heading: words.districts, isFigure: false }
		],
		forums.map(({ forum, parent, seats, missing, relevant }) => [
			called.forum(forum.id),
			forum.level === null ? chain.noLevel : called.level(forum.level),
			parent === null ? '–' : called.forum(parent),
			seats.length === 0 ? '?' : formatNumber(seats.length, language),
			formatNumber(seats.filter(({ isGuest }) => isGuest).length, language),
			missing === null ? '?' : formatNumber(missing.length, language),
			parent === null ? '–' : relevant === null ? '?' : formatNumber(relevant.length, language),
			forum.districts.length === 0
				? taxonomy.wholeMunicipality
				: forum.districts.map(called.district).join(', ')
		])
	);
	const sectors = (ids: readonly string[]) => ids.map(called.sector).join(', ');
	const lacking = forums.flatMap(({ forum, missing, relevant }) => {
		const parts = [
			missing === null || missing.length === 0 ? '' : `${words.missing}: ${sectors(missing)}.`,
			relevant === null || relevant.length === 0
				? ''
				: `${words.relevant}: ${sectors(relevant.map(({ sector }) => sector))}.`
		].filter((part) => part !== '');
		if (parts.length === 0) return [];
		return [paragraph(`${called.forum(forum.id)}. ${parts.join(' ')}`, columns, '  ', '- ')];
	});
	return lacking.length === 0 ? table : `${table}\n${lacking.join('')}`;
}

function linkTable(
	{ dataset }: Subject,
	{ links }: Governance,
	language: Language,
	columns: number
): string {
	const { chain } = messages(language);
	const words = chain.links;
	const called = names(dataset, language);
	if (links.length === 0) return paragraph(words.none, columns, '');
	const count = (value: number | undefined) =>
		value === undefined ? '?' : formatNumber(value, language);
	return tableText(
		[
			{ heading: words.lower, isFigure: false },
			{ heading: words.upper, isFigure: false },
			{ heading: words.state, isFigure: false },
			{ heading: words.lost, isFigure: true },
			{ heading: words.members, isFigure: true },
			{ heading: words.detour, isFigure: true },
			{ heading: words.carriers, isFigure: false }
		],
		links.map(({ upper, lower, state, carriers, loss }) => [
			called.forum(lower),
			called.forum(upper),
			chain.state[state],
			count(loss?.forums.length),
			count(loss?.members.length),
			count(loss?.forums.filter(({ detour }) => detour).length),
			(carriers ?? []).map(called.actor).join(', ')
		])
	);
}

function personTable({ dataset }: Subject, { persons }: Governance, language: Language): string {
	if (persons.length === 0) return '';
	const words = messages(language).chain.personsTable;
	const called = names(dataset, language);
	const table = tableText(
		[
			{ heading: words.person, isFigure: false },
			{ heading: words.links, isFigure: true },
			{ heading: words.alone, isFigure: true },
			{ heading: words.lost, isFigure: true },
			{ heading: words.members, isFigure: true },
			{ heading: words.districts, isFigure: false }
		],
		persons.map(({ actor, links, alone, loss }) => [
			called.actor(actor),
			formatNumber(links.length, language),
			formatNumber(alone, language),
			formatNumber(loss.forums.length, language),
			formatNumber(loss.members.length, language),
			words.districtNames(loss.districts.map(called.district))
		])
	);
	return `${words.title}\n\n${table}`;
}

function levelText(
	{ dataset }: Subject,
	{ levels }: ReturnType<typeof read>,
	language: Language,
	columns: number
): string {
	const { chain } = messages(language);
	const words = chain.levels;
	const called = names(dataset, language);
	const count = (actors: readonly string[]) =>
		actors.length === 0 ? '·' : formatNumber(actors.length, language);
	const grid = tableText(
		[
			{ heading: words.sector, isFigure: false },
			...levels.levels.map(({ level }) => ({
				heading: level === null ? chain.noLevel : called.level(level),
				isFigure: true
			}))
		],
		[
			...levels.rows.map((sector, row) => [
				called.sector(sector),
				...levels.levels.map(({ cells }) => count(cells[row]!))
			]),
			[words.cross, ...levels.levels.map(({ answer }) => words.answer[answer])]
		]
	);
	const joints =
		levels.joints.length === 0
			? paragraph(words.noJoints, columns, '')
			: levels.joints
					.map(({ upper, lower, persons, skips }) =>
						paragraph(
							words.joint(
								called.level(upper),
								called.level(lower),
								persons.map(called.actor),
								skips
							),
							columns,
							'  ',
							'- '
						)
					)
					.join('');
	return `${words.title}\n\n${grid}\n${words.joinTitle}\n\n${joints}`;
}

function bodyText(
	{ dataset }: Subject,
	{ bodies }: ReturnType<typeof read>,
	language: Language,
	columns: number
): string {
	const words = messages(language).chain.bodies;
	const called = names(dataset, language);
	if (bodies.length === 0) return `${words.title}\n\n${paragraph(words.none, columns, '')}`;
	const lines = bodies.map(({ forum, scope, reach, option, checks }) =>
		paragraph(
			`${called.forum(forum.id)}: ${words.scope[scope]}, ${words.reach[reach]}${
				option === null ? '' : ` (${words.option(option)})`
			}. ${option === null ? words.noRisk : words.risks[option]} ${checks.join(', ')}`,
			columns,
			'  ',
			'- '
		)
	);
	return `${words.title} (${words.source})\n\n${lines.join('')}`;
}
