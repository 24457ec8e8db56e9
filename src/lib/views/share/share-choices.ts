/** What the page lets one choose; the rest of the options follows from the project and the language. */
import {
	SAFE_CHOICES,
	type PseudonymiseOptions
} from '$lib/export/pseudonymise/pseudonymise-options';

export type ShareChoices = Omit<PseudonymiseOptions, 'key' | 'words'>;

export const FIRST_CHOICES: ShareChoices = SAFE_CHOICES;

/** Random signs that nobody can guess: 128 bits. */
export function newSecret(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A value with another one put in or taken out. */
export function toggled<Value>(values: readonly Value[], value: Value): Value[] {
	return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
