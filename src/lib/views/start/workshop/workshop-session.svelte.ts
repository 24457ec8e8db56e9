/** What is typed, picked and told in the workshop, and the edits that come of it. */
import { describeEditProblem, describeStep } from '$lib/i18n/describe-edit';
import { formatList } from '$lib/i18n/language';
import type { Actor, ActorId, Dataset, SectorId, Tie } from '$lib/model/dataset';
import { applyEdits, type Edit } from '$lib/model/edit';
import type { StepName } from '$lib/model/step-name';
import type { Step } from '$lib/model/taxonomy';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { ActorNames, readLine } from './read-line';
import { MOST_KEYS } from './sector-keys';
import { influenceEdit, sectorEdit, stepEdit, tieBetween, typedStep } from './workshop-edits';

export class WorkshopSession {
	readonly #workspace: Workspace;
	#text = $state('');
	#problem = $state('');
	/** Said to those who do not see the picture change. */
	told = $state('');
	/** The first of two to be connected. */
	picked = $state<ActorId | null>(null);
	/** What keys in the empty field are about: one actor, or two and their tie. */
	newest = $state.raw<readonly ActorId[]>([]);

	readonly #names = $derived.by(() => new ActorNames(this.#dataset?.actors ?? []));
	readonly #line = $derived.by(() => readLine(this.#text, this.#names));

	/** Null while something else was typed last. */
	readonly newestActor: Actor | null = $derived.by(() => {
		if (this.newest.length !== 1) return null;
		return this.#dataset?.actors.find(({ id }) => id === this.newest[0]) ?? null;
	});
	readonly newestTie: Tie | null = $derived.by(() => {
		const [a, b] = this.newest;
		const dataset = this.#dataset;
		if (dataset === null || a === undefined || b === undefined) return null;
		const place = tieBetween(dataset, a, b);
		return place === null ? null : dataset.ties[place]!;
	});
	/** What Enter would do, or why the last edit could not be made. */
	readonly will: string = $derived.by(() => this.#problem || this.#willDo());
	readonly isWarning: boolean = $derived.by(() => {
		const line = this.#line;
		const isKnown = line.kind === 'actor' && line.actor.actor !== null;
		return this.#problem !== '' || line.kind === 'self' || isKnown;
	});

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	get text(): string {
		return this.#text;
	}
	set text(typed: string) {
		this.#text = typed;
		this.#problem = '';
	}

	get #dataset(): Dataset | null {
		return this.#workspace.dataset;
	}
	get #words() {
		return this.#workspace.messages.start.workshop;
	}

	#willDo(): string {
		const line = this.#line;
		const dataset = this.#dataset;
		const say = this.#words.will;
		const { names, language } = this.#workspace;
		switch (line.kind) {
			case 'empty':
				return say.empty;
			case 'unfinished':
				return say.unfinished;
			case 'self':
				return say.self;
			case 'actor':
				return line.actor.actor === null
					? say.add(line.actor.name)
					: say.exists(names.actor(line.actor.actor));
			case 'ties': {
				const called = line.actors.map(({ name, actor }) =>
					actor === null ? name : names.actor(actor)
				);
				const fresh = line.actors.flatMap(({ name, actor }) => (actor === null ? [name] : []));
				const [a, b] = line.actors;
				const isPair = line.actors.length === 2;
				if (isPair && a!.actor !== null && b!.actor !== null && dataset !== null) {
					return tieBetween(dataset, a!.actor, b!.actor) === null
						? say.connect(called[0]!, called[1]!)
						: say.joined(called[0]!, called[1]!);
				}
				return say.connectNew(formatList(called, language), fresh);
			}
		}
	}

	/** False when the edits cannot be made; then `will` says why. */
	#make(edits: readonly Edit[], name: StepName | null = null): boolean {
		if (edits.length === 0) return true;
		const found = this.#workspace.edit(edits, name);
		this.#problem = found === null ? '' : describeEditProblem(found, this.#workspace.language);
		return found === null;
	}

	/** Forgets what was typed and picked, for another project. */
	beginAgain(): void {
		this.newest = [];
		this.picked = null;
	}

	submit(): void {
		this.#problem = '';
		const line = this.#line;
		const dataset = this.#dataset;
		if (dataset === null || (line.kind !== 'actor' && line.kind !== 'ties')) return;
		const typed = line.kind === 'actor' ? [line.actor] : line.actors;
		const step = typedStep(dataset, typed, line.kind === 'ties');
		if (!this.#make(step.edits, step.name)) return;
		this.#text = '';
		this.picked = null;
		this.newest = step.actors.slice(-2);
		const called = step.actors.map((id) => this.#workspace.names.actor(id));
		const say = this.#words.said;
		this.told =
			step.joined.length > 0
				? say.joined(called.at(-2)!, called.at(-1)!)
				: step.added.length > 0
					? say.added(step.added)
					: step.actors.length > 1
						? say.already(called[0]!, called[1]!)
						: say.exists(called[0]!);
	}

	/** Pasted lines: each read as if it were typed, all of them one step. */
	submitLines(lines: readonly string[]): void {
		if (this.#dataset === null) return;
		let after = this.#dataset;
		const edits: Edit[] = [];
		const added: string[] = [];
		for (const pasted of lines) {
			const read = readLine(pasted, new ActorNames(after.actors));
			if (read.kind !== 'actor' && read.kind !== 'ties') continue;
			const typed = read.kind === 'actor' ? [read.actor] : read.actors;
			const step = typedStep(after, typed, read.kind === 'ties');
			edits.push(...step.edits);
			added.push(...step.added);
			after = applyEdits(after, step.edits);
		}
		if (!this.#make(edits)) return;
		this.#text = '';
		this.newest = [];
		this.told = added.length > 0 ? this.#words.said.added(added) : '';
	}

	/** A name in the picture: the first of two, the second, or the first again to let go of it. */
	pick(actor: ActorId): void {
		const dataset = this.#dataset;
		if (dataset === null) return;
		const { names } = this.#workspace;
		const say = this.#words.said;
		if (this.picked === null) {
			this.picked = actor;
			this.newest = [actor];
			this.told = say.picked(names.actor(actor));
		} else if (this.picked === actor) {
			this.picked = null;
			this.told = say.cancelled;
		} else {
			const typed = [this.picked, actor].map((id) => ({ name: names.actor(id), actor: id }));
			const step = typedStep(dataset, typed, true);
			if (!this.#make(step.edits, step.name)) return;
			const told = step.joined.length > 0 ? say.joined : say.already;
			this.told = told(typed[0]!.name, typed[1]!.name);
			this.newest = [this.picked, actor];
			this.picked = null;
		}
	}

	setSector(actor: ActorId, sector: SectorId | null): void {
		if (!this.#make([sectorEdit(actor, sector)])) return;
		const { names } = this.#workspace;
		const name = sector === null ? this.#words.noSector : names.sector(sector);
		this.told = this.#words.said.sector(names.actor(actor), name);
	}

	setStep({ source, target }: Tie, step: Step | null): void {
		const dataset = this.#dataset;
		if (dataset === null || !this.#make([stepEdit(dataset, source, target, step)])) return;
		const { taxonomy } = this.#workspace.messages;
		this.told = step === null ? '' : this.#words.said.step(step, taxonomy.step[step]);
	}

	setInfluence(actor: Actor, value: number | null): void {
		const dataset = this.#dataset;
		if (dataset === null) return;
		if (!this.#make([influenceEdit(dataset, actor, value, this.#words.influenceColumn)])) return;
		this.told = value === null ? '' : this.#words.said.influence(actor.label, value);
	}

	/** Takes away what was typed last; false when there is nothing, or it cannot go. */
	removeNewest(): boolean {
		const [a, b] = this.newest;
		const name = this.newest.map((id) => this.#workspace.names.actor(id)).join(' – ');
		if (a === undefined) return false;
		const edit: Edit =
			b === undefined ? { kind: 'remove-actor', actor: a } : { kind: 'remove-tie', actors: [a, b] };
		if (!this.#make([edit])) return false;
		this.newest = [];
		this.picked = null;
		this.told = this.#words.said.removed(name);
		return true;
	}

	/**
	 * Keys that are about what was typed last; false = another key.
	 *
	 * @param sectors those that have a key, in the order of the keys
	 */
	hearKey(event: KeyboardEvent, sectors: readonly SectorId[]): boolean {
		const isCommand = event.ctrlKey || event.metaKey;
		if (isCommand && !event.altKey && event.key.toLowerCase() === 'z') {
			return this.#undo(event.shiftKey);
		}
		if (event.key === 'Escape' && this.picked !== null) {
			this.picked = null;
			this.told = this.#words.said.cancelled;
			return true;
		}
		if (isCommand || event.altKey) return false;
		const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
		if (digit === undefined) return false;
		const number = Number(digit);
		if (this.newestTie !== null) {
			if (event.shiftKey || number < 1 || number > 4) return false;
			this.setStep(this.newestTie, number as Step);
			return true;
		}
		if (this.newestActor === null) return false;
		if (event.shiftKey) {
			if (number > 5) return false;
			this.setInfluence(this.newestActor, number);
			return true;
		}
		const sector = sectors.slice(0, MOST_KEYS)[number - 1];
		if (sector === undefined) return false;
		this.setSector(this.newestActor.id, sector);
		return true;
	}

	#undo(isRedo: boolean): boolean {
		const workspace = this.#workspace;
		const step = isRedo ? workspace.redoStep : workspace.undoStep;
		if (step === null) return false;
		const { undone, redone } = workspace.messages.app.undo;
		const what = describeStep(step.name, workspace.language);
		if (isRedo) workspace.redo();
		else workspace.undo();
		this.told = isRedo ? redone(what) : undone(what);
		return true;
	}
}
