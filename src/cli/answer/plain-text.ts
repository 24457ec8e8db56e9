/**
 * Text that a terminal only shows: control characters, which could move the cursor or recolour the
 * screen, and marks that turn the reading direction are replaced.
 */
export function plainText(text: string): string {
	return text.replace(NOT_SHOWN, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_SHOWN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
