import { pathTotals } from './path-twin';
import { reachFigures } from './reach-twin';
import type { SweepEngine } from './sweep-engine';

/** The engine in plain TypeScript: serves where WebAssembly is not to be had. */
export const plainEngine: SweepEngine = {
	canHold: () => true,
	pathTotals: ({ core, bags }, first, last) => pathTotals(core, bags, first, last),
	reachFigures: ({ whole }, kind, first, last) =>
		kind === 'reach-out'
			? reachFigures(whole, whole.out, whole.in, first, last)
			: reachFigures(whole, whole.in, whole.out, first, last)
};
