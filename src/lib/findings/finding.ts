/**
 * A finding: typed evidence that something in the collaboration deserves a look. Never a sentence;
 * those are made from it in `i18n`, in every language, for the screen, the report and the command
 * line alike.
 */
import type { ActorId, DistrictId, ForumId, InitiativeId, SectorId } from '../model/dataset';

export const FINDING_KINDS = [
	'chain',
	'silo',
	'gap',
	'fragility',
	'bridge',
	'overlap',
	'ladder',
	'one-sided',
	'forum'
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Which sentence a finding becomes. The part before the dot is its kind. */
export const FINDING_CODES = [
	/** One actor is a link in more joints of the governance chain than anyone else, and in most of them. */
	'chain.carrier',
	/** A joint of the chain that one actor alone carries. */
	'chain.single-link',
	/** A joint of the chain that nobody carries. */
	'chain.no-link',
	/** Two working communities, municipal and social-housing, that keep apart. */
	'silo.sides',
	/** A group whose ties stay inside far more than its size explains. */
	'silo.group',
	/** Two groups with far fewer ties between them than their sizes explain. */
	'silo.pair',
	/** Sectors of the reference without a seat in any strategic or tactical forum. */
	'gap.leadership',
	/** Sectors of the reference without a seat in one strategic or tactical forum. */
	'gap.forum',
	/** A sector of the reference that works in other districts and not in this one. */
	'gap.district',
	/** Sectors of the reference without any actor in the data. */
	'gap.absent',
	/** An actor without whom a part of the network falls off. */
	'fragility.cut-actor',
	/** An actor through whom many of the shortest ways between others go. */
	'bridge.actor',
	/** One actor who carries all ties between two sectors. */
	'bridge.sole-link',
	/** Two initiatives for the same people in the same place whose leads do not work together. */
	'overlap.initiatives',
	/** Two sectors whose collaboration stays on the two lowest steps. */
	'ladder.low',
	/** Two sectors between which most ties are one side's word only. */
	'one-sided.pair',
	/** A forum whose members meet there and hardly work together otherwise. */
	'forum.strangers',
	/** Of the forums that do the same work in different districts, the one with the fewest sectors in it. */
	'forum.thin'
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export interface Finding {
	/** Stable name: the code and what it is about, e.g. `gap.district:health:sydbyen`. */
	readonly id: string;
	readonly kind: FindingKind;
	readonly code: FindingCode;
	readonly actors: readonly ActorId[];
	readonly forums: readonly ForumId[];
	readonly sectors: readonly SectorId[];
	readonly districts: readonly DistrictId[];
	readonly initiatives: readonly InitiativeId[];
	/** Every number the sentence needs, by name. Shares are 0-1. Null = undefined. */
	readonly figures: Readonly<Record<string, number | null>>;
	/** Further words the sentence needs (a theme, a role, a side). */
	readonly words: Readonly<Record<string, string>>;
	/** For ordering only, 0-1: how much hangs on it. */
	readonly importance: number;
	/** The document that says why this matters; null = a plain fact of the network. */
	readonly source: string | null;
}

/** The kind a code belongs to. */
export function kindOf(code: FindingCode): FindingKind {
	return code.slice(0, code.indexOf('.')) as FindingKind;
}

/** A finding from its parts; what is not named is empty. */
export function finding(
	code: FindingCode,
	about: string,
	importance: number,
	parts: Partial<Omit<Finding, 'id' | 'kind' | 'code' | 'importance'>>
): Finding {
	return {
		id: `${code}:${about}`,
		kind: kindOf(code),
		code,
		importance,
		actors: parts.actors ?? [],
		forums: parts.forums ?? [],
		sectors: parts.sectors ?? [],
		districts: parts.districts ?? [],
		initiatives: parts.initiatives ?? [],
		figures: parts.figures ?? {},
		words: parts.words ?? {},
		source: parts.source ?? null
	};
}
