/** The command line on the real process: entry of the built module that `bindeled.mjs` loads. */
import packageJson from '../../package.json';
import { readFiles } from './read-files';
import { run } from './run';
import { writeFile } from './write-file';

/** Longest line of text in a file or a pipe, where no terminal says how wide it is. */
const COLUMNS = 100;

/** Runs a command; the answer is the exit code. */
export async function main(args: readonly string[]): Promise<number> {
	// The reader of the pipe has seen enough (`| head`): no fault of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	return run(args, {
		version: packageJson.version,
		environment: process.env,
		isWatched: process.stderr.isTTY === true && !process.env['CI'],
		columns: process.stdout.isTTY ? Math.max(40, process.stdout.columns) : COLUMNS,
		readFiles,
		writeFile,
		today: () => {
			const now = new Date();
			const two = (value: number) => String(value).padStart(2, '0');
			return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
		},
		print: (text) => process.stdout.write(text),
		tell: (text) => process.stderr.write(text)
	});
}
