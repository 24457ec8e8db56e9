/** The report as the bytes of a file. */
import { sizeOfSvg, svgToPng } from '$lib/map/picture/svg-to-png';
import type { ReportDocument } from '$lib/report/report-document';
import { docx } from '$lib/report/write/docx';
import { htmlFile } from '$lib/report/write/html-file';
import { markdown } from '$lib/report/write/markdown';

export const REPORT_FORMATS = ['html', 'docx', 'md'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export const REPORT_TYPES: Readonly<Record<ReportFormat, string>> = {
	html: 'text/html;charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	md: 'text/markdown;charset=utf-8'
};

/** Pixels of the picture in a Word document for each of the page. */
const SHARPNESS = 3;

export async function reportBytes(
	report: ReportDocument,
	format: ReportFormat
): Promise<Uint8Array> {
	switch (format) {
		case 'html':
			return new TextEncoder().encode(htmlFile(report));
		case 'md':
			return new TextEncoder().encode(markdown(report));
		case 'docx':
			return docx(report, await rasterOf(report));
		default:
			return format satisfies never;
	}
}

/** The map as PNG; null where the browser cannot draw it, so that the document still has its SVG. */
async function rasterOf(report: ReportDocument): Promise<{ readonly png: Uint8Array } | null> {
	const svg = report.parts
		.flatMap(({ blocks }) => blocks)
		.flatMap((block) => (block.kind === 'picture' ? [block.svg] : []))[0];
	if (svg === undefined) return null;
	const { width, height } = sizeOfSvg(svg);
	return svgToPng(svg, width, height, SHARPNESS).then(
		(png) => ({ png }),
		() => null
	);
}
