/** The report as one HTML file: opens offline, asks nobody for anything, with a map that can be used. */
import { messages } from '../../i18n/messages';
import { escaped } from '../../map/picture/svg-text';
import type { ReportDocument } from '../report-document';
import { interactiveMap } from './interactive-map';
import { MAP_SCRIPT, MAP_SCRIPT_HASH } from './map-script';
import { REPORT_CSS } from './report-css';
import { PLAIN_HTML, reportHtml } from './report-html';

/** Nothing may be fetched, and no script may run but ours. */
const POLICY = `default-src 'none'; script-src 'sha256-${MAP_SCRIPT_HASH}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

const FILE_CSS = `
html { background: #eceeef; color-scheme: light; }
body { margin: 0; }
.paper { display: none; }
@media screen {
	main.report { box-shadow: 0 1px 3px rgb(20 22 28 / 14%); box-sizing: border-box; font-size: 15px; margin: 24px auto; max-width: 1020px; padding: 40px clamp(16px, 5vw, 56px) 56px; }
	main.report :is(.findings .text, .findings .why, p, .items > li, .terms > li) { font-size: inherit; }
	main.report :is(.byline, p.note, .sure, .sure span, .findings .number span, table, thead th) { font-size: 13.5px; }
	main.report .findings .number strong { font-size: 20px; }
	main.report h1 { font-size: 30px; }
	main.report h2 { font-size: 20px; margin-top: 28px; }
	main.report h2.appendix { font-size: 25px; margin-top: 40px; }
	main.report h3 { font-size: 17px; margin-top: 24px; }
	main.report :is(p, .items > li, .terms > li) { max-width: 84ch; }
	main.report .findings > li { grid-template-columns: 132px minmax(0, 1fr); padding: 9px 0; }
	main.report figure { display: block; }
	.wide { overflow-x: auto; }
}
.live-map button, .live-map input { background: #fff; border: 1px solid #8b9199; border-radius: 4px; color: #1b1f24; cursor: pointer; font: inherit; font-size: 14px; min-height: 32px; padding: 2px 10px; }
.live-map input { cursor: text; width: min(260px, 50vw); }
.live-map :focus-visible { outline: 2px solid #3a44a8; outline-offset: 2px; }
.live-map .tools { align-items: center; display: flex; flex-wrap: wrap; gap: 6px; margin: 8px 0; }
.live-map .tools label { font-size: 13.5px; }
#hits { border: 1px solid #8b9199; border-radius: 4px; margin: -4px 0 8px; max-width: 420px; padding: 4px; }
#hits button, #who ul button { background: none; border: 0; color: #3a44a8; padding: 2px 6px; text-align: left; width: 100%; }
#hits button:hover, #who ul button:hover { background: #eceefb; }
.stage { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.live .stage { grid-template-columns: minmax(0, 1fr) 230px; }
#net { background: #fff; border: 1px solid #dcdee1; border-radius: 4px; cursor: grab; height: auto; touch-action: none; user-select: none; width: 100%; }
#net:active { cursor: grabbing; }
#net .areas circle, #net .areas rect { fill: #f4f5f6; stroke: #d5d8dc; }
#net .areas text { fill: #59616b; font-weight: 620; }
#net text { paint-order: stroke; pointer-events: none; stroke: #fff; stroke-linejoin: round; stroke-width: 3px; }
#net .actor { cursor: pointer; }
#net [role='button'] { outline: none; }
#net .actor text { display: none; }
#net .actor.named text, #net .actor.on text { display: inline; }
#net.lit .actor:not(.on) { opacity: 0.16; }
#net.lit .ties line { opacity: 0.12; }
#net.lit .ties line.on { opacity: 1; stroke: #1b1f24; stroke-opacity: 0.75; }
#net .actor.hub path, #net [role='button']:focus-visible path { stroke: #1b1f24; stroke-width: 2.5px; }
#net .actor.hub text { font-weight: 680; }
#who { border-left: 1px solid #dcdee1; display: none; font-size: 14px; max-height: 70vh; overflow: auto; padding-left: 12px; }
.live #who { display: block; }
#who h3 { border: 0; font-size: 15px; margin: 0 0 4px; padding: 0; }
#who h4 { font-size: 14px; margin: 8px 0 2px; }
#who .clear { margin-top: 8px; }
.live-map .legend { display: flex; flex-wrap: wrap; gap: 2px 6px; margin: 8px 0; }
.live-map .legend button { align-items: center; border-color: transparent; display: inline-flex; font-size: 13.5px; gap: 5px; padding: 0 6px; }
.live-map .legend button:hover { border-color: #8b9199; }
.live-map .legend button[aria-pressed='true'] { border-color: #1b1f24; }
.live-map .legend span { color: #4d555e; }
main.report .keys, main.report .keys p { color: #4d555e; font-size: 13.5px; }
.keys .lines { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 4px 0; }
.keys .lines li { align-items: center; display: flex; gap: 6px; }
html:not(.live) .live-map .screen { display: none; }
@media (max-width: 760px) {
	main.report { margin: 0; }
	.live .stage { grid-template-columns: minmax(0, 1fr); }
	#who { border: 0; max-height: none; padding: 0; }
	main.report .findings > li { grid-template-columns: minmax(0, 1fr); }
	main.report .wide table { min-width: 560px; }
}
@page { size: A4; margin: 13mm 15mm 15mm; @bottom-right { content: counter(page) ' / ' counter(pages); color: #4d555e; font: 10px 'Segoe UI', Arial, sans-serif; } }
@media print {
	html { background: #fff; }
	.live-map { display: none; }
	.paper { display: contents; }
}
`;

/** The whole file as text, in UTF-8. */
export function htmlFile(report: ReportDocument): string {
	const words = messages(report.language).report.file;
	let hasMap = false;
	const body = reportHtml(report, {
		hrefOf: () => null,
		pictureOf: (picture) => {
			hasMap = true;
			return `${interactiveMap(picture.content, words)}<div class="paper">${PLAIN_HTML.pictureOf(picture)}</div>`;
		}
	})
		.replaceAll('<table>', '<div class="wide"><table>')
		.replaceAll('</table>', '</table></div>');
	return [
		'<!doctype html>',
		`<html lang="${report.language}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="referrer" content="no-referrer">',
		`<title>${escaped(`${report.title} · ${report.byline}`)}</title>`,
		'<link rel="icon" href="data:,">',
		`<style>${REPORT_CSS}${FILE_CSS}</style>`,
		'</head>',
		'<body>',
		'<main class="report">',
		body,
		'</main>',
		...(hasMap ? [`<script>${MAP_SCRIPT}</script>`] : []),
		'</body>',
		'</html>',
		''
	].join('\n');
}
