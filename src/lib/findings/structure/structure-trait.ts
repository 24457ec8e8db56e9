/** What one structure can have that another lacks, as plain data. */
import type { KnownRole, Level, SectorKind } from '../../model/taxonomy';
import type { LeadingReach, LeadingScope } from './structure-leading';
import type { CarrierKind, TierContact } from './structure-links';
import type { ModelAnswer } from './structure-model';

/** What a structure has. */
export type Trait =
	/** A forum on a level where the other has none. */
	| { readonly code: 'forum'; readonly level: Level; readonly isCrossSector: boolean }
	/** A cross-sector forum on a level where the other's forums are not. */
	| { readonly code: 'cross-sector'; readonly level: Level }
	/** A forum for a single district. */
	| { readonly code: 'local-forum' }
	/** Kinds of sector seated on a level where the other has forums without them. */
	| { readonly code: 'seats'; readonly level: Level; readonly kinds: readonly SectorKind[] }
	/** Somebody who sits in a forum and in the one above it. */
	| {
			readonly code: 'link';
			readonly upper: Level;
			readonly lower: Level;
			readonly carriers: readonly CarrierKind[];
	  }
	/** A link that two actors carry. */
	| { readonly code: 'double-link'; readonly upper: Level; readonly lower: Level }
	/** A link carried by a kind of actor that does not carry the other's. */
	| {
			readonly code: 'carrier';
			readonly upper: Level;
			readonly lower: Level;
			readonly carriers: readonly CarrierKind[];
			/** Who carries the other's. */
			readonly others: readonly CarrierKind[];
	  }
	/** Reported ties between two levels, of kinds that the other does not have there. */
	| {
			readonly code: 'contact';
			readonly upper: Level;
			readonly lower: Level;
			readonly between: readonly KindPair[];
	  }
	/** A leading body of a kind the other's are not. */
	| {
			readonly code: 'leading';
			readonly body: LeadingKind;
			/** The first of the other's. */
			readonly other: LeadingKind;
	  }
	| { readonly code: 'role'; readonly role: KnownRole; readonly levels: readonly Level[] }
	| { readonly code: 'scope'; readonly scope: string }
	/** Two forums with the same members. */
	| { readonly code: 'same-members' }
	/** Actors who belong to two organisations. */
	| { readonly code: 'shared-staff' }
	/** The plan's and the municipality's staff as one team, or side by side. */
	| { readonly code: 'model'; readonly model: Exclude<ModelAnswer, 'cannot-tell'> };
export type TraitCode = Trait['code'];

/** What a leading body deals with, and where. */
export interface LeadingKind {
	readonly scope: LeadingScope | null;
	readonly reach: LeadingReach | null;
}

/** The kinds at the upper and the lower end. */
export type KindPair = Pick<TierContact, 'upperKind' | 'lowerKind'>;
