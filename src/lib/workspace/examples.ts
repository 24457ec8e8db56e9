/**
 * The projects that come with the program, read when they are opened: every folder of `data/` is an
 * example, every folder of `data/templates/` the governance of a named case.
 */
import type { InputFile } from '../import/input-file';

const loaders = import.meta.glob<string>(
	['../../../data/*/*.{csv,json,geojson,md}', '../../../data/templates/*/*.{csv,json}'],
	{ query: '?raw', import: 'default' }
);

const TEMPLATES_FOLDER = 'templates';
/** What sets a template's name apart from an example's: both may be about one place. */
const TEMPLATE_PREFIX = 'template-';

/** The example that is open when nothing else has been asked for. */
export const FIRST_EXAMPLE = 'slagelse';

/** Name of the project a file belongs to; null for a file beside the template folders. */
function projectOf(path: string): string | null {
	const [folder, above] = path.split('/').slice(0, -1).reverse();
	if (above === TEMPLATES_FOLDER) return `${TEMPLATE_PREFIX}${folder}`;
	return folder === TEMPLATES_FOLDER ? null : (folder ?? null);
}

const projects: readonly string[] = [
	...new Set(
		Object.keys(loaders)
			.map(projectOf)
			.filter((name) => name !== null)
	)
];

/** True when a project is the governance of a named case. */
export function isTemplate(name: string): boolean {
	return name.startsWith(TEMPLATE_PREFIX);
}

/** Names of the examples, the first example first. */
export const EXAMPLES: readonly string[] = [
	...new Set([FIRST_EXAMPLE, ...projects.filter((name) => !isTemplate(name))])
];

/** Names of the templates, in the order of the alphabet. */
export const TEMPLATES: readonly string[] = projects.filter(isTemplate).sort();

/** The files of an example or a template, with paths inside its folder. */
export async function exampleFiles(name: string): Promise<InputFile[]> {
	const encoder = new TextEncoder();
	const paths = Object.keys(loaders).filter((path) => projectOf(path) === name);
	return Promise.all(
		paths.map(async (path) => ({
			path: path.split('/').at(-1)!,
			bytes: encoder.encode(await loaders[path]!())
		}))
	);
}
