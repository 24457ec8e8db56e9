/** What the import tests share: texts as files, and issues as short lines. */
import type { ImportChoices } from '../../src/lib/import/import-choices';
import { importProject } from '../../src/lib/import/import-project';
import type { ImportLimits, InputFile } from '../../src/lib/import/input-file';
import type { Issue, Severity } from '../../src/lib/model/issue';

export function file(path: string, content: string | Uint8Array): InputFile {
	return {
		path,
		bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content
	};
}

export function importTexts(
	texts: Record<string, string | Uint8Array>,
	choices: Partial<ImportChoices> = {},
	limits: Partial<ImportLimits> = {}
) {
	const files = Object.entries(texts).map(([path, content]) => file(path, content));
	return importProject(files, choices, limits);
}

/** `code file:row column=value` of the issues of a severity. */
export function told(issues: readonly Issue[], ...severities: Severity[]): string[] {
	return issues
		.filter(({ severity }) => severities.includes(severity))
		.map(
			({ code, file: name, row, column, value }) =>
				`${code} ${name ?? ''}:${row ?? ''} ${column ?? ''}=${value ?? ''}`
		);
}

/** Text as Danish Excel writes it under "CSV (semikolonsepareret)". */
export function windows1252(text: string): Uint8Array {
	const high = new Map([
		['€', 0x80],
		['–', 0x96],
		['’', 0x92],
		['“', 0x93],
		['”', 0x94]
	]);
	return Uint8Array.from([...text].map((sign) => high.get(sign) ?? sign.codePointAt(0)!));
}

export function utf16(text: string, order: 'le' | 'be', withMark: boolean): Uint8Array {
	const codes = [...(withMark ? `\uFEFF${text}` : text)].flatMap((sign) =>
		Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index))
	);
	return Uint8Array.from(
		codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]))
	);
}
