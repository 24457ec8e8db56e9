/** Resident peers as contestants. */
import type { PeerProcess } from '../peer-process';
import type { Contestant } from '../rounds';

type Kernel<Result> = (columns: readonly Float64Array[]) => Result;

/** A peer's operation that gives one column; null when the peer is not there. */
export function igraphContestant(
	peer: PeerProcess | null,
	operation: string,
	calls: number
): Contestant<Float64Array> | null {
	return residentContestant('igraph', peer, operation, calls, ([column]) => column!);
}

export function networkxContestant(
	peer: PeerProcess | null,
	operation: string,
	calls: number
): Contestant<Float64Array> | null {
	return residentContestant('networkx', peer, operation, calls, ([column]) => column!);
}

export function residentContestant<Result>(
	name: string,
	peer: PeerProcess | null,
	operation: string,
	calls: number,
	read: Kernel<Result>
): Contestant<Result> | null {
	if (!peer) return null;
	return {
		name,
		run: async () => {
			const { ms, columns } = await peer.run(operation, calls);
			return { ms, result: read(columns) };
		}
	};
}
