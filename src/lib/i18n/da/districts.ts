import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const share = (value: number) => formatShare(value, 'da');
const list = (items: readonly string[]) => formatList(items, 'da');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;
const actors = (value: number) => count(value, 'aktør', 'aktører');
const ties = (value: number) => count(value, 'samarbejde', 'samarbejder');
const sectors = (value: number) => count(value, 'sektor', 'sektorer');

/** Why a district has no area on the map, by the fault that was found in its file. */
const fault = {
	'file-missing': (file: string) =>
		`Filen »${file}« ligger ikke ved siden af data. Læg den ind sammen med tabellerne; intet hentes udefra.`,
	'not-json': (file: string) =>
		`Filen »${file}« kan ikke læses som GeoJSON: den er afbrudt eller ikke JSON.`,
	'not-geojson': (file: string) => `Filen »${file}« har ingen flader (Polygon eller MultiPolygon).`,
	'too-large': (file: string) =>
		`Filen »${file}« er for stor til at tegne. Gør omridsene enklere, fx i QGIS eller mapshaper.`,
	'no-area': (file: string) =>
		`Filen »${file}« har ingen flade med bydelens id eller navn blandt sine egenskaber.`,
	'broken-area': (file: string) => `Fladen i filen »${file}« har punkter, der ikke er to tal.`,
	'mixed-grids': (file: string) =>
		`Filen »${file}« og de andre filer bruger ikke samme koordinater: nogle har grader, andre meter.`
};

/** Bydelene ved siden af hinanden: kort eller felter, det samme som tabel, og den valgte bydel. */
export const districtsDa = {
	title: 'Bydele',
	lead: 'Hvad har hver bydel, hvad mangler den, og hvem binder bydelene sammen? Vælg en bydel for at se nærmere.',
	noneTitle: 'Kan ikke afgøres: data har ingen bydele',
	none: 'Giv aktørerne en bydel i kolonnen »bydel«, eller lav en tabel med bydelene, så vises de her.',
	colourBy: 'Farv efter',
	figure: {
		sectors: 'Sektorer i bydelen',
		missing: 'Manglende sektorer',
		actors: 'Aktører',
		cross: 'På tværs af sektorer',
		checks: 'Tjek ikke opfyldt'
	},
	meaning: {
		sectors: 'Hvor mange af de forventede sektorer der har mindst én aktør i bydelen.',
		missing:
			'De forventede sektorer, som ingen aktør har i bydelen, og som heller ikke dækkes af en aktør for hele kommunen.',
		actors: 'Aktører, der nævner bydelen. En aktør med flere bydele tæller i dem alle.',
		cross:
			'Hvor stor en del af samarbejderne med mindst én aktør fra bydelen der går mellem to forskellige sektorer.',
		checks:
			'Hvor mange tjek der ikke er opfyldt, når kun bydelen og hele kommunens aktører tæller med.'
	},
	formula: {
		sectors:
			'Sektorer markeret som forventede (uden markering: alle sektorer i data) med en aktør, hvis »bydel« nævner bydelen.',
		missing:
			'Forventede sektorer minus dem i bydelen minus dem med en aktør uden bydel (= hele kommunen).',
		actors: 'Rækker i aktørtabellen under udsnittet, hvor »bydel« nævner bydelen.',
		cross:
			'Par, der arbejder sammen, med mindst én fra bydelen og kendt sektor for begge: par med to sektorer divideret med alle.',
		checks:
			'Tjek K1-K24 regnet under et udsnit med denne ene bydel; det samme som »Vis kun denne bydel« giver.'
	},
	lines: 'Streger',
	line: {
		ties: 'Samarbejder mellem bydele',
		shared: 'Aktører i flere bydele',
		none: 'Ingen'
	},
	linesMeaning: {
		ties: 'Tal og bredde: samarbejder mellem aktører i den ene og den anden bydel.',
		shared: 'Tal og bredde: aktører, der arbejder i begge bydele.',
		none: ''
	},
	noLines: {
		ties: 'Der er ingen samarbejder mellem bydelene i udsnittet.',
		shared: 'Ingen aktør arbejder i flere bydele.',
		none: ''
	},
	picture: (isMap: boolean): string => (isMap ? 'Kort over bydelene' : 'Bydelene som felter'),
	asTiles:
		'Bydelene er vist som felter, ikke som kort. Læg en GeoJSON-fil ved siden af data, og skriv dens navn i kolonnen »geometri«, så tegnes de på et kort.',
	fault,
	faultThen: (names: readonly string[]) => `Vist som felt: ${list(names)}.`,
	area: (name: string, figure: string, value: string) => `${name}: ${figure} ${value}`,
	outside: 'uden for udsnittet',
	unknown: 'kan ikke afgøres',
	pending: 'regnes …',
	of: (some: number, all: number) => `${number(some)} af ${number(all)}`,
	number,
	share,
	range: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
	legend: 'Farvernes betydning',
	everywhere: 'Hele kommunen',
	everywhereSays: (people: number, kinds: number, joined: number) =>
		`${actors(people)} fra ${sectors(kinds)} arbejder for hele kommunen; ${ties(joined)} med aktører i bydelene.`,
	everywhereNone: 'Ingen aktør arbejder for hele kommunen i udsnittet.',
	pick: 'Vælg en bydel, en streg eller »Hele kommunen«.',
	onlyThis: 'Vis kun denne bydel',
	allDistricts: 'Vis alle bydele',
	openMap: 'Vis på netværkskortet',
	population: (people: number) => count(people, 'indbygger', 'indbyggere'),
	has: 'Sektorer i bydelen',
	hasNone: 'Ingen af de forventede sektorer har en aktør her.',
	covered: 'Kun fra hele kommunen',
	lacks: 'Mangler',
	lacksNone: 'Ingen forventet sektor mangler.',
	coordinator: 'Koordinator',
	noCoordinator: 'Ingen koordinator nævner bydelen.',
	coordinatorUnknown: 'Kan ikke afgøres: ingen aktør i udsnittet har en koordinators rolle.',
	forums: 'Mødefora',
	noForums: 'Intet mødeforum nævner bydelen.',
	initiatives: 'Indsatser',
	noInitiatives: 'Ingen indsats nævner bydelen.',
	collaboration: 'Samarbejde',
	inside: 'inden for bydelen',
	toOthers: 'med andre bydele',
	toEverywhere: 'med hele kommunens aktører',
	crossSays: (value: number | null) =>
		value === null
			? 'Hvor meget der går på tværs af sektorer, kan ikke afgøres.'
			: `${share(value)} går på tværs af sektorer.`,
	findings: 'Fund om bydelen',
	noFindings: 'Ingen fund nævner bydelen.',
	checks: 'Tjek ikke opfyldt',
	noChecks: 'Alle tjek, der kan afgøres, er opfyldt eller delvis opfyldt.',
	checksWaiting: 'Vælg »Tjek ikke opfyldt« under »Farv efter«, så regnes de ud.',
	selectActors: (value: number) => `Vælg ${actors(value)}`,
	actors,
	pair: (a: string, b: string) => `${a} – ${b}`,
	pairTies: (a: string, b: string, value: number) => `${a} – ${b}: ${ties(value)}`,
	pairShared: (a: string, b: string, value: number) => `${a} – ${b}: ${actors(value)} i begge`,
	table: {
		title: 'Som tabel',
		caption: 'Bydelene og deres tal',
		district: 'Bydel',
		ties: 'Samarbejder',
		inside: 'Inden for',
		toOthers: 'Til andre bydele',
		toEverywhere: 'Til hele kommunen',
		coordinator: 'Koordinator',
		forums: 'Mødefora',
		initiatives: 'Indsatser',
		missingNames: 'Mangler',
		betweenTitle: 'Mellem bydelene',
		between: 'Samarbejder mellem bydele og aktører i begge',
		pair: 'Bydele',
		sharedActors: 'Aktører i begge'
	}
};
export type DistrictsMessages = typeof districtsDa;
