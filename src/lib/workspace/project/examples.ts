/**
 * The projects that come with the program, read when they are opened: every folder of `data/` is an
 * example, every folder of `data/templates/` the governance of a named case.
 */
import type { InputFile } from '../../import/input-file';

/** Path in the project -> address of the file, which is fetched as it is. */
const addresses = import.meta.glob<string>(
	['../../../../data/*/*.{csv,json,geojson,md}', '../../../../data/templates/*/*.{csv,json}'],
	{ query: '?url&no-inline', import: 'default', eager: true }
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
		Object.keys(addresses)
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

/** The files of an example or a template, with paths inside its folder. Throws Error when one is not there. */
export async function exampleFiles(name: string): Promise<InputFile[]> {
	const paths = Object.keys(addresses).filter((path) => projectOf(path) === name);
	return Promise.all(
		paths.map(async (path) => {
			const response = await fetch(addresses[path]!);
			if (!response.ok) throw new Error(`${path}: ${response.status}`);
			return {
				path: path.split('/').at(-1)!,
				bytes: new Uint8Array(await response.arrayBuffer())
			};
		})
	);
}
