/** Project + kind of export -> a file: the one entry for the screen and the command line. */
import { zipSync } from 'fflate';
import type { CheckSettings } from '../findings/checks/check-settings';
import { analyse } from '../findings/analyse';
import type { Progress } from '../findings/analysis';
import type { ActorId, Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import { buildNetwork } from '../network/build-network';
import type { Network } from '../network/network';
import { codebook } from './numbers/codebook';
import type { ExportedBytes, ExportedFile, ExportedText, ExportedTexts } from './exported-file';
import {
	toFileNetwork,
	type FileNetwork,
	type FileNote,
	type FilePlace
} from './networks/file-network';
import { writeGephiTables } from './networks/gephi-tables';
import { writeGexf } from './networks/gexf';
import { writeGraphml } from './networks/graphml';
import { writeGraphologyJson } from './networks/graphology-json';
import { writeKumuWorkbook } from './networks/kumu-workbook';
import { countLeftOut, type LeftOut } from './left-out';
import { methodsText } from './numbers/methods-text';
import { numberTables, type NumberTable } from './numbers/number-tables';
import type { NumberWords } from './numbers/number-words';
import { writePajek, writePajekNet } from './networks/pajek';
import { PYTHON_SCRIPT, pythonScript } from './scripts/python-script';
import { R_SCRIPT, rScript } from './scripts/r-script';
import { writeTabularDataPackage } from './project/tabular-data-package';
import { writeDlEdgelist, writeDlMatrix } from './networks/ucinet-dl';
import { writeWorkbookTables } from './project/workbook-tables';
import { writeNumbersCsv, writeNumbersWorkbook } from './numbers/write-numbers';

export const EXPORT_KINDS = [
	'numbers-xlsx',
	'numbers-csv',
	'gexf',
	'graphml',
	'gephi',
	'kumu',
	'pajek',
	'pajek-net',
	'dl',
	'dl-matrix',
	'graphology',
	'scripts',
	'methods',
	'xlsx',
	'package'
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Formats in which actors have a place. */
export const PLACED_KINDS: ReadonlySet<ExportKind> = new Set<ExportKind>([
	'gexf',
	'graphml',
	'gephi',
	'pajek',
	'pajek-net',
	'graphology'
]);

export interface ExportRequest {
	readonly dataset: Dataset;
	readonly lens: Lens;
	/** Thresholds of the checks. */
	readonly settings: CheckSettings;
	readonly note: FileNote;
	/** First part of the names of files inside a zip. */
	readonly stem: string;
	/** Where actors stand in the picture; may be empty. */
	readonly places: ReadonlyMap<ActorId, FilePlace>;
}

/** The words, in the language of the file, and in both for the codebook. */
export interface ExportWords {
	readonly own: NumberWords;
	readonly both: Readonly<Record<'da' | 'en', NumberWords>>;
}

/** Told how far the work has come; throwing from it stops the work. */
export type ExportReport = (progress: Progress) => void;

const TEXT = 'text/plain;charset=utf-8';
const XML = 'application/xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the file. The same project, lens, note and language give the same bytes. */
export function writeExport(
	kind: ExportKind,
	request: ExportRequest,
	words: ExportWords,
	report: ExportReport = () => undefined
): ExportedFile {
	const network = () => networkFile(request);
	switch (kind) {
		case 'gexf':
			return text('.gexf', XML, writeGexf(network()));
		case 'graphml':
			return text('.graphml', XML, writeGraphml(network()));
		case 'gephi':
			return zip('-gephi.zip', writeGephiTables(network()));
		case 'kumu':
			return workbook('-kumu.xlsx', writeKumuWorkbook(network()));
		case 'pajek':
			return zip('-pajek.zip', writePajek(network(), request.stem));
		case 'pajek-net':
			return text('.net', TEXT, writePajekNet(network()));
		case 'dl':
			return text('.dl', TEXT, writeDlEdgelist(network()));
		case 'dl-matrix':
			return text('-matrix.dl', TEXT, writeDlMatrix(network()));
		case 'graphology':
			return text('.json', 'application/json', writeGraphologyJson(network()));
		case 'xlsx':
			return workbook('.xlsx', projectWorkbook(request.dataset));
		case 'package':
			return zip('.zip', { files: writeTabularDataPackage(request.dataset), leftOut: [] });
		case 'methods': {
			const built = buildNetwork(request.dataset, request.lens);
			const written = methodsText(built, request.note, words.own);
			return text('.md', 'text/markdown;charset=utf-8', { text: written, leftOut: [] });
		}
		case 'numbers-xlsx': {
			const { tables } = allNumbers(request, words, report);
			return workbook('-numbers.xlsx', { bytes: writeNumbersWorkbook(tables), leftOut: [] });
		}
		case 'numbers-csv': {
			const { tables } = allNumbers(request, words, report);
			return zip('-numbers.zip', { files: writeNumbersCsv(tables), leftOut: [] });
		}
		case 'scripts': {
			const { tables, network: built } = allNumbers(request, words, report);
			const { version } = request.note;
			const files = new Map([
				...writeNumbersCsv(tables),
				[R_SCRIPT, rScript(version)] as const,
				[PYTHON_SCRIPT, pythonScript(version)] as const,
				['methods.md', methodsText(built, request.note, words.own)] as const
			]);
			return zip('-research.zip', { files, leftOut: [] });
		}
		default:
			return kind satisfies never;
	}
}

function networkFile({ dataset, lens, note, places }: ExportRequest): FileNetwork {
	return toFileNetwork(dataset, buildNetwork(dataset, lens), note, places);
}

/** The tables of numbers, the codebook last but one. */
function allNumbers(
	{ dataset, lens, settings, note }: ExportRequest,
	words: ExportWords,
	report: ExportReport
): { readonly tables: readonly NumberTable[]; readonly network: Network } {
	const analysis = analyse(dataset, lens, report, null, settings);
	const network = buildNetwork(dataset, lens);
	const tables = numberTables(network, analysis, toFileNetwork(dataset, network, note), words.own);
	const book = codebook(tables, words.own, words.both);
	return { tables: [...tables.slice(0, -1), book, tables.at(-1)!], network };
}

function projectWorkbook(dataset: Dataset): ExportedBytes {
	const leftOut: LeftOut[] = countLeftOut([['companions', dataset.companions.size]]);
	return { bytes: writeWorkbookTables(dataset), leftOut };
}

function text(
	ending: string,
	type: string,
	{ text: written, leftOut }: ExportedText
): ExportedFile {
	return { ending, type, bytes: new TextEncoder().encode(written), files: null, leftOut };
}

function workbook(ending: string, { bytes, leftOut }: ExportedBytes): ExportedFile {
	return { ending, type: WORKBOOK, bytes, files: null, leftOut };
}

function zip(ending: string, { files: texts, leftOut }: ExportedTexts): ExportedFile {
	const encoder = new TextEncoder();
	const files = new Map([...texts].map(([path, written]) => [path, encoder.encode(written)]));
	const entries = Object.create(null) as Record<string, Uint8Array>;
	for (const [path, bytes] of files) entries[path] = bytes;
	// Zip knows no date before 1980; a fixed one keeps equal data equal.
	const bytes = zipSync(entries, { mtime: new Date(1980, 0, 1) });
	return { ending, type: 'application/zip', bytes, files, leftOut };
}
