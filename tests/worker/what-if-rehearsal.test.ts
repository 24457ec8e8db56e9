import { describe, expect, it } from 'vitest';
import { WhatIf } from '../../src/lib/findings/scenario/what-if';
import { DEFAULT_LENS } from '../../src/lib/model/lens';
import { WhatIfRehearsal } from '../../src/lib/worker/what-if-rehearsal';
import { randomDataset } from '../support/random-network';

/** Turns until there is none left. */
function turnsOf(rehearsal: WhatIfRehearsal, whatIf: WhatIf): number {
	let turns = 0;
	while (rehearsal.turn(whatIf)) turns++;
	return turns;
}

describe('WhatIfRehearsal', () => {
	const dataset = randomDataset(7, 40, 2);

	it('has its turns once for each kind of network, whatever else the lens says', () => {
		const rehearsal = new WhatIfRehearsal();
		expect(turnsOf(rehearsal, new WhatIf(dataset, DEFAULT_LENS))).toBe(20);
		expect(turnsOf(rehearsal, new WhatIf(dataset, { ...DEFAULT_LENS, groupBy: 'level' }))).toBe(0);
		expect(turnsOf(rehearsal, new WhatIf(dataset, { ...DEFAULT_LENS, weighted: true }))).toBe(20);
	});

	it('has none for large projects and for empty ones', () => {
		const rehearsal = new WhatIfRehearsal();
		expect(rehearsal.suits(dataset)).toBe(true);
		expect(rehearsal.suits(randomDataset(8, 1001, 1))).toBe(false);
		expect(turnsOf(rehearsal, new WhatIf(randomDataset(9, 0, 1), DEFAULT_LENS))).toBe(0);
	});
});
