/** The shape of the sentences made from findings. */
import type { Finding, FindingCode, FindingKind } from '../findings/finding';
import type { Names } from './name-lookup';

export interface Sentence {
	/** What was found, in one sentence with its numbers. */
	readonly text: string;
	/** Why it matters or what one might do, in one plain sentence; no blame on persons. */
	readonly why: string;
}

export interface FindingMessages {
	readonly kind: Readonly<Record<FindingKind, string>>;
	readonly sentence: Readonly<Record<FindingCode, (finding: Finding, names: Names) => Sentence>>;
}
