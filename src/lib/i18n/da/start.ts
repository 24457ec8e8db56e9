import type { Level } from '../../model/taxonomy';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Nyt projekt fra bunden, og workshoppen. */
export const startDa = {
	/** Menuen på en smal skærm. */
	menu: {
		more: 'Mere',
		moreNow: (view: string) => `Mere: du er på ${view}`,
		title: 'Alle steder'
	},
	/** Hvor et nyt projekt kan begyndes. */
	begin: {
		blank: 'Nyt projekt fra bunden …',
		blankHint: 'Skriv bydele, sektorer, mødefora og de første aktører selv.',
		workshop: 'Hold en workshop',
		workshopHint: 'Skriv navne og forbind dem sammen på en stor skærm.'
	},
	wizard: {
		title: 'Nyt projekt',
		steps: 'Trin',
		step: {
			name: 'Navn',
			districts: 'Bydele',
			sectors: 'Sektorer',
			forums: 'Mødefora',
			actors: 'Aktører'
		},
		at: (place: number, of: number) => `Trin ${number(place)} af ${number(of)}`,
		name: {
			title: 'Hvad skal projektet hedde?',
			text: 'Fx byen og året. Navnet kan ændres senere. Alt gemmes kun i denne browser.',
			label: 'Projektets navn',
			example: 'Fx Sydbyen 2026'
		},
		districts: {
			title: 'Hvilke bydele eller boligområder handler det om?',
			text: 'Skriv et navn, og tryk Enter. En liste fra et regneark kan sættes ind på én gang.',
			label: 'Bydel',
			list: 'Bydele i projektet',
			none: 'Uden bydele gælder alt hele kommunen.'
		},
		sectors: {
			title: 'Hvilke sektorer venter I at finde?',
			text: 'Programmet viser, hvor en forventet sektor mangler. Sektorer uden hak kan stadig bruges; de meldes bare ikke som manglende.',
			legend: 'Ventes i samarbejdet',
			own: 'En anden sektor',
			source: 'Listen følger CFBU 2015, »Kommunerne på banen«, figur 1.'
		},
		forums: {
			title: 'Hvor mødes I på tværs?',
			text: 'Bestyrelser, styregrupper og netværksmøder, på det niveau, de hører til. Tryk Enter efter hvert navn.',
			hint: {
				political: 'Udvalg og byråd',
				strategic: 'Bestyrelse og direktion: retning og penge',
				tactical: 'Koordinationsgruppe: planlægning mellem ledere',
				executing: 'Lokale netværk: medarbejdere og beboere'
			} satisfies Record<Level, string>,
			list: (level: string) => `Mødefora på niveauet ${level.toLowerCase()}`
		},
		actors: {
			title: 'Hvem er med?',
			text: 'En aktør er en funktion, et team eller en organisation. Enter går til næste række. Celler fra et regneark sættes ind i feltet Navn: navn, sektor, bydel, niveau.',
			caption: 'De første aktører',
			row: (place: number) => `række ${number(place)}`,
			name: 'Navn',
			sector: 'Sektor',
			district: 'Bydel',
			level: 'Niveau',
			unknown: 'Ikke oplyst',
			wholeMunicipality: 'Hele kommunen',
			remove: (name: string) => `Fjern ${name}`,
			more: 'Fem rækker til',
			repeated: 'Står der allerede; de to bliver én',
			pasted: (count: number) => `${counted(count, 'række', 'rækker')} sat ind`,
			count: (count: number) => counted(count, 'aktør', 'aktører')
		},
		add: 'Tilføj',
		added: (names: readonly string[]) => `Tilføjet: ${formatList(names, 'da')}`,
		known: (name: string) => `${name} står der allerede`,
		remove: (name: string) => `Fjern ${name}`,
		removed: (name: string) => `${name} er fjernet`,
		back: 'Tilbage',
		next: 'Næste',
		skip: 'Spring over',
		create: 'Opret projektet',
		clear: 'Begynd forfra',
		keeps: 'Lukker du, står det her stadig, til siden lukkes.',
		done: {
			title: (name: string) => `${name} er oprettet`,
			text: (actors: number, forums: number) =>
				`${counted(actors, 'aktør', 'aktører')} og ${counted(forums, 'mødeforum', 'mødefora')}, gemt i denne browser. Nu mangler samarbejderne.`,
			workshop: 'Forbind aktørerne i workshoppen',
			data: 'Arbejd videre i tabellerne',
			overview: 'Se overblikket'
		},
		unnamed: 'Projekt uden navn'
	},
	workshop: {
		title: 'Workshop',
		lead: 'Skriv et navn for en aktør, »A - B« for et samarbejde. Billedet følger med.',
		example: (project: string) =>
			`Her er ${project} som øvelse. Det første, du skriver, gør det til din egen kopi.`,
		begin: 'Begynd med et tomt billede',
		projectName: (date: string) => `Workshop ${date}`,
		nothing: 'Intet projekt er åbent.',
		input: 'Navn eller »A - B«',
		placeholder: 'Navn, eller A - B',
		enter: 'Tilføj',
		suggestions: 'Findes allerede',
		will: {
			empty: 'Skriv et navn for en aktør, »A - B« for et samarbejde, og tryk Enter.',
			add: (name: string) => `Enter tilføjer ${name}`,
			exists: (name: string) => `${name} findes allerede; Enter vælger den`,
			connect: (a: string, b: string) => `Enter forbinder ${a} og ${b}`,
			connectNew: (names: string, fresh: readonly string[]) =>
				`Enter forbinder ${names}. Ny: ${formatList(fresh, 'da')}`,
			joined: (a: string, b: string) => `${a} og ${b} arbejder allerede sammen`,
			self: 'En aktør kan ikke forbindes med sig selv',
			unfinished: 'Skriv den anden aktør efter stregen'
		},
		said: {
			added: (names: readonly string[]) => `Tilføjet: ${formatList(names, 'da')}`,
			exists: (name: string) => `${name} findes allerede`,
			joined: (a: string, b: string) => `${a} og ${b} er forbundet`,
			already: (a: string, b: string) => `${a} og ${b} var allerede forbundet`,
			sector: (name: string, sector: string) => `${name}: ${sector}`,
			step: (step: number, word: string) => `Trin ${number(step)}: ${word}`,
			influence: (name: string, value: number) => `${name}: indflydelse ${number(value)}`,
			removed: (name: string) => `${name} er fjernet`,
			picked: (name: string) => `${name} er valgt. Vælg en anden for at forbinde dem.`,
			cancelled: 'Valget er ryddet'
		},
		newest: 'Senest',
		sector: 'Sektor',
		sectorKeys: 'Tast 1–9 i det tomme felt',
		otherSector: 'Anden sektor',
		noSector: 'Ikke oplyst',
		step: 'Trin på samarbejdstrappen',
		stepKeys: 'Tast 1–4 i det tomme felt',
		stepUnknown: 'Ikke oplyst',
		influence: 'Indflydelse',
		influenceKeys: 'Skift + 0–5',
		influenceMeaning: '0 er ingen, 5 er størst. Gemmes som en ekstra kolonne.',
		/** Overskriften på kolonnen i aktørtabellen. */
		influenceColumn: 'Indflydelse',
		remove: (name: string) => `Fjern ${name}`,
		removeShort: 'Fjern',
		picture: (actors: number, ties: number) =>
			`Billede af ${counted(actors, 'aktør', 'aktører')} og ${counted(ties, 'samarbejde', 'samarbejder')}`,
		pictureEmpty: 'Her vokser billedet frem',
		pictureHint: 'Skriv det første navn ovenfor. Klik på to navne for at forbinde dem.',
		actorLabel: (name: string, sector: string | null, ties: number) =>
			[name, sector, counted(ties, 'samarbejde', 'samarbejder')]
				.filter((part) => part !== null)
				.join(', '),
		tooMany: (shown: number, all: number) =>
			`Billedet viser de seneste ${number(shown)} af ${number(all)} aktører. Alle er på kortet.`,
		tidy: 'Ryd op i billedet',
		done: 'Færdig: se kortet',
		counts: (actors: number, ties: number) =>
			`${counted(actors, 'aktør', 'aktører')} · ${counted(ties, 'samarbejde', 'samarbejder')}`,
		table: {
			title: 'Samarbejder som tabel',
			caption: 'Samarbejder, de seneste øverst',
			from: 'Aktør',
			to: 'Arbejder sammen med',
			step: 'Trin',
			none: 'Ingen samarbejder endnu.',
			more: (count: number) => `${number(count)} ældre står i datatabellen`
		}
	}
};

export type StartMessages = typeof startDa;
