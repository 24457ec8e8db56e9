/** What a promise comes to, or a failure where it has come to nothing in so many milliseconds. */
export function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new Error(`There was no answer in ${limitMs} ms.`));
		}, limitMs);
		promise.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
