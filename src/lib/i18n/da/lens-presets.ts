import type { LensPresetId, PresetNote, PresetReason } from '../../model/lens-presets';

/** De tre færdige udsnit fra rapporten fra 2015. */
export const lensPresetsDa = {
	title: 'Færdige udsnit',
	hint: 'De tre samarbejder, som CFBU’s undersøgelse fra 2015 ser på.',
	source: 'Kilde: CFBU 2015, »Kommunerne på banen«, Undersøgelsesfokus',
	name: {
		'municipality-housing': 'Kommune og boligorganisation',
		'municipality-plan': 'Kommune og helhedsplan',
		'inside-municipality': 'Inde i kommunen'
	} satisfies Record<LensPresetId, string>,
	says: {
		'municipality-housing':
			'Hvem sætter retning og rammer sammen? Kun strategisk og taktisk niveau.',
		'municipality-plan': 'Hvem løser opgaverne sammen i boligområdet? Kun udførende niveau.',
		'inside-municipality': 'Arbejder forvaltninger og institutioner sammen på tværs? Alle niveauer.'
	} satisfies Record<LensPresetId, string>,
	note: {
		'no-departments':
			'Data skelner ikke mellem forvaltninger; de er samlet efter sektor. Udfyld »organisation«.'
	} satisfies Record<PresetNote, string>,
	reason: {
		'no-municipality': 'Data har ingen kommunale aktører.',
		'no-housing-organisation': 'Data har ingen boligorganisationer.',
		'no-plan': 'Data har ingen aktører fra en helhedsplan.',
		'no-levels': 'Den ene part har ingen aktører på de niveauer, det handler om.'
	} satisfies Record<PresetReason, string>,
	on: 'valgt',
	section: 'Færdige udsnit (CFBU 2015): --lens <navn>'
};

export type LensPresetsMessages = typeof lensPresetsDa;
