/** Pajek: networks (`.net`), classes (`.clu`), numbers (`.vec`), and projects of them (`.paj`). */
import {
	GraphContents,
	GraphReadingEnd,
	joinMirrored,
	type GraphNode,
	type GraphTie
} from './graph-contents';
import { lineWords, numberOf, textLines, type Word } from './line-words';

/** Values in the order of the vertices, to be put beside a network with as many. */
export interface PajekValues {
	readonly name: string;
	readonly values: readonly string[];
	readonly line: number;
}

type Section =
	| 'none'
	| 'vertices'
	| 'arcs'
	| 'edges'
	| 'arcslist'
	| 'edgeslist'
	| 'matrix'
	| 'partition'
	| 'vector'
	| 'other';

const WORDS_OF_SHAPE = new Set([
	'ellipse',
	'box',
	'diamond',
	'triangle',
	'cross',
	'empty',
	'house'
]);

interface Vertex {
	readonly node: GraphNode;
	label: string;
}

interface Reading {
	readonly graph: GraphContents;
	vertices: Vertex[];
	/** Vertices of the first mode; as many as there are vertices = one mode. */
	firstMode: number;
	networks: number;
	section: Section;
	kind: string | null;
	matrixRow: number;
	hasMatrix: boolean;
	values: { name: string; values: string[]; line: number } | null;
	expected: number;
	/** More vertices than this a text of its length does not have. */
	readonly mostVertices: number;
}

/**
 * Reads Pajek's text into `graph`: of a project the first network, with the classes and numbers that
 * fit it. A further network on the same vertices is another kind of tie; one on others is told of.
 *
 * @param more values from other files
 */
export function readPajek(
	text: string,
	graph: GraphContents,
	more: readonly PajekValues[] = []
): void {
	const reading: Reading = {
		graph,
		vertices: [],
		firstMode: 0,
		networks: 0,
		section: 'none',
		kind: null,
		matrixRow: 0,
		hasMatrix: false,
		values: null,
		expected: 0,
		mostVertices: 10_000 + text.length * 10
	};
	const values: PajekValues[] = [...more];
	const keepValues = () => {
		if (reading.values !== null) values.push(reading.values);
		reading.values = null;
	};
	for (const { number, text: line } of textLines(text)) {
		const trimmed = line.trim();
		if (trimmed === '' || trimmed.startsWith('%')) continue;
		if (trimmed.startsWith('*')) {
			if (/^\*(network|partition|vector|permutation|cluster|hierarchy)/i.test(trimmed))
				keepValues();
			openSection(reading, trimmed, number);
		} else readLine(reading, lineWords(trimmed), number);
	}
	keepValues();
	finish(reading, values);
}

/** The values of a `.clu` or `.vec` file; null = it is none. */
export function readPajekValues(text: string, name: string): PajekValues | null {
	const lines = textLines(text).filter(({ text: line }) => !/^\s*(%|$)/.test(line));
	const [first, ...rest] = lines;
	if (!first || !/^\s*\*vertices\b/i.test(first.text)) return null;
	return { name, line: first.number, values: rest.map(({ text: line }) => line.trim()) };
}

function openSection(reading: Reading, line: string, number: number): void {
	const words = lineWords(line);
	const name = words[0]!.text.toLowerCase();
	const rest = words.slice(1);
	const { graph } = reading;
	const kindOf = () => {
		const named = rest.find(({ isQuoted }) => isQuoted)?.text;
		const relation = rest.find(({ text }) => /^:\d+$/.test(text))?.text.slice(1);
		return named ?? relation ?? reading.kind;
	};
	switch (name) {
		case '*network':
			reading.networks++;
			reading.kind = reading.networks > 1 ? rest.map(({ text }) => text).join(' ') : null;
			reading.section = 'none';
			break;
		case '*partition':
		case '*vector':
			reading.section = name === '*partition' ? 'partition' : 'vector';
			reading.values = { name: rest.map(({ text }) => text).join(' '), values: [], line: number };
			break;
		case '*vertices': {
			if (reading.section === 'partition' || reading.section === 'vector') break;
			const count = numberOf(rest[0]?.text ?? '') ?? 0;
			const first = numberOf(rest[1]?.text ?? '');
			if (reading.vertices.length > 0) {
				reading.section = count === reading.expected ? 'vertices' : 'other';
				if (reading.section === 'other') graph.leaveOut('networks', number);
				break;
			}
			if (count > reading.mostVertices) throw new GraphReadingEnd('dimensions', number);
			reading.section = 'vertices';
			reading.expected = count;
			reading.firstMode = first !== null && first > 0 && first < count ? first : count;
			for (let place = 0; place < count; place++) {
				const mode = reading.firstMode === count ? null : place < reading.firstMode ? 0 : 1;
				// The id is set once the labels are known.
				const node = graph.addNode(String(place + 1), number, mode);
				reading.vertices.push({ node, label: '' });
			}
			break;
		}
		case '*arcs':
		case '*edges':
		case '*arcslist':
		case '*edgeslist':
		case '*matrix':
			if (reading.section === 'other') break;
			reading.kind = kindOf();
			reading.section = name.slice(1) as Section;
			reading.matrixRow = 0;
			if (name === '*matrix') reading.hasMatrix = true;
			break;
		default:
			reading.section = 'other';
			graph.leaveOut('partitions', number);
	}
}

function readLine(reading: Reading, words: readonly Word[], number: number): void {
	const { graph, vertices, section } = reading;
	const vertexAt = (word: Word | undefined) => {
		const place = word === undefined ? null : numberOf(word.text);
		return place === null ? undefined : vertices[Math.abs(place) - 1];
	};
	switch (section) {
		case 'vertices':
			readVertex(reading, words, number);
			break;
		case 'arcs':
		case 'edges': {
			const [from, to] = [vertexAt(words[0]), vertexAt(words[1])];
			if (!from || !to) {
				graph.leaveOut('broken-lines', number);
				break;
			}
			addTie(reading, from, to, section === 'arcs', number, words.slice(2));
			break;
		}
		case 'arcslist':
		case 'edgeslist': {
			const from = vertexAt(words[0]);
			for (const word of words.slice(1)) {
				const to = vertexAt(word);
				if (from && to) addTie(reading, from, to, section === 'arcslist', number, []);
				else graph.leaveOut('broken-lines', number);
			}
			break;
		}
		case 'matrix': {
			const from = vertices[reading.matrixRow++];
			if (!from) {
				graph.leaveOut('broken-lines', number);
				break;
			}
			const first = reading.firstMode < vertices.length ? reading.firstMode : 0;
			for (const [column, word] of words.entries()) {
				const to = vertices[first + column];
				const value = numberOf(word.text);
				if (value === 0) continue;
				if (to && value !== null) addTie(reading, from, to, true, number, [word]);
				else graph.leaveOut('broken-lines', number);
			}
			break;
		}
		case 'partition':
		case 'vector':
			reading.values?.values.push(words.map(({ text }) => text).join(' '));
			break;
		case 'none':
			graph.leaveOut('broken-lines', number);
			break;
		case 'other':
			break;
	}
}

/** `1 "label" x y z shape ic Red`: whatever stands behind the label becomes columns. */
function readVertex(reading: Reading, words: readonly Word[], number: number): void {
	const place = numberOf(words[0]?.text ?? '');
	const vertex = place === null ? undefined : reading.vertices[place - 1];
	if (!vertex) {
		reading.graph.leaveOut('broken-lines', number);
		return;
	}
	if (reading.networks > 1 && vertex.label !== '') return;
	vertex.label = words[1]?.text ?? '';
	const { cells } = vertex.node;
	const rest = [...words.slice(2)];
	for (const axis of ['x', 'y', 'z']) {
		if (rest[0] === undefined || rest[0].isQuoted || numberOf(rest[0].text) === null) break;
		cells.set(axis, rest.shift()!.text);
	}
	readParameters(cells, rest);
}

function readParameters(cells: Map<string, string>, words: readonly Word[]): void {
	for (let at = 0; at < words.length; at++) {
		const { text } = words[at]!;
		const interval = /^\[(.+)\]$/.exec(text)?.[1];
		if (interval !== undefined) {
			const bounds = /^(\d{4})-(\d{4}|\*)$/.exec(interval);
			if (!bounds) cells.set('time', interval);
			else {
				cells.set('start', bounds[1]!);
				if (bounds[2] !== '*') cells.set('end', bounds[2]!);
			}
		} else if (WORDS_OF_SHAPE.has(text.toLowerCase())) cells.set('shape', text);
		else if (words[at + 1] !== undefined) cells.set(text, words[++at]!.text);
		else cells.set('note', text);
	}
}

function addTie(
	reading: Reading,
	from: Vertex,
	to: Vertex,
	directed: boolean,
	line: number,
	words: readonly Word[]
): void {
	const tie = reading.graph.addTie(from.node.id, to.node.id, directed, line);
	const [value, ...rest] = words;
	if (value !== undefined && !value.isQuoted && numberOf(value.text) !== null) {
		tie.cells.set('weight', value.text);
		readParameters(tie.cells, rest);
	} else readParameters(tie.cells, words);
	if (reading.kind !== null && reading.kind !== '') tie.cells.set('kind', reading.kind);
}

/** Gives the vertices their labels as ids where these are all different, and the values beside them. */
function finish(reading: Reading, values: readonly PajekValues[]): void {
	const { graph, vertices, hasMatrix } = reading;
	const isMatrixAlone = hasMatrix && reading.firstMode === vertices.length;
	if (isMatrixAlone) joinMirrored(graph);
	for (const { name, values: list, line } of values) {
		if (list.length !== vertices.length) {
			graph.leaveOut('partitions', line);
			continue;
		}
		for (const [place, value] of list.entries()) {
			if (value !== '') vertices[place]!.node.cells.set(name || 'value', value);
		}
	}
	const labels = vertices.map(({ label }) => label.trim());
	const areIds = !labels.includes('') && new Set(labels).size === labels.length;
	const idOf = new Map(
		vertices.map(({ node }, place) => [node.id, areIds ? labels[place]! : node.id])
	);
	const nodes = vertices.map(({ node }, place): GraphNode => {
		const label = areIds ? '' : labels[place] || node.id;
		const cells = new Map([...(label === '' ? [] : [['label', label] as const]), ...node.cells]);
		return { ...node, id: idOf.get(node.id)!, cells };
	});
	const ties = graph.ties.map((tie): GraphTie => ({
		...tie,
		source: idOf.get(tie.source)!,
		target: idOf.get(tie.target)!
	}));
	graph.nodes.clear();
	for (const node of nodes) graph.nodes.set(node.id, node);
	graph.ties.length = 0;
	for (const tie of ties) graph.ties.push(tie);
}
