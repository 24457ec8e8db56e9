/** data/southern-women has no sectors: nothing may be said of groups, and nothing may break. */
import { expect, it } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { openingLens } from '../../src/lib/model/lens';
import { loadExample } from '../support/load-example';

it('opens under its forums and names no sector finding', async () => {
	const dataset = await loadExample('southern-women');
	const lens = openingLens(dataset);
	expect(lens.layers).toEqual(['forums']);
	const analysis = analyse(dataset, lens);
	expect(analysis.network).toMatchObject({ actors: 18, ties: 139 });
	expect(analysis.coverage.district.rows).toEqual([]);
	expect(analysis.findings.filter((finding) => finding.sectors.length > 0)).toEqual([]);
	expect(analysis.scores.eiIndex.values).toEqual(Array(18).fill(null));
	expect(analysis.scores.eiIndex.reason).toBe('no-group');
});
