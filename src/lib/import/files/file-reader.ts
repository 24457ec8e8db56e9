/** One file after the other -> tables, companions, and what is told of each. */
import { tellDamagedLetters } from './damaged-letters';
import { decodeText, looksBinary, type DecodedText } from './decode-text';
import { readDelimitedRows } from './delimited-text';
import { compoundKind, formatOfEnding, isBesideTables, textFormat } from './file-kind';
import type { FoundTable } from './found-files';
import { isUcinetBinary, mayBeGraph } from '../graph/graph-format';
import { withKumuIdentity } from '../graph/kumu-identity';
import type { PajekValues } from '../graph/pajek';
import { isKnownHeading } from '../guess/guess-table';
import { fileEnding, type ImportLimits, type InputFile } from '../input-file';
import { withIntervalColumns } from '../guess/interval-columns';
import type { IssueList } from '../issue-list';
import { withMissingHeadings, withoutHeadings } from '../guess/missing-headings';
import { kindOfArchive, tellUnreadable } from './open-archives';
import { toRawTable, type RawTable } from '../raw-table';
import { readSheets } from '../workbook/read-sheets';

const TABLE_ENDINGS = new Set(['csv', 'tsv', 'tab']);
/** Endings under which a table may stand, and other text as well. */
const MAYBE_TABLE_ENDINGS = new Set(['txt', 'asc', 'dat', 'xls']);

export class FileReader {
	readonly tables: FoundTable[] = [];
	readonly companions = new Map<string, string>();
	/** Files that hold no table by right. */
	private readonly asides: { readonly file: string; readonly format: string }[] = [];

	/**
	 * @param fileCount files that are read in all
	 * @param values classes and numbers for a Pajek network
	 * @param hasHeadings whether the user says that the first row of a table is headings; null = as guessed
	 */
	constructor(
		private readonly issues: IssueList,
		private readonly limits: ImportLimits,
		private readonly fileCount: number,
		private readonly values: readonly PajekValues[],
		private readonly hasHeadings: (file: string, sheet: string | null) => boolean | null
	) {}

	/** @param path inside the project */
	async read(file: InputFile, path: string): Promise<void> {
		const { issues, limits } = this;
		if (file.bytes.length > limits.fileBytes) {
			const details = { limitBytes: limits.fileBytes };
			issues.error('file-too-large', { file: file.path, details });
			return;
		}
		const ending = fileEnding(path);
		if (isUcinetBinary(path)) return this.tellFormat(file, 'UCINET');
		const archive = await kindOfArchive(file, limits);
		if (archive !== null) return this.readArchive(file, path, archive);
		const compound = compoundKind(file.bytes);
		if (compound === 'encrypted') {
			return tellUnreadable(issues, file.path, compound, this.fileCount > 1);
		}
		if (compound !== null) return this.tellFormat(file, compound);
		const decoded = decodeText(file.bytes);
		if (looksBinary(decoded.text)) {
			const format = ending === 'xlsx' ? 'xlsx' : (formatOfEnding(ending) ?? 'binary');
			return this.tellFormat(file, format);
		}
		if (await this.readGraph(file, path, decoded)) return;
		const isOnly = this.fileCount === 1;
		const format = textFormat(decoded.text, ending, isOnly);
		// A text of another kind is only tried as a table when nothing else was given.
		const mayBeTable = TABLE_ENDINGS.has(ending) || MAYBE_TABLE_ENDINGS.has(ending) || isOnly;
		if (format !== null) this.tellFormat(file, format);
		if (format !== null || !mayBeTable) this.companions.set(path, decoded.text);
		else this.readText(file, path, decoded);
	}

	/** Tells of files that hold no table: beside tables they are no fault. */
	tellAsides(): void {
		for (const { file, format } of this.asides) {
			const place = { file, details: { format } };
			if (this.tables.length > 0) this.issues.warn('file-not-recognised', place);
			else this.issues.error('file-not-recognised', place);
		}
	}

	private async readArchive(file: InputFile, path: string, kind: string): Promise<void> {
		const isNamedWorkbook = fileEnding(path) === 'xlsx';
		if (kind !== 'workbook' && !isNamedWorkbook) {
			return this.tellFormat(file, kind === 'folder' ? 'zip' : kind);
		}
		const hasOthers = this.fileCount > 1;
		const { issues, limits } = this;
		const found = await readSheets(file, issues, limits, hasOthers, isKnownHeading);
		if (found === null) return this.tellFormat(file, kind === 'folder' ? 'xlsx' : kind);
		for (const { raw, isHidden } of found) {
			tellDamagedLetters(raw, null, issues);
			const place = { path, text: null, isTableFile: true, isHidden, graph: null };
			this.tables.push({ ...place, ...this.settled(raw) });
		}
	}

	/** False when the text is no network. */
	private async readGraph(file: InputFile, path: string, decoded: DecodedText): Promise<boolean> {
		const { issues, limits } = this;
		const { text, encoding } = decoded;
		const graph = mayBeGraph(path, text) ? await import('../graph/graph-file') : null;
		const found = graph?.findGraphText(path, text) ?? null;
		if (graph === null || found === null) return false;
		const source = { file: file.path, encoding };
		const read = graph.readGraphText(found, source, this.values, issues, limits);
		if (read) this.tellEncoding(file, decoded);
		for (const { raw, table } of read?.tables ?? []) {
			const told = { format: found.format, table };
			const place = { path, text: null, isTableFile: true, isHidden: false };
			this.tables.push({ ...place, raw, graph: told, hasHeadings: null });
		}
		// What the tables could not take stays beside the project.
		if (read?.isWhole !== true) this.companions.set(path, text);
		return true;
	}

	private readText(file: InputFile, path: string, decoded: DecodedText): void {
		const { issues, limits } = this;
		const { text, encoding } = decoded;
		const { rows, delimiter, brokenRows, isCut } = readDelimitedRows(
			text,
			limits.rows,
			isKnownHeading,
			encoding === 'utf-8' ? file.bytes : null
		);
		if (isCut) {
			issues.error('rows-over-limit', { file: file.path, details: { limit: limits.rows } });
			return;
		}
		const source = { file: file.path, sheet: null, delimiter, encoding };
		const raw = toRawTable(rows, source, isKnownHeading);
		if (raw === null) {
			issues.warn('file-not-recognised', { file: file.path, details: { format: 'empty' } });
			return;
		}
		this.tellEncoding(file, decoded);
		tellDamagedLetters(raw, text, issues);
		for (const row of brokenRows) issues.warn('quote-unclosed', { file: file.path, row });
		const isTableFile = TABLE_ENDINGS.has(fileEnding(path)) || this.fileCount === 1;
		const place = { path, text, isTableFile, isHidden: false, graph: null };
		this.tables.push({ ...place, ...this.settled(raw) });
	}

	/** With what the programs that wrote it, or nobody, have left unsaid. */
	private settled(raw: RawTable): Pick<FoundTable, 'raw' | 'hasHeadings'> {
		const said = this.hasHeadings(raw.file, raw.sheet);
		let table = raw;
		if (said === false) table = withoutHeadings(raw);
		else if (said === null) {
			table = withMissingHeadings(raw, isKnownHeading);
			if (table !== raw) this.tellMissingHeadings(table);
		}
		return { raw: withKumuIdentity(withIntervalColumns(table)), hasHeadings: table === raw };
	}

	private tellMissingHeadings({ file, sheet, rows }: RawTable): void {
		const details: Record<string, string> = sheet === null ? {} : { sheet };
		this.issues.warn('headings-missing', { file, row: rows.rowNumber(0), details });
	}

	private tellEncoding(file: InputFile, { encoding, isGuess }: DecodedText): void {
		if (!isGuess) return;
		const place = { file: file.path, details: { encoding } };
		// Danish Excel writes Windows-1252 every day; any other one deserves a look.
		if (encoding === 'windows-1252') this.issues.note('encoding-guessed', place);
		else this.issues.warn('encoding-guessed', place);
	}

	private tellFormat({ path }: InputFile, format: string): void {
		if (isBesideTables(format)) this.asides.push({ file: path, format });
		else this.issues.error('file-not-recognised', { file: path, details: { format } });
	}
}
