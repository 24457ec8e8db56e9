/** A comparison as one long table: a row for each figure of a side, and for each count of two sectors. */
import type { Changes } from '../../lib/findings/comparison/changes';
import { TIE_FATES } from '../../lib/findings/comparison/changes';
import type { SideFigures } from '../../lib/findings/comparison/side-figures';
import type { Figure } from '../../lib/measures/measure';
import type { ComparisonAnswer } from './compare-answer';
import { csvText } from '../answer/csv-text';

type Row = readonly (string | number | null)[];

const HEADINGS = ['table', 'from', 'to', 'sectors', 'figure', 'value', 'reason'];

/** Undefined is an empty value with its reason. */
export function compareCsv({ comparison, figures, changes }: ComparisonAnswer): string {
	const ids = comparison.sides.map(({ id }) => id);
	return csvText(HEADINGS, [
		...figures.flatMap((side) => figureRows(side)),
		...changes.flatMap((change) => changeRows(change, ids))
	]);
}

function figureRows(side: SideFigures): Row[] {
	const row = (figure: string, { value, reason }: Figure): Row => [
		'figures',
		null,
		side.id,
		null,
		figure,
		value,
		reason
	];
	const known = (figure: string, value: number) => row(figure, { value, reason: null });
	return [
		known('actors', side.actors),
		known('ties', side.ties),
		known('isolates', side.isolates),
		row('density', side.density),
		row('meanPartners', side.meanPartners),
		row('crossShare', side.crossShare),
		row('crossExpected', side.crossExpected),
		row('eiIndex', side.eiIndex),
		row('eiExpected', side.eiExpected),
		...(['low', 'high', 'pLow', 'pHigh'] as const).map((part): Row => [
			'figures',
			null,
			side.id,
			null,
			`eiChance.${part}`,
			side.eiChance?.[part] ?? null,
			side.eiChance === null ? (side.eiIndex.reason ?? 'no-variation') : null
		]),
		row('largestShare', side.largestShare),
		known('sectorsCovered', side.sectors.covered.length),
		known('sectorsMissing', side.sectors.missing.length),
		...Object.entries(side.checks).map(([answer, checks]) =>
			known(`checks.${answer}`, checks.length)
		),
		...(side.chain === null
			? (['links', 'singleLinks', 'emptyLinks'] as const).map((figure): Row => [
					'figures',
					null,
					side.id,
					null,
					figure,
					null,
					'no-chain'
				])
			: [
					known('links', side.chain.links),
					known('singleLinks', side.chain.single.length),
					known('emptyLinks', side.chain.none.length)
				])
	];
}

function changeRows({ from, to, sectorPairs }: Changes, ids: readonly string[]): Row[] {
	return sectorPairs.flatMap(({ sectors, before, after, ties }) => {
		const pair = sectors.map((sector) => sector ?? '').join(';');
		const row = (figure: string, value: number): Row => [
			'changes',
			ids[from]!,
			ids[to]!,
			pair,
			figure,
			value,
			null
		];
		return [
			row('before', before),
			row('after', after),
			...TIE_FATES.map((fate) => row(fate, ties[fate].length))
		];
	});
}
