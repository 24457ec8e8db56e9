/** What a project says it is called. Pure. */
import type { AppMessages } from '../../i18n/da/app';
import type { Language } from '../../i18n/language';
import { titleIn } from '../../i18n/title-in';
import { UNNAMED_PROJECT } from '../../import/input-file';
import type { Dataset } from '../../model/dataset';

/** The title in the language or another one, else the machine name; null = neither. */
export function ownTitle(
	dataset: Pick<Dataset, 'title' | 'name'> | null,
	language: Language
): string | null {
	if (dataset === null) return null;
	const title = titleIn(dataset.title, language);
	return title ?? (dataset.name === '' || dataset.name === UNNAMED_PROJECT ? null : dataset.name);
}

/** The title as a list keeps it: by language, or the machine name for both; empty = neither. */
export function listTitle(dataset: Pick<Dataset, 'title' | 'name'>): Dataset['title'] {
	const { title } = dataset;
	if (title.da !== undefined || title.en !== undefined) return title;
	const name = ownTitle(dataset, 'da');
	return name === null ? {} : { da: name, en: name };
}

/** What an example is called in a menu. */
export function exampleTitle(example: string, words: AppMessages['project']): string {
	return words.example[example] ?? example;
}

/** What a project of the user's own is called: their name for it, what it is a copy of, its title. */
export function ownName(
	project: {
		readonly name: string | null;
		readonly copyOf: string | null;
		readonly title: string | null;
	},
	words: AppMessages['project']
): string {
	const { name, copyOf, title } = project;
	if (name !== null) return name;
	if (copyOf !== null) return words.copyOf(exampleTitle(copyOf, words));
	return title ?? words.own;
}
