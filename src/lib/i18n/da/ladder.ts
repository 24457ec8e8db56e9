import type { DirectionProblem } from '../../findings/ladder/ladder-directions';
import type { LadderVerdict } from '../../findings/ladder/ladder-table';
import type { ReportVerdict } from '../../findings/ladder/one-sided-table';
import type { Layer } from '../../model/lens';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const share = (value: number) => formatShare(value, 'da');
const list = (items: readonly string[]) => formatList(items, 'da');
const ties = (count: number) => `${number(count)} ${count === 1 ? 'samarbejde' : 'samarbejder'}`;
const LAYERS: Record<Layer, string> = {
	ties: 'oplyst samarbejde',
	forums: 'fælles mødefora',
	initiatives: 'fælles indsatser'
};

/** Samarbejdstrappen: trin, ét trin op, ensidige samarbejder og retning mellem niveauer. */
export const ladderDa = {
	title: 'Samarbejdstrappen',
	lead: 'Hvor langt rækker samarbejdet: deler man viden, eller løser man opgaver sammen? Og nævner begge parter det? Det er samarbejder, der beskrives, ikke mennesker.',
	ties,
	noTiesTitle: 'Kan ikke afgøres: intet oplyst samarbejde',
	noTies:
		'Trappen læses af, hvem der har oplyst at arbejde sammen med hvem. Tilføj et ark over samarbejder med kolonnerne »fra aktør«, »til aktør«, »trin« og »oplyst af«.',
	noTiesInLensTitle: 'Intet oplyst samarbejde i udsnittet',
	noTiesInLens: 'Vælg flere bydele, sektorer, niveauer eller trin i udsnittet.',
	layers: (layers: readonly Layer[]) =>
		`Udsnittet viser ${list(layers.map((layer) => LAYERS[layer]))}. Trappen og resten af siden læses altid af oplyst samarbejde.`,
	stepsChosen: (steps: readonly number[]) =>
		`Udsnittet har kun trin ${steps.join(', ')} med, så fordelingen er ikke hele trappen.`,
	mutual:
		'Udsnittet tæller kun samarbejder, som begge nævner. Her er alle med, så det kan ses, hvem der nævner dem.',
	actor: 'Aktør',
	pair: (first: string, second: string) => `${first} – ${second}`,
	pairColumn: 'Sektorer',
	stairs: {
		title: 'Trin for trin',
		meaning:
			'På de to nederste trin holder man hinanden orienteret og undgår dobbeltarbejde; på de to øverste løser man opgaver sammen og finder på nyt.',
		formula:
			'To aktører, som mindst én række forbinder, er ét samarbejde. Det står på det højeste trin, som en række siger (kolonnen »trin«). Andele er af samarbejder med trin. CFBU 2015, Samarbejdstrappen.',
		says: (high: number, known: number) =>
			`${number(high)} af ${ties(known)} med trin (${share(high / known)}) er på de to øverste trin.`,
		without: (count: number, of: number) =>
			count === 0 ? '' : `${number(count)} af ${number(of)} har intet trin og er ikke regnet med.`,
		noSteps:
			'Kan ikke afgøres: ingen samarbejder har et trin. Udfyld kolonnen »trin« (1–4) i arket over samarbejder.',
		caption: 'Samarbejder efter trin på samarbejdstrappen',
		step: 'Trin',
		count: 'Antal',
		share: 'Andel',
		distribution: 'Fordeling',
		withoutStep: 'Uden trin',
		listTitle: (label: string, count: number) => `${label}: ${ties(count)}`,
		pick: 'Vælg et trin for at se, hvem der står på det.',
		nobody: 'Ingen samarbejder på det trin.'
	},
	pairs: {
		title: 'Sektor for sektor',
		meaning: 'Hvilke sektorer bliver stående på de to nederste trin med hinanden?',
		formula:
			'Et par af sektorer bliver på de laveste trin, når det har mindst 5 samarbejder med trin, og højst en tiendedel af dem er på trin 3 eller 4. Med færre end 5 siges intet. CFBU 2015, Samarbejdstrappen.',
		says: (low: readonly string[], judged: number) =>
			judged === 0
				? 'Kan ikke afgøres: intet par af sektorer har 5 samarbejder med trin.'
				: judged === 1
					? `Kun ét par af sektorer har nok kendte trin, og det bliver ${low.length === 0 ? 'ikke ' : ''}på de to nederste${low.length === 0 ? '' : `: ${list(low)}`}.`
					: low.length === 0
						? `Ingen af de ${number(judged)} par af sektorer med nok kendte trin bliver på de to nederste.`
						: `${number(low.length)} af ${number(judged)} par af sektorer med nok kendte trin bliver på de to nederste: ${list(low)}.`,
		inside: 'Vis også samarbejde inden for en sektor',
		insideWord: 'inden for sektoren',
		caption: 'Samarbejder efter sektorer og trin',
		withoutStep: 'Uden trin',
		high: 'Trin 3\u2060–\u20604',
		verdict: 'Samlet',
		is: {
			low: 'Bliver lavt',
			higher: 'Når højere',
			'too-few': 'For få trin'
		} satisfies Record<LadderVerdict, string>,
		stepShort: (step: number) => `Trin ${number(step)}`,
		listTitle: (pair: string, count: number) => `${pair}: ${ties(count)}`,
		step: (step: number | null) => (step === null ? 'uden trin' : `trin ${number(step)}`),
		pick: 'Vælg et par af sektorer for at se deres samarbejder.',
		outside: (count: number) =>
			`${ties(count)} står ikke her, fordi en aktør ikke har nogen sektor.`,
		none: 'Der er ingen samarbejder mellem aktører med kendt sektor. Udfyld kolonnen »sektor« hos aktørerne.'
	},
	stepUp: {
		title: 'Hvad ville ét trin op ændre?',
		meaning:
			'Et samarbejde på trin 2 kender allerede hinanden. Løser de en opgave sammen, er de på trin 3. Her ses, hvad det gør ved tallene, og hvem der er nærmest.',
		formula:
			'De nærmeste samarbejder på trin 2 sættes på trin 3, og andelen, fundene om lave trin og tjek K20 regnes igen. Nærmest er dem, hvor flest af tre ting gælder: begge nævner samarbejdet, de sidder i samme mødeforum, de er sammen om en indsats. Lige nære står i data-orden. Data ændres ikke.',
		none: 'Ingen samarbejder er på trin 2, så der er intet at løfte.',
		scope: 'Samarbejder',
		all: (count: number) => `Alle på trin 2 (${number(count)})`,
		option: (pair: string, count: number) => `${pair} (${number(count)})`,
		slider: 'Så mange går ét trin op',
		position: (count: number, of: number) => `${number(count)} af ${number(of)}`,
		needed: (count: number) =>
			count === 1
				? 'Når ét samarbejde går ét trin op, bliver parret ikke længere på de laveste trin.'
				: `Når ${number(count)} samarbejder går ét trin op, bliver parret ikke længere på de laveste trin.`,
		notEnough: (needed: number, available: number) =>
			`Der skal ${number(needed)} samarbejder op på trin 3, og kun ${number(available)} er på trin 2. Resten må først op på trin 2.`,
		caption: 'Før og efter',
		figure: 'Tal',
		before: 'Nu',
		after: 'Efter',
		highShare: 'Andel på trin 3–4',
		highCount: (high: number, known: number) => `${number(high)} af ${number(known)}`,
		unknown: 'kan ikke afgøres',
		low: 'Par af sektorer, der bliver på de laveste trin',
		check: 'Tjek K20',
		gone: (pairs: readonly string[]) =>
			`${pairs.length === 1 ? 'Fundet' : 'Fundene'} om lave trin forsvinder: ${list(pairs)}.`,
		stays: 'Ingen fund om lave trin forsvinder.',
		noLow: 'Der er ingen fund om lave trin at fjerne.',
		nearest: 'De nærmeste at begynde med',
		bothReport: 'begge nævner det',
		inForums: (names: readonly string[]) => `mødes i ${list(names)}`,
		inInitiatives: (names: readonly string[]) => `sammen om ${list(names)}`,
		nothingYet: 'intet fælles kendt endnu',
		more: (count: number) => `og ${number(count)} til`
	},
	oneSided: {
		title: 'Hvem nævner samarbejdet?',
		meaning:
			'Når kun den ene part nævner et samarbejde, ser de to formentlig forskelligt på det. Det er værd at tale om, ikke en fejl hos nogen.',
		formula:
			'Hvert samarbejde mellem to sektorer efter kolonnen »oplyst af«: begge parter, kun den ene, eller ikke oplyst. Mest ensidigt: mindst 5 kendte, og mindst tre af fire nævnt af den ene alene. VIVE 2021, bilagsnotat 2 og 3.',
		says: (mutual: number, known: number, unknown: number) =>
			`${number(mutual)} af ${ties(known)} mellem sektorer (${share(mutual / known)}) er nævnt af begge parter${
				unknown === 0 ? '' : `; om ${number(unknown)} er det ikke oplyst`
			}.`,
		unknown:
			'Kan ikke afgøres: intet samarbejde mellem sektorer siger, hvem der har oplyst det. Udfyld kolonnen »oplyst af« i arket over samarbejder.',
		none: 'Der er ingen samarbejder mellem to kendte sektorer.',
		caption: 'Hvem der nævner samarbejder mellem sektorer',
		shares: 'Fordeling',
		both: 'Begge',
		first: 'Kun den første',
		second: 'Kun den anden',
		notSaid: 'Ikke oplyst',
		mutualShare: 'Nævnt af begge',
		verdict: 'Samlet',
		is: {
			'one-sided': 'Mest ensidigt',
			shared: 'Mest fælles',
			'too-few': 'For få'
		} satisfies Record<ReportVerdict, string>,
		pick: 'Vælg et par af sektorer for at se hvert samarbejde, og hvis ord det er.',
		listTitle: (pair: string, count: number) => `${pair}: ${ties(count)}`,
		word: {
			both: 'Begge nævner det',
			none: 'Ikke oplyst, hvem der siger det'
		},
		toldBy: (actor: string) => `Kun ${actor} nævner det`,
		more: (count: number) => `og ${number(count)} til`
	},
	directions: {
		title: 'Går det både op og ned?',
		meaning:
			'Viden om fremdrift skal op, og viden om retning skal ned. Mest nedad tyder på ledelse oppefra, mest opad på ledelse nedefra; begge kan være valgt med vilje.',
		formula:
			'Opad: aktøren på det lavere niveau nævner den på det højere. En række uden retning, eller som begge nævner, går begge veje. Flere rækker samme vej mellem samme to tæller én gang. CFBU, Elementer i socialt bydelsarbejde, Element 4; VIVE 2021, bilagsnotat 1.',
		says: (up: number, down: number, both: number, pairCount: number) =>
			`Mellem niveauerne er der ${ties(pairCount)}: ${number(up)} går opad, ${number(down)} nedad, og ${number(both)} (${share(both / pairCount)}) begge veje.`,
		balance: {
			up: 'Mest nedefra og op.',
			down: 'Mest oppefra og ned.',
			even: 'Omtrent lige meget op og ned.'
		},
		unsaid: (count: number) =>
			`I ${ties(count)} siger data ikke, hvilken vej det går; det er læst, som det står: fra den første til den anden.`,
		withoutLevel: (count: number) =>
			`${number(count)} ${count === 1 ? 'aktør' : 'aktører'} uden niveau er ikke med.`,
		problem: {
			'no-ties': 'Kan ikke afgøres: intet oplyst samarbejde.',
			'no-direction':
				'Kan ikke afgøres: ingen række siger, hvilken vej den går. Udfyld kolonnen »oplyst af« eller »har retning« i arket over samarbejder.',
			'no-levels':
				'Kan ikke afgøres: ingen samarbejder mellem to kendte niveauer. Udfyld kolonnen »niveau« hos aktørerne: politisk, strategisk, taktisk eller udførende.'
		} satisfies Record<DirectionProblem, string>,
		caption: 'Samarbejder mellem niveauer efter retning',
		levels: 'Niveauer',
		between: (upper: string, lower: string) => `${upper} – ${lower}`,
		skips: 'springer et niveau over',
		up: 'Opad',
		down: 'Nedad',
		bothWays: 'Begge veje',
		total: 'Samarbejder',
		balanceColumn: 'Op mod ned',
		pick: 'Vælg to niveauer for at se samarbejderne.',
		listTitle: (levels: string, count: number) => `${levels}: ${ties(count)}`
	}
};

export type LadderMessages = typeof ladderDa;
