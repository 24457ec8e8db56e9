/** Exports that nothing needs. */
import type { SourceTree } from './import-graph';

/** Where a tool reads the exports by their names: SvelteKit, the compiler of the kernels. */
const READ_BY_TOOLS = /^src\/(routes\/|hooks\.|lib\/measures\/kernels\/assembly\/)/;

/** Figures that are not shown: a reference value or a measurement of speed is what they are there for. */
const HELD_AGAINST_REFERENCES = new Set([
	'conductance',
	'findCommunities',
	'inCores',
	'mixingStrength',
	'modularityByStrength',
	'outCores',
	'sampleBetweenness'
]);

const EXPORTED = /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class) (\w+)/gm;

/**
 * Functions, constants and classes that are exported and that no other file names; and those that only
 * tests name, where their own file has no use for them either. Types may be exported for whoever reads
 * a signature.
 */
export function findUnusedExports(source: SourceTree, tests: SourceTree): string[] {
	const wordsOf = (tree: SourceTree) =>
		new Map([...tree].map(([path, text]) => [path, countWords(text)]));
	const sourceWords = wordsOf(source);
	const testWords = wordsOf(tests);
	const isNamed = (trees: readonly ReadonlyMap<string, Words>[], name: string, besides: string) =>
		trees.some((tree) => [...tree].some(([path, words]) => path !== besides && words.has(name)));
	return [...source]
		.filter(([path]) => !READ_BY_TOOLS.test(path))
		.flatMap(([path, text]) =>
			[...withoutComments(text).matchAll(EXPORTED)].flatMap(([, found]) => {
				const name = found!;
				if (isNamed([sourceWords], name, path) || HELD_AGAINST_REFERENCES.has(name)) return [];
				const isUsedHere = (sourceWords.get(path)?.get(name) ?? 0) > 1;
				if (!isNamed([testWords], name, path)) return [`${path}: nothing names ${name}`];
				return isUsedHere ? [] : [`${path}: only tests name ${name}`];
			})
		);
}

type Words = ReadonlyMap<string, number>;

function countWords(text: string): Words {
	const counts = new Map<string, number>();
	for (const [word] of withoutComments(text).matchAll(/[A-Za-z_]\w*/g)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
