/** Ids of the projects that are kept in this browser. They stand in addresses, so they say nothing. */

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 8;

/** A new id: `p` and eight letters and figures, drawn anew each time. */
export function newProjectId(): string {
	const drawn = crypto.getRandomValues(new Uint8Array(LENGTH));
	return `p${[...drawn].map((byte) => LETTERS[byte % LETTERS.length]!).join('')}`;
}

/** Whether a word of an address stands for a project of this browser, and not for an example. */
export function isProjectId(word: string): boolean {
	return new RegExp(`^p[${LETTERS}]{${LENGTH}}$`).test(word);
}
