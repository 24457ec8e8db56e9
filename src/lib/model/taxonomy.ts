/**
 * The words of the field: sector kinds, levels, roles, ladder steps, and the Danish and English
 * spellings under which a user may write them. Only whole cell values are recognised; nothing is
 * guessed from an actor's name.
 *
 * Source: the sector kinds follow CFBU 2015 "Kommunerne på banen", figure 1, and CFBU "Elementer i
 * socialt bydelsarbejde", "Netværksparter"; the levels and the ladder follow CFBU 2015.
 */

/** The kinds of sector the checks and the default reference know. */
export const SECTOR_KINDS = [
	'municipality',
	'municipal-administration',
	'municipal-institution',
	'helhedsplan',
	'housing-organisation',
	'owners',
	'residents-democracy',
	'residents-volunteers',
	'association',
	'police',
	'business',
	'education',
	'health',
	'foundation',
	'politicians',
	'other'
] as const;
export type SectorKind = (typeof SECTOR_KINDS)[number];

/** Kinds that are part of the municipality. */
export const MUNICIPAL_KINDS: readonly SectorKind[] = [
	'municipality',
	'municipal-administration',
	'municipal-institution'
];

/** The four levels, from the top down. An actor's or a forum's level may also be any other word. */
export const LEVELS = ['political', 'strategic', 'tactical', 'executing'] as const;
export type Level = (typeof LEVELS)[number];

/** Roles in `actors.role` that the program understands; any other word is kept as it is. */
export const KNOWN_ROLES = [
	'coordinator',
	'plan-leader',
	'local-coordinator',
	'network-leader'
] as const;
export type KnownRole = (typeof KNOWN_ROLES)[number];

/** Steps of the collaboration ladder: 1 knowledge sharing, 2 avoiding double work, 3 solving tasks together, 4 joint innovation. */
export const STEPS = [1, 2, 3, 4] as const;
export type Step = (typeof STEPS)[number];

/** Roles of a member in a forum. */
export const MEMBER_ROLES = ['chair', 'member', 'secretary', 'observer', 'invited'] as const;
/** Roles of an actor in an initiative. */
export const PARTICIPATION_ROLES = ['lead', 'partner', 'funder'] as const;
/** What a forum or a body deals with. */
export const SCOPES = ['social', 'physical', 'institutional'] as const;
/** How an initiative relates to core operation. */
export const APPROACHES = [
	'adjusted-method',
	'moved-out',
	'extra-primary',
	'extra-supplement'
] as const;

const SECTOR_WORDS: Record<SectorKind, readonly string[]> = {
	municipality: ['kommune', 'kommunen', 'kommunal', 'municipal', 'local government'],
	'municipal-administration': [
		'municipal administration',
		'kommunal forvaltning',
		'kommunale forvaltninger',
		'forvaltning',
		'fagforvaltning',
		'fagforvaltninger',
		'kommunens forvaltning'
	],
	'municipal-institution': [
		'municipal institution',
		'municipal institutions',
		'kommunal institution',
		'kommunale institutioner',
		'institution',
		'institutioner',
		'skole og dagtilbud'
	],
	helhedsplan: [
		'boligsocial helhedsplan',
		'den boligsociale helhedsplan',
		'helhedsplanen',
		'district secretariat',
		'bydelssekretariat',
		'social-housing plan',
		'comprehensive plan'
	],
	'housing-organisation': [
		'housing organisation',
		'housing organization',
		'housing association',
		'boligorganisation',
		'boligorganisationer',
		'boligselskab',
		'boligforening'
	],
	owners: [
		'grundejere',
		'grundejere og ejerforeninger',
		'ejerforeninger',
		'ejere',
		'grundejer',
		'ejerforening'
	],
	'residents-democracy': [
		"residents' democracy",
		'residents democracy',
		'beboerdemokrati',
		'beboerdemokratiet',
		'afdelingsbestyrelse',
		'afdelingsbestyrelser'
	],
	'residents-volunteers': [
		'residents and volunteers',
		'beboere og frivillige',
		'frivillige',
		'beboere',
		'volunteers',
		'residents'
	],
	association: [
		'associations',
		'ngo',
		'ngos',
		'associations and ngos',
		'forening',
		'forening og frivillig organisation',
		'foreninger',
		'foreninger og ngo',
		"foreninger og ngo'er",
		'civilsamfund',
		'civil society'
	],
	police: ['politi', 'politiet', 'ssp', 'politi og ssp'],
	business: ['erhverv', 'erhvervsliv', 'erhvervslivet', 'virksomhed', 'virksomheder', 'businesses'],
	education: ['uddannelse', 'uddannelsesinstitution', 'uddannelsesinstitutioner'],
	health: ['sundhed', 'sundhedsvæsen', 'region', 'regionen', 'læger', 'healthcare'],
	foundation: ['fond', 'fonde', 'foundations'],
	politicians: ['politiker', 'politikere', 'politician', 'byråd', 'city council'],
	other: ['andre', 'andet', 'others']
};

const LEVEL_WORDS: Record<Level, readonly string[]> = {
	political: ['politisk', 'politisk niveau', 'political level'],
	strategic: ['strategisk', 'strategisk niveau', 'strategic level'],
	tactical: ['taktisk', 'taktisk niveau', 'tactical level'],
	executing: [
		'udførende',
		'udforende',
		'udfoerende',
		'udførende niveau',
		'operationel',
		'operationelt',
		'operational',
		'executing level'
	]
};

const ROLE_WORDS: Record<KnownRole, readonly string[]> = {
	coordinator: ['koordinator', 'boligsocial koordinator i kommunen', 'kommunal koordinator'],
	'plan-leader': [
		'planleder',
		'helhedsplansleder',
		'leder af helhedsplanen',
		'projektleder',
		'plan leader'
	],
	'local-coordinator': ['lokal koordinator', 'områdekoordinator', 'local coordinator'],
	'network-leader': ['netværksleder', 'network leader']
};

const MEMBER_ROLE_WORDS: Record<(typeof MEMBER_ROLES)[number], readonly string[]> = {
	chair: ['formand', 'forperson', 'formandskab', 'mødeleder', 'chairperson'],
	member: ['medlem', 'deltager', 'participant'],
	secretary: ['sekretær', 'sekretariat', 'referent'],
	observer: ['observatør'],
	invited: ['inviteret', 'gæst', 'guest']
};

const PARTICIPATION_ROLE_WORDS: Record<(typeof PARTICIPATION_ROLES)[number], readonly string[]> = {
	lead: ['leder', 'ansvarlig', 'tovholder', 'udfører', 'leading'],
	partner: ['samarbejdspartner', 'deltager', 'participant'],
	funder: ['finansierer', 'medfinansierer', 'bevillingsgiver', 'funding']
};

const SCOPE_WORDS: Record<(typeof SCOPES)[number], readonly string[]> = {
	social: ['socialt', 'boligsocial', 'boligsocialt'],
	physical: ['fysisk', 'fysiske'],
	institutional: ['institutionel', 'institutionelt']
};

const APPROACH_WORDS: Record<(typeof APPROACHES)[number], readonly string[]> = {
	'adjusted-method': ['justeret metode', 'ny metode', 'adjusted method'],
	'moved-out': ['flyttet ud', 'udflyttet', 'moved out'],
	'extra-primary': ['ekstra primær', 'ekstra, primær', 'extra primary'],
	'extra-supplement': ['ekstra supplement', 'ekstra, supplement', 'supplement', 'extra supplement']
};

/** A cell as it is compared: trimmed, inner white space folded, lower case, Unicode composed. */
export function foldWord(value: string): string {
	return value.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
}

function lookup<T extends string>(words: Record<T, readonly string[]>): Map<string, T> {
	const table = new Map<string, T>();
	for (const id of Object.keys(words) as T[]) {
		table.set(id, id);
		table.set(id.replaceAll('-', ' '), id);
		for (const word of words[id]) table.set(foldWord(word), id);
	}
	return table;
}

const sectorTable = lookup(SECTOR_WORDS);
const levelTable = lookup(LEVEL_WORDS);
const roleTable = lookup(ROLE_WORDS);
const memberRoleTable = lookup(MEMBER_ROLE_WORDS);
const participationRoleTable = lookup(PARTICIPATION_ROLE_WORDS);
const scopeTable = lookup(SCOPE_WORDS);
const approachTable = lookup(APPROACH_WORDS);

/** The sector kind a cell value stands for, or null when the taxonomy does not know the word. */
export function sectorKind(value: string): SectorKind | null {
	return sectorTable.get(foldWord(value)) ?? null;
}

/** One of the four levels when the cell names one in either language; any other word as it stands. */
export function readLevel(value: string): string {
	return levelTable.get(foldWord(value)) ?? value;
}

/** True when the level is one of the four. */
export function isKnownLevel(value: string): value is Level {
	return (LEVELS as readonly string[]).includes(value);
}

/** A known actor role when the cell names one in either language; any other word as it stands. */
export function readRole(value: string): string {
	return roleTable.get(foldWord(value)) ?? value;
}

/** A known forum role when the cell names one; any other word as it stands. */
export function readMemberRole(value: string): string {
	return memberRoleTable.get(foldWord(value)) ?? value;
}

/** A known participation role when the cell names one; any other word as it stands. */
export function readParticipationRole(value: string): string {
	return participationRoleTable.get(foldWord(value)) ?? value;
}

/** A known scope when the cell names one; any other word as it stands. */
export function readScope(value: string): string {
	return scopeTable.get(foldWord(value)) ?? value;
}

/** A known approach when the cell names one; any other word as it stands. */
export function readApproach(value: string): string {
	return approachTable.get(foldWord(value)) ?? value;
}
