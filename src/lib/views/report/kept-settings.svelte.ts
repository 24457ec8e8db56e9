/** What the user has put together, by project; remembered until the page is closed. */
import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '$lib/i18n/language';
import { defaultSettings, type ReportSettings } from '$lib/report/report-settings';

const kept = new SvelteMap<string, ReportSettings>();

/** The settings of a project; the template in `language` where nothing has been chosen yet. */
export function settingsOf(project: string, language: Language): ReportSettings {
	return kept.get(project) ?? defaultSettings(language);
}

/** Null = back to the template. */
export function keepSettings(project: string, settings: ReportSettings | null): void {
	if (settings === null) kept.delete(project);
	else kept.set(project, settings);
}
