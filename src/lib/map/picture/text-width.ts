/** How wide a text will be, where nothing can measure it. */

/** Widths in hundredths of the letter height, of the bundled typeface at weight 500. */
const NARROW = /[iljtfrI.,:;'’|!()[\]·]/;
const WIDE = /[mwMWÆæ@%—…]/;
const CAPITAL = /[A-ZÅØÄÖÜ&]/;

/** About as wide as drawn, rather a little too wide. In CSS pixels at a letter height of `size`. */
export function estimatedWidth(text: string, size: number): number {
	let hundredths = 0;
	for (const letter of text) {
		hundredths +=
			letter === ' '
				? 29
				: NARROW.test(letter)
					? 33
					: WIDE.test(letter)
						? 90
						: CAPITAL.test(letter)
							? 71
							: 59;
	}
	return (hundredths * size) / 100;
}

/** The text in lines no wider than `width` CSS pixels, broken at spaces; at most `most`, the last cut. */
export function wrapped(text: string, size: number, width: number, most = Infinity): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || estimatedWidth(longer, size) <= width) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	if (line !== '') lines.push(line);
	if (lines.length <= most) return lines;
	const kept = lines.slice(0, most);
	kept[most - 1] = `${kept[most - 1]}…`;
	return kept;
}
