/** What the user has put together: kept with the project, and at once on the sheets while it is typed. */
import { defaultSettings, readSettings, type ReportSettings } from '$lib/report/report-settings';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** A pause in the typing after which it is written down. */
const PAUSE_MS = 400;

export class KeptSettings {
	/** Not written down yet. */
	#draft = $state.raw<{
		readonly settings: ReportSettings | null;
		readonly project: string | null;
	} | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #workspace: Workspace;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** The settings of the project; the template in the language of the page where nothing is chosen. */
	readonly settings: ReportSettings = $derived.by(() => {
		const { language, report } = this.#workspace;
		const chosen = this.#draft === null ? report : this.#draft.settings;
		return chosen === null ? defaultSettings(language) : readSettings(chosen, language);
	});

	/** Null = back to the template. */
	choose(settings: ReportSettings | null): void {
		const isTyped = settings !== null && differOnlyInText(this.settings, settings);
		this.#draft = { settings, project: this.#workspace.projectId };
		clearTimeout(this.#timer);
		// With the first choice an example becomes the user's own, and the address follows.
		if (!isTyped || this.#workspace.projectId === null) this.write();
		else this.#timer = setTimeout(() => this.write(), PAUSE_MS);
	}

	/** Writes down at once what is not written yet. */
	write(): void {
		clearTimeout(this.#timer);
		const draft = this.#draft;
		if (draft === null) return;
		this.#draft = null;
		// Another project has been opened in the meantime.
		if (draft.project !== this.#workspace.projectId) return;
		if (draft.settings !== null || this.#workspace.report !== null) {
			this.#workspace.setReport(draft.settings);
		}
	}
}

/** Whether at most the title and the user's own paragraphs differ: what comes letter by letter. */
function differOnlyInText(before: ReportSettings, after: ReportSettings): boolean {
	const untyped = ({ language, districts, parts }: ReportSettings) =>
		JSON.stringify([language, districts, parts.map(({ id, isOn }) => [id, isOn])]);
	return untyped(before) === untyped(after);
}
