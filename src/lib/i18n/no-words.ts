/**
 * Stands where words are still on their way: whatever is read of it, called or counted through is
 * nothing again, and it prints as nothing. Never an exception.
 */
export const NO_WORDS: never = new Proxy(() => '', {
	get(_, key) {
		if (key === Symbol.toPrimitive) return () => '';
		if (key === Symbol.iterator) return () => [].values();
		// Whoever waits for it is not kept waiting.
		return key === 'then' ? undefined : NO_WORDS;
	},
	apply: () => NO_WORDS
}) as never;
