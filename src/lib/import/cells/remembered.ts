/** The same few words stand in a column over and over: each is read once. */

/** Texts that are remembered at most; the others are read each time they come. */
const MOST_REMEMBERED = 1_000;

/** `read`, which depends on its text alone, with its answers remembered. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = read(text);
		if (known.size < MOST_REMEMBERED) known.set(text, value);
		return value;
	};
}
