/** The strengths that a tie can have, read from a file or written by the user. */
import type { IssueCode } from './issue';

/** Within these, sums of millions of ties and costs of one divided by a strength stay finite. */
const SMALLEST = 1e-12;
const LARGEST = 1e12;

export interface WeightFault {
	readonly code: Extract<IssueCode, 'weight-not-positive' | 'weight-out-of-range'>;
	readonly details: Readonly<Record<string, string>>;
}

/** What is wrong with a strength, or null. */
export function weightFault(weight: number): WeightFault | null {
	if (!(weight > 0)) return { code: 'weight-not-positive', details: {} };
	if (weight < SMALLEST) return { code: 'weight-out-of-range', details: { side: 'small' } };
	if (weight > LARGEST) return { code: 'weight-out-of-range', details: { side: 'large' } };
	return null;
}
