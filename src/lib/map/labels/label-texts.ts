/** What is written beside a mark: the name, short enough, and no two alike where the names are not. */

/** A label that may stand on one line, or on two. */
export interface LabelText {
	/** The best first: each is one to two lines. */
	readonly ways: readonly (readonly string[])[];
}

const LONGEST_LINE = 30;
/** Of two lines. */
const LONGEST_HALF = 26;
/** Shorter names are not broken. */
const LEAST_BROKEN = 16;

/** A label short enough for the map: up to its first comma when long, then cut with an ellipsis. */
export function shortLabel(label: string, longest = LONGEST_LINE): string {
	if (label.length <= longest) return label;
	const head = headOf(label);
	return head.length <= longest ? head : cut(head, longest);
}

/** The ways to write each of the labels of a map. */
export function labelTexts(labels: readonly string[]): LabelText[] {
	const counts = new Map<string, number>();
	for (const label of new Set(labels)) {
		const short = shortLabel(label);
		counts.set(short, (counts.get(short) ?? 0) + 1);
	}
	return labels.map((label) => {
		const short = shortLabel(label);
		if (short === label) {
			const two = label.length >= LEAST_BROKEN ? [inTwo(label)] : [];
			return { ways: [[label], ...two.filter((lines) => lines.length === 2)] };
		}
		const two = inTwo(label);
		// What sets it apart from its namesakes stands behind the comma.
		const one = counts.get(short)! > 1 ? cut(label, LONGEST_LINE) : short;
		return { ways: two.length === 2 ? [two, [one]] : [[one]] };
	});
}

function headOf(label: string): string {
	const comma = label.indexOf(',');
	return comma >= 3 ? label.slice(0, comma) : label;
}

function cut(text: string, longest: number): string {
	return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** Broken after a comma if that leaves room for both parts, else at the space nearest the middle. */
function inTwo(label: string): string[] {
	const middle = label.length / 2;
	const breaks = [...label.matchAll(/,? /g)].map((match) => ({
		head: label.slice(0, match.index) + (match[0].length > 1 ? ',' : ''),
		tail: label.slice(match.index + match[0].length),
		off: Math.abs(match.index - middle) - (match[0].length > 1 ? LONGEST_HALF / 2 : 0)
	}));
	if (breaks.length === 0) return [label];
	const fits = breaks.filter(({ head }) => head.length <= LONGEST_HALF);
	if (fits.length === 0) return [label];
	const best = fits.reduce((a, b) => (b.off < a.off ? b : a));
	return [best.head, cut(best.tail, LONGEST_HALF)];
}
