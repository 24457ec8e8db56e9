/** Danish sentences about files as a whole: what could not be read, and how the rest was. */
import type { Issue } from '../../model/issue';
import {
	issueCount,
	issueDetail as detail,
	type FileIssueMessages,
	type IssueText
} from '../issue-messages';
import { file, many, sheetOrFile, value } from './issue-parts';

const megabytes = (issue: Issue) =>
	`${Math.max(1, Math.round(issueCount(issue, 'limitBytes') / 1_000_000))} MB`;

const ENCODINGS: Readonly<Record<string, string>> = {
	macintosh: 'Mac OS Roman',
	cp850: 'MS-DOS (850)',
	'windows-1252': 'Windows-1252',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16'
};
const encodingName = (issue: Issue) =>
	ENCODINGS[detail(issue, 'encoding')] ?? detail(issue, 'encoding');

const UNREADABLE: Readonly<Record<string, string>> = {
	encrypted: 'er beskyttet med adgangskode og kunne ikke åbnes',
	broken: 'er beskadiget og kunne ikke åbnes'
};
const TOO_LARGE: Readonly<Record<string, string>> = {
	'too-many-files': 'indeholder for mange filer og er ikke læst',
	'too-many-cells':
		'har for mange celler til at blive læst; måske står der noget langt fra de andre'
};

const NOT_A_TABLE = (file: string): IssueText => ({
	text: `${file} er ikke en tabel, programmet kan læse. Den indgår ikke.`,
	remedy: 'Gem tabellen som CSV eller Excel-projektmappe (.xlsx), og prøv igen.'
});
/** Hvad der siges om filer, som er kendt på deres indhold. */
const NOT_READ: Readonly<Record<string, (file: string) => IssueText>> = {
	binary: NOT_A_TABLE,
	xlsx: NOT_A_TABLE,
	zip: (file) => ({
		text: `${file} er en zip-fil inde i en anden zip-fil. Den indgår ikke.`,
		remedy: 'Pak den ud, og giv filerne i den.'
	}),
	JSON: (file) => ({
		text: `${file} er JSON, men ikke et netværk af en slags, programmet kender. Den indgår ikke.`,
		remedy:
			'Gem netværket som GraphML, GEXF eller Graphology JSON, eller tabellerne som CSV eller Excel-projektmappe (.xlsx).'
	}),
	'JSON-broken': (file) => ({
		text: `${file} er ikke hel JSON og kunne ikke læses.`,
		remedy: 'Gem den igen fra det program, den kommer fra, og prøv igen.'
	})
};

/** Dele af en netværksfil, som tabellerne ikke har plads til. */
const LEFT_OUT: Readonly<Record<string, (count: number) => string>> = {
	hyperedges: (count) =>
		`${many(count, 'forbindelse', 'forbindelser')} mellem flere end to er ikke læst`,
	'nested-graphs': (count) =>
		`${many(count, 'gruppe inde i netværket', 'grupper inde i netværket')} er foldet ud: alle aktører er med, men grupperingen er ikke`,
	ports: (count) => `${many(count, 'tilslutningspunkt', 'tilslutningspunkter')} er ikke læst`,
	drawing: () => 'Tegningens udseende er ikke læst, kun teksterne',
	'graph-facts': () => 'Oplysninger om netværket som helhed er ikke læst',
	'value-over-time': (count) =>
		`${many(count, 'værdi skifter', 'værdier skifter')} over tid; den sidste er brugt`,
	spells: (count) =>
		`${many(count, 'aktør er', 'aktører er')} med i flere perioder; de er læst som én fra først til sidst`,
	networks: (count) =>
		`${many(count, 'netværk mere', 'netværk mere')} med andre aktører er ikke læst`,
	partitions: (count) =>
		`${many(count, 'inddeling passer', 'inddelinger passer')} ikke til antallet af aktører og er ikke læst`,
	'ties-among-forums': (count) =>
		`${many(count, 'forbindelse', 'forbindelser')} mellem to mødefora er ikke læst`,
	'broken-lines': (count) =>
		`${many(count, 'sted', 'steder')} i filen kunne ikke forstås og er sprunget over`,
	'empty-ties': (count) =>
		`${many(count, 'forbindelse', 'forbindelser')} med styrken 0 er ikke taget med`
};
const BROKEN: Readonly<Record<string, string>> = {
	broken: 'er ufuldstændig eller i stykker her. Det, der stod før, er læst',
	entity:
		'bruger egne forkortelser (entiteter), som kan skjule enorme mængder tekst. Den er ikke læst',
	nesting: 'er bygget op i så mange lag, at den ikke er læst',
	dimensions:
		'siger ikke, hvor stort netværket er, eller angiver et umuligt antal. Den er ikke læst'
};

/** Hvad der er i en netværksfil; mødefora kun, hvor der er nogen. */
function graphCounts(issue: Issue): string {
	const count = (name: string) => issueCount(issue, name);
	const actors = many(count('actors'), 'aktør', 'aktører');
	const ties = many(count('ties'), 'samarbejde', 'samarbejder');
	if (count('forums') === 0) return `${actors} og ${ties}`;
	const forums = many(count('forums'), 'mødeforum', 'mødefora');
	const seats = many(count('memberships'), 'plads', 'pladser');
	return `${actors}, ${ties}, ${forums} og ${seats} i dem`;
}

export const fileIssuesDa: FileIssueMessages = {
	'file-unreadable': (issue) => ({
		text: `${sheetOrFile(issue)} ${UNREADABLE[detail(issue, 'reason')] ?? 'kunne ikke læses'}.${issue.details['others'] === undefined ? '' : ' De øvrige filer er læst.'}`,
		remedy:
			detail(issue, 'reason') === 'encrypted'
				? 'Åbn filen i det program, den kommer fra, gem den uden adgangskode, og prøv igen.'
				: 'Åbn filen i det program, den kommer fra, gem den igen, og prøv igen.'
	}),
	'file-too-large': (issue) => ({
		text: `${sheetOrFile(issue)} ${TOO_LARGE[detail(issue, 'reason')] ?? `fylder mere end ${megabytes(issue)} og er ikke læst`}.`,
		remedy: 'Del indholdet op i mindre filer, eller fjern ark og filer, der ikke hører til.'
	}),
	'file-not-recognised': (issue) => {
		const format = detail(issue, 'format');
		if (format === 'headings') {
			return {
				text: `${sheetOrFile(issue)} har overskrifter (${value(issue)}), men ingen rækker under dem.`,
				remedy: 'Kontrollér, at det er den rigtige fil, og at rækkerne er gemt.'
			};
		}
		if (format === 'empty') {
			return {
				text: `${file(issue)} er tom.`,
				remedy: 'Kontrollér, at det er den rigtige fil, og at den er gemt.'
			};
		}
		if (format === 'table') {
			return {
				text: `${sheetOrFile(issue)} ligner ikke nogen af de tabeller, programmet kender. Indholdet er gemt ved siden af, men indgår ikke.`,
				remedy: 'Angiv, hvilken tabel det er, og hvad kolonnerne betyder, eller ret overskrifterne.'
			};
		}
		if (format === 'UCINET') {
			return {
				text: `${file(issue)} er UCINETs eget binære format, som kun UCINET kan læse. Den indgår ikke.`,
				remedy: 'Åbn den i UCINET, vælg Data › Export › DL, og giv den fil, der kommer ud.'
			};
		}
		if (format === 'Pajek') {
			return {
				text: `${file(issue)} hører til et Pajek-netværk (.net), som ikke er med. Den indgår ikke.`,
				remedy: 'Giv netværket og filen sammen, så lægges tallene til aktørerne.'
			};
		}
		return (
			NOT_READ[format]?.(file(issue)) ?? {
				text: `${file(issue)} er i formatet ${format}, som programmet ikke læser. Den indgår ikke.`,
				remedy:
					'Gem indholdet som CSV eller Excel-projektmappe (.xlsx): én tabel med aktører og én med samarbejder.'
			}
		);
	},
	'rows-over-limit': (issue) => ({
		text: `${sheetOrFile(issue)} har mere end ${detail(issue, 'limit')} rækker og er ikke læst.`,
		remedy: 'Del tabellen op, eller fjern de rækker, der ikke hører til.'
	}),
	'package-broken': (issue) => ({
		text: `${file(issue)} kan ikke forstås. Tabellerne er læst ud fra deres filnavne i stedet.`,
		remedy: 'Ret filen, eller slet den.'
	}),
	'graph-broken': (issue) => ({
		text: `${file(issue)} (${detail(issue, 'format')}) ${BROKEN[detail(issue, 'reason')] ?? BROKEN['broken']}.`,
		remedy:
			detail(issue, 'reason') === 'entity'
				? 'Gem netværket igen fra det program, det kommer fra, uden DOCTYPE.'
				: 'Gem netværket igen fra det program, det kommer fra, og prøv igen.'
	}),
	'graph-part-left-out': (issue) =>
		issue.value === null
			? {
					text: `${(LEFT_OUT[detail(issue, 'part')] ?? LEFT_OUT['broken-lines'])!(issueCount(issue, 'count'))}. Den oprindelige fil er gemt ved siden af.`,
					remedy: ''
				}
			: {
					text: `Linjen ${value(issue)} kunne ikke forstås og er sprunget over. Den oprindelige fil er gemt ved siden af.`,
					remedy: 'Ret linjen i filen, og giv den igen.'
				},
	'headings-missing': (issue) => ({
		text: `${sheetOrFile(issue)} har ingen overskrifter: den første række ligner de andre og er taget med. Kolonnerne er gættet ud fra det, der står i dem.`,
		remedy: 'Se efter, hvad hver kolonne betyder, eller sæt en række med overskrifter øverst.'
	}),
	'letters-damaged': (issue) => ({
		text: `${sheetOrFile(issue)} har bogstaver, der er gået i stykker, før filen blev gemt: ${value(issue)}${issueCount(issue, 'count') > 1 ? ` (${detail(issue, 'count')} celler)` : ''}.`,
		remedy:
			'Gå tilbage til den oprindelige fil, og gem den som »CSV UTF-8« eller Excel-projektmappe (.xlsx).'
	}),
	'cells-merged': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'celle er', 'celler er')} flettet med cellen over på arket »${detail(issue, 'sheet')}« og har fået dens værdi.`,
		remedy: ''
	}),
	'graph-read': (issue) => ({
		text: `${file(issue)} er læst som ${detail(issue, 'format')}: ${graphCounts(issue)}.`,
		remedy: ''
	}),
	'sheet-left-out': (issue) =>
		detail(issue, 'reason') === 'hidden'
			? {
					text: `${sheetOrFile(issue)} er skjult i projektmappen og er ikke læst.`,
					remedy: 'Vis arket i Excel, eller vælg, hvilken tabel det er, hvis det skal med.'
				}
			: {
					text: `${sheetOrFile(issue)} er ikke læst, fordi der står »(ignore)« i navnet.`,
					remedy: 'Giv arket et andet navn, hvis det skal med.'
				},
	'encoding-guessed': (issue) => ({
		text:
			detail(issue, 'encoding') === 'mixed'
				? `${file(issue)} er skrevet i to tegnsæt: det meste er læst som UTF-8, resten som Windows-1252.`
				: `${file(issue)} er læst med tegnsættet ${encodingName(issue)}.`,
		remedy: 'Se efter, om æ, ø og å står rigtigt. Gem ellers filen som »CSV UTF-8«.'
	})
};
