/** One generated network, held by everybody: ours, graphology and the resident peers. */
import type Graph from 'graphology';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/lib/model/dataset';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Network } from '../../src/lib/network/network';
import { partitionBy, type Partition } from '../../src/lib/network/partition';
import {
	generateNetwork,
	networkFiles,
	writeNetworkFiles,
	type NetworkSize
} from './generate-network';
import {
	findForceAtlas2,
	findLouvain,
	graphFromTable,
	type ForceAtlas2,
	type Louvain,
	type TieTable
} from './graphology-peer';
import { BENCH_LENS, readDataset, WEIGHTED_LENS } from './ours';
import { PeerProcess } from './peer-process';
import { SweepPool } from './sweep-pool';

export interface Peers {
	readonly igraph: PeerProcess | null;
	readonly networkx: PeerProcess | null;
	readonly sna: PeerProcess | null;
	readonly louvain: Louvain | null;
	readonly forceAtlas2: ForceAtlas2 | null;
	/** Threads of our own. */
	readonly pool: SweepPool | null;
}

export interface Subject {
	readonly size: NetworkSize;
	readonly checksum: string;
	readonly actorsBytes: Uint8Array;
	readonly tiesBytes: Uint8Array;
	readonly table: TieTable;
	readonly dataset: Dataset;
	readonly network: Network;
	readonly weightedNetwork: Network;
	readonly partition: Partition;
	readonly graph: Graph;
	readonly peers: Peers;
	/** Calls a sample: small networks are timed several times over. */
	readonly calls: number;
	readonly rounds: number;
}

/** Starts the resident peers; one that is not installed is null. */
export async function startPeers(root: string, peerModules: string | null): Promise<Peers> {
	const folder = join(root, 'tests/bench/peers');
	const [igraph, networkx, sna] = await Promise.all([
		PeerProcess.start('/usr/bin/python3', ['-B', join(folder, 'igraph-peer.py')]),
		PeerProcess.start('/usr/bin/python3', ['-B', join(folder, 'networkx-peer.py')]),
		PeerProcess.start('Rscript', ['--vanilla', join(folder, 'sna-peer.R')])
	]);
	return {
		igraph,
		networkx,
		sna,
		louvain: findLouvain(peerModules),
		forceAtlas2: findForceAtlas2(peerModules),
		pool: SweepPool.start(4)
	};
}

export async function stopPeers(peers: Peers): Promise<void> {
	for (const peer of [peers.igraph, peers.networkx, peers.sna]) peer?.stop();
	await peers.pool?.stop();
}

/** Generates a network, writes it to `folder`, and has everybody load it from there. */
export async function makeSubject(
	size: NetworkSize,
	seed: number,
	folder: string,
	peers: Peers,
	rounds: number
): Promise<Subject> {
	const generated = generateNetwork(size, seed);
	const files = networkFiles(generated);
	writeNetworkFiles(folder, files);
	const paths = [join(folder, 'actors.csv'), join(folder, 'ties.csv')] as const;
	for (const peer of [peers.igraph, peers.networkx, peers.sna])
		await peer?.run('load', 1, ...paths);
	const [actorsBytes, tiesBytes] = paths.map((path) => new Uint8Array(readFileSync(path))) as [
		Uint8Array,
		Uint8Array
	];
	const dataset = await readDataset(actorsBytes, tiesBytes);
	const network = buildNetwork(dataset, BENCH_LENS);
	const table: TieTable = {
		ids: dataset.actors.map((actor) => actor.id),
		source: generated.source,
		target: generated.target,
		weight: generated.weight
	};
	return {
		size,
		checksum: files.checksum,
		actorsBytes,
		tiesBytes,
		table,
		dataset,
		network,
		weightedNetwork: buildNetwork(dataset, WEIGHTED_LENS),
		partition: partitionBy(network, 'sector'),
		graph: graphFromTable(table),
		peers,
		calls: size.actors <= 300 ? 5 : 1,
		rounds
	};
}
