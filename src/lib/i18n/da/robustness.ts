import type { EditProblem } from '../../model/edit';
import type { ExampleKind } from '../../findings/scenario/scenario-examples';
import type { ScenarioKind } from '../../findings/scenario/scenario-steps';
import { formatNumber, formatShare } from '../language';
import { editsDa } from './edits';

const number = (value: number) => formatNumber(value, 'da');
const share = (value: number) => formatShare(value, 'da');

/** Navn på et tal og hvad det siger, i én almindelig sætning. */
interface RowWords {
	readonly name: string;
	readonly meaning: string;
	readonly formula: string;
}

/** Navnene på det, et eksempel taler om. */
interface ExampleNames {
	readonly actors: readonly string[];
	readonly forums: readonly string[];
}

/** Hvad nu hvis: scenarier, hvem der ville efterlade det største hul, og de travleste bindeled taget ud efter hinanden. */
export const robustnessDa = {
	title: 'Hvad nu hvis',
	lead: 'Prøv en ændring, før den bliver til noget: hvad sker der, hvis et bindeled forsvinder, et mødeforum lukker, eller to begynder at arbejde sammen?',
	noTiesTitle: 'Kan ikke afgøres: der er ingen samarbejder i udsnittet',
	noTies:
		'Skriv, hvem der arbejder sammen, eller vælg et større udsnit. Så er der noget at tage ud.',
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
	scenarios: {
		title: 'Scenarier',
		lead: 'Sæt ændringer sammen trin for trin, og se alle tal, tjek og fund før og efter. Dine data bliver kun ændret, hvis du selv beder om det.',
		saved: 'Gemte scenarier',
		fresh: 'Nyt scenarie',
		examples: 'Eksempler fra dine data',
		example: {
			close: (names: ExampleNames) => `Luk ${names.forums[0]}`,
			carrier: (names: ExampleNames) => `Tag strengens bindeled ud: ${names.actors[0]}`,
			seat: (names: ExampleNames) =>
				`Giv ${names.actors.length === 1 ? 'den sektor' : `de ${number(names.actors.length)} sektorer`}, der mangler, plads i ${names.forums[0]}`,
			merge: (names: ExampleNames) => `Slå ${names.forums[0]} sammen med ${names.forums[1]}`,
			join: (names: ExampleNames) =>
				`Lad ${names.actors[0]} og ${names.actors[1]} arbejde sammen om ens indsatser`
		} satisfies Record<ExampleKind, (names: ExampleNames) => string>,
		preview: 'Et eksempel. Det bliver gemt, hvis du ændrer det eller beholder det.',
		keep: 'Behold',
		copy: 'Kopiér',
		copyOf: (name: string) => `${name} (kopi)`,
		remove: 'Slet',
		name: 'Navn',
		steps: 'Trin',
		noSteps: 'Ingen trin endnu. Tilføj det første nedenfor, eller begynd med et eksempel.',
		up: (step: string) => `Flyt op: ${step}`,
		down: (step: string) => `Flyt ned: ${step}`,
		removeStep: (step: string) => `Fjern trinnet: ${step}`,
		moved: (step: string, place: number) => `${step} er nu trin ${number(place)}.`,
		add: 'Tilføj trin',
		kind: 'Nyt trin',
		kinds: {
			'remove-actor': 'Tag en aktør ud',
			'remove-forum': 'Luk et mødeforum',
			'remove-initiative': 'Stop en indsats',
			'add-membership': 'Giv en aktør plads i et mødeforum',
			'merge-forums': 'Slå to mødefora sammen',
			'add-tie': 'Lad to arbejde sammen',
			'remove-tie': 'Stop et samarbejde'
		} satisfies Record<ScenarioKind, string>,
		field: {
			actor: 'Aktør',
			forum: 'Mødeforum',
			initiative: 'Indsats',
			first: 'Den ene',
			second: 'Den anden',
			into: 'Sammen med'
		},
		choose: 'Skriv et navn',
		none: 'Der er ikke noget af det navn',
		clear: 'Ryd',
		more: (count: number) => `og ${number(count)} til; skriv mere af navnet`,
		/** Et trin i ord; også navnet på et scenarie med kun det ene. */
		step: {
			'remove-actor': (actor: string) => `Tag ${actor} ud`,
			'remove-forum': (forum: string) => `Luk ${forum}`,
			'remove-initiative': (initiative: string) => `Stop ${initiative}`,
			'add-membership': (actor: string, forum: string) => `Giv ${actor} plads i ${forum}`,
			'merge-forums': (forum: string, into: string) => `Slå ${forum} sammen med ${into}`,
			'add-tie': (first: string, second: string) => `Lad ${first} og ${second} arbejde sammen`,
			'remove-tie': (first: string, second: string) =>
				`Stop samarbejdet mellem ${first} og ${second}`
		} satisfies Record<ScenarioKind, (first: string, second: string) => string>,
		otherStep: 'En anden ændring i data',
		withMore: (step: string, more: number) =>
			`${step} og ${more === 1 ? 'ét trin' : `${number(more)} trin`} til`,
		problem: {
			...editsDa.problem,
			'unknown-actor': 'Aktøren findes ikke på dette sted i rækken.',
			'unknown-forum': 'Mødeforummet findes ikke på dette sted i rækken.',
			'unknown-initiative': 'Indsatsen findes ikke på dette sted i rækken.',
			'no-such-tie': 'De to har intet samarbejde at stoppe.',
			'self-tie': 'Vælg to forskellige aktører.',
			'same-forum': 'Vælg to forskellige mødefora.'
		} as Readonly<Partial<Record<EditProblem['code'], string>>>,
		otherProblem: 'Ændringen passer ikke til data.',
		noEffect: (problem: string) => `${problem} Trinnet ændrer intet.`,
		notInLens: (name: string) =>
			`${name} er ikke med i det udsnit, du ser på, så her ændrer det ingen tal.`,
		alreadyTied: 'De to arbejder allerede sammen, så ændringen kan være lille.',
		alreadySeated: 'Aktøren sidder der allerede, så ændringen kan være lille.',
		closeNote:
			'Medlemmerne af et lukket forum mødes ikke længere der, og fora under det kommer til at høre under det, der var over.',
		mergeNote: 'Medlemmer og fora under det ene går over til det andet, som er det, der bliver.',
		layers: 'Samarbejde, der tæller',
		layer: {
			both: 'Samarbejde og fælles møder',
			forums: 'Kun fælles møder'
		},
		lensFollows: (layers: string) =>
			`Her tæller ${layers}, fordi ændringen ellers ikke kunne ses i tallene.`,
		lensSame: (layers: string) => `Her tæller ${layers}, som på resten af siden.`,
		checksLens: 'Tjekkene læses som på tjek-siden.',
		apply: 'Ret data sådan',
		applied: (name: string) => `Data er rettet: ${name}. Fortryd fører tilbage.`,
		notApplied: (problem: string) => `Data kan ikke rettes sådan. ${problem}`,
		working: 'Regner …',
		largest: (before: number, after: number) =>
			before === after
				? `Den største del er stadig på ${number(after)} aktører.`
				: `Den største del går fra ${number(before)} til ${number(after)} aktører.`,
		answersChange: (count: number) =>
			count === 0
				? 'Ingen tjek får et andet svar.'
				: count === 1
					? 'Ét tjek får et andet svar.'
					: `${number(count)} tjek får et andet svar.`
	},
	difference: {
		figures: 'Hele netværket',
		noFigures: 'Intet tal for hele netværket ændrer sig.',
		restOfFigures: (count: number) => `Uændrede tal (${number(count)})`,
		checks: 'Tjek',
		before: 'Før',
		after: 'Efter',
		grounds: (count: number) => `Samme svar, andet grundlag (${number(count)})`,
		restOfChecks: (count: number) => `Uændrede tjek (${number(count)})`,
		findings: 'Fund i overblikket',
		appeared: 'Kommer til',
		disappeared: 'Forsvinder',
		noFindings: 'Ingen fund kommer til eller forsvinder.',
		changedFindings: (count: number) => `Fund med andre tal (${number(count)})`,
		restOfFindings: (count: number) => `Uændrede fund (${number(count)})`,
		groups: (grouping: string) => `Efter ${grouping.toLocaleLowerCase('da')}`,
		group: 'Gruppe',
		groupCaption: (what: string) => `Grupper før og efter: ${what}`,
		groupActors: 'Aktører',
		inside: 'Indadtil',
		outside: 'Udadtil',
		ei: 'E-I',
		insideMeaning: 'Samarbejder inden for gruppen og med andre grupper.',
		noGroups: 'Ingen gruppe får flere eller færre samarbejder.',
		restOfGroups: (count: number) => `Uændrede grupper (${number(count)})`,
		fromTo: (before: string, after: string) => `fra ${before} til ${after}`,
		actors: 'Aktører, hvis plads ændrer sig mest',
		actorCaption: (what: string, figure: string) => `${figure} før og efter: ${what}`,
		actor: 'Aktør',
		figure: 'Tal',
		rank: 'Plads',
		noActors: 'Ingen, der er der både før og efter, får et andet tal.',
		moreActors: (count: number) => `Vis ${number(count)} til`,
		undefined: 'kan ikke regnes ud'
	},
	hurts: {
		title: 'Hvis én forsvinder: hvor gør det størst forskel?',
		lead: 'Hver aktør tages ud for sig, og alle andre bliver. Det siger noget om placeringen i netværket, ikke om mennesker.',
		caption: (count: number) => `De ${number(count)} aktører, hvis fravær koster mest nærhed`,
		actor: 'Aktør',
		nearness: 'Nærhed uden',
		largest: 'Største del uden',
		asIs: (nearness: string, largest: number, actors: number) =>
			`Som det er nu, er den gennemsnitlige nærhed ${nearness}, og ${number(largest)} af ${number(actors)} aktører hænger sammen i den største del.`,
		nearnessMeaning:
			'Hvor tæt de tilbageværende er på hinanden; 100 % er, at alle arbejder direkte sammen.',
		nearnessFormula:
			'Gennemsnit af 1/afstand over alle par af de andre, når aktøren er taget ud. Latora & Marchiori 2005.',
		largestMeaning: 'Hvor mange af de tilbageværende der kan nå hinanden ad en eller anden vej.',
		largestFormula: 'Aktører i den største sammenhængende del, når aktøren er taget ud.',
		open: 'Prøv',
		openOf: (actor: string) => `Prøv som scenarie: uden ${actor}`,
		none: 'Ingen har samarbejder, så der er intet at miste.',
		large: (actors: number) =>
			`Med ${number(actors)} aktører tager det tid at prøve dem alle, så det regnes kun ud, når du beder om det.`,
		ask: 'Regn det ud'
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
				name: 'Aktører med samarbejder',
				meaning: 'Hvor mange arbejder sammen med mindst én anden?',
				formula: 'Aktører med mindst ét samarbejde.'
			},
			ties: {
				name: 'Samarbejder',
				meaning: 'Hvor mange samarbejder er der?',
				formula: 'Par, der arbejder sammen; når retning tæller, hver retning for sig.'
			},
			islands: {
				name: 'Adskilte dele',
				meaning: 'I hvor mange dele er netværket delt, uden vej imellem?',
				formula: 'Sammenhængende dele uden hensyn til retning; en aktør uden samarbejder er én del.'
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
				meaning: 'Hvor tæt er alle på hinanden? 100 % er, at alle arbejder direkte sammen.',
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
				meaning: 'Hvor stor en del af de mulige samarbejder findes?',
				formula: 'Samarbejder divideret med mulige par.'
			},
			clustering: {
				name: 'Partnere, der kender hinanden',
				meaning: 'Arbejder ens samarbejdspartnere også sammen?',
				formula: 'Lukkede trekanter divideret med alle veje over to led (transitivitet).'
			},
			degreeCentralisation: {
				name: 'Samling om én, samarbejder',
				meaning: 'Samler samarbejderne sig om én aktør? 100 % er en stjerne.',
				formula: 'Degree-centralisering, Freeman 1979. Kun uden retning.'
			},
			betweennessCentralisation: {
				name: 'Samling om én, mellemled',
				meaning: 'Går vejene gennem én aktør? 100 % er en stjerne.',
				formula: 'Betweenness-centralisering, Freeman 1979.'
			},
			ei: {
				name: 'Udad eller indad (E-I)',
				meaning: 'Går samarbejderne på tværs af sektorer (mod +1) eller indad (mod −1)?',
				formula: '(E − I)/(E + I) over alle samarbejder. Krackhardt & Stern 1988.'
			}
		} satisfies Record<string, RowWords>
	}
};

export type RobustnessMessages = typeof robustnessDa;
