/** What the page and the analysis worker say to each other. Everything crosses by structured clone. */
import type { Analysis, Progress } from '../findings/analysis';
import type { CheckSettings } from '../findings/checks/check-settings';
import type { Answer, Question } from '../findings/question';
import type { ImportChoices } from '../import/import-choices';
import type { ImportResult } from '../import/import-project';
import type { InputFile } from '../import/input-file';
import type { Dataset } from '../model/dataset';
import type { Lens } from '../model/lens';

/** Stages of any work the worker does; `reading` is the import. */
export type WorkStage = 'reading' | Progress['stage'];

export interface WorkProgress {
	readonly stage: WorkStage;
	/** 0-1; null = not known. */
	readonly share: number | null;
}

export type Request =
	| {
			readonly kind: 'import';
			readonly id: number;
			readonly files: readonly InputFile[];
			readonly choices: ImportChoices | null;
	  }
	/** No answer: the worker keeps the data set for the lenses that follow. */
	| { readonly kind: 'keep'; readonly dataset: Dataset }
	| {
			readonly kind: 'analyse';
			readonly id: number;
			readonly lens: Lens;
			readonly checkSettings: CheckSettings;
	  }
	/** Figures that are worked out only when somebody wants them: silos, the whole network, rank bands. */
	| {
			readonly kind: 'ask';
			readonly id: number;
			readonly lens: Lens;
			readonly question: Question;
	  };

export type Response =
	| { readonly kind: 'progress'; readonly id: number; readonly progress: WorkProgress }
	| { readonly kind: 'imported'; readonly id: number; readonly result: ImportResult }
	| { readonly kind: 'analysed'; readonly id: number; readonly analysis: Analysis }
	| { readonly kind: 'answered'; readonly id: number; readonly answer: Answer }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };
