/**
 * Which network format a text is in, by its ending or its beginning. Apart from the readers, so that they
 * need to be fetched only for the files that they read.
 */
import { baseName, fileEnding } from '../input-file';

export type GraphFormatName =
	'GraphML' | 'GEXF' | 'Pajek' | 'NetDraw VNA' | 'UCINET DL' | 'Cytoscape SIF';

interface GraphFormat {
	/** What the format is called on the screen. */
	readonly name: GraphFormatName;
	readonly endings: readonly string[];
	/** How a text in the format begins; null = only the ending tells. */
	readonly beginning: RegExp | null;
}

const FORMATS: readonly GraphFormat[] = [
	{ name: 'GraphML', endings: ['graphml'], beginning: /<([a-z]+:)?graphml[\s>]/i },
	{ name: 'GEXF', endings: ['gexf'], beginning: /<gexf[\s>]/i },
	{
		name: 'Pajek',
		endings: ['net', 'paj'],
		beginning: /^(%[^\n]*\n|\s)*\*(network|vertices\s+\d)/i
	},
	{
		name: 'NetDraw VNA',
		endings: ['vna'],
		beginning: /^\s*\*(node\s+(data|properties)|tie\s+data)/i
	},
	{
		name: 'UCINET DL',
		endings: ['dl'],
		beginning: /^\s*dl[\s,]+(n|nr|nc|nm|format|labels|row|col(umn)?|title)\b/i
	},
	{ name: 'Cytoscape SIF', endings: ['sif'], beginning: null }
];

/** Values beside a Pajek network. */
const VALUE_ENDINGS = ['clu', 'vec'];

/** Start of a text that tells its format. */
const START_CHARACTERS = 4_000;

/** The format of a text; null = none of those that a beginning or an ending tells. */
export function graphFormatOf(path: string, text: string): GraphFormatName | null {
	if (holdsPajekValues(path)) return null;
	const ending = fileEnding(path);
	const start = text.slice(0, START_CHARACTERS);
	const format =
		FORMATS.find(({ endings }) => endings.includes(ending)) ??
		FORMATS.find(({ beginning }) => beginning?.test(start) ?? false);
	return format?.name ?? null;
}

/** True when a text is a network, or is JSON, which has to be read to know. */
export function mayBeGraph(path: string, text: string): boolean {
	return fileEnding(path) === 'json' || graphFormatOf(path, text) !== null;
}

/** True for classes and numbers that lie beside a Pajek network. */
export function holdsPajekValues(path: string): boolean {
	return VALUE_ENDINGS.includes(fileEnding(path));
}

/** True for UCINET's pairs of binary files, which no other program reads. */
export function isUcinetBinary(path: string): boolean {
	return /\.##[hd]$/i.test(baseName(path));
}
