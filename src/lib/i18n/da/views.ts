import { formatNumber, formatShare } from '../language';
import { shellDa } from './shell';

const number = (value: number, digits = 0) => formatNumber(value, 'da', digits);
const share = (value: number) => formatShare(value, 'da');
const actors = (count: number) => `${number(count)} ${count === 1 ? 'aktør' : 'aktører'}`;
const ties = (count: number) => `${number(count)} ${count === 1 ? 'samarbejde' : 'samarbejder'}`;

/** Matrix, brobyggere, huller og panelet om det valgte. */
export const viewsDa = {
	shared: {
		working: shellDa.aside.working,
		actors,
		ties,
		selectAll: (count: number) => (count === 1 ? 'Vælg aktøren' : `Vælg alle ${number(count)}`),
		showAll: (count: number) => `Vis alle ${number(count)}`
	},
	matrix: {
		title: 'Matrix',
		lead: 'Hvem arbejder sammen på tværs, og hvem gør ikke? Vælg et felt for at se, hvem der står bag.',
		tables: 'Tabel',
		table: {
			'sector-sector': 'Sektor × sektor',
			'sector-district': 'Sektor × bydel',
			'district-district': 'Bydel × bydel'
		},
		figures: 'Vis',
		figure: {
			observed: 'Samarbejder',
			expected: 'Forventet',
			ratio: 'Forhold til forventet',
			density: 'Tæthed'
		},
		actorsMeaning:
			'Antallet af aktører fra sektoren i bydelen. En aktør med flere bydele står i dem alle.',
		firstDistrict: 'En aktør med flere bydele tæller her kun i den første.',
		largestShown: (shown: number, all: number) =>
			`De ${number(shown)} største af ${number(all)} er vist. Vælg færre under udsnittet for at se andre.`,
		rowsSend: 'Rækken er den, der oplyser samarbejdet; kolonnen er den, der nævnes.',
		caption: {
			'sector-sector': 'Samarbejder mellem sektorer',
			'sector-district': 'Aktører efter sektor og bydel',
			'district-district': 'Samarbejder mellem bydele'
		},
		inside: 'inden for gruppen',
		keys: 'Piletasterne flytter mellem felterne.',
		scaleLess: 'færre',
		scaleMore: 'flere',
		scaleEven: 'som forventet',
		diagonal: 'Ramme: inden for gruppen',
		noSectorsTitle: 'Kan ikke afgøres: data har ingen sektorer',
		noSectors:
			'Giv hver aktør en sektor i kolonnen »sektor«, så viser matrixen, hvem der arbejder sammen på tværs.',
		noDistrictsTitle: 'Kan ikke afgøres: data har ingen bydele',
		noDistricts:
			'Giv aktørerne en bydel i kolonnen »bydel«, så viser matrixen, hvor hver sektor er til stede.',
		noTies: 'Ingen samarbejder mellem dem i udsnittet.',
		nobody: 'Ingen aktører her.',
		cell: (row: string, column: string, value: string) => `${row} – ${column}: ${value}`,
		summary: (observed: number, expected: number | null) =>
			expected === null
				? `${ties(observed)}.`
				: `${ties(observed)}; forventet ${number(expected, 1)}.`,
		pick: 'Vælg et felt i tabellen for at se, hvem der står bag tallet.'
	},
	bridges: {
		title: 'Broer',
		lead: 'Hvem forbinder grupper, der ellers ikke når hinanden? Det er placeringer i netværket, ikke vurderinger af mennesker.',
		caption: (count: number, column: string) => `${actors(count)}, sorteret efter ${column}`,
		groupBy: 'Grupper efter',
		sectorFilter: 'Sektor',
		allSectors: 'Alle sektorer',
		shown: (shown: number, all: number) =>
			shown === all ? actors(all) : `${number(shown)} af ${actors(all)}`,
		sortBy: (column: string) => `Sortér efter ${column}`,
		rolesTitle: 'De fem roller',
		rolesLead: (grouping: string) =>
			`Aktøren (i midten) forbinder to, der ikke selv arbejder sammen. Samme form betyder samme gruppe; grupperne er efter ${grouping.toLowerCase()}.`,
		columnsTitle: 'Sådan læses kolonnerne',
		pairsOnce:
			'Hvert par tæller én gang, og repræsentant og dørvogter er samme rolle set fra hver sin ende.',
		pairsOrdered: 'Retning tæller: et par tæller én gang for hver retning.',
		column: {
			name: {
				name: 'Aktør',
				meaning: 'Navnet i data.',
				formula: 'Kolonnen »label« i aktørtabellen.'
			},
			sector: {
				name: 'Sektor',
				meaning: 'Den sektor, aktøren hører til.',
				formula: 'Kolonnen »sector« i aktørtabellen.'
			},
			district: {
				name: 'Bydel',
				meaning: 'Hvor aktøren arbejder; uden bydel dækker den hele kommunen.',
				formula: 'Kolonnen »district« i aktørtabellen; sorteret efter den første bydel.'
			},
			level: {
				name: 'Niveau',
				meaning: 'Politisk, strategisk, taktisk eller udførende.',
				formula: 'Kolonnen »level« i aktørtabellen.'
			},
			betweenness: {
				name: 'Mellemled',
				meaning: 'Hvor ofte aktøren ligger på den korteste vej mellem to andre.',
				formula:
					'Betweenness: summen over alle par af andre af andelen af korteste veje gennem aktøren, divideret med antallet af par, (n − 1)(n − 2)/2 (uden ½, når retning tæller). Freeman 1977.'
			},
			rank: {
				name: 'Plads',
				meaning:
					'Aktørens plads som mellemled, og hvor den kunne være, hvis lidt af data manglede.',
				formula:
					'Plads efter mellemled, 1 er flest; lige store tal deler den midterste plads. Båndet er de midterste 90 % af pladserne i 200 lodtrækninger, der hver mister en tiendedel. Borgatti, Carley & Krackhardt 2006.'
			},
			ties: {
				name: 'Partnere',
				meaning: 'Hvor mange andre aktøren arbejder sammen med.',
				formula: 'Antallet af naboer, uanset retning.'
			},
			groups: {
				name: 'Grupper',
				meaning: 'Hvor mange forskellige grupper partnerne kommer fra.',
				formula:
					'Antallet af forskellige grupper blandt naboerne, aktørens egen medregnet; aktører uden gruppe tæller ikke.'
			},
			fallOff: {
				name: 'Falder fra',
				meaning: 'Hvor mange andre der mister forbindelsen til resten, hvis aktøren er væk.',
				formula:
					'Aktørens ø, minus aktøren selv, minus den største del, der er tilbage af øen. Retning tæller ikke.'
			}
		},
		bands: {
			toggle: 'Usikkerhed',
			lossLegend: 'Hvis der manglede en tiendedel af',
			loss: { ties: 'Samarbejderne', answers: 'Svarene' },
			notApart: (others: number) =>
				others === 0
					? 'kan skelnes fra alle andre'
					: `kan ikke skelnes fra ${number(others)} ${others === 1 ? 'anden' : 'andre'}`,
			first: (name: string) => `${name} ligger øverst, også hvis en tiendedel af data manglede.`,
			top: (name: string, others: number) =>
				`${name} ligger øverst, men kan ikke skelnes fra ${number(others)} ${others === 1 ? 'anden' : 'andre'}.`,
			rule: 'To aktører, hvis bånd overlapper, kan ikke skelnes fra hinanden på disse data.',
			large: (count: number, limit: number) =>
				`Usikkerheden regnes ikke af sig selv for mere end ${number(limit)} aktører; her er ${number(count)}. Det kan tage flere minutter.`,
			anyway: 'Regn alligevel'
		},
		/** Når retning ikke tæller. */
		eitherEnd: {
			name: 'Repræsentant / dørvogter',
			meaning: 'Forbinder en fra sin egen gruppe med en fra en anden gruppe.',
			formula:
				'Antal par a – v – b uden samarbejde mellem a og b, hvor den ene er i v’s gruppe og den anden ikke er. Uden retning er repræsentant og dørvogter de samme par. Gould & Fernandez 1989.'
		},
		noGroups: (grouping: string) =>
			`Rollerne kan ikke afgøres: ingen aktør har oplyst ${grouping}. Vælg andre grupper ovenfor.`,
		empty: 'Ingen aktører i udsnittet. Nulstil udsnittet, eller vælg en anden sektor.',
		noTiesTitle: 'Kan ikke afgøres: ingen samarbejder',
		noTies:
			'Brobyggere findes ud fra samarbejder mellem aktører. Tilføj samarbejder, eller læs netværket ud fra fælles mødefora.'
	},
	gaps: {
		title: 'Huller',
		lead: 'Hvor mangler en sektor, og hvilke sektorer arbejder for lidt sammen?',
		referenceMarked: (count: number) =>
			`Målt mod de ${number(count)} sektorer, der er markeret som forventede i data.`,
		referenceAll: (count: number) =>
			`Målt mod alle ${number(count)} sektorer i data. Ingen af dem er markeret som forventede; det kan gøres i kolonnen »forventet«.`,
		coverageTitle: 'Hvem er der, og hvem mangler?',
		/** Hvor udsnittet udelader niveauer eller bydele. */
		some: 'Tallene er kun de aktører, hvis niveau og bydel er valgt til. Fundene ser på alle: hvor der står ingen, kan der sidde nogen, som er valgt fra.',
		coverageBy: 'Sektorer efter',
		by: { district: 'Bydel', level: 'Niveau', forum: 'Mødeforum' },
		caption: {
			district: 'Aktører efter sektor og bydel',
			level: 'Aktører efter sektor og niveau',
			forum: 'Medlemmer efter sektor og mødeforum'
		},
		unplaced: { district: 'Hele kommunen', level: 'Uden niveau', forum: 'I intet forum' },
		where: {
			district: '',
			level: 'På det politiske niveau forventes kun politikere.',
			forum: 'Sektorerne forventes kun i fora på strategisk og taktisk niveau.'
		},
		notExpected: 'ikke forventet',
		reached: 'Forventede sektorer, der er der',
		reachedOwn: 'Forventede sektorer med egen aktør',
		reachedShared: '… eller med en, der dækker hele kommunen',
		reachedOf: (reached: number, expected: number) => `${number(reached)} af ${number(expected)}`,
		state: {
			gap: 'Ingen',
			everywhere: 'Fælles',
			unknown: '? Uvist',
			empty: '–'
		},
		stateMeaning: {
			present: 'tal = så mange aktører',
			gap: 'ingen, selv om sektoren er forventet',
			unknown: 'ingen, men sektoren har aktører, hvis niveau ikke er oplyst',
			everywhere: 'ingen af sine egne, men aktører, der dækker hele kommunen',
			empty: 'ingen, og sektoren er ikke forventet her'
		},
		gapCount: (count: number) =>
			count === 0
				? 'Ingen forventet sektor mangler'
				: count === 1
					? 'Der mangler en forventet sektor ét sted'
					: `Der mangler en forventet sektor ${number(count)} steder`,
		cell: (sector: string, column: string, what: string) => `${sector}, ${column}: ${what}`,
		nobody: (expected: boolean): string => (expected ? 'ingen, forventet sektor' : 'ingen'),
		unknownLevel: (count: number) => `uvist, ${actors(count)} uden oplyst niveau`,
		servedByAll: (count: number) =>
			`fælles, ${actors(count)} for hele kommunen, ingen af sine egne`,
		findingsTitle: 'Huller og siloer i ord',
		noFindings: 'Der er ikke fundet huller eller siloer i udsnittet.',
		showActors: (count: number) =>
			count === 1 ? 'Vælg aktøren' : `Vælg de ${number(count)} aktører`,
		showInTable: 'Vis i tabellen',
		source: (source: string) => `Kilde: ${source}`,
		thinTitle: 'Sektorer, der arbejder lidt sammen',
		thinLead: (percent: number) =>
			`Par af sektorer med under ${share(percent)} af de samarbejder, man ville forvente, hvis de var spredt jævnt.`,
		thinCaption: 'Par af sektorer med få samarbejder, flest manglende øverst',
		thinPair: 'Sektorer',
		thinObserved: 'Samarbejder',
		thinExpected: 'Forventet',
		thinRatio: 'Forhold',
		thinNone: 'Ingen par ligger så lavt.',
		and: 'og',
		selectPair: 'Vælg aktørerne i',
		noSectorsTitle: 'Kan ikke afgøres: data har ingen sektorer',
		noSectors: 'Giv hver aktør en sektor i kolonnen »sektor«, så kan huller findes.',
		noColumns: {
			district: 'Kan ikke afgøres: data har ingen bydele.',
			level: 'Kan ikke afgøres: data har ingen niveauer.',
			forum: 'Kan ikke afgøres: data har ingen mødefora.'
		},
		pick: 'Vælg et felt i tabellen for at se, hvem der er der.'
	},
	panel: {
		hint: 'Vælg en aktør på kortet, i en tabel eller med søgning. Så står den her med sine tal, fora og samarbejdspartnere.',
		unknown: 'Aktøren findes ikke i disse data.',
		outside: 'Aktøren er ikke med i det valgte udsnit.',
		fields: {
			sector: 'Sektor',
			organisation: 'Organisation',
			district: 'Bydel',
			level: 'Niveau',
			role: 'Rolle',
			period: 'Periode'
		},
		period: (from: string | null, to: string | null) => `${from ?? '…'} – ${to ?? '…'}`,
		figures: 'I tal',
		allFigures: 'Alle tal',
		rank: (place: number, of: number) => `nr. ${number(place)} af ${number(of)}`,
		forums: (count: number) => `Mødefora (${number(count)})`,
		noForums: 'Ingen mødefora i data.',
		initiatives: (count: number) => `Indsatser (${number(count)})`,
		noInitiatives: 'Ingen indsatser i data.',
		neighbours: (count: number) => `Samarbejder med (${number(count)})`,
		noNeighbours: 'Ingen samarbejder i udsnittet.',
		sources: 'Kilder',
		reportedBy: (name: string) => `oplyst af ${name}`,
		reportedBySelf: 'oplyst af aktøren selv',
		reportedByBoth: 'oplyst af begge',
		reportedByUnknown: 'ikke oplyst af hvem',
		sharedForums: (names: string) => `fælles forum: ${names}`,
		sharedInitiatives: (names: string) => `fælles indsats: ${names}`,
		direction: { out: 'nævnt af aktøren', in: 'nævner aktøren', both: 'nævner hinanden' },
		noStep: 'trin ikke oplyst',
		passages: 'Hvor det står',
		memberRole: {
			chair: 'formand',
			member: 'medlem',
			secretary: 'sekretær',
			observer: 'observatør',
			invited: 'inviteret'
		} as Record<string, string>,
		participationRole: {
			lead: 'ansvarlig',
			partner: 'partner',
			funder: 'finansiør'
		} as Record<string, string>,
		several: (count: number) => `${actors(count)} valgt`,
		among: 'Det, der forbinder dem',
		tiedPairs: (tied: number, possible: number) =>
			`${number(tied)} af ${number(possible)} mulige par arbejder sammen.`,
		noPairs: 'Ingen af dem arbejder sammen.',
		commonForums: 'Fælles mødefora',
		commonInitiatives: 'Fælles indsatser',
		commonNeighbours: 'Arbejder sammen med dem alle',
		none: 'Ingen.',
		countOf: (count: number, of: number) => `${number(count)} af ${number(of)}`,
		leaveOut: (name: string) => `Tag ${name} ud af valget`,
		others: (count: number) => `og ${number(count)} til`
	}
};

export type ViewsMessages = typeof viewsDa;
