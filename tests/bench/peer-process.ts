/**
 * A peer in another language as a resident child process: it loads the network once, gets the name of
 * an operation on a line and answers with the milliseconds of its own kernel and the values.
 */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface PeerAnswer {
	/** Milliseconds of one call, measured inside the peer. */
	readonly ms: number;
	/** One array a list of values; NaN where the peer has no number. */
	readonly columns: readonly Float64Array[];
}

interface Waiting {
	readonly resolve: (line: string) => void;
	readonly reject: (error: Error) => void;
}

/** Request: `operation TAB calls TAB arguments…`; answer: `ok TAB ms TAB columns` or `error TAB text`. */
export class PeerProcess {
	readonly #child: ChildProcessWithoutNullStreams;
	readonly #waiting: Waiting[] = [];
	#lastWords = '';

	private constructor(
		/** Name and version, as the peer gives them. */
		public readonly title: string,
		child: ChildProcessWithoutNullStreams
	) {
		this.#child = child;
	}

	/** Starts a peer; null when its program or its package is not there. */
	static async start(command: string, args: readonly string[]): Promise<PeerProcess | null> {
		const child = spawn(command, args, { stdio: 'pipe' });
		const started = await new Promise<string | null>((resolve) => {
			child.on('error', () => resolve(null));
			child.on('close', () => resolve(null));
			child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
		});
		if (started === null) return null;
		const peer = new PeerProcess(started.trim(), child);
		peer.#listen();
		return peer;
	}

	async run(operation: string, calls: number, ...args: readonly string[]): Promise<PeerAnswer> {
		const line = await this.#ask([operation, String(calls), ...args].join('\t'));
		const [state, ms, values = ''] = line.split('\t');
		if (state !== 'ok') throw new Error(`${this.title}, ${operation}: ${ms}`);
		return { ms: Number(ms), columns: values === '' ? [] : values.split(';').map(readColumn) };
	}

	stop(): void {
		this.#child.stdin.end();
		this.#child.kill();
	}

	#listen(): void {
		createInterface({ input: this.#child.stdout }).on('line', (line) => {
			this.#waiting.shift()?.resolve(line);
		});
		this.#child.stderr.on('data', (data: Buffer) => {
			this.#lastWords = (this.#lastWords + data.toString()).slice(-500);
		});
		this.#child.on('close', () => {
			for (const { reject } of this.#waiting.splice(0)) {
				reject(new Error(`${this.title} ended: ${this.#lastWords}`));
			}
		});
	}

	#ask(request: string): Promise<string> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ resolve, reject });
			this.#child.stdin.write(`${request}\n`);
		});
	}
}

function readColumn(text: string): Float64Array {
	return text === '' ? new Float64Array() : Float64Array.from(text.split(' '), Number);
}
