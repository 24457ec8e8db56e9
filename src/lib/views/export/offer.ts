/** What can be taken away: an entry of the dialog. */
import type { Messages } from '$lib/i18n/messages';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import type { ViewId } from '../view-id';

/** Groups of the dialog, in its order. */
export const OFFER_GROUPS = [
	'picture',
	'report',
	'numbers',
	'project',
	'share',
	'network',
	'research'
] as const;
export type OfferGroup = (typeof OFFER_GROUPS)[number];

export interface MakeContext {
	readonly workspace: Workspace;
	/** Told the share done, 0-1; null = cannot be told. */
	readonly report: (share: number | null) => void;
	/** Ends when the user cancels. */
	readonly signal: AbortSignal;
}

/** A file, and in sentences what is not in it; null = nothing to say of that. */
export interface Made {
	readonly file: File;
	readonly leftOut: readonly string[] | null;
}

interface OfferBase {
	readonly id: string;
	readonly group: OfferGroup;
	readonly label: (messages: Messages) => string;
	/** One sentence: what it is good for. */
	readonly describe: (messages: Messages) => string;
	/** Why it cannot be had now; null or left out = it can. */
	readonly refuse?: (workspace: Workspace) => string | null;
}

/** An offer that makes a file. Null = cancelled. */
export interface FileOffer extends OfferBase {
	readonly make: (context: MakeContext) => Promise<Made | null>;
}

/** An offer that is made elsewhere in the program. */
export interface PlaceOffer extends OfferBase {
	readonly view: ViewId;
}

export type Offer = FileOffer | PlaceOffer;
