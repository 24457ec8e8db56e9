/** Text as a format can carry it, and names that stay different when characters are replaced. */

/** Cleans texts and counts those that had to change. */
export class TextCleaner {
	#changed = 0;

	constructor(private readonly clean: (text: string) => string) {}

	text(text: string): string {
		const cleaned = this.clean(text);
		if (cleaned !== text) this.#changed++;
		return cleaned;
	}

	/** The same for names that must stay different from each other, at most `longest` characters. */
	names(names: readonly string[]): string[] {
		const cleaned = names.map((name) => this.text(name));
		const taken = new Set<string>();
		// Names that are as they were keep the right to their name.
		cleaned.forEach((name, i) => name === names[i] && taken.add(name));
		return cleaned.map((name, i) => {
			if (name === names[i]) return name;
			let free = name;
			for (let number = 2; taken.has(free); number++) free = `${name}~${number}`;
			taken.add(free);
			return free;
		});
	}

	/** How many texts have changed so far. */
	get changed(): number {
		return this.#changed;
	}
}

/** Text without the characters that XML 1.0 cannot carry in any form. */
export function xmlCharacters(text: string): string {
	return text.replace(
		// eslint-disable-next-line no-control-regex -- the very characters that are looked for
		/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
		'\ufffd'
	);
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

/** Text as it stands in an element or an attribute; what is read back is the same to the last space. */
export function xmlText(text: string): string {
	return xmlCharacters(text).replace(/[&<>"\t\n\r]/g, (character) => XML_ESCAPES[character]!);
}

/** One line of text without what a quoted name cannot hold: breaks, double quotes, backslashes. */
export function quotableLine(text: string): string {
	return (
		xmlCharacters(text)
			// eslint-disable-next-line no-control-regex -- the very characters that are looked for
			.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
			.replaceAll('"', '\u2019\u2019')
			.replaceAll('\\', '/')
			.trim()
	);
}
