/** A what-if that is kept under a name: a list of edits that have not been made. */
import type { Edit } from './edit';

export interface NamedScenario {
	/** Stands for the scenario whatever it is called; never shown. */
	readonly id: string;
	readonly name: string;
	readonly edits: readonly Edit[];
}
