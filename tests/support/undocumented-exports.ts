/** Exported functions that nobody has said what they do. */
import ts from 'typescript';
import type { SourceTree } from './import-graph';
import { PURE_ROOMS, roomOf } from './room-rules';

/**
 * Functions exported by the pure rooms without a comment of their own. The heading of a file speaks for
 * the function in it, where there is only one.
 */
export function findUndocumentedExports(source: SourceTree): string[] {
	return [...source]
		.filter(([path]) => path.endsWith('.ts') && PURE_ROOMS.includes(roomOf(path) ?? ''))
		.flatMap(([path, text]) => {
			const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
			const functions = file.statements.filter(isExportedFunction);
			const hasHeading = text.startsWith('/**');
			if (hasHeading && functions.length === 1) return [];
			return functions
				.filter((one) => ts.getJSDocCommentsAndTags(one).length === 0)
				.map((one) => `${path}: ${one.name?.text ?? 'default'} says nothing about itself`);
		});
}

function isExportedFunction(node: ts.Statement): node is ts.FunctionDeclaration {
	const isExport = (part: ts.ModifierLike) => part.kind === ts.SyntaxKind.ExportKeyword;
	return ts.isFunctionDeclaration(node) && (ts.getModifiers(node) ?? []).some(isExport);
}
