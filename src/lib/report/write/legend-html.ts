/** The legend of the map beside or under it: sectors, what the size says, and the kinds of lines. */
import type { MapPictureInput } from '../../map/picture/map-picture-input';
import { escaped, tenth } from '../../map/picture/svg-text';
import { shapePath, type Shape } from '../../map/looks/shape';

type Legend = NonNullable<MapPictureInput['legend']>;

/** The whole legend as the caption of a figure; nothing where the picture has none. */
export function legendHtml({ legend }: MapPictureInput): string {
	if (!legend) return '';
	const sectors = legend.sectors.map(
		({ label, colour, shape, count }) =>
			`<li>${markHtml(shape, colour)}<span>${escaped(label)}</span><span class="count">${escaped(count)}</span></li>`
	);
	const { size, title, entries, notes } = legendParts(legend);
	return `<figcaption><b>${escaped(legend.title)}</b><ul>${sectors.join('')}</ul>${size}${title === '' ? '' : `<b>${title}</b><ul>${entries.join('')}</ul>`}${notes}</figcaption>`;
}

/** What the size and the lines say, for a map whose sectors are listed already. */
export function lineLegendHtml(legend: Legend): string {
	const { size, title, entries, notes } = legendParts(legend);
	const lines =
		title === '' ? '' : `<ul class="lines" aria-label="${title}">${entries.join('')}</ul>`;
	return `<div class="keys">${size}${lines}${notes}</div>`;
}

/** The mark of a sector: its shape in its colour, 11 pixels wide. */
export function markHtml(shape: Shape, colour: string): string {
	return `<svg class="mark" viewBox="-7 -7 14 14" width="11" height="11" aria-hidden="true"><path d="${shapePath(shape, 5)}" fill="${colour}"/></svg>`;
}

function legendParts({ size, lines }: Legend) {
	return {
		size: size ? `<p><b>${escaped(size.title)}.</b> ${escaped(size.text)}</p>` : '',
		title: lines === null || lines.entries.length === 0 ? '' : escaped(lines.title),
		entries: (lines?.entries ?? []).map(lineHtml),
		notes: (lines?.notes ?? []).map((note) => `<p>${escaped(note)}</p>`).join('')
	};
}

function lineHtml({
	label,
	colour,
	width,
	dash,
	isDouble
}: NonNullable<Legend['lines']>['entries'][number]): string {
	const pattern =
		dash === 'solid' ? '' : ` stroke-dasharray="${dash === 'dashed' ? '6 3' : '1.5 3'}"`;
	const line = (y: number, thick: number) =>
		`<line x1="0" x2="22" y1="${y}" y2="${y}" stroke="${colour}" stroke-width="${tenth(thick)}"${pattern}/>`;
	const drawn = isDouble ? line(3.2, 1) + line(6.8, 1) : line(5, width);
	return `<li><svg class="line" viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">${drawn}</svg><span>${escaped(label)}</span></li>`;
}
