/** What a pseudonymised copy left out, hid and still tells: for the owner's eyes, never in the copy. */
import type { ActorId, TableName } from '../../model/dataset';
import type { FoundContact } from './pseudonymise-guard';
import type { WhyHidden } from './small-cells';

/** `place`: a district, for the actors of one sector. */
export type HiddenField = 'sector' | 'district' | 'organisation' | 'place';

/** A value that too few actors hold, under the name it had. */
export interface HiddenValue {
	readonly field: HiddenField;
	readonly value: string;
	readonly actors: number;
	readonly why: WhyHidden;
}

/** A sector or a district that is called by a code because a name of the original stands in it. */
export interface RenamedValue {
	readonly field: Exclude<HiddenField, 'place'> | 'forum' | 'initiative';
	readonly value: string;
	readonly as: string;
}

export type DropReason =
	/** Kind, source and passage: text that was written freely. */
	| 'free-text'
	/** A column of the project's own that was not ticked. */
	| 'own-column'
	/** Words for a role, a scope or an approach that are the project's own. */
	| 'own-words'
	/** A name of the original, or a way to reach a person, stood in the cell or in the heading. */
	| 'name'
	/** Finer than the copy is to be: days and months, population, borders. */
	| 'detail';

export interface DroppedCells {
	readonly table: TableName;
	/** Heading of the column. */
	readonly column: string;
	readonly why: DropReason;
	readonly cells: number;
}

/** Who can still be recognised, by code. */
export interface Recognisable {
	/** Actors alone in their sector and districts. */
	readonly aloneInPlace: readonly ActorId[];
	/** Actors whose sector, districts, level, roles, organisation and time together nobody else has. */
	readonly aloneInAll: readonly ActorId[];
	/** Actors with a number of partners that nobody else has. */
	readonly ownPartnerCount: readonly ActorId[];
}

export interface OrganisationCounts {
	readonly organisations: number;
	/** Actors without one, left out, and the tie rows that went with them. */
	readonly left: number;
	readonly leftTies: number;
	/** Actors of several, counted under the first. */
	readonly several: number;
	readonly selfTies: number;
	readonly addedUp: number;
	/** Organisations that stand for one actor alone. */
	readonly single: number;
}

export interface CopyReport {
	readonly contacts: readonly FoundContact[];
	readonly dropped: readonly DroppedCells[];
	readonly hidden: readonly HiddenValue[];
	readonly renamed: readonly RenamedValue[];
	/** Null = the actors are those of the original. */
	readonly organisations: OrganisationCounts | null;
	/** Files carried along and rows not read, which are not in the copy. */
	readonly files: readonly string[];
	readonly rejected: number;
	readonly recognisable: Recognisable;
}

/** Counts cells as they fall away. */
export class DropCount {
	readonly #cells = new Map<string, DroppedCells>();

	add(table: TableName, column: string, why: DropReason, cells = 1): void {
		if (cells === 0) return;
		const key = JSON.stringify([table, column, why]);
		cells += this.#cells.get(key)?.cells ?? 0;
		this.#cells.set(key, { table, column, why, cells });
	}

	get list(): readonly DroppedCells[] {
		return [...this.#cells.values()];
	}
}
