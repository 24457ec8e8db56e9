/** Danish sentences about problems in the input. */
import {
	issueCount,
	issueDetail as detail,
	lookAlike,
	type IssueMessages
} from '../issue-messages';
import { fileIssuesDa } from './file-issues';
import { column, file, many, sheetOrFile, value } from './issue-parts';
import { strengthRuleDa } from './strength-rule';

/** Hvad der kan stå i en celle. */
const EXPECTED: Readonly<Record<string, string>> = {
	number: 'Skriv et tal, der ikke er under 0, eller lad cellen stå tom.',
	direction: 'Skriv ja (ensidig) eller nej (gensidig), eller lad cellen stå tom.'
};

/** Danish is the source language of the program. */
export const issuesDa: IssueMessages = {
	...fileIssuesDa,
	'cell-too-long': (issue) => ({
		text: `En celle i ${column(issue)} er længere end ${detail(issue, 'limit')} tegn. Rækken er sprunget over.`,
		remedy: 'Forkort teksten. Se efter, om et anførselstegn mangler længere oppe i filen.'
	}),
	'nothing-usable': () => ({
		text: 'Der er ingen aktører eller samarbejder i det, du har givet.',
		remedy: 'Giv mindst en tabel med aktører (navn og sektor) eller med samarbejder (fra og til).'
	}),
	'column-missing': (issue) => ({
		text: `${sheetOrFile(issue)} mangler ${column(issue)} og indgår ikke.`,
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
		text: `${value(issue)} kan ikke bruges. ${strengthRuleDa.positive} Samarbejdet er sprunget over.`,
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
	'matrix-not-square': (issue) => ({
		text: `${file(issue)} ligner en matrix, men rækker og kolonner har ikke de samme navne: ${value(issue)}${issueCount(issue, 'count') > 5 ? ' m.fl.' : ''}. Den indgår ikke.`,
		remedy: 'Sørg for, at hver aktør har både en række og en kolonne med samme navn.'
	}),
	'cell-error': (issue) => ({
		text: `Cellen i ${column(issue)} viser fejlen ${value(issue)} i regnearket. Den er læst som tom.`,
		remedy: 'Ret formlen, eller skriv værdien i stedet.'
	}),
	'formula-open': (issue) => ({
		text: `Cellen i ${column(issue)} har en formel (${value(issue)}), som ikke er regnet ud i filen. Den er læst som tom.`,
		remedy: 'Åbn projektmappen i Excel, gem den, og giv den igen. Eller skriv værdien i stedet.'
	}),
	'several-values': (issue) => ({
		text: `${value(issue)} i ${column(issue)} ligner flere i én celle, men er læst som én.`,
		remedy:
			detail(issue, 'kind') === 'sector'
				? 'En aktør har én sektor: Skriv den vigtigste, og de andre i en kolonne for sig.'
				: 'Skriv ; eller | mellem dem, hvis det er flere.'
	}),
	'weight-out-of-range': (issue) => ({
		text: `${value(issue)} er for ${detail(issue, 'side') === 'small' ? 'lille' : 'stor'} til at regne med. ${strengthRuleDa.range} Samarbejdet er sprunget over.`,
		remedy: 'Gang eller del alle vægte med det samme tal, så ingen er så stor eller lille.'
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
		const other = detail(issue, 'other');
		const isAlike = lookAlike(issue.value ?? '', other);
		if (isAlike) {
			return {
				text: `${value(issue)} ser ud som »${other}«, men er skrevet med andre tegn, fx et hårdt mellemrum. ${readAs === '' ? 'De er holdt adskilt.' : 'De er læst som det samme.'}`,
				remedy: 'Skriv navnet forfra i den ene celle, hvis det er det samme.'
			};
		}
		if (readAs !== '') {
			return {
				text: `${value(issue)} er læst som »${readAs}«, der staves lidt anderledes.`,
				remedy: 'Ret stavemåden, hvis det ikke er det samme.'
			};
		}
		return {
			text: `${value(issue)} ligner »${other}«. De er holdt adskilt.`,
			remedy: 'Brug samme stavemåde, hvis det er det samme.'
		};
	},
	'date-not-understood': (issue) => ({
		text: `${value(issue)} ${detail(issue, 'reason') === 'impossible' ? 'findes ikke i kalenderen' : 'er ikke en dato, programmet forstår'}. Rækken er med uden datoen, og teksten er gemt.`,
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
		remedy: EXPECTED[detail(issue, 'expected')] ?? 'Skriv ja eller nej, eller lad cellen stå tom.'
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
