import type { Breadth } from '../../findings/initiatives/initiative-sectors';
import type { Approach } from '../../findings/initiatives/initiative-approaches';
import type { CoverageProblem, SpotState } from '../../findings/initiatives/initiative-coverage';
import type {
	MunicipalPart,
	OwnFieldUnknown
} from '../../findings/initiatives/initiative-municipality';
import type { LeadContact } from '../../findings/initiatives/initiative-overlaps';
import type { Layer } from '../../model/lens';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const share = (value: number) => formatShare(value, 'da');
const list = (items: readonly string[]) => formatList(items, 'da');
const initiatives = (count: number) => `${number(count)} ${count === 1 ? 'indsats' : 'indsatser'}`;
const pairs = (count: number) => `${number(count)} par`;
const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
const LAYERS: Record<Layer, string> = {
	ties: 'oplyst samarbejde',
	forums: 'fælles mødefora',
	initiatives: 'fælles indsatser'
};

/** Indsatser: dækning, overlap, hvem der er med, tilgang og kommunens deltagelse. */
export const initiativesDa = {
	title: 'Indsatser',
	lead: 'Hvor er der indsatser, hvor mangler de, og kender de hinanden? Det er indsatser og roller, der beskrives, ikke mennesker.',
	count: initiatives,
	noneTitle: 'Kan ikke afgøres: der er ingen indsatser i data',
	none: 'Skriv indsatser med tema, målgruppe og bydel, og hvem der deltager.',
	noneInLensTitle: 'Ingen indsatser i udsnittet',
	noneInLens: 'Vælg flere bydele eller et andet tidspunkt i udsnittet.',
	hidden: (count: number) =>
		`Udsnittet skjuler ${number(count)} ${count === 1 ? 'deltagelse' : 'deltagelser'}. En indsats kan se smallere ud, end den er.`,
	layers: (layers: readonly Layer[]) =>
		`Om de ansvarlige arbejder sammen, er her læst af ${list(layers.map((layer) => LAYERS[layer]))}, som udsnittet siger.`,
	notSaid: 'ikke oplyst',
	nobody: 'ingen kendt',
	select: 'Vælg aktørerne i',
	check: 'Retningslinje',
	column: {
		initiative: 'Indsats',
		theme: 'Tema',
		targetGroup: 'Målgruppe',
		districts: 'Bydele',
		approach: 'Tilgang',
		leads: 'Ansvarlig',
		partners: 'Partnere',
		funders: 'Betaler',
		sectors: 'Sektorer'
	},
	coverage: {
		title: 'Hvor er der indsatser?',
		meaning: 'Tema × målgruppe × bydel: hvert felt siger, om der er en indsats for netop dem dér.',
		formula:
			'Hvert tema og hver målgruppe, som en indsats har, holdt op mod hver bydel. En indsats med flere temaer, målgrupper eller bydele står i alle sine felter. Mangler en indsats tema, målgruppe eller bydel, kan den høre til i de felter, der passer med resten. VIVE 2021, bilagsnotat 2.',
		district: 'Bydel',
		allDistricts: 'Alle bydele',
		caption: 'Indsatser efter tema og målgruppe, bydel for bydel',
		themeByGroup: 'Tema',
		says: (present: number, gap: number, open: number) => {
			const of = present + gap + open;
			const rest = [
				gap > 0 ? (gap === 1 ? 'ét er tomt' : `${number(gap)} er tomme`) : '',
				open > 0 ? `for ${open === 1 ? 'ét' : number(open)} kan det ikke afgøres` : ''
			].filter((part) => part !== '');
			return `${number(present)} af ${number(of)} felter har en indsats${rest.length === 0 ? '' : `; ${list(rest)}`}.`;
		},
		because: (count: number) =>
			`${initiatives(count)} mangler tema, målgruppe eller bydel og kan høre til i de felter.`,
		state: {
			present: 'har en indsats',
			open: 'ingen kendt',
			gap: 'ingen'
		} satisfies Record<SpotState, string>,
		short: { open: '?', gap: '×' },
		legend: {
			present: 'antal indsatser',
			open: 'ingen kendt; en uden tema, målgruppe eller bydel kan høre til her',
			gap: 'hul: ingen indsats'
		} satisfies Record<SpotState, string>,
		pick: 'Vælg et felt for at se indsatserne, eller hvem der er nærmest.',
		gapText: 'Ingen indsats for dem her.',
		openText: 'Ingen indsats står her. Om der er en, kan ikke afgøres.',
		nearest: 'Samme tema og målgruppe i andre bydele',
		noneNear: 'Heller ingen i andre bydele.',
		possible: (count: number) =>
			`${count === 1 ? 'Den kan' : `De ${number(count)} kan`} høre til her, men mangler en oplysning`,
		moreOf: (count: number) => `og ${number(count)} til`,
		problem: {
			'no-initiatives': 'Der er ingen indsatser i udsnittet.',
			'no-districts':
				'Kan ikke afgøres: data har ingen bydele. Skriv bydel i kolonnen »bydel« for indsatserne.',
			'none-placed':
				'Kan ikke afgøres: ingen indsats har både tema, målgruppe og bydel. Udfyld kolonnerne »tema«, »målgruppe« og »bydel«.',
			'too-many':
				'Temaer og målgrupper er så mange forskellige ord, at de ikke danner en plan. Brug de samme få ord i »tema« og »målgruppe«.'
		} satisfies Record<CoverageProblem, string>,
		unplacedTitle: (count: number) => `Kan ikke placeres: ${initiatives(count)}`,
		missing: (columns: readonly string[]) => `mangler ${list(columns)}`,
		allPlaced: 'Alle indsatser har tema, målgruppe og bydel.',
		missingColumn: { theme: 'tema', target_group: 'målgruppe', district: 'bydel' }
	},
	overlap: {
		title: 'Indsatser med samme mål',
		meaning:
			'To indsatser med samme tema, målgruppe og bydel kan supplere hinanden, hvis de ansvarlige taler sammen; ellers kan de komme til at konkurrere om de samme borgere.',
		formula:
			'Hvert par af indsatser med mindst ét tema, én målgruppe og én bydel til fælles. De ansvarlige arbejder sammen, når en af dem på hver side har et samarbejde i udsnittet, eller det er den samme. VIVE 2021, bilagsnotat 2, Organisering.',
		says: (all: number, apart: number, unknown: number) =>
			all === 0
				? 'Ingen af de indsatser, der kan placeres, har samme tema, målgruppe og bydel.'
				: `${pairs(all)} har samme tema, målgruppe og bydel. ${
						apart === 0
							? 'I ingen af dem er de ansvarlige uden samarbejde'
							: `I ${apart === 1 ? 'ét' : number(apart)} af dem arbejder de ansvarlige ikke sammen`
					}${unknown === 0 ? '.' : `; i ${unknown === 1 ? 'ét' : number(unknown)} kan det ikke afgøres.`}`,
		contact: {
			apart: 'Ikke sammen',
			meet: 'Mødes kun',
			'unknown-leads': 'Kan ikke afgøres',
			'unknown-ties': 'Kan ikke afgøres',
			together: 'Arbejder sammen',
			'same-lead': 'Samme ansvarlige'
		} satisfies Record<LeadContact, string>,
		why: {
			apart: 'De ansvarlige arbejder ikke sammen og mødes ikke i noget forum eller nogen indsats.',
			meet: 'De ansvarlige arbejder ikke sammen, men mødes.',
			'unknown-leads': 'En ansvarlig mangler. Skriv »lead« i kolonnen »rolle« hos deltagerne.',
			'unknown-ties': 'Ingen samarbejder er kendt i udsnittet.',
			together: 'De ansvarlige arbejder sammen.',
			'same-lead': 'Én aktør er ansvarlig for begge.'
		} satisfies Record<LeadContact, string>,
		pair: (first: string, second: string) => `${first} og ${second}`,
		shared: (theme: string, group: string, districts: readonly string[]) =>
			`${theme} · ${group} · ${list(districts)}`,
		meetIn: (places: readonly string[]) => `Mødes i: ${list(places)}.`,
		selectLeads: 'Vælg de ansvarlige'
	},
	breadth: {
		title: 'Hvem er med?',
		meaning:
			'En indsats, som flere sektorer bærer, og som beboere, frivillige eller foreninger deltager i, når flere og står fastere.',
		formula:
			'Sektorerne hos dem, der deltager; de, der kun betaler, tæller ikke. »Kunne inviteres«: sektorer, der har nogen ved arbejdet i indsatsens bydele (eller i hele kommunen) og deltager i andre indsatser med samme tema. De, der selv er med i en af dem, står først.',
		says: (one: number, municipal: number, of: number) =>
			`${one === 0 ? 'Ingen' : number(one)} af ${initiatives(of)} bæres af én sektor alene${
				municipal === 0 ? '' : `, og ${number(municipal)} kun af kommunale sektorer`
			}.`,
		saysCivil: (absent: number, of: number, unknown: number) =>
			`I ${number(absent)} af ${number(of)} er hverken beboere, frivillige eller foreninger med${
				unknown === 0 ? '' : `; i ${number(unknown)} kan det ikke afgøres`
			}.`,
		filter: 'Vis',
		only: {
			narrow: 'Én sektor alene',
			civil: 'Uden beboere og foreninger',
			all: 'Alle'
		},
		caption: 'Sektorer i hver indsats, og hvem der kunne inviteres',
		breadth: 'Bredde',
		is: {
			'one-sector': 'Én sektor',
			'municipal-only': 'Kun kommunale',
			'cross-sector': 'På tværs',
			unknown: 'Kan ikke afgøres'
		} satisfies Record<Breadth, string>,
		civilColumn: 'Beboere, frivillige, foreninger',
		civil: { present: 'Med', absent: 'Ikke med', unknown: 'Kan ikke afgøres' },
		invite: 'Kunne inviteres',
		inviteNobody: 'Ingen andre sektorer i bydelen arbejder med temaet.',
		inviteUnknown: {
			theme: 'Kan ikke afgøres: tema mangler.',
			district: 'Kan ikke afgøres: bydel mangler.'
		},
		fromSector: (sector: string, count: number) =>
			`${sector}: deltager i ${count === 1 ? 'én anden indsats' : `${number(count)} andre indsatser`} med temaet`,
		more: (count: number) => `og ${number(count)} til`,
		moreSectors: (count: number) =>
			count === 1 ? 'og én sektor til' : `og ${number(count)} sektorer til`,
		nothing: 'Ingen indsatser af den slags.'
	},
	approach: {
		title: 'Justeret kernedrift eller ekstra indsats?',
		meaning:
			'Justeret kernedrift ændrer det, man gør i forvejen (ny metode eller flyttet ud i bydelen) og kan blive, når projektet slutter. En ekstra indsats lægges oveni.',
		formula:
			'Kolonnen »tilgang«: justeret er »adjusted-method« og »moved-out«, ekstra er »extra-primary« og »extra-supplement«. Andele er af de indsatser, hvor tilgangen er oplyst. En indsats tæller i hver af sine bydele og hvert af sine temaer. CFBU, Elementer i socialt bydelsarbejde, Element 2.',
		says: (adjusted: number, known: number, unstated: number) =>
			known === 0
				? 'Kan ikke afgøres: ingen indsats har en tilgang. Udfyld kolonnen »tilgang«.'
				: `${number(adjusted)} af ${number(known)} (${share(adjusted / known)}) er justeret kernedrift, ${number(known - adjusted)} er ekstra${
						unstated === 0 ? '' : `; om ${number(unstated)} er det ikke oplyst`
					}.`,
		by: 'Efter',
		district: 'Bydel',
		theme: 'Tema',
		all: 'Alle indsatser',
		none: { district: 'Uden bydel', theme: 'Uden tema' },
		caption: { district: 'Tilgang efter bydel', theme: 'Tilgang efter tema' },
		shares: 'Fordeling',
		adjusted: 'Justeret kernedrift',
		extra: 'Ekstra indsats',
		unstated: 'Ikke oplyst',
		total: 'I alt',
		count: (count: number, part: number | null) =>
			part === null || count === 0 ? number(count) : `${number(count)} (${share(part)})`,
		word: {
			'adjusted-method': 'Ny metode',
			'moved-out': 'Flyttet ud',
			'extra-primary': 'Ekstra, primær',
			'extra-supplement': 'Ekstra, supplement'
		} satisfies Record<Approach, string>,
		other: 'Andet ord',
		once: 'En indsats i flere bydele tæller i dem alle, så rækkerne kan give mere end i alt.'
	},
	municipality: {
		title: 'Er kommunen med, og er det de rette?',
		meaning:
			'En indsats står fastere, når nogen fra kommunen deltager, hvis faste opgaver rører ved den.',
		formula:
			'Med: en kommunal aktør deltager som andet end betaler. De faste opgaver læses af data, aldrig af navne: den kommunale deltager, eller en fra samme forvaltning (kolonnen »organisation«), deltager i en anden indsats med samme tema. En organisation, som mere end halvdelen af de kommunale aktører hører til, er kommunen selv og siger ikke, hvilken forvaltning det er. CFBU 2016, Håndbog.',
		noSector:
			'Kan ikke afgøres: ingen aktør har en kommunal sektor. Udfyld kolonnen »sektor« hos aktørerne.',
		says: (takesPart: number, known: number, unknown: number) =>
			known === 0
				? 'Kan ikke afgøres: deltagernes sektorer er ikke oplyst.'
				: `Kommunen deltager i ${number(takesPart)} af ${initiatives(known)} (${share(takesPart / known)})${
						unknown === 0 ? '' : `; for ${number(unknown)} kan det ikke afgøres`
					}.`,
		saysField: (yes: number, no: number, unknown: number) => {
			const parts = [
				`i ${yes === 0 ? 'ingen' : number(yes)} af dem arbejder deltageren eller dens forvaltning også andre steder med temaet`,
				...(no > 0 ? [`i ${number(no)} gør de ikke`] : []),
				...(unknown > 0 ? [`i ${number(unknown)} kan det ikke afgøres`] : [])
			];
			return `${capitalise(parts.join('; '))}.`;
		},
		noDepartments:
			'Kolonnen »organisation« siger ikke, hvilken forvaltning de kommunale aktører hører til. Derfor ses kun på, hvad deltageren selv er med i. Skriv forvaltningen, fx »Kommunen, Børn og Unge«.',
		caption: 'Kommunens del i hver indsats',
		partColumn: 'Kommunen',
		part: {
			'takes-part': 'Deltager',
			'only-pays': 'Betaler kun',
			absent: 'Ikke med',
			unknown: 'Kan ikke afgøres'
		} satisfies Record<MunicipalPart, string>,
		actors: 'Fra kommunen',
		field: 'Rører den faste opgave',
		is: { yes: 'Ja', no: 'Det ses ikke', unknown: 'Kan ikke afgøres' },
		ownself: (theirs: readonly string[]) => `deltager også i ${list(theirs)}`,
		department: (name: string, theirs: readonly string[]) => `${name} deltager i ${list(theirs)}`,
		elsewhere: 'Ingen fra deres forvaltning er med i andre indsatser med temaet.',
		because: {
			theme: 'tema mangler',
			'only-one': 'kommunen er ikke med i andre indsatser med temaet',
			department: 'forvaltningen kan ikke ses af data'
		} satisfies Record<OwnFieldUnknown, string>
	},
	all: {
		title: 'Alle indsatser',
		caption: 'Alle indsatser i udsnittet',
		selectRow: (name: string) => `Vælg aktørerne i ${name}`
	}
};

export type InitiativesMessages = typeof initiativesDa;
