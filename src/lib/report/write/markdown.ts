/** The report as Markdown: for those who paste it elsewhere. Pictures are left out, their numbers stand in words. */
import type { Block, ReportDocument, Table } from '../report-document';

/** The text of a `.md` file. */
export function markdown(report: ReportDocument): string {
	const lines: string[] = [
		`# ${plain(report.title)}`,
		'',
		plain(report.byline),
		'',
		plain(report.lensLine),
		''
	];
	let isInAppendix = false;
	for (const part of report.parts) {
		if (part.isAppendix && !isInAppendix) {
			isInAppendix = true;
			lines.push(`# ${plain(report.words.appendix)}`, '');
		}
		lines.push(`## ${plain(part.heading)}`, '');
		for (const block of part.blocks) lines.push(...blockLines(block, report), '');
	}
	return `${lines.join('\n').trimEnd()}\n`;
}

function blockLines(block: Block, { words }: ReportDocument): string[] {
	switch (block.kind) {
		case 'text':
			return [block.isNote ? `*${plain(block.text)}*` : plain(block.text)];
		case 'own-text':
			return [plain(block.text)];
		case 'findings':
			return block.items.flatMap(({ number, unit, text, why, certainty, reference }, place) => [
				`${place + 1}. **${plain(number)} ${plain(unit)}.** ${plain(text)} ${plain(why)}`,
				`   ${plain(certainty.text)} ${plain(words.seenIn(reference.label))}.`
			]);
		case 'list':
			return block.items.map(({ lead, text, reference }, place) => {
				const sign = block.isNumbered ? `${place + 1}.` : '-';
				const seen = reference === null ? '' : ` ${plain(words.seenIn(reference.label))}.`;
				return `${sign} **${plain(lead)}** ${plain(text)}${seen}`;
			});
		case 'terms':
			return block.items.map(({ term, text }) => `- **${plain(term)}.** ${plain(text)}`);
		case 'picture':
			return [plain(block.content.input.description)];
		case 'table':
			return tableLines(block);
		default:
			return block satisfies never;
	}
}

function tableLines({ caption, head, rows, numeric }: Table): string[] {
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		`**${plain(caption)}**`,
		'',
		row(head.map(plain)),
		row(head.map((_, column) => (numeric.includes(column) ? '--:' : '---'))),
		...rows.map((cells) => row(cells.map(({ text, strip }) => plain(text || (strip?.label ?? '')))))
	];
}

/** A text in which nothing is taken for a sign of Markdown or HTML. */
function plain(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
