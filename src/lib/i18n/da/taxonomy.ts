import type { Direction, Grouping, Layer } from '../../model/lens';
import type { KnownRole, Level, SectorKind, Step } from '../../model/taxonomy';

/** Fagets ord, som de står på skærmen. */
export const taxonomyDa = {
	sectorKind: {
		municipality: 'Kommune',
		'municipal-administration': 'Kommunal forvaltning',
		'municipal-institution': 'Kommunal institution',
		helhedsplan: 'Helhedsplan',
		'housing-organisation': 'Boligorganisation',
		owners: 'Grundejere og ejerforeninger',
		'residents-democracy': 'Beboerdemokrati',
		'residents-volunteers': 'Beboere og frivillige',
		association: 'Foreninger og NGO’er',
		police: 'Politi',
		business: 'Erhvervsliv',
		education: 'Uddannelse',
		health: 'Sundhed',
		foundation: 'Fonde',
		politicians: 'Politikere',
		other: 'Andre'
	} satisfies Record<SectorKind, string>,
	level: {
		political: 'Politisk',
		strategic: 'Strategisk',
		tactical: 'Taktisk',
		executing: 'Udførende'
	} satisfies Record<Level, string>,
	role: {
		coordinator: 'Koordinator',
		'plan-leader': 'Leder af helhedsplanen',
		'local-coordinator': 'Lokal koordinator',
		'network-leader': 'Netværksleder'
	} satisfies Record<KnownRole, string>,
	step: {
		1: 'Vidensdeling',
		2: 'Undgå dobbeltarbejde',
		3: 'Løse opgaver sammen',
		4: 'Fælles nyskabelse'
	} satisfies Record<Step, string>,
	grouping: {
		sector: 'Sektor',
		district: 'Bydel',
		level: 'Niveau',
		organisation: 'Organisation'
	} satisfies Record<Grouping, string>,
	direction: {
		either: 'Den ene part er nok',
		reported: 'Som det er oplyst',
		mutual: 'Kun når begge parter siger det'
	} satisfies Record<Direction, string>,
	layer: {
		ties: 'Oplyst samarbejde',
		forums: 'Fælles mødefora',
		initiatives: 'Fælles indsatser'
	} satisfies Record<Layer, string>,
	missing: 'Ikke oplyst',
	wholeMunicipality: 'Hele kommunen'
};

export type TaxonomyMessages = typeof taxonomyDa;
