/** The report as HTML: one flow of headings, paragraphs, lists and tables, the same on screen, on paper and in a file. */
import { escaped, tenth } from '../../map/picture/svg-text';
import type {
	Block,
	Cell,
	ListItem,
	Part,
	Reference,
	ReportDocument,
	ReportFinding,
	Table
} from '../report-document';
import { legendHtml, markHtml } from './legend-html';
import { stripSvg } from './strip-svg';

export interface HtmlOptions {
	/** The address of a reference; null = it stands as plain words. */
	readonly hrefOf: (reference: Reference) => string | null;
	/** What is drawn for a picture. */
	readonly pictureOf: (picture: Extract<Block, { kind: 'picture' }>) => string;
}

export const PLAIN_HTML: HtmlOptions = {
	hrefOf: () => null,
	pictureOf: ({ bareSvg, content }) => `${bareSvg}${legendHtml(content.input)}`
};

/** The flow of the report without a frame around it; every text of the data is escaped. */
export function reportHtml(report: ReportDocument, options: HtmlOptions = PLAIN_HTML): string {
	const pages = report.parts.filter(({ isAppendix }) => !isAppendix);
	const appendix = report.parts.filter(({ isAppendix }) => isAppendix);
	const part = (one: Part, level: 2 | 3) => partHtml(one, level, report, options);
	return [
		`<h1>${escaped(report.title)}</h1>`,
		`<p class="byline">${escaped(report.byline)}</p>`,
		`<p class="byline lens">${escaped(report.lensLine)}</p>`,
		...pages.map((one) => part(one, 2)),
		...(appendix.length === 0
			? []
			: [`<h2 class="appendix">${escaped(report.words.appendix)}</h2>`]),
		...appendix.map((one) => part(one, 3))
	].join('\n');
}

function partHtml(part: Part, level: 2 | 3, report: ReportDocument, options: HtmlOptions): string {
	return [
		`<h${level} id="part-${part.id}">${escaped(part.heading)}</h${level}>`,
		...part.blocks.map((block) => blockHtml(block, report, options))
	].join('\n');
}

function blockHtml(block: Block, report: ReportDocument, options: HtmlOptions): string {
	switch (block.kind) {
		case 'text':
			return `<p${block.isNote ? ' class="note"' : ''}>${escaped(block.text)}</p>`;
		case 'own-text':
			return `<p class="own">${escaped(block.text)}</p>`;
		case 'findings':
			return `<ol class="findings">\n${block.items.map((item) => findingHtml(item, report, options)).join('\n')}\n</ol>`;
		case 'list': {
			const tag = block.isNumbered ? 'ol' : 'ul';
			return `<${tag} class="items">\n${block.items.map((item) => itemHtml(item, report, options)).join('\n')}\n</${tag}>`;
		}
		case 'terms':
			return `<ul class="terms">\n${block.items
				.map(({ term, text }) => `<li><b>${escaped(term)}.</b> ${escaped(text)}</li>`)
				.join('\n')}\n</ul>`;
		case 'picture':
			return `<figure>${options.pictureOf(block)}</figure>`;
		case 'table':
			return tableHtml(block);
		default:
			return block satisfies never;
	}
}

function findingHtml(
	{ number, unit, text, why, certainty, reference }: ReportFinding,
	report: ReportDocument,
	options: HtmlOptions
): string {
	const strip = certainty.strip ? stripSvg(certainty.strip) : '';
	return (
		`<li><p class="number"><strong>${escaped(number)}</strong> <span>${escaped(unit)}</span></p>` +
		`<div><p class="text">${escaped(text)}</p><p class="why">${escaped(why)}</p>` +
		`<p class="sure">${strip}<span>${escaped(certainty.text)} ${referenceHtml(reference, report, options)}</span></p></div></li>`
	);
}

function itemHtml(
	{ lead, text, reference }: ListItem,
	report: ReportDocument,
	options: HtmlOptions
): string {
	const place = reference ? ` ${referenceHtml(reference, report, options)}` : '';
	return `<li><b>${escaped(lead)}</b> ${escaped(text)}${place}</li>`;
}

function referenceHtml(
	reference: Reference,
	{ words }: ReportDocument,
	{ hrefOf }: HtmlOptions
): string {
	const href = hrefOf(reference);
	const text = `${escaped(words.seenIn(reference.label))}.`;
	return href === null
		? `<span class="place">${text}</span>`
		: `<a class="place" href="${escaped(href)}">${text}</a>`;
}

function tableHtml({ caption, head, rows, widths, numeric }: Table): string {
	const isNumber = new Set(numeric);
	const shape = (column: number) => (isNumber.has(column) ? ' class="number"' : '');
	const columns = widths.map((width) => `<col style="width:${tenth(width)}% !important">`).join('');
	const headings = head
		.map(
			(text, column) =>
				`<th scope="col"${shape(column)}>${softened(escaped(text), head.length)}</th>`
		)
		.join('');
	const lines = rows.map((cells) => {
		const texts = cells.map((cell, column) => cellHtml(cell, column, isNumber.has(column)));
		return `<tr>${texts.join('')}</tr>`;
	});
	return `<table><caption>${escaped(caption)}</caption><colgroup>${columns}</colgroup><thead><tr>${headings}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

/** Narrow columns: a heading may be parted, with a hyphen, between the consonants of two syllables. */
function softened(text: string, columns: number): string {
	if (columns < 7) return text;
	return text.replace(/\p{L}{10,}/gu, (word) =>
		word.replace(
			/(?<=\p{L}[aeiouyæøåöäü]\p{L}?[^aeiouyæøåöäü])(?=[^aeiouyæøåöäü][aeiouyæøåöäü]\p{L})/giu,
			'\u00ad'
		)
	);
}

function cellHtml({ text, tone, strip, look }: Cell, column: number, isNumber: boolean): string {
	const classes = [
		...(isNumber ? ['number'] : []),
		...(tone ? [tone] : []),
		...(look ? ['marked'] : [])
	].join(' ');
	const attribute = classes === '' ? '' : ` class="${classes}"`;
	const mark = look ? markHtml(look.shape, look.colour) : '';
	const inside = `${mark}${strip ? stripSvg(strip) : ''}${escaped(text)}`;
	return column === 0
		? `<th scope="row"${attribute}>${inside}</th>`
		: `<td${attribute}>${inside}</td>`;
}
