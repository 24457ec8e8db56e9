/** The data of projects beside the open one, read when a comparison asks for them and kept while it lasts. */
import { SvelteMap } from 'svelte/reactivity';
import type { Dataset } from '$lib/model/dataset';
import { readOtherProject } from '$lib/workspace/project/read-other-project';
import type { FreeOption } from './free-sides';
import { readTemplate } from './template/read-template';

/** Null = cannot be read. */
type Read = Dataset | null;

export class OtherDatasets {
	readonly #read = new SvelteMap<string, Read>();
	/** Ids that are read or being read. */
	#asked: readonly string[] = [];

	/** Of an option of another project; undefined = not read yet. */
	of({ id }: FreeOption): Read | undefined {
		return this.#read.get(id);
	}

	/** Reads what has not been asked for before; what could not be read is tried once more. */
	want(options: readonly FreeOption[]): void {
		for (const option of options) {
			if (this.#asked.includes(option.id)) continue;
			this.#asked = [...this.#asked, option.id];
			void this.#readOne(option);
		}
	}

	async #readOne({ id, kind, key }: FreeOption): Promise<void> {
		const dataset = await (kind === 'own' ? readOtherProject(key) : readTemplate(key));
		if (dataset === null) this.#asked = this.#asked.filter((asked) => asked !== id);
		this.#read.set(id, dataset);
	}
}
