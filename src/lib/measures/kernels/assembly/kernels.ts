/** AssemblyScript. All that the compiled module offers. */
export { setArcs } from './arcs';
export { setPathRows } from './path-rows';
export { addPaths, foldTotals } from './paths';
export { findReach, setReachRows } from './reach';
export { findCosts, setCostRows } from './costs';
export { addCosts, setCostSums } from './cost-sums';
export { addCostPaths, setCostPaths } from './cost-paths';
