/** Network -> graphology graph with the attributes that views draw. Only this file names them. */
import Graph from 'graphology';
import type { Dataset } from '../model/dataset';
import type { Step } from '../model/taxonomy';
import type { Network } from './network';
import { visibleRows } from './visible';

export interface NodeAttributes {
	label: string;
	sector: string | null;
	district: string | null;
	level: string | null;
}

export interface EdgeAttributes {
	/** Strength of the tie under the lens. */
	weight: number;
	/** Highest ladder step any row gives the pair; null = none says. */
	step: Step | null;
	/** Whether the two ends are known to be of different sectors. */
	crossSector: boolean;
}

export type DrawGraph = Graph<NodeAttributes, EdgeAttributes>;

interface NodeData {
	in?: object;
	out?: object;
	undirected?: object;
	clear(): void;
}
type NodeDataClass = new (key: string, attributes: object) => NodeData;

/**
 * A graph in which any id may be joined to any other. The library looks neighbours up in plain objects,
 * where `constructor` and `__proto__` are always there.
 */
class AnyNameGraph extends Graph<NodeAttributes, EdgeAttributes> {
	constructor(...options: ConstructorParameters<typeof Graph>) {
		super(...options);
		const inner = this as unknown as { NodeDataClass: NodeDataClass };
		inner.NodeDataClass = class extends inner.NodeDataClass {
			override clear(): void {
				super.clear();
				for (const side of ['in', 'out', 'undirected'] as const) {
					if (this[side] !== undefined) this[side] = Object.create(null) as object;
				}
			}
		};
	}

	override hasEdge(source: unknown, target?: unknown): boolean {
		if (target === undefined) return super.hasEdge(source);
		return this.hasNode(source) && this.hasNode(target) && this.edge(source, target) !== undefined;
	}
}

/** The network as a graphology graph: nodes keyed by actor id in file order, one edge a tie, isolates kept. */
export function drawGraph(dataset: Dataset, network: Network): DrawGraph {
	const graph: DrawGraph = new AnyNameGraph({
		type: network.directed ? 'directed' : 'undirected',
		multi: false,
		allowSelfLoops: false
	});
	for (const actor of network.actors) {
		graph.addNode(actor.id, {
			label: actor.label,
			sector: actor.sector,
			district: actor.districts[0] ?? null,
			level: actor.level
		});
	}
	const steps = highestSteps(dataset, network);
	const n = network.actors.length;
	const { offsets, targets, weights } = network.out;
	for (let i = 0; i < n; i++) {
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			const j = targets[k]!;
			if (!network.directed && j < i) continue;
			const source = network.actors[i]!;
			const target = network.actors[j]!;
			graph.addEdge(source.id, target.id, {
				weight: weights[k]!,
				step: steps.get(Math.min(i, j) * n + Math.max(i, j)) ?? null,
				crossSector:
					source.sector !== null && target.sector !== null && source.sector !== target.sector
			});
		}
	}
	return graph;
}

function highestSteps(dataset: Dataset, network: Network): Map<number, Step> {
	const steps = new Map<number, Step>();
	if (!network.lens.layers.includes('ties')) return steps;
	const n = network.actors.length;
	for (const tie of visibleRows(dataset, network.lens).ties) {
		if (tie.step === null) continue;
		const a = network.indexOf.get(tie.source)!;
		const b = network.indexOf.get(tie.target)!;
		const pair = Math.min(a, b) * n + Math.max(a, b);
		steps.set(pair, Math.max(steps.get(pair) ?? 1, tie.step) as Step);
	}
	return steps;
}
