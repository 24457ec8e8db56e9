import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { reachedCounts, standing } from '../../src/lib/findings/coverage';
import { districtFigures } from '../../src/lib/findings/district-figures';
import { describeFinding } from '../../src/lib/i18n/describe-finding';
import { openingLens } from '../../src/lib/model/lens';
import { coverageTable } from '../../src/lib/views/gaps/coverage-table';
import { blocksOf, makeReport } from '../report/make-report';
import { loadExample } from '../support/load-example';

const slagelse = await loadExample('slagelse');
const lens = openingLens(slagelse);
const analysis = analyse(slagelse, lens);
const { reference } = analysis;
const coverage = analysis.coverage.district;
const gaps = analysis.findings.filter(({ code }) => code === 'gap.district');

describe('who is missing from a district is told the same everywhere', () => {
	const own = (column: number) =>
		coverage.rows.filter(
			(sector, row) =>
				reference.sectors.includes(sector) && standing(coverage, row, column) === 'own'
		);

	test('own, shared and nobody make up the expected sectors, as on the map of districts', () => {
		const counts = reachedCounts(coverage, reference);
		const { districts } = districtFigures(slagelse, lens);
		districts.forEach(({ sectors }, column) => {
			expect(counts[column]!.own).toBe(sectors.here.length);
			expect(counts[column]!.reached).toBe(sectors.here.length + sectors.everywhere.length);
			expect(sectors.missing.length).toBe(reference.sectors.length - counts[column]!.reached);
			expect(own(column)).toEqual(expect.arrayContaining([...sectors.here]));
		});
	});

	test('the table of the page and that of the report have the same two rows of counts', () => {
		const counts = reachedCounts(coverage, reference);
		const table = coverageTable(coverage, reference);
		expect(table.ownCounts).toEqual(counts.map((count) => count.own));
		expect(table.reachedCounts).toEqual(counts.map((count) => count.reached));
		const [first] = blocksOf(makeReport(slagelse, 'en'), 'table');
		const numbers = first!.rows
			.slice(-2)
			.map((row) => row.slice(1, -1).map(({ text }) => Number(text.split(' ')[0])));
		expect(numbers).toEqual([table.ownCounts, table.reachedCounts]);
	});

	test('a finding names only sectors without an actor of the district’s own, and says who serves it', () => {
		expect(gaps.map(({ districts }) => districts[0])).toEqual(
			expect.arrayContaining(['skaelskoer', 'sydbyen'])
		);
		for (const { districts, sectors, figures } of gaps) {
			const column = coverage.columns.indexOf(districts[0]!);
			const found = sectors.map((sector) =>
				standing(coverage, coverage.rows.indexOf(sector), column)
			);
			expect(found).not.toContain('own');
			expect(figures.served).toBe(found.filter((one) => one === 'shared').length);
			expect(figures.nobody).toBe(found.filter((one) => one === 'nobody').length);
		}
	});

	test('Skælskør: six without an own actor, five of them served, one with nobody', () => {
		const gap = gaps.find(({ districts }) => districts[0] === 'skaelskoer')!;
		expect(gap.figures).toMatchObject({ sectors: 6, served: 5, nobody: 1 });
		expect(reachedCounts(coverage, reference)[coverage.columns.indexOf('skaelskoer')]).toEqual({
			own: 1,
			reached: 8
		});
		const { text, why } = describeFinding(gap, slagelse, 'en');
		expect(text).toContain('no actor of its own');
		expect(why).toContain('5 of the 6 sectors');
		expect(describeFinding(gap, slagelse, 'da').why).toContain('5 af de 6 sektorer');
	});

	test('a sector that nobody serves weighs more than one that others come out to serve', () => {
		const sydbyen = gaps.find(({ districts }) => districts[0] === 'sydbyen')!;
		expect(sydbyen.figures).toMatchObject({ served: 1, nobody: 0 });
		expect(sydbyen.importance).toBeLessThan(0.65);
	});
});
