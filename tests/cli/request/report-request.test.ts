import { describe, expect, test } from 'vitest';
import { readReportRequest, reportSettings } from '../../../src/cli/request/report-request';
import { UsageProblem } from '../../../src/cli/request/usage-problem';
import type { Dataset } from '../../../src/lib/model/dataset';
import { defaultSettings } from '../../../src/lib/report/report-settings';
import { makeDataset } from '../../support/make-dataset';

const plain = makeDataset({ actors: [{ id: 'a' }] });
const withKept = (report: unknown): Dataset => ({
	...plain,
	companions: new Map([['bindeled.json', JSON.stringify({ format: 1, report })]])
});
const settingsOf = (values: Parameters<typeof readReportRequest>[0], dataset = plain) =>
	reportSettings(readReportRequest(values), dataset, 'en');
const shown = (values: Parameters<typeof readReportRequest>[0], dataset = plain) =>
	settingsOf(values, dataset).parts.flatMap(({ id, isOn }) => (isOn ? [id] : []));

describe('the choices of a report on the command line', () => {
	test('nothing asked for: the template', () => {
		expect(settingsOf({})).toEqual(defaultSettings('en'));
	});

	test('only some parts, in their order; the appendix stays at the end', () => {
		expect(shown({ parts: ['words,checks', 'picture'] })).toEqual(['checks', 'picture', 'words']);
	});

	test('all but some, with text of one’s own in lines', () => {
		const settings = settingsOf({ without: ['chance;ranks'], 'own-text': ['checks=a=b\\n\\nc'] });
		const off = settings.parts.filter(({ isOn }) => !isOn).map(({ id }) => id);
		expect(off).toEqual(['chance', 'ranks']);
		expect(settings.parts.find(({ id }) => id === 'checks')!.ownText).toBe('a=b\n\nc');
	});

	test('what a project file has kept holds until something else is asked for', () => {
		const kept = {
			title: 'Til bestyrelsen',
			districts: ['x'],
			parts: [
				{ id: 'method', isOn: true },
				{ id: 'picture', isOn: false }
			]
		};
		const dataset = withKept(kept);
		expect(settingsOf({}, dataset)).toMatchObject({ title: 'Til bestyrelsen', districts: ['x'] });
		expect(shown({}, dataset).slice(0, 2)).toEqual(['method', 'findings']);
		expect(settingsOf({ title: 'To all' }, dataset).title).toBe('To all');
		expect(shown({ parts: ['picture'] }, dataset)).toEqual(['picture']);
	});

	test.each([7, 'x', [], { parts: 'all', districts: [3], title: {} }])(
		'kept %j is as the template',
		(kept) => {
			expect(settingsOf({}, withKept(kept))).toEqual(defaultSettings('en'));
		}
	);

	test.each([
		{ parts: ['picture,pictures'] },
		{ without: ['all'] },
		{ 'own-text': ['Text without a part'] }
	])('%j is wrong use', (values) => {
		expect(() => readReportRequest(values)).toThrow(UsageProblem);
	});
});
