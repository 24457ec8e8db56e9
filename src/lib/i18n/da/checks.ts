import { checkFigure as figure, type CheckMessages } from '../check-messages';
import { formatNumber } from '../language';
import { checkRulesDa } from './check-rules';
import { checkSentencesDa } from './check-sentences';

const number = (value: number) => formatNumber(value, 'da');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;

/** Tjekkenes side, og hvorfor et tjek ikke kan afgøres. */
export const checksDa: CheckMessages = {
	title: 'Tjek',
	lead: '24 anbefalinger fra evalueringer og håndbøger om socialt bydelsarbejde, holdt op mod data. Et tjek gætter ikke: er noget ikke oplyst, kan det ikke afgøres.',
	scope: 'Tjekkene ser på alle sektorer, niveauer og trin. Valgte bydele og dato gælder også her.',
	summary: (counts) =>
		`${number(counts.met)} opfyldt, ${number(counts.partly)} delvist, ${number(counts['not-met'])} ikke opfyldt, ${number(counts['cannot-tell'])} kan ikke afgøres`,
	answer: {
		met: 'Opfyldt',
		partly: 'Delvist',
		'not-met': 'Ikke opfyldt',
		'cannot-tell': 'Kan ikke afgøres'
	},
	group: {
		leading: 'Ledelse og mødefora',
		coordinator: 'Koordinator og leder',
		seats: 'Hvem sidder med',
		chain: 'Styringsstrengen',
		collaboration: 'Samarbejdet',
		initiatives: 'Indsatserne',
		robustness: 'Robusthed'
	},
	filter: 'Vis',
	all: 'Alle',
	nothing: 'Ingen tjek har det svar.',
	why: 'Hvorfor, hvordan og hvorfra',
	howDecided: 'Sådan er det afgjort',
	rule: checkRulesDa,
	source: 'Kilde',
	wouldTell: 'Det kan afgøres med',
	wouldTellMore: 'Resten kan afgøres med',
	showActors: (actors) => `Vis ${count(actors, 'aktør', 'aktører')} på kortet`,
	threshold: (thresholds) => (thresholds === 1 ? 'Grænse' : 'Grænser'),
	thresholds: {
		minSectors: {
			label: 'Sektorer i et tværsektorielt mødeforum, mindst',
			says: (value) => `mindst ${value} sektorer i et mødeforum`
		},
		minDepartments: {
			label: 'Andre forvaltninger, koordinatoren arbejder med, mindst',
			says: (value) => `mindst ${value} andre forvaltninger`
		},
		maxSeatShare: {
			label: 'Én sektors del af pladserne, højst',
			says: (value) => `højst ${value} af pladserne til én sektor`
		},
		minSeats: {
			label: 'Kendte pladser, før der ses på fordelingen, mindst',
			says: (value) => `mindst ${value} kendte pladser`
		},
		minLinks: {
			label: 'Aktører i hvert led, mindst',
			says: (value) => `mindst ${value} i hvert led`
		},
		minReturnShare: {
			label: 'Den svageste retning i forhold til den stærkeste, mindst',
			says: (value) => `den svageste retning mindst ${value} af den stærkeste`
		},
		maxForums: {
			label: 'Mødefora på samme tid, højst',
			says: (value) => `højst ${value} mødefora på samme tid`
		},
		maxOverloadedShare: {
			label: '»Delvist«, når så mange af dem med plads sidder i flere, højst',
			says: (value) => `»delvist«, når højst ${value} sidder i flere`
		},
		maxSteps: {
			label: 'Led til det strategiske niveau, højst',
			says: (value) => `højst ${value} led`
		},
		minReachShare: {
			label: '»Delvist«, når så mange når det, mindst',
			says: (value) => `»delvist« fra ${value} af de udførende`
		},
		minCellShare: {
			label: '»Delvist«, når så mange kombinationer har en indsats, mindst',
			says: (value) => `»delvist« fra ${value} af kombinationerne`
		},
		maxCells: {
			label: 'Kombinationer, før det ikke ligner en plan, højst',
			says: (value) => `højst ${value} kombinationer`
		},
		minCutOff: {
			label: 'Aktører, der mister forbindelsen, før det er et brud, mindst',
			says: (value) => `et brud fra ${value} aktører`
		}
	},
	standard: (value) => `standard ${value}`,
	changed: 'ændret',
	thresholdsChanged: (thresholds) =>
		`${count(thresholds, 'grænse er ændret', 'grænser er ændret')} for dette projekt.`,
	resetAll: 'Tilbage til standard',
	reset: (label) => `Tilbage til standard: ${label}`,
	outOfRange: (low, high, isWhole) =>
		`Skriv et ${isWhole ? 'helt tal' : 'tal'} fra ${low} til ${high}.`,
	check: checkSentencesDa,
	unknown: {
		'forum-levels': () =>
			'Der er ingen mødefora med kendte medlemmer på de niveauer, det handler om.',
		members: () =>
			'Det er ikke oplyst, hvem der sidder i de mødefora, det handler om, eller fra hvilke sektorer. En sektor, som programmet ikke kender, tæller som ikke oplyst.',
		'no-seats': () => 'Det er ikke oplyst, hvem der sidder i nok af mødeforaene.',
		'other-members': (result) =>
			`Ikke i de ${number(figure(result, 'known'))} fora med kendte medlemmer, men medlemmerne af ${number(figure(result, 'unknown'))} er ikke oplyst.`,
		'other-levels': () =>
			'Ikke i de mødefora, der hører til på de niveauer; men andre mødefora har intet niveau oplyst.',
		coordinator: () =>
			'Ingen aktør er oplyst som koordinator. Det kan betyde, at der ingen er, eller at det ikke er skrevet ind.',
		leader: () =>
			'Ingen aktør er oplyst som netværksleder, koordinator eller leder af helhedsplanen.',
		'plan-leader': () => 'Ingen aktør er oplyst som leder af helhedsplanen.',
		'local-coordinator': () => 'Ingen aktør er oplyst som lokal koordinator i en bydel.',
		seats: () =>
			'Data siger ikke nok om pladserne: for få er kendt, eller det er ikke oplyst, i hvilken rolle helhedsplanen sidder med.',
		districts: () => 'Der er ikke bydele nok i data.',
		'local-forums': () => 'Ingen mødefora har en bydel.',
		chain: () =>
			'Det er ikke oplyst, hvilke mødefora der hører under hinanden, eller hvem der sidder i dem.',
		'one-joint': () =>
			'Kun i én overgang i styringsstrengen er medlemmerne på begge sider kendt; det siger ikke, hvem der bærer det meste.',
		ties: () => 'Der er ingen oplyste samarbejder.',
		'actor-levels': () => 'Det er ikke oplyst om nok aktører, hvilket niveau de arbejder på.',
		direction: () => 'Samarbejderne siger ikke, hvilken vej de går, eller hvem der har oplyst dem.',
		scopes: () =>
			'Mødefora siger ikke, om de arbejder med det sociale, fysiske eller institutionelle.',
		'other-bodies': () =>
			'Data har ingen mødefora med kendte medlemmer for det fysiske eller institutionelle arbejde.',
		homes: () =>
			'Det er ikke oplyst, hvor boligorganisationerne i det besluttende forum har boliger.',
		departments: () => 'Data viser ikke, hvilke forvaltninger de kommunale aktører hører til.',
		steps: () => 'For få samarbejder mellem sektorer har et trin på samarbejdstrappen.',
		reporters: () => 'For få samarbejder mellem sektorer siger, hvem der har oplyst dem.',
		initiatives: () => 'For få indsatser har både tema, målgruppe og bydel.',
		'no-grid': () =>
			'Indsatsernes temaer og målgrupper er for mange forskellige ord til at være felterne i en plan.',
		leads: () => 'For få indsatser har både tema, målgruppe, bydel og en ansvarlig.'
	}
};
