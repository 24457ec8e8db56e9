/** What the command line asks of a copy without names. */
import { SAFE_CHOICES } from '../../lib/export/pseudonymise/pseudonymise-options';
import { UsageProblem } from './usage-problem';

/** What is asked of the copy; null in `CommandLine` = the file is to hold the names. */
export interface CopyRequest {
	/** Where the key is read, if it is there, and written; null = beside the copy. */
	readonly keyPath: string | null;
	readonly organisationsOnly: boolean;
	readonly minCell: number;
}

/** The request in the words of the command line; without `--pseudonymise` the others say nothing. */
export function readCopyRequest(values: {
	readonly pseudonymise?: boolean | undefined;
	readonly key?: string | undefined;
	readonly 'organisations-only'?: boolean | undefined;
	readonly 'min-cell'?: string | undefined;
}): CopyRequest | null {
	if (values.pseudonymise !== true) return null;
	const text = values['min-cell'] ?? String(SAFE_CHOICES.minCell);
	const minCell = /^\d{1,3}$/.test(text) ? Number(text) : null;
	if (minCell === null) {
		throw new UsageProblem({ kind: 'value', option: 'min-cell', value: text, known: '0-999' });
	}
	return {
		keyPath: values.key ?? null,
		organisationsOnly: values['organisations-only'] ?? false,
		minCell
	};
}
