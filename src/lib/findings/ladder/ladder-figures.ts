/** Everything the ladder view says about the reported ties under a lens. */
import type { Dataset } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { collaborationUnder } from '../collaboration';
import { levelDirections, type LevelDirections } from './ladder-directions';
import { guidelineTable, stepUpCandidates, type StepUpCandidate } from './ladder-step-up';
import { ladderTable, type LadderTable } from './ladder-table';
import { oneSidedTable, type ReportedSectors } from './one-sided-table';

export interface LadderFigures {
	readonly lens: Lens;
	readonly table: LadderTable;
	/** The same as check K20 reads it; the same object where the lens leaves no sector, level or step out. */
	readonly guideline: LadderTable;
	readonly candidates: readonly StepUpCandidate[];
	readonly reported: readonly ReportedSectors[];
	readonly directions: LevelDirections;
}

/** Pure: the same data set and lens give the same figures. They are of reported ties, whatever layers the lens shows. */
export function ladderFigures(dataset: Dataset, lens: Lens): LadderFigures {
	const evidence = collaborationUnder(dataset, lens);
	const table = ladderTable(evidence);
	return {
		lens,
		table,
		guideline: guidelineTable(evidence, table, ladderTable),
		candidates: stepUpCandidates(evidence, table),
		reported: oneSidedTable(evidence),
		directions: levelDirections(evidence)
	};
}
