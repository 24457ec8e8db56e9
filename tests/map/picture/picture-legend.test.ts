import { describe, expect, test } from 'vitest';
import { quietTieWords } from '../../../src/lib/map/picture/picture-legend';
import { messages } from '../../../src/lib/i18n/messages';
import { openingLens } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { drawGraph } from '../../../src/lib/network/draw-graph';
import { makeDataset } from '../../support/make-dataset';

const words = messages('en').map.legend;

/** What the legend says of the quiet lines where actors of these sectors have a tie, two by two. */
function saidOf(...sectors: readonly (string | null)[]): string | null {
	const actors = sectors.map((sector, i) => ({ id: `a${i}`, sector }));
	const ties = actors.flatMap(({ id }, i) =>
		i % 2 === 0 ? [{ source: id, target: `a${i + 1}` }] : []
	);
	const dataset = makeDataset({ actors, ties });
	return quietTieWords(drawGraph(dataset, buildNetwork(dataset, openingLens(dataset))), words);
}

describe('what the quiet lines of the map are', () => {
	test('within a sector only where both ends are known to be of it', () => {
		expect(saidOf('police', 'police')).toBe(words.within);
		expect(saidOf(null, null)).toBe(words.unknown);
		expect(saidOf('police', null)).toBe(words.unknown);
		expect(saidOf('police', 'police', 'police', null)).toBe(words.withinOrUnknown);
		expect(saidOf('police', 'health')).toBeNull();
	});
});
