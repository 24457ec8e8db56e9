/** A lens in words, part by part, as it stands in files. */
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';
import type { Language } from './language';
import { messages } from './messages';
import { names } from './names';

export interface LensPart {
	readonly label: string;
	readonly value: string;
}

/** Every part of the lens with its name, those that filter nothing too. */
export function describeLens(lens: Lens, dataset: Dataset, language: Language): LensPart[] {
	const { app, taxonomy, export: words } = messages(language);
	const called = names(dataset, language);
	const form = app.lensForm;
	const list = (ids: readonly string[] | null, name: (id: string) => string) =>
		ids === null ? words.lens.all : ids.map(name).join(', ') || words.lens.none;
	const parts = [
		{ label: form.districts, value: list(lens.districts, called.district) },
		{ label: form.sectors, value: list(lens.sectors, called.sector) },
		{ label: form.levels, value: list(lens.levels, called.level) },
		{ label: form.layers, value: lens.layers.map((layer) => taxonomy.layer[layer]).join(' + ') },
		{ label: form.direction, value: taxonomy.direction[lens.direction] },
		{ label: form.steps, value: list(lens.steps?.map(String) ?? null, (step) => step) },
		{ label: form.date, value: lens.date ?? words.lens.anyTime },
		{ label: form.strength, value: lens.weighted ? words.lens.yes : words.lens.no },
		{ label: form.groupBy, value: taxonomy.grouping[lens.groupBy] }
	];
	// On the form some labels are questions.
	return parts.map(({ label, value }) => ({ label: label.replace(/[?:]$/, ''), value }));
}

/** The same on one line. */
export function lensLine(lens: Lens, dataset: Dataset, language: Language): string {
	return describeLens(lens, dataset, language)
		.map(({ label, value }) => `${label}: ${value}`)
		.join('; ');
}
