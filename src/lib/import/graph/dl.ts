/** UCINET's DL: matrices, halves of matrices, lists of ties and lists of neighbours, of one mode or two. */
import { GraphContents, joinMirrored } from './graph-contents';
import { readDlHeader, type DlHeader } from './dl-header';
import { lineWords, numberOf, textLines, type Word } from './line-words';

interface DataLine {
	readonly number: number;
	readonly words: readonly Word[];
}

/** The nodes of one side, asked for by place or by name. */
class Side {
	private readonly names: string[];
	private readonly placeOf = new Map<string, number>();

	constructor(
		private readonly graph: GraphContents,
		labels: readonly string[],
		private readonly count: number,
		private readonly mode: 0 | 1 | null,
		private readonly isNamed: boolean,
		line: number
	) {
		this.names = [];
		if (isNamed) return;
		const areDifferent = new Set(labels.map(folded)).size === labels.length;
		for (let place = 0; place < count; place++) {
			const label = labels[place]?.trim() ?? '';
			const number = mode === 1 ? `c${place + 1}` : String(place + 1);
			const id = areDifferent && label !== '' ? label : number;
			const node = graph.nodeOf(id, line, mode);
			if (!areDifferent && label !== '') node.cells.set('label', label);
			this.keep(id);
		}
	}

	/** Id of the node that a word names: by place or label, or by name where names stand in the data. */
	find(word: Word, line: number): string | null {
		const known = this.placeOf.get(folded(word.text));
		if (this.isNamed) {
			if (known !== undefined) return this.names[known]!;
			if (word.text.trim() === '') return null;
			const id = word.text.trim();
			this.graph.nodeOf(id, line, this.mode);
			this.keep(id);
			return id;
		}
		const place = word.isQuoted ? null : numberOf(word.text);
		if (place !== null && Number.isInteger(place) && place >= 1 && place <= this.count) {
			return this.names[place - 1] ?? null;
		}
		return known === undefined ? null : this.names[known]!;
	}

	at(place: number): string | null {
		return this.names[place] ?? null;
	}

	private keep(id: string): void {
		if (!this.placeOf.has(folded(id))) this.placeOf.set(folded(id), this.names.length);
		this.names.push(id);
	}
}

/** UCINET writes all names in capitals: case tells nobody apart. */
function folded(name: string): string {
	return name.trim().toLowerCase();
}

/**
 * Reads DL into `graph`. Where every tie of a matrix or a list has its mirror image, the network is
 * taken for one without directions.
 *
 * @throws {GraphReadingEnd} where the header is not understood
 */
export function readDl(text: string, graph: GraphContents): void {
	const header = readDlHeader(text);
	const lines = () => dataLines(text.slice(header.dataStart), header.dataLine);
	const side = (labels: readonly string[], count: number, mode: 0 | 1 | null, isNamed: boolean) =>
		new Side(graph, labels, count, mode, isNamed, header.dataLine);
	const { isTwoMode } = header;
	const rows = side(header.rowLabels, header.rows, isTwoMode ? 0 : null, header.rowsEmbedded);
	const columns = isTwoMode
		? side(header.columnLabels, header.columns, 1, header.columnsEmbedded)
		: rows;
	if (header.format.startsWith('edgelist')) readEdges(graph, header, rows, columns, [...lines()]);
	else if (header.format.startsWith('nodelist'))
		readNeighbours(graph, header, rows, columns, lines());
	else readMatrices(graph, header, rows, columns, lines);
	if (header.format === 'upperhalf' || header.format === 'lowerhalf') {
		const ties = graph.ties.map((tie) => ({ ...tie, directed: false }));
		graph.ties.length = 0;
		for (const tie of ties) graph.ties.push(tie);
	} else if (!isTwoMode) joinMirrored(graph);
}

function kindOf({ matrixLabels, matrices }: DlHeader, matrix: number): string | null {
	return matrixLabels[matrix] ?? (matrices > 1 ? String(matrix + 1) : null);
}

function addTie(
	graph: GraphContents,
	from: string,
	to: string,
	line: number,
	weight: string | null,
	kind: string | null
): void {
	const tie = graph.addTie(from, to, true, line);
	if (weight !== null) tie.cells.set('weight', weight);
	if (kind !== null) tie.cells.set('kind', kind);
}

/** `i j value`; several matrices are divided by a `!`. A value that is left out is 1. */
function readEdges(
	graph: GraphContents,
	header: DlHeader,
	rows: Side,
	columns: Side,
	lines: readonly DataLine[]
): void {
	const hasValues = lines.some(({ words }) => words.length > 2);
	let matrix = 0;
	for (const { number, words } of lines) {
		if (words.length === 1 && words[0]!.text === '!') {
			matrix++;
			continue;
		}
		const [first, second, value] = words;
		const from = first === undefined ? null : rows.find(first, number);
		const to = second === undefined ? null : columns.find(second, number);
		const weight = value === undefined ? (hasValues ? '1' : null) : value.text;
		if (from === null || to === null || (weight !== null && numberOf(weight) === null)) {
			graph.leaveOut('broken-lines', number);
		} else if (weight !== null && numberOf(weight) === 0) graph.leaveOut('empty-ties', number);
		else addTie(graph, from, to, number, weight, kindOf(header, matrix));
	}
}

/** `i j k l`: the first works with the others. In `nodelist1b` the line's place is the first. */
function readNeighbours(
	graph: GraphContents,
	header: DlHeader,
	rows: Side,
	columns: Side,
	lines: Iterable<DataLine>
): void {
	let matrix = 0;
	let place = 0;
	for (const { number, words } of lines) {
		if (words.length === 1 && words[0]!.text === '!') {
			matrix++;
			place = 0;
			continue;
		}
		const isCounted = header.format === 'nodelist1b';
		const from = isCounted ? rows.at(place++) : rows.find(words[0]!, number);
		for (const word of words.slice(1)) {
			const to = columns.find(word, number);
			if (from === null || to === null) graph.leaveOut('broken-lines', number);
			else addTie(graph, from, to, number, null, kindOf(header, matrix));
		}
	}
}

/** Matrices and their halves: values in order, whatever the line breaks, unless labels stand among them. */
function readMatrices(
	graph: GraphContents,
	header: DlHeader,
	rows: Side,
	columns: Side,
	lines: () => Iterable<DataLine>
): void {
	const values = new Values(lines());
	const width = header.isTwoMode ? header.columns : header.rows;
	const hasDiagonal = header.hasDiagonal && !isWithoutDiagonal(header, lines);
	for (let matrix = 0; matrix < header.matrices && values.next !== null; matrix++) {
		if (header.columnsEmbedded && (matrix === 0 || !isNumber(values.next.word))) {
			for (let column = 0; column < width; column++) {
				const label = values.take();
				if (label !== null && matrix === 0) columns.find(label.word, label.line);
			}
		}
		for (let row = 0; row < header.rows && values.next !== null; row++) {
			let from = rows.at(row);
			if (header.rowsEmbedded) {
				const label = values.take()!;
				from = rows.find(label.word, label.line);
			}
			const [start, end] = bounds(header, row, width, hasDiagonal);
			for (let column = start; column < end; column++) {
				const cell = values.take();
				if (cell === null) break;
				const value = numberOf(cell.word.text);
				if (value === 0) continue;
				const to = columns.at(column);
				if (value === null || from === null || to === null) {
					graph.leaveOut('broken-lines', cell.line);
				} else {
					const [first, second] = header.format === 'lowerhalf' ? [to, from] : [from, to];
					addTie(graph, first, second, cell.line, cell.word.text, kindOf(header, matrix));
				}
			}
		}
	}
	const rest = values.next;
	if (rest !== null) graph.leaveOut('broken-lines', rest.line);
}

/** The words of the data one after the other, whatever the line breaks. */
class Values {
	private readonly words: Iterator<PlacedWord>;
	next: PlacedWord | null;

	constructor(lines: Iterable<DataLine>) {
		this.words = placedWords(lines);
		this.next = this.words.next().value ?? null;
	}

	take(): PlacedWord | null {
		const taken = this.next;
		if (taken !== null) this.next = this.words.next().value ?? null;
		return taken;
	}
}

interface PlacedWord {
	readonly word: Word;
	readonly line: number;
}

function* placedWords(lines: Iterable<DataLine>): Generator<PlacedWord, undefined> {
	for (const { number, words } of lines) {
		for (const word of words) yield { word, line: number };
	}
	return undefined;
}

function* dataLines(text: string, firstLine: number): Generator<DataLine> {
	for (const { number, text: line } of textLines(text)) {
		const words = lineWords(line, true);
		if (words.length > 0) yield { number: number + firstLine - 1, words };
	}
}

function isNumber({ text, isQuoted }: Word): boolean {
	return !isQuoted && numberOf(text) !== null;
}

/** Halves are also written without their diagonal and without saying so. */
function isWithoutDiagonal(
	{ format, rows, matrices, rowsEmbedded, columnsEmbedded }: DlHeader,
	lines: () => Iterable<DataLine>
): boolean {
	if (format === 'fullmatrix') return false;
	const labels = (columnsEmbedded ? rows : 0) + (rowsEmbedded ? rows * matrices : 0);
	let count = 0;
	for (const { words } of lines()) count += words.length;
	return count - labels === (matrices * rows * (rows - 1)) / 2;
}

function bounds(
	{ format }: DlHeader,
	row: number,
	width: number,
	hasDiagonal: boolean
): readonly [first: number, last: number] {
	if (format === 'lowerhalf') return [0, hasDiagonal ? row + 1 : row];
	if (format === 'upperhalf') return [hasDiagonal ? row : row + 1, width];
	return [0, width];
}
