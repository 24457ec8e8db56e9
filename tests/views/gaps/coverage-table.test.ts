import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { coverageTable } from '../../../src/lib/views/gaps/coverage-table';
import { makeDataset } from '../../support/make-dataset';

const analysis = analyse(
	makeDataset({
		expected: ['health', 'police', 'housing'],
		actors: [
			{ id: 'o', sector: 'business', districts: ['north'], level: 'executing' },
			{ id: 'h', sector: 'health', districts: ['north'], level: 'tactical' },
			{ id: 'p', sector: 'police', level: 'tactical' },
			{ id: 'k', sector: 'housing', districts: ['south'] }
		]
	}),
	DEFAULT_LENS
);

describe('coverageTable by district', () => {
	const table = coverageTable(analysis.coverage.district, analysis.reference);
	const states = new Map(
		table.rows.map((row) => [row.sector, row.cells.map((cell) => cell.state)])
	);

	it('has the expected sectors first', () => {
		expect(table.rows.map((row) => [row.sector, row.isExpected])).toEqual([
			['health', true],
			['police', true],
			['housing', true],
			['business', false]
		]);
	});

	it('calls a gap what is expected and not there', () => {
		expect(table.columns).toEqual(['north', 'south']);
		expect(states.get('health')).toEqual(['present', 'gap']);
		expect(table.gaps).toEqual([
			{ sector: 'health', column: 'south' },
			{ sector: 'housing', column: 'north' }
		]);
	});

	it('calls no district empty of a sector that serves the whole municipality', () => {
		expect(states.get('police')).toEqual(['everywhere', 'everywhere']);
		expect(table.rows[1]!.unplaced).toEqual(['p']);
		expect(table.hasUnplaced).toBe(true);
	});

	it('calls nothing a gap that nobody expects', () => {
		expect(states.get('business')).toEqual(['present', 'empty']);
	});

	it('counts the expected sectors reached in each district', () => {
		expect(table.reachedCounts).toEqual([2, 2]);
		expect(table.expectedCount).toBe(3);
	});
});

describe('coverageTable by level', () => {
	it('neither takes an actor without a level as present nor calls it missing', () => {
		const table = coverageTable(analysis.coverage.level, analysis.reference);
		const housing = table.rows.find((row) => row.sector === 'housing')!;
		expect(housing.cells.every((cell) => cell.state === 'unknown')).toBe(true);
		expect(housing.unplaced).toEqual(['k']);
		const police = table.rows.find((row) => row.sector === 'police')!;
		expect(police.cells.map((cell) => cell.state)).toEqual(['gap', 'gap', 'present', 'gap']);
	});
});

describe('coverageTable with columns where nobody is expected', () => {
	it('has gaps in the other columns only', () => {
		const table = coverageTable(
			analysis.coverage.district,
			analysis.reference,
			(district) => district === 'south'
		);
		expect(table.gaps).toEqual([{ sector: 'health', column: 'south' }]);
		expect(table.reachedCounts).toEqual([null, 2]);
		expect(table.rows[2]!.cells.map((cell) => cell.state)).toEqual(['empty', 'present']);
	});
});

describe('coverageTable without marks', () => {
	it('expects every sector of the data', () => {
		const plain = analyse(
			makeDataset({ actors: [{ id: 'a', sector: 'health', districts: ['north'] }] }),
			DEFAULT_LENS
		);
		const table = coverageTable(plain.coverage.district, plain.reference);
		expect(plain.reference.marked).toBe(false);
		expect(table.rows.map((row) => row.isExpected)).toEqual([true]);
	});
});
