/** Text for a terminal: aligned tables and wrapped paragraphs. */

export interface Column {
	readonly heading: string;
	/** Figures stand right. */
	readonly isFigure: boolean;
}

const GAP = '  ';
/** A column of words gives way at this width; a name is told apart by its beginning. */
const WIDEST_WORDS = 48;
const WIDEST_HEADING = 16;

/** A table under its headings, which take several lines where they are long; no line ends in blanks. */
export function tableText(
	columns: readonly Column[],
	rows: readonly (readonly string[])[]
): string {
	const cells = rows.map((row) => row.map((cell) => shorten(oneLine(cell))));
	const headings = headingLines(columns.map((column) => column.heading));
	const widths = columns.map((_, place) =>
		Math.max(...[...headings, ...cells].map((row) => widthOf(row[place] ?? '')))
	);
	const line = (row: readonly string[]) =>
		columns
			.map((column, place) => pad(row[place] ?? '', widths[place]!, column.isFigure))
			.join(GAP)
			.trimEnd();
	const rule = headings.length === 0 ? [] : [line(widths.map((width) => '─'.repeat(width)))];
	return [...headings.map(line), ...rule, ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** Headings broken between words, their last lines beside each other; none when all are empty. */
function headingLines(headings: readonly string[]): string[][] {
	const broken = headings.map((heading) => breakText(heading, WIDEST_HEADING));
	const height = Math.max(0, ...broken.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) =>
		broken.map((lines) => lines[line - height + lines.length] ?? '')
	);
}

function breakText(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of oneLine(text).split(' ')) {
		const last = lines.at(-1);
		if (word === '') continue;
		if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

/** A paragraph broken between words at `columns` characters, every line after `indent`. */
export function paragraph(text: string, columns: number, indent: string, first = indent): string {
	return breakText(text, Math.max(20, columns - widthOf(indent)))
		.map((line, place) => `${place === 0 ? first : indent}${line}\n`)
		.join('');
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
	if (widthOf(text) <= WIDEST_WORDS) return text;
	return `${[...text].slice(0, WIDEST_WORDS - 1).join('')}…`;
}

function pad(text: string, width: number, isFigure: boolean): string {
	const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
	return isFigure ? blanks + text : text + blanks;
}

/** Characters as a reader counts them, so that a letter with a loose accent is one. */
function widthOf(text: string): number {
	let count = 0;
	for (const character of text.normalize('NFC')) if (!/\p{Mark}/u.test(character)) count++;
	return count;
}
