/**
 * Files -> raw tables and companions: unpacks, decodes and splits, and says what it could not read. Most
 * projects are plain tables: what reads archives, workbooks and network files is fetched for those that
 * are not.
 */
import { cleanPath, PACKAGE_FILE, readDataPackage, type DataPackage } from './data-package';
import { decodeText, looksBinary } from './decode-text';
import { readDelimitedRows } from './delimited-text';
import { holdsPajekValues, isUcinetBinary, mayBeGraph } from './graph/graph-format';
import { withKumuIdentity } from './graph/kumu-identity';
import type { PajekValues } from './graph/pajek';
import { isKnownHeading } from './guess-table';
import {
	baseName,
	fileEnding,
	fileStem,
	type ImportLimits,
	type InputFile,
	UNNAMED_PROJECT
} from './input-file';
import { withIntervalColumns } from './interval-columns';
import type { IssueList } from './issue-list';
import type { TableName } from '../model/dataset';
import { withMissingHeadings } from './missing-headings';
import { toRawTable, type RawTable } from './raw-table';
import { LineRows } from './row-list';
import { sheetBlocks } from './workbook-blocks';
import { looksLikeZip } from './zip-signature';

/** A table that was found, with its text when it came from a text file. */
export interface FoundTable {
	readonly raw: RawTable;
	/** Path inside the project. */
	readonly path: string;
	/** The file's text, to be carried along when the table is not recognised; null for sheets. */
	readonly text: string | null;
	/** True for a file whose ending says that it is a table. */
	readonly isTableFile: boolean;
	/** The format of a network file, and what it says that the table is; null = a table of its own. */
	readonly graph: { readonly format: string; readonly table: TableName } | null;
}

export interface FoundFiles {
	readonly tables: readonly FoundTable[];
	readonly companions: Map<string, string>;
	readonly dataPackage: DataPackage | null;
	/** What the project is called when no package says so. */
	readonly name: string;
}

/** Formats that are known by name and not read as tables. */
const OTHER_FORMATS = new Map([
	['clu', 'Pajek'],
	['vec', 'Pajek'],
	['xls', 'Excel 97-2003'],
	['ods', 'OpenDocument'],
	['gephi', 'Gephi'],
	['numbers', 'Apple Numbers']
]);

const TABLE_ENDINGS = new Set(['csv', 'tsv', 'tab']);
/** Endings under which a table may stand, and other text as well. */
const MAYBE_TABLE_ENDINGS = new Set(['txt', 'asc', 'dat']);

/** Files that operating systems and spreadsheets leave behind. */
function isLitter(path: string): boolean {
	const name = baseName(path);
	return (
		name === '' ||
		name.startsWith('.') ||
		name.startsWith('~$') ||
		name.startsWith('.~lock') ||
		name === 'Thumbs.db' ||
		name === 'desktop.ini' ||
		path.split('/').includes('__MACOSX')
	);
}

/** Reads all files. A file that cannot be read is an issue; the others are read all the same. */
export async function readFiles(
	given: readonly InputFile[],
	issues: IssueList,
	limits: ImportLimits
): Promise<FoundFiles> {
	const files = await openArchives(given, issues, limits);
	const paths = files.map(({ path }) => cleanPath(path));
	const root = rootFolder(paths);
	const companions = new Map<string, string>();
	const tables: FoundTable[] = [];
	const values = await pajekValues(files, paths, limits);
	const dataPackage = findPackage(files, root, issues, limits);
	if (dataPackage?.extras) companions.set(PACKAGE_FILE, dataPackage.extras);
	for (const [index, file] of files.entries()) {
		const path = paths[index]!.slice(root.length);
		if (path === PACKAGE_FILE && dataPackage) continue;
		if (dataPackage?.companions.has(path)) {
			companions.set(path, decodeText(file.bytes).text);
			continue;
		}
		if (values.has(file)) {
			companions.set(path, decodeText(file.bytes).text);
			continue;
		}
		try {
			const isOnly = files.length === 1;
			const beside = [...values.values()];
			await readFile(file, path, tables, companions, issues, limits, isOnly, beside);
		} catch (error) {
			const reason = error instanceof Error ? error.message : 'unknown';
			issues.error('file-unreadable', { file: file.path, details: { reason } });
		}
	}
	return { tables, companions, dataPackage, name: projectName(given, root) };
}

/** Classes and numbers that belong to the one Pajek network beside them. */
async function pajekValues(
	files: readonly InputFile[],
	paths: readonly string[],
	limits: ImportLimits
): Promise<Map<InputFile, PajekValues>> {
	const found = new Map<InputFile, PajekValues>();
	if (paths.filter((path) => fileEnding(path) === 'net').length !== 1) return found;
	for (const [index, file] of files.entries()) {
		if (!holdsPajekValues(paths[index]!) || file.bytes.length > limits.fileBytes) continue;
		const { findPajekValues } = await import('./graph/graph-file');
		const values = findPajekValues(paths[index]!, decodeText(file.bytes).text);
		if (values) found.set(file, values);
	}
	return found;
}

async function openArchives(
	given: readonly InputFile[],
	issues: IssueList,
	limits: ImportLimits
): Promise<InputFile[]> {
	const files: InputFile[] = [];
	for (const file of given) {
		if (isLitter(file.path)) continue;
		if (file.bytes.length > limits.fileBytes) {
			issues.error('file-too-large', {
				file: file.path,
				details: { limitBytes: limits.fileBytes }
			});
			continue;
		}
		const isArchive = looksLikeZip(file.bytes) && fileEnding(file.path) !== 'xlsx';
		if (!isArchive || (await isWorkbook(file, limits))) {
			files.push(file);
			continue;
		}
		const { readZip } = await import('./zip-archive');
		const { files: inside, failure } = readZip(file.bytes, limits, (path) => !isLitter(path));
		if (failure) tellArchive(issues, file.path, failure, limits);
		for (const entry of failure === null ? inside : []) files.push(entry);
	}
	return files;
}

/** A workbook under another name is told by what lies inside. */
async function isWorkbook(file: InputFile, limits: ImportLimits): Promise<boolean> {
	const { readZip } = await import('./zip-archive');
	const wanted = readZip(
		file.bytes,
		limits,
		(path) => path === 'xl/workbook.xml' || path === 'mimetype'
	);
	return wanted.files.some(({ path }) => path === 'xl/workbook.xml' || path === 'mimetype');
}

function tellArchive(issues: IssueList, file: string, failure: string, limits: ImportLimits): void {
	const isTooLarge =
		failure === 'too-large' || failure === 'too-many-files' || failure === 'too-many-cells';
	if (isTooLarge) {
		issues.error('file-too-large', {
			file,
			details: { reason: failure, limitBytes: limits.inflatedBytes }
		});
	} else issues.error('file-unreadable', { file, details: { reason: failure } });
}

/** The folder that all files share, with its slash; the one of the data package goes first. */
function rootFolder(paths: readonly string[]): string {
	const packages = paths.filter((path) => baseName(path) === PACKAGE_FILE);
	const shortest = packages.sort((first, second) => first.length - second.length)[0];
	const start = shortest ?? paths[0] ?? '';
	let root = start.slice(0, start.lastIndexOf('/') + 1);
	while (root !== '' && !paths.every((path) => path.startsWith(root))) {
		root = root.slice(0, root.lastIndexOf('/', root.length - 2) + 1);
	}
	return root;
}

function projectName(given: readonly InputFile[], root: string): string {
	const folder = root.split('/').filter((part) => part !== '')[0];
	if (folder) return folder;
	const only = given.length === 1 ? given[0] : undefined;
	return only ? fileStem(only.path) || UNNAMED_PROJECT : UNNAMED_PROJECT;
}

function findPackage(
	files: readonly InputFile[],
	root: string,
	issues: IssueList,
	limits: ImportLimits
): DataPackage | null {
	const file = files.find(({ path }) => cleanPath(path) === root + PACKAGE_FILE);
	if (!file || file.bytes.length > limits.fileBytes) return null;
	const dataPackage = readDataPackage(decodeText(file.bytes).text);
	if (!dataPackage) issues.error('package-broken', { file: file.path });
	return dataPackage;
}

async function readFile(
	file: InputFile,
	path: string,
	tables: FoundTable[],
	companions: Map<string, string>,
	issues: IssueList,
	limits: ImportLimits,
	isOnly: boolean,
	values: readonly PajekValues[]
): Promise<void> {
	if (file.bytes.length > limits.fileBytes) {
		issues.error('file-too-large', { file: file.path, details: { limitBytes: limits.fileBytes } });
		return;
	}
	const ending = fileEnding(path);
	if (isUcinetBinary(path)) {
		tellFormat(issues, file.path, 'UCINET');
		return;
	}
	if (looksLikeZip(file.bytes)) {
		if (OTHER_FORMATS.has(ending)) tellFormat(issues, file.path, OTHER_FORMATS.get(ending)!);
		else await readSheets(file, path, tables, issues, limits);
		return;
	}
	if (file.bytes[0] === 0xd0 && file.bytes[1] === 0xcf && file.bytes[2] === 0x11) {
		tellFormat(issues, file.path, 'Excel 97-2003');
		return;
	}
	const { text, encoding, isGuess } = decodeText(file.bytes);
	if (looksBinary(text)) {
		tellFormat(
			issues,
			file.path,
			ending === 'xlsx' ? 'xlsx' : (OTHER_FORMATS.get(ending) ?? 'binary')
		);
		return;
	}
	const graph = mayBeGraph(path, text) ? await import('./graph/graph-file') : null;
	const found = graph?.findGraphText(path, text) ?? null;
	if (graph && found) {
		const source = { file: file.path, encoding };
		const read = graph.readGraphText(found, source, values, issues, limits);
		if (isGuess && read)
			issues.note('encoding-guessed', { file: file.path, details: { encoding } });
		for (const { raw, table } of read?.tables ?? []) {
			const told = { format: found.format, table };
			tables.push({ raw, path, text: null, isTableFile: true, graph: told });
		}
		// What the tables could not take stays beside the project.
		if (read?.isWhole !== true) companions.set(path, text);
		return;
	}
	const format = otherTextFormat(text, ending, isOnly);
	if (format) {
		tellFormat(issues, file.path, format);
		companions.set(path, text);
		return;
	}
	// A text of another kind is only tried as a table when nothing else was given.
	const mayBeTable = TABLE_ENDINGS.has(ending) || MAYBE_TABLE_ENDINGS.has(ending) || isOnly;
	if (!mayBeTable) {
		companions.set(path, text);
		return;
	}
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
	if (isGuess && raw) issues.note('encoding-guessed', { file: file.path, details: { encoding } });
	for (const row of brokenRows) issues.warn('quote-unclosed', { file: file.path, row });
	if (raw) {
		tables.push({
			raw: settledTable(raw, issues),
			path,
			text,
			isTableFile: TABLE_ENDINGS.has(ending) || isOnly,
			graph: null
		});
	} else {
		issues.warn('file-not-recognised', { file: file.path, details: { format: 'empty' } });
	}
}

/** With what the programs that wrote it, or nobody, have left unsaid. */
function settledTable(raw: RawTable, issues: IssueList): RawTable {
	const table = withMissingHeadings(raw, isKnownHeading);
	if (table !== raw) {
		const sheet: Record<string, string> = raw.sheet === null ? {} : { sheet: raw.sheet };
		const row = table.rows.rowNumber(0);
		issues.warn('headings-missing', { file: raw.file, row, details: sheet });
	}
	return withKumuIdentity(withIntervalColumns(table));
}

async function readSheets(
	file: InputFile,
	path: string,
	tables: FoundTable[],
	issues: IssueList,
	limits: ImportLimits
): Promise<void> {
	const { readWorkbook } = await import('./workbook');
	const { sheets, failure } = await readWorkbook(file.bytes, limits);
	if (failure === 'not-a-workbook') tellFormat(issues, file.path, 'zip');
	else if (failure) tellArchive(issues, file.path, failure, limits);
	let found = 0;
	for (const { name, lines } of sheets) {
		if (name.toLowerCase().includes('(ignore)')) {
			issues.note('sheet-left-out', { file: file.path, details: { sheet: name } });
			continue;
		}
		if (lines.length > limits.rows) {
			issues.error('rows-over-limit', {
				file: file.path,
				details: { limit: limits.rows, sheet: name }
			});
			continue;
		}
		for (const block of sheetBlocks(lines)) {
			const sheet = block.row === 1 ? name : `${name} (${block.row})`;
			const source = { file: file.path, sheet, delimiter: null, encoding: null };
			const raw = toRawTable(LineRows.ofLines(block.lines), source, isKnownHeading);
			if (!raw) continue;
			const table = settledTable(raw, issues);
			tables.push({ raw: table, path, text: null, isTableFile: true, graph: null });
			found++;
		}
	}
	if (!failure && found === 0) {
		issues.warn('file-not-recognised', { file: file.path, details: { format: 'empty' } });
	}
}

function tellFormat(issues: IssueList, file: string, format: string): void {
	issues.error('file-not-recognised', { file, details: { format } });
}

/** The name of another network format that a text is in, or null. */
function otherTextFormat(text: string, ending: string, isOnly: boolean): string | null {
	const named = OTHER_FORMATS.get(ending);
	if (named) return named;
	const start = text.slice(0, 2000).trimStart();
	if (ending === 'xml' || ending === 'html' || /^<(\?xml|!doctype|html)/i.test(start)) return 'XML';
	return isOnly && ending === 'json' ? 'JSON' : null;
}
