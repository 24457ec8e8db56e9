import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/lib/findings/analyse';
import { compareLabels } from '../../../src/lib/i18n/language';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import {
	columnsFor,
	rowsOfSector,
	sortRows,
	type BridgeColumn
} from '../../../src/lib/views/bridges/bridge-columns';
import { bridgeRows } from '../../../src/lib/views/bridges/bridge-rows';
import { makeDataset, tiesOf } from '../../support/make-dataset';

const dataset = makeDataset({
	actors: [
		{ id: 'Åse', sector: 'police', level: 'tactical' },
		{ id: 'Bo', sector: 'health' },
		{ id: 'Aage', sector: 'health', level: 'executing' },
		{ id: 'Øde' }
	],
	ties: tiesOf('Bo-Aage', 'Bo-Åse')
});
const rows = bridgeRows(analyse(dataset, DEFAULT_LENS), buildNetwork(dataset, DEFAULT_LENS));

function order(column: BridgeColumn, descending: boolean): string[] {
	const texts = {
		name: (row: (typeof rows)[number]) => row.actor.label,
		sector: (row: (typeof rows)[number]) => row.actor.sector ?? '',
		district: () => '',
		level: (row: (typeof rows)[number]) => row.actor.level ?? ''
	};
	return sortRows(rows, { column, descending }, texts, compareLabels('da')).map((row) => row.id);
}

describe('sortRows', () => {
	it('orders names as Danish does, Aa as Å', () => {
		expect(order('name', false)).toEqual(['Bo', 'Øde', 'Aage', 'Åse']);
	});

	it('puts what is not said last whichever way it is sorted', () => {
		expect(order('sector', false).at(-1)).toBe('Øde');
		expect(order('sector', true).at(-1)).toBe('Øde');
		expect(order('level', true).slice(-2)).toEqual(['Bo', 'Øde']);
	});

	it('orders numbers either way, equal ones by name', () => {
		expect(order('ties', true)).toEqual(['Bo', 'Aage', 'Åse', 'Øde']);
		expect(order('ties', false)).toEqual(['Øde', 'Aage', 'Åse', 'Bo']);
	});

	it('does not change the rows it is given', () => {
		const before = rows.map((row) => row.id);
		order('betweenness', true);
		expect(rows.map((row) => row.id)).toEqual(before);
	});
});

describe('columnsFor', () => {
	it('shows the gatekeeper beside the representative only where direction counts', () => {
		expect(columnsFor(true)).toContain('gatekeeper');
		expect(columnsFor(false)).not.toContain('gatekeeper');
	});
});

describe('rowsOfSector', () => {
	it('keeps the rows of a sector, or all', () => {
		expect(rowsOfSector(rows, 'health').map((row) => row.id)).toEqual(['Bo', 'Aage']);
		expect(rowsOfSector(rows, null)).toHaveLength(4);
	});
});
