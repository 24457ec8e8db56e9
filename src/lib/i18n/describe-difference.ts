/** Differences of structure in words. */
import type { StructureDifference } from '../findings/structure/structure-difference';
import type { CarrierKind } from '../findings/structure/structure-links';
import type { LeadingKind, Trait } from '../findings/structure/structure-trait';
import type { Level, SectorKind } from '../model/taxonomy';
import { formatList, type Language } from './language';
import { messages } from './messages';

/** More pairs of kinds than this are counted. */
const MOST_PAIRS = 2;
/** More kinds of carriers than this, and one, are counted. */
const MOST_CARRIERS = 2;

/** One sentence: who has what, and that the other has not. */
export function describeDifference(
	{ side, trait, isOpen }: StructureDifference,
	language: Language
): string {
	const words = messages(language).templates.difference;
	const other = () => {
		if (side === 'own') return words.others[trait.code] ?? words.notMentioned;
		return isOpen ? words.open : words.lacks[trait.code];
	};
	const instead = describeInstead(trait, language);
	const end = instead === null ? other() : `${other()} ${instead}`;
	return `${words.subject[side]} ${describeTrait(trait, language)}; ${end}.`;
}

/** What the other has in its place; null when it has nothing of the kind. */
function describeInstead(trait: Trait, language: Language): string | null {
	if (trait.code === 'leading') return describeBody(trait.other, language);
	if (trait.code !== 'carrier') return null;
	return formatList(carrierWords(trait.others, language), language);
}

function describeBody({ scope, reach }: LeadingKind, language: Language): string {
	const { difference, leadingScope, leadingReach } = messages(language).templates;
	return difference.kindOfBody(scope && leadingScope[scope], reach && leadingReach[reach]);
}

/** Each kind once, those that carry most first; many are counted. */
function carrierWords(kinds: readonly CarrierKind[], language: Language): string[] {
	const all = [...new Set(kinds.map((carrier) => describeCarrier(carrier, language)))];
	if (all.length <= MOST_CARRIERS + 1) return all;
	const { more } = messages(language).templates.difference;
	return [...all.slice(0, MOST_CARRIERS), more(all.length - MOST_CARRIERS)];
}

/** What carries a link: the role where it is a known one, else the sector. */
export function describeCarrier({ kind, role }: CarrierKind, language: Language): string {
	const { taxonomy, templates } = messages(language);
	if (role !== null) return beginLow(taxonomy.role[role]);
	if (kind !== null) return beginLow(taxonomy.sectorKind[kind]);
	return templates.structure.unknownSector;
}

/** What comes after the subject of the sentence. */
function describeTrait(trait: Trait, language: Language): string {
	const { taxonomy, templates } = messages(language);
	const words = templates.difference;
	const level = (one: Level) => beginLow(taxonomy.level[one]);
	const kind = (one: SectorKind) => beginLow(taxonomy.sectorKind[one]);
	const carriers = (kinds: readonly CarrierKind[]) => carrierWords(kinds, language);
	switch (trait.code) {
		case 'forum':
			return words.forum(level(trait.level), trait.isCrossSector);
		case 'cross-sector':
			return words.crossSector(level(trait.level));
		case 'local-forum':
			return words.localForum;
		case 'seats':
			return words.seats(level(trait.level), trait.kinds.map(kind));
		case 'link':
			return words.link(level(trait.upper), level(trait.lower), carriers(trait.carriers));
		case 'double-link':
			return words.doubleLink(level(trait.upper), level(trait.lower));
		case 'carrier':
			return words.carrier(level(trait.upper), level(trait.lower), carriers(trait.carriers));
		case 'contact': {
			const pairs = trait.between.map(({ upperKind, lowerKind }) =>
				words.pair(kind(upperKind), kind(lowerKind))
			);
			const more = Math.max(0, pairs.length - MOST_PAIRS);
			const shown = pairs.slice(0, MOST_PAIRS);
			return words.contact(level(trait.upper), level(trait.lower), shown, more);
		}
		case 'leading':
			return words.leading(describeBody(trait.body, language));
		case 'role':
			return words.role(beginLow(taxonomy.role[trait.role]), trait.levels.map(level));
		case 'scope':
			return words.scope(templates.scope[trait.scope] ?? trait.scope);
		case 'same-members':
			return words.sameMembers;
		case 'shared-staff':
			return words.sharedStaff;
		case 'model':
			return words.model[trait.model];
		default:
			return trait satisfies never;
	}
}

/** A word of the taxonomy inside a sentence. */
export function beginLow(word: string): string {
	return word.charAt(0).toLocaleLowerCase('da') + word.slice(1);
}
