/** Who should meet whom, through whom and why; who might take a missing seat. */
import { analyse } from '../../lib/findings/analyse';
import { collaborationUnder } from '../../lib/findings/collaboration';
import {
	TOGETHER_FIGURES,
	type Introduction,
	type SeatProposal
} from '../../lib/findings/introductions/introduction';
import {
	FIRST_INTRODUCTIONS,
	introductions,
	type Introductions
} from '../../lib/findings/introductions/introductions';
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import type { Dataset } from '../../lib/model/dataset';
import { inBothLanguages } from '../answer/in-both-languages';
import { paragraph } from '../answer/text-layout';
import type { Section, Subject } from './section';

export const introductionsSection: Section = {
	id: 'introductions',
	text(subject, language, columns) {
		const words = messages(language).introductions;
		const found = introductionsOf(subject);
		if (found.introductions.length + found.seats.length === 0) {
			return `${words.title}\n\n${paragraph(`${words.none} ${words.noneWhy}`, columns, '')}`;
		}
		const called = names(subject.dataset, language);
		const entry = (title: string, lines: readonly string[], place: number) =>
			paragraph(title, columns, '    ', `${place + 1}.`.padEnd(4)) +
			paragraph(lines.join(' '), columns, '    ');
		const meetings = found.introductions
			.slice(0, FIRST_INTRODUCTIONS)
			.map((introduction, place) =>
				entry(
					`${called.actor(introduction.actors[0])} – ${called.actor(introduction.actors[1])}`,
					linesOf(introduction, subject.dataset, language),
					place
				)
			);
		const seats = found.seats.map((seat, place) =>
			entry(words.seat(seat, called), seatLines(seat, subject.dataset, language), place)
		);
		const parts = [
			...(meetings.length > 0 ? [`${words.meetings}\n\n${meetings.join('\n')}`] : []),
			...(seats.length > 0 ? [`${words.seats}\n\n${seats.join('\n')}`] : []),
			...togetherText(found, language)
		];
		return `${words.title}\n\n${parts.join('\n')}`;
	},
	json(subject) {
		const found = introductionsOf(subject);
		return {
			introductions: found.introductions.map((introduction) => ({
				...introduction,
				text: inBothLanguages((language) =>
					linesOf(introduction, subject.dataset, language).join(' ')
				)
			})),
			seats: found.seats.map((seat) => ({
				...seat,
				text: inBothLanguages((language) => seatLines(seat, subject.dataset, language).join(' '))
			})),
			together: found.together
		};
	}
};

function introductionsOf({ dataset, lens }: Subject): Introductions {
	return introductions(collaborationUnder(dataset, lens), analyse(dataset, lens).findings);
}

function linesOf(introduction: Introduction, dataset: Dataset, language: Language): string[] {
	const words = messages(language).introductions;
	const called = names(dataset, language);
	const sectors = introduction.actors.map(
		(id) => dataset.actors.find((actor) => actor.id === id)?.sector ?? ''
	);
	return [
		...introduction.grounds.map((ground) => words.ground(ground, called)),
		...words.ways(introduction, called),
		...words.effects(introduction, called, sectors)
	];
}

function seatLines(seat: SeatProposal, dataset: Dataset, language: Language): string[] {
	const words = messages(language).introductions;
	const called = names(dataset, language);
	return [
		words.ground(seat.ground, called),
		...words.seatKnows(seat, called),
		words.seatEffect(seat)
	];
}

function togetherText({ together }: Introductions, language: Language): string[] {
	if (together === null) return [];
	const words = messages(language).introductions;
	const lines = TOGETHER_FIGURES.map(([figure, kind]) => {
		const { before, after } = words.change(together[figure], kind);
		return `    ${words.togetherFigure[figure]}: ${before} → ${after}\n`;
	});
	return [`${words.together(together.count)}\n\n${lines.join('')}`];
}
