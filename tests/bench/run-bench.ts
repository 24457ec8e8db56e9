/** A run: networks, peers, figures, rows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unmeasuredRow, type Figure, type Row } from './figure';
import { FIGURES } from './figures/all';
import type { NetworkSize } from './generate-network';
import { makeSubject, startPeers, stopPeers, type Peers } from './subject';

export interface BenchSetting {
	readonly root: string;
	readonly sizes: readonly NetworkSize[];
	readonly only: readonly string[];
	readonly rounds: number;
	readonly seed: number;
	readonly peerModules: string | null;
	readonly report: (line: string) => void;
}

export interface Exponent {
	readonly figure: string;
	readonly from: string;
	readonly to: string;
	/** 1 = the time grows as the work; above, faster. */
	readonly exponent: number;
}

export interface BenchResult {
	readonly checksums: readonly (readonly [size: string, checksum: string])[];
	readonly peers: readonly (readonly [name: string, title: string])[];
	readonly rows: readonly Row[];
	readonly exponents: readonly Exponent[];
}

/** Runs the figures at each size; a figure that fails becomes a row that says so. */
export async function runBench(setting: BenchSetting): Promise<BenchResult> {
	const { root, sizes, only, report } = setting;
	const figures = FIGURES.filter(({ id, onDemand }) =>
		only.length === 0 ? !onDemand : only.includes(id)
	);
	const checksums: [string, string][] = [];
	const rows: Row[] = [];
	const peers = await startPeers(root, setting.peerModules);
	const folder = mkdtempSync(join(tmpdir(), 'bindeled-bench-'));
	try {
		for (const size of sizes) {
			const subject = await makeSubject(
				size,
				setting.seed,
				join(folder, size.name),
				peers,
				setting.rounds
			);
			checksums.push([size.name, subject.checksum]);
			report(`${size.name}: ${size.actors} actors, ${size.ties} ties, ${subject.checksum}`);
			for (const figure of figures) {
				if (!figure.sizes.includes(size.name)) continue;
				report(`${size.name} ${figure.id} …`);
				try {
					rows.push(...(await figure.run(subject)));
				} catch (error) {
					rows.push(unmeasuredRow(figure.id, figure.id, size.name, '', `FAILED: ${error}`));
				}
			}
		}
	} finally {
		await stopPeers(peers);
		rmSync(folder, { recursive: true, force: true });
	}
	return {
		checksums,
		peers: peerTitles(peers),
		rows,
		exponents: exponentsOf(figures, sizes, rows)
	};
}

function peerTitles(peers: Peers): [string, string][] {
	return [
		['igraph', peers.igraph?.title ?? 'not present'],
		['networkx', peers.networkx?.title ?? 'not present'],
		['sna', peers.sna?.title ?? 'not present'],
		['graphology-communities-louvain', peers.louvain ? 'present' : 'not present'],
		['graphology-layout-forceatlas2', peers.forceAtlas2 ? 'present' : 'not present']
	];
}

/** How our time grows with the work from one size to the next. */
function exponentsOf(
	figures: readonly Figure[],
	sizes: readonly NetworkSize[],
	rows: readonly Row[]
): Exponent[] {
	const exponents: Exponent[] = [];
	for (const { id, work } of figures) {
		if (!work) continue;
		const measured = sizes.flatMap((size) => {
			const row = rows.find((each) => each.figure === id && each.size === size.name && each.oursMs);
			return row ? [{ size, ms: row.oursMs!.median }] : [];
		});
		for (let k = 1; k < measured.length; k++) {
			const [a, b] = [measured[k - 1]!, measured[k]!];
			const growth = work(b.size.actors, b.size.ties) / work(a.size.actors, a.size.ties);
			exponents.push({
				figure: id,
				from: a.size.name,
				to: b.size.name,
				exponent: Math.log(b.ms / a.ms) / Math.log(growth)
			});
		}
	}
	return exponents;
}
