import type { StepUpCandidate } from '../findings/ladder/ladder-step-up';
import type { LadderMessages } from './da/ladder';
import type { Names } from './name-lookup';

/** Forums or initiatives named in one reason. */
const NAMED = 2;

/** What speaks for taking a tie one step up, one phrase a reason. */
export function candidateReasons(
	{ bothReport, forums, initiatives }: Omit<StepUpCandidate, 'actors'>,
	words: LadderMessages['stepUp'],
	names: Names
): string[] {
	const reasons = [
		...(bothReport ? [words.bothReport] : []),
		...(forums.length > 0 ? [words.inForums(forums.slice(0, NAMED).map(names.forum))] : []),
		...(initiatives.length > 0
			? [words.inInitiatives(initiatives.slice(0, NAMED).map(names.initiative))]
			: [])
	];
	return reasons.length > 0 ? reasons : [words.nothingYet];
}
