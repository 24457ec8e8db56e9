/** Other programs that read what we write; a test that needs one that is not here says so. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface OutsideTool {
	readonly name: string;
	/** The program and its first arguments; null = not installed. */
	readonly command: readonly string[] | null;
}

/** The first Python that has the module; the one of the system may have others than the one in front. */
function pythonWith(module: string): readonly string[] | null {
	const pythons = ['python3', '/usr/bin/python3'].filter(
		(python) => !python.startsWith('/') || existsSync(python)
	);
	for (const python of pythons) {
		const { status } = spawnSync(python, ['-c', `import ${module}`]);
		if (status === 0) return [python];
	}
	return null;
}

function rscriptWith(name: string): readonly string[] | null {
	const question = `quit(status = !requireNamespace("${name}", quietly = TRUE))`;
	const { status } = spawnSync('Rscript', ['-e', question]);
	return status === 0 ? ['Rscript', '--vanilla'] : null;
}

export const NETWORKX: OutsideTool = { name: 'networkx', command: pythonWith('networkx') };
export const IGRAPH: OutsideTool = { name: 'igraph', command: pythonWith('igraph') };
export const SNA: OutsideTool = { name: 'sna', command: rscriptWith('sna') };
export const R_NETWORK: OutsideTool = { name: 'network (R)', command: rscriptWith('network') };

/** Says in one line of the run that a tool is not here; true when it is. */
export function isHere({ name, command }: OutsideTool): boolean {
	if (command === null) process.stdout.write(`not checked here: ${name} is not installed\n`);
	return command !== null;
}

/** Runs the tool; what it prints, or an error with all it said. */
export function runTool({ name, command }: OutsideTool, args: readonly string[]): string {
	const [program, ...first] = command!;
	const { status, stdout, stderr } = spawnSync(program!, [...first, ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 28
	});
	if (status !== 0) throw new Error(`${name}: ${stdout}\n${stderr}`);
	return stdout;
}
