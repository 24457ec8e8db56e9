/** The tour: at which stop, and where the focus goes when it ends. There is one page, and so one tour. */
import { FIRST_EXAMPLE } from '$lib/workspace/project/examples';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { isTourKnown, rememberTour } from './tour-memory';
import { TOUR_STOPS } from './tour-stops';

class Tour {
	/** Place among the stops; null = no tour is under way. */
	at = $state<number | null>(null);
	/** True once it was started or declined. */
	isKnown = $state(isTourKnown());
	#opener: HTMLElement | null = null;

	/** Begins at the first stop, on the first example. */
	async start(workspace: Workspace, opener: HTMLElement | null): Promise<void> {
		const active = document.activeElement;
		this.#opener = opener ?? (active instanceof HTMLElement ? active : null);
		this.forgetInvitation();
		const { origin } = workspace;
		if (origin?.kind !== 'example' || origin.name !== FIRST_EXAMPLE) {
			await workspace.openExample(FIRST_EXAMPLE);
		}
		this.at = 0;
	}

	move(by: 1 | -1): void {
		if (this.at === null) return;
		const next = this.at + by;
		if (next >= TOUR_STOPS.length) this.end();
		else this.at = Math.max(0, next);
	}

	end(): void {
		this.at = null;
		const opener = this.#opener;
		const isThere = opener?.isConnected === true && opener !== document.body;
		(isThere ? opener : document.querySelector<HTMLElement>('#content'))?.focus();
	}

	/** The invitation is not shown again. */
	forgetInvitation(): void {
		this.isKnown = true;
		rememberTour();
	}
}

export const tour = new Tour();
