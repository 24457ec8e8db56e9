/** GEXF 1.1 to 1.3: nodes, ties, their attributes, and the time in which they hold. */
import { GraphContents, type GraphNode, type GraphTie } from './graph-contents';
import { readXml, type XmlElement } from './xml-reader';

interface Attribute {
	readonly title: string;
	readonly holder: string;
	fallback: string | null;
}

interface Spell {
	readonly from: string;
	readonly to: string;
}

type Holder = { readonly node: GraphNode } | { readonly tie: GraphTie };

const FROM = ['start', 'startopen'];
const TO = ['end', 'endopen'];

/**
 * Reads GEXF into `graph`. A tie that holds in several spells becomes one tie a spell; a node holds
 * from its first to its last, and that there were pauses is told. Of a value that changes over time
 * the last one counts.
 */
export function readGexf(text: string, graph: GraphContents): void {
	const attributes = new Map<string, Attribute>();
	const holders: Holder[] = [];
	let holderClass = 'node';
	let attribute: Attribute | null = null;
	let isDirected = false;
	let spells: Spell[] = [];

	readXml(text, {
		open(element, path) {
			const { name, line } = element;
			const of = (key: string) => element.attributes.get(key)?.trim() ?? '';
			const holder = holders.at(-1);
			switch (name) {
				case 'graph':
					isDirected = of('defaultedgetype') === 'directed';
					break;
				case 'attributes':
					holderClass = of('class') || 'node';
					break;
				case 'attribute':
					attribute = { title: of('title') || of('id'), holder: holderClass, fallback: null };
					attributes.set(keyOf(holderClass, of('id')), attribute);
					break;
				case 'node': {
					const node = graph.addNode(of('id'), line);
					if (of('label') !== '') node.cells.set('label', of('label'));
					const parent = of('pid') || (holder && 'node' in holder ? holder.node.id : '');
					if (parent !== '') node.cells.set('parent', parent);
					if (path.at(-2) === 'node') graph.leaveOut('nested-graphs', line);
					setPeriod(node.cells, periodOf(element));
					holders.push({ node });
					spells = [];
					break;
				}
				case 'edge': {
					const type = of('type');
					const directed = type === '' ? isDirected : type === 'directed';
					const tie = graph.addTie(of('source'), of('target'), directed, line);
					for (const key of ['id', 'weight', 'kind', 'label']) {
						if (of(key) !== '') tie.cells.set(key, of(key));
					}
					setPeriod(tie.cells, periodOf(element));
					holders.push({ tie });
					spells = [];
					break;
				}
				case 'attvalue': {
					if (!holder) break;
					const kind = 'node' in holder ? 'node' : 'edge';
					const known = attributes.get(keyOf(kind, of('for') || of('id')));
					const cells = cellsOf(holder);
					const heading = known?.title || of('for') || of('id');
					const isOverTime = periodOf(element) !== null;
					if (isOverTime && cells.has(heading)) graph.leaveOut('value-over-time', line);
					const value = element.attributes.get('value') ?? '';
					if (value.trim() !== '') cells.set(heading, value);
					break;
				}
				case 'spell': {
					const spell = periodOf(element);
					if (spell !== null) spells.push(spell);
					break;
				}
				case 'color':
					if (holder) setFilled(cellsOf(holder), 'color', colourOf(element));
					break;
				case 'position':
					if (!holder) break;
					for (const axis of ['x', 'y', 'z']) setFilled(cellsOf(holder), axis, of(axis));
					break;
				case 'size':
				case 'thickness':
				case 'shape':
					if (holder) setFilled(cellsOf(holder), name, of('value'));
					break;
				case 'parent':
					graph.leaveOut('nested-graphs', line);
					break;
			}
		},
		close({ name }, content) {
			if (name === 'default' && attribute !== null) attribute.fallback = content.trim() || null;
			else if (name === 'attribute') attribute = null;
			else if (name === 'node' || name === 'edge') closeHolder(holders.pop());
		}
	});
	fillIn(graph, attributes);

	function closeHolder(holder: Holder | undefined): void {
		const told = spells;
		spells = [];
		const [first, ...others] = told;
		if (!holder || !first) return;
		if ('node' in holder) {
			const starts = told.map(({ from }) => from);
			const ends = told.map(({ to }) => to);
			const from = starts.includes('') ? '' : starts.sort(byTime)[0]!;
			const to = ends.includes('') ? '' : ends.sort(byTime).at(-1)!;
			setPeriod(holder.node.cells, { from, to });
			if (others.length > 0) graph.leaveOut('spells', holder.node.line);
			return;
		}
		const { tie } = holder;
		const cells = new Map(tie.cells);
		setPeriod(tie.cells, first);
		for (const spell of others) {
			const again = graph.addTie(tie.source, tie.target, tie.directed, tie.line);
			for (const [heading, value] of cells) again.cells.set(heading, value);
			setPeriod(again.cells, spell);
		}
	}
}

function keyOf(holder: string, id: string): string {
	return `${holder} ${id}`;
}

function cellsOf(holder: Holder): Map<string, string> {
	return 'node' in holder ? holder.node.cells : holder.tie.cells;
}

function setFilled(cells: Map<string, string>, heading: string, value: string): void {
	if (value !== '') cells.set(heading, value);
}

/** `start` and `end`, or the one moment of a `timestamp`; null = none is told. */
function periodOf({ attributes }: XmlElement): Spell | null {
	const first = (keys: readonly string[]) =>
		keys.map((key) => attributes.get(key)?.trim() ?? '').find((value) => value !== '') ?? '';
	const moment = timeText(attributes.get('timestamp')?.trim() ?? '');
	if (moment !== '') return { from: moment, to: moment };
	const from = timeText(first(FROM));
	const to = timeText(first(TO));
	return from === '' && to === '' ? null : { from, to };
}

/** `2007.0` is a year; an endless bound is none; a moment of a day is the day. */
function timeText(text: string): string {
	if (/^-?inf(inity)?$/i.test(text)) return '';
	const year = /^(\d{1,4})(\.0*)?$/.exec(text);
	if (year) return year[1]!.padStart(4, '0');
	return /^(\d{4}-\d{2}-\d{2})T/.exec(text)?.[1] ?? text;
}

function byTime(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function setPeriod(cells: Map<string, string>, period: Spell | null): void {
	if (period === null) return;
	setFilled(cells, 'start', period.from);
	setFilled(cells, 'end', period.to);
}

function colourOf({ attributes }: XmlElement): string {
	const hex = attributes.get('hex');
	if (hex) return hex;
	const parts = ['r', 'g', 'b'].map((key) => Number(attributes.get(key) ?? Number.NaN));
	if (parts.some((part) => !(part >= 0 && part <= 255))) return '';
	return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function fillIn(graph: GraphContents, attributes: ReadonlyMap<string, Attribute>): void {
	for (const { title, holder, fallback } of attributes.values()) {
		if (fallback === null) continue;
		const rows = holder === 'edge' ? graph.ties : graph.nodes.values();
		for (const { cells } of rows) if (!cells.has(title)) cells.set(title, fallback);
	}
}
