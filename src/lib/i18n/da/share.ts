import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const list = (items: readonly string[]) => formatList(items, 'da');

/** Del sikkert: en kopi uden navne, og hvad der står i den. */
export const shareDa = {
	title: 'Del sikkert',
	lead: 'Lav en kopi af projektet uden navne, som du kan give videre. Du ser hele kopien, før du gemmer den. Intet forlader din computer.',
	offer: {
		label: 'Kopi uden navne (zip)',
		describe:
			'Til samarbejdspartnere og forskere: koder i stedet for navne, og en nøgle, du selv beholder.'
	},
	empty: {
		title: 'Der er ikke noget at dele endnu',
		text: 'Åbn et projekt først.'
	},
	choices: 'Hvad skal kopien vise?',
	who: {
		legend: 'Aktører',
		actors: 'Hver aktør, med en kode',
		organisations: 'Kun organisationer',
		organisationsHint:
			'Aktørerne bliver til deres organisation, og samarbejderne lægges sammen. Aktører uden organisation udelades.',
		prefix: 'Begynd koden med to bogstaver fra sektoren'
	},
	names: {
		legend: 'Navne, der må blive',
		hint: 'Aktørernes navne kommer aldrig med. Alt andet får også koder, medmindre du siger til.',
		organisations: 'Organisationer',
		forums: 'Mødefora',
		initiatives: 'Indsatser',
		districts: 'Bydele',
		withOrganisations: 'Vis, hvem der hører til samme organisation'
	},
	small: {
		legend: 'Små grupper',
		limit: 'Skjul grupper med færre end',
		unit: 'aktører (0 = skjul ingen)',
		hint: 'Gælder sektorer, bydele og organisationer.',
		places: 'Også inden for hver sektor og bydel',
		placesHint:
			'Den eneste politibetjent i en bydel kan ellers genkendes uden navn. Har en sektor for få aktører i en bydel, står de under »andre bydele«, og om nødvendigt flere med dem, så man ikke kan regne sig frem ved at trække fra.',
		how: 'De skjulte',
		other: 'samles under »andre«',
		'leave-out': 'står tomme'
	},
	dates: {
		legend: 'Datoer',
		all: 'Som de er',
		years: 'Kun årstal',
		none: 'Ingen'
	},
	columns: {
		legend: 'Projektets egne kolonner',
		hint: 'De udelades, hvis du ikke sætter kryds. Celler, hvor nogen er nævnt, tømmes alligevel.',
		none: 'Projektet har ingen egne kolonner.',
		roles: (column: string) => `${column}: projektets egne ord`,
		cells: (cells: number, different: number) =>
			`${counted(cells, 'celle', 'celler')}, ${number(different)} forskellige`
	},
	key: {
		legend: 'Nøgle',
		hint: 'Nøglen fortæller, hvilken kode der er hvem. Med en tidligere nøgle får aktørerne de samme koder som sidst.',
		choose: 'Brug en tidligere nøgle',
		used: (codes: number) => `Nøglen er læst: ${counted(codes, 'kode', 'koder')}.`,
		wrong: 'Filen er ikke en nøgle fra Bindeled.',
		forget: 'Lav en ny nøgle'
	},
	preview: 'Det står der i kopien',
	proof: {
		none: (words: number) =>
			`Alle filer i kopien er gennemsøgt for ${counted(words, 'navn, betegnelse og id', 'navne, betegnelser og id’er')} fra projektet. Ingen fundet.`,
		found: (words: readonly string[]) =>
			`Disse ord fra projektet står stadig i kopien: ${list(words)}. Gem den ikke.`,
		form: (words: readonly string[]) =>
			`${list(words)} er ord, som filformatet selv bruger, og siger intet om nogen.`
	},
	tables: {
		caption: (table: string) => `De første rækker af ${table}, som de bliver`,
		rows: (rows: number, before: number) =>
			rows === before
				? counted(rows, 'række', 'rækker')
				: `${counted(rows, 'række', 'rækker')} (${number(before)} i projektet)`,
		kept: (columns: readonly string[]) => `Kolonner: ${list(columns)}`
	},
	remains: {
		title: 'Hvem kan stadig genkendes?',
		lead: 'En kopi uden navne er ikke anonym. Den, der kender stedet, kan genkende en aktør, der står alene.',
		aloneInPlace: (count: number) =>
			count === 0
				? 'Ingen aktør er alene i sin sektor og bydel.'
				: `${counted(count, 'aktør er alene', 'aktører er alene')} i sin sektor og bydel og kan genkendes på det.`,
		aloneInAll: (count: number) =>
			count === 0
				? 'Ingen aktør står alene, når alle oplysninger holdes sammen.'
				: `${counted(count, 'aktør står alene', 'aktører står alene')}, når sektor, bydel, niveau, rolle, organisation og tid holdes sammen.`,
		ownPartnerCount: (count: number) =>
			count === 0
				? 'Ingen aktør kan kendes på sit antal samarbejdspartnere alene.'
				: `${counted(count, 'aktør har', 'aktører har')} et antal samarbejdspartnere, som ingen andre har. Den, der kender netværket, kan genkende dem på det.`,
		codes: (codes: readonly string[], more: number) =>
			more > 0 ? `${codes.join(', ')} og ${number(more)} til` : codes.join(', ')
	},
	gone: {
		title: 'Det er ikke med',
		none: 'Intet er udeladt.',
		reason: {
			'free-text': 'fri tekst',
			'own-column': 'egen kolonne',
			'own-words': 'projektets egne ord',
			name: 'nogen er nævnt, eller der står, hvordan de nås',
			detail: 'for præcist'
		},
		cells: (where: string, why: string, cells: number) =>
			`${where}: ${counted(cells, 'celle', 'celler')} (${why})`,
		files: (files: readonly string[]) => `Filer, der hører til projektet: ${list(files)}`,
		rejected: (rows: number) =>
			counted(rows, 'række, der ikke kunne læses', 'rækker, der ikke kunne læses'),
		title2: 'Projektets navn, titel og licens',
		left: (actors: number, ties: number) =>
			`${counted(actors, 'aktør', 'aktører')} uden organisation og ${counted(ties, 'samarbejde', 'samarbejder')} med dem`,
		selfTies: (ties: number) =>
			counted(
				ties,
				'samarbejde inden for samme organisation',
				'samarbejder inden for samme organisation'
			),
		addedUp: (ties: number) =>
			`${counted(ties, 'række er lagt', 'rækker er lagt')} sammen med en anden om de samme to organisationer`,
		several: (actors: number) =>
			`${counted(actors, 'aktør', 'aktører')} i flere organisationer tæller med i den første`,
		single: (organisations: number) =>
			`${counted(organisations, 'organisation står', 'organisationer står')} for én eneste aktør`
	},
	hidden: {
		title: 'Det er skjult',
		none: 'Ingen grupper er skjult.',
		field: {
			sector: 'Sektor',
			district: 'Bydel',
			organisation: 'Organisation',
			place: 'Sektor og bydel:'
		},
		small: (field: string, value: string, actors: number) =>
			`${field} ${value}: ${counted(actors, 'aktør', 'aktører')}`,
		cover: (field: string, value: string, actors: number) =>
			`${field} ${value}: ${counted(actors, 'aktør', 'aktører')}, skjult, så de andre skjulte ikke står alene`,
		renamed: (value: string, as: string) =>
			`»${value}« hedder »${as}« i kopien, fordi et navn fra projektet står i ordet`,
		more: (count: number) => `og ${number(count)} til`
	},
	contacts: {
		title: 'E-mail, telefon og CPR-nummer i projektet',
		none: 'Ingen fundet.',
		kind: { email: 'E-mail', phone: 'Telefonnummer', 'civil-number': 'CPR-nummer' },
		found: (kind: string, where: string, cells: number) =>
			`${kind}: ${where}, ${counted(cells, 'sted', 'steder')}. Ikke med i kopien.`,
		place: {
			files: 'Fil',
			project: 'Projektets oplysninger',
			rejected: 'Rækker, der ikke kunne læses'
		}
	},
	save: {
		title: 'Gem to filer hver for sig',
		lead: 'Giv kun kopien videre. Den, der har nøglen, kan se, hvem alle er.',
		copy: 'Gem kopien',
		key: 'Gem nøglen',
		copyName: 'kopi',
		keyName: 'noegle',
		saved: (name: string) => `Gemt: ${name}`
	},
	copy: {
		title: 'Kopi uden navne',
		otherSectors: 'Andre sektorer',
		otherDistricts: 'Andre bydele',
		otherOrganisations: 'Andre organisationer'
	},
	where: (table: string, column: string) => `${table}, ${column}`
};
export type ShareMessages = typeof shareDa;
