/** Which key does what on the map. */

export type MapCommand =
	| { readonly kind: 'zoom'; readonly how: 'in' | 'out' | 'fit' }
	/** Show so many steps around the selection; 0 = all. */
	| { readonly kind: 'steps'; readonly steps: number }
	| { readonly kind: 'widen'; readonly by: 1 | -1 }
	| { readonly kind: 'lasso' | 'draw' | 'hide-rest' | 'show-rest' | 'pin' };

/** The most steps that can be shown around a selection. */
export const MOST_STEPS = 9;

/** What a key asks for; null = nothing of the map's. */
export function commandOf(key: string): MapCommand | null {
	if (/^[0-9]$/.test(key)) return { kind: 'steps', steps: Number(key) };
	switch (key.toLowerCase()) {
		case ']':
			return { kind: 'zoom', how: 'in' };
		case '[':
			return { kind: 'zoom', how: 'out' };
		case 'f':
		case '\\':
			return { kind: 'zoom', how: 'fit' };
		case '+':
		case '=':
			return { kind: 'widen', by: 1 };
		case '-':
			return { kind: 'widen', by: -1 };
		case 'l':
			return { kind: 'lasso' };
		case 'd':
			return { kind: 'draw' };
		case 'h':
			return { kind: 'hide-rest' };
		case 'u':
			return { kind: 'show-rest' };
		case 'p':
			return { kind: 'pin' };
		default:
			return null;
	}
}

/** Steps after widening or narrowing: 0 shows all; from there the first circle is one step. */
export function widened(steps: number, by: 1 | -1): number {
	if (by === 1) return steps === 0 ? 1 : Math.min(MOST_STEPS, steps + 1);
	return steps <= 1 ? 0 : steps - 1;
}

/** Whether keys go to something that is written in or chosen from. */
export function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('input, select, textarea, [contenteditable], [role=dialog], [role=menu]') !==
			null
	);
}
