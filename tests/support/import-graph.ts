/** Reads source files and says what they import, name and export. */
import { posix } from 'node:path';
import ts from 'typescript';

/** Path below the project, with `/`, -> text. */
export type SourceTree = ReadonlyMap<string, string>;

export interface Import {
	/** As written. */
	readonly specifier: string;
	/** The file of the tree it means; null = a package, a virtual module, or no file of the tree. */
	readonly target: string | null;
	readonly line: number;
}

export interface SourceFacts {
	readonly path: string;
	readonly imports: readonly Import[];
	/** Names used and not declared in the file, and `Math.random`-like pairs, with their lines. */
	readonly freeNames: readonly { readonly name: string; readonly line: number }[];
	readonly hasDefaultExport: boolean;
	/** True when every statement only passes on another file's exports. */
	readonly isBarrel: boolean;
}

const SCRIPT = /\.(ts|mjs|js|svelte)$/;
const ENDINGS = ['', '.ts', '.svelte.ts', '.mjs', '.js', '.svelte', '/index.ts'];

/** Facts of every script of a tree. */
export function readSources(tree: SourceTree): SourceFacts[] {
	return [...tree]
		.filter(([path]) => SCRIPT.test(path) && !path.endsWith('.d.ts'))
		.map(([path, text]) => readSource(path, text, tree));
}

function readSource(path: string, text: string, tree: SourceTree): SourceFacts {
	const code = path.endsWith('.svelte') ? scriptsOf(text) : text;
	const file = ts.createSourceFile(`${path}.ts`, code, ts.ScriptTarget.Latest, true);
	const specifiers: { specifier: string; line: number }[] = [];
	const declared = new Set<string>();
	const used: { name: string; line: number }[] = [];
	let hasDefaultExport = false;
	const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
	const visit = (node: ts.Node): void => {
		const specifier = specifierOf(node);
		if (specifier !== null) specifiers.push({ specifier, line: lineOf(node) });
		for (const name of declaredNames(node)) declared.add(name);
		const name = usedName(node);
		if (name !== null) used.push({ name, line: lineOf(node) });
		if (isDefaultExport(node)) hasDefaultExport = true;
		ts.forEachChild(node, visit);
	};
	visit(file);
	return {
		path,
		imports: specifiers.map(({ specifier, line }) => ({
			specifier,
			line,
			target: resolve(path, specifier, tree)
		})),
		freeNames: used.filter(({ name }) => !declared.has(name.split('.')[0]!)),
		hasDefaultExport,
		isBarrel:
			file.statements.length > 0 &&
			file.statements.every((part) => ts.isExportDeclaration(part) && part.moduleSpecifier)
	};
}

/** The scripts of a component, everything else blanked out so that lines stay where they are. */
function scriptsOf(text: string): string {
	let code = '';
	let end = 0;
	for (const script of text.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
		const start = script.index + script[1]!.length;
		code += text.slice(end, start).replace(/[^\n]/g, ' ') + script[2]!;
		end = start + script[2]!.length;
	}
	return code;
}

function specifierOf(node: ts.Node): string | null {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		return node.moduleSpecifier && ts.isStringLiteralLike(node.moduleSpecifier)
			? node.moduleSpecifier.text
			: null;
	}
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return literalText(node.arguments[0]);
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null;
	}
	const isUrl = ts.isNewExpression(node) && node.expression.getText() === 'URL';
	if (isUrl && node.arguments?.[1]?.getText() === 'import.meta.url') {
		return literalText(node.arguments[0]);
	}
	return null;
}

function literalText(node: ts.Node | undefined): string | null {
	return node && ts.isStringLiteralLike(node) ? node.text : null;
}

function declaredNames(node: ts.Node): string[] {
	const isDeclaration =
		ts.isVariableDeclaration(node) ||
		ts.isParameter(node) ||
		ts.isBindingElement(node) ||
		ts.isFunctionDeclaration(node) ||
		ts.isClassDeclaration(node) ||
		ts.isImportSpecifier(node) ||
		ts.isImportClause(node) ||
		ts.isNamespaceImport(node);
	return isDeclaration && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/** `name` where a value is read, `object.member` where a member of a plain name is. */
function usedName(node: ts.Node): string | null {
	if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
		return `${node.expression.text}.${node.name.text}`;
	}
	if (!ts.isIdentifier(node)) return null;
	const { parent } = node;
	const isLabel =
		(ts.isPropertyAccessExpression(parent) && parent.name === node) ||
		((ts.isPropertyAssignment(parent) ||
			ts.isPropertySignature(parent) ||
			ts.isPropertyDeclaration(parent) ||
			ts.isMethodDeclaration(parent) ||
			ts.isMethodSignature(parent) ||
			ts.isGetAccessor(parent) ||
			ts.isSetAccessor(parent)) &&
			parent.name === node) ||
		(ts.isBindingElement(parent) && parent.propertyName === node) ||
		ts.isTypeReferenceNode(parent) ||
		ts.isQualifiedName(parent);
	return isLabel ? null : node.text;
}

function isDefaultExport(node: ts.Node): boolean {
	if (ts.isExportAssignment(node)) return true;
	if (ts.isExportSpecifier(node)) return node.name.text === 'default';
	return (
		ts.canHaveModifiers(node) &&
		(ts.getModifiers(node) ?? []).some((part) => part.kind === ts.SyntaxKind.DefaultKeyword)
	);
}

function resolve(from: string, specifier: string, tree: SourceTree): string | null {
	const plain = specifier.replace(/\?.*$/, '');
	const isLibrary = plain === '$lib' || plain.startsWith('$lib/');
	if (!isLibrary && !plain.startsWith('.')) return null;
	const path = isLibrary
		? posix.join('src/lib', plain.slice('$lib'.length))
		: posix.join(posix.dirname(from), plain);
	return ENDINGS.map((ending) => path + ending).find((found) => tree.has(found)) ?? null;
}

/** Groups of files that import each other in a circle, each in alphabetical order; a file alone when it imports itself. */
export function importCircles(sources: readonly SourceFacts[]): string[][] {
	const targetsOf = new Map(
		sources.map(({ path, imports }) => [
			path,
			imports.map(({ target }) => target).filter((target) => target !== null)
		])
	);
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const circles: string[][] = [];
	// Tarjan 1972: strongly connected components.
	const visit = (path: string): void => {
		order.set(path, order.size);
		lowest.set(path, order.get(path)!);
		stack.push(path);
		for (const target of targetsOf.get(path) ?? []) {
			if (!order.has(target)) {
				visit(target);
				lowest.set(path, Math.min(lowest.get(path)!, lowest.get(target)!));
			} else if (stack.includes(target)) {
				lowest.set(path, Math.min(lowest.get(path)!, order.get(target)!));
			}
		}
		if (lowest.get(path) !== order.get(path)) return;
		const circle = stack.splice(stack.indexOf(path));
		const isCircle = circle.length > 1 || (targetsOf.get(path) ?? []).includes(path);
		if (isCircle) circles.push(circle.sort());
	};
	for (const { path } of sources) if (!order.has(path)) visit(path);
	return circles;
}
