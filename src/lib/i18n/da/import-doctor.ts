import type { TableName } from '../../model/dataset';
import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

const ROWS: Readonly<Record<TableName, readonly [one: string, many: string]>> = {
	actors: ['aktør', 'aktører'],
	ties: ['samarbejde', 'samarbejder'],
	forums: ['mødeforum', 'mødefora'],
	memberships: ['medlemskab', 'medlemskaber'],
	initiatives: ['indsats', 'indsatser'],
	participations: ['deltagelse', 'deltagelser'],
	districts: ['bydel', 'bydele'],
	sectors: ['sektor', 'sektorer']
};

/** Gennemsynet af filer, før de tages ind. */
export const importDoctorDa = {
	title: 'Gennemse filerne',
	intro: 'Intet er ændret endnu. Ret, hvis noget er læst forkert, og tag så filerne ind.',
	reading: 'Læser filerne …',
	failed: 'Filerne kunne ikke læses. Gem dem som CSV eller Excel, og prøv igen.',
	more: 'Tilføj',
	aim: {
		legend: 'Hvad skal filerne bruges til?',
		new: 'Åbn dem som et nyt projekt',
		update: (project: string) => `Opdatér »${project}« med dem`,
		newHint: (project: string) => `»${project}« bliver, som det er, og kan åbnes igen.`,
		updateHint: 'Rækker, der er her i forvejen, bliver rettet og ikke talt to gange.'
	},
	what: {
		title: 'Hvad er hvad?',
		format: (format: string) => `læst som ${format}`,
		row: (row: number) => `Række ${number(row)}`,
		line: (line: number) => `Linje ${number(line)}`,
		unknown: 'Ikke genkendt. Vælg i listen, hvad der står her, så bliver det læst.',
		columnsOf: (name: string) => `Kolonner og første rækker i ${name}`
	},
	outcome: {
		title: 'Det sker der',
		captionNew: 'Hvad der kommer med i projektet, tabel for tabel',
		captionUpdate: 'Hvad der ændres i projektet, tabel for tabel',
		table: 'Tabel',
		added: 'Kommer med',
		addedToProject: 'Nye',
		changed: 'Ændres',
		missing: 'Mangler i filerne',
		rejected: 'Springes over',
		none: 'Filerne siger det samme som projektet. Der er intet at opdatere.',
		empty: 'Der var intet at læse i det, du gav. Vælg andre filer nedenfor.',
		nothing:
			'Der er endnu ingen aktører eller samarbejder i det, der er læst. Ret ovenfor, hvad filen og dens kolonner er.',
		apply: (kind: 'added' | 'changed' | 'missing', table: string) =>
			({
				added: `Tilføj de nye: ${table}`,
				changed: `Ret de ændrede: ${table}`,
				missing: `Fjern dem, der mangler i filerne: ${table}`
			})[kind],
		missingHint: 'Rækker, der mangler i filerne, bliver stående, til du sætter flueben ved dem.',
		show: (table: string) => `Vis rækkerne: ${table}`,
		hide: (table: string) => `Skjul rækkerne: ${table}`,
		showShort: 'Vis',
		hideShort: 'Skjul',
		groups: {
			added: 'Nye rækker',
			changed: 'Ændrede rækker',
			missing: 'Rækker, der mangler i filerne'
		},
		takeRow: (row: string) => `Tag med: ${row}`,
		moreRows: (count: number) => `og ${counted(count, 'række', 'rækker')} mere`,
		between: (from: string, to: string) => `${from} – ${to}`,
		seat: (actor: string, place: string) => `${actor} i ${place}`,
		change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
		noValue: 'tom',
		yes: 'ja',
		no: 'nej'
	},
	unknown: {
		title: (rows: number, names: number) =>
			`${counted(rows, 'række nævner', 'rækker nævner')} ${counted(names, 'navn', 'navne')}, der ikke står blandt aktørerne`,
		names: (names: readonly string[], more: number) =>
			more === 0 ? formatList(names, 'da') : `${names.join(', ')} og ${number(more)} mere`,
		skip: 'Spring rækkerne over',
		create: 'Opret dem som aktører',
		back: 'Eller ret filen, og træk den herhen igen.'
	},
	issues: {
		title: 'Bemærkninger til filerne',
		none: 'Alt er læst, som det står.'
	},
	take: {
		new: 'Åbn projektet',
		update: (rows: number) =>
			rows === 0 ? 'Opdatér projektet' : `Opdatér ${counted(rows, 'række', 'rækker')}`,
		back: 'Læg dem tilbage',
		ready: (counts: readonly (readonly [TableName, number])[]) =>
			formatList(
				counts.map(([table, count]) => counted(count, ...ROWS[table])),
				'da'
			),
		rejected: (count: number) =>
			count === 0
				? 'Ingen rækker springes over.'
				: `${counted(count, 'række', 'rækker')} springes over.`
	},
	taken: (taken: number, leftOut: number) =>
		[
			taken === 0 ? 'Intet blev opdateret.' : `${counted(taken, 'række', 'rækker')} opdateret.`,
			...(leftOut === 0
				? []
				: [
						`${counted(leftOut, 'række', 'rækker')} kunne ikke tages med, fordi det, de nævner, ikke er i projektet.`
					]),
			...(taken === 0 ? [] : ['Du kan fortryde det øverst på siden.'])
		].join(' '),
	pasteHere: 'Du kan også sætte celler fra et regneark ind her med Ctrl+V.'
};

export type ImportDoctorMessages = typeof importDoctorDa;
