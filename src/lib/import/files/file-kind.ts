/** Formats that are known by their contents or their name and are not read, and what they are called. */

/** Endings of formats that are known by name and not read as tables. */
const OTHER_FORMATS = new Map([
	['clu', 'Pajek'],
	['vec', 'Pajek'],
	['xls', 'Excel 97-2003'],
	['ods', 'OpenDocument'],
	['gephi', 'Gephi'],
	['numbers', 'Apple Numbers'],
	['gml', 'GML'],
	['dot', 'Graphviz']
]);

/** Formats that hold no table: beside tables they are in nobody's way. */
const NOT_TABLES: ReadonlySet<string> = new Set(['binary', 'Word', 'PowerPoint']);

/** True for a file that can lie beside tables by right, as a minute or a picture does. */
export function isBesideTables(format: string): boolean {
	return NOT_TABLES.has(format);
}

/** What an ending says that a file is, or null. */
export function formatOfEnding(ending: string): string | null {
	return OTHER_FORMATS.get(ending) ?? null;
}

/** What an archive is, by the names in it: a workbook, a folder of files, or another program's format. */
export function archiveKind(paths: readonly string[], ending: string): string {
	const has = (path: string) => paths.includes(path);
	if (has('xl/workbook.xml')) return 'workbook';
	if (has('xl/workbook.bin')) return 'Excel Binary (.xlsb)';
	if (has('word/document.xml')) return 'Word';
	if (has('ppt/presentation.xml')) return 'PowerPoint';
	if (has('mimetype') && has('content.xml')) return 'OpenDocument';
	if (paths.some((path) => path.endsWith('.iwa'))) return 'Apple Numbers';
	return formatOfEnding(ending) ?? 'folder';
}

const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What one of Microsoft's compound files is, or null for any other file: an old workbook, a document,
 * or a workbook of today that a password keeps shut.
 */
export function compoundKind(bytes: Uint8Array): string | null {
	if (COMPOUND_SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
	if (holdsWide(bytes, 'EncryptedPackage')) return 'encrypted';
	return holdsWide(bytes, 'WordDocument') ? 'Word' : 'Excel 97-2003';
}

/** True when a name stands in the bytes with a zero after each of its letters. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
	const first = name.charCodeAt(0);
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		let letter = 1;
		while (
			letter < name.length &&
			bytes[at + 2 * letter] === name.charCodeAt(letter) &&
			bytes[at + 2 * letter - 1] === 0
		) {
			letter++;
		}
		if (letter === name.length) return true;
	}
	return false;
}

/** The format of a text that is no table and no network that is read, or null. */
export function textFormat(text: string, ending: string, isOnly: boolean): string | null {
	const start = text.slice(0, 2000).trimStart();
	// What other systems call .xls is often a web page or plain text.
	if (/^<(!doctype html|html|head|meta|table)\b/i.test(start)) return 'HTML';
	if (ending === 'xml' || ending === 'html' || /^<(\?xml|!doctype)/i.test(start)) return 'XML';
	if (ending !== 'xls') {
		const named = formatOfEnding(ending);
		if (named !== null) return named;
	}
	if (ending !== 'json') return null;
	if (!isJson(text)) return 'JSON-broken';
	return isOnly ? 'JSON' : null;
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
