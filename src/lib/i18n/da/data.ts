import type { Likeness } from '../../findings/near-duplicates';
import type { TableName } from '../../model/dataset';
import type { MergeKind } from '../../model/merge-edits';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const list = (items: readonly string[]) => formatList(items, 'da');

const ONE: Readonly<Record<TableName, string>> = {
	actors: 'aktør',
	ties: 'samarbejde',
	forums: 'mødeforum',
	memberships: 'medlemskab',
	initiatives: 'indsats',
	participations: 'deltagelse',
	districts: 'bydel',
	sectors: 'sektor'
};
const MANY: Readonly<Record<TableName, string>> = {
	actors: 'aktører',
	ties: 'samarbejder',
	forums: 'mødefora',
	memberships: 'medlemskaber',
	initiatives: 'indsatser',
	participations: 'deltagelser',
	districts: 'bydele',
	sectors: 'sektorer'
};
const KIND: Readonly<Record<MergeKind, readonly [one: string, many: string]>> = {
	actors: ['Aktør', 'Aktører'],
	forums: ['Mødeforum', 'Mødefora'],
	initiatives: ['Indsats', 'Indsatser'],
	sectors: ['Sektor', 'Sektorer'],
	districts: ['Bydel', 'Bydele'],
	organisations: ['Organisation', 'Organisationer']
};

/** Tabellerne, som man retter i, og navne, der ligner hinanden. */
export const dataDa = {
	both: 'begge parter',
	approach: {
		'adjusted-method': 'Ny metode',
		'moved-out': 'Flyttet ud',
		'extra-primary': 'Ekstra, primær',
		'extra-supplement': 'Ekstra, supplement'
	} as Readonly<Record<string, string>>,
	scope: {
		social: 'socialt',
		physical: 'fysisk',
		institutional: 'institutionelt'
	} as Readonly<Record<string, string>>,
	grid: {
		caption: (table: string, shown: number, all: number) =>
			shown === all
				? `${table}: ${counted(all, 'række', 'rækker')}`
				: `${table}: ${number(shown)} af ${counted(all, 'række', 'rækker')}`,
		help: 'Piletaster flytter. Skriv eller tryk Enter for at rette, Esc for at fortryde, Delete for at tømme. Mellemrum vælger rækken. Ctrl+C og Ctrl+V kopierer og indsætter, Ctrl+D fylder ned. Shift+F10 åbner rækkens menu.',
		keys: 'Taster',
		keyList: [
			['Piletaster', 'flyt en celle; med Ctrl til kanten'],
			['Home, End', 'første og sidste celle i rækken; med Ctrl i tabellen'],
			['Skriv, Enter eller F2', 'ret cellen'],
			['Enter, Tab', 'gem, og gå ned eller videre'],
			['Esc', 'lad cellen være, som den var'],
			['Delete', 'tøm cellen'],
			['Shift + piletaster', 'vælg en blok'],
			['Ctrl+C, Ctrl+X, Ctrl+V', 'kopiér, klip, indsæt fra regneark'],
			['Ctrl+D', 'fyld ned'],
			['Mellemrum', 'vælg rækken; med Shift alle til og med den'],
			['Ctrl+A', 'vælg alle rækker'],
			['Shift+F10', 'rækkens menu'],
			['Ctrl+Enter', 'vis aktøren i panelet'],
			['Shift+Delete', 'slet rækken'],
			['Ctrl+Z', 'fortryd']
		] as readonly (readonly [string, string])[],
		exampleNote: (name: string) =>
			`Det her er eksemplet ${name}. Når du retter noget, bliver det til din egen kopi; eksemplet er der stadig.`,
		filter: 'Find i tabellen',
		filterNone: 'Ingen rækker indeholder det.',
		showAll: 'Vis alle rækker',
		shown: (shown: number, all: number) =>
			shown === all
				? counted(all, 'række', 'rækker')
				: `${number(shown)} af ${counted(all, 'række', 'rækker')}`,
		sortBy: (column: string) => `Sortér efter ${column}`,
		required: 'skal udfyldes',
		row: 'Række',
		newRow: 'Ny',
		add: {
			actors: 'Tilføj aktør',
			ties: 'Tilføj samarbejde',
			forums: 'Tilføj mødeforum',
			memberships: 'Tilføj medlem',
			initiatives: 'Tilføj indsats',
			participations: 'Tilføj deltager',
			districts: 'Tilføj bydel',
			sectors: 'Tilføj sektor'
		} satisfies Record<TableName, string>,
		addHint: (column: string) => `${column} …`,
		selectRow: (name: string) => `Vælg ${name}`,
		selectAll: 'Vælg alle rækker',
		actions: (name: string) => `Handlinger for ${name}`,
		columns: 'Kolonner',
		shownColumns: 'Vis kolonner',
		addColumn: 'Tilføj kolonne',
		addColumnTitle: 'Tilføj en kolonne',
		addColumnHint:
			'Til det, programmet ikke har en kolonne til, fx telefon eller noter. Den følger med, når du gemmer og eksporterer.',
		heading: 'Overskrift',
		headingProblem: {
			empty: 'Skriv en overskrift.',
			taken: (column: string) => `Der er allerede en kolonne, der hedder ${column}.`,
			understood: (column: string) =>
				`Programmet har selv den kolonne. Den hedder ${column} og bliver vist.`
		},
		emptyCell: 'tom',
		draft: (sentence: string) => `Ikke gemt: ${sentence}`,
		drafts: (count: number) => counted(count, 'celle er ikke gemt', 'celler er ikke gemt'),
		toDraft: 'Gå dertil',
		dropDrafts: 'Opgiv',
		missing: (columns: readonly string[]) =>
			`Rækken mangler ${list(columns.map((one) => one.toLocaleLowerCase('da')))}.`,
		canBeSaved: 'Det kan gemmes nu. Tryk Enter.',
		note: {
			'new-sector': (value: string) =>
				`»${value}« er ikke i tabellen over sektorer og kommer til som en ny.`,
			'new-district': (value: string) =>
				`»${value}« er ikke i tabellen over bydele og kommer til som en ny.`,
			'other-level': (value: string) =>
				`»${value}« er ikke et af de fire niveauer og tæller ikke med i styringen.`
		},
		problem: {
			required: 'Cellen skal udfyldes.',
			'unknown-actor': (value: string) =>
				`»${value}« findes ikke blandt aktørerne. Vælg en fra listen, eller tilføj aktøren først.`,
			'unknown-forum': (value: string) =>
				`»${value}« findes ikke blandt mødeforaene. Vælg et fra listen.`,
			'unknown-initiative': (value: string) =>
				`»${value}« findes ikke blandt indsatserne. Vælg en fra listen.`,
			'several-of-name': (value: string) =>
				`Flere hedder »${value}«. Vælg den rigtige på listen, eller skriv dens id.`,
			'not-number': (value: string) => `»${value}« er ikke et tal.`,
			'not-step': () => 'Trinnet skal være 1, 2, 3 eller 4.',
			'not-date': (value: string) =>
				`»${value}« er ikke en dato. Skriv et år, en måned eller en dag, fx 2019, 2019-03 eller 31.3.2019.`,
			'not-yes-no': () => 'Skriv ja eller nej.'
		},
		choices: {
			none: 'Intet passer.',
			more: (count: number) => `${number(count)} flere – skriv mere af navnet`,
			newOne: (text: string) => `Brug »${text}«`,
			several: 'Flere skilles med semikolon.'
		},
		did: {
			filled: (count: number) => `Fyldt ned i ${counted(count, 'celle', 'celler')}.`,
			emptied: (count: number) => `${counted(count, 'celle', 'celler')} tømt.`,
			copied: (rows: number, columns: number) =>
				`${counted(rows, 'række', 'rækker')} × ${counted(columns, 'kolonne', 'kolonner')} kopieret.`,
			pasted: (changed: number, added: number) =>
				`Indsat: ${list([
					...(changed > 0 ? [`${counted(changed, 'celle', 'celler')} rettet`] : []),
					...(added > 0 ? [`${counted(added, 'række', 'rækker')} tilføjet`] : [])
				])}.`,
			pastedNothing: 'Det indsatte svarer til det, der står der.',
			notTaken: (count: number) => `${counted(count, 'celle', 'celler')} kunne ikke ændres.`,
			set: (count: number) => `${counted(count, 'celle', 'celler')} rettet.`,
			removed: (what: string) => `${what} er slettet.`,
			merged: (from: string, into: string) => `${from} er slået sammen med ${into}.`,
			undoable: 'Ctrl+Z fortryder.'
		}
	},
	bulk: {
		label: 'Valgte rækker',
		chosen: (table: TableName, count: number) => `${counted(count, ONE[table], MANY[table])} valgt`,
		set: 'Sæt',
		column: 'Kolonne',
		value: 'til',
		empty: 'tomt = ikke kendt',
		adds: 'Føj til det, der står',
		apply: (count: number) => (count === 0 ? 'Sæt' : `Sæt for ${number(count)}`),
		applyEmpty: (count: number) => (count === 0 ? 'Tøm' : `Tøm for ${number(count)}`),
		show: 'Vis i panelet',
		merge: 'Slå de to sammen …',
		remove: 'Slet …',
		clear: 'Ryd valg'
	},
	menu: {
		edit: 'Ret i et skema …',
		show: 'Vis i panelet',
		insert: 'Tilføj en ny række',
		duplicate: 'Lav en kopi',
		merge: 'Slå sammen med …',
		tie: 'Tilføj et samarbejde',
		remove: (table: TableName) => `Slet ${ONE[table]} …`,
		copyName: (name: string) => `${name} (kopi)`
	},
	form: {
		title: (name: string) => `Ret ${name}`,
		save: 'Gem',
		cancel: 'Annullér',
		saved: 'Gemt.'
	},
	remove: {
		title: (name: string) => `Slet ${name}?`,
		rows: (table: TableName, count: number) => counted(count, ONE[table], MANY[table]),
		follows: (parts: readonly string[]) => `${list(parts)} følger med.`,
		ties: (count: number) => counted(count, 'samarbejde', 'samarbejder'),
		memberships: (count: number) => counted(count, 'plads', 'pladser'),
		memberSeats: (count: number) => counted(count, 'medlemskab', 'medlemskaber'),
		participations: (count: number) => counted(count, 'deltagelse', 'deltagelser'),
		reported: (count: number) =>
			count === 1
				? 'Et samarbejde mellem andre bliver, men det står ikke længere, hvem der har oplyst det.'
				: `${number(count)} samarbejder mellem andre bliver, men det står ikke længere, hvem der har oplyst dem.`,
		forums: (count: number) =>
			count === 1
				? 'Et mødeforum under det rykker op under det næste.'
				: `${number(count)} mødefora under det rykker op under det næste.`,
		namedIn: (count: number, table: 'districts' | 'sectors') =>
			`${counted(count, 'række bruger', 'rækker bruger')} ${table === 'sectors' ? 'sektoren' : 'bydelen'}. Den bliver taget ud af ${count === 1 ? 'den' : 'dem'}.`,
		nothing: 'Intet andet ændres.',
		undo: 'Det kan fortrydes med Ctrl+Z.',
		yes: 'Slet',
		no: 'Behold'
	},
	paste: {
		title: 'Indsæt fra regneark',
		does: (changed: number, rows: number, added: number) =>
			list([
				...(changed > 0
					? [`${counted(changed, 'celle', 'celler')} rettes i ${counted(rows, 'række', 'rækker')}`]
					: []),
				...(added > 0 ? [`${counted(added, 'række', 'rækker')} tilføjes`] : [])
			]),
		doesNothing: 'Intet af det kan tages, som det står.',
		headings: 'Første række er læst som overskrifter.',
		newColumns: (names: readonly string[]) => `Nye kolonner: ${list(names)}.`,
		refused: (count: number) => counted(count, 'celle kan ikke tages', 'celler kan ikke tages'),
		refusedHint:
			'De bliver stående med rødt i tabellen, til de er rettet eller opgivet. Intet går tabt.',
		beyond: (count: number) =>
			`${counted(count, 'celle ligger', 'celler ligger')} til højre for den sidste kolonne og kommer ikke med.`,
		notes: 'Nyt',
		column: 'Kolonne',
		text: 'Der står',
		why: 'Hvorfor ikke',
		more: (count: number) => `og ${number(count)} til`,
		createActors: (count: number) =>
			`Tilføj ${counted(count, 'ny aktør', 'nye aktører')} for de ukendte navne`,
		yes: 'Indsæt',
		no: 'Annullér'
	},
	merge: {
		title: (name: string) => `Slå ${name} sammen med …`,
		pairTitle: 'Slå to sammen',
		other: {
			actors: 'Den anden aktør',
			forums: 'Det andet mødeforum',
			initiatives: 'Den anden indsats',
			sectors: 'Den anden sektor',
			districts: 'Den anden bydel',
			organisations: 'Den anden organisation'
		} satisfies Record<MergeKind, string>,
		keep: 'Behold denne',
		keepOf: (name: string) => `Behold ${name}`,
		keeps:
			'Navn og id beholdes fra den valgte. Det, den ikke ved, hentes fra den anden, og samarbejder og pladser går over.',
		yes: 'Slå sammen',
		no: 'Annullér',
		field: 'Felt',
		same: 'ens',
		rows: {
			ties: 'Samarbejder',
			memberships: 'Pladser',
			participations: 'Deltagelser',
			actors: 'Aktører',
			namedIn: 'Bruges i'
		}
	},
	mergeRows: {
		title: (label: string) => `Slå rækkerne om ${label} sammen`,
		lead: (count: number) =>
			`De ${number(count)} rækker bliver til én. Alt, hvad de siger, bliver stående, medmindre du vælger noget andet.`,
		same: 'Rækkerne siger det samme.',
		field: 'Felt',
		row: (place: number) => `Række ${number(place)}`,
		becomes: 'Bliver til',
		choose: (field: string) => `${field} bliver til`,
		together: (text: string) => `${text} (samlet)`,
		only: (text: string, place: number) => `${text} (række ${number(place)})`,
		nothing: 'ikke kendt',
		yes: 'Slå sammen',
		done: (count: number, label: string) => `${number(count)} rækker om ${label} er blevet til én.`,
		bulk: 'Slå rækkerne sammen …',
		menu: (count: number) =>
			count === 1
				? 'Slå sammen med den anden række om de samme …'
				: `Slå sammen med ${number(count)} andre rækker om de samme …`
	},
	doubles: {
		tab: (count: number) => (count === 0 ? 'Dubletter' : `Dubletter (${number(count)})`),
		found: (count: number) =>
			`${counted(count, 'par navne ligner hinanden', 'par navne ligner hinanden')} så meget, at det kan være den samme.`,
		look: 'Se dem igennem',
		title: 'Navne, der ligner hinanden',
		lead: 'Det kan være den samme, stavet på to måder. Så tæller den for lidt begge steder. Behold den ene, eller sig, at de er forskellige.',
		none: 'Ingen navne ligner hinanden så meget, at det kan være en fejl.',
		kind: (kind: MergeKind) => KIND[kind][1],
		likeness: {
			spelling: 'staves næsten ens',
			'word-order': 'samme ord i en anden rækkefølge',
			addition: 'ens på nær en tilføjelse',
			ending: 'ens på nær en endelse',
			slip: 'ens på nær et bogstav eller to'
		} satisfies Record<Likeness, string>,
		pair: (first: string, second: string) => `${first} og ${second}`,
		different: 'De er forskellige',
		differentCount: (count: number) =>
			counted(count, 'par er sat som forskellige', 'par er sat som forskellige'),
		again: 'Vis dem igen',
		more: (count: number) => `Vis ${number(count)} til`
	},
	panel: {
		label: 'Ret aktøren',
		edit: 'Ret',
		merge: 'Slå sammen',
		remove: 'Slet'
	}
};

export type DataMessages = typeof dataDa;
