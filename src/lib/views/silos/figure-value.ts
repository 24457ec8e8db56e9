/** A figure of the whole network as it stands in the table. */
import { formatFixed, formatNumber, type Language } from '../../i18n/language';
import type { NetworkMeasureId } from '../../measures/whole/all';

const WHOLE: ReadonlySet<NetworkMeasureId> = new Set<NetworkMeasureId>([
	'diameter',
	'pairsJoined',
	'pairsNotJoined'
]);

/** Counts without decimals, all else with three, so that the column can be compared. */
export function figureValue(id: NetworkMeasureId, value: number, language: Language): string {
	return WHOLE.has(id) ? formatNumber(value, language) : formatFixed(value, language, 3);
}
