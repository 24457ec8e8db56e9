/** Waiting for what may never come, as when a browser hangs. */

/** The result of the work; an error with the complaint when it has not come in time (milliseconds). */
export async function inTime<T>(work: Promise<T>, limitMs: number, complaint: string): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${complaint} within ${limitMs / 1000} s`)), limitMs);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
		// What is late may fail unseen.
		work.catch(() => undefined);
	}
}
