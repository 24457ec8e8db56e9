/** NetDraw's VNA: node data, node properties, and ties with one column a relation. */
import { GraphContents, joinMirrored } from './graph-contents';
import { lineWords, numberOf, textLines } from './line-words';

type Section = 'nodes' | 'ties' | 'other';

const STRENGTHS = new Set(['strength', 'weight', 'value']);

/**
 * Reads VNA into `graph`. A column of numbers beside the two ends is a relation of its own: a tie of
 * that kind wherever it is not 0. A column called strength is the strength of the tie.
 */
export function readVna(text: string, graph: GraphContents): void {
	let section: Section = 'other';
	let headings: readonly string[] | null = null;
	const rows: { readonly line: number; readonly cells: readonly string[] }[] = [];
	let tieHeadings: readonly string[] = [];
	for (const { number, text: line } of textLines(text)) {
		const trimmed = line.trim();
		if (trimmed === '') continue;
		if (trimmed.startsWith('*')) {
			const name = trimmed.toLowerCase();
			section = /^\*node\s+(data|properties)/.test(name)
				? 'nodes'
				: /^\*tie\s+data/.test(name)
					? 'ties'
					: 'other';
			headings = null;
			if (section === 'other') graph.leaveOut('drawing', number);
			continue;
		}
		if (section === 'other') continue;
		const words = lineWords(trimmed, true).map(({ text: word }) => word);
		if (headings === null) {
			headings = words;
			if (section === 'ties') tieHeadings = words;
		} else if (section === 'ties') rows.push({ line: number, cells: words });
		else {
			const [id, ...values] = words;
			const { cells } = graph.nodeOf(id!, number);
			for (const [place, value] of values.entries()) {
				const heading = headings[place + 1];
				if (heading === undefined) graph.leaveOut('broken-lines', number);
				else if (value !== '') cells.set(heading, value);
			}
		}
	}
	readTies(graph, tieHeadings, rows);
	joinMirrored(graph);
}

function readTies(
	graph: GraphContents,
	headings: readonly string[],
	rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
): void {
	const columns = headings.slice(2).map((heading, place) => {
		const values = rows.map(({ cells }) => cells[place + 2] ?? '').filter((value) => value !== '');
		const isStrength = STRENGTHS.has(heading.toLowerCase());
		const isNumbers = values.length > 0 && values.every((value) => numberOf(value) !== null);
		return {
			heading,
			place: place + 2,
			role: isStrength ? 'strength' : isNumbers ? 'kind' : 'text'
		};
	});
	const relations = columns.filter(({ role }) => role === 'kind');
	for (const { line, cells } of rows) {
		const [from, to] = cells;
		if (from === undefined || to === undefined) {
			graph.leaveOut('broken-lines', line);
			continue;
		}
		for (const end of [from, to]) graph.nodeOf(end, line);
		const facts = columns
			.filter(({ role }) => role !== 'kind')
			.map(({ heading, place, role }) => [
				role === 'strength' ? 'weight' : heading,
				cells[place] ?? ''
			]);
		const add = (more: readonly (readonly [string, string])[]) => {
			const tie = graph.addTie(from, to, true, line);
			for (const [heading, value] of [...facts, ...more]) {
				if (value !== '') tie.cells.set(heading!, value!);
			}
		};
		if (relations.length === 0) add([]);
		let isTied = false;
		for (const { heading, place } of relations) {
			const value = cells[place] ?? '';
			if (value === '' || numberOf(value) === 0) continue;
			isTied = true;
			add([
				['kind', heading],
				['weight', value]
			]);
		}
		if (relations.length > 0 && !isTied) graph.leaveOut('empty-ties', line);
	}
}
