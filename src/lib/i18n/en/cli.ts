import type { CliMessages } from '../da/cli';

/** The words of the command line. */
export const cliEn: CliMessages = {
	usage: `Bindeled – who bridges, who is missing, where are the silos?

Usage:
  npx bindeled analyse  <folder, zip or files …> [options]   what deserves a look, in sentences
  npx bindeled measures <folder, zip or files …> [options]   the measures of the network and each actor
  npx bindeled compare  <project> <project …> [options]      two to six projects on one scale, and what is different
  npx bindeled compare  <project> --dates 2017,2019          … or one project on several dates
  npx bindeled compare  <project> --districts "a;b"          … or its districts (id or name)
  npx bindeled compare  <project> template:randers           … a template of the program beside any of these
  npx bindeled report   <folder, zip or files …> <out.html|out.docx|out.md> [options]
                                                             the report for the steering group as a file
  npx bindeled convert  <folder, zip or files …> <out> [--to format] [options]
                                                             a file for another program, or numbers and scripts

Options:
  --format text|json|csv     how the answer is written (text unless said)
  --lang da|en               the language; else by LC_ALL, LC_MESSAGES or LANG: Danish if they begin with da
  --direction either|reported|mutual
                             one side's word is enough (usual), as reported, or only when both say so
  --layer ties,forums,initiatives
                             reported collaborations (usual), shared forums, shared initiatives
  --weighted                 use strengths
  --group-by sector|district|level|organisation
  --district, --sector, --level <id or name, several with commas>
  --step 1,2,3,4             only reported collaborations on these steps
  --date 2019[-03[-31]]      only what held then
  --seed 1                   seed of everything that draws lots
  --chance                   measures: hold groups and roles against draws by lot, above 2000 actors too
  --exact                    measures: exact betweenness in very large networks too (else an estimate
                             with its bound)
  --what-if "close koordinationsgruppe; leave politi-sydbyen"
                             what changes if …: leave <actor>, close <forum>, end <initiative>,
                             tie|untie <actor> <actor>, seat <actor> <forum>, merge <forum> <forum>;
                             ids or labels, in quotation marks where unclear; or @file.json with the steps
  --threshold maxForums=3,…  analyse: thresholds of the checks; an unknown name is answered with those there are
  --section all|coverage,…   analyse: the tables of the pages too; an unknown name lists the known ones
  --bands [ties|answers]     measures: how unsure each actor's rank is, had a tenth of the connections (usual)
                             or of the answers been missing
  --lens "direction=mutual,district=sydbyen;ringparken"
                             the same as one text, or the address of the page; single options outdo it
  --lens municipality-housing|municipality-plan|inside-municipality[,…]
                             one of the three ready-made lenses (CFBU 2015); other keys outdo it
  --title "Title"            report: title of the report
  --parts findings,picture   report: only these parts, in this order: picture, findings, coverage,
                             checks, introductions, method; in the appendix: all-checks, all-findings,
                             chance, ranks, figures, words
  --without chance,ranks     report: all but these parts
  --own-text "checks=Text"   report: text of one’s own on top of a part; may be repeated, \\n is a new line
  --to format                convert: gexf|graphml|pajek|dl|dl-matrix|kumu|gephi|graphology|xlsx|package|
                             numbers|scripts|methods; else by the ending of the file: .gexf .graphml .net .dl
                             .json .xlsx (the tables) .zip (data package) .md (methods)
  --pseudonymise             convert to .zip: codes instead of names, and a key in a file of its own
  --key file.csv             the key, read if it is there, and written; else beside the copy
  --organisations-only       organisations only: actors become their organisation
  --min-cell number          hide sectors, districts, organisations and a sector’s districts of fewer
                             actors (5; 0 = none)
  --force                    report, convert: write over a file that is there already
  -h, --help                 this help
  --version                  the version

Without options the project is read as the page opens it. The answer is on standard output, all else on standard error.
Exit codes: 0 done, 1 the data have errors (the answer is for what is usable), 2 wrong usage.
`,
	seeHelp: 'See npx bindeled --help',
	noCommand: 'A command is missing.',
	unknownCommand: (command) => `Unknown command: ${command}`,
	unknownOption: (option) => `Unknown option: ${option}`,
	valueMissing: (option) => `${option} lacks a value; write ${option}=value`,
	noValueTaken: (option) => `${option} takes no value`,
	noInput: 'A folder, a zip file or files are missing.',
	wrongOutput: (path, known) =>
		`Name the project first, then the file to make (${known}); “${path}” is none of them.`,
	fileExists: (path) => `The file is there already: ${path} (--force writes over it)`,
	notWritable: (path, reason) => `Cannot be written: ${path} (${reason})`,
	fileWritten: (path) => `The file is written: ${path}`,
	noOutput: 'A file to read or one to write is missing: convert <in> <out>.',
	reportWritten: (path) => `The report is written: ${path}`,
	notFound: (path) => `Does not exist: ${path}`,
	notReadable: (path, reason) => `Cannot be read: ${path} (${reason})`,
	tooManyFiles: (path, limit) =>
		`There are more than ${limit} files in ${path}; point to the project's own folder.`,
	tooMuchData: (path, limit) => `The files in ${path} are more than ${limit} MB together.`,
	valueNotTaken: (option, value, known) =>
		`--${option} does not take “${value}”.${known === '' ? '' : ` Possible values: ${known}`}`,
	unknownLensKey: (key, known) => `--lens does not know “${key}”. Possible keys: ${known}`,
	whatIf: {
		nothing: (part) => `--what-if is empty${part === '' ? '' : ` (“${part}”)`}.`,
		verb: (part, known) => `--what-if does not know “${part}”. Possible words: ${known}`,
		howMany: (part, wanted) =>
			`--what-if: “${part}” takes ${wanted === 1 ? 'a name' : 'two names'}.`,
		name: {
			actors: (part, known) => `--what-if knows no actor “${part}”. Possible ids: ${known}`,
			forums: (part, known) => `--what-if knows no forum “${part}”. Possible ids: ${known}`,
			initiatives: (part, known) =>
				`--what-if knows no initiative “${part}”. Possible ids: ${known}`
		},
		noneKnown: 'none in the data',
		more: (count) => `and ${count} more`,
		ambiguous: (part, known) => `--what-if: several are called “${part}”. Use the id: ${known}`,
		severalWays: (part) =>
			`--what-if: “${part}” can be read in several ways. Put the names in quotation marks.`,
		problem: (part, problem) => `--what-if: “${part}” cannot be done. ${problem}`,
		file: (part, known) => `--what-if: ${part} is not a list of steps. Possible kinds: ${known}`
	},
	asItIs: 'As things are',
	issueCount: (errors, warnings) =>
		`${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in the data`,
	severity: { error: 'Error', warning: 'Warning', note: 'Note' },
	place: { row: 'row', column: 'column', value: (value) => `“${value}”` },
	nothingUsable: 'There is nothing that can be used.',
	summary: (actors, ties) => `${actors} actors, ${ties} collaborations`,
	noFindings: 'Nothing stands out under this lens.',
	findings: 'Worth a look',
	network: 'The network',
	groups: (by) => `By ${by.toLowerCase()}`,
	actors: 'Actors',
	moreActors: (count) => `… and ${count} more; --format csv has them all.`,
	lensFilter: { step: 'step', date: 'date', weighted: 'with strengths' },
	networkFigure: {
		actors: 'Actors',
		ties: 'Collaborations',
		density: 'Density',
		reciprocity: 'Reciprocity',
		components: 'Islands, largest first',
		isolates: 'Without collaborations',
		diameter: 'Longest shortest path',
		meanPath: 'Mean path',
		transitivity: 'Transitivity',
		globalEfficiency: 'Efficiency',
		degreeCentralisation: 'Centralisation, collaborations',
		betweennessCentralisation: 'Centralisation, go-betweens',
		communities: 'Communities',
		articulationActors: 'Indispensable links'
	},
	groupFigure: {
		group: 'Group',
		actors: 'Actors',
		internalTies: 'Inward',
		externalTies: 'Outward',
		eiIndex: 'E-I',
		expected: 'Expected',
		p: 'p',
		range: (low, high) => `${low} to ${high}`,
		pairs: 'E-I, expected and p count each pair once, whichever way the collaboration runs.'
	},
	section: {
		coverage: {
			title: 'Which sectors are where (actors)',
			some: 'The numbers count only actors of the levels and districts that are chosen. Findings read everybody: where a table has nobody, there may be somebody who is left out.',
			sector: 'Sector',
			none: 'None in the data.',
			by: { district: 'By district', level: 'By level', forum: 'By forum' },
			unplaced: { district: 'Whole municipality', level: 'Without level', forum: 'Without forum' },
			own: 'Expected sectors with their own actor',
			reached: '… or with one for the whole municipality'
		}
	},
	actorColumn: { label: 'Actor', group: 'Group' },
	progress: {
		reading: 'Reading',
		network: 'Building the network',
		measures: 'Computing',
		findings: 'Looking for patterns'
	}
};
