/** What a run of the benchmark is asked to do. */
import { parseArgs } from 'node:util';
import { NETWORK_SIZES, type NetworkSize } from './generate-network';

export interface BenchOptions {
	readonly sizes: readonly NetworkSize[];
	/** Ids of figures; empty = all. */
	readonly only: readonly string[];
	readonly rounds: number;
	readonly seed: number;
	/** Where the Markdown table goes. */
	readonly out: string;
	/** Whether the table goes after what the file holds already. */
	readonly append: boolean;
	/** A folder with a node_modules where optional peers are looked for too; null = only this project's. */
	readonly peerModules: string | null;
	readonly installPeers: boolean;
	/** The arguments as they were given, except where folders of this machine are named. */
	readonly shown: string;
}

export const USAGE = `Usage: npm run bench -- [options]
  --size S,M,L         sizes to run (S, M, L, XL); S,M when not said
  --only sweep,roles   only these figures
  --rounds 5           interleaved rounds of every comparison
  --seed 1             seed of the networks
  --out FILE           the table; tests/bench/RESULTS.md when not said
  --append             adds to that file
  --peer-modules DIR   where optional npm peers are installed, if not here
  --install-peers      installs igraph, networkx and sna with apt-get first (Debian, as root)
`;

export class BenchUsageProblem extends Error {}

/** Reads the arguments; throws BenchUsageProblem on one that is not known. */
export function readOptions(args: readonly string[]): BenchOptions {
	let values;
	try {
		({ values } = parseArgs({
			args: [...args],
			options: {
				size: { type: 'string', multiple: true },
				only: { type: 'string', multiple: true },
				rounds: { type: 'string', default: '5' },
				seed: { type: 'string', default: '1' },
				out: { type: 'string', default: 'tests/bench/RESULTS.md' },
				append: { type: 'boolean', default: false },
				'peer-modules': { type: 'string' },
				'install-peers': { type: 'boolean', default: false }
			}
		}));
	} catch (error) {
		throw new BenchUsageProblem((error as Error).message);
	}
	const sizes = splitList(values.size ?? ['S,M']).map((name) => {
		const size = (NETWORK_SIZES as Record<string, NetworkSize>)[name.toUpperCase()];
		if (!size) throw new BenchUsageProblem(`--size ${name}: one of S, M, L, XL`);
		return size;
	});
	return {
		sizes,
		only: splitList(values.only ?? []),
		rounds: wholeNumber('--rounds', values.rounds),
		seed: wholeNumber('--seed', values.seed),
		out: values.out,
		append: values.append,
		peerModules: values['peer-modules'] ?? null,
		installPeers: values['install-peers'],
		shown: shownArguments(args)
	};
}

function splitList(texts: readonly string[]): string[] {
	return texts.flatMap((text) => text.split(',')).filter((part) => part !== '');
}

function wholeNumber(option: string, text: string): number {
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) {
		throw new BenchUsageProblem(`${option} ${text}: a whole number from 1`);
	}
	return number;
}

function shownArguments(args: readonly string[]): string {
	const shown: string[] = [];
	for (let place = 0; place < args.length; place++) {
		const arg = args[place]!;
		if (arg === '--peer-modules' || arg === '--out') place++;
		else if (!/^--(peer-modules=|out=|append$)/.test(arg)) shown.push(arg);
	}
	return shown.join(' ');
}
