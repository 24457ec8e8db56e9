import { expect, test } from 'vitest';
import { communityAgreement } from '../../../src/lib/measures/groups/community-agreement';
import { partitionBy } from '../../../src/lib/network/partition';
import { draw, networkOf } from '../../support/small-networks';

/** Two cliques of four, joined by one tie. */
const CLIQUES = 'a-b a-c a-d b-c b-d c-d e-f e-g e-h f-g f-h g-h d-e';

function agreementWith(groups: Readonly<Record<string, string>>, seed = 1) {
	const network = networkOf(draw(CLIQUES, groups), { seed });
	return communityAgreement(network, partitionBy(network, 'sector'), seed);
}
const named = (names: string) =>
	Object.fromEntries([...'abcdefgh'].map((actor, i) => [actor, names[i]!]));

test('groups that are the communities agree wholly, beyond chance', () => {
	const { nmi, chanceMean, chanceHigh } = agreementWith(named('xxxxyyyy'));
	expect(nmi.value).toBeCloseTo(1, 12);
	expect(chanceMean!).toBeLessThan(chanceHigh!);
	expect(chanceHigh!).toBeLessThan(1);
});

test('groups across the communities agree no more than chance', () => {
	const { nmi, chanceHigh } = agreementWith(named('xyxyxyxy'));
	expect(nmi.value).toBeCloseTo(0, 12);
	expect(chanceHigh!).toBeGreaterThanOrEqual(nmi.value!);
});

test('many small groups agree a good deal by chance alone', () => {
	const { nmi, chanceMean } = agreementWith(named('12345678'));
	expect(chanceMean).toBeCloseTo(nmi.value!, 12);
	expect(nmi.value!).toBeGreaterThan(0.4);
});

test('the seed decides', () => {
	expect(agreementWith(named('xxyyyxyx'), 4)).toEqual(agreementWith(named('xxyyyxyx'), 4));
});

test('no groups: null with a reason', () => {
	expect(agreementWith({})).toEqual({
		nmi: { value: null, reason: 'no-group' },
		chanceMean: null,
		chanceHigh: null
	});
});
