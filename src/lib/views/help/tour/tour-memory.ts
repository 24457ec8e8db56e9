/** Whether the tour has been taken or declined in this browser. */

const KEY = 'bindeled.tour';

/** True once the tour was started or declined, and where nothing can be remembered. */
export function isTourKnown(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		// An invitation that comes back at every visit would be no quiet one.
		return true;
	}
}

/** Keeps that the tour has been shown. */
export function rememberTour(): void {
	try {
		localStorage.setItem(KEY, 'known');
	} catch {
		// Storage is full or forbidden: it holds for this visit.
	}
}
