/** Sector × district, level and forum: how many actors of each sector are there. */
import {
	countsOnlySome,
	coverage,
	coverageReference,
	COVERAGE_COLUMNS,
	reachedCounts
} from '../../lib/findings/coverage';
import type { Coverage, CoverageColumns, Reference } from '../../lib/findings/coverage';
import { formatNumber, type Language } from '../../lib/i18n/language';
import { messages } from '../../lib/i18n/messages';
import { names } from '../../lib/i18n/names';
import { visibleRows } from '../../lib/network/visible';
import { paragraph, tableText } from '../answer/text-layout';
import type { Section, Subject } from './section';

export const coverageSection: Section = {
	id: 'coverage',
	text(subject, language, columns) {
		const words = messages(language).cli.section.coverage;
		const tables = tablesOf(subject).map((table) => {
			const heading = `${words.by[table.by]}\n\n`;
			return table.columns.length === 0
				? `${heading}${words.none}\n`
				: `${heading}${coverageTable(subject, table, language)}`;
		});
		const note = countsOnlySome(subject.lens) ? `${paragraph(words.some, columns, '')}\n` : '';
		return `${words.title}\n\n${note}${tables.join('\n')}`;
	},
	json(subject) {
		return {
			reference: coverageReference(subject.dataset, subject.lens.sectors),
			...Object.fromEntries(tablesOf(subject).map((table) => [table.by, table]))
		};
	}
};

function tablesOf({ dataset, lens }: Subject): Coverage[] {
	const visible = visibleRows(dataset, lens);
	return COVERAGE_COLUMNS.map((by) => coverage(dataset, visible, by, lens.sectors));
}

function coverageTable({ dataset, lens }: Subject, table: Coverage, language: Language): string {
	const words = messages(language).cli.section.coverage;
	const called = names(dataset, language);
	const columnName: Record<CoverageColumns, (id: string) => string> = {
		district: called.district,
		level: called.level,
		forum: called.forum
	};
	const count = (actors: readonly string[]) =>
		actors.length === 0 ? '·' : formatNumber(actors.length, language);
	return tableText(
		[
			{ heading: words.sector, isFigure: false },
			...table.columns.map((id) => ({ heading: columnName[table.by](id), isFigure: true })),
			{ heading: words.unplaced[table.by], isFigure: true }
		],
		[
			...table.rows.map((sector, row) => [
				called.sector(sector),
				...table.cells[row]!.map(count),
				count(table.unplaced[row]!)
			]),
			...(table.by === 'district'
				? footRows(coverageReference(dataset, lens.sectors), table, words)
				: [])
		]
	);
}

/** The two numbers that the report and the page have under the table. */
function footRows(
	reference: Reference,
	table: Coverage,
	words: { readonly own: string; readonly reached: string }
): string[][] {
	const counts = reachedCounts(table, reference);
	const all = reference.sectors.length;
	return (['own', 'reached'] as const).map((of) => [
		words[of],
		...counts.map((count) => `${count[of]}/${all}`),
		''
	]);
}
