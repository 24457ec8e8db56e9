/** The coordinator and the leaders, what hangs on them, the way to decisions, and who belongs to two places. */
import { collaborationUnder } from '../../lib/findings/collaboration';
import { keyRoles, type KeyRoles } from '../../lib/findings/key-roles';
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import type { Names } from '../../lib/i18n/name-lookup';
import { names } from '../../lib/i18n/names';
import { inBothLanguages } from '../answer/in-both-languages';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section, Subject } from './section';

export const rolesSection: Section = {
	id: 'roles',
	text(subject, language, columns) {
		const words = messages(language).roles;
		const called = names(subject.dataset, language);
		const roles = rolesOf(subject);
		const say = (sentences: readonly string[]) =>
			sentences.map((sentence) => paragraph(sentence, columns, '')).join('');
		return [
			`${words.title}\n`,
			`${words.holders}\n\n${holdersText(roles, called, language) || say([words.noHolders])}${vacantText(roles, called, language)}`,
			`${words.dependence}\n\n${say(dependenceSentences(roles, called, language))}`,
			`${words.way}\n\n${roles.way === null ? say([words.noWay]) : wayText(roles.way, called, language, columns)}`,
			`${words.shared}\n\n${say(sharedSentences(roles, called, language))}`
		].join('\n');
	},
	json(subject) {
		const roles = rolesOf(subject);
		const inBoth = (
			sentences: (roles: KeyRoles, called: Names, language: Language) => readonly string[]
		) =>
			inBothLanguages((language) =>
				sentences(roles, names(subject.dataset, language), language).join(' ')
			);
		return {
			...roles,
			text: {
				dependence: inBoth(dependenceSentences),
				way: inBothLanguages((language) => {
					const words = messages(language).roles;
					return roles.way === null ? words.noWay : words.waySays(roles.way);
				}),
				shared: inBoth(sharedSentences)
			}
		};
	}
};

function rolesOf({ dataset, lens }: Subject): KeyRoles {
	return keyRoles(collaborationUnder(dataset, lens));
}

function holdersText({ holders }: KeyRoles, called: Names, language: Language): string {
	if (holders.length === 0) return '';
	const { roles: words } = messages(language);
	const { column } = words;
	const texts = (['actor', 'role'] as const).map((key) => ({
		heading: column[key],
		isFigure: false
	}));
	const figures = (['ties', 'sectors', 'organisations', 'forums', 'cutOff'] as const).map(
		(key) => ({ heading: column[key], isFigure: true })
	);
	return tableText(
		[...texts, ...figures, { heading: column.levels, isFigure: false }],
		holders.map((holder) => [
			called.actor(holder.actor),
			holder.roles.map(called.role).join(', '),
			...[
				holder.ties,
				holder.sectors.length,
				holder.organisations.length,
				holder.forums.length,
				holder.cutOff
			].map((value) => formatNumber(value, language)),
			holder.levels.map(({ level, ties }) => words.levelTies(called.level(level), ties)).join(', ')
		])
	);
}

function vacantText({ vacant, holders }: KeyRoles, called: Names, language: Language): string {
	if (vacant.length === 0 || holders.length === 0) return '';
	return `\n${messages(language).roles.vacant(vacant.map(called.role))}\n`;
}

function dependenceSentences(roles: KeyRoles, called: Names, language: Language): string[] {
	const words = messages(language).roles;
	if (roles.dependence.length === 0) return [words.none];
	const digits = { degreeCentralisation: 2, betweennessCentralisation: 2, largestComponent: 0 };
	return [
		...(roles.isStandIn ? [words.standIn] : []),
		...roles.dependence.map((row) => {
			const figures = (Object.keys(digits) as (keyof typeof digits)[]).map((key) => {
				const { before, after } = words.change(row[key], digits[key]);
				return `${words.dependenceFigure[key]}: ${before} → ${after}`;
			});
			return `${words.dependenceSays(row, called)} ${figures.join('; ')}.`;
		})
	];
}

function wayText(
	way: NonNullable<KeyRoles['way']>,
	called: Names,
	language: Language,
	columns: number
): string {
	const words = messages(language).roles;
	const count = (actors: readonly string[]) => formatNumber(actors.length, language);
	const rows = [
		...way.bySteps.map((actors, place) => [words.steps(place + 1), count(actors)]),
		...(way.unreached.length > 0 ? [[words.unreached, count(way.unreached)]] : []),
		...(way.withoutTies.length > 0 ? [[words.withoutTies, count(way.withoutTies)]] : [])
	];
	const parts = [
		paragraph(words.waySays(way), columns, ''),
		tableText(
			[
				{ heading: words.stepsColumn, isFigure: false },
				{ heading: words.actorsColumn, isFigure: true }
			],
			rows
		)
	];
	if (way.goBetweens.length > 0) {
		parts.push(
			tableText(
				[
					{ heading: words.goBetweens, isFigure: false },
					{ heading: words.servedColumn, isFigure: true }
				],
				way.goBetweens.map(({ actor, served }) => [called.actor(actor), words.served(served)])
			)
		);
	}
	return parts.join('\n');
}

function sharedSentences({ shared }: KeyRoles, called: Names, language: Language): string[] {
	const words = messages(language).roles;
	if (shared.length === 0) return [words.noShared];
	return shared.map((one) => `${called.actor(one.actor)}: ${words.sharedSays(one, called)}`);
}
