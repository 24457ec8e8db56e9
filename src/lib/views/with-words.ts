import type { Language } from '$lib/i18n/language';
import { loadMessages, type LaterSection } from '$lib/i18n/messages';

/**
 * A part of the page that is read when it is first wanted, ready when the words it speaks are there too.
 * `tests/views/with-words.test.ts` holds the sections against what the part reads.
 *
 * @param sections those it speaks besides the first ones
 * @param part its module, on its way
 * @param languages those it speaks besides the screen's: a report in English, a name made in Danish
 */
export async function withWords<Part>(
	sections: readonly LaterSection[],
	part: Promise<Part>,
	languages: readonly Language[] = []
): Promise<Part> {
	const [read] = await Promise.all([part, loadMessages(languages, sections)]);
	return read;
}
