/** What a project of this browser is called in the list. */
import type { Language } from '$lib/i18n/language';
import type { AppMessages } from '$lib/i18n/da/app';
import { titleIn } from '$lib/i18n/title-in';
import { ownName } from '$lib/workspace/project/project-title';
import type { ListedProject } from '$lib/workspace/project/project-list.svelte';

/** The user's name for it, else what it is a copy of, else its title. */
export function listedName(
	{ meta }: ListedProject,
	project: AppMessages['project'],
	projects: AppMessages['projects'],
	language: Language
): string {
	if (meta === null) return projects.unnamed;
	const { name, copyOf, title } = meta;
	return ownName({ name, copyOf, title: titleIn(title, language) }, project);
}
