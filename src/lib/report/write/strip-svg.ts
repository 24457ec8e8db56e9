/** A strip: a scale, the interval of chance or of missing data, and the value itself. */
import { escaped, tenth } from '../../map/picture/svg-text';
import type { Strip } from '../report-document';

const WIDTH = 132;
const HEIGHT = 14;
const EDGE = 5;

/** The strip as SVG; its numbers also stand beside it in words. */
export function stripSvg({ min, max, low, high, value, expected, label }: Strip): string {
	const x = (at: number) => {
		const share = Math.max(0, Math.min(1, (at - min) / (max - min || 1)));
		return EDGE + share * (WIDTH - 2 * EDGE);
	};
	const middle = HEIGHT / 2;
	const from = x(low);
	const wide = Math.max(2, x(high) - from);
	const isOutside = value < low || value > high;
	const mean =
		expected === null
			? ''
			: `<line x1="${tenth(x(expected))}" x2="${tenth(x(expected))}" y1="2" y2="${HEIGHT - 2}" stroke="#59616b" stroke-width="1"/>`;
	return (
		`<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(label)}">` +
		`<line x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${middle}" y2="${middle}" stroke="#c6c7c2" stroke-width="1"/>` +
		`<line x1="${EDGE}" x2="${EDGE}" y1="4" y2="${HEIGHT - 4}" stroke="#c6c7c2"/>` +
		`<line x1="${WIDTH - EDGE}" x2="${WIDTH - EDGE}" y1="4" y2="${HEIGHT - 4}" stroke="#c6c7c2"/>` +
		`<rect x="${tenth(from)}" y="3.5" width="${tenth(wide)}" height="${HEIGHT - 7}" rx="2" fill="#b9bfcb"/>` +
		mean +
		`<circle cx="${tenth(x(value))}" cy="${middle}" r="4" fill="${isOutside ? '#a3390b' : '#1b1f24'}" stroke="#ffffff" stroke-width="1"/>` +
		'</svg>'
	);
}
