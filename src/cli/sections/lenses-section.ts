/** The three ready-made lenses: which the data can show, and which is on. */
import { messages } from '../../lib/i18n/messages';
import { lensPreset, LENS_PRESETS, presetOf } from '../../lib/model/lens-presets';
import { paragraph } from '../answer/text-layout';
import type { Section } from './section';

export const lensesSection: Section = {
	id: 'lenses',
	text({ dataset, lens }, language, columns) {
		const words = messages(language).lensPresets;
		const on = presetOf(lens, dataset);
		const lines = LENS_PRESETS.map((id) => {
			const preset = lensPreset(id, dataset);
			const state = id === on ? ` (${words.on})` : '';
			const note =
				preset.lens === null ? words.reason[preset.reason] : preset.note && words.note[preset.note];
			const text = `${words.name[id]}. ${words.says[id]}${note === null ? '' : ` ${note}`}`;
			return `${id}${state}\n${paragraph(text, columns, '  ')}`;
		});
		return `${words.section}\n\n${lines.join('')}`;
	},
	json({ dataset, lens }) {
		return {
			on: presetOf(lens, dataset),
			presets: LENS_PRESETS.map((id) => lensPreset(id, dataset))
		};
	}
};
