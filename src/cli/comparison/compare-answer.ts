/** What `compare` has worked out, before it is written as text, a table or JSON. */
import type { Changes } from '../../lib/findings/comparison/changes';
import type { Differences } from '../../lib/findings/comparison/side-differences';
import type { SideFigures } from '../../lib/findings/comparison/side-figures';
import type { Language } from '../../lib/i18n/language';
import type { Comparison } from './compare-sides';

/** Sentences about two sides, or about all of them (`from` and `to` null). */
export interface SentenceBlock {
	readonly from: number | null;
	readonly to: number | null;
	readonly texts: readonly string[];
}

export interface ComparisonAnswer {
	readonly comparison: Comparison;
	/** In the order of the sides. */
	readonly figures: readonly SideFigures[];
	/** From each side to the next; none where the actors are not the same, as between districts. */
	readonly changes: readonly Changes[];
	/** Where nothing is matched. */
	readonly differences: Differences | null;
	/** What is not on equal terms, in sentences. */
	readonly caveats: (language: Language) => readonly string[];
	readonly names: (language: Language) => readonly string[];
	readonly sentences: (language: Language) => readonly SentenceBlock[];
}
