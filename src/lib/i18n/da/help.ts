import { formatNumber } from '../language';
import { shellDa } from './shell';

const number = (value: number) => formatNumber(value, 'da');

export interface TermWords {
	readonly name: string;
	/** Hvad det ellers kaldes, her og i forskningen. */
	readonly also: string;
	/** Hvad det betyder, i almindelige ord. */
	readonly meaning: string;
	/** Hvordan programmet bruger ordet, hvor det ikke er givet. */
	readonly here: string;
	readonly source: string;
}

/** Hjælp: rundtur, genveje og ordforklaringer. */
export const helpDa = {
	title: 'Hjælp',
	lead: 'Rundturen, genvejene på tastaturet, og hvad ordene betyder.',
	tour: {
		title: 'Rundtur',
		text: 'Syv stop på eksemplet Slagelse. Dit eget projekt bliver gemt, før eksemplet åbnes.',
		start: 'Begynd rundturen',
		at: (place: number, of: number) => `Stop ${number(place)} af ${number(of)}`,
		back: 'Tilbage',
		next: 'Næste',
		end: 'Slut rundturen',
		finish: 'Færdig',
		keys: 'Pilene går frem og tilbage, Esc slutter.',
		stop: {
			overview: {
				title: 'Det vigtigste først',
				text: 'Overblikket siger i hele sætninger, hvad der er værd at se på. Hver sætning fører til det sted, hvor man ser tallene bag den.'
			},
			lens: {
				title: 'Hvad tæller med?',
				text: 'Her står altid, hvilken del af data alt på siden handler om: bydele, tidspunkt, slags samarbejde. Tryk for at skifte; Nulstil går tilbage.'
			},
			map: {
				title: 'Kortet',
				text: 'Hver figur er en aktør, hver streg et samarbejde. Farve og form er sektoren. Vælg en aktør, så står dens tal og partnere til højre.'
			},
			bridge: {
				title: 'En bro',
				text: 'Øverst står den, som flest veje mellem andre går igennem. Bliver pladsen ubesat, kan grupper miste forbindelsen til hinanden.'
			},
			gap: {
				title: 'Et hul',
				text: 'Her ses, hvor en forventet sektor mangler: i en bydel, på et niveau eller i et mødeforum.'
			},
			own: {
				title: 'Dine egne data',
				text: 'I projektmenuen åbnes egne filer, eller et nyt projekt begyndes fra bunden. Intet forlader din maskine.'
			},
			leave: {
				title: 'Gå herfra med noget',
				text: 'Alt gemmes i browseren, mens du arbejder. Her hentes projektet og tallene som filer. Rundturen kan tages igen under Hjælp.'
			}
		}
	},
	shortcuts: {
		title: 'Genveje',
		text: 'Enkelte taster virker ikke, mens man skriver i et felt.',
		open: 'Vis genvejene',
		what: 'Hvad der sker',
		keys: 'Taster',
		or: 'eller',
		then: 'til',
		click: 'klik',
		key: {
			Esc: 'Esc',
			Enter: 'Enter',
			Tab: 'Tab',
			Shift: 'Skift',
			Ctrl: 'Ctrl',
			Space: 'Mellemrum',
			Delete: 'Delete'
		} as Readonly<Record<string, string>>,
		place: {
			everywhere: 'Overalt',
			map: 'På kortet',
			walk: 'Gå fra aktør til aktør på kortet',
			tables: 'I matrixer',
			grid: 'I datatabellen',
			workshop: 'I workshoppen',
			wizard: 'I et nyt projekt',
			tour: 'På rundturen'
		},
		does: {
			help: 'Vis genvejene',
			search: 'Find en aktør',
			clear: 'Ryd valget, eller luk det, der er åbent',
			undo: 'Fortryd',
			redo: 'Gentag',
			download: 'Hent projektet som fil',
			zoomIn: 'Zoom ind',
			zoomOut: 'Zoom ud',
			fit: 'Vis hele kortet',
			around: 'Vis så mange led omkring det valgte; 0 er alle',
			widen: 'Vis et led mere',
			narrow: 'Vis et led mindre',
			hideRest: 'Skjul alle andre end de valgte',
			showRest: 'Vis alle igen',
			lasso: 'Lasso: vælg ved at tegne rundt om',
			drawTie: 'Tegn et samarbejde',
			pin: 'Hold de valgte fast, eller slip dem',
			addToSelection: 'Læg en aktør til det valgte',
			walkNeighbours: 'Næste og forrige samarbejdspartner',
			walkActors: 'Næste og forrige aktør',
			walkChoose: 'Vælg aktøren, og gå videre fra den',
			walkEnd: 'Stop med at gå',
			cells: 'Flyt mellem felterne',
			cellShow: 'Vis, hvem der står bag feltet',
			submit: 'Tilføj aktøren, eller forbind »A - B«',
			complete: 'Vælg et navn, der findes',
			newestSector: 'Sektor for den seneste aktør (tomt felt)',
			newestStep: 'Trin for det seneste samarbejde (tomt felt)',
			influence: 'Indflydelse for den seneste aktør (tomt felt)',
			nextRow: 'Næste række',
			tourMove: 'Næste og forrige stop',
			tourEnd: 'Slut rundturen'
		}
	},
	words: {
		title: 'Hvad betyder ordene?',
		text: 'Hvert ord på skærmen i almindelige ord, med kilde. Ved tallene selv står det samme bag spørgsmålstegnet.',
		search: 'Find et ord',
		none: (text: string) => `Intet ord passer på »${text}«.`,
		found: (count: number) => `${number(count)} ${count === 1 ? 'ord' : 'ord'}`,
		also: 'Også kaldt',
		here: 'Her i programmet',
		formula: 'Sådan er det regnet ud',
		source: 'Kilde',
		group: {
			who: 'Hvem og hvor',
			together: 'Samarbejdet',
			picture: 'Mønstre i netværket',
			positions: 'Pladser i netværket',
			whole: 'Tal om hele netværket',
			sure: 'Hvor sikkert er det?'
		},
		term: {
			actor: {
				name: 'Aktør',
				also: 'node, punkt (node)',
				meaning: 'En funktion, et team eller en organisation, der arbejder i eller for en bydel.',
				here: 'Skriv helst funktioner frem for navne på personer: det er pladsen i samarbejdet, der vurderes, aldrig mennesket.',
				source: 'Wasserman & Faust 1994'
			},
			sector: {
				name: 'Sektor',
				also: 'del af samfundet (sector)',
				meaning: 'Den slags organisation, aktøren hører til, fx boligorganisation, politi, skole.',
				here: 'Farve og form er den samme i alle billeder.',
				source: 'CFBU 2015, »Kommunerne på banen«, figur 1'
			},
			expected: {
				name: 'Forventet sektor',
				also: 'reference (reference)',
				meaning: 'En sektor, man regner med at finde i hver bydel eller hvert forum.',
				here: 'Sat med »forventet« i tabellen over sektorer. Er ingen sat, måles mod alle sektorer i data.',
				source: 'CFBU, »Elementer i socialt bydelsarbejde«'
			},
			district: {
				name: 'Bydel',
				also: 'boligområde (district)',
				meaning: 'Stedet, hvor arbejdet sker.',
				here: 'En aktør uden bydel dækker hele kommunen.',
				source: 'CFBU, »Elementer i socialt bydelsarbejde«'
			},
			level: {
				name: 'Niveau',
				also: 'politisk, strategisk, taktisk, udførende (level)',
				meaning:
					'Hvor højt oppe der arbejdes: politikere, ledelse, koordinering eller det daglige arbejde.',
				here: 'Fire niveauer; andre ord fra data beholdes.',
				source: 'CFBU 2015, »Kommunerne på banen«'
			},
			tie: {
				name: 'Samarbejde',
				also: 'forbindelse, kant (tie, edge)',
				meaning: 'To aktører arbejder sammen, fordi mindst én af dem har sagt det.',
				here: 'Udsnittet kan også læse samarbejde ud af fælles mødefora og fælles indsatser.',
				source: 'Wasserman & Faust 1994'
			},
			step: {
				name: 'Trin på samarbejdstrappen',
				also: 'trappetrin (ladder step)',
				meaning:
					'Hvor tæt der samarbejdes: 1 vidensdeling, 2 undgå dobbeltarbejde, 3 løse opgaver sammen, 4 fælles nyskabelse.',
				here: 'Et samarbejde uden trin er ukendt, ikke trin 1.',
				source: 'CFBU 2015, »Kommunerne på banen«, samarbejdstrappen'
			},
			oneSided: {
				name: 'Ensidigt samarbejde',
				also: 'ikke gensidigt (one-sided, asymmetric)',
				meaning: 'Den ene siger, at de arbejder sammen. Den anden har svaret, men nævner det ikke.',
				here: 'Tælles kun, hvor begge har svaret.',
				source: 'Wasserman & Faust 1994'
			},
			forum: {
				name: 'Mødeforum',
				also: 'bestyrelse, styregruppe, netværk (forum)',
				meaning: 'Et sted, hvor aktører mødes: en bestyrelse, en gruppe eller et netværk.',
				here: 'Har et niveau, bydele, medlemmer og evt. et forum over sig.',
				source: 'CFBU/KL, »Organisering og samarbejde«'
			},
			initiative: {
				name: 'Indsats',
				also: 'aktivitet, projekt (initiative)',
				meaning: 'En aktivitet med tema, målgruppe og dem, der står for den.',
				here: 'To indsatser med samme tema, målgruppe og bydel overlapper.',
				source: 'CFBU, »Elementer i socialt bydelsarbejde«'
			},
			lens: {
				name: 'Udsnit',
				also: 'filter (lens)',
				meaning: 'Den del af data, alt på skærmen handler om lige nu.',
				here: 'Står øverst. Alt, hvad der vises og hentes, følger udsnittet.',
				source: 'Programmets eget ord'
			},
			wave: {
				name: 'Måling',
				also: 'bølge (wave)',
				meaning: 'Én runde af data med en dato. To målinger kan sammenlignes.',
				here: 'Det, der holder fra en dato til en anden, er med på alle datoer imellem.',
				source: 'Wasserman & Faust 1994'
			},
			bridge: {
				name: 'Bro',
				also: 'brobygger, bindeled (bridge, broker)',
				meaning: 'En aktør, der forbinder grupper, som ellers ikke når hinanden.',
				here: 'Findes ud fra, hvor ofte andres korteste veje går gennem aktøren, og hvem der falder fra uden den.',
				source: 'Burt 1992; Freeman 1977'
			},
			silo: {
				name: 'Silo',
				also: 'fagsøjle (silo)',
				meaning: 'En gruppe, der mest arbejder sammen med sig selv.',
				here: 'Kun når det er mere, end gruppens størrelse giver grund til at vente.',
				source: 'Krackhardt & Stern 1988; VIVE 2021'
			},
			gap: {
				name: 'Hul',
				also: 'mangel (gap)',
				meaning: 'En sektor, et samarbejde eller et bindeled, man ville vente, og som ikke er der.',
				here: 'At data ikke siger noget, er ikke et hul; så står der »kan ikke afgøres«.',
				source: 'CFBU 2015, »Kommunerne på banen«'
			},
			chain: {
				name: 'Styringsstreng',
				also: 'styringskæde (governance chain)',
				meaning:
					'Mødefora på niveauerne over hinanden og dem, der sidder i to af dem og bærer viden op og ned.',
				here: 'Et led, som kun én bærer, brydes, hvis pladsen er ubesat.',
				source: 'VIVE 2021, bilagsnotat 1'
			},
			isolate: {
				...shellDa.isolate,
				also: 'isoleret (isolate)',
				source: 'Wasserman & Faust 1994'
			},
			singlePoint: {
				name: 'Afhængighed af én',
				also: 'enkeltpunktsfejl, artikulationspunkt (cut point)',
				meaning: 'Netværket falder fra hinanden, hvis denne ene plads er ubesat.',
				here: 'Tallet »Falder fra« siger, hvor mange der så mister forbindelsen.',
				source: 'Wasserman & Faust 1994'
			},
			introduction: {
				name: 'To, der bør mødes',
				also: 'introduktion, strukturelt hul, der kan lukkes (structural hole)',
				meaning: 'To, der burde kende hinanden, og en tredje, der kender dem begge.',
				here: 'Et forslag med grunde, ikke en dom.',
				source: 'Burt 1992; CFBU, »Elementer i socialt bydelsarbejde«'
			},
			chance: {
				name: 'Hvad man kunne vente',
				also: 'lodtrækning, nulmodel (null model)',
				meaning:
					'Hvor tallet ville ligge, hvis det var tilfældigt, hvem der hører til hvilken gruppe.',
				here: 'Det rigtige tal sammenlignes med mange lodtrækninger fra samme frø, så svaret er det samme hver gang.',
				source: 'Krackhardt & Stern 1988'
			},
			cannotTell: {
				name: 'Kan ikke afgøres',
				also: 'ukendt (cannot tell)',
				meaning: 'Data siger ikke nok. Det er ikke det samme som nul.',
				here: 'Der står altid, hvad der mangler i data.',
				source: 'Programmets egen regel'
			}
		} satisfies Record<string, TermWords>,
		/** Det engelske ord for et tal, som det står i forskningen. */
		measureAlso: {
			degree: 'degree',
			betweennessNormalised: 'betweenness centrality',
			constraint: 'constraint',
			effectiveSize: 'effective size',
			cutOff: 'removal impact',
			eiIndex: 'E-I index',
			coordinator: 'brokerage: coordinator',
			itinerant: 'brokerage: itinerant, consultant',
			representative: 'brokerage: representative',
			gatekeeper: 'brokerage: gatekeeper',
			liaison: 'brokerage: liaison',
			density: 'density',
			reciprocityOfPairs: 'reciprocity',
			transitivity: 'transitivity, clustering',
			degreeCentralisation: 'degree centralisation',
			communities: 'communities (Leiden)',
			corePeriphery: 'core–periphery',
			mutualInformation: 'normalised mutual information',
			response: 'response rate',
			rankBand: 'rank stability'
		}
	}
};

export type HelpMessages = typeof helpDa;
