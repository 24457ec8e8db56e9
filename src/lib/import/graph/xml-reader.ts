/**
 * XML as a stream of elements, without anything that a file could blow up: no entities of its own, no
 * deep nesting, no text beyond a bound.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { GraphReadingEnd } from './graph-contents';

export interface XmlElement {
	/** Without its prefix. */
	readonly name: string;
	/** The prefix with its colon off; empty = none. */
	readonly prefix: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly line: number;
}

export interface XmlHandler {
	/** @param path names of the elements around it, outermost first */
	readonly open: (element: XmlElement, path: readonly string[]) => void;
	/** @param text all that stands directly in the element, as it is */
	readonly close: (element: XmlElement, text: string, path: readonly string[]) => void;
}

const DEEPEST = 200;
const CHUNK_CHARACTERS = 65_536;
/** Longest text of one element; the import rejects far shorter cells. */
const LONGEST_TEXT = 10_000_000;

/**
 * Reads a text to its end, or to where it is broken: then what came before has been handed on.
 *
 * @throws {GraphReadingEnd} `entity` for a file with entities of its own, `nesting` for one that is
 *   nested too deep, `broken` where it is no XML, with the line
 */
export function readXml(text: string, handler: XmlHandler): void {
	const parser = new SaxesParser();
	const elements: XmlElement[] = [];
	const path: string[] = [];
	const texts: string[][] = [];
	const lengths: number[] = [];
	const stop = (reason: 'broken' | 'entity' | 'nesting'): never => {
		throw new GraphReadingEnd(reason, parser.line);
	};
	const take = (piece: string) => {
		const depth = texts.length - 1;
		if (depth < 0) return;
		lengths[depth]! += piece.length;
		if (lengths[depth]! > LONGEST_TEXT) stop('broken');
		texts[depth]!.push(piece);
	};
	parser.on('doctype', (doctype) => {
		if (/<!ENTITY/i.test(doctype)) stop('entity');
	});
	parser.on('error', () => stop('broken'));
	parser.on('opentag', (tag: SaxesTagPlain) => {
		if (elements.length >= DEEPEST) stop('nesting');
		const [prefix, name] = splitName(tag.name);
		const attributes = new Map(
			Object.entries(tag.attributes).map(([key, value]) => [splitName(key)[1], String(value)])
		);
		const element: XmlElement = { name, prefix, attributes, line: parser.line };
		handler.open(element, path);
		elements.push(element);
		path.push(name);
		texts.push([]);
		lengths.push(0);
	});
	parser.on('text', take);
	parser.on('cdata', take);
	parser.on('closetag', () => {
		const element = elements.pop();
		const pieces = texts.pop();
		path.pop();
		lengths.pop();
		if (element && pieces) handler.close(element, pieces.join(''), path);
	});
	for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) {
		parser.write(text.slice(at, at + CHUNK_CHARACTERS));
	}
	parser.close();
}

/** `attr.name` keeps its point; `viz:color` loses its prefix. */
function splitName(name: string): [prefix: string, name: string] {
	const colon = name.indexOf(':');
	return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
