/** The project held up against each template: what the case has that the project lacks; and which model it looks like. */
import { structureOf, type Structure } from '../../lib/findings/structure/structure';
import {
	structureDifference,
	type StructureDifference
} from '../../lib/findings/structure/structure-difference';
import { describeDifference } from '../../lib/i18n/describe-difference';
import { modelRows, modelSays } from '../../lib/i18n/describe-model';
import type { Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { DEFAULT_LENS } from '../../lib/model/lens';
import { inBothLanguages } from '../answer/in-both-languages';
import { templateDatasets, type TemplateDataset } from '../template-datasets';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section, Subject } from './section';

/** The most telling differences that are printed of each template. */
const MOST_DIFFERENCES = 3;

let templates: readonly TemplateDataset[] = [];

export const templateSection: Section = {
	id: 'template',
	async prepare() {
		templates = await templateDatasets();
	},
	text(subject, language, columns) {
		const words = messages(language).templates;
		const own = structureOf(subject.dataset, subject.lens);
		const parts = comparisons(own).map(({ id, differences }) => {
			const ofTemplate = differences.filter(({ side }) => side === 'template');
			const title = `${words.name[id] ?? id}\n`;
			if (ofTemplate.length === 0) {
				return title + paragraph(words.section.nothing, columns, '  ');
			}
			const lines = ofTemplate.slice(0, MOST_DIFFERENCES).map((difference) => {
				const passage = difference.source === null ? '' : ` [${difference.source}]`;
				const text = `${describeDifference(difference, language)}${passage}`;
				return paragraph(text, columns, '    ', '  - ');
			});
			const rest = differences.length - lines.length;
			const more = rest > 0 ? paragraph(words.section.rest(rest), columns, '    ') : '';
			return title + lines.join('') + more;
		});
		return `${words.section.title}\n\n${parts.join('\n')}\n${modelText(own, language, columns)}`;
	},
	json({ dataset, lens }: Subject) {
		const own = structureOf(dataset, lens);
		return {
			structure: own,
			templates: Object.fromEntries(
				comparisons(own).map(({ id, template, differences }) => [
					id,
					{
						model: template.model,
						differences: differences.map((difference) => ({
							...difference,
							text: inBothLanguages((language) => describeDifference(difference, language))
						}))
					}
				])
			)
		};
	}
};

function comparisons(own: Structure): {
	readonly id: string;
	readonly template: Structure;
	readonly differences: readonly StructureDifference[];
}[] {
	return templates.map(({ id, dataset }) => {
		const template = structureOf(dataset, DEFAULT_LENS);
		return { id, template, differences: structureDifference(own, template) };
	});
}

function modelText({ model }: Structure, language: Language, columns: number): string {
	const words = messages(language).templates;
	const rows = modelRows(model, language).map(({ name, value }) => [name, value]);
	const table = tableText(
		[
			{ heading: '', isFigure: false },
			{ heading: words.part.own, isFigure: true }
		],
		rows
	);
	return `${words.section.model}\n\n${paragraph(modelSays(model, language), columns, '')}\n${table}`;
}
