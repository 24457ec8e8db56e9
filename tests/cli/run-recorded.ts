/** The command line with recorded effects. */
import { InputProblem, type Effects } from '../../src/cli/effects';
import { run, type ExitCode } from '../../src/cli/run';
import type { InputFile } from '../../src/lib/import/input-file';

export interface Recorded {
	readonly exitCode: ExitCode;
	/** Standard output. */
	readonly answer: string;
	/** Standard error. */
	readonly told: string;
}

/** A small project: four actors in two sectors, three ties. */
export const SMALL: Readonly<Record<string, string>> = {
	'actors.csv':
		'id,label,sector,district,level\na,Anna,municipality,nord,strategic\nb,Bo,municipality,nord,executing\nc,Cyd,police,syd,executing\nd,Dan,police,,executing\n',
	'ties.csv': 'source,target,weight\na,b,2\nb,a,1\nb,c,1\n'
};

/** Files as the real effects would give them. */
export function filesOf(texts: Readonly<Record<string, string>>): InputFile[] {
	return Object.entries(texts).map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text)
	}));
}

/** Runs a command on files in memory, whatever paths are named; the path `missing` does not exist. */
export async function runOn(
	texts: Readonly<Record<string, string>>,
	args: readonly string[],
	change: Partial<Effects> = {}
): Promise<Recorded> {
	let answer = '';
	let told = '';
	const exitCode = await run(args, {
		version: '9.9.9',
		environment: { LANG: 'en_GB.UTF-8' },
		isWatched: false,
		columns: 100,
		readFiles: (paths) =>
			paths.includes('missing')
				? Promise.reject(new InputProblem('not-found', 'missing', 'ENOENT'))
				: Promise.resolve(filesOf(texts)),
		writeFile: () => Promise.resolve(),
		today: () => '2026-11-22',
		print: (text) => {
			answer += text;
		},
		tell: (text) => {
			told += text;
		},
		...change
	});
	return { exitCode, answer, told };
}
