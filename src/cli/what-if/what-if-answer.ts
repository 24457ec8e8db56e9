/** A scenario of the command line, worked out, and as other programs get it. */
import type { CheckSettings } from '../../lib/findings/checks/check-settings';
import {
	scenarioDifference,
	type ScenarioDifference
} from '../../lib/findings/scenario/scenario-difference';
import { actorChanges } from '../../lib/findings/scenario/scenario-difference-actors';
import { figureValues } from '../../lib/findings/scenario/scenario-difference-figures';
import { scenarioLens } from '../../lib/findings/scenario/scenario-lens';
import type { CheckResult } from '../../lib/findings/checks/check';
import type { Finding } from '../../lib/findings/finding';
import { describeCheck } from '../../lib/i18n/describe-check';
import { describeFinding } from '../../lib/i18n/describe-finding';
import { describeStep } from '../../lib/i18n/describe-scenario';
import type { NetworkFigures } from '../../lib/measures/network-figures';
import type { Dataset } from '../../lib/model/dataset';
import { applyEdits, type Edit } from '../../lib/model/edit';
import type { Lens } from '../../lib/model/lens';
import type { CommandLine } from '../request/arguments';
import { inBothLanguages } from '../answer/in-both-languages';
import type { Project } from '../open-project';
import { editForFile } from './what-if-file';

export interface WhatIfAnswer {
	/** Before and after the change. */
	readonly dataset: Dataset;
	readonly changed: Dataset;
	readonly difference: ScenarioDifference;
}

/** The lens of a scenario: the layers that are asked for by name, else those that show the change. */
export function whatIfLens(project: Project, line: CommandLine, edits: readonly Edit[]): Lens {
	return line.request.has('layer')
		? project.lens
		: scenarioLens(edits, project.lens, project.dataset);
}

/** What the scenario of a command line changes; null when it has none. */
export function answerWhatIf(
	project: Project,
	line: CommandLine,
	settings: CheckSettings
): WhatIfAnswer | null {
	const { dataset, edits } = project;
	if (edits === null) return null;
	const lens = whatIfLens(project, line, edits);
	return {
		dataset,
		changed: applyEdits(dataset, edits),
		difference: scenarioDifference(dataset, lens, edits, settings)
	};
}

/** The part that `analyse` and `measures` have in common. */
export function scenarioForJson(
	dataset: Dataset,
	lens: Lens,
	edits: readonly Edit[],
	before: NetworkFigures,
	after: NetworkFigures
) {
	return {
		edits: edits.map(editForFile),
		steps: edits.map((edit) =>
			inBothLanguages((language) => describeStep(edit, dataset, language))
		),
		lens,
		figures: { before: figureValues(before), after: figureValues(after) }
	};
}

/**
 * A what-if for other programs: its steps, every figure before and after, and what changed, in
 * both languages.
 */
export function whatIfForJson({ dataset, changed, difference }: WhatIfAnswer) {
	const { lens, edits, before, after, checks, findings, groups } = difference;
	const checkOf = (check: CheckResult, of: Dataset) => ({
		answer: check.answer,
		text: inBothLanguages((language) => describeCheck(check, of, language).text)
	});
	const findingOf = (finding: Finding) => ({
		...finding,
		text: inBothLanguages((language) => describeFinding(finding, dataset, language).text)
	});
	return {
		...scenarioForJson(dataset, lens, edits, before.figures, after.figures),
		checks: checks
			.filter((check) => check.difference !== 'same')
			.map((check) => ({
				id: check.before.id,
				difference: check.difference,
				before: checkOf(check.before, dataset),
				after: checkOf(check.after, changed)
			})),
		findings: {
			appeared: findings.appeared.map(findingOf),
			disappeared: findings.disappeared.map(findingOf),
			changed: findings.changed.map((pair) => ({
				before: findingOf(pair.before),
				after: findingOf(pair.after)
			}))
		},
		groups: groups
			.filter(({ isChanged }) => isChanged)
			.map((group) => ({ name: group.name, before: group.before, after: group.after })),
		actors: actorChanges(before, after, 'betweennessNormalised')
	};
}
