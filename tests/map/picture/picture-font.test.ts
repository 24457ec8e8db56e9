import { describe, expect, test } from 'vitest';
import { withFontFace } from '../../../src/lib/map/picture/picture-font';

const FACE = "@font-face{font-family:'Inter Variable';src:url(data:font/woff2;base64,AAAA)}";

describe('the typeface inside a picture', () => {
	test('stands first, once, and changes nothing else', () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1"><title>a &gt; b</title></svg>';
		const once = withFontFace(svg, FACE);
		expect(once).toBe(
			`<svg xmlns="http://www.w3.org/2000/svg" width="1">\n<style>${FACE}</style><title>a &gt; b</title></svg>`
		);
		expect(withFontFace(once, FACE)).toBe(once);
	});

	test('a sign of a label is no sign of a pattern', () => {
		const svg = '<svg width="1"><text>$& $1</text></svg>';
		expect(withFontFace(svg, '$& $1')).toBe(
			'<svg width="1">\n<style>$& $1</style><text>$& $1</text></svg>'
		);
	});
});
