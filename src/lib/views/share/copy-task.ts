/** What the worker of copies is asked, and what it answers. */
import type { PseudonymisedCopy } from '$lib/export/pseudonymise/pseudonymise';
import type { PseudonymiseOptions } from '$lib/export/pseudonymise/pseudonymise-options';
import type { Proof } from '$lib/export/pseudonymise/pseudonymise-proof';
import type { Dataset } from '$lib/model/dataset';

/** A copy with the proof that it holds no name. */
export interface MadeCopy {
	readonly copy: Omit<PseudonymisedCopy, 'guard'>;
	readonly proof: Proof;
}

export type CopyTask =
	/** The project of the copies to come. */
	| { readonly kind: 'keep'; readonly dataset: Dataset }
	| { readonly kind: 'make'; readonly id: number; readonly options: PseudonymiseOptions }
	/** The newest copy as a file. */
	| { readonly kind: 'file'; readonly id: number };

export type CopyAnswer =
	| { readonly kind: 'share'; readonly id: number; readonly share: number }
	| { readonly kind: 'made'; readonly id: number; readonly made: MadeCopy }
	| { readonly kind: 'file'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };
