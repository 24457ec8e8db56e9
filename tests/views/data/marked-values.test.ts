import { expect, it, describe } from 'vitest';
import { markedValues } from '../../../src/lib/views/data/marked-values';

describe('markedValues', () => {
	it('takes warnings about a value of the table, and nothing else', () => {
		const issue = {
			code: 'spelling-variant',
			severity: 'warning',
			file: 'x',
			table: 'actors',
			row: 2,
			column: 'sektor',
			value: 'Politi',
			details: {}
		} as const;
		const marks = markedValues(
			[issue, { ...issue, table: 'ties', value: 'a' }, { ...issue, severity: 'error', value: 'b' }],
			'actors',
			({ row }) => `row ${row}`
		);
		expect([...marks]).toEqual([['Politi', 'row 2']]);
	});
});
