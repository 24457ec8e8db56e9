/** The wizard's state: open or not, at which step, with what so far. It outlives the closing of the dialog. */
import { emptyDraft, type ProjectDraft } from './project-draft';

export const WIZARD_STEPS = ['name', 'districts', 'sectors', 'forums', 'actors'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** What became of the draft. */
export interface MadeProject {
	readonly name: string;
	readonly actors: number;
	readonly forums: number;
}

class Wizard {
	isOpen = $state(false);
	step = $state<WizardStep>('name');
	draft = $state.raw<ProjectDraft>(emptyDraft());
	/** The project, once it is made. */
	made = $state.raw<MadeProject | null>(null);
	/** What had the focus before, to give it back. */
	opener: Element | null = null;

	open(): void {
		if (this.made !== null) this.clear();
		this.opener = document.activeElement;
		this.isOpen = true;
	}

	change(change: Partial<ProjectDraft>): void {
		this.draft = { ...this.draft, ...change };
	}

	clear(): void {
		this.draft = emptyDraft();
		this.step = 'name';
		this.made = null;
	}
}

/** There is one page, and so one wizard. */
export const wizard = new Wizard();
