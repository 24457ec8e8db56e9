import type { TaxonomyMessages } from '../da/taxonomy';

/** The words of the field, as they stand on the screen. */
export const taxonomyEn: TaxonomyMessages = {
	sectorKind: {
		municipality: 'Municipality',
		'municipal-administration': 'Municipal administration',
		'municipal-institution': 'Municipal institution',
		helhedsplan: 'Social-housing plan',
		'housing-organisation': 'Housing organisation',
		owners: 'Owners and owners’ associations',
		'residents-democracy': 'Residents’ democracy',
		'residents-volunteers': 'Residents and volunteers',
		association: 'Associations and NGOs',
		police: 'Police',
		business: 'Business',
		education: 'Education',
		health: 'Health',
		foundation: 'Foundations',
		politicians: 'Politicians',
		other: 'Others'
	},
	level: {
		political: 'Political',
		strategic: 'Strategic',
		tactical: 'Tactical',
		executing: 'Executing'
	},
	role: {
		coordinator: 'Coordinator',
		'plan-leader': 'Leader of the plan',
		'local-coordinator': 'Local coordinator',
		'network-leader': 'Network leader'
	},
	step: {
		1: 'Sharing knowledge',
		2: 'Avoiding double work',
		3: 'Solving tasks together',
		4: 'Joint innovation'
	},
	grouping: {
		sector: 'Sector',
		district: 'District',
		level: 'Level',
		organisation: 'Organisation'
	},
	direction: {
		either: 'One side’s word is enough',
		reported: 'As reported',
		mutual: 'Only where both sides say so'
	},
	layer: {
		ties: 'Reported collaboration',
		forums: 'Shared forums',
		initiatives: 'Shared initiatives'
	},
	missing: 'Not stated',
	wholeMunicipality: 'Whole municipality'
};
