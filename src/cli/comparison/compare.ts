/** `bindeled compare`: two to six projects, dates or districts on one scale, and what is different. */
import { alignSides, type Alignment } from '../../lib/findings/comparison/align-sides';
import {
	changeStatements,
	type ChangeStatement
} from '../../lib/findings/comparison/change-statements';
import { TIE_FATES, type Changes } from '../../lib/findings/comparison/changes';
import { compareSides } from '../../lib/findings/comparison/compare-sides';
import { knownTime } from '../../lib/findings/comparison/known-time';
import { figuresOfSides } from '../../lib/findings/comparison/side-figures';
import { describeCaveat, describeChange, describeDifference } from '../../lib/i18n/describe-change';
import type { Language } from '../../lib/i18n/language';
import { names as namesOf } from '../../lib/i18n/names';
import { emptyDataset } from '../../lib/model/dataset';
import type { CommandLine } from '../request/arguments';
import type { ComparisonAnswer } from './compare-answer';
import { compareCsv } from './compare-csv';
import { openComparison, sideNames, type Comparison } from './compare-sides';
import { compareText } from './compare-text';
import type { Effects } from '../effects';
import { inBothLanguages } from '../answer/in-both-languages';
import { issuesForJson } from '../answer/issues-for-json';
import { plainText } from '../answer/plain-text';
import { watchProgress } from '../progress';

/** The answer in the format that is asked for, and whether a project had errors. */
export async function compareCommand(
	line: CommandLine,
	language: Language,
	effects: Effects
): Promise<{ readonly answer: string; readonly hasErrors: boolean }> {
	const comparison = await openComparison(line, language, effects);
	const progress = watchProgress(effects, language);
	const answer = compare(comparison, line, (share) => progress.report('measures', share));
	progress.end();
	const hasErrors = comparison.projects.some((project) => project.hasErrors);
	switch (line.format) {
		case 'json':
			return { answer: asJson(answer, effects.version), hasErrors };
		case 'csv':
			return { answer: compareCsv(answer), hasErrors };
		case 'text':
			return { answer: plainText(compareText(answer, language, effects.columns)), hasErrors };
		default:
			return line.format satisfies never;
	}
}

function compare(
	comparison: Comparison,
	{ settings }: CommandLine,
	report: (share: number) => void
): ComparisonAnswer {
	const { kind } = comparison;
	const { sides, groups, joined, caveats } =
		comparison.sides.length === 0 ? NOTHING : alignSides(comparison.sides);
	const dataset = sides[0]?.dataset ?? joined;
	const isMatched = kind !== 'places' && new Set(groups).size === 1;
	const { changes, differences } = compareSides(dataset, sides, isMatched);
	const time = kind === 'time' ? knownTime(dataset) : null;
	const statements = changes.map((change) => changeStatements(change, time));
	const names = (language: Language) => sideNames(comparison, language);
	return {
		comparison,
		figures: figuresOfSides(dataset, sides, settings, report).sides,
		changes,
		differences,
		caveats: (language) =>
			caveats.map((caveat) =>
				describeCaveat(caveat, names(language), namesOf(joined, language), language)
			),
		names,
		sentences(language) {
			const called = names(language);
			const lookup = namesOf(joined, language);
			if (differences) {
				const texts = differences.statements.map((statement) =>
					describeDifference(statement, called, lookup, language)
				);
				return [{ from: null, to: null, texts }];
			}
			return changes.map(({ from, to }, place) => ({
				from,
				to,
				texts: statements[place]!.map((statement: ChangeStatement) =>
					describeChange(
						statement,
						kind === 'time' ? 'time' : 'sides',
						{ from: called[from]!, to: called[to]! },
						lookup,
						language
					)
				)
			}));
		}
	};
}

const NOTHING: Alignment = { sides: [], groups: [], joined: emptyDataset(''), caveats: [] };

function asJson(answer: ComparisonAnswer, version: string): string {
	const { comparison, figures, changes, differences } = answer;
	const { sides, projects, kind, isOneProject } = comparison;
	const ids = sides.map(({ id }) => id);
	const json = {
		bindeled: version,
		kind,
		sides: sides.map(({ id, dataset, lens }, place) => ({
			id,
			name: inBothLanguages((language) => answer.names(language)[place]!),
			dataset: dataset.name,
			lens
		})),
		issues: projects.flatMap((project, place) =>
			issuesForJson(project.issues).map((issue) => ({
				side: isOneProject ? null : ids[place]!,
				...issue
			}))
		),
		figures: Object.fromEntries(figures.map(({ id, ...rest }) => [id, rest])),
		changes: changes.map(({ from, to, ties, sectorPairs, ...rest }) => ({
			from: ids[from]!,
			to: ids[to]!,
			ties: countsOf(ties),
			sectorPairs: sectorPairs.map((pair) => ({
				sectors: pair.sectors,
				before: pair.before,
				after: pair.after,
				...countsOf(pair.ties),
				changed: TIE_FATES.filter((fate) => fate !== 'same').flatMap((fate) => pair.ties[fate])
			})),
			...rest
		})),
		differences: differences?.statements ?? [],
		spanning: (differences?.spanning ?? []).map(({ actor, sides: places }) => ({
			actor,
			sides: places.map((place) => ids[place]!)
		})),
		notComparable: inBothLanguages(answer.caveats),
		sentences: inBothLanguages((language) =>
			answer.sentences(language).flatMap(({ texts }) => texts)
		)
	};
	return `${JSON.stringify(json, null, 2)}\n`;
}

function countsOf(ties: Changes['ties']) {
	return Object.fromEntries(TIE_FATES.map((fate) => [fate, ties[fate].length]));
}
