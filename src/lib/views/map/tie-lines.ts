/** The rows behind a tie as lines to read: what, and what is known about it. */
import type { MapMessages } from '../../i18n/da/map';
import type { Names } from '../../i18n/name-lookup';
import type { TieRow } from '../../map/scene/tie-rows';
import type { Period } from '../../model/dataset';
import type { Step } from '../../model/taxonomy';

export interface TieLine {
	readonly head: string;
	/** Step, kind, whose word, from-to. */
	readonly details: readonly string[];
}

/** @param stepNames the steps of the ladder in words */
export function tieLines(
	rows: readonly TieRow[],
	names: Names,
	words: MapMessages['tie'],
	stepNames: Readonly<Record<Step, string>>
): TieLine[] {
	return rows.map((row) => {
		switch (row.layer) {
			case 'forums':
				return { head: words.forum(names.forum(row.forum.id)), details: period(row.forum) };
			case 'initiatives':
				return {
					head: words.initiative(names.initiative(row.initiative.id)),
					details: period(row.initiative)
				};
			case 'ties': {
				const { tie } = row;
				const isBoth = tie.directed === false;
				return {
					head: isBoth
						? words.both
						: words.direction(names.actor(tie.source), names.actor(tie.target)),
					details: [
						tie.step === null ? words.noStep : words.step(tie.step, stepNames[tie.step]),
						...(tie.kind === null ? [] : [tie.kind]),
						tie.reportedBy === null
							? words.noWord
							: tie.reportedBy === 'both'
								? words.bothWords
								: words.word(names.actor(tie.reportedBy)),
						...period(tie)
					]
				};
			}
		}
	});

	function period({ from, to }: Period): string[] {
		const parts = [
			...(from === null ? [] : [words.from(from)]),
			...(to === null ? [] : [words.to(to)])
		];
		return parts.length ? [parts.join(' ')] : [];
	}
}
