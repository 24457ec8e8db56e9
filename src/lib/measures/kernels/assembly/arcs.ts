/** AssemblyScript. Where the ties lie in memory: rows by the actor they leave and by the one they lead to. */

/** Pushing reads and writes a row an arc, pulling only reads. */
export const PUSH_COST: i32 = 2;

export let outOffsets: usize = 0;
export let outTargets: usize = 0;
export let inOffsets: usize = 0;
export let inTargets: usize = 0;

/** Offsets and targets of 32 bits; those in are those out when undirected. */
export function setArcs(
	outOffsetsAt: usize,
	outTargetsAt: usize,
	inOffsetsAt: usize,
	inTargetsAt: usize
): void {
	outOffsets = outOffsetsAt;
	outTargets = outTargetsAt;
	inOffsets = inOffsetsAt;
	inTargets = inTargetsAt;
}

/** Arcs that leave an actor. */
export function outDegree(v: i32): i32 {
	const at = outOffsets + ((<usize>v) << 2);
	return load<i32>(at, 4) - load<i32>(at);
}

/** Arcs that reach an actor. */
export function inDegree(v: i32): i32 {
	const at = inOffsets + ((<usize>v) << 2);
	return load<i32>(at, 4) - load<i32>(at);
}

/** Arcs that lead to the actors [low, high). */
export function arcsInto(low: i32, high: i32): i32 {
	return load<i32>(inOffsets + ((<usize>high) << 2)) - load<i32>(inOffsets + ((<usize>low) << 2));
}
