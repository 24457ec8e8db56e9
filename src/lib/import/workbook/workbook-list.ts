/** The sheets that a workbook lists: where each one lies, and whether it shows. */
import { GraphReadingEnd } from '../graph/graph-contents';
import { readXml, type XmlElement } from '../graph/xml-reader';

export interface ListedSheet {
	readonly name: string;
	/** What the workbook's relations call it. */
	readonly id: string;
	/** Path of its markup inside the archive, which may lack it. */
	readonly path: string;
	readonly isHidden: boolean;
}

export const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';

/** Sheets of cells in the order of the workbook; sheets that are a chart alone are none. */
export function listSheets(parts: Readonly<Record<string, Uint8Array>>): ListedSheet[] {
	const targets = new Map<string, string>();
	for (const { attributes } of elements(parts[RELATIONS_PART], 'Relationship')) {
		const isSheet = /\/worksheet$/.test(attributes.get('Type') ?? '');
		if (isSheet) targets.set(attributes.get('Id') ?? '', partPath(attributes.get('Target') ?? ''));
	}
	const sheets: ListedSheet[] = [];
	for (const { attributes } of elements(parts[WORKBOOK_PART], 'sheet')) {
		const id = attributes.get('id') ?? '';
		const path = targets.get(id);
		const name = attributes.get('name') ?? '';
		if (path === undefined || name === '') continue;
		sheets.push({ name, id, path, isHidden: /hidden/i.test(attributes.get('state') ?? '') });
	}
	return sheets;
}

/** A workbook's list of these sheets alone, for a reader that stumbles over those without cells. */
export function writeSheetList(
	sheets: readonly ListedSheet[],
	parts: Readonly<Record<string, Uint8Array>>
): Uint8Array {
	const counts = elements(parts[WORKBOOK_PART], 'workbookPr')[0]?.attributes.get('date1904') ?? '';
	const date1904 = counts === '1' || counts === 'true' ? '1' : '0';
	const list = sheets.map(
		({ name, id }) => `<sheet name="${escaped(name)}" r:id="${escaped(id)}"/>`
	);
	return new TextEncoder().encode(
		`<workbook xmlns:r="r"><workbookPr date1904="${date1904}"/><sheets>${list.join('')}</sheets></workbook>`
	);
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

function elements(part: Uint8Array | undefined, name: string): XmlElement[] {
	const found: XmlElement[] = [];
	if (part === undefined) return found;
	try {
		readXml(new TextDecoder().decode(part), {
			open: (element) => {
				if (element.name === name) found.push(element);
			},
			close: () => undefined
		});
	} catch (error) {
		if (!(error instanceof GraphReadingEnd)) throw error;
	}
	return found;
}

function partPath(target: string): string {
	return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
