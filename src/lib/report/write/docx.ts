/**
 * The report as a Word document (WordprocessingML in a zip): headings, paragraphs, lists, tables and the
 * picture, so that it can be edited. Equal reports give equal bytes.
 */
import { strToU8, zipSync } from 'fflate';
import { LOCALES, type Language } from '../../i18n/language';
import { escaped } from '../../map/picture/svg-text';
import type { Block, ListItem, ReportDocument, ReportFinding, Table } from '../report-document';

/** A picture as the page has drawn it; Word shows the SVG, older programs the PNG. */
export interface RasterPicture {
	readonly png: Uint8Array;
}

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
/** What Word calls the part of a drawing that holds an SVG. */
const SVG_PART = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';
const SVG_SPACE = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** Word counts pictures in 360,000 to the centimetre, widths in 567 to the centimetre. */
const EMU_PER_CM = 360_000;
const TWIPS_PER_CM = 567;
const TEXT_WIDTH_CM = 18;
/** One white point, for programs that draw no SVG where the page has drawn no PNG. */
const WHITE_POINT = Uint8Array.from([
	137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0,
	0, 58, 126, 155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 156, 99, 248, 15, 0, 1, 1, 1, 0, 27, 182,
	238, 86, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130
]);

/** The bytes of a `.docx` file. `raster`: the map as PNG; null = only as SVG. */
export function docx(report: ReportDocument, raster: RasterPicture | null): Uint8Array {
	const svg = report.parts
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'picture' ? [block.svg] : []))[0];
	const encode = (text: string) => strToU8(text);
	const xml = (text: string) => encode(HEADER + text);
	const override = (part: string, type: string) =>
		`<Override PartName="/word/${part}.xml" ContentType="${CONTENT}.${type}+xml"/>`;
	const relation = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const relations = [
		relation('styles', 'styles', 'styles.xml'),
		relation('numbers', 'numbering', 'numbering.xml'),
		relation('foot', 'footer', 'footer.xml'),
		relation('settings', 'settings', 'settings.xml'),
		...(svg === undefined
			? []
			: [
					relation('picture', 'image', 'media/map.png'),
					relation('drawing', 'image', 'media/map.svg')
				])
	];
	const parts: Record<string, Uint8Array> = {
		'[Content_Types].xml': xml(
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}${override('footer', 'footer')}${override('settings', 'settings')}<Override PartName="/docProps/core.xml" ContentType="${CORE_TYPE}"/></Types>`
		),
		'_rels/.rels': xml(
			`<Relationships xmlns="${PACKAGE}/relationships">${relation('document', 'officeDocument', 'word/document.xml')}<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
		),
		'word/_rels/document.xml.rels': xml(
			`<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`
		),
		'word/document.xml': xml(documentXml(report)),
		'docProps/core.xml': xml(coreXml(report)),
		'word/settings.xml': xml(settingsXml(report.language)),
		'word/styles.xml': xml(stylesXml(report.language)),
		'word/numbering.xml': xml(numberingXml()),
		'word/footer.xml': xml(
			`<w:ftr xmlns:w="${WORD}"><w:p><w:pPr><w:pStyle w:val="Note"/><w:jc w:val="right"/></w:pPr>${field('PAGE')}${run(' / ')}${field('NUMPAGES')}</w:p></w:ftr>`
		)
	};
	if (svg !== undefined) {
		parts['word/media/map.png'] = raster?.png ?? WHITE_POINT;
		parts['word/media/map.svg'] = encode(svg);
	}
	// Zip knows no date before 1980; a fixed one keeps equal reports equal.
	return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function documentXml(report: ReportDocument): string {
	const body = [
		paragraph(run(report.title), 'Title'),
		paragraph(run(report.byline), 'Note'),
		paragraph(run(report.lensLine), 'Note')
	];
	let isInAppendix = false;
	for (const { heading, isAppendix, blocks } of report.parts) {
		if (isAppendix && !isInAppendix) {
			isInAppendix = true;
			body.push(paragraph(run(report.words.appendix), 'Heading1', '<w:pageBreakBefore/>'));
		}
		body.push(paragraph(run(heading), isAppendix ? 'Heading2' : 'Heading1'));
		for (const block of blocks) body.push(blockXml(block, report));
	}
	const page = `<w:sectPr><w:footerReference w:type="default" r:id="foot"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="850" w:right="850" w:bottom="964" w:left="850" w:header="400" w:footer="450" w:gutter="0"/></w:sectPr>`;
	return `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"><w:body>${body.join('')}${page}</w:body></w:document>`;
}

function blockXml(block: Block, report: ReportDocument): string {
	switch (block.kind) {
		case 'text':
			return paragraph(run(block.text), block.isNote ? 'Note' : null);
		case 'own-text':
			return paragraph(run(block.text), null);
		case 'findings':
			return block.items.map((item) => findingXml(item, report)).join('');
		case 'list':
			return block.items.map((item) => itemXml(item, block.isNumbered, report)).join('');
		case 'terms':
			return block.items
				.map(({ term, text }) => paragraph(run(`${term}. `, 'b') + run(text), null))
				.join('');
		case 'picture':
			return pictureXml(block.content.input);
		case 'table':
			return tableXml(block);
		default:
			return block satisfies never;
	}
}

function findingXml(
	{ number, unit, text, why, certainty, reference }: ReportFinding,
	{ words }: ReportDocument
): string {
	return (
		paragraph(run(`${number} ${unit}. `, 'b') + run(text), null, '<w:keepNext/>') +
		paragraph(run(why), null, '<w:keepNext/>') +
		paragraph(run(`${certainty.text} ${words.seenIn(reference.label)}.`), 'Note')
	);
}

function itemXml(
	{ lead, text, reference }: ListItem,
	isNumbered: boolean,
	{ words }: ReportDocument
): string {
	const place = reference ? ` ${words.seenIn(reference.label)}.` : '';
	const list = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${isNumbered ? 2 : 1}"/></w:numPr>`;
	return paragraph(run(`${lead} `, 'b') + run(`${text}${place}`), null, list);
}

function tableXml({ caption, head, rows, widths, numeric }: Table): string {
	const total = TEXT_WIDTH_CM * TWIPS_PER_CM;
	const wide = widths.map((width) => Math.round((width / 100) * total));
	const cell = (column: number, inside: string) =>
		`<w:tc><w:tcPr><w:tcW w:w="${wide[column] ?? 0}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>${numeric.includes(column) ? '<w:jc w:val="right"/>' : ''}</w:pPr>${inside}</w:p></w:tc>`;
	const headings = head.map((text, column) => cell(column, run(text, 'b'))).join('');
	const lines = rows.map((cells) => {
		const texts = cells.map(({ text, tone, strip }, column) =>
			cell(
				column,
				run(text || (strip?.label ?? ''), tone === 'gap' || tone === 'strong' ? 'b' : '')
			)
		);
		return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${texts.join('')}</w:tr>`;
	});
	const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:color="C6C7C2"/>`;
	return (
		`<w:tbl><w:tblPr><w:tblW w:w="${Math.round(total)}" w:type="dxa"/><w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/><w:tblCaption w:val="${escaped(caption)}"/></w:tblPr>` +
		`<w:tblGrid>${wide.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
		`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${headings}</w:tr>${lines.join('')}</w:tbl>` +
		paragraph('', 'Note')
	);
}

function pictureXml(input: { width: number; height: number; description: string }): string {
	const width = Math.round(TEXT_WIDTH_CM * EMU_PER_CM);
	const height = Math.round((width * input.height) / input.width);
	const size = `cx="${width}" cy="${height}"`;
	const drawing =
		`<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="map" descr="${escaped(input.description)}"/>` +
		`<a:graphic><a:graphicData uri="${DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="map"/><pic:cNvPicPr/></pic:nvPicPr>` +
		`<pic:blipFill><a:blip r:embed="picture"><a:extLst><a:ext uri="${SVG_PART}"><asvg:svgBlip xmlns:asvg="${SVG_SPACE}" r:embed="drawing"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>`;
	return paragraph(`<w:r><w:drawing>${drawing}</w:drawing></w:r>`, null);
}

function paragraph(inside: string, style: string | null, more = ''): string {
	const properties = `${style === null ? '' : `<w:pStyle w:val="${style}"/>`}${more}`;
	return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

function run(text: string, look: '' | 'b' = ''): string {
	if (text === '') return '';
	const bold = look === 'b' ? '<w:rPr><w:b/></w:rPr>' : '';
	return `<w:r>${bold}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

function field(name: string): string {
	return `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}

/** What Word shows as the properties of the file, and readers aloud as its title. */
function coreXml({ title, language }: ReportDocument): string {
	return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Bindeled</dc:creator><dc:language>${LOCALES[language]}</dc:language></cp:coreProperties>`;
}

/** Without the compatibility mode Word takes the file for one of 2007. */
function settingsXml(language: Language): string {
	return `<w:settings xmlns:w="${WORD}"><w:autoHyphenation w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${LOCALES[language]}"/></w:settings>`;
}

function stylesXml(language: Language): string {
	const tag = LOCALES[language];
	const style = (id: string, name: string, paragraphs: string, letters: string) =>
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
	const space = (before: number, after: number) =>
		`<w:spacing w:before="${before}" w:after="${after}"/>`;
	const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/>`;
	return (
		`<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>${size(20)}<w:lang w:val="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
		'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
		style('Title', 'Title', space(0, 80), `<w:b/>${size(40)}`) +
		style(
			'Heading1',
			'heading 1',
			`<w:keepNext/>${space(240, 80)}<w:outlineLvl w:val="0"/>`,
			`<w:b/>${size(26)}`
		) +
		style(
			'Heading2',
			'heading 2',
			`<w:keepNext/>${space(220, 80)}<w:outlineLvl w:val="1"/>`,
			`<w:b/>${size(23)}`
		) +
		style('Note', 'Note', space(0, 100), `<w:color w:val="4D555E"/>${size(17)}`) +
		style('Cell', 'Cell', space(20, 20), size(17)) +
		'</w:styles>'
	);
}

function numberingXml(): string {
	const kind = (id: number, format: string, text: string) =>
		`<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum>`;
	const use = (id: number, of: number) =>
		`<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/></w:num>`;
	return `<w:numbering xmlns:w="${WORD}">${kind(0, 'bullet', '•')}${kind(1, 'decimal', '%1.')}${use(1, 0)}${use(2, 1)}</w:numbering>`;
}
