/** What one side of a comparison says about each two actors that work together. */
import type { ActorId } from '../../model/dataset';
import type { Step } from '../../model/taxonomy';
import { buildFromVisible } from '../../network/build-network';
import type { Network } from '../../network/network';
import type { Visible } from '../../network/visible';

/** How strong a tie is on one side. */
export interface TieState {
	/** The highest ladder step of any row; null = none says. */
	readonly step: Step | null;
	/** The greatest weight of any row; null = none says. */
	readonly weight: number | null;
	/** Forums and initiatives shared, where the lens counts them. */
	readonly shared: number;
}

export interface StatedTie {
	/** In the order of the data. */
	readonly actors: readonly [ActorId, ActorId];
	readonly state: TieState;
}

/**
 * Every joined pair by a key that is the same whichever way the tie runs.
 *
 * @param network the joined pairs of `visible`
 */
export function tieStates(visible: Visible, network: Network): Map<string, StatedTie> {
	const layers = network.lens.layers.filter((layer) => layer !== 'ties');
	const shared =
		layers.length === 0
			? null
			: buildFromVisible(visible, { ...network.lens, layers, direction: 'either' });
	const rows: ReadonlyMap<string, Row> = network.lens.layers.includes('ties')
		? strongestRows(visible)
		: new Map();
	const states = new Map<string, StatedTie>();
	const { offsets, targets } = network.out;
	for (let i = 0; i < network.actors.length; i++) {
		const bodies = shared ? strengthsOf(shared, i) : null;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (j < i) continue;
			const actors = [network.actors[i]!.id, network.actors[j]!.id] as const;
			const row = rows.get(keyOf(...actors));
			const state = {
				step: row?.step ?? null,
				weight: row?.weight ?? null,
				shared: bodies?.get(j) ?? 0
			};
			states.set(keyOf(...actors), { actors, state });
		}
	}
	return states;
}

type Row = Pick<TieState, 'step' | 'weight'>;

function strongestRows(visible: Visible): Map<string, Row> {
	const rows = new Map<string, Row>();
	for (const { source, target, step, weight } of visible.ties) {
		const key = keyOf(source, target);
		const known = rows.get(key);
		rows.set(key, {
			step: greater(known?.step ?? null, step),
			weight: greater(known?.weight ?? null, weight)
		});
	}
	return rows;
}

function strengthsOf({ out }: Network, i: number): Map<number, number> {
	const strengths = new Map<number, number>();
	for (let k = out.offsets[i]!; k < out.offsets[i + 1]!; k++) {
		strengths.set(out.targets[k]!, out.weights[k]!);
	}
	return strengths;
}

function keyOf(a: ActorId, b: ActorId): string {
	return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function greater<T extends number>(a: T | null, b: T | null): T | null {
	if (a === null || b === null) return a ?? b;
	return a > b ? a : b;
}
