import type { CheckResult, MissingData } from '../findings/checks/check';
import { CHECK_SOURCES } from '../findings/checks/check-sources';
import type { Dataset } from '../model/dataset';
import type { AppMessages } from './da/app';
import type { Language } from './language';
import { messages } from './messages';
import { names } from './names';

export interface DescribedCheck {
	/** The guideline as a question. */
	readonly title: string;
	/** What was found, or why it cannot be told. */
	readonly text: string;
	/** Why it matters. */
	readonly why: string;
	/** Tables and columns that would tell, e.g. "Actors (role)"; empty when all is known. */
	readonly missing: readonly string[];
	/** The document and section. */
	readonly source: string;
}

/** A check in a language: the only way from result to words, for screen, report and command line. */
export function describeCheck(
	result: CheckResult,
	dataset: Dataset,
	language: Language
): DescribedCheck {
	const { checks, app } = messages(language);
	const { title, why, found } = checks.check[result.id];
	const sentence =
		result.answer === 'cannot-tell' ? checks.unknown[result.reason] : found[result.answer];
	return {
		title,
		why,
		text: sentence(result, names(dataset, language)),
		missing: missingByTable(result.missingData, app, language),
		source: CHECK_SOURCES[result.id]
	};
}

/** One entry a table, with its columns where not all of it is missing. */
function missingByTable(
	data: readonly MissingData[],
	{ data: { tables } }: AppMessages,
	language: Language
): string[] {
	return [...new Set(data.map(({ table }) => table))].map((table) => {
		const columns = data.flatMap((one) =>
			one.table === table && one.column !== null
				? [(tables.column[one.column] ?? one.column).toLocaleLowerCase(language)]
				: []
		);
		return columns.length === 0
			? tables.name[table]
			: `${tables.name[table]} (${columns.join(', ')})`;
	});
}
