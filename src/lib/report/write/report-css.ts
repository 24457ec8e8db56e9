/**
 * How the report looks: light whatever the scheme, sized for a page of A4, the same on screen, on
 * paper and in a file. Everything is under `.report`.
 */

/** Text area of a page of A4 in CSS pixels (96 to the inch): 180 by 265 millimetres. */
export const PAGE = { width: 794, height: 1123, side: 57, top: 48, foot: 54 } as const;

export const REPORT_CSS = `
.report { background: #fff; color: #1b1f24; color-scheme: light; font-family: 'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; font-size: 11.5px; line-height: 1.4; font-variant-numeric: tabular-nums; overflow-wrap: break-word; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.report h1, .report h2, .report h3, .report p, .report ul, .report ol, .report figure { margin: 0; padding: 0; }
.report h1 { color: #1b1f24; font-size: 25px; font-weight: 660; letter-spacing: -0.02em; line-height: 1.2; margin-bottom: 6px; text-wrap: balance; }
.report h2 { border-top: 1.5px solid #1b1f24; color: #1b1f24; font-size: 15px; font-weight: 660; letter-spacing: -0.01em; line-height: 1.3; margin-top: 12px; padding-top: 5px; margin-bottom: 4px; break-after: avoid; }
.report h2.appendix { border: 0; font-size: 20px; margin-top: 0; padding-top: 0; break-before: page; }
.report h3 { border-top: 1px solid #8b9199; color: #1b1f24; font-size: 13.5px; font-weight: 660; line-height: 1.3; margin: 16px 0 5px; padding-top: 5px; break-after: avoid; }
.report .byline { color: #4d555e; font-size: 11.5px; }
.report p { max-width: 100%; orphans: 3; widows: 3; }
.report p.note { color: #4d555e; font-size: 10.5px; margin-top: 4px; }
.report p.own { border-left: 3px solid #3a44a8; margin: 4px 0 8px; padding-left: 10px; }
.report figure { align-items: center; break-inside: avoid; display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr) 196px; margin: 2px 0; }
.report figcaption { display: grid; font-size: 10.5px; gap: 2px; line-height: 1.3; }
.report figcaption b:not(:first-child), .report figcaption p { margin-top: 5px; }
.report figcaption p { color: #4d555e; }
.report figcaption p b { color: #1b1f24; }
.report figcaption li { align-items: flex-start; display: flex; gap: 5px; padding: 0.5px 0; }
.report figcaption .mark, .report figcaption .line { margin: 1.5px 0 0; }
.report figcaption .line { flex: none; }
.report figcaption .count { color: #4d555e; margin-left: auto; }
.report figure > svg { display: block; height: auto; max-width: 100%; }
.report ul, .report ol { list-style: none; }
.report li { break-inside: avoid; }
.report .findings > li { border-top: 1px solid #dcdee1; display: grid; gap: 0 14px; grid-template-columns: 104px minmax(0, 1fr); padding: 5px 0 6px; }
.report .findings > li:first-child { border-top: 0; }
.report .findings .number strong { display: block; font-size: 17px; font-weight: 680; letter-spacing: -0.015em; line-height: 1.2; }
.report .findings .number span { color: #4d555e; display: block; font-size: 10.5px; line-height: 1.25; }
.report .findings .text { font-weight: 560; line-height: 1.36; }
.report .findings .why { color: #343a41; font-size: 11px; line-height: 1.36; }
.report .sure { color: #4d555e; display: flex; flex-wrap: wrap; align-items: center; gap: 1px 8px; font-size: 10.5px; margin-top: 1px; }
.report .sure .strip { flex: none; }
.report .sure span { flex: 1 1 300px; min-width: 0; }
.report .place { white-space: nowrap; }
.report a.place { color: #3a44a8; }
.report a.place { text-underline-offset: 2px; }
.report .items { display: grid; gap: 3px; margin: 3px 0; }
.report ul.items > li { padding-left: 13px; position: relative; }
.report ul.items > li::before { background: #a3390b; border-radius: 1px; content: ''; height: 6px; left: 1px; position: absolute; top: 5px; width: 6px; }
.report ol.items { counter-reset: item; }
.report ol.items > li { counter-increment: item; padding-left: 20px; position: relative; }
.report ol.items > li::before { color: #4d555e; content: counter(item); left: 2px; position: absolute; }
.report .items > li, .report .terms > li { font-size: 11px; line-height: 1.34; }
.report b { font-weight: 640; }
.report .terms { display: grid; gap: 2px; margin: 3px 0; }
.report table { border-collapse: collapse; color: #1b1f24; font-size: 10.8px; line-height: 1.3; margin: 3px 0; table-layout: fixed; width: 100%; }
.report caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.report thead { display: table-header-group; }
.report tr { break-inside: avoid; }
.report th, .report td { border-bottom: 1px solid #dcdee1; font-weight: 400; hyphens: auto; padding: 1.6px 6px 1.6px 0; text-align: left; vertical-align: top; }
.report thead th { border-bottom: 1.5px solid #8b9199; color: #343a41; font-size: 10.5px; font-weight: 620; vertical-align: bottom; }
.report th.number, .report td.number { padding-right: 10px; text-align: right; }
.report tbody th { font-weight: 500; }
.report .muted { color: #4d555e; }
.report .strong { font-weight: 640; }
.report .gap { color: #a3390b; font-weight: 640; }
.report th.marked { padding-left: 16px; text-indent: -16px; }
.report th.marked > * , .report td.marked > * { text-indent: 0; }
.report td.marked { padding-left: 16px; text-indent: -16px; }
.report .mark { flex: none; margin-right: 5px; vertical-align: -1px; }
.report .strip { height: auto; max-width: 100%; vertical-align: middle; }
.report.tight { line-height: 1.32; }
.report.tight h2 { margin-top: 8px; padding-top: 3px; margin-bottom: 2px; }
.report.tight .items > li, .report.tight .terms > li, .report.tight .findings .text, .report.tight .findings .why { font-size: 10.6px; line-height: 1.27; }
.report.tight th, .report.tight td { font-size: 10.4px; line-height: 1.25; padding-bottom: 1px; padding-top: 1px; }
.report.tight p.note { margin-top: 2px; }
.report .visually-hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
`;
