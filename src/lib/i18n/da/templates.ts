import type { TraitCode } from '../../findings/structure/structure-trait';
import type { ModelAnswer, ModelReason } from '../../findings/structure/structure-model';
import { formatList, formatNumber } from '../language';
import { templateNamesDa } from './template-names';

const number = (value: number) => formatNumber(value, 'da');
const list = (items: readonly string[]) => formatList(items, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const between = (upper: string, lower: string) =>
	upper === lower ? `mødefora på ${upper} niveau` : `${upper} og ${lower} niveau`;

/** Skabelonerne: hvad de hedder, hvad de viser, og hvordan ens eget projekt holdes op mod dem. */
export const templatesDa = {
	heading: 'Skabeloner',
	headingHint: 'Organiseringen i ni navngivne sager, læst ud af offentlige dokumenter',
	name: templateNamesDa,
	about: {
		'template-aalborg-soe':
			'Et bydelsnetværk med undergrupper og kommunale netværkskoordinatorer, og en styregruppe, der er vokset nedefra.',
		'template-albertslund-abc':
			'Den integrerede model: én ledelse og ét team står for både helhedsplanens og kommunens indsatser.',
		'template-esbjerg-oesterbyen':
			'En tværsektoriel alliance med et uafhængigt sekretariat i bydelen, der bringer viden ind uden at eje problemet.',
		'template-gladsaxe-vaerebroparken':
			'Parallelmodellen: kommunens bydelsindsats og helhedsplanen side om side, under en strategi oppefra.',
		'template-koege':
			'Tre forvaltninger om ét bord: ingen møder holdes, uden at familien og alle forvaltninger er med.',
		'template-randers':
			'Bestyrelsen med to kasketter: hvert andet møde er de samme mennesker den strategiske byudviklingsbestyrelse.',
		'template-slagelse':
			'Styringsstrengen: bestyrelse, koordinationsgruppe, kompetencecenter og følgegrupper, bundet sammen af ganske få.',
		'template-soenderborg':
			'En kort vej fra de unge til politikerne, gennem en ungekoordinator og en faglig styregruppe.',
		'template-varde':
			'En egen styregruppe under bestyrelsen, med en direktør som bindeled mellem de to.'
	} as Readonly<Record<string, string>>,
	part: {
		title: 'Sammenlign med en skabelon',
		lead: 'Hver skabelon er organiseringen i en navngiven sag, som et dokument beskriver den. Der sammenlignes efter slags – niveau, sektor, rolle – aldrig efter navne.',
		choose: 'Skabelon',
		open: 'Åbn skabelonen',
		tab: 'En skabelon',
		own: 'Dit projekt',
		template: 'Skabelonen',
		loading: 'Henter skabelonen …',
		failed: 'Skabelonen kunne ikke læses.',
		noForumsTitle: 'Dit projekt har ingen mødefora',
		noForums:
			'Derfor kan niveauer og bindeled ikke sammenlignes. Tilføj en tabel over mødefora med niveau og en over deres medlemmer. Roller og samarbejder sammenlignes stadig.',
		isSame: 'Det åbne projekt er selv denne skabelon. Vælg en anden at holde den op mod.'
	},
	structure: {
		title: 'De to organiseringer',
		caption: (template: string) => `Organiseringen niveau for niveau: dit projekt og ${template}`,
		level: (level: string) => `${level} niveau`,
		noLevel: 'Niveau ikke oplyst',
		noForum: 'Intet mødeforum',
		notTold: 'Ikke oplyst',
		notMentioned: 'Nævnes ikke',
		cross: 'på tværs',
		notCross: 'én sektor',
		crossUnknown: 'sektorer ikke oplyst',
		noMembers: 'medlemmer ikke oplyst',
		more: (count: number) => `Vis ${number(count)} til`,
		members: (forum: string) => `Vælg medlemmerne af ${forum}`,
		link: (upper: string, lower: string) => `Bindeled mellem ${between(upper, lower)}`,
		linkNone: 'Ingen sidder begge steder',
		linkPairs: (joined: number, pairs: number) =>
			pairs === 1 ? '' : `i ${number(joined)} af ${number(pairs)} led`,
		carrier: (count: number, what: string) => (count === 1 ? what : `${what} (${number(count)})`),
		leading: 'Ledelsesorgan',
		roles: 'Nøgleroller',
		noRoles: 'Ingen',
		onLevel: (role: string, levels: readonly string[]) =>
			levels.length === 0 ? role : `${role}, ${list(levels)}`,
		unknownSector: 'sektor ikke oplyst',
		seated: (sector: string, count: number) => `${sector}: ${number(count)}`
	},
	difference: {
		title: 'Forskelle',
		ofTemplate: 'Det har skabelonen, men ikke dit projekt',
		ofOwn: 'Det har dit projekt, men teksten bag skabelonen nævner det ikke',
		none: 'Alt, hvad teksten nævner, har dit projekt også.',
		noneOwn: 'Alt, hvad dit projekt har af den slags, nævner teksten også.',
		source: 'Kilde',
		who: (count: number) => `Vælg ${counted(count, 'aktør', 'aktører')}`,
		/** Hvem har det: sætningens grundled. */
		subject: { template: 'Skabelonen', own: 'Dit projekt' },
		/** Hvorfor det kan være, at det findes alligevel. */
		open: 'om det gælder dit projekt, kan ikke afgøres ud fra dine data',
		notMentioned: 'det nævner teksten bag skabelonen ikke',
		forum: (level: string, isCrossSector: boolean) =>
			`har et mødeforum på ${level} niveau${isCrossSector ? ' på tværs af sektorer' : ''}`,
		crossSector: (level: string) => `har et mødeforum på ${level} niveau på tværs af sektorer`,
		localForum: 'har et mødeforum for en enkelt bydel',
		seats: (level: string, kinds: readonly string[]) =>
			`har ${list(kinds)} med i mødefora på ${level} niveau`,
		link: (upper: string, lower: string, carriers: readonly string[]) =>
			`har et bindeled mellem ${between(upper, lower)} (${list(carriers)}), der sidder med begge steder`,
		doubleLink: (upper: string, lower: string) =>
			`har mindst to bindeled i samme led mellem ${between(upper, lower)}`,
		carrier: (upper: string, lower: string, carriers: readonly string[]) =>
			`binder ${between(upper, lower)} sammen gennem ${list(carriers)}`,
		contact: (upper: string, lower: string, pairs: readonly string[], more: number) =>
			`har samarbejde direkte mellem ${between(upper, lower)} (${[
				...pairs,
				...(more > 0 ? [`${number(more)} til`] : [])
			].join('; ')})`,
		pair: (upper: string, lower: string) => `${upper} og ${lower}`,
		more: (count: number) => `${number(count)} slags til`,
		leading: (kind: string) => `har et ledelsesorgan ${kind}`,
		role: (role: string, levels: readonly string[]) =>
			`har en ${role}${levels.length === 0 ? '' : ` på ${list(levels)} niveau`}`,
		scope: (scope: string) => `har et mødeforum for ${scope} arbejde`,
		sameMembers: 'har to mødefora med de samme medlemmer, der kan bære viden mellem dem',
		sharedStaff: 'har medarbejdere, der hører til to organisationer',
		model: {
			parallel:
				'ligner parallelmodellen: helhedsplanens og kommunens medarbejdere arbejder side om side',
			integrated:
				'ligner den integrerede model: helhedsplanens og kommunens medarbejdere er ét team'
		} satisfies Record<Exclude<ModelAnswer, 'cannot-tell'>, string>,
		/** Hvad dit projekt mangler, når det er skabelonen, der har det. */
		lacks: {
			forum: 'dit projekt har intet',
			'cross-sector': 'det er dit projekts mødefora på det niveau ikke',
			'local-forum': 'dit projekt har intet',
			seats: 'det har dit projekt ikke',
			link: 'dit projekt har intet der',
			'double-link': 'dit projekt har højst ét',
			carrier: 'i dit projekt er det',
			contact: 'det har dit projekt ikke oplyst',
			leading: 'dit projekts er',
			role: 'dit projekt har ingen',
			scope: 'dit projekt har intet',
			'same-members': 'det har dit projekt ikke',
			'shared-staff': 'det har dit projekt ikke',
			model: 'det gør dit projekt ikke'
		} satisfies Record<TraitCode, string>,
		/** Når begge har noget, men af hver sin slags; så følger, hvad den anden har. */
		others: {
			carrier: 'i skabelonen er det',
			leading: 'skabelonens er'
		} as Readonly<Partial<Record<TraitCode, string>>>,
		kindOfBody: (scope: string | null, reach: string | null) =>
			[scope, reach].filter((part) => part !== null).join(', ')
	},
	leadingScope: {
		social: 'kun for det sociale arbejde',
		integrated: 'for det sociale sammen med det fysiske eller institutionelle'
	},
	leadingReach: { one: 'for én bydel', all: 'for alle bydele' },
	scope: {
		social: 'socialt',
		physical: 'fysisk',
		institutional: 'institutionelt'
	} as Readonly<Record<string, string>>,
	model: {
		title: 'Side om side eller ét team?',
		lead: 'I parallelmodellen arbejder helhedsplanen og kommunen side om side med hver sin ledelse; i den integrerede model er de ét team med fælles ledelse.',
		source: 'CFBU, Elementer i socialt bydelsarbejde, Element 2',
		caption: 'Helhedsplanens og kommunens medarbejdere: én af de to modeller?',
		answer: {
			parallel: 'Parallelmodel',
			integrated: 'Integreret model',
			'cannot-tell': 'Kan ikke afgøres'
		} satisfies Record<ModelAnswer, string>,
		says: {
			parallel: (joint: string) =>
				`Helhedsplanens og kommunens medarbejdere arbejder side om side: ${joint} af helhedsplanens sidder i team med kommunens.`,
			integrated: (joint: string) =>
				`Helhedsplanens og kommunens medarbejdere er ét team: ${joint} af helhedsplanens sidder i team med kommunens.`
		},
		reason: {
			'no-plan': 'Der er ingen medarbejdere fra en helhedsplan.',
			'no-municipal-staff': 'Der er ingen kommunale medarbejdere på udførende niveau.',
			'no-teams':
				'Det står ikke, hvilke organisationer eller mødefora helhedsplanens medarbejdere hører til.',
			'no-contact':
				'Det står ikke, om helhedsplanens og kommunens medarbejdere har med hinanden at gøre.'
		} satisfies Record<ModelReason, string>,
		figure: 'Tal',
		row: {
			answer: 'Ligner',
			planStaff: 'Medarbejdere i helhedsplanen',
			municipalStaff: 'Kommunale medarbejdere, udførende',
			jointTeam: 'Af helhedsplanens: i team med kommunens',
			withMunicipal: 'Af helhedsplanens: i mødeforum med kommunens',
			pairsAcross: 'Samarbejder på tværs',
			perActor: 'På tværs for hver af helhedsplanens',
			handOvers: 'Heraf henvisning og brobygning',
			inBoth: 'Hører til begge organisationer'
		},
		explain: {
			meaning:
				'Om helhedsplanens og kommunens medarbejdere i bydelene er ét team eller arbejder side om side.',
			formula:
				'Et team er en fælles organisation eller et mødeforum på udførende niveau med medarbejdere fra begge sider og ingen andre. Integreret: mindst halvdelen af helhedsplanens medarbejdere (under strategisk niveau) er i et fælles team og ikke i et rent helhedsplansteam. Parallel: færre, men de to sider har med hinanden at gøre. Henvisning og brobygning læses af samarbejdets slags. Kilde: CFBU, Elementer i socialt bydelsarbejde, Element 2.'
		},
		ofCount: (count: number, all: number, share: string) =>
			`${number(count)} af ${number(all)} (${share})`
	},
	section: {
		title: 'Skabeloner: de mest sigende forskelle',
		nothing: 'Alt, hvad teksten nævner, har projektet også.',
		rest: (count: number) => `… og ${counted(count, 'forskel', 'forskelle')} til.`,
		model: 'Parallel eller integreret model?'
	}
};

export type TemplatesMessages = typeof templatesDa;
