import type { ScenarioExample } from '../findings/scenario/scenario-examples';
import { isScenarioEdit } from '../findings/scenario/scenario-steps';
import type { Dataset } from '../model/dataset';
import type { Edit, EditProblem } from '../model/edit';
import type { Language } from './language';
import { messages } from './messages';
import { names } from './names';

/**
 * A step of a scenario in words, for screen and command line.
 *
 * @param dataset as it is without the scenario: what a step takes away has its name there
 */
export function describeStep(edit: Edit, dataset: Dataset, language: Language): string {
	const { step, otherStep } = messages(language).robustness.scenarios;
	if (!isScenarioEdit(edit)) return otherStep;
	const { actor, forum, initiative } = names(dataset, language);
	switch (edit.kind) {
		case 'remove-actor':
			return step[edit.kind](actor(edit.actor));
		case 'remove-forum':
			return step[edit.kind](forum(edit.forum));
		case 'remove-initiative':
			return step[edit.kind](initiative(edit.initiative));
		case 'add-membership':
			return step[edit.kind](actor(edit.membership.actor), forum(edit.membership.forum));
		case 'merge-forums':
			return step[edit.kind](forum(edit.forum), forum(edit.into));
		case 'add-tie':
			return step[edit.kind](actor(edit.tie.source), actor(edit.tie.target));
		case 'remove-tie':
			return step[edit.kind](actor(edit.actors[0]), actor(edit.actors[1]));
		default:
			return edit satisfies never;
	}
}

/** What a scenario is called as long as nobody has named it: its first step, and how many more there are. */
export function describeScenario(
	edits: readonly Edit[],
	dataset: Dataset,
	language: Language
): string {
	const { fresh, withMore } = messages(language).robustness.scenarios;
	const [first] = edits;
	if (!first) return fresh;
	const step = describeStep(first, dataset, language);
	return edits.length === 1 ? step : withMore(step, edits.length - 1);
}

/** What an example is called on its button, and as a scenario. */
export function describeExample(
	{ kind, actors, forums }: ScenarioExample,
	dataset: Dataset,
	language: Language
): string {
	const called = names(dataset, language);
	return messages(language).robustness.scenarios.example[kind]({
		actors: actors.map(called.actor),
		forums: forums.map(called.forum)
	});
}

/** Why a step cannot be made, as a sentence. */
export function describeEditProblem({ code }: EditProblem, language: Language): string {
	const { problem, otherProblem } = messages(language).robustness.scenarios;
	return problem[code] ?? otherProblem;
}
