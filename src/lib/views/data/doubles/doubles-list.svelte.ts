/* eslint-disable svelte/prefer-svelte-reactivity -- sets are replaced as a whole, never changed in place */
/** Names that are alike, without those that were said to be two. */
import { pairKey, type NearDuplicate } from '$lib/findings/near-duplicates';
import type { Dataset } from '$lib/model/dataset';
import { mergeEdits } from '$lib/model/merge-edits';
import { Aside } from '$lib/workspace/aside.svelte';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { browserShelf, keepDifferent, readDifferent } from '../grid/grid-memory';
import { mergeName } from '../grid/merge-rows';
import { projectKey } from '../grid/project-key';

export class DoublesList {
	readonly #workspace: Workspace;
	readonly #shelf = browserShelf();
	#different = $state.raw<ReadonlySet<string>>(new Set());
	#project: string;
	/** The data set that was searched last. */
	#searched: Dataset | null = null;
	readonly #aside = new Aside<{ readonly about: 'doubles' }>();
	/** As they were found last: they stay while the names are searched again. */
	#found = $state.raw<readonly NearDuplicate[]>([]);

	readonly #pairs: readonly NearDuplicate[] = $derived.by(() => {
		const { dataset } = this.#workspace;
		return dataset === null ? [] : this.#found.filter((pair) => isThere(dataset, pair));
	});
	/** Pairs that wait for an answer, the surest first. */
	readonly open: readonly NearDuplicate[] = $derived(
		this.#pairs.filter((pair) => !this.#different.has(pairKey(pair)))
	);
	readonly differentCount: number = $derived(this.#pairs.length - this.open.length);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		this.#project = projectKey(workspace);
		this.#different = readDifferent(this.#shelf, this.#project);
	}

	/** Another project has its own answers; a copy takes those of its example along. */
	follow(project: string): void {
		if (project === this.#project) return;
		const isCopy = this.#project.startsWith('example-') && this.#workspace.isCopy;
		this.#project = project;
		if (isCopy) keepDifferent(this.#shelf, project, this.#different);
		else this.#different = readDifferent(this.#shelf, project);
	}

	setDifferent(pair: NearDuplicate): void {
		this.#setDifferent(new Set([...this.#different, pairKey(pair)]));
	}

	showAgain(): void {
		this.#setDifferent(new Set());
	}

	/** One of a pair goes over to the other; answers what they are called, or null. */
	merge(pair: NearDuplicate, kept: string): { from: string; into: string } | null {
		const { dataset, names } = this.#workspace;
		if (dataset === null) return null;
		const gone = kept === pair.first ? pair.second : pair.first;
		const [from, into] = [gone, kept].map((id) => mergeName(names, pair.kind, id)) as [
			string,
			string
		];
		const problem = this.#workspace.edit(mergeEdits(dataset, pair.kind, gone, kept), {
			code: 'merge',
			label: from,
			other: into
		});
		return problem === null ? { from, into } : null;
	}

	#setDifferent(pairs: ReadonlySet<string>): void {
		this.#different = pairs;
		keepDifferent(this.#shelf, this.#project, pairs);
	}

	/** Ties, seats and the like only change which name comes first: they are no reason to search again. */
	async search(dataset: Dataset): Promise<void> {
		const before = this.#searched;
		if (before !== null && NAMED.every((table) => before[table] === dataset[table])) return;
		this.#searched = dataset;
		await this.#aside.ask(dataset, this.#workspace.lens, { about: 'doubles' });
		if (this.#searched === dataset) this.#found = this.#aside.answer?.pairs ?? this.#found;
	}

	/** Ends the search. */
	close(): void {
		this.#aside.close();
	}
}

const NAMED = ['actors', 'forums', 'initiatives', 'sectors', 'districts'] as const;

/** False when one of them is merged with another or gone. */
function isThere(dataset: Dataset, { kind, first, second }: NearDuplicate): boolean {
	return [first, second].every((id) =>
		kind === 'organisations'
			? dataset.actors.some(({ organisations }) => organisations.includes(id)) ||
				dataset.districts.some(({ homes }) => homes.includes(id))
			: dataset[kind].some((row) => row.id === id)
	);
}
