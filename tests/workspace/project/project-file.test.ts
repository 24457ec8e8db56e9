import { describe, expect, test } from 'vitest';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/lib/findings/checks/check-settings';
import { importProject } from '../../../src/lib/import/import-project';
import { applyEdit, plainTie } from '../../../src/lib/model/edit';
import { DEFAULT_LENS, type Lens } from '../../../src/lib/model/lens';
import { PROJECT_FILE, readProjectFile } from '../../../src/lib/workspace/project/project-file';
import { openingState, type ProjectState } from '../../../src/lib/workspace/project/project-state';
import { writeProjectFile } from '../../../src/lib/workspace/project/write-project-file';
import { randomDataset } from '../../export/random-dataset';
import { loadExample } from '../../support/load-example';

const tie = {
	...plainTie('a', 'b'),
	attributes: new Map([
		['__proto__', '=1'],
		['note', 'x']
	])
};
const lens: Lens = { ...DEFAULT_LENS, layers: ['ties', 'forums'], steps: [1, 2], date: '2019-03' };

async function reopened(state: ProjectState, name: string | null) {
	const result = await importProject([
		{ path: 'p.zip', bytes: writeProjectFile(state, name, lens) }
	]);
	return readProjectFile(result.dataset!);
}

describe('a project as a file', () => {
	test.each([61, 62, 63, 64, 65, 66])('seed %i: opens as it was left', async (seed) => {
		const state: ProjectState = {
			// A companion that bears the name of a table is put in a folder; see the export.
			dataset: { ...randomDataset(seed), companions: new Map([['README.md', '# hej']]) },
			scenarios: [{ id: 's1', name: 'Uden «a»', edits: [{ kind: 'add-tie', tie }] }],
			checkSettings: { ...DEFAULT_CHECK_SETTINGS, maxForums: 3 },
			report: { title: 'Til bestyrelsen', districts: ['x'] },
			pins: [{ actor: 'a', x: 1.5, y: -2 }]
		};
		const { dataset, extras } = await reopened(state, 'Min by');
		expect(dataset).toEqual(state.dataset);
		expect(extras).toEqual({
			name: 'Min by',
			lens,
			scenarios: state.scenarios,
			checkSettings: { maxForums: 3 },
			report: state.report,
			pins: state.pins
		});
	});

	test('a sector that nobody is left of is still there', async () => {
		const slagelse = await loadExample('slagelse');
		const actor = slagelse.actors.find(
			({ sector }) => slagelse.actors.filter((other) => other.sector === sector).length === 1
		)!;
		const edited = applyEdit(slagelse, { kind: 'remove-actor', actor: actor.id });
		const { dataset } = await reopened(openingState(edited), null);
		expect(dataset.sectors).toEqual(edited.sectors);
		expect(dataset.districts).toEqual(edited.districts);
	});

	test.each(['', '[]', '{"lens":7,"scenarios":[{"id":1}]}', '{'])(
		'beside the tables %j: the tables are read, the rest is as it opens',
		(text) => {
			const given = { ...randomDataset(70), companions: new Map([[PROJECT_FILE, text]]) };
			const { dataset, extras } = readProjectFile(given);
			expect(dataset.actors).toEqual(given.actors);
			expect(extras).toEqual({
				name: null,
				lens: null,
				scenarios: [],
				checkSettings: {},
				report: null,
				pins: []
			});
		}
	);
});
