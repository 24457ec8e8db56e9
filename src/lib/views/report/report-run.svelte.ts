/**
 * What a report is made from, worked out beside the screen under the report's own lens: findings,
 * figures and where everybody stands.
 */
import type { Analysis } from '$lib/findings/analysis';
import type { Question, ReportFigures } from '$lib/findings/question';
import type { Layout } from '$lib/map/layout/layout';
import { startLayout, type LayoutWork } from '$lib/map/layout/layout-client';
import type { Dataset } from '$lib/model/dataset';
import type { Lens } from '$lib/model/lens';
import { reportLayoutRequest } from '$lib/report/pictures/report-map';
import { AnalysisClient } from '$lib/worker/analysis-client';
import { AnalysisRun } from '$lib/workspace/analysis-run.svelte';
import { Aside, type AsideStatus } from '$lib/workspace/aside.svelte';
import { sameLens } from '$lib/workspace/lens-url';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** Everything but the words. */
export interface ReportSource {
	readonly dataset: Dataset;
	readonly lens: Lens;
	readonly analysis: Analysis;
	readonly figures: ReportFigures;
	/** Null = no map is drawn. */
	readonly layout: Layout | null;
}

export class ReportRun {
	readonly #aside = new Aside<Extract<Question, { about: 'report' }>>();
	/** Under districts that are not those of the program. */
	readonly #own = new AnalysisRun(new AnalysisClient());
	/** What the newest figures are about. */
	#asked = $state.raw<{ readonly dataset: Dataset; readonly analysis: Analysis } | null>(null);
	#layout = $state.raw<{
		readonly dataset: Dataset;
		readonly seed: number;
		/** Null = no map is drawn. */
		readonly layout: Layout | null;
	} | null>(null);
	#hasFailed = $state(false);
	#isCancelled = $state(false);
	#work: LayoutWork | null = null;
	readonly #workspace: Workspace;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** What there is under a lens; null while it is worked out. */
	source(lens: Lens): ReportSource | null {
		const { dataset, status } = this.#workspace;
		const { answer: figures, status: asideStatus } = this.#aside;
		const asked = this.#asked;
		const layout = this.#layout;
		if (dataset === null || asked?.dataset !== dataset || status !== 'ready') return null;
		if (asideStatus !== 'ready' || figures === null || !sameLens(figures.lens, lens)) return null;
		if (layout?.dataset !== dataset || layout.seed !== lens.seed) return null;
		return { dataset, lens, analysis: asked.analysis, figures, layout: layout.layout };
	}
	get status(): AsideStatus {
		if (this.#hasFailed) return 'failed';
		if (this.#isCancelled) return 'cancelled';
		const own = this.#own.status;
		return own === 'working' || own === 'failed' ? own : this.#aside.status;
	}
	/** How far the figures are, 0-1; null = not known. */
	get share(): number | null {
		return this.#own.status === 'working' ? null : this.#aside.share;
	}

	/** Asks for findings and figures under the report's lens. */
	async ask(lens: Lens): Promise<void> {
		const { dataset, status } = this.#workspace;
		if (!dataset || status !== 'ready') return;
		this.#isCancelled = false;
		const analysis = await this.#analysisUnder(lens);
		if (analysis === null) return;
		this.#asked = { dataset, analysis };
		await this.#aside.ask(dataset, lens, { about: 'report', findings: analysis.findings });
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

	cancel(): void {
		this.#isCancelled = true;
		this.#own.cancel(null);
		this.#aside.cancel();
	}

	close(): void {
		this.#work?.cancel();
		this.#own.close();
		this.#aside.close();
	}

	/** The program's own where the lens is the same; null = no longer wanted, or it failed. */
	async #analysisUnder(lens: Lens): Promise<Analysis | null> {
		const { dataset, checkSettings, analysis } = this.#workspace;
		if (analysis !== null && sameLens(analysis.lens, lens)) {
			this.#own.cancel(null);
			return analysis;
		}
		await this.#own.follow({ dataset: dataset!, lens, checkSettings });
		const own = this.#own.analysis;
		return this.#own.status === 'ready' && own !== null && sameLens(own.lens, lens) ? own : null;
	}
}
