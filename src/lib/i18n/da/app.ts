import type { Severity } from '../../model/issue';
import type { TableName } from '../../model/dataset';
import { formatList, formatNumber, formatShare } from '../language';
import { templateNamesDa } from './template-names';

const number = (value: number) => formatNumber(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Rammen om programmet, overblikket og datasiden. */
export const appDa = {
	name: 'Bindeled',
	skipToContent: 'Spring til indhold',
	places: 'Steder',
	view: {
		overview: 'Overblik',
		map: 'Kort',
		districts: 'Bydele',
		matrix: 'Matrix',
		bridges: 'Broer',
		silos: 'Siloer',
		chain: 'Styring',
		gaps: 'Huller',
		initiatives: 'Indsatser',
		ladder: 'Trappen',
		checks: 'Tjek',
		robustness: 'Hvad nu hvis',
		data: 'Data',
		roles: 'Nøgleroller',
		compare: 'Sammenlign',
		report: 'Rapport',
		share: 'Del sikkert',
		introductions: 'Hvem bør mødes',
		workshop: 'Workshop',
		help: 'Hjælp'
	},
	viewGroup: {
		see: 'Se',
		network: 'Netværket',
		organisation: 'Organiseringen',
		act: 'Gør noget',
		help: 'Hjælp'
	},
	pageTitle: (view: string, project: string | null) =>
		[view, project, 'Bindeled'].filter((part) => part !== null).join(' · '),
	close: 'Luk',
	cancel: 'Annullér',
	loadingView: 'Henter siden …',
	notFound: {
		title: 'Siden findes ikke',
		text: 'Adressen fører ikke til noget her.',
		back: 'Gå til overblikket'
	},
	broken: {
		title: 'Siden kunne ikke vises',
		text: 'Der er sket en fejl i programmet. Dine data er ikke ændret, og intet er sendt nogen steder hen.',
		again: 'Prøv igen',
		technical: 'Teknisk besked'
	},
	language: {
		label: 'Sprog',
		da: 'Dansk',
		en: 'English'
	},
	project: {
		label: 'Projekt',
		none: 'Intet projekt',
		own: 'Egne filer',
		copyOf: (example: string) => `Min kopi af ${example}`,
		examples: 'Eksempler',
		openOwn: 'Åbn egne filer …',
		example: {
			slagelse: 'Slagelse',
			eksempelby: 'Eksempelby',
			'southern-women': 'Southern Women',
			...templateNamesDa
		} as Readonly<Record<string, string>>,
		about: {
			slagelse: 'Boligsocialt samarbejde, læst ud af en offentlig rapport',
			eksempelby: 'Opdigtet by, lavet til at prøve programmet på',
			'southern-women': 'Klassisk forskningsdata: 18 kvinder og 14 sammenkomster'
		} as Readonly<Record<string, string>>
	},
	undo: {
		label: 'Fortryd og gentag',
		undo: (what: string) => `Fortryd: ${what}`,
		redo: (what: string) => `Gentag: ${what}`,
		nothingToUndo: 'Intet at fortryde',
		nothingToRedo: 'Intet at gentage',
		undone: (what: string) => `Fortrudt: ${what}`,
		redone: (what: string) => `Gentaget: ${what}`
	},
	saved: {
		title: 'Sådan er projektet gemt',
		short: {
			off: 'Eksempel',
			saving: 'Gemmer …',
			saved: 'Gemt',
			failed: 'Ikke gemt'
		},
		text: {
			off: 'Et eksempel gemmes ikke. Retter du noget, bliver det til din egen kopi, som gemmes her.',
			saving: 'Det nyeste er ved at blive gemt i denne browser.',
			saved:
				'Alt er gemt i denne browser på denne maskine, hver gang du retter noget. Intet sendes nogen steder hen.'
		},
		failed: {
			full: 'Der er ikke plads til mere i browseren. Det nyeste er kun på skærmen: hent projektet som fil, eller slet et andet projekt.',
			unavailable:
				'Browseren gemmer ikke noget her, fx fordi vinduet er privat. Hent projektet som fil, før du lukker.'
		},
		again: 'Prøv igen',
		lasting: 'Browseren rydder det ikke af sig selv.',
		clearable:
			'Browseren kan rydde det, hvis den mangler plads, eller siden ikke er brugt længe. Hent en fil nu og da som sikkerhed.',
		used: (size: string) => `Alle projekter fylder tilsammen ${size}.`,
		download: 'Hent projektet som fil',
		downloadHint:
			'En zip, der åbner præcis, som du forlod projektet. Tabellerne i den kan åbnes i andre programmer.',
		notice: {
			rescued: (rows: number, steps: number) => {
				const lost = [
					...(rows > 0 ? [counted(rows, 'række', 'rækker')] : []),
					...(steps > 0 ? [counted(steps, 'ændring', 'ændringer')] : [])
				];
				return `Noget af det, der var gemt, kunne ikke læses${lost.length > 0 ? ` (${formatList(lost, 'da')})` : ''}. Her er en kopi med resten; det gemte er ikke rørt.`;
			},
			lost: (steps: readonly string[]) =>
				`Projektet blev rettet i et andet vindue på samme tid. Det her kunne ikke lægges oven i og er ikke gemt: ${formatList(steps, 'da')}.`,
			removed:
				'Projektet er slettet i et andet vindue. Det er her stadig på skærmen; retter du noget, gemmes det igen.',
			dismiss: 'Luk beskeden'
		}
	},
	projects: {
		mine: 'Mine projekter',
		none: 'Dine egne projekter kommer til at stå her.',
		unavailable: 'Browseren gemmer ingen projekter her.',
		actions: (name: string) => `Omdøb, kopiér eller slet ${name}`,
		facts: (actors: number, ties: number) =>
			`${counted(actors, 'aktør', 'aktører')}, ${counted(ties, 'samarbejde', 'samarbejder')}`,
		changed: (when: string) => `rettet ${when}`,
		isOpen: 'åbent nu',
		unreadable: 'Kan ikke læses',
		unnamed: 'Projekt uden navn',
		rename: 'Omdøb',
		newName: 'Nyt navn',
		keepName: 'Gem navnet',
		duplicate: 'Lav en kopi',
		copyName: (name: string) => `${name} (kopi)`,
		remove: 'Slet',
		sure: (name: string) => `Slet ${name} med alle versioner? Det kan ikke fortrydes.`,
		yes: 'Slet projektet',
		no: 'Behold det'
	},
	versions: {
		title: 'Versioner',
		intro: 'Gå tilbage til, hvordan projektet så ud. Det kan fortrydes.',
		keep: 'Gem en version',
		name: 'Navn på versionen (kan udelades)',
		kind: {
			import: 'Som filerne blev læst',
			saved: 'Gemt af dig',
			automatic: 'Gemt undervejs'
		},
		exampleStart: 'Som eksemplet var',
		steps: (count: number) =>
			count === 0 ? 'uden ændringer' : `efter ${counted(count, 'ændring', 'ændringer')}`,
		goBack: (name: string, when: string) => `Gå tilbage til »${name}«, ${when}`,
		goBackShort: 'Gå tilbage',
		unreadable: 'Versionen kan ikke læses.'
	},
	search: {
		label: 'Find aktør',
		placeholder: 'Find aktør',
		none: 'Ingen aktør hedder det',
		more: (count: number) => `${number(count)} flere – skriv mere af navnet`
	},
	panel: {
		label: 'Valgt aktør',
		hint: 'Vælg en aktør for at se dens samarbejder her.',
		begin: 'Begynd for eksempel med dem, som flest andre når hinanden igennem:',
		close: 'Ryd valg'
	},
	work: {
		reading: 'Læser filerne',
		network: 'Bygger netværket',
		measures: 'Beregner',
		findings: 'Leder efter mønstre',
		starting: 'Arbejder',
		silent:
			'Arbejdet har ikke givet lyd fra sig i et halvt minut. Det kan stadig være i gang; ellers annullér det, og prøv igen.'
	},
	failure: {
		import: 'Filerne kunne ikke læses. Prøv at gemme dem som CSV eller Excel igen.',
		'nothing-usable':
			'Der er ingen aktører i filerne, som programmet kan bruge. Ret under Data, hvad kolonnerne er.',
		example: 'Eksemplet kunne ikke hentes.',
		analysis: 'Beregningen gik galt. Tallene på siden kan være gamle.',
		cancelled: 'Beregningen blev afbrudt. Tallene på siden passer ikke til udsnittet.',
		'project-gone':
			'Projektet findes ikke i denne browser. Åbn dets filer igen, eller vælg et andet.',
		'project-damaged':
			'Det, der er gemt af projektet, kan ikke læses. Åbn dets filer igen, eller vælg et andet.',
		'project-newer':
			'Projektet er gemt af en nyere udgave af programmet. Genindlæs siden for at få den.',
		'files-gone': 'Filerne er ikke gemt her, så de kan ikke læses igen. Åbn dem på ny under Data.',
		'no-worker':
			'Browseren lader ikke siden regne i baggrunden (Web Workers), eller programmet blev ikke hentet helt. Genindlæs siden. Hjælper det ikke, så prøv en anden browser.',
		noFigures: 'Beregningen blev ikke færdig. Der er ingen tal at vise endnu.',
		again: 'Beregn igen',
		reload: 'Genindlæs siden',
		toData: 'Gå til Data'
	},
	drop: 'Slip for at åbne filerne',
	lens: {
		label: 'Udsnit',
		change: 'Skift udsnit',
		reset: 'Nulstil udsnit',
		resetShort: 'Nulstil',
		allDistricts: 'Alle bydele',
		nobody: 'ingen',
		noneOf: {
			districts: 'ingen bydele',
			sectors: 'ingen sektorer',
			levels: 'intet niveau'
		},
		someSectors: (count: number, of: number) => `${number(count)} af ${number(of)} sektorer`,
		someDistricts: (count: number, of: number) => `${number(count)} af ${number(of)} bydele`,
		layer: {
			ties: 'oplyst samarbejde',
			forums: 'fælles mødefora',
			initiatives: 'fælles indsatser'
		},
		direction: {
			either: '',
			reported: 'retning som oplyst',
			mutual: 'bekræftet af begge'
		},
		steps: (steps: readonly number[]) =>
			steps.length === 0 ? 'intet trin' : `trin ${steps.join(', ')}`,
		weighted: 'med styrke',
		groupedBy: {
			sector: '',
			district: 'efter bydel',
			level: 'efter niveau',
			organisation: 'efter organisation'
		},
		actorsOf: (shown: number, all: number) =>
			shown === all
				? counted(all, 'aktør', 'aktører')
				: `${number(shown)} af ${counted(all, 'aktør', 'aktører')}`
	},
	lensForm: {
		title: 'Hvad tæller med?',
		districts: 'Bydele',
		districtsHint: 'Aktører, der dækker hele kommunen, er altid med.',
		sectors: 'Sektorer',
		levels: 'Niveauer',
		layers: 'Hvad er et samarbejde?',
		direction: 'Hvem skal have sagt det?',
		steps: 'Trin på samarbejdstrappen',
		stepsHint: 'Når trin er valgt fra, er samarbejder uden trin heller ikke med.',
		date: 'Tidspunkt',
		dateHint: 'År, måned eller dag: 2019, 2019-03 eller 2019-03-31. Tomt er hele perioden.',
		dateWrong: 'Skriv et år, en måned eller en dag, fx 2019 eller 2019-03.',
		wholePeriod: 'Hele perioden',
		strength: 'Regn med samarbejdets styrke',
		groupBy: 'Gruppér efter',
		all: 'Alle',
		only: 'Kun',
		onlyThis: (label: string) => `Kun ${label}`,
		done: 'Færdig'
	},
	overview: {
		facts: {
			actors: (count: number) => counted(count, 'aktør', 'aktører'),
			ties: (count: number) => counted(count, 'samarbejde', 'samarbejder'),
			sectors: (count: number) => counted(count, 'sektor', 'sektorer'),
			districts: (count: number) => counted(count, 'bydel', 'bydele'),
			forums: (count: number) => counted(count, 'mødeforum', 'mødefora'),
			initiatives: (count: number) => counted(count, 'indsats', 'indsatser'),
			isolates: (count: number) => `${number(count)} uden samarbejde`
		},
		important: 'Vigtigst lige nu',
		everything: 'Flere fund',
		allInKind: (count: number) => counted(count, 'fund', 'fund'),
		more: (count: number) => `Vis ${number(count)} til`,
		fewer: 'Vis færre',
		show: {
			overview: 'Vis i overblikket',
			map: 'Vis på kortet',
			districts: 'Vis blandt bydelene',
			matrix: 'Vis i matrixen',
			bridges: 'Vis blandt broerne',
			silos: 'Vis blandt siloerne',
			chain: 'Vis under styring',
			gaps: 'Vis blandt hullerne',
			initiatives: 'Vis blandt indsatserne',
			ladder: 'Vis på samarbejdstrappen',
			checks: 'Vis blandt tjekkene',
			robustness: 'Prøv under hvad nu hvis',
			data: 'Vis i data',
			compare: 'Vis i sammenligningen',
			report: 'Se rapporten',
			share: 'Del sikkert',
			introductions: 'Vis, hvem der bør mødes',
			roles: 'Vis blandt nøglerollerne',
			workshop: 'Arbejd videre i workshoppen',
			help: 'Se hjælpen'
		},
		source: (name: string) => `Kilde: ${name}`,
		nothing: 'Intet i dette udsnit falder uden for det, man kan vente.',
		nothingKnown: 'Ingen fund: det meste kan ikke afgøres ud fra disse data.',
		nothingKnownHint: 'Kortet kan stadig vise, hvem der er forbundet med hvem.',
		nothingHint: 'Prøv et større udsnit, eller se kortet.',
		toData: 'Gå til data',
		blank: {
			title: 'Begynd med aktørerne',
			text: 'Skriv, hvem der er med, og hvem der arbejder sammen. Så kommer det vigtigste frem her.',
			data: 'Skriv aktører ind',
			dataHint: 'I en tabel, eller fra et regneark.'
		},
		untold: {
			title: 'Kan ikke afgøres',
			intro: 'Det siger data ikke noget om. Her står, hvad der skal til.',
			sector: (without: number, all: number) =>
				without === all
					? 'Siloer og broer mellem sektorer: ingen aktører har en sektor. Tilføj kolonnen »sektor« til aktørerne.'
					: `${counted(without, 'aktør', 'aktører')} af ${number(all)} (${formatShare(without / all, 'da')}) mangler sektor og tæller ikke med i siloer, huller og broer mellem sektorer. Udfyld »sektor« for dem.`,
			district:
				'Huller i bydelene: ingen aktører har en bydel. Tilføj kolonnen »bydel« til aktørerne.',
			level:
				'Styringsstrengen: hverken aktører eller mødefora har et niveau. Tilføj kolonnen »niveau«: politisk, strategisk, taktisk eller udførende.',
			forums:
				'Hvem der sidder med i ledelsen: der er ingen mødefora. Tilføj en tabel over mødefora og en over deres medlemmer.',
			ties: 'Oplyst samarbejde: der er ingen tabel over, hvem der samarbejder med hvem. Tilføj den, så fælles møder kan holdes op mod samarbejde.',
			initiatives:
				'Overlap mellem indsatser: der er ingen indsatser. Tilføj en tabel over indsatser med tema, målgruppe og bydel, og en over, hvem der deltager.',
			steps:
				'Samarbejdstrappen: ingen samarbejder har et trin. Tilføj kolonnen »trin« (1–4) til samarbejderne.',
			reporters:
				'Ensidige samarbejder: det står ikke, hvem der har oplyst dem. Tilføj kolonnen »oplyst af«.',
			expected:
				'Hvilke sektorer der burde være med: data siger det ikke, så huller måles mod de sektorer, der findes i data. Sæt »forventet« i tabellen over sektorer.'
		},
		empty: {
			title: 'Se, hvem der binder bydelen sammen',
			text: 'Åbn et regneark over aktører og samarbejder, eller begynd med et eksempel. Filerne bliver på din maskine.',
			open: 'Åbn egne filer',
			ownGone: 'Adressen hører til filer, du har åbnet før. De er ikke gemt her: åbn dem igen.'
		}
	},
	data: {
		title: 'Data',
		tabs: {
			open: 'Åbn',
			reading: 'Sådan blev filerne læst',
			issues: (count: number) => (count === 0 ? 'Bemærkninger' : `Bemærkninger (${number(count)})`),
			tables: 'Tabeller'
		},
		open: {
			title: 'Åbn dine egne filer',
			drop: 'Træk filer, en mappe eller en zip hertil',
			dropHint:
				'CSV, Excel (xlsx), zip eller en mappe; også netværk fra Gephi, Gephi Lite, Kumu, UCINET, Pajek og Cytoscape. Intet forlader din maskine.',
			files: 'Vælg filer',
			folder: 'Vælg mappe',
			paste: 'Indsæt celler',
			pasteHint:
				'Kopiér celler i regnearket, og sæt dem ind her (Ctrl+V). Overskrifterne skal med.',
			pasteLabel: 'Celler fra et regneark',
			pastedName: 'indsat',
			pasteOpen: 'Åbn det indsatte',
			shape: 'Hvad skal der stå?',
			shapeText:
				'Et ark med aktører (navn, sektor, bydel, niveau) og et ark med samarbejder (fra, til) er nok. Mødefora, medlemmer, indsatser og deltagere kan lægges til i hver sit ark.',
			template: 'Hent tomme ark at udfylde:',
			blank: 'Eller begynd uden filer',
			examples: 'Eller se et eksempel',
			openExample: (name: string) => `Åbn ${name}`,
			isOpen: 'åben nu'
		},
		reading: {
			caption: 'Filer og kolonner, som programmet har læst dem',
			nothing: 'Åbn filer for at se, hvordan de blev læst.',
			counts: (read: number, kept: number, rejected: number) =>
				`${counted(read, 'række', 'rækker')} læst, ${number(kept)} brugt, ${number(rejected)} afvist`,
			toOverview: 'Se overblikket',
			usedAs: 'Læst som',
			columns: (known: number, extra: number) =>
				extra === 0
					? counted(known, 'kolonne genkendt', 'kolonner genkendt')
					: `${counted(known, 'kolonne genkendt', 'kolonner genkendt')}, ${number(extra)} gemt som ekstra`,
			showColumns: 'Ret kolonner',
			hideColumns: 'Skjul kolonner',
			hasHeadings: 'Første række er overskrifter',
			heading: 'Overskrift i filen',
			meaning: 'Betyder',
			sample: 'Første værdier',
			extra: 'Gemmes som ekstra kolonne',
			apply: 'Læs igen med rettelserne',
			undo: 'Fortryd rettelser',
			unknownActors: 'Navne, der kun står i samarbejder, møder og indsatser',
			skip: 'Spring rækken over',
			create: 'Opret dem som aktører',
			basis: {
				choice: 'valgt af dig',
				memory: 'som sidst',
				package: 'ifølge datapakken',
				format: 'ifølge filens format',
				name: 'efter filens navn',
				headings: 'gættet af overskrifterne',
				shape: 'gættet af tabellens form',
				hidden: 'skjult i projektmappen'
			} as Readonly<Record<string, string>>,
			unrecognised: 'ikke genkendt'
		},
		issues: {
			caption: 'Bemærkninger til filerne',
			none: 'Ingen bemærkninger: alt blev læst, som det står.',
			countedErrors: (count: number) => counted(count, 'fejl', 'fejl'),
			noneOfThese: 'Ingen bemærkninger af den slags.',
			filter: 'Vis',
			all: 'Alle',
			severity: {
				error: 'Fejl',
				warning: 'Advarsel',
				note: 'Note'
			} satisfies Record<Severity, string>,
			severities: {
				error: 'Fejl',
				warning: 'Advarsler',
				note: 'Noter'
			} satisfies Record<Severity, string>,
			columns: {
				severity: 'Slags',
				file: 'Fil',
				row: 'Række',
				column: 'Kolonne',
				value: 'Værdi',
				what: 'Hvad skete der',
				remedy: 'Hvad kan du gøre'
			}
		},
		tables: {
			choose: 'Tabel',
			none: 'Åbn filer, eller vælg et eksempel, for at se tabellerne.',
			empty: 'Tabellen er tom.',
			rows: (count: number) => counted(count, 'række', 'rækker'),
			rowNumber: 'Nr.',
			sortBy: (column: string) => `Sortér efter ${column}`,
			hasIssue: 'Har bemærkning',
			name: {
				actors: 'Aktører',
				ties: 'Samarbejder',
				forums: 'Mødefora',
				memberships: 'Medlemskaber',
				initiatives: 'Indsatser',
				participations: 'Deltagelser',
				districts: 'Bydele',
				sectors: 'Sektorer'
			} satisfies Record<TableName, string>,
			role: {
				'adjacency-matrix': 'Matrix: hvem med hvem',
				'attendance-matrix': 'Matrix: hvem til hvilke møder',
				'adjacency-list': 'Liste: en aktør og dens samarbejder i hver række',
				ignore: 'Brug ikke filen'
			} as Readonly<Record<string, string>>,
			column: {
				id: 'Id',
				label: 'Navn',
				sector: 'Sektor',
				organisation: 'Organisation',
				district: 'Bydel',
				level: 'Niveau',
				role: 'Rolle',
				source: 'Kilde',
				'ties.source': 'Fra aktør',
				target: 'Til aktør',
				step: 'Trin',
				weight: 'Styrke',
				kind: 'Slags',
				directed: 'Har retning',
				reported_by: 'Oplyst af',
				from: 'Fra',
				to: 'Til',
				source_passage: 'Sted i kilden',
				scope: 'Område',
				parent: 'Hører under',
				actor: 'Aktør',
				forum: 'Mødeforum',
				initiative: 'Indsats',
				theme: 'Tema',
				target_group: 'Målgruppe',
				approach: 'Tilgang',
				population: 'Indbyggere',
				geometry: 'Kortfil',
				homes: 'Boligorganisationer',
				colour: 'Farve',
				expected: 'Forventet'
			} as Readonly<Record<string, string>>,
			yes: 'ja',
			no: 'nej'
		}
	},
	list: (items: readonly string[]) => formatList(items, 'da')
};

export type AppMessages = typeof appDa;
