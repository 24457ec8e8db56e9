import type { Progress } from '../../findings/analysis';

/** Kommandolinjens ord. */
export const cliDa = {
	usage: `Bindeled – hvem binder sammen, hvem mangler, hvor er siloerne?

Brug:
  npx bindeled analyse  <mappe, zip eller filer …> [valg]   det, der er værd at se på, i sætninger
  npx bindeled measures <mappe, zip eller filer …> [valg]   målene for netværket og hver aktør
  npx bindeled compare  <projekt> <projekt …> [valg]        to til seks projekter på samme skala, og hvad der er forskelligt
  npx bindeled compare  <projekt> --dates 2017,2019         … eller ét projekt på flere tidspunkter
  npx bindeled compare  <projekt> --districts "a;b"         … eller dets bydele (id eller navn)
  npx bindeled compare  <projekt> template:randers          … en af programmets skabeloner ved siden af
  npx bindeled report   <mappe, zip eller filer …> <ud.html|ud.docx|ud.md> [valg]
                                                            rapporten til styregruppen som fil
  npx bindeled convert  <mappe, zip eller filer …> <ud> [--to format] [valg]
                                                            en fil til et andet program, eller tal og scripts

Valg:
  --format text|json|csv     hvordan svaret skrives (text er det almindelige)
  --lang da|en               sproget; ellers efter LC_ALL, LC_MESSAGES eller LANG: dansk, hvis de begynder med da
  --direction either|reported|mutual
                             én parts ord er nok (almindeligt), som oplyst, eller kun når begge siger det
  --layer ties,forums,initiatives
                             oplyst samarbejde (almindeligt), fælles mødefora, fælles indsatser
  --weighted                 regn med styrker
  --group-by sector|district|level|organisation
  --district, --sector, --level <id eller navn, flere med komma>
  --step 1,2,3,4             kun oplyst samarbejde på disse trin
  --date 2019[-03[-31]]      kun det, der gjaldt da
  --seed 1                   frø for alt, der trækker lod
  --chance                   measures: sammenlign grupper og roller med lodtrækninger, også over 2000 aktører
  --exact                    measures: nøjagtige mellemled også i meget store netværk (ellers et skøn
                             med sin fejlgrænse)
  --what-if "close koordinationsgruppe; leave politi-sydbyen"
                             hvad der ændrer sig, hvis …: leave <aktør>, close <mødeforum>, end <indsats>,
                             tie|untie <aktør> <aktør>, seat <aktør> <mødeforum>, merge <mødeforum> <mødeforum>;
                             id eller navn, i anførselstegn hvis det er tvetydigt; eller @fil.json med trinnene
  --threshold maxForums=3,…  analyse: tjekkenes grænser; navnene står i fejlen ved et ukendt navn
  --section all|coverage,…   analyse: også sidernes tabeller; navnene står i fejlen ved et ukendt navn
  --bands [ties|answers]     measures: hvor usikker hver aktørs plads er, hvis en tiendedel af
                             forbindelserne (almindeligt) eller svarene manglede
  --lens "direction=mutual,district=sydbyen;ringparken"
                             det samme som én tekst, eller adressen fra siden; de enkelte valg går forud
  --lens municipality-housing|municipality-plan|inside-municipality[,…]
                             et af de tre færdige udsnit (CFBU 2015); andre nøgler går forud
  --title "Titel"            report: rapportens titel
  --parts findings,picture   report: kun disse dele, i denne rækkefølge: picture, findings, coverage,
                             checks, introductions, method; i bilaget: all-checks, all-findings,
                             chance, ranks, figures, words
  --without chance,ranks     report: alt andet end disse dele
  --own-text "checks=Tekst"  report: egen tekst øverst i en del; kan gentages, \\n er ny linje
  --to format                convert: gexf|graphml|pajek|dl|dl-matrix|kumu|gephi|graphology|xlsx|package|
                             numbers|scripts|methods; ellers efter filens endelse: .gexf .graphml .net .dl
                             .json .xlsx (tabellerne) .zip (datapakke) .md (metode)
  --pseudonymise             convert til .zip: koder i stedet for navne, og en nøgle i en fil for sig
  --key fil.csv              nøglen, der læses, hvis den findes, og skrives; ellers ved siden af kopien
  --organisations-only       kun organisationer: aktørerne bliver til deres organisation
  --min-cell tal             skjul sektorer, bydele, organisationer og en sektors bydele med færre
                             aktører (5; 0 = ingen)
  --force                    report, convert: skriv gerne over en fil, der er der i forvejen
  -h, --help                 denne hjælp
  --version                  versionen

Uden valg læses projektet, som siden åbner det. Svaret står på standard output, alt andet på standard error.
Slutkoder: 0 færdig, 1 fejl i data (svaret gælder det, der kan bruges), 2 forkert brug.
`,
	seeHelp: 'Se npx bindeled --help',
	noCommand: 'Der mangler en kommando.',
	unknownCommand: (command: string) => `Ukendt kommando: ${command}`,
	unknownOption: (option: string) => `Ukendt valg: ${option}`,
	valueMissing: (option: string) => `${option} mangler en værdi; skriv ${option}=værdi`,
	noValueTaken: (option: string) => `${option} tager ingen værdi`,
	noInput: 'Der mangler en mappe, en zip-fil eller filer.',
	wrongOutput: (path: string, known: string) =>
		`Skriv først projektet og så filen, der skal laves (${known}); »${path}« er ikke en af dem.`,
	fileExists: (path: string) => `Filen findes i forvejen: ${path} (--force skriver over den)`,
	notWritable: (path: string, reason: string) => `Kan ikke skrives: ${path} (${reason})`,
	fileWritten: (path: string) => `Filen er skrevet: ${path}`,
	noOutput: 'Der mangler en fil at læse eller en at skrive: convert <ind> <ud>.',
	reportWritten: (path: string) => `Rapporten er skrevet: ${path}`,
	notFound: (path: string) => `Findes ikke: ${path}`,
	notReadable: (path: string, reason: string) => `Kan ikke læses: ${path} (${reason})`,
	tooManyFiles: (path: string, limit: string) =>
		`Der er mere end ${limit} filer i ${path}; peg på selve projektets mappe.`,
	tooMuchData: (path: string, limit: string) =>
		`Filerne i ${path} fylder tilsammen mere end ${limit} MB.`,
	valueNotTaken: (option: string, value: string, known: string) =>
		`--${option} forstår ikke »${value}«.${known === '' ? '' : ` Mulige værdier: ${known}`}`,
	unknownLensKey: (key: string, known: string) =>
		`--lens kender ikke »${key}«. Mulige nøgler: ${known}`,
	whatIf: {
		nothing: (part: string) => `--what-if er tom${part === '' ? '' : ` (»${part}«)`}.`,
		verb: (part: string, known: string) => `--what-if kender ikke »${part}«. Mulige ord: ${known}`,
		howMany: (part: string, wanted: number) =>
			`--what-if: »${part}« skal have ${wanted === 1 ? 'et navn' : 'to navne'}.`,
		name: {
			actors: (part: string, known: string) =>
				`--what-if kender ingen aktør »${part}«. Mulige id’er: ${known}`,
			forums: (part: string, known: string) =>
				`--what-if kender intet mødeforum »${part}«. Mulige id’er: ${known}`,
			initiatives: (part: string, known: string) =>
				`--what-if kender ingen indsats »${part}«. Mulige id’er: ${known}`
		},
		noneKnown: 'ingen i data',
		more: (count: string) => `og ${count} til`,
		ambiguous: (part: string, known: string) =>
			`--what-if: flere hedder »${part}«. Brug id’et: ${known}`,
		severalWays: (part: string) =>
			`--what-if: »${part}« kan læses på flere måder. Sæt navnene i anførselstegn.`,
		problem: (part: string, problem: string) => `--what-if: »${part}« kan ikke gøres. ${problem}`,
		file: (part: string, known: string) =>
			`--what-if: ${part} er ikke en liste af trin. Mulige »kind«: ${known}`
	},
	asItIs: 'Som det er nu',
	issueCount: (errors: number, warnings: number) =>
		`${errors} fejl, ${warnings} ${warnings === 1 ? 'advarsel' : 'advarsler'} i data`,
	severity: { error: 'Fejl', warning: 'Advarsel', note: 'Bemærk' },
	place: { row: 'række', column: 'kolonne', value: (value: string) => `»${value}«` },
	nothingUsable: 'Der er intet, som kan bruges.',
	summary: (actors: string, ties: string) => `${actors} aktører, ${ties} samarbejder`,
	noFindings: 'Intet skiller sig ud under dette udsnit.',
	findings: 'Værd at se på',
	network: 'Netværket',
	groups: (by: string) => `Efter ${by.toLocaleLowerCase('da')}`,
	actors: 'Aktører',
	moreActors: (count: string) => `… og ${count} til; --format csv har dem alle.`,
	lensFilter: { step: 'trin', date: 'dato', weighted: 'med styrker' },
	networkFigure: {
		actors: 'Aktører',
		ties: 'Samarbejder',
		density: 'Tæthed',
		reciprocity: 'Gensidighed',
		components: 'Øer, største først',
		isolates: 'Uden samarbejde',
		diameter: 'Længste korteste vej',
		meanPath: 'Gennemsnitlig vej',
		transitivity: 'Transitivitet',
		globalEfficiency: 'Effektivitet',
		degreeCentralisation: 'Centralisering, samarbejder',
		betweennessCentralisation: 'Centralisering, mellemled',
		communities: 'Fællesskaber',
		articulationActors: 'Uundværlige led'
	},
	groupFigure: {
		group: 'Gruppe',
		actors: 'Aktører',
		internalTies: 'Indadtil',
		externalTies: 'Udadtil',
		eiIndex: 'E-I',
		expected: 'Forventet',
		p: 'p',
		range: (low: string, high: string) => `${low} til ${high}`,
		pairs: 'E-I, forventet og p tæller hvert par én gang, uanset retning.'
	},
	section: {
		coverage: {
			title: 'Hvilke sektorer er hvor (aktører)',
			some: 'Tallene er kun de aktører, hvis niveau og bydel er valgt til. Fundene ser på alle: hvor der står ingen, kan der sidde nogen, som er valgt fra.',
			sector: 'Sektor',
			none: 'Ingen i data.',
			by: { district: 'Efter bydel', level: 'Efter niveau', forum: 'Efter mødeforum' },
			unplaced: { district: 'Hele kommunen', level: 'Uden niveau', forum: 'Uden forum' },
			own: 'Forventede sektorer med egen aktør',
			reached: '… eller med en, der dækker hele kommunen'
		}
	},
	actorColumn: { label: 'Aktør', group: 'Gruppe' },
	progress: {
		reading: 'Læser',
		network: 'Bygger netværket',
		measures: 'Regner',
		findings: 'Leder efter mønstre'
	} satisfies Record<'reading' | Progress['stage'], string>
};

export type CliMessages = typeof cliDa;
