import type { EditProblem } from '../../model/edit';
import { formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const share = (value: number) => formatShare(value, 'da');

/** Navn på et tal og hvad det siger, i én almindelig sætning. */
interface RowWords {
	readonly name: string;
	readonly meaning: string;
	readonly formula: string;
}

/** Sårbarhed: hvad der sker, hvis nogen forsvinder, et forum lukker, eller to begynder at arbejde sammen. */
export const robustnessDa = {
	title: 'Sårbarhed',
	lead: 'Hvad sker der, hvis et bindeled forsvinder, et mødeforum lukker, eller to begynder at arbejde sammen? Dine data bliver ikke ændret.',
	noTiesTitle: 'Kan ikke siges: der er ingen forbindelser i udsnittet',
	noTies:
		'Vælg et større udsnit, eller tag flere slags forbindelser med, så er der noget at tage ud.',
	failed: 'Beregningen gik galt. Prøv igen.',
	again: 'Prøv igen',
	busiest: {
		title: 'Uden de travleste bindeled',
		lead: 'Først tages den aktør ud, som flest andre når hinanden gennem. Så den travleste af dem, der er tilbage, og så videre.',
		slider: 'Fjern de travleste bindeled',
		position: (count: number, most: number) =>
			count === 0 ? 'ingen taget ud' : `${number(count)} af højst ${number(most)} taget ud`,
		asIs: (largest: number, actors: number) =>
			`Som det er nu, hænger ${number(largest)} af ${number(actors)} aktører sammen i den største del.`,
		without: (count: number, largest: number, actors: number) =>
			`Uden ${count === 1 ? 'det travleste bindeled' : `de ${number(count)} travleste bindeled`} hænger ${number(largest)} af ${number(actors)} aktører sammen i den største del.`,
		removed: 'Taget ud, i rækkefølge',
		nobody: 'Ingen endnu. Flyt skyderen.',
		next: 'Travlest lige nu:',
		working: (done: number) => `Regner kurven ud: ${share(done)}`
	},
	curve: {
		title: 'Hvor meget hænger sammen, når flere forsvinder?',
		describe:
			'Kurven viser den største sammenhængende del og hvor mange par på tværs af sektorer der kan nå hinanden, efterhånden som de travleste bindeled tages ud. De samme tal står i tabellen nedenunder.',
		removedAxis: 'taget ud',
		largest: 'Største del',
		reach: 'På tværs af sektorer',
		table: 'Kurven som tabel',
		caption: 'Kurven: hvad der er tilbage efter hver fjernelse',
		removed: 'Nr.',
		actor: 'Taget ud',
		largestColumn: 'Aktører i den største del',
		reachColumn: 'Par på tværs, der kan nå hinanden',
		start: 'som det er nu',
		unknown: 'kan ikke regnes ud'
	},
	change: {
		title: 'Prøv en ændring',
		lead: 'Tag én aktør ud, luk et mødeforum, eller lad to begynde at arbejde sammen.',
		kind: 'Hvad vil du prøve?',
		kinds: {
			actor: 'Tag en aktør ud',
			forum: 'Luk et mødeforum',
			tie: 'Nyt samarbejde'
		},
		actor: 'Aktør',
		forum: 'Mødeforum',
		chooseForum: 'Vælg et mødeforum',
		first: 'Den ene',
		second: 'Den anden',
		choose: 'Skriv et navn',
		none: 'Ingen aktør hedder det',
		clear: 'Ryd',
		layers: 'Forbindelser, der tæller',
		layer: {
			both: 'Samarbejde og fælles møder',
			forums: 'Kun fælles møder'
		},
		noForums: 'Der er ingen mødefora i data.',
		examples: 'Prøv for eksempel',
		closeForum: (name: string) => `Luk ${name}`,
		nothing: 'Vælg ovenfor, hvad der skal ændres.',
		without: (name: string) => `Uden ${name}`,
		closed: (name: string) => `Hvis ${name} lukker`,
		joined: (first: string, second: string) => `Hvis ${first} og ${second} arbejder sammen`,
		largest: (before: number, after: number) =>
			before === after
				? `Den største del er stadig på ${number(after)} aktører.`
				: `Den største del går fra ${number(before)} til ${number(after)} aktører.`,
		forumNote:
			'Medlemmerne mødes ikke længere her. Fora under det kommer til at høre under det, der var over.',
		working: 'Regner …',
		problem: {
			'unknown-actor': 'Aktøren findes ikke i data.',
			'unknown-forum': 'Mødeforummet findes ikke i data.',
			'unknown-initiative': 'Indsatsen findes ikke i data.',
			'no-such-tie': 'De to har ingen forbindelse at fjerne.',
			'self-tie': 'Vælg to forskellige aktører.',
			'no-strength': 'En forbindelse skal have en styrke over 0.',
			'same-forum': 'Vælg to forskellige mødefora.'
		} satisfies Record<EditProblem['code'], string> as Record<EditProblem['code'], string>,
		notInLens: (name: string) =>
			`${name} er ikke med i det udsnit, du ser på, så her ændrer det ingen tal.`,
		alreadyTied: 'De to har allerede en forbindelse, så ændringen kan være lille.',
		findings: 'Hvad der bliver anderledes at læse i overblikket',
		appeared: 'Kommer til',
		disappeared: 'Forsvinder',
		noFindings: 'Ingen fund kommer til eller forsvinder.'
	},
	table: {
		caption: (what: string) => `Før og efter: ${what}`,
		figure: 'Tal',
		before: 'Før',
		after: 'Efter',
		change: 'Ændring',
		points: 'pct.point',
		verdict: {
			better: 'bedre',
			worse: 'dårligere',
			up: 'op',
			down: 'ned',
			same: 'uændret',
			unknown: 'kan ikke sammenlignes'
		},
		note: '»Bedre« og »dårligere« står kun, hvor det er entydigt; ellers blot »op« og »ned«.',
		row: {
			actors: {
				name: 'Aktører',
				meaning: 'Hvor mange er der i udsnittet?',
				formula: 'Antallet af aktører.'
			},
			joinedActors: {
				name: 'Aktører med forbindelser',
				meaning: 'Hvor mange arbejder sammen med mindst én anden?',
				formula: 'Aktører med mindst én forbindelse.'
			},
			ties: {
				name: 'Forbindelser',
				meaning: 'Hvor mange forbindelser er der?',
				formula: 'Par med forbindelse; når retning tæller, hver retning for sig.'
			},
			islands: {
				name: 'Adskilte dele',
				meaning: 'I hvor mange dele er netværket delt, uden vej imellem?',
				formula:
					'Sammenhængende dele uden hensyn til retning; en aktør uden forbindelser er én del.'
			},
			largestIsland: {
				name: 'Aktører i den største del',
				meaning: 'Hvor mange kan nå hinanden ad en eller anden vej?',
				formula:
					'Aktører i den største sammenhængende del. Kaldes kun dårligere, når delen mister flere end dem, der er taget ud.'
			},
			crossSectorReach: {
				name: 'Par på tværs af sektorer, der kan nå hinanden',
				meaning: 'Hænger sektorerne sammen?',
				formula:
					'Par af aktører fra forskellige sektorer i samme sammenhængende del, divideret med alle sådanne par.'
			},
			efficiency: {
				name: 'Gennemsnitlig nærhed',
				meaning: 'Hvor tæt er alle på hinanden? 100 % er direkte forbindelse mellem alle.',
				formula:
					'Gennemsnit af 1/afstand over alle par; 0 for dem, der ikke kan nå hinanden. Latora & Marchiori 2001.'
			},
			meanPath: {
				name: 'Led mellem to, i gennemsnit',
				meaning: 'Hvor mange led er der mellem to, der kan nå hinanden?',
				formula:
					'Gennemsnitlig korteste vej over par, der kan nå hinanden. Kan falde, blot fordi netværket går i stykker.'
			},
			density: {
				name: 'Tæthed',
				meaning: 'Hvor stor en del af de mulige forbindelser findes?',
				formula: 'Forbindelser divideret med mulige par.'
			},
			clustering: {
				name: 'Partnere, der kender hinanden',
				meaning: 'Arbejder ens samarbejdspartnere også sammen?',
				formula: 'Lukkede trekanter divideret med alle veje over to led (transitivitet).'
			},
			degreeCentralisation: {
				name: 'Samling om én, forbindelser',
				meaning: 'Samler forbindelserne sig om én aktør? 100 % er en stjerne.',
				formula: 'Degree-centralisering, Freeman 1979. Kun uden retning.'
			},
			betweennessCentralisation: {
				name: 'Samling om én, mellemled',
				meaning: 'Går vejene gennem én aktør? 100 % er en stjerne.',
				formula: 'Betweenness-centralisering, Freeman 1979.'
			},
			ei: {
				name: 'Udad eller indad (E-I)',
				meaning: 'Går forbindelserne på tværs af sektorer (mod +1) eller indad (mod −1)?',
				formula: '(E − I)/(E + I) over alle forbindelser. Krackhardt & Stern 1988.'
			}
		} satisfies Record<string, RowWords>
	}
};

export type RobustnessMessages = typeof robustnessDa;
