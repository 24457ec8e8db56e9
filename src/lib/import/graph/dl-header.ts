/** The header of a UCINET DL file: its size, its format, and the labels of its rows and columns. */
import { GraphReadingEnd } from './graph-contents';

export type DlFormat =
	| 'fullmatrix'
	| 'upperhalf'
	| 'lowerhalf'
	| 'edgelist1'
	| 'edgelist2'
	| 'nodelist1'
	| 'nodelist1b'
	| 'nodelist2';

export interface DlHeader {
	readonly rows: number;
	readonly columns: number;
	readonly matrices: number;
	readonly format: DlFormat;
	readonly hasDiagonal: boolean;
	readonly rowLabels: readonly string[];
	readonly columnLabels: readonly string[];
	readonly matrixLabels: readonly string[];
	readonly rowsEmbedded: boolean;
	readonly columnsEmbedded: boolean;
	/** True when rows and columns are of two kinds. */
	readonly isTwoMode: boolean;
	/** Where the data begin, and the line of that place. */
	readonly dataStart: number;
	readonly dataLine: number;
}

interface Token {
	readonly text: string;
	readonly isQuoted: boolean;
	/** Place in the text behind the token. */
	readonly end: number;
}

const FORMATS: readonly DlFormat[] = [
	'fullmatrix',
	'upperhalf',
	'lowerhalf',
	'edgelist1',
	'edgelist2',
	'nodelist1',
	'nodelist1b',
	'nodelist2'
];

type LabelsOf = 'both' | 'row' | 'column' | 'matrix';

/**
 * Reads the header.
 *
 * @throws {GraphReadingEnd} `broken` when there are no data, `dimensions` when there is no size
 */
export function readDlHeader(text: string): DlHeader {
	const tokens = tokenize(text);
	const sizes = new Map<string, number>();
	const labels: Record<LabelsOf, string[]> = { both: [], row: [], column: [], matrix: [] };
	const embedded = new Set<LabelsOf>();
	let format: DlFormat = 'fullmatrix';
	let hasDiagonal = true;
	let collecting: LabelsOf | null = null;
	let prefix: LabelsOf = 'both';
	let dataStart: number | null = null;
	for (let at = 1; at < tokens.length && dataStart === null; at++) {
		const token = tokens[at]!;
		const word = token.isQuoted ? '' : token.text.toLowerCase();
		const next = tokens[at + 1];
		const isFollowedBy = (sign: string) => next?.text === sign && !next.isQuoted;
		if (word === 'data' && isFollowedBy(':')) dataStart = next!.end;
		else if (['n', 'nr', 'nc', 'nm'].includes(word) && isFollowedBy('=')) {
			const size = Number(tokens[at + 2]?.text);
			if (Number.isInteger(size) && size > 0) sizes.set(word, size);
			at += 2;
			collecting = null;
		} else if ((word === 'format' || word === 'diagonal') && isFollowedBy('=')) {
			const value = tokens[at + 2]?.text.toLowerCase() ?? '';
			if (word === 'diagonal') hasDiagonal = value !== 'absent';
			else if ((FORMATS as readonly string[]).includes(value)) format = value as DlFormat;
			else throw new GraphReadingEnd('broken', lineOf(text, token.end));
			at += 2;
			collecting = null;
		} else if (
			['row', 'column', 'col', 'matrix', 'level'].includes(word) &&
			next !== undefined &&
			!next.isQuoted &&
			next.text.toLowerCase() === 'labels'
		) {
			prefix = word === 'row' ? 'row' : word.startsWith('col') ? 'column' : 'matrix';
			collecting = null;
		} else if (
			word === 'labels' &&
			(isFollowedBy(':') || next?.text.toLowerCase() === 'embedded') &&
			(collecting === null || isFollowedBy(':'))
		) {
			if (isFollowedBy(':')) collecting = prefix;
			else embedded.add(prefix);
			prefix = 'both';
			at++;
		} else if (collecting !== null && (token.isQuoted || (word !== ':' && word !== '='))) {
			labels[collecting].push(token.text);
		}
	}
	if (dataStart === null) throw new GraphReadingEnd('broken', lineOf(text, text.length));
	const square = sizes.get('n');
	const rows = sizes.get('nr') ?? square ?? sizes.get('nc');
	const columns = sizes.get('nc') ?? square ?? rows;
	if (rows === undefined || columns === undefined || Math.max(rows, columns) > mostNodes(text)) {
		throw new GraphReadingEnd('dimensions', 1);
	}
	const rowLabels = labels.row.length > 0 ? labels.row : labels.both;
	const columnLabels = labels.column.length > 0 ? labels.column : square ? labels.both : [];
	const hasTwoKinds = square === undefined && sizes.has('nr') && sizes.has('nc');
	return {
		rows,
		columns,
		matrices: sizes.get('nm') ?? 1,
		format,
		hasDiagonal,
		rowLabels,
		columnLabels,
		matrixLabels: labels.matrix,
		rowsEmbedded: embedded.has('both') || embedded.has('row'),
		columnsEmbedded: embedded.has('both') || embedded.has('column'),
		isTwoMode:
			format.endsWith('2') ||
			(hasTwoKinds &&
				(rows !== columns ||
					(labels.column.length > 0 && rowLabels.join('\n') !== columnLabels.join('\n')))),
		dataStart,
		dataLine: lineOf(text, dataStart)
	};
}

function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	// Behind `data:` stand the data, which have other rules.
	const pattern = /"([^"\n]*)"|'([^'\n]*)'(?=[\s,:=]|$)|([:=])|([^\s,:=]+)/g;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const quoted = match[1] ?? match[2];
		const token = {
			text: quoted ?? match[0],
			isQuoted: quoted !== undefined,
			end: pattern.lastIndex
		};
		const last = tokens.at(-1);
		tokens.push(token);
		if (token.text === ':' && !last?.isQuoted && last?.text.toLowerCase() === 'data') break;
	}
	return tokens;
}

/** More nodes than this a text of its length does not have. */
function mostNodes(text: string): number {
	return 10_000 + text.length * 10;
}

function lineOf(text: string, end: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
