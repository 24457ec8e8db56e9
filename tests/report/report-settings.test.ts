import { describe, expect, test } from 'vitest';
import { openingLens } from '../../src/lib/model/lens';
import {
	defaultSettings,
	movePart,
	readSettings,
	reportLens,
	withPart
} from '../../src/lib/report/report-settings';
import { loadExample } from '../support/load-example';
import { makeReport } from './make-report';

const slagelse = await loadExample('slagelse');
const lens = openingLens(slagelse);
const all = slagelse.districts.map(({ id }) => id);

describe('the choices of a report', () => {
	test('come back from plain data as they were', () => {
		let settings = movePart(defaultSettings('da'), 'checks', -1);
		settings = withPart(settings, 'words', { isOn: false, ownText: 'Ord' });
		settings = { ...settings, title: 'Til bestyrelsen', districts: all.slice(0, 2) };
		const kept: unknown = JSON.parse(JSON.stringify(settings));
		expect(readSettings(kept, 'en')).toEqual(settings);
	});

	test.each([null, 3, 'x', [], { districts: [] }, { districts: [1, null] }, { districts: 'x' }])(
		'%j has no districts of its own',
		(kept) => {
			expect(readSettings(kept, 'da').districts).toBeNull();
		}
	);
});

describe('the lens of a report', () => {
	const under = (districts: readonly string[] | null) =>
		reportLens({ ...defaultSettings('da'), districts }, lens, slagelse);

	test('is that of the program but for the districts chosen', () => {
		expect(under(null)).toBe(lens);
		expect(under(all.slice(0, 2))).toEqual({ ...lens, districts: all.slice(0, 2) });
		expect(under(all)).toEqual({ ...lens, districts: null });
	});

	test('leaves out districts that are gone; with none left the program’s hold', () => {
		expect(under(['gone', all[1]!]).districts).toEqual([all[1]]);
		expect(under(['gone'])).toBe(lens);
	});

	test('decides what the report counts', () => {
		const whole = makeReport(slagelse, 'da');
		const part = makeReport(slagelse, 'da', { lens: { districts: all.slice(0, 1) } });
		expect(part.lensLine).not.toBe(whole.lensLine);
	});
});
