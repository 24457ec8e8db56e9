import type { CrossSectorAnswer } from '../../findings/governance/governance-levels';
import type { BodyReach, BodyScope } from '../../findings/governance/governance-kinds';
import type { LinkState } from '../../findings/governance/governance-links';
import type { InformalReason } from '../../findings/governance/informal';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number, digits = 0) => formatNumber(value, 'da', digits);
const share = (value: number) => formatShare(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const forums = (count: number) => counted(count, 'forum', 'fora');
const members = (count: number) => counted(count, 'medlem', 'medlemmer');
const links = (count: number) => counted(count, 'led', 'led');
const persons = (count: number) => counted(count, 'person', 'personer');
const pairs = (count: number) => counted(count, 'par', 'par');
const list = (names: readonly string[]) => formatList(names, 'da');

/** De første navne, og hvor mange der er flere. */
function few(names: readonly string[]): string {
	const first = names.length > 5 ? 4 : names.length;
	const rest = names.length - first;
	return list(rest === 0 ? names : [...names.slice(0, first), `${number(rest)} andre`]);
}

/** Styring: mødefora, styringsstreng, bindeled, niveauer, mødebelastning, formelt og uformelt. */
export const chainDa = {
	title: 'Styring',
	lead: 'Hvordan hænger mødefora sammen fra politik til praksis, hvem binder dem sammen, og hvor er det sårbart? Det er pladser og led, der beskrives, ikke mennesker.',
	jump: 'På denne side',
	noForumsTitle: 'Ingen mødefora i udsnittet',
	noForums:
		'Skriv mødefora, deres niveau og hvem der sidder i dem. Så tegnes styringsstrengen her. Er de skrevet, så vælg en anden dato eller flere bydele.',
	hidden:
		'Udsnittet viser ikke alle sektorer eller niveauer. Medlemslisterne viser kun dem, der er valgt til. Hvem der bærer et led, og hvilke sektorer der mangler, ses der på i hele materialet.',
	counts: {
		forums,
		members,
		persons,
		links,
		pairs
	},
	summary: {
		shape: (forumCount: number, levelCount: number) =>
			levelCount === 0
				? `${forums(forumCount)}, ingen af dem med et niveau.`
				: `${forums(forumCount)} på ${counted(levelCount, 'niveau', 'niveauer')}.`,
		links: (of: number, one: number, none: number, unknown: number) =>
			of === 0
				? 'Intet forum har et overordnet forum i data.'
				: one + none === 0
					? unknown === 0
						? `Alle ${links(of)} bæres af mindst to.`
						: `Alle de led, der kan bedømmes, bæres af mindst to; ${number(unknown)} af ${number(of)} kan ikke bedømmes.`
					: `${links(of)}: ${[
							one > 0 ? `${number(one)} hænger på én person` : '',
							none > 0 ? `${number(none)} bæres af ingen` : '',
							unknown > 0 ? `${number(unknown)} kan ikke bedømmes` : ''
						]
							.filter((part) => part !== '')
							.join(', ')}.`,
		person: (name: string, linkCount: number, forumCount: number) =>
			`Uden ${name}, der er alene om ${links(linkCount)}, mister ${forums(forumCount)} vejen til toppen.`
	},
	state: {
		several: 'Mindst to',
		one: 'Kun én',
		none: 'Ingen',
		unknown: 'Kan ikke afgøres'
	} satisfies Record<LinkState, string>,
	stateMeaning: {
		several: 'to eller flere sidder begge steder',
		one: 'skrøbeligt: én sidder begge steder',
		none: 'brudt: ingen sidder begge steder',
		unknown: 'medlemmer ikke oplyst'
	} satisfies Record<LinkState, string>,
	scope: {
		social: 'Socialt',
		physical: 'Fysisk',
		institutional: 'Institutionelt'
	} as Record<string, string>,
	noScope: 'Område ikke oplyst',
	noLevel: 'Niveau ikke oplyst',
	picture: {
		title: 'Styringsstrengen',
		label: 'Mødefora på deres niveau, med de personer, der binder dem sammen',
		lead: 'Hvert forum står på sit niveau. Mærkerne på stregerne er de personer, der sidder i begge fora; formen og farven viser deres sektor. Vælg et forum eller et led for at se, hvem det er.',
		noneHere: 'ingen',
		apart: 'Står for sig',
		noParents:
			'Intet forum har et overordnet forum i kolonnen »parent«, så fora står hver for sig.',
		noLevels: 'Intet forum har et niveau i kolonnen »level«.',
		legend: 'Sådan læses stregerne',
		sectors: 'Sektorer i fora',
		apartMeaning: 'Fora til højre for den prikkede streg har intet overordnet forum.',
		strip: 'Striben nederst i et forum viser medlemmerne efter sektor.',
		scopes: 'S, F, I: socialt, fysisk og institutionelt arbejde.',
		outline: 'Fremhævet ramme: den eller de valgte sidder her.',
		size: (count: number) => (count === 0 ? 'medlemmer?' : members(count)),
		shortSize: (count: number) => (count === 0 ? 'medl.?' : `${number(count)} medl.`),
		forum: (name: string, parts: readonly string[]) => [name, ...parts].join(', '),
		link: (lower: string, upper: string, state: string) => `Led ${lower} – ${upper}: ${state}`,
		carriedBy: (names: readonly string[]) =>
			names.length === 0
				? 'ingen sidder begge steder'
				: `${names.length === 1 ? 'kun ' : ''}${few(names)} sidder begge steder`,
		up: (upper: string) => `Op til ${upper}`,
		scroll: 'Billedet kan rulles til siden.'
	},
	forum: {
		close: 'Luk',
		level: 'Niveau',
		above: 'Under',
		top: 'Intet overordnet forum',
		below: 'Undergrupper',
		where: 'Bydele',
		scope: 'Område',
		period: 'Periode',
		who: 'Hvem sidder der',
		nobody: 'Det er ikke oplyst, hvem der sidder her.',
		select: (count: number) =>
			count === 1 ? 'Vælg medlemmet' : `Vælg alle ${number(count)} medlemmer`,
		role: {
			chair: 'Formand',
			secretary: 'Sekretær',
			member: 'Medlemmer',
			observer: 'Kun observatør',
			invited: 'Kun inviteret',
			other: 'Andre roller',
			none: 'Rolle ikke oplyst'
		} as Record<string, string>,
		invitedFor: (theme: string) => `inviteret: ${theme}`,
		sectors: 'Sektorer, der mangler',
		reference: (isMarked: boolean): string =>
			isMarked
				? 'Set mod de sektorer, data forventer. En arbejdsgruppe skal ikke have alle med.'
				: 'Set mod alle sektorer i data. En arbejdsgruppe skal ikke have alle med.',
		noneMissing: 'Alle forventede sektorer er med.',
		cannotTell: 'Kan ikke afgøres: medlemmerne eller deres sektor er ikke oplyst.',
		guests: (names: readonly string[]) => `Kun som observatør eller inviteret: ${list(names)}.`,
		withoutSector: (count: number) =>
			`${count === 1 ? 'Ét medlems' : `${number(count)} medlemmers`} sektor er ikke oplyst.`,
		relevant: 'Relevante, der mangler',
		relevantLead: (upper: string, districts: readonly string[]) =>
			districts.length === 0
				? `Sektorer med plads i ${upper}, men ikke her. Gruppen har ingen bydel, så der ses ikke på, hvem der arbejder lokalt.`
				: `Sektorer, der arbejder i ${list(districts)} eller har plads i ${upper}, men ikke har plads her.`,
		noRelevant: 'Ingen: de sektorer, der arbejder her eller sidder i forummet over, har plads.',
		inDistricts: (count: number) => `${number(count)} i bydelen`,
		inParent: (count: number) => `${number(count)} i forummet over`
	},
	link: {
		title: (upper: string, lower: string) => `Leddet mellem ${upper} og ${lower}`,
		carriers: 'Hvem bærer leddet',
		nobody: 'Ingen sidder begge steder. Viden mellem de to må bæres på anden vis.',
		unknown: 'Kan ikke afgøres: det er ikke oplyst, hvem der sidder i et af de to fora.',
		guest: 'kun inviteret eller observatør i et af dem',
		lost: 'Hvad falder bort',
		loss: (forumCount: number, memberCount: number, districts: readonly string[]) =>
			forumCount === 0
				? 'Intet forum mister vejen til toppen.'
				: `${forums(forumCount)} med ${members(memberCount)}${
						districts.length === 0 ? '' : ` i ${few(districts)}`
					} mister vejen til toppen.`,
		lossNow: (forumCount: number, memberCount: number, districts: readonly string[]) =>
			`${forums(forumCount)} med ${members(memberCount)}${
				districts.length === 0 ? '' : ` i ${few(districts)}`
			} har ingen vej til toppen.`,
		ifGone: (count: number) =>
			count === 1 ? 'Hvis pladsen står tom:' : `Hvis alle ${number(count)} er væk:`,
		detour: (count: number, of: number) =>
			count === 0
				? ''
				: of === count
					? of === 1
						? 'Det kan stadig nå op ad en omvej: medlemmer sidder også i andre fora.'
						: `Alle ${number(of)} kan stadig nå op ad en omvej: medlemmer sidder også i andre fora.`
					: `${number(count)} af dem kan stadig nå op ad en omvej gennem andre fora.`
	},
	links: {
		title: 'Hvor sikkert er hvert led?',
		lead: 'Et led er de personer, der både sidder i et forum og i forummet over. To personer er en sikkerhed, når den ene er væk.',
		caption: 'Led mellem mødefora, og hvad der falder bort uden dem',
		lower: 'Forum',
		upper: 'Under',
		state: 'Bæres af',
		carriers: 'Hvem',
		lost: 'Uden vej til toppen, hvis de er væk',
		members: 'Medlemmer',
		detour: 'Heraf omvej',
		none: 'Ingen led: intet forum har et overordnet forum i kolonnen »parent«.',
		select: (lower: string, upper: string) => `Vis leddet ${lower} – ${upper}`,
		explain: {
			name: 'Uden vej til toppen',
			meaning:
				'Fora, der ikke længere har et led hele vejen op, hvis de, der bærer leddet, er væk fra alle fora.',
			formula:
				'Et forum har en vej, når hvert led fra det op til det øverste forum har mindst én, der sidder begge steder. En omvej findes, når medlemmer i fælles forbinder det til toppens fora uden om leddet. VIVE 2021, bilagsnotat 1, Styringsstrengen.'
		}
	},
	personsTable: {
		title: 'Hvem bærer leddene?',
		caption: 'Personer, der bærer led, og hvad der falder bort uden hver',
		person: 'Bindeled',
		links: 'Led',
		alone: 'Alene om',
		lost: 'Fora uden vej til toppen',
		members: 'Medlemmer',
		districts: 'Bydele',
		says: (names: readonly string[], of: number) =>
			names.length === 0
				? `Ingen af de ${number(of)}, der bærer led, er alene om noget led.`
				: names.length === 1
					? `${names[0]} er den eneste, der er alene om et led.`
					: `${counted(names.length, 'person', 'personer')} er alene om et led: ${few(names)}.`,
		districtNames: (names: readonly string[]) => (names.length === 0 ? '' : few(names))
	},
	forumTable: {
		open: 'Alle fora som tabel',
		caption: 'Mødefora, hvem der sidder der, og hvilke sektorer der mangler',
		forum: 'Forum',
		level: 'Niveau',
		above: 'Under',
		members: 'Medlemmer',
		guests: 'Heraf gæster',
		sectors: 'Sektorer',
		missing: 'Mangler',
		relevant: 'Relevante, der mangler',
		districts: 'Bydele',
		scope: 'Område'
	},
	levels: {
		title: 'Hvem sidder på hvilket niveau?',
		lead: 'Antallet af aktører fra hver sektor med plads i et forum på niveauet. Åbn et niveau for at se dets fora hver for sig.',
		caption: 'Aktører med en plads, efter sektor og niveau',
		sector: 'Sektor',
		cross: 'Tværsektorielt forum',
		nobody: 'ingen',
		none: 'intet forum',
		open: (level: string, count: number) => `Vis de ${number(count)} fora: ${level}`,
		shut: (level: string) => `Skjul fora: ${level}`,
		cell: (sector: string, place: string, count: number) =>
			`${sector}, ${place}: ${counted(count, 'aktør', 'aktører')}`,
		answer: {
			yes: 'Ja',
			no: 'Nej',
			unknown: 'Kan ikke afgøres',
			'no-forum': 'Intet forum'
		} satisfies Record<CrossSectorAnswer, string>,
		says: (yes: readonly string[], no: readonly string[], unknown: readonly string[]) =>
			[
				yes.length > 0 ? `Der er et tværsektorielt forum på ${list(yes)} niveau.` : '',
				no.length > 0 ? `Der er intet på ${list(no)} niveau.` : '',
				unknown.length > 0 ? `Det kan ikke afgøres for ${list(unknown)} niveau.` : ''
			]
				.filter((sentence) => sentence !== '')
				.join(' '),
		political:
			'På politisk niveau kan det være et § 17, stk. 4-udvalg: kommunale fagudvalg sammen med boligorganisationer, politi og foreninger.',
		joinTitle: 'Hvilke niveauer er bundet sammen?',
		joint: (upper: string, lower: string, names: readonly string[], skips: boolean) =>
			`${upper} – ${lower}: ${
				names.length === 0
					? 'ingen sidder på begge niveauer'
					: names.length === 1
						? `kun ${names[0]} sidder på begge niveauer`
						: `${persons(names.length)} sidder på begge niveauer: ${few(names)}`
			}.${skips ? ' Der er intet forum på niveauet imellem.' : ''}`,
		noSectors:
			'Kan ikke afgøres: data har ingen sektorer. Giv hver aktør en sektor i kolonnen »sector«.',
		noJoints: 'Kan ikke afgøres: der er ikke fora på to niveauer.',
		explain: {
			name: 'Tværsektorielt forum',
			meaning: 'Et forum, hvor mindst to sektorer sidder sammen. Kommunen tæller som én.',
			formula:
				'Sektorer blandt medlemmerne, de kommunale slået sammen, er mindst grænsen i tjek K1. CFBU 2016, Håndbog, Samarbejde på tværs af sektorer.'
		}
	},
	bodies: {
		title: 'Hvilken slags ledelsesorganer?',
		lead: 'Fora på politisk og strategisk niveau: kun det sociale, eller sammen med det fysiske og institutionelle; for én bydel eller for alle. Hver slags har en kendt risiko, som et tjek ser efter.',
		caption: 'Ledelsesorganer efter slags',
		forum: 'Forum',
		kind: 'Slags',
		risk: 'Kendt risiko',
		check: 'Tjek',
		none: 'Intet forum på politisk eller strategisk niveau.',
		scope: {
			social: 'Kun socialt',
			integrated: 'Integreret',
			other: 'Uden det sociale',
			unknown: 'Område ikke oplyst'
		} satisfies Record<BodyScope, string>,
		reach: { one: 'én bydel', some: 'flere bydele', all: 'alle bydele' } satisfies Record<
			BodyReach,
			string
		>,
		option: (place: number) => `mulighed ${number(place)}`,
		risks: {
			1: 'Det sociale arbejde kan miste fælles retning med det fysiske og det institutionelle.',
			2: 'Det sociale arbejde kan miste fælles retning med det fysiske og det institutionelle, og boligorganisationer kan komme til at bestemme over bydele, hvor de ikke har boliger.',
			3: 'Mange organer og mange møder med de samme mennesker.',
			4: 'Boligorganisationer kan komme til at bestemme over bydele, hvor de ikke har boliger.'
		},
		noRisk: 'Kilden nævner ingen for denne slags.',
		toCheck: (id: string, answer: string) => `${id}: ${answer}`,
		seeCheck: (id: string, title: string) => `Se tjek ${id}: ${title}`,
		source: 'CFBU, Elementer i socialt bydelsarbejde, element 4'
	},
	overlap: {
		title: 'Fora med de samme medlemmer',
		lead: 'Hvor mange sidder i begge fora, og hvor ens er de? De fælles medlemmer bærer viden fra det ene til det andet.',
		caption: 'Par af fora med fælles medlemmer, de mest ens øverst',
		first: 'Forum',
		second: 'og',
		shared: 'Fælles',
		who: 'Hvem',
		sizes: 'Medlemmer',
		jaccard: 'Ens',
		relation: 'Forhold',
		parent: 'over og under',
		same: 'dobbelthat: de samme',
		within: 'den ene er en del af den anden',
		none: 'Ingen fora har fælles medlemmer.',
		says: (pairCount: number, forumCount: number, alone: number) =>
			`${pairs(pairCount)} af ${forums(forumCount)} har fælles medlemmer${
				alone === 0 ? '' : `; ${alone === pairCount ? 'alle' : `${number(alone)} af dem`} kun ét`
			}.`,
		doubleHat: (names: readonly (readonly [string, string, number])[]) =>
			`Dobbelthat: ${list(names.map(([a, b, size]) => `${a} og ${b} (${number(size)} medlemmer)`))} har de samme medlemmer.`,
		noDoubleHat: 'Ingen to fora har helt de samme medlemmer.',
		bearersTitle: 'Hvem bærer viden mellem fora?',
		bearers: 'Personer med plads i flere fora',
		person: 'Person',
		forums: 'Fora',
		which: 'Hvilke',
		aloneIn: 'Eneste fælles i',
		explain: {
			name: 'Ens',
			meaning: '100 % er helt de samme medlemmer, 0 % er ingen fælles.',
			formula: 'Jaccard: fælles medlemmer divideret med alle, der sidder i mindst ét af de to fora.'
		}
	},
	load: {
		title: 'Mødebelastning',
		lead: 'Hvor mange fora sidder hver i på samme tid? Regnet for de fora, der gælder i udsnittet.',
		says: (personCount: number, seats: number, mean: string, most: number) =>
			`${persons(personCount)} deler ${counted(seats, 'plads', 'pladser')}: ${mean} fora hver i snit, højst ${number(most)} på samme tid.`,
		over: (names: readonly string[], limit: number) =>
			names.length === 0
				? `Ingen sidder i mere end ${forums(limit)}, som er grænsen i tjek K17.`
				: `${names.length === 1 ? 'Én sidder' : `${number(names.length)} sidder`} i mere end ${forums(limit)}, som er grænsen i tjek K17: ${few(names)}.`,
		without: (count: number) =>
			count === 0
				? 'Alle aktører i udsnittet har en plads.'
				: `${counted(count, 'aktør', 'aktører')} i udsnittet ${count === 1 ? 'har' : 'har'} ingen plads.`,
		distribution: 'Personer efter antal fora på samme tid',
		forumsEach: 'Fora på samme tid',
		persons: 'Personer',
		limit: (limit: number) => `grænse: ${number(limit)}`,
		choose: (forumCount: number, count: number) => `${forums(forumCount)}: ${persons(count)}`,
		most: 'De travleste',
		caption: 'Personer i flest fora',
		person: 'Person',
		atOnce: 'På samme tid',
		forums: 'Hvilke fora',
		costTitle: 'Hvad koster hvert forum?',
		cost: 'Pladser i hvert forum, flest øverst',
		forum: 'Forum',
		seats: 'Pladser',
		guests: 'Heraf gæster',
		shareOf: 'Andel af alle pladser',
		none: 'Kan ikke afgøres: ingen medlemskaber i udsnittet.',
		explain: {
			name: 'Fora på samme tid',
			meaning: 'Det største antal fora, en aktør har siddet i samtidig.',
			formula:
				'Det højeste antal medlemskaber, der gælder samme dag, i fora, der også gælder den dag; som i tjek K17. Uden datoer tæller alle med.'
		}
	},
	informal: {
		title: 'Formelt og uformelt',
		lead: 'Mødes de, der arbejder sammen, og arbejder de, der mødes, sammen? Ser på medlemskaber og oplyst samarbejde, uanset hvad udsnittet ellers viser.',
		figure: (agreement: number) => `${share(agreement)} overensstemmelse`,
		meeting: (part: number, both: number, of: number) =>
			`Af ${pairs(of)}, der deler et forum, arbejder ${number(both)} også sammen (${share(part)}).`,
		working: (part: number, both: number, of: number) =>
			`Af ${pairs(of)}, der arbejder sammen, mødes ${number(both)} også i et forum (${share(part)}).`,
		bar: { onlyMeeting: 'Kun møder', both: 'Begge dele', onlyWorking: 'Kun samarbejde' },
		reason: {
			'no-ties':
				'Kan ikke afgøres: der er intet oplyst samarbejde i udsnittet. Tilføj tabellen »ties«, så kan møder holdes op mod samarbejde.',
			'no-seats':
				'Kan ikke afgøres: der er ingen medlemskaber i udsnittet. Tilføj tabellen »memberships«.',
			nothing:
				'Kan ikke afgøres: der er hverken medlemskaber eller oplyst samarbejde i udsnittet. Tilføj tabellerne »memberships« og »ties«.'
		} satisfies Record<InformalReason, string>,
		lists: 'Vis par, der',
		meetOnly: 'Mødes, men arbejder ikke sammen',
		workOnly: 'Arbejder sammen uden fælles forum',
		pairsBySector: 'Efter sektorpar',
		sectorCaption: 'Par efter sektorer, flest øverst',
		sectors: 'Sektorer',
		filtered: (first: string, second: string) => `${first} – ${second}`,
		clear: 'Vis alle sektorer',
		chooseSectors: (first: string, second: string) => `Vis kun ${first} – ${second}`,
		meetCaption: 'Par, der deler et forum uden at arbejde sammen',
		workCaption: 'Par, der arbejder sammen uden fælles forum',
		first: 'Den ene',
		second: 'Den anden',
		forums: 'Fælles fora',
		steps: 'Trin',
		noStep: 'trin ikke oplyst',
		seated: 'Sidder i andre fora',
		yes: 'begge',
		no: '–',
		selectBoth: 'Vælg begge',
		noPairs: 'Ingen par.',
		listed: (shown: number, of: number) =>
			shown === of ? pairs(of) : `De første ${number(shown)} af ${pairs(of)}`,
		explain: {
			name: 'Overensstemmelse',
			meaning:
				'100 %, når præcis de par, der mødes, også arbejder sammen; 0 %, når ingen gør begge dele.',
			formula:
				'Jaccard: par, der både deler et forum på samme tid og har et oplyst samarbejde, divideret med par, der gør mindst én af delene.'
		}
	},
	cli: {
		chain: 'Styringsstrengen: niveauer, led og bindeled',
		forums: 'Mødefora: pladser, fælles medlemmer, belastning, formelt og uformelt',
		more: (count: number) => `… og ${number(count)} til.`
	}
};

export type ChainMessages = typeof chainDa;
