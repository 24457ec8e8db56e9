/** Reads from the source which sections of the words a part of the page speaks, and which it comes with. */
import { posix } from 'node:path';
import type { SourceTree } from './import-graph';

const ENDINGS = ['', '.ts', '.svelte.ts', '.svelte'];
/** `messages`, `workspace.messages` or `messages(language)`, in a `$derived(...)` or not. */
const WORDS = String.raw`(?:\$derived\()?[\w.]*\bmessages\b(?:\([^()]*\))?`;

/** A module that is read when it is first wanted. */
export interface LatePart {
	/** The file that reads it. */
	readonly from: string;
	readonly path: string;
	/** Sections it is read together with. */
	readonly sections: readonly string[];
}

/** Names that a text reads of the words, whether or not there is such a section. */
export function namesRead(text: string): Set<string> {
	const aliases = new Set(['messages']);
	for (const [, alias] of text.matchAll(new RegExp(`(?:const|let) (\\w+) = ${WORDS}\\)?;`, 'g'))) {
		aliases.add(alias!);
	}
	for (const [, alias] of text.matchAll(/(\w+): Messages\b/g)) aliases.add(alias!);
	const names = new Set<string>();
	const addAll = (pattern: string) => {
		for (const [, list] of text.matchAll(new RegExp(pattern, 'g'))) {
			for (const part of list!.split(',')) names.add(part.trim().split(/\W/)[0]!);
		}
	};
	for (const alias of aliases) {
		addAll(`\\b${alias}(?:\\([^()]*\\))?\\.(\\w+)`);
		addAll(`\\{([^{}]*)\\} = (?:\\$derived\\()?[\\w.]*\\b${alias}(?:\\([^()]*\\))?\\)?;`);
	}
	addAll(String.raw`\{([^{}]*)\}: Messages\b`);
	return names;
}

/** Everything that comes with a module at once: what it imports for more than types, and so on. */
export function broughtWith(entry: string, tree: SourceTree): Set<string> {
	const found = new Set<string>();
	const visit = (path: string): void => {
		if (found.has(path)) return;
		found.add(path);
		const imports =
			/^\s*(?:import|export)(?!\s+type\b)[^;'"]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'/gm;
		for (const [, from, plain] of tree.get(path)!.matchAll(imports)) {
			const target = resolve(path, (from ?? plain)!, tree);
			if (target !== null) visit(target);
		}
	};
	visit(entry);
	return found;
}

/** Every module that is read late, anywhere in a tree. */
export function lateParts(tree: SourceTree): LatePart[] {
	return [...tree].flatMap(([from, text]) => {
		const imports = /(?:withWords\(\s*\[([^\]]*)\],\s*)?import\(\s*'([^']+)'\s*\)/g;
		return [...text.matchAll(imports)].flatMap(([, sections, specifier]) => {
			const path = resolve(from, specifier!, tree);
			const named = [...(sections ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => name!);
			return path === null ? [] : [{ from, path, sections: named }];
		});
	});
}

function resolve(from: string, specifier: string, tree: SourceTree): string | null {
	const plain = specifier.replace(/\?.*$/, '');
	const path = plain.startsWith('$lib/')
		? posix.join('src/lib', plain.slice('$lib'.length))
		: plain.startsWith('.')
			? posix.join(posix.dirname(from), plain)
			: null;
	if (path === null) return null;
	return ENDINGS.map((ending) => path + ending).find((file) => tree.has(file)) ?? null;
}
