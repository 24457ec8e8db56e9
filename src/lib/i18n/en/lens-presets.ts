import type { LensPresetsMessages } from '../da/lens-presets';

/** The three ready-made lenses of the report of 2015. */
export const lensPresetsEn: LensPresetsMessages = {
	title: 'Ready-made views',
	hint: 'The three collaborations that CFBU’s study of 2015 looks at.',
	source: 'Source: CFBU 2015, “Kommunerne på banen”, Undersøgelsesfokus',
	name: {
		'municipality-housing': 'Municipality and housing organisation',
		'municipality-plan': 'Municipality and plan',
		'inside-municipality': 'Inside the municipality'
	},
	says: {
		'municipality-housing':
			'Who sets direction and frame together? Strategic and tactical level only.',
		'municipality-plan': 'Who solves the tasks together in the housing area? Executing level only.',
		'inside-municipality': 'Do departments and institutions work with each other? All levels.'
	},
	note: {
		'no-departments':
			'The data do not tell departments apart; they are grouped by sector. Fill in “organisation”.'
	},
	reason: {
		'no-municipality': 'The data have no municipal actors.',
		'no-housing-organisation': 'The data have no housing organisations.',
		'no-plan': 'The data have no actors of a social-housing plan.',
		'no-levels': 'One side has no actors on the levels that it is about.'
	},
	on: 'on',
	section: 'Ready-made lenses (CFBU 2015): --lens <name>'
};
