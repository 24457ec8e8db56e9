/**
 * The invented municipality in words: its districts, who works there, where they meet, what they run.
 * Lists only; `generate.mjs` turns them into tables. Nothing here describes a real place or person.
 */

/** Sectors in the order of the taxonomy. `expected`: belongs to the reference for coverage. */
export const SECTORS = [
	{ id: 'municipal-administration', label: 'Kommunal forvaltning', expected: true },
	{ id: 'municipal-institution', label: 'Kommunale institutioner', expected: true },
	{ id: 'helhedsplan', label: 'Boligsocial helhedsplan', expected: true },
	{ id: 'housing-organisation', label: 'Boligorganisation', expected: true },
	{ id: 'owners', label: 'Grundejere og ejerforeninger', expected: false },
	{ id: 'residents-democracy', label: 'Beboerdemokrati', expected: true },
	{ id: 'residents-volunteers', label: 'Beboere og frivillige', expected: true },
	{ id: 'association', label: 'Foreninger', expected: true },
	{ id: 'police', label: 'Politi', expected: true },
	{ id: 'business', label: 'Erhvervsliv', expected: true },
	{ id: 'education', label: 'Uddannelse', expected: true },
	{ id: 'health', label: 'Sundhed', expected: true },
	{ id: 'foundation', label: 'Fonde', expected: false },
	{ id: 'politicians', label: 'Politikere', expected: false }
];

const ALMENE = 'Eksempelby Almene Boligselskab';
const STRANDLYST = 'Boligforeningen Strandlyst';
const KOMMUNE = 'Eksempelby Kommune';

/** The six districts. `secondHousing`: Strandlyst has homes there beside Almene. */
export const DISTRICTS = [
	{ id: 'nordmarken', label: 'Nordmarken', population: 4200, secondHousing: true },
	{ id: 'aabredden', label: 'Åbredden', population: 3100, secondHousing: false },
	{ id: 'moelletoften', label: 'Mølletoften', population: 5300, secondHousing: true },
	{ id: 'egelunden', label: 'Egelunden', population: 2700, secondHousing: false },
	{ id: 'havnekvarteret', label: 'Havnekvarteret', population: 6100, secondHousing: true },
	{ id: 'birkebakken', label: 'Birkebakken', population: 3600, secondHousing: false }
];

/** Housing organisations with homes in a district. */
export function homesIn(district) {
	return district.secondHousing ? [ALMENE, STRANDLYST] : [ALMENE];
}

/**
 * Who works in every district: [key, sector, level, role, title, organisation].
 * `{b}` stands for the name of the district, `{2}` for its second housing organisation.
 */
const DISTRICT_CAST = [
	['bydelskonsulent', 'municipal-administration', 'tactical', 'bydelskonsulent', 'Bydelskonsulent', `${KOMMUNE}, By og Kultur`],
	['beskaeftigelseskonsulent', 'municipal-administration', 'executing', 'beskæftigelseskonsulent', 'Beskæftigelseskonsulent', `${KOMMUNE}, Social og Arbejdsmarked`],
	['skoleleder', 'municipal-institution', 'tactical', 'skoleleder', 'Skoleleder', '{b} Skole'],
	['skolepaedagog', 'municipal-institution', 'executing', 'skolepædagog', 'Skolepædagog', '{b} Skole'],
	['boernehusleder', 'municipal-institution', 'tactical', 'daglig leder', 'Leder', 'Børnehuset {b}'],
	['klubleder', 'municipal-institution', 'tactical', 'klubleder', 'Klubleder', '{b} Fritidsklub'],
	['klubpaedagog', 'municipal-institution', 'executing', 'klubpædagog', 'Klubpædagog', '{b} Fritidsklub'],
	['sundhedsplejerske', 'municipal-institution', 'executing', 'sundhedsplejerske', 'Sundhedsplejerske', `${KOMMUNE}, Sundhedsplejen`],
	['lokalkoordinator', 'helhedsplan', 'tactical', 'local-coordinator', 'Lokal koordinator', 'Helhedsplanen Fælles Eksempelby'],
	['boligsocial', 'helhedsplan', 'executing', 'boligsocial medarbejder', 'Boligsocial medarbejder', 'Helhedsplanen Fælles Eksempelby'],
	['ejendomsleder', 'housing-organisation', 'tactical', 'ejendomsleder', 'Ejendomsleder', ALMENE],
	['ejendomsfunktionaer', 'housing-organisation', 'executing', 'ejendomsfunktionær', 'Ejendomsfunktionær', ALMENE],
	['beboerraadgiver', 'housing-organisation', 'executing', 'beboerrådgiver', 'Beboerrådgiver', ALMENE],
	['vicevaert', 'housing-organisation', 'executing', 'social vicevært', 'Social vicevært', '{2}'],
	['ejerformand', 'owners', 'executing', 'formand', 'Formand', 'Ejerforeningen {b}'],
	['afdelingsformand', 'residents-democracy', 'executing', 'afdelingsformand', 'Formand', 'Afdelingsbestyrelsen {b}'],
	['afdelingsnaestformand', 'residents-democracy', 'executing', 'næstformand', 'Næstformand', 'Afdelingsbestyrelsen {b}'],
	['afdelingsmedlem', 'residents-democracy', 'executing', 'bestyrelsesmedlem', 'Medlem', 'Afdelingsbestyrelsen {b}'],
	['cafevaert', 'residents-volunteers', 'executing', 'frivillig', 'Frivillig vært', 'Beboercaféen {b}'],
	['lektiehjaelper', 'residents-volunteers', 'executing', 'frivillig', 'Frivillig lektiehjælper', 'Lektiecaféen {b}'],
	['bydelsmor', 'residents-volunteers', 'executing', 'frivillig', 'Bydelsmor', 'Bydelsmødrene {b}'],
	['idraetsformand', 'association', 'tactical', 'formand', 'Formand', '{b} Idrætsforening'],
	['spejderleder', 'association', 'executing', 'spejderleder', 'Spejderleder', '{b} Spejdergruppe'],
	['mentorleder', 'association', 'executing', 'daglig leder', 'Daglig leder', 'Mentorforeningen {b}'],
	['naerbetjent', 'police', 'executing', 'nærbetjent', 'Nærbetjent', 'Eksempelby Politi'],
	['ungdomsbetjent', 'police', 'executing', 'ungdomsbetjent', 'Ungdomsbetjent', 'Eksempelby Politi'],
	['koebmand', 'business', 'executing', 'butikschef', 'Butikschef', '{b} Købmandsgård'],
	['haandvaerksmester', 'business', 'executing', 'virksomhedsejer', 'Indehaver', '{b} Tømrer og Byg'],
	['uddannelsesvejleder', 'education', 'executing', 'vejleder', 'Uddannelsesvejleder', 'Eksempelby Erhvervsskole'],
	['fguvejleder', 'education', 'executing', 'vejleder', 'Vejleder', 'FGU Eksempelby'],
	['laege', 'health', 'tactical', 'praktiserende læge', 'Praktiserende læge', 'Lægehuset {b}'],
	['fysioterapeut', 'health', 'executing', 'fysioterapeut', 'Fysioterapeut', 'Fysioterapien {b}'],
	['psykiatrisygeplejerske', 'health', 'executing', 'sygeplejerske', 'Sygeplejerske', 'Region Eksempel, Distriktspsykiatrien']
];

/** Who serves the whole municipality, or the districts named last: [id, sector, level, role, title, organisation, districts]. */
const WIDE_CAST = [
	['direktoer-boern-unge', 'municipal-administration', 'strategic', 'direktør', 'Direktør', `${KOMMUNE}, Børn og Unge`],
	['direktoer-social', 'municipal-administration', 'strategic', 'direktør', 'Direktør', `${KOMMUNE}, Social og Arbejdsmarked`],
	['direktoer-by-kultur', 'municipal-administration', 'strategic', 'direktør', 'Direktør', `${KOMMUNE}, By og Kultur`],
	['skolechef', 'municipal-administration', 'strategic', 'skolechef', 'Skolechef', `${KOMMUNE}, Børn og Unge`],
	['arbejdsmarkedschef', 'municipal-administration', 'strategic', 'arbejdsmarkedschef', 'Arbejdsmarkedschef', `${KOMMUNE}, Social og Arbejdsmarked`],
	['socialchef', 'municipal-administration', 'strategic', 'socialchef', 'Socialchef', `${KOMMUNE}, Social og Arbejdsmarked`],
	['plan-og-byggechef', 'municipal-administration', 'strategic', 'plan- og byggechef', 'Plan- og byggechef', `${KOMMUNE}, By og Kultur`],
	['sekretariatschef', 'municipal-administration', 'strategic', 'sekretariatschef', 'Sekretariatschef', `${KOMMUNE}, Politisk Sekretariat`],
	['jobcenterleder', 'municipal-administration', 'tactical', 'afdelingsleder', 'Afdelingsleder', `${KOMMUNE}, Jobcenteret`],
	['familieafdelingsleder', 'municipal-administration', 'tactical', 'afdelingsleder', 'Afdelingsleder', `${KOMMUNE}, Familieafdelingen`],
	['fritidsafdelingsleder', 'municipal-administration', 'tactical', 'afdelingsleder', 'Afdelingsleder', `${KOMMUNE}, Kultur og Fritid`],
	['boligsocial-koordinator', 'municipal-administration', 'tactical', 'coordinator', 'Boligsocial koordinator', `${KOMMUNE}, Tværgående Stab`],
	['ssp-konsulent', 'municipal-administration', 'executing', 'ssp-konsulent', 'SSP-konsulent', `${KOMMUNE}, Børn og Unge`],
	['jobkonsulent', 'municipal-administration', 'executing', 'jobkonsulent', 'Jobkonsulent', `${KOMMUNE}, Jobcenteret;Helhedsplanen Fælles Eksempelby`],
	['omraadeleder-dagtilbud', 'municipal-institution', 'strategic', 'områdeleder', 'Områdeleder', 'Eksempelby Dagtilbud'],
	['gadeplansleder', 'municipal-institution', 'tactical', 'teamleder', 'Teamleder', 'Gadeplansteamet'],
	['gadeplansmedarbejder', 'municipal-institution', 'executing', 'gadeplansmedarbejder', 'Gadeplansmedarbejder', 'Gadeplansteamet', ['nordmarken', 'egelunden', 'havnekvarteret']],
	['planleder', 'helhedsplan', 'tactical', 'plan-leader', 'Leder', 'Helhedsplanen Fælles Eksempelby'],
	['beskaeftigelsesmedarbejder', 'helhedsplan', 'executing', 'boligsocial medarbejder', 'Medarbejder for job og uddannelse', 'Helhedsplanen Fælles Eksempelby', ['moelletoften', 'birkebakken']],
	['evalueringskonsulent', 'helhedsplan', 'tactical', 'evalueringskonsulent', 'Evalueringskonsulent', 'Helhedsplanen Fælles Eksempelby'],
	['kommunikationsmedarbejder', 'helhedsplan', 'executing', 'kommunikationsmedarbejder', 'Kommunikationsmedarbejder', 'Helhedsplanen Fælles Eksempelby'],
	['direktoer-almene', 'housing-organisation', 'strategic', 'direktør', 'Direktør', ALMENE],
	['direktoer-strandlyst', 'housing-organisation', 'strategic', 'direktør', 'Direktør', STRANDLYST],
	['driftschef', 'housing-organisation', 'tactical', 'driftschef', 'Driftschef', ALMENE],
	['byggechef', 'housing-organisation', 'tactical', 'byggechef', 'Byggechef', ALMENE],
	['udlejningschef', 'housing-organisation', 'tactical', 'udlejningschef', 'Udlejningschef', ALMENE],
	['boligsocial-konsulent', 'housing-organisation', 'executing', 'boligsocial konsulent', 'Boligsocial konsulent', ALMENE],
	['grundejerformand', 'owners', 'tactical', 'formand', 'Formand', 'Eksempelby Grundejersamvirke'],
	['organisationsformand', 'residents-democracy', 'strategic', 'formand', 'Formand', `Organisationsbestyrelsen i ${ALMENE}`],
	['repraesentantskabsmedlem', 'residents-democracy', 'tactical', 'medlem', 'Medlem', `Repræsentantskabet i ${ALMENE}`],
	['beboerforumformand', 'residents-democracy', 'tactical', 'formand', 'Formand', 'Fælles Beboerforum Eksempelby'],
	['frivilligraadsformand', 'residents-volunteers', 'strategic', 'formand', 'Formand', 'Eksempelby Frivilligråd'],
	['frivilligraadsmedlem', 'residents-volunteers', 'tactical', 'medlem', 'Medlem', 'Eksempelby Frivilligråd'],
	['frivilligcenterleder', 'residents-volunteers', 'tactical', 'daglig leder', 'Daglig leder', 'Frivilligcenter Eksempelby'],
	['frivilligcenterkonsulent', 'residents-volunteers', 'executing', 'konsulent', 'Konsulent', 'Frivilligcenter Eksempelby'],
	['lokalpolitileder', 'police', 'strategic', 'lokalpolitileder', 'Lokalpolitileder', 'Eksempelby Politi'],
	['forebyggelsesleder', 'police', 'tactical', 'forebyggelsesleder', 'Leder af forebyggelsen', 'Eksempelby Politi'],
	['forebyggelsesbetjent', 'police', 'executing', 'forebyggelsesbetjent', 'Forebyggelsesbetjent', 'Eksempelby Politi'],
	['erhvervsraadsformand', 'business', 'strategic', 'formand', 'Formand', 'Eksempelby Erhvervsråd'],
	['erhvervskonsulent', 'business', 'tactical', 'erhvervskonsulent', 'Erhvervskonsulent', 'Eksempelby Erhvervsråd'],
	['rektor', 'education', 'strategic', 'rektor', 'Rektor', 'Eksempelby Erhvervsskole'],
	['fgu-afdelingsleder', 'education', 'tactical', 'afdelingsleder', 'Afdelingsleder', 'FGU Eksempelby'],
	['sproglaerer', 'education', 'executing', 'underviser', 'Underviser', 'Eksempelby Sprogcenter'],
	['praksischef', 'health', 'strategic', 'praksischef', 'Praksischef', 'Region Eksempel'],
	['regional-sundhedskonsulent', 'health', 'tactical', 'sundhedskonsulent', 'Sundhedskonsulent', 'Region Eksempel'],
	['socialsygeplejerske', 'health', 'executing', 'socialsygeplejerske', 'Socialsygeplejerske', 'Eksempelby Sygehus'],
	['programchef-eksempelfonden', 'foundation', 'strategic', 'programchef', 'Programchef', 'Eksempelfonden'],
	['programkonsulent-eksempelfonden', 'foundation', 'tactical', 'programkonsulent', 'Programkonsulent', 'Eksempelfonden'],
	['sekretariatsleder-bryggefonden', 'foundation', 'strategic', 'sekretariatsleder', 'Sekretariatsleder', 'Bryggefonden'],
	['fondskonsulent-bryggefonden', 'foundation', 'tactical', 'fondskonsulent', 'Fondskonsulent', 'Bryggefonden'],
	['formand-boerneudvalget', 'politicians', 'political', 'udvalgsformand', 'Formand', 'Børne- og Ungeudvalget i Eksempelby'],
	['formand-socialudvalget', 'politicians', 'political', 'udvalgsformand', 'Formand', 'Social- og Arbejdsmarkedsudvalget i Eksempelby'],
	['formand-byudvalget', 'politicians', 'political', 'udvalgsformand', 'Formand', 'By- og Kulturudvalget i Eksempelby'],
	['medlem-boerneudvalget', 'politicians', 'political', 'udvalgsmedlem', 'Medlem', 'Børne- og Ungeudvalget i Eksempelby'],
	['medlem-socialudvalget', 'politicians', 'political', 'udvalgsmedlem', 'Medlem', 'Social- og Arbejdsmarkedsudvalget i Eksempelby'],
	['medlem-byudvalget', 'politicians', 'political', 'udvalgsmedlem', 'Medlem', 'By- og Kulturudvalget i Eksempelby']
];

/** Fact 2: this sector has nobody in this district. */
export const MISSING = { sector: 'association', district: 'birkebakken' };

/** All actors: `{id, label, sector, organisation, districts, level, role}`. */
export function buildActors() {
	const local = DISTRICTS.flatMap((district) =>
		DISTRICT_CAST.filter(
			([, sector]) => !(sector === MISSING.sector && district.id === MISSING.district)
		).map(([key, sector, level, role, title, organisation]) => {
			const named = organisation
				.replace('{b}', district.label)
				.replace('{2}', homesIn(district).at(-1));
			const place = named.includes(district.label) ? named : `${named}, ${district.label}`;
			return {
				id: `${district.id}-${key}`,
				label: `${title}, ${place}`,
				sector,
				organisation: named,
				districts: [district.id],
				level,
				role
			};
		})
	);
	const wide = WIDE_CAST.map(([id, sector, level, role, title, organisation, districts = []]) => ({
		id,
		label: `${title}, ${organisation.replace(';', ' og ')}`,
		sector,
		organisation,
		districts,
		level,
		role
	}));
	return [...local, ...wide];
}

/** The followers of one district, by key; `:` gives the role in the forum. */
const FOLLOWING_GROUP = [
	'afdelingsformand:chair',
	'lokalkoordinator:secretary',
	'bydelskonsulent',
	'klubleder',
	'sundhedsplejerske',
	'boligsocial',
	'ejendomsleder',
	'cafevaert',
	'idraetsformand',
	'naerbetjent',
	'koebmand',
	'uddannelsesvejleder',
	'laege'
];

/** Fact 10: this following group closes between the two waves. */
export const CLOSED = { forum: 'foelgegruppe-egelunden', to: '2024-06' };

/** Fact 9: these people meet, and none of them works with another. */
export const SILENT_FORUM = 'netvaerk-byliv';

/** Staff who take turns in a following group: [forum, actor, from, to]. */
export const ROTATION = [
	['foelgegruppe-nordmarken', 'nordmarken-klubleder', '2021', '2024'],
	['foelgegruppe-nordmarken', 'nordmarken-boernehusleder', '2025', ''],
	['foelgegruppe-birkebakken', 'birkebakken-klubleder', '2021', '2024'],
	['foelgegruppe-birkebakken', 'birkebakken-boernehusleder', '2025', '']
];

/** The bodies above the districts. `rate`: share of its members' pairs that work together. */
const CENTRAL_FORUMS = [
	{
		id: 'udvalg-17-4',
		label: '§ 17, stk. 4-udvalget for bydelene',
		level: 'political',
		scope: 'social;physical;institutional',
		from: '2022-01',
		members: [
			'formand-socialudvalget:chair',
			'formand-boerneudvalget',
			'medlem-socialudvalget',
			'medlem-byudvalget',
			'planleder:secretary',
			'sekretariatschef',
			'repraesentantskabsmedlem',
			'frivilligraadsmedlem',
			'udlejningschef',
			'programchef-eksempelfonden'
		]
	},
	{
		id: 'bestyrelse',
		label: 'Bestyrelsen for helhedsplanen',
		level: 'strategic',
		scope: 'social;physical;institutional',
		parent: 'udvalg-17-4',
		from: '2021-01',
		members: [
			'direktoer-boern-unge:chair',
			'direktoer-almene:chair',
			'planleder:secretary',
			'direktoer-social',
			'omraadeleder-dagtilbud',
			'organisationsformand',
			'frivilligraadsformand',
			'moelletoften-mentorleder',
			'lokalpolitileder',
			'rektor',
			'praksischef'
		]
	},
	{
		id: 'koordinationsgruppe',
		label: 'Koordinationsgruppen',
		level: 'tactical',
		scope: 'social',
		parent: 'bestyrelse',
		from: '2021-01',
		members: [
			'planleder:chair',
			'boligsocial-koordinator:secretary',
			'jobcenterleder',
			'familieafdelingsleder',
			'nordmarken-skoleleder',
			'driftschef',
			'beboerforumformand',
			'frivilligcenterleder',
			'havnekvarteret-spejderleder',
			'forebyggelsesleder',
			'fgu-afdelingsleder',
			'regional-sundhedskonsulent'
		]
	},
	{
		id: 'medarbejderforum',
		label: 'Medarbejderforum',
		level: 'tactical',
		scope: 'social;physical;institutional',
		parent: 'koordinationsgruppe',
		from: '2021-03',
		rate: 0.3,
		members: [
			'planleder:chair',
			...DISTRICTS.flatMap((d) => [`${d.id}-lokalkoordinator`, `${d.id}-sundhedsplejerske`]),
			'ssp-konsulent',
			'jobkonsulent',
			'gadeplansmedarbejder',
			'boligsocial-konsulent',
			'frivilligcenterkonsulent',
			'forebyggelsesbetjent',
			'sproglaerer'
		]
	},
	{
		id: 'driftsforum',
		label: 'Driftsforum for fysisk omdannelse',
		level: 'tactical',
		scope: 'physical',
		from: '2022-05',
		members: [
			'driftschef:chair',
			'boligsocial-koordinator',
			'byggechef',
			'plan-og-byggechef',
			'direktoer-by-kultur',
			'grundejerformand',
			'nordmarken-afdelingsmedlem',
			'aabredden-beboerraadgiver'
		]
	},
	{
		id: 'ledernetvaerk',
		label: 'Ledernetværk for skoler og dagtilbud',
		level: 'tactical',
		scope: 'institutional',
		from: '2020',
		members: [
			'skolechef:chair',
			'nordmarken-skoleleder',
			'familieafdelingsleder',
			'fritidsafdelingsleder',
			'egelunden-skoleleder',
			'havnekvarteret-skoleleder',
			'birkebakken-skoleleder',
			'arbejdsmarkedschef',
			'moelletoften-fguvejleder',
			'evalueringskonsulent'
		]
	}
];

/** Networks and sub-groups of those who do the work. */
const WORKING_FORUMS = [
	{
		id: 'netvaerk-unge',
		label: 'Netværk for unge og fritid',
		level: 'executing',
		scope: 'social;institutional',
		from: '2022',
		members: [
			'gadeplansleder:chair',
			'ssp-konsulent',
			'moelletoften-klubpaedagog',
			'egelunden-klubleder',
			'birkebakken-skolepaedagog',
			'nordmarken-idraetsformand',
			'forebyggelsesbetjent',
			'egelunden-uddannelsesvejleder',
			'birkebakken-afdelingsnaestformand'
		]
	},
	{
		id: SILENT_FORUM,
		label: 'Netværk for byliv, Nordmarken og Havnekvarteret',
		level: 'executing',
		scope: 'social;physical',
		districts: ['nordmarken', 'havnekvarteret'],
		from: '2022',
		rate: 0,
		members: [
			'nordmarken-beskaeftigelseskonsulent:chair',
			'nordmarken-ejerformand',
			'nordmarken-ejendomsfunktionaer',
			'nordmarken-lektiehjaelper',
			'nordmarken-haandvaerksmester',
			'havnekvarteret-haandvaerksmester',
			'havnekvarteret-mentorleder',
			'havnekvarteret-bydelsmor',
			'havnekvarteret-beboerraadgiver',
			'havnekvarteret-klubpaedagog'
		]
	},
	{
		id: 'undergruppe-fritidsjob',
		label: 'Undergruppe for fritidsjob, Nordmarken',
		level: 'executing',
		scope: 'social;institutional',
		parent: 'foelgegruppe-nordmarken',
		districts: ['nordmarken'],
		from: '2022-08',
		members: [
			'nordmarken-boligsocial:chair',
			'nordmarken-koebmand',
			'nordmarken-uddannelsesvejleder',
			'nordmarken-afdelingsformand',
			'nordmarken-ungdomsbetjent:invited'
		]
	},
	{
		id: 'undergruppe-tryghed',
		label: 'Undergruppe for tryghed, Mølletoften',
		level: 'executing',
		scope: 'social;physical',
		parent: 'foelgegruppe-moelletoften',
		districts: ['moelletoften'],
		from: '2022-02',
		members: [
			'moelletoften-naerbetjent:chair',
			'moelletoften-ejendomsleder',
			'moelletoften-afdelingsformand',
			'moelletoften-cafevaert',
			'moelletoften-bydelskonsulent',
			'moelletoften-vicevaert:invited'
		]
	},
	{
		id: 'undergruppe-faellesskab',
		label: 'Undergruppe for fællesskab, Birkebakken',
		level: 'executing',
		scope: 'social;institutional',
		parent: 'foelgegruppe-birkebakken',
		districts: ['birkebakken'],
		from: '2022-09',
		members: [
			'birkebakken-boligsocial:chair',
			'birkebakken-afdelingsformand',
			'birkebakken-cafevaert',
			'birkebakken-koebmand',
			'birkebakken-bydelsmor:invited'
		]
	}
];

/** All forums with defaults filled in; members as `{actor, role}`. */
export function buildForums(actorIds) {
	const followingGroups = DISTRICTS.map((district) => ({
		id: `foelgegruppe-${district.id}`,
		label: `Følgegruppen i ${district.label}`,
		level: 'executing',
		scope: 'social;physical;institutional',
		parent: 'medarbejderforum',
		districts: [district.id],
		from: '2021',
		members: FOLLOWING_GROUP.map((member) => `${district.id}-${member}`)
	}));
	return [...CENTRAL_FORUMS, ...followingGroups, ...WORKING_FORUMS].map((forum) => ({
		parent: '',
		districts: [],
		rate: 0.45,
		...forum,
		to: forum.id === CLOSED.forum ? CLOSED.to : '',
		members: forum.members
			.map((text) => text.split(':'))
			.map(([actor, role = 'member']) => ({ actor, role }))
			.filter(({ actor }) => actorIds.has(actor))
	}));
}

/** What is run, by theme and target group: the first name for every cell, the second where two initiatives share one. */
export const THEMES = [
	{
		label: 'Uddannelse og beskæftigelse',
		names: {
			Børn: ['Lektiecafé', 'Læseklub'],
			Unge: ['Fritidsjob', 'Mentor til erhvervsuddannelse'],
			Voksne: ['Jobcafé', 'Dansk på arbejdet']
		}
	},
	{
		label: 'Forebyggelse og forældreansvar',
		names: {
			Børn: ['Legestue', 'Sommerferieklub'],
			Unge: ['Ungesparring', 'Pigeklub'],
			Voksne: ['Forældrekursus', 'Familierådgivning']
		}
	},
	{
		label: 'Kriminalpræventiv indsats',
		names: {
			Børn: ['Trygt på nettet', 'Idrætsdag'],
			Unge: ['Gadeidræt', 'Åben hal om aftenen'],
			Voksne: ['Forældrevandring', 'Forældrenetværk']
		}
	},
	{
		label: 'Tryghed og trivsel',
		names: {
			Børn: ['Legepladsværter', 'Børnenes haver'],
			Unge: ['Ungeråd', 'Festival i gården'],
			Voksne: ['Tryghedsvandring', 'Fællesspisning']
		}
	}
];

export const TARGET_GROUPS = ['Børn', 'Unge', 'Voksne'];
export const APPROACHES = ['adjusted-method', 'moved-out', 'extra-primary', 'extra-supplement'];

/** Who may lead an initiative in a district, by key. */
export const LEADS = [
	'klubleder',
	'boligsocial',
	'idraetsformand',
	'skolepaedagog',
	'afdelingsnaestformand',
	'spejderleder',
	'beboerraadgiver',
	'cafevaert',
	'lokalkoordinator',
	'klubpaedagog',
	'vicevaert',
	'bydelskonsulent'
];

/** Who may pay. */
export const FUNDERS = [
	'programkonsulent-eksempelfonden',
	'fondskonsulent-bryggefonden',
	'direktoer-almene',
	'planleder',
	'socialchef',
	'fritidsafdelingsleder'
];
