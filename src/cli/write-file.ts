/** Writes what a command made to a file; never over another one unless that is asked for. */
import { writeFile as write } from 'node:fs/promises';
import { OutputProblem } from './effects';

/** Throws OutputProblem. */
export async function writeFile(
	path: string,
	bytes: Uint8Array,
	mayReplace: boolean
): Promise<void> {
	try {
		await write(path, bytes, { flag: mayReplace ? 'w' : 'wx' });
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		const kind = code === 'EEXIST' ? 'exists' : 'not-writable';
		throw new OutputProblem(kind, path, code || message);
	}
}
