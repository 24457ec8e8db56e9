/** Danish sentences about problems in the input. */
import type { Issue } from '../../model/issue';
import { issueCount, issueDetail, quoteValue, type IssueMessages } from '../issue-messages';

const value = (issue: Issue) => quoteValue(issue, '»', '«', 'en tom celle');
const column = (issue: Issue) =>
	issue.column === null ? 'kolonnen' : `kolonnen »${issue.column}«`;
const file = (issue: Issue) => (issue.file === null ? 'Filen' : `Filen »${issue.file}«`);
const sheetOrFile = (issue: Issue) =>
	issue.details['sheet'] === undefined ? file(issue) : `Arket »${issue.details['sheet']}«`;
const detail = issueDetail;
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const megabytes = (issue: Issue) =>
	`${Math.max(1, Math.round(issueCount(issue, 'limitBytes') / 1_000_000))} MB`;

const UNREADABLE: Readonly<Record<string, string>> = {
	encrypted: 'er beskyttet med adgangskode og kunne ikke åbnes',
	broken: 'er beskadiget og kunne ikke åbnes'
};
const TOO_LARGE: Readonly<Record<string, string>> = {
	'too-many-files': 'indeholder for mange filer og er ikke læst',
	'too-many-cells': 'indeholder et ark, der er for stort til at blive læst'
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

/** Danish is the source language of the program. */
export const issuesDa: IssueMessages = {
	'file-unreadable': (issue) => ({
		text: `${file(issue)} ${UNREADABLE[detail(issue, 'reason')] ?? 'kunne ikke læses'}. De øvrige filer er læst.`,
		remedy: 'Åbn filen i det program, den kommer fra, gem den igen uden adgangskode, og prøv igen.'
	}),
	'file-too-large': (issue) => ({
		text: `${file(issue)} ${TOO_LARGE[detail(issue, 'reason')] ?? `fylder mere end ${megabytes(issue)} og er ikke læst`}.`,
		remedy: 'Del indholdet op i mindre filer, eller fjern ark og filer, der ikke hører til.'
	}),
	'file-not-recognised': (issue) => {
		const format = detail(issue, 'format');
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
		if (format === 'binary' || format === 'zip' || format === 'xlsx') {
			return {
				text: `${file(issue)} er ikke en tabel, programmet kan læse. Den indgår ikke.`,
				remedy: 'Gem tabellen som CSV eller Excel-projektmappe (.xlsx), og prøv igen.'
			};
		}
		return {
			text: `${file(issue)} er i formatet ${format}, som programmet ikke læser endnu. Den indgår ikke.`,
			remedy:
				'Gem indholdet som CSV eller Excel-projektmappe (.xlsx): én tabel med aktører og én med samarbejder.'
		};
	},
	'rows-over-limit': (issue) => ({
		text: `${file(issue)} har mere end ${detail(issue, 'limit')} rækker og er ikke læst.`,
		remedy: 'Del tabellen op, eller fjern de rækker, der ikke hører til.'
	}),
	'cell-too-long': (issue) => ({
		text: `En celle i ${column(issue)} er længere end ${detail(issue, 'limit')} tegn. Rækken er sprunget over.`,
		remedy: 'Forkort teksten. Se efter, om et anførselstegn mangler længere oppe i filen.'
	}),
	'nothing-usable': () => ({
		text: 'Der er ingen aktører eller samarbejder i det, du har givet.',
		remedy: 'Giv mindst en tabel med aktører (navn og sektor) eller med samarbejder (fra og til).'
	}),
	'column-missing': (issue) => ({
		text: `${file(issue)} mangler ${column(issue)} og indgår ikke.`,
		remedy: 'Angiv, hvilken kolonne det er, eller tilføj den i filen.'
	}),
	'cell-missing': (issue) => {
		const used = detail(issue, 'usedInstead');
		if (used !== '') {
			return {
				text: `Cellen i ${column(issue)} er tom. Programmet bruger »${used}« i stedet.`,
				remedy: 'Udfyld cellen, hvis det ikke passer.'
			};
		}
		return {
			text: `Cellen i ${column(issue)} er tom. Rækken er sprunget over.`,
			remedy: 'Udfyld cellen, eller slet rækken.'
		};
	},
	'id-duplicate': (issue) => ({
		text:
			detail(issue, 'holds') === 'last'
				? `${value(issue)} står igen i række ${detail(issue, 'firstRow')}. Den sidste gælder som i Kumu, og denne række er sprunget over.`
				: `${value(issue)} står også i række ${detail(issue, 'firstRow')}. Den første gælder, og denne række er sprunget over.`,
		remedy: 'Giv de to hver sit id, eller slet den ene.'
	}),
	'actor-unknown': (issue) => ({
		text: `${value(issue)} findes ikke blandt aktørerne. Rækken er sprunget over.`,
		remedy: 'Ret navnet, føj aktøren til tabellen, eller vælg at oprette manglende aktører.'
	}),
	'forum-unknown': (issue) => ({
		text: `${value(issue)} findes ikke blandt mødeforaene. Rækken er sprunget over.`,
		remedy: 'Ret navnet, eller føj forummet til tabellen over mødefora.'
	}),
	'initiative-unknown': (issue) => ({
		text: `${value(issue)} findes ikke blandt indsatserne. Rækken er sprunget over.`,
		remedy: 'Ret navnet, eller føj indsatsen til tabellen over indsatser.'
	}),
	'label-ambiguous': (issue) => ({
		text: `Flere hedder ${value(issue)}, så det er uklart, hvem der menes. Rækken er sprunget over.`,
		remedy: 'Skriv id i stedet for navn.'
	}),
	'weight-not-positive': (issue) => ({
		text: `Vægten er ${value(issue)}, men skal være over 0. Samarbejdet er sprunget over.`,
		remedy: 'Skriv et tal over 0, eller lad cellen stå tom, hvis styrken er ukendt.'
	}),
	'weight-not-number': (issue) => ({
		text: `Vægten er ${value(issue)}, som ikke er et tal. Samarbejdet er sprunget over.`,
		remedy: 'Skriv et tal over 0, eller lad cellen stå tom, hvis styrken er ukendt.'
	}),
	'step-out-of-range': (issue) => ({
		text: `Trinnet er ${value(issue)}, men samarbejdstrappen går fra 1 til 4. Samarbejdet er med uden trin.`,
		remedy: 'Skriv 1, 2, 3 eller 4, eller lad cellen stå tom.'
	}),
	'parent-cycle': (issue) => ({
		text: `Mødeforaene hører under hinanden i ring. Forbindelsen til ${value(issue)} er fjernet, og forummet er med.`,
		remedy: 'Ret, hvilket forum der er overordnet.'
	}),
	'package-broken': (issue) => ({
		text: `${file(issue)} kan ikke forstås. Tabellerne er læst ud fra deres filnavne i stedet.`,
		remedy: 'Ret filen, eller slet den.'
	}),
	'matrix-not-square': (issue) => ({
		text: `${file(issue)} ligner en matrix, men rækker og kolonner har ikke de samme navne: ${value(issue)}${issueCount(issue, 'count') > 5 ? ' m.fl.' : ''}. Den indgår ikke.`,
		remedy: 'Sørg for, at hver aktør har både en række og en kolonne med samme navn.'
	}),
	'graph-broken': (issue) => ({
		text: `${file(issue)} (${detail(issue, 'format')}) ${BROKEN[detail(issue, 'reason')] ?? BROKEN['broken']}.`,
		remedy:
			detail(issue, 'reason') === 'entity'
				? 'Gem netværket igen fra det program, det kommer fra, uden DOCTYPE.'
				: 'Gem netværket igen fra det program, det kommer fra, og prøv igen.'
	}),
	'graph-part-left-out': (issue) => ({
		text: `${(LEFT_OUT[detail(issue, 'part')] ?? LEFT_OUT['broken-lines'])!(issueCount(issue, 'count'))}. Den oprindelige fil er gemt ved siden af.`,
		remedy: ''
	}),
	'headings-missing': (issue) => ({
		text: `${sheetOrFile(issue)} har ingen overskrifter: den første række ligner de andre og er taget med. Kolonnerne er gættet ud fra det, der står i dem.`,
		remedy: 'Se efter, hvad hver kolonne betyder, eller sæt en række med overskrifter øverst.'
	}),
	'self-tie': (issue) => ({
		text: `Samarbejdet går fra aktøren til den selv (${value(issue)}). Rækken er gemt, men tæller ikke med.`,
		remedy: 'Ret den ene ende, eller slet rækken.'
	}),
	'tie-repeated': (issue) => ({
		text: `Samme samarbejde står også i række ${detail(issue, 'firstRow')}. Begge er med, og deres styrker lægges sammen.`,
		remedy: 'Slet den ene, hvis det er samme oplysning to gange.'
	}),
	'spelling-variant': (issue) => {
		const readAs = detail(issue, 'readAs');
		if (readAs !== '') {
			return {
				text: `${value(issue)} er læst som »${readAs}«, der staves lidt anderledes.`,
				remedy: 'Ret stavemåden, hvis det ikke er det samme.'
			};
		}
		return {
			text: `${value(issue)} ligner »${detail(issue, 'other')}«. De er holdt adskilt.`,
			remedy: 'Brug samme stavemåde, hvis det er det samme.'
		};
	},
	'date-not-understood': (issue) => ({
		text: `${value(issue)} er ikke en dato, programmet forstår. Rækken er med uden datoen, og teksten er gemt.`,
		remedy: 'Skriv et år (2019), en måned (2019-03) eller en dato (31-03-2019).'
	}),
	'period-reversed': (issue) => ({
		text: `Perioden slutter (${detail(issue, 'to')}), før den begynder (${issue.value ?? ''}). Rækken er med, som den står.`,
		remedy: 'Byt om på de to datoer.'
	}),
	'level-unknown': (issue) => ({
		text: `${value(issue)} er ikke et af de fire niveauer. Ordet er gemt, som det står (${many(issueCount(issue, 'count'), 'række', 'rækker')}).`,
		remedy:
			'Brug politisk, strategisk, taktisk eller udførende, hvis aktøren eller forummet skal med i niveauerne.'
	}),
	'value-not-understood': (issue) => ({
		text: `${value(issue)} i ${column(issue)} kunne ikke forstås. Rækken er med, og teksten er gemt.`,
		remedy: 'Skriv et tal, hvor der skal være et tal, og ja eller nej, hvor der skal svares.'
	}),
	'parent-unknown': (issue) => ({
		text: `Det overordnede forum ${value(issue)} findes ikke i tabellen. Forummet er med uden overordnet.`,
		remedy: 'Ret navnet, eller føj det overordnede forum til tabellen.'
	}),
	'reporter-unknown': (issue) => ({
		text: `${value(issue)} findes ikke blandt aktørerne. Samarbejdet er med, men uden hvem der har fortalt om det.`,
		remedy: 'Skriv en aktørs id eller navn, eller »begge«.'
	}),
	'column-empty': (issue) => ({
		text: `Der står intet i ${column(issue)}.`,
		remedy: 'Udfyld den, eller slet den. Tomme celler betyder »ukendt«.'
	}),
	'column-repeated': (issue) => ({
		text: `Flere kolonner hedder »${issue.column ?? ''}«. Den første bruges, og denne er gemt som »${detail(issue, 'keptAs')}«.`,
		remedy: 'Giv kolonnerne hver sin overskrift.'
	}),
	'row-too-long': (issue) => ({
		text: `Rækken har flere celler end der er overskrifter. Det overskydende er gemt: ${value(issue)}.`,
		remedy: 'Se efter, om et skilletegn står inde i en tekst uden anførselstegn.'
	}),
	'row-too-short': () => ({
		text: 'Rækken har færre celler end der er overskrifter. De manglende er læst som tomme.',
		remedy: 'Se efter, om der mangler et skilletegn.'
	}),
	'quote-unclosed': () => ({
		text: 'Et anførselstegn bliver ikke lukket. Rækken er læst uden anførselstegn.',
		remedy: 'Se rækken efter, og luk anførselstegnet.'
	}),
	'graph-read': (issue) => ({
		text: `${file(issue)} er læst som ${detail(issue, 'format')}: ${many(issueCount(issue, 'actors'), 'aktør', 'aktører')} og ${many(issueCount(issue, 'ties'), 'samarbejde', 'samarbejder')}.`,
		remedy: ''
	}),
	'sheet-left-out': (issue) => ({
		text: `${sheetOrFile(issue)} er ikke læst, fordi der står »(ignore)« i navnet.`,
		remedy: 'Giv arket et andet navn, hvis det skal med.'
	}),
	'encoding-guessed': (issue) => ({
		text: `${file(issue)} er læst med tegnsættet ${detail(issue, 'encoding')}.`,
		remedy: 'Se efter, om æ, ø og å står rigtigt. Gem ellers filen som »CSV UTF-8«.'
	}),
	'column-kept': (issue) => ({
		text: `Programmet bruger ikke ${column(issue)}, men gemmer den og tager den med ud igen.`,
		remedy: ''
	}),
	'actor-created': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'aktør er oprettet', 'aktører er oprettet')} ud fra navnene i filen.`,
		remedy: 'Tilføj en tabel med aktører, så de får sektor, bydel og niveau.'
	}),
	'forum-created': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'mødeforum er oprettet', 'mødefora er oprettet')} ud fra navnene i filen.`,
		remedy: 'Tilføj en tabel med mødefora, så de får niveau og bydel.'
	}),
	'initiative-created': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'indsats er oprettet', 'indsatser er oprettet')} ud fra navnene i filen.`,
		remedy: 'Tilføj en tabel med indsatser, så de får tema, målgruppe og bydel.'
	}),
	'ends-by-label': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'navn', 'navne')} er fundet i tabellerne ved navn i stedet for id.`,
		remedy: ''
	}),
	'rows-above-headings': (issue) => ({
		text: `Rækken står over overskrifterne og er ikke læst som data: ${value(issue)}.`,
		remedy: ''
	})
};
