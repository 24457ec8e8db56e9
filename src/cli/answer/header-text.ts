/** The first lines of an answer in text: which project, under which lens, how large. */
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { titleIn } from '../../lib/i18n/title-in';
import type { Dataset } from '../../lib/model/dataset';
import type { Lens } from '../../lib/model/lens';
import { presetOf } from '../../lib/model/lens-presets';
import type { Project } from '../open-project';

/** Title, size, and the lens in words. */
export function headerText(
	{ dataset, lens }: Project,
	actorCount: number,
	tieCount: number,
	language: Language
): string {
	const title = titleIn(dataset.title, language) ?? dataset.name;
	const size = messages(language).cli.summary(
		formatNumber(actorCount, language),
		formatNumber(tieCount, language)
	);
	return `${title}\n${size} · ${lensWords(dataset, lens, language)}\n`;
}

function lensWords(dataset: Dataset, lens: Lens, language: Language): string {
	const { taxonomy, cli } = messages(language);
	const called = names(dataset, language);
	const preset = presetOf(lens, dataset);
	const parts = [
		...(preset === null ? [] : [messages(language).lensPresets.name[preset]]),
		lens.layers.map((layer) => taxonomy.layer[layer]).join(' + '),
		taxonomy.direction[lens.direction]
	];
	const filter = (ids: readonly string[] | null, name: (id: string) => string) => {
		if (ids !== null) parts.push(ids.length === 0 ? '–' : ids.map(name).join(', '));
	};
	filter(lens.districts, called.district);
	filter(lens.sectors, called.sector);
	filter(lens.levels, called.level);
	if (lens.steps !== null) parts.push(`${cli.lensFilter.step} ${lens.steps.join(', ')}`);
	if (lens.date !== null) parts.push(`${cli.lensFilter.date} ${lens.date}`);
	if (lens.weighted) parts.push(cli.lensFilter.weighted);
	return parts.join(' · ');
}
