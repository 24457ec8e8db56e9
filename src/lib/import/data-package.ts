/** `datapackage.json`: what the project is called and which file is which table. */
import { isObject } from '../model/is-object';

export interface DataPackage {
	readonly name: string | null;
	readonly title: Readonly<Partial<Record<'da' | 'en', string>>>;
	readonly licence: string | null;
	/** Path of a table's file, relative to the package -> name of the table as the package says it. */
	readonly resources: ReadonlyMap<string, string>;
	/** Paths of files that are carried along unread, tables or not. */
	readonly companions: ReadonlySet<string>;
	/** Properties that are carried along unread, as JSON text; null = none. */
	readonly extras: string | null;
}

export const PACKAGE_FILE = 'datapackage.json';

/** Properties that are read here and written anew by the export. */
const PACKAGE_PROPERTIES = [
	'profile',
	'name',
	'title',
	'titles',
	'licenses',
	'companions',
	'resources'
];

/**
 * Reads a data package description. Returns null when the text is not JSON or not an object; single
 * properties of the wrong kind are passed over.
 */
export function readDataPackage(text: string): DataPackage | null {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return null;
	}
	if (!isObject(parsed)) return null;
	const resources = new Map<string, string>();
	for (const resource of Array.isArray(parsed['resources']) ? parsed['resources'] : []) {
		if (!isObject(resource)) continue;
		const { path, name } = resource;
		if (typeof path === 'string')
			resources.set(cleanPath(path), typeof name === 'string' ? name : '');
	}
	const extras = Object.entries(parsed).filter(([key]) => !PACKAGE_PROPERTIES.includes(key));
	return {
		name: textOf(parsed['name']),
		title: titleOf(parsed),
		licence: licenceOf(parsed),
		resources,
		companions: new Set(
			Array.isArray(parsed['companions'])
				? parsed['companions'].filter((path) => typeof path === 'string').map(cleanPath)
				: []
		),
		extras: extras.length > 0 ? JSON.stringify(Object.fromEntries(extras), null, '\t') : null
	};
}

/** A path inside a package as it is compared. */
export function cleanPath(path: string): string {
	return path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}

function titleOf(parsed: Record<string, unknown>): DataPackage['title'] {
	const byLanguage = isObject(parsed['titles'])
		? parsed['titles']
		: isObject(parsed['title'])
			? parsed['title']
			: { da: parsed['title_da'], en: parsed['title_en'] };
	const fallback = textOf(parsed['title']);
	const da = textOf(byLanguage['da']);
	const en = textOf(byLanguage['en']);
	// A title without a language is shown in either.
	if (da === null && en === null) return fallback === null ? {} : { da: fallback, en: fallback };
	return { ...(da === null ? {} : { da }), ...(en === null ? {} : { en }) };
}

function licenceOf(parsed: Record<string, unknown>): string | null {
	const first: unknown = Array.isArray(parsed['licenses']) ? parsed['licenses'][0] : null;
	if (isObject(first))
		return textOf(first['name']) ?? textOf(first['title']) ?? textOf(first['path']);
	return textOf(parsed['license']) ?? textOf(parsed['licence']);
}

function textOf(value: unknown): string | null {
	return typeof value === 'string' && value !== '' ? value : null;
}
