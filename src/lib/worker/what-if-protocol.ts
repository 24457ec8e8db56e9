/** What the page and the what-if worker say to each other. Everything crosses by structured clone. */
import type { CheckSettings } from '../findings/checks/check-settings';
import type { ScenarioDifference } from '../findings/scenario/scenario-difference';
import type {
	CurvePoint,
	FindingsChange,
	Scenario,
	ScenarioFigures
} from '../findings/scenario/what-if';
import type { Dataset } from '../model/dataset';
import type { Edit } from '../model/edit';
import type { Lens } from '../model/lens';

export type WhatIfQuestion =
	/** The curve of robustness, up to so many removals. */
	| { readonly kind: 'curve'; readonly lens: Lens; readonly count: number }
	/** Every figure of a scenario. */
	| { readonly kind: 'figures'; readonly lens: Lens; readonly scenario: Scenario }
	/** The findings that edits bring and take away. */
	| { readonly kind: 'findings'; readonly lens: Lens; readonly edits: readonly Edit[] }
	/** Everything that edits change: figures, groups, checks and findings. */
	| {
			readonly kind: 'difference';
			readonly lens: Lens;
			readonly edits: readonly Edit[];
			readonly settings: CheckSettings;
	  };

export interface WhatIfAnswers {
	readonly curve: readonly CurvePoint[];
	readonly figures: ScenarioFigures;
	readonly findings: FindingsChange;
	readonly difference: ScenarioDifference;
}

export type WhatIfRequest =
	/** No answer: the worker keeps the data set for the questions that follow. */
	| { readonly kind: 'keep'; readonly dataset: Dataset }
	| { readonly kind: 'ask'; readonly id: number; readonly question: WhatIfQuestion }
	/** The answer is no longer wanted; it may still come. */
	| { readonly kind: 'drop'; readonly id: number };

export type WhatIfResponse =
	/** Share of the work done, 0-1. */
	| { readonly kind: 'progress'; readonly id: number; readonly share: number }
	| {
			readonly kind: 'answer';
			readonly id: number;
			readonly answer: WhatIfAnswers[keyof WhatIfAnswers];
	  }
	| { readonly kind: 'dropped'; readonly id: number }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };
