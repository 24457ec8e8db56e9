/**
 * Catches the keyboard where what had it is taken away, as by its own press: it goes to the nearest part of
 * the page that is still there, and not to the top of the document.
 */

/** What the keyboard can be given to when nothing in it is left. */
const PARTS = '[role=dialog], aside, nav, header, main';

/** Answers what ends it. */
export function spreadFocusNet(root: HTMLElement): () => void {
	let parts: readonly HTMLElement[] = [];
	let last: Element | null = null;

	function remember({ target }: FocusEvent): void {
		if (!(target instanceof HTMLElement)) return;
		last = target;
		const found: HTMLElement[] = [];
		for (let part = target.closest<HTMLElement>(PARTS); part !== null;) {
			found.push(part);
			part = part.parentElement?.closest<HTMLElement>(PARTS) ?? null;
		}
		parts = found;
	}

	/** Once what follows from a press has been drawn. */
	function look(): void {
		setTimeout(() => {
			if (last === null || last.isConnected || document.activeElement !== document.body) return;
			const part = parts.find((one) => one.isConnected) ?? root.querySelector('main');
			if (!part) return;
			if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
			part.focus({ preventScroll: true });
		});
	}

	document.addEventListener('focusin', remember);
	for (const kind of ['focusout', 'click', 'keyup']) document.addEventListener(kind, look);
	return () => {
		document.removeEventListener('focusin', remember);
		for (const kind of ['focusout', 'click', 'keyup']) document.removeEventListener(kind, look);
	};
}
