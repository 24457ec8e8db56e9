/** What a time depends on, without saying whose machine it is. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const PACKAGES = ['graphology', 'graphology-metrics', 'papaparse'] as const;

/** Lines on processor, memory, load and versions; the project pins its packages exactly. */
export function describeMachine(): string[] {
	const processors = cpus();
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	return [
		`${processors.length} cores, ${gigabytes} GB of memory, load ${loadavg()[0]!.toFixed(1)} at the end`,
		`Node ${process.versions.node}, V8 ${process.versions.v8}`,
		PACKAGES.map((name) => `${name} ${packageVersion(name)}`).join(', ')
	];
}

function packageVersion(name: string): string {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		devDependencies: Readonly<Record<string, string>>;
	};
	return devDependencies[name] ?? 'not present';
}
