/** A measure's value as it stands on the screen. */
import {
	formatFixed,
	formatFixedShare,
	formatNumber,
	formatShare,
	type Language
} from '../../i18n/language';
import type { ActorMeasureId } from '../../measures/all';

const SHARES: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'localClustering',
	'efficiency'
]);
const WHOLE: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'degree',
	'inDegree',
	'outDegree',
	'coreness',
	'cutOff',
	'largestComponentWithout',
	'componentsWithout'
]);
const AMOUNTS: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'strength',
	'inStrength',
	'outStrength',
	'betweenness'
]);
const ROLES: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'coordinator',
	'itinerant',
	'representative',
	'gatekeeper',
	'liaison',
	'brokerage'
]);
/** In these both orders of a pair are the same pair read from the other end. */
const ONE_WAY_ROLES: ReadonlySet<ActorMeasureId> = new Set<ActorMeasureId>([
	'representative',
	'gatekeeper'
]);

/**
 * The value in the language. Roles are stored over ordered pairs; in an undirected network each pair
 * is shown once.
 */
export function figureText(
	id: ActorMeasureId,
	value: number,
	directed: boolean,
	language: Language
): string {
	if (id === 'betweennessNormalised') return formatFixedShare(value, language, 1);
	if (SHARES.has(id)) return formatShare(value, language);
	if (WHOLE.has(id)) return formatNumber(value, language);
	if (ROLES.has(id)) {
		const isHalved = !directed && !ONE_WAY_ROLES.has(id);
		return formatNumber(isHalved ? value / 2 : value, language);
	}
	if (AMOUNTS.has(id)) return formatNumber(value, language, 1);
	return formatFixed(value, language, id === 'pagerank' ? 4 : 2);
}
