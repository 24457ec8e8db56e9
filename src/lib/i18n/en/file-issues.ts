/** English sentences about files as a whole: what could not be read, and how the rest was. */
import type { Issue } from '../../model/issue';
import {
	issueCount,
	issueDetail as detail,
	type FileIssueMessages,
	type IssueText
} from '../issue-messages';
import { file, many, sheetOrFile, value } from './issue-parts';

const megabytes = (issue: Issue) =>
	`${Math.max(1, Math.round(issueCount(issue, 'limitBytes') / 1_000_000))} MB`;

const ENCODINGS: Readonly<Record<string, string>> = {
	macintosh: 'Mac OS Roman',
	cp850: 'MS-DOS (850)',
	'windows-1252': 'Windows-1252',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16'
};
const encodingName = (issue: Issue) =>
	ENCODINGS[detail(issue, 'encoding')] ?? detail(issue, 'encoding');

const UNREADABLE: Readonly<Record<string, string>> = {
	encrypted: 'is protected by a password and could not be opened',
	broken: 'is damaged and could not be opened'
};
const TOO_LARGE: Readonly<Record<string, string>> = {
	'too-many-files': 'holds too many files and was not read',
	'too-many-cells':
		'has too many cells to be read; perhaps something stands far away from the others'
};

const NOT_A_TABLE = (file: string): IssueText => ({
	text: `${file} is not a table the program can read. It is not used.`,
	remedy: 'Save the table as CSV or as an Excel workbook (.xlsx), and try again.'
});
/** What is said of files that were told by what is in them. */
const NOT_READ: Readonly<Record<string, (file: string) => IssueText>> = {
	binary: NOT_A_TABLE,
	xlsx: NOT_A_TABLE,
	zip: (file) => ({
		text: `${file} is a zip inside another zip. It is not used.`,
		remedy: 'Unpack it, and give the files in it.'
	}),
	JSON: (file) => ({
		text: `${file} is JSON, but not a network of a kind the program knows. It is not used.`,
		remedy:
			'Save the network as GraphML, GEXF or Graphology JSON, or the tables as CSV or an Excel workbook (.xlsx).'
	}),
	'JSON-broken': (file) => ({
		text: `${file} is no whole JSON and could not be read.`,
		remedy: 'Save it again from the program it comes from, and try again.'
	})
};

/** Parts of a network file that the tables have no room for. */
const LEFT_OUT: Readonly<Record<string, (count: number) => string>> = {
	hyperedges: (count) =>
		`${many(count, 'link', 'links')} between more than two ${count === 1 ? 'was' : 'were'} not read`,
	'nested-graphs': (count) =>
		`${many(count, 'group inside the network was', 'groups inside the network were')} unfolded: all actors are there, the grouping is not`,
	ports: (count) => `${many(count, 'port was', 'ports were')} not read`,
	drawing: () => 'How things were drawn was not read, only the texts',
	'graph-facts': () => 'Facts about the network as a whole were not read',
	'value-over-time': (count) =>
		`${many(count, 'value changes', 'values change')} over time; the last one was used`,
	spells: (count) =>
		`${many(count, 'actor takes', 'actors take')} part in several periods; they were read as one from first to last`,
	networks: (count) =>
		`${many(count, 'further network', 'further networks')} with other actors not read`,
	partitions: (count) =>
		`${many(count, 'partition does', 'partitions do')} not fit the number of actors, not read`,
	'ties-among-forums': (count) =>
		`${many(count, 'connection', 'connections')} between two forums not read`,
	'broken-lines': (count) =>
		`${many(count, 'place', 'places')} in the file could not be understood and were left out`,
	'empty-ties': (count) => `${many(count, 'connection', 'connections')} of strength 0 left out`
};
const BROKEN: Readonly<Record<string, string>> = {
	broken: 'is incomplete or broken here. What came before was read',
	entity:
		'uses abbreviations of its own (entities), which can hide huge amounts of text. It was not read',
	nesting: 'is nested so deep that it was not read',
	dimensions:
		'does not say how large the network is, or gives an impossible number. It was not read'
};

/** What is in a network file; forums only where there are some. */
function graphCounts(issue: Issue): string {
	const count = (name: string) => issueCount(issue, name);
	const actors = many(count('actors'), 'actor', 'actors');
	const ties = many(count('ties'), 'tie', 'ties');
	if (count('forums') === 0) return `${actors} and ${ties}`;
	const forums = many(count('forums'), 'forum', 'forums');
	const seats = many(count('memberships'), 'seat', 'seats');
	return `${actors}, ${ties}, ${forums} and ${seats} in them`;
}

export const fileIssuesEn: FileIssueMessages = {
	'file-unreadable': (issue) => ({
		text: `${sheetOrFile(issue)} ${UNREADABLE[detail(issue, 'reason')] ?? 'could not be read'}.${issue.details['others'] === undefined ? '' : ' The other files were read.'}`,
		remedy:
			detail(issue, 'reason') === 'encrypted'
				? 'Open it in the program it comes from, save it without the password, and try again.'
				: 'Open it in the program it comes from, save it again, and try again.'
	}),
	'file-too-large': (issue) => ({
		text: `${sheetOrFile(issue)} ${TOO_LARGE[detail(issue, 'reason')] ?? `is larger than ${megabytes(issue)} and was not read`}.`,
		remedy: 'Split the content into smaller files, or remove sheets and files that do not belong.'
	}),
	'file-not-recognised': (issue) => {
		const format = detail(issue, 'format');
		if (format === 'headings') {
			return {
				text: `${sheetOrFile(issue)} has headings (${value(issue)}) and no rows under them.`,
				remedy: 'Check that it is the right file, and that its rows were saved.'
			};
		}
		if (format === 'empty') {
			return {
				text: `${file(issue)} is empty.`,
				remedy: 'Check that it is the right file and that it has been saved.'
			};
		}
		if (format === 'table') {
			return {
				text: `${sheetOrFile(issue)} does not look like any table the program knows. It is kept beside the data, but not used.`,
				remedy: 'Say which table it is and what its columns mean, or change the headings.'
			};
		}
		if (format === 'UCINET') {
			return {
				text: `${file(issue)} is in UCINET’s own binary format, which only UCINET reads. It is not part of the data.`,
				remedy: 'Open it in UCINET, choose Data › Export › DL, and bring the file that comes out.'
			};
		}
		if (format === 'Pajek') {
			return {
				text: `${file(issue)} belongs to a Pajek network (.net) that is not here. It is not part of the data.`,
				remedy:
					'Bring the network and the file together; the values are then put beside the actors.'
			};
		}
		return (
			NOT_READ[format]?.(file(issue)) ?? {
				text: `${file(issue)} is in the format ${format}, which the program does not read. It is not used.`,
				remedy:
					'Save the content as CSV or as an Excel workbook (.xlsx): one table of actors and one of ties.'
			}
		);
	},
	'rows-over-limit': (issue) => ({
		text: `${sheetOrFile(issue)} has more than ${detail(issue, 'limit')} rows and was not read.`,
		remedy: 'Split the table, or remove the rows that do not belong.'
	}),
	'package-broken': (issue) => ({
		text: `${file(issue)} cannot be understood. The tables were read by their file names instead.`,
		remedy: 'Correct the file, or delete it.'
	}),
	'graph-broken': (issue) => ({
		text: `${file(issue)} (${detail(issue, 'format')}) ${BROKEN[detail(issue, 'reason')] ?? BROKEN['broken']}.`,
		remedy:
			detail(issue, 'reason') === 'entity'
				? 'Save the network again from the program it comes from, without a DOCTYPE.'
				: 'Save the network again from the program it comes from, and try again.'
	}),
	'graph-part-left-out': (issue) =>
		issue.value === null
			? {
					text: `${(LEFT_OUT[detail(issue, 'part')] ?? LEFT_OUT['broken-lines'])!(issueCount(issue, 'count'))}. The original file is kept beside the project.`,
					remedy: ''
				}
			: {
					text: `The line ${value(issue)} could not be understood and was left out. The original file is kept beside the project.`,
					remedy: 'Correct the line in the file, and give it again.'
				},
	'headings-missing': (issue) => ({
		text: `${sheetOrFile(issue)} has no headings: its first row looks like the others and was read with them. The columns were guessed by what stands in them.`,
		remedy: 'Check what each column means, or put a row of headings on top.'
	}),
	'letters-damaged': (issue) => ({
		text: `${sheetOrFile(issue)} has letters that were broken before it was saved: ${value(issue)}${issueCount(issue, 'count') > 1 ? ` (${detail(issue, 'count')} cells)` : ''}.`,
		remedy: 'Go back to the first file, and save it as “CSV UTF-8” or as an Excel workbook (.xlsx).'
	}),
	'cells-merged': (issue) => ({
		text: `${many(issueCount(issue, 'count'), 'cell is', 'cells are')} merged with the cell above on the sheet “${detail(issue, 'sheet')}” and got its value.`,
		remedy: ''
	}),
	'graph-read': (issue) => ({
		text: `${file(issue)} was read as ${detail(issue, 'format')}: ${graphCounts(issue)}.`,
		remedy: ''
	}),
	'sheet-left-out': (issue) =>
		detail(issue, 'reason') === 'hidden'
			? {
					text: `${sheetOrFile(issue)} is hidden in the workbook and was not read.`,
					remedy: 'Show the sheet in Excel, or say which table it is, if it is to be read.'
				}
			: {
					text: `${sheetOrFile(issue)} was not read, because its name has “(ignore)” in it.`,
					remedy: 'Give the sheet another name if it is to be read.'
				},
	'encoding-guessed': (issue) => ({
		text:
			detail(issue, 'encoding') === 'mixed'
				? `${file(issue)} is written in two character sets: most of it was read as UTF-8, the rest as Windows-1252.`
				: `${file(issue)} was read with the character set ${encodingName(issue)}.`,
		remedy: 'See whether special letters look right. If not, save the file as “CSV UTF-8”.'
	})
};
