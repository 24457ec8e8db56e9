/** What a report is made from, worked out beside the screen: its figures and where everybody stands. */
import type { ReportFigures } from '$lib/findings/question';
import type { Question } from '$lib/findings/question';
import type { Layout } from '$lib/map/layout/layout';
import { startLayout, type LayoutWork } from '$lib/map/layout-client';
import type { Dataset } from '$lib/model/dataset';
import { reportLayoutRequest } from '$lib/report/pictures/report-map';
import { Aside } from '$lib/workspace/aside.svelte';
import type { Workspace } from '$lib/workspace/workspace.svelte';

export class ReportRun {
	readonly aside = new Aside<Extract<Question, { about: 'report' }>>();
	#layout = $state.raw<{
		readonly dataset: Dataset;
		readonly seed: number;
		/** Null = no map is drawn. */
		readonly layout: Layout | null;
	} | null>(null);
	#hasFailed = $state(false);
	#work: LayoutWork | null = null;
	readonly #workspace: Workspace;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** The figures under the lens of the present analysis; null while they are worked out. */
	get figures(): ReportFigures | null {
		const { answer, status } = this.aside;
		return status === 'ready' ? answer : null;
	}
	/** Undefined while it is worked out. */
	get layout(): Layout | null | undefined {
		const { dataset, lens } = this.#workspace;
		const known = this.#layout;
		return known?.dataset === dataset && known?.seed === lens.seed ? known.layout : undefined;
	}
	get hasFailed(): boolean {
		return this.#hasFailed || this.aside.status === 'failed';
	}

	/** Asks for the figures of the present analysis. */
	ask(): void {
		const { dataset, lens, analysis, status } = this.#workspace;
		if (!dataset || !analysis || status !== 'ready') return;
		void this.aside.ask(dataset, lens, { about: 'report', findings: analysis.findings });
	}

	/** Asks where everybody stands; the same for every lens. */
	arrange(): void {
		const { dataset, lens } = this.#workspace;
		if (!dataset) return;
		const { seed } = lens;
		const request = reportLayoutRequest(dataset, seed);
		this.#work?.cancel();
		this.#hasFailed = false;
		if (request === null) {
			this.#layout = { dataset, seed, layout: null };
			return;
		}
		const work = startLayout(request);
		this.#work = work;
		work.layout.then(
			(layout) => {
				if (layout && this.#work === work) this.#layout = { dataset, seed, layout };
			},
			() => (this.#hasFailed = true)
		);
	}

	close(): void {
		this.#work?.cancel();
		this.aside.close();
	}
}
