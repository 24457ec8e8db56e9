import type { Coverage } from '../../findings/coverage';
import type { Finding, FindingCode } from '../../findings/finding';
import type { Grouping } from '../../model/lens';
import { formatFixed, formatList, formatNumber, formatShare } from '../language';

/** An index between −1 and +1, always with two decimals. */
const index = (value: number) => formatFixed(value, 'da', 2);
const number = (value: number | null | undefined, digits = 0) =>
	value === null || value === undefined ? '–' : formatNumber(value, 'da', digits);
const share = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : formatShare(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const actors = (count: number) => counted(count, 'aktør', 'aktører');
const of = (part: number | null | undefined, whole: number | null | undefined) =>
	`${number(part)} af ${number(whole)}`;

/** Det, aktørerne er inddelt efter, i de former sætningerne bruger. */
const GROUPS: Readonly<
	Record<Grouping, Record<'one' | 'each' | 'it' | 'its' | 'many' | 'these', string>>
> = {
	sector: {
		one: 'sektor',
		each: 'hver sektor',
		it: 'sektoren',
		its: 'sektorens',
		many: 'sektorer',
		these: 'sektorerne'
	},
	district: {
		one: 'bydel',
		each: 'hver bydel',
		it: 'bydelen',
		its: 'bydelens',
		many: 'bydele',
		these: 'bydelene'
	},
	level: {
		one: 'niveau',
		each: 'hvert niveau',
		it: 'niveauet',
		its: 'niveauets',
		many: 'niveauer',
		these: 'niveauerne'
	},
	organisation: {
		one: 'organisation',
		each: 'hver organisation',
		it: 'organisationen',
		its: 'organisationens',
		many: 'organisationer',
		these: 'organisationerne'
	}
};
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** Hvor mange rækker noget er talt op i. */
export interface CountedRows {
	readonly actors: number;
	readonly ties: number;
	readonly forums: number;
	readonly memberships: number;
	readonly initiatives: number;
	readonly participations: number;
}

interface KeyNumber {
	readonly number: string;
	readonly unit: string;
}

/** Rapporten til styregruppen: dens egne ord og siden, hvor den sættes sammen. */
export const reportDa = {
	title: 'Rapport',
	lead: 'To sider til styregruppen og et bilag. Sæt den sammen her, og se den, som den bliver skrevet ud.',
	projectTitle: 'Hvem binder sammen, og hvem mangler?',
	byline: (project: string, date: string, version: string) =>
		`${project} · ${date} · Bindeled ${version}`,
	lensLine: (parts: readonly string[], shown: number, all: number) =>
		`Udsnit: ${[...parts, shown === all ? actors(all) : `${of(shown, all)} aktører`].join(' · ')}`,
	page: (page: number, count: number) => `Side ${number(page)} af ${number(count)}`,
	appendix: 'Bilag',
	seenIn: (place: string) => `Se under ${place}`,
	part: {
		picture: 'Netværket',
		findings: 'Det vigtigste',
		coverage: 'Hvem er med i hver bydel?',
		checks: 'Holdt op mod anbefalingerne',
		introductions: 'Hvem bør mødes?',
		method: 'Metode og forbehold',
		'all-checks': 'Alle tjek',
		'all-findings': 'Alle fund',
		chance: 'Holder sektorerne sig for sig selv?',
		ranks: 'Hvor sikker er rækkefølgen af bindeleddene?',
		figures: 'Netværket i tal',
		words: 'Ordene i rapporten'
	},
	picture: {
		size: (sectors: number, count: number, ties: number) =>
			`${actors(count)}${sectors === 0 ? ' uden oplyst sektor' : ` fra ${counted(sectors, 'sektor', 'sektorer')}`} og ${counted(ties, 'samarbejde', 'samarbejder')} imellem dem.`,
		description: (count: number, ties: number, hasSectors: boolean) =>
			`Kort over ${actors(count)} og ${counted(ties, 'samarbejde', 'samarbejder')}. Hvert mærke er en aktør; ${hasSectors ? 'farve og form viser sektoren, størrelsen' : 'størrelsen viser,'} hvor ofte aktøren ligger mellem to andre. Tallene står i rapportens tekst og tabeller.`,
		sizeName: 'Mellemled',
		sizeText: 'Hvor ofte aktøren ligger på den korteste vej mellem to andre.',
		tooLarge: (count: number, most: number) =>
			`${actors(count)} er for mange til et kort på en side (højst ${number(most)}). Vælg bydele eller sektorer i udsnittet.`,
		none: 'Der er 0 aktører i udsnittet, så der er intet at tegne.'
	},
	findings: {
		none: 'Der er 0 fund under dette udsnit: intet falder uden for det, man kan vente.',
		note: (shown: number, all: number, isAllInAppendix: boolean) =>
			shown === all
				? all === 1
					? `Det er det ene fund under dette udsnit (${number(1)} af ${number(1)}).`
					: `Alle ${number(all)} fund står her.`
				: `De ${number(shown)} vigtigste af ${number(all)} fund.${isAllInAppendix ? ' Alle står i bilaget.' : ''}`,
		caption: 'Alle fund, de vigtigste først',
		head: ['Tal', 'Fund', 'Hvor sikkert', 'Sted'],
		/** Tallet foran hvert fund. */
		number: {
			'chain.carrier': ({ figures }) => ({
				number: of(figures.carried, figures.joints),
				unit: 'overgange i styringsstrengen'
			}),
			'chain.single-link': () => ({ number: '1', unit: 'fælles medlem' }),
			'chain.no-link': () => ({ number: '0', unit: 'fælles medlemmer' }),
			'silo.sides': ({ figures }) => ({
				number: number(figures.acrossTies),
				unit: `på tværs, forventet ${number(figures.acrossExpected)}`
			}),
			'silo.group': ({ figures }) => ({
				number: of(figures.inside, (figures.inside ?? 0) + (figures.outside ?? 0)),
				unit: 'samarbejder indadtil'
			}),
			'silo.pair': ({ figures }) => ({
				number: number(figures.across),
				unit: `samarbejder, forventet ${number(figures.expected)}`
			}),
			'gap.leadership': ({ figures }) => ({
				number: of(figures.sectors, figures.reference),
				unit: 'sektorer mangler'
			}),
			'gap.forum': ({ figures }) => ({
				number: of(figures.sectors, figures.reference),
				unit: figures.reference === 1 ? 'sektor mangler' : 'sektorer mangler'
			}),
			'gap.district': ({ sectors }) => ({
				number: number(sectors.length),
				unit: sectors.length === 1 ? 'sektor uden egen aktør' : 'sektorer uden egen aktør'
			}),
			'gap.absent': ({ figures }) => ({
				number: of(figures.sectors, figures.reference),
				unit: 'sektorer uden aktører'
			}),
			'fragility.cut-actor': ({ figures }) => ({
				number: number(figures.cutOff),
				unit: 'mister forbindelsen'
			}),
			'bridge.actor': ({ figures }) => ({ number: share(figures.share), unit: 'af vejene' }),
			'bridge.sole-link': ({ figures }) => ({
				number: of(figures.ties, figures.ties),
				unit: 'gennem ét led'
			}),
			'overlap.initiatives': ({ initiatives }) => ({
				number: number(initiatives.length),
				unit: 'indsatser, ét formål'
			}),
			'ladder.low': ({ figures }) => ({
				number: of(figures.high, figures.ties),
				unit: 'når de øverste trin'
			}),
			'one-sided.pair': ({ figures }) => ({
				number: of(figures.oneSided, figures.pairs),
				unit: 'nævnt af én part'
			}),
			'forum.strangers': ({ figures }) => ({
				number: of(figures.working, figures.pairs),
				unit: 'par arbejder sammen'
			}),
			'forum.thin': ({ figures }) => ({
				number: number(figures.sectors),
				unit: `sektorer, det bredeste ${number(figures.broadest)}`
			})
		} as Readonly<Record<FindingCode, (finding: Finding) => KeyNumber>>
	},
	certainty: {
		/** Talt op: intet lod er trukket. */
		seats: ({ memberships, forums }: CountedRows) =>
			`Talt op, ikke anslået: ${counted(memberships, 'plads', 'pladser')} i ${counted(forums, 'mødeforum', 'mødefora')}.`,
		actors: (rows: CountedRows) =>
			`Talt op blandt ${actors(rows.actors)}; den, der ikke er kortlagt, tæller ikke med.`,
		initiatives: ({ initiatives, participations }: CountedRows) =>
			`Talt op i ${counted(initiatives, 'indsats', 'indsatser')} og ${counted(participations, 'deltagelse', 'deltagelser')}.`,
		ties: ({ ties }: CountedRows) =>
			`Talt op i ${counted(ties, 'oplysning', 'oplysninger')} om samarbejde.`,
		answered: (answered: number, all: number) =>
			`${of(answered, all)} aktører har selv svaret; et svar, der mangler, kan skjule et samarbejde.`,
		answersUnknown: (ties: number) =>
			`Talt op i ${counted(ties, 'oplysning', 'oplysninger')}; det står ikke, hvem der har svaret.`,
		chance: (low: number, high: number, value: number, p: number | null) =>
			`Ved lodtrækning ligger tallet fra ${index(low)} til ${index(high)} (95 %); her er det ${index(value)}${p === null ? '' : `, p = ${number(p, 3)}`}.`,
		band: (rank: number, low: number, high: number, all: number, lost: number) =>
			`Plads ${number(rank, 1)} af ${number(all)}; ${low === high ? `også plads ${number(low, 1)}` : `mellem ${number(low, 1)} og ${number(high, 1)}`} i 90 % af forsøgene, hvor ${share(lost)} af samarbejderne mangler.`,
		bandStrip: (rank: number, low: number, high: number, all: number) =>
			`Plads ${number(rank, 1)}, bånd fra ${number(low, 1)} til ${number(high, 1)} af ${number(all)}`,
		chanceStrip: (value: number, low: number, high: number) =>
			`E-I ${index(value)}, ved lodtrækning fra ${index(low)} til ${index(high)}`,
		inward: 'indad',
		outward: 'udad',
		first: '1',
		last: (all: number) => number(all)
	},
	coverage: {
		sector: 'Sektor',
		whole: 'Hele kommunen',
		gap: 'Ingen',
		shared: 'fælles',
		empty: '–',
		own: 'Forventede med egen aktør',
		reached: 'Forventede, egen eller fælles aktør',
		reachedOf: (reached: number, all: number) => of(reached, all),
		caption: {
			district: 'Aktører efter sektor og bydel',
			level: 'Aktører efter sektor og niveau',
			forum: 'Medlemmer efter sektor og mødeforum'
		} satisfies Record<Coverage['by'], string>,
		/** Kun de ord, der står i tabellen, forklares. */
		note: (
			expected: number,
			{
				isMarked,
				hasShared,
				hasGap,
				countsSome
			}: Record<'isMarked' | 'hasShared' | 'hasGap' | 'countsSome', boolean>
		) =>
			`${countsSome ? 'Et tal er antal aktører på de valgte niveauer; fundene ser på alle.' : 'Et tal er antal aktører.'}${hasShared ? ' »fælles«: ingen egen aktør i bydelen, men aktører, der dækker hele kommunen.' : ''}${hasGap ? ' »Ingen«: en forventet sektor uden egen aktør og uden nogen, der dækker hele kommunen.' : ''} ${
				isMarked
					? `Målt mod de ${number(expected)} sektorer, data markerer som forventede.`
					: `Målt mod alle ${number(expected)} sektorer i data, for ingen er markeret som forventede.`
			}`,
		noDistricts: 'Kan ikke afgøres: data har 0 bydele. Skriv en bydel på hver aktør.',
		noSectors: 'Kan ikke afgøres: data har 0 sektorer. Skriv en sektor på hver aktør.'
	},
	checks: {
		counts: (all: number, summary: string) => `${number(all)} tjek: ${summary}.`,
		notMet: (count: number) =>
			count === 0
				? ''
				: count === 1
					? 'Det ene, der ikke er opfyldt:'
					: `De ${number(count)}, der ikke er opfyldt:`,
		more: (count: number, isAllInAppendix: boolean) =>
			isAllInAppendix ? `${number(count)} til står i bilaget.` : `Og ${number(count)} til.`,
		caption: (all: number) => `Alle ${number(all)} tjek`,
		head: ['Nr.', 'Anbefaling', 'Svar', 'Hvad der blev fundet'],
		wouldTell: 'Kan afgøres med'
	},
	introductions: {
		none: 'Der er 0 forslag under dette udsnit.',
		pair: (a: string, b: string, steps: number | null) =>
			`${a} og ${b} (${steps === null ? '0 veje mellem dem i dag' : `${number(steps)} led mellem dem i dag`}):`,
		note: (shown: number, all: number) =>
			`${of(shown, all)} forslag, først ét for hvert hul. Et forslag er et sted at begynde, ikke en dom over nogen.`
	},
	method: {
		lens: 'Udsnit',
		tiesText: (layers: readonly string[], direction: string) =>
			`Regnet som samarbejde: ${formatList(layers, 'da').toLocaleLowerCase('da')}. ${direction}.`,
		data: 'Data',
		dataText: (rows: CountedRows) =>
			`${actors(rows.actors)}, ${counted(rows.ties, 'oplysning', 'oplysninger')} om samarbejde, ${counted(rows.forums, 'mødeforum', 'mødefora')} med ${counted(rows.memberships, 'plads', 'pladser')}, ${counted(rows.initiatives, 'indsats', 'indsatser')}.`,
		missing: 'Hvad mangler i data',
		missingText: {
			sector: (without: number, all: number) => `${of(without, all)} aktører uden sektor`,
			district: (without: number, all: number) =>
				`${of(without, all)} aktører uden bydel (de regnes for hele kommunen)`,
			level: (without: number, all: number) => `${of(without, all)} aktører uden niveau`,
			step: (without: number, all: number) => `${of(without, all)} samarbejder uden trin`,
			reporter: (without: number, all: number) =>
				`${of(without, all)} samarbejder uden oplysning om, hvem der har nævnt dem`,
			members: (without: number, all: number) =>
				`${of(without, all)} mødefora uden kendte medlemmer`
		},
		nothingMissing: '0 tomme felter af dem, rapporten bruger.',
		cannotTell: (count: number) => `${counted(count, 'tjek', 'tjek')} kan ikke afgøres`,
		answers: 'Svar',
		answersText: (answered: number, all: number, part: number) =>
			`${of(answered, all)} aktører (${share(part)}) har selv oplyst mindst ét samarbejde.${answered === all ? '' : ' De andre kan være uden samarbejde eller ikke være spurgt.'}`,
		answersUnknown:
			'0 samarbejder siger, hvem der har oplyst dem, så svarprocenten kan ikke regnes ud.',
		chance: 'Tilfældighed',
		chanceText: (draws: number, by: Grouping) =>
			`${capitalised(GROUPS[by].these)} er holdt op mod op til ${number(draws)} lodtrækninger af deres navne.`,
		seedText: (seed: number) => `Frø ${number(seed)}: samme data og samme frø giver samme tal.`,
		bandsText: (draws: number, lost: number) =>
			`Pladserne er regnet om i ${number(draws)} forsøg, hvor ${share(lost)} af samarbejderne er taget bort.`,
		limits: 'Forbehold',
		limitsText:
			'Rapporten beskriver pladser i et netværk og forbindelser mellem roller. Den siger intet om, hvor godt nogen gør sit arbejde, og den viser kun det, der er skrevet ned.',
		programText: (version: string) =>
			`Bindeled ${version}. Alt er regnet på egen maskine; ingen oplysninger er sendt nogen steder hen.`
	},
	chance: {
		/** Overskriften, når der er inddelt efter andet end sektor. */
		heading: (by: Grouping) => `Holder ${GROUPS[by].these} sig for sig selv?`,
		lead: (groups: number, draws: number, by: Grouping) =>
			`Prikken er ${GROUPS[by].its} eget tal fra −1 (kun indad) til +1 (kun udad). Båndet er der, hvor ${number(95)} % af tallene ligger, når navnene på de ${number(groups)} ${GROUPS[by].many} deles ud ved lodtrækning, op til ${number(draws)} gange. Ligger prikken i båndet, er tallet ikke mere, end et tilfælde kan give.`,
		caption: (by: Grouping) =>
			`Samarbejder inden for og ud af ${GROUPS[by].each}, holdt op mod lodtrækning`,
		head: ['Sektor', 'Aktører', 'Indad', 'Udad', 'Indad – udad', 'E-I', 'Ved lod', 'p'],
		range: (low: string, high: string) => `${low} til ${high}`,
		unknown: (by: Grouping) =>
			`–: hver lodtrækning giver det samme, som når ${GROUPS[by].it} kun har én aktør, så der er intet at holde tallet op mod.`,
		none: (by: Grouping) =>
			`Kan ikke afgøres: der er 0 samarbejder mellem aktører med ${GROUPS[by].one}.`
	},
	ranks: {
		lead: (draws: number, lost: number) =>
			`Båndet viser, hvor aktørens plads ligger i de midterste 90 % af ${number(draws)} forsøg, hvor ${share(lost)} af samarbejderne er taget bort. To bånd, der overlapper, kan ikke skelnes på disse data.`,
		caption: (count: number) =>
			count === 1
				? 'Den ene aktør, der ligger mellem andre, med bånd'
				: `De ${number(count)} aktører, der oftest ligger mellem andre, med bånd`,
		head: ['Plads', 'Aktør', 'Sektor', 'Mellemled', 'Hvor sikker er pladsen', 'Bånd'],
		none: 'Kan ikke afgøres: netværket har 0 samarbejder eller er for stort til 200 omregninger.',
		range: (low: number, high: number) => `${number(low, 1)}–${number(high, 1)}`
	},
	figures: {
		caption: 'Nøgletal for netværket',
		head: ['Tal', 'Værdi', 'Hvad det siger'],
		actors: 'Aktører',
		actorsMeaning: 'Antal aktører i udsnittet.',
		ties: 'Samarbejder',
		tiesMeaning: 'Antal par (eller pile), der er forbundet.',
		isolates: 'Uden samarbejde',
		isolatesMeaning: 'Antal aktører uden en eneste forbindelse i udsnittet.',
		islands: 'Øer',
		islandsMeaning: 'Antal dele, der ikke hænger sammen; en aktør uden samarbejde er en ø.'
	},
	words: {
		lead: 'De ord, rapporten bruger, som almindelige sætninger.',
		terms: {
			actor: { term: 'Aktør', text: 'En person i en rolle, et team eller en organisation.' },
			tie: {
				term: 'Samarbejde',
				text: 'Mindst én af to aktører har nævnt den anden, hvis ikke andet står under metode.'
			},
			sector: {
				term: 'Sektor',
				text: 'Den slags organisation, aktøren hører til, fx kommune, boligorganisation eller forening.'
			},
			bridge: { term: 'Bro og bindeled', text: 'En aktør, som andre når hinanden igennem.' },
			between: {
				term: 'Mellemled',
				text: 'Hvor stor en del af de korteste veje mellem alle andre par der går gennem aktøren.'
			},
			silo: {
				term: 'Silo',
				text: 'En gruppe, hvis samarbejder bliver indadtil langt mere, end dens størrelse giver grund til.'
			},
			ei: {
				term: 'E-I-indeks',
				text: 'Samarbejder ud minus samarbejder ind, divideret med dem alle: −1 er kun indad, +1 er kun udad.'
			},
			gap: {
				term: 'Hul',
				text: 'En sektor, man kunne vente, og som mangler: i et forum, helt, eller i en bydel uden sin egen aktør derfra.'
			},
			chain: {
				term: 'Styringsstreng',
				text: 'Mødefora fra det politiske til det udførende niveau, og dem, der sidder i to af dem. Et led er to fora i forlængelse af hinanden; en overgang er alle led mellem to trin i strengen.'
			},
			level: { term: 'Niveau', text: 'Politisk, strategisk, taktisk eller udførende.' },
			ladder: {
				term: 'Samarbejdstrappen',
				text: 'Fire trin: vidensdeling, undgå dobbeltarbejde, løse opgaver sammen, fælles nyskabelse.'
			},
			p: {
				term: 'p',
				text: 'Hvor stor en del af lodtrækningerne der giver et tal lige så langt ude. Et lille p taler mod et tilfælde.'
			},
			band: { term: 'Bånd', text: 'De pladser, en aktør kunne have, hvis lidt af data manglede.' }
		}
	},
	/** Siden, hvor rapporten sættes sammen. */
	view: {
		settings: 'Sæt rapporten sammen',
		language: 'Rapportens sprog',
		languages: { da: 'Dansk', en: 'Engelsk' },
		titleLabel: 'Titel',
		titleHint: 'Tomt felt: projektets egen titel.',
		pages: 'De to sider',
		isOn: (part: string) => `Med i rapporten: ${part}`,
		up: (part: string) => `Flyt op: ${part}`,
		down: (part: string) => `Flyt ned: ${part}`,
		ownText: 'Egen tekst',
		ownTextOf: (part: string) => `Egen tekst over »${part}«`,
		hasOwnText: 'med egen tekst',
		reset: 'Tilbage til skabelonen',
		districts: 'Bydele',
		districtsHint: 'Gælder kun rapporten. Udsnittet i resten af programmet bliver, som det er.',
		districtsAsLens: 'Som i resten af programmet',
		allDistricts: 'Alle bydele',
		kept: 'Valgene gemmes i projektet og følger med projektfilen.',
		print: 'Skriv ud eller gem som PDF',
		html: 'Gem som HTML',
		htmlHint: 'Én fil med kort, man kan søge i. Åbner uden net.',
		docx: 'Gem som Word',
		markdown: 'Gem som Markdown',
		preview: 'Rapporten, som den bliver skrevet ud',
		pageCount: (count: number) => counted(count, 'side', 'sider'),
		tooLong: (pages: number) =>
			`Uden bilaget fylder rapporten ${counted(pages, 'side', 'sider')}. Slå en del fra, eller afkort egen tekst, hvis den skal blive på to.`,
		working: 'Regner rapportens tal',
		failed: 'Rapporten kunne ikke laves.',
		again: 'Prøv igen',
		saved: (name: string) => `${name} er gemt`
	},
	/** Den selvstændige HTML-fil. */
	file: {
		map: 'Kort, der kan bruges',
		hint: 'Peg på eller vælg et mærke for at se, hvem det er, og hvem de arbejder sammen med. Træk for at flytte, rul for at zoome.',
		search: 'Find aktør',
		noHit: 'Ingen aktør hedder det',
		nobody: 'Ingen valgt',
		zoomIn: 'Zoom ind',
		zoomOut: 'Zoom ud',
		fit: 'Vis det hele',
		clear: 'Ryd',
		partners: 'Samarbejder med',
		noPartners: 'Ingen samarbejder i udsnittet',
		sector: 'Sektor',
		district: 'Bydel',
		missing: 'Ikke oplyst',
		whole: 'Hele kommunen',
		keys: 'Tab: til aktørerne. Piletaster: næste aktør. Enter: vælg. Esc: ryd.',
		noScript: 'Kortet kan ses, men ikke søges i, fordi browseren ikke kører programmer i filen.'
	},
	/** Billeder af matrix og styring. */
	image: {
		legend: 'Sådan læses billedet',
		more: 'Mørkere: flere',
		less: 'Gul: færre end forventet',
		inside: 'Ramme: inden for gruppen'
	}
};

export type ReportMessages = typeof reportDa;
