/** The rooms of the house, which way the arrows run, and what may not be in them. */
import type { SourceFacts, SourceTree } from './import-graph';

/** Room -> the rooms it may import from, besides itself. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
	model: [],
	import: ['model'],
	network: ['model'],
	measures: ['model', 'network'],
	findings: ['model', 'network', 'measures'],
	i18n: ['model', 'network', 'measures', 'findings'],
	export: ['model', 'network', 'measures', 'findings'],
	worker: ['model', 'import', 'network', 'measures', 'findings'],
	map: ['model', 'network', 'measures'],
	// Of the map only what draws without a screen.
	report: ['model', 'network', 'measures', 'findings', 'i18n', 'export', 'map'],
	workspace: [
		'model',
		'import',
		'export',
		'network',
		'measures',
		'findings',
		'i18n',
		'worker',
		// Colour and shape of the sectors, without the canvas.
		'map'
	],
	components: ['model', 'network', 'measures', 'findings', 'i18n', 'map'],
	views: [
		'model',
		'import',
		'export',
		'network',
		'measures',
		'findings',
		'i18n',
		'worker',
		'map',
		'workspace',
		'components',
		'report'
	],
	routes: ['views', 'workspace', 'components'],
	cli: ['model', 'import', 'export', 'network', 'measures', 'findings', 'i18n', 'report']
};

/** Plain TypeScript: runs in Node, a worker and a browser alike. */
export const PURE_ROOMS = [
	'model',
	'import',
	'export',
	'network',
	'measures',
	'findings',
	'i18n',
	'report'
];

const BANNED_IN_PURE = new Set([
	'document',
	'window',
	'navigator',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'fetch',
	'XMLHttpRequest',
	'console',
	'process',
	'require',
	'Worker',
	'Math.random',
	'Date.now',
	'performance.now',
	'crypto.getRandomValues',
	'crypto.randomUUID'
]);

/** Where the drawing library may be imported: the canvas, its parts, and what is written for the library. */
const CANVAS = /^src\/lib\/map\/canvas\//;
/** A view reaches what is shared by another view through none of these. */
const LOOSE_FOLDERS = /\/(utils|helpers|common|misc)(\/|\.ts$)|\/types\.ts$/;

/** The room of a file; null = outside the house (`src/app.html`). */
export function roomOf(path: string): string | null {
	return /^src\/(?:lib\/)?([a-z0-9]+)\//.exec(path)?.[1] ?? null;
}

/** Every breach of the rules, one line each. */
export function findBreaches(sources: readonly SourceFacts[]): string[] {
	return sources.flatMap((source) => [
		...wrongArrows(source),
		...wrongPackages(source),
		...wrongShape(source),
		...wrongNames(source)
	]);
}

function wrongArrows({ path, imports }: SourceFacts): string[] {
	const from = roomOf(path);
	if (from === null) return [];
	const allowed = ARROWS[from];
	if (!allowed) return [`${path}: the room ${from} has no arrows`];
	return imports.flatMap(({ target, specifier, line }) => {
		if (target === null) {
			const isOwnFile = specifier.startsWith('.') || specifier.startsWith('$lib');
			const isCode = !/\.(css|csv|json|geojson|md|svg|woff2|html)(\?.*)?$/.test(specifier);
			const isFolder = specifier.endsWith('/');
			// Made by SvelteKit beside each route.
			const isMade = specifier === './$types';
			return isOwnFile && isCode && !isFolder && !isMade
				? [`${path}:${line}: ${specifier} is no file of src`]
				: [];
		}
		const to = roomOf(target);
		return to === null || to === from || allowed.includes(to)
			? []
			: [`${path}:${line}: ${from} may not import ${to} (${specifier})`];
	});
}

function wrongPackages({ path, imports }: SourceFacts): string[] {
	const room = roomOf(path) ?? '';
	return imports.flatMap(({ specifier, line }) => {
		const isPure = PURE_ROOMS.includes(room);
		const wrong =
			(isPure && /^(node:|svelte($|\/)|\$)/.test(specifier)) ||
			(room !== 'cli' && specifier.startsWith('node:')) ||
			(room === 'cli' && /^(svelte($|\/)|\$)/.test(specifier)) ||
			(/^(sigma|@sigma)($|\/)/.test(specifier) && !CANVAS.test(path));
		return wrong ? [`${path}:${line}: ${specifier} may not be imported here`] : [];
	});
}

function wrongShape({ path, hasDefaultExport, isBarrel }: SourceFacts): string[] {
	const breaches: string[] = [];
	const isPure = PURE_ROOMS.includes(roomOf(path) ?? '');
	if (isPure && hasDefaultExport) breaches.push(`${path}: default export`);
	// What a compiled module offers is the exports of its entry.
	const isModuleEntry = path.endsWith('/assembly/kernels.ts');
	if (path.endsWith('/index.ts') || (isPure && isBarrel && !isModuleEntry))
		breaches.push(`${path}: barrel`);
	if (LOOSE_FOLDERS.test(path)) breaches.push(`${path}: name says nothing about the purpose`);
	return breaches;
}

function wrongNames({ path, freeNames }: SourceFacts): string[] {
	if (!PURE_ROOMS.includes(roomOf(path) ?? '')) return [];
	return freeNames
		.filter(({ name }) => BANNED_IN_PURE.has(name))
		.map(({ name, line }) => `${path}:${line}: ${name} in a pure room`);
}

/** Names of formats, which nobody fetches, and the machine itself. */
const KNOWN_ADDRESSES = [
	/^https?:\/\/(127\.0\.0\.1|localhost)\b/,
	/^http:\/\/(www\.w3\.org|graphml\.graphdrawing\.org|(www\.)?gexf\.net)\//,
	/^https?:\/\/schemas\.openxmlformats\.org\//,
	/^http:\/\/schemas\.microsoft\.com\/office\//,
	/^http:\/\/purl\.org\/dc\/elements\//,
	/^https:\/\/(specs\.frictionlessdata\.io|datapackage\.org)\//,
	// An address put together from parts of the same file, which are looked at where they stand.
	/^http:\/\/(…|\$\{)/
];

/** Addresses of other hosts anywhere in the texts, comments included. */
export function findForeignAddresses(tree: SourceTree): string[] {
	return [...tree].flatMap(([path, text]) =>
		[...text.matchAll(/\b(?:https?|wss?):\/\/[^\s'"`)<>]+/g)]
			.map((match) => match[0])
			.filter((address) => !KNOWN_ADDRESSES.some((known) => known.test(address)))
			.map((address) => `${path}: ${address}`)
	);
}
