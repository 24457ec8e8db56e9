import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { DEFAULT_CHOICES } from '../../src/lib/import/import-choices';
import { importProject } from '../../src/lib/import/import-project';
import type { Dataset } from '../../src/lib/model/dataset';
import { plainTie } from '../../src/lib/model/edit';
import { AnalysisClient, type WorkerPort } from '../../src/lib/worker/analysis-client';
import type { Request, Response } from '../../src/lib/worker/protocol';
import { ProjectStore } from '../../src/lib/workspace/project/project-store';
import { Workspace } from '../../src/lib/workspace/workspace.svelte';
import { serveExamples } from '../support/serve-examples';

/** Does what the worker does, without a thread. */
class DirectWorker implements WorkerPort {
	onmessage: WorkerPort['onmessage'] = null;
	onerror: WorkerPort['onerror'] = null;
	private dataset: Dataset | null = null;
	postMessage(message: Request): void {
		const request = structuredClone(message);
		if (request.kind === 'keep') this.dataset = request.dataset;
		else void this.answer(request);
	}
	terminate(): void {
		this.onmessage = null;
	}
	private async answer(request: Exclude<Request, { kind: 'keep' }>): Promise<void> {
		const { id } = request;
		if (request.kind === 'import') {
			const result = await importProject(request.files, request.choices ?? undefined);
			this.say({ kind: 'imported', id, result });
		} else if (request.kind === 'analyse') {
			const { lens, checkSettings } = request;
			const analysis = analyse(this.dataset!, lens, undefined, null, checkSettings);
			this.say({ kind: 'analysed', id, analysis });
		}
	}
	private say(response: Response): void {
		this.onmessage?.({ data: structuredClone(response) } as MessageEvent<Response>);
	}
}

const opened: Workspace[] = [];

function visit(): Workspace {
	const client = () => new AnalysisClient(() => new DirectWorker());
	const workspace = new Workspace({ client: client(), reader: client() });
	opened.push(workspace);
	return workspace;
}

function file(path: string, text: string) {
	return { path, bytes: new TextEncoder().encode(text) };
}
const FILES = [
	file('actors.csv', 'id,label,sector\na,Anna,police\nb,Bo,school\nc,Cyd,school\n'),
	file('ties.csv', 'source,target\na,b\nb,c\n')
];

async function until(isSo: () => boolean): Promise<void> {
	for (let round = 0; round < 400 && !isSo(); round++) {
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	expect(isSo()).toBe(true);
}
const isSaved = (workspace: Workspace) => workspace.saveState === 'saved';

/** The same project in another visit. */
async function again(workspace: Workspace): Promise<Workspace> {
	await until(() => isSaved(workspace) && !workspace.hasUnwritten);
	const other = visit();
	await other.openAddress(new URLSearchParams(workspace.query));
	return other;
}

beforeEach(async () => {
	await new ProjectStore().removeAll();
});
afterEach(() => {
	for (const workspace of opened.splice(0)) workspace.close();
});

describe('own files', () => {
	let workspace: Workspace;
	beforeEach(async () => {
		workspace = visit();
		await workspace.openFiles(FILES);
	});

	test('are kept as soon as they are open, with how they were read', async () => {
		expect(workspace.query).toMatch(/^\?project=p[a-z0-9]{8}$/);
		const other = await again(workspace);
		expect(other.status).toBe('ready');
		expect(other.dataset).toEqual(workspace.dataset);
		expect(other.tables).toEqual(workspace.tables);
		expect(other.projectName).toBe(workspace.projectName);
	});

	test('edits, undo, scenarios and thresholds come back', async () => {
		const scenario = {
			id: 's',
			name: 'Less',
			edits: [{ kind: 'remove-actor', actor: 'c' }]
		} as const;
		workspace.saveScenario(scenario);
		workspace.setCheckSettings({ maxForums: 2 });
		workspace.setCheckSettings({ maxForums: 3 });
		expect(workspace.edit([{ kind: 'add-tie', tie: plainTie('a', 'c') }])).toBeNull();
		expect(workspace.edit([{ kind: 'remove-actor', actor: 'b' }])).toBeNull();
		workspace.undo();
		const other = await again(workspace);
		expect(other.dataset!.ties).toHaveLength(3);
		expect(other.redoStep?.name).toEqual({
			code: 'remove-rows',
			table: 'actors',
			count: 1,
			label: 'Bo'
		});
		expect(other.scenarios).toEqual([scenario]);
		expect(other.checkSettings.maxForums).toBe(3);
		other.undo();
		other.undo();
		// A threshold drawn through several values is one step.
		expect(other.checkSettings.maxForums).toBe(4);
		expect(other.scenarios).toEqual([scenario]);
	});

	test('who has left is no longer selected; the analysis is that of the edited data', async () => {
		workspace.select(['a', 'c']);
		workspace.edit([{ kind: 'remove-actor', actor: 'c' }]);
		expect(workspace.selection).toEqual(['a']);
		expect(workspace.analysis).toBeNull();
		await until(() => workspace.status === 'ready');
		expect(workspace.analysis!.actorIds).toEqual(['a', 'b']);
	});

	test('several edits are all made or none', () => {
		const before = workspace.dataset;
		const problem = workspace.edit([
			{ kind: 'remove-actor', actor: 'c' },
			{ kind: 'add-tie', tie: plainTie('a', 'c') }
		]);
		expect(problem).toEqual({ code: 'unknown-actor', id: 'c' });
		expect(workspace.dataset).toBe(before);
		expect(workspace.undoStep).toBeNull();
	});

	test('read again with corrections: the correction is remembered for the next files', async () => {
		const odd = [file('people.csv', 'who,what\nx,Xenia\ny,Yrsa\n')];
		await workspace.openFiles(odd);
		const [guess] = workspace.tables;
		const choice = {
			table: 'actors',
			columns: new Map([
				['who', 'id'],
				['what', 'label']
			])
		} as const;
		await workspace.readAgain({ ...DEFAULT_CHOICES, tables: new Map([[guess!.key, choice]]) });
		expect(workspace.dataset?.actors.map(({ label }) => label)).toEqual(['Xenia', 'Yrsa']);
		const other = visit();
		await other.openFiles([file('others.csv', 'who,what\nz,Zoe\n')]);
		expect(other.tables[0]!.basis).toBe('memory');
		expect(other.dataset?.actors.map(({ label }) => label)).toEqual(['Zoe']);
	});

	test('read again after edits: a step of its own', async () => {
		workspace.edit([{ kind: 'remove-actor', actor: 'c' }]);
		await workspace.readAgain({ ...DEFAULT_CHOICES, unknownActors: 'create' });
		expect(workspace.dataset!.actors).toHaveLength(3);
		expect(workspace.undoStep?.name).toEqual({ code: 'read-again' });
		workspace.undo();
		expect(workspace.dataset!.actors).toHaveLength(2);
	});

	test('newer files: what they say differently, taken over as one step', async () => {
		const update = await workspace.updateFromFiles([
			file('actors.csv', 'id,label,sector\na,Anna K.,police\nb,Bo,school\nd,Dea,health\n')
		]);
		const { difference } = update!;
		expect(difference.actors.changed.map(({ key }) => key)).toEqual(['a']);
		expect(difference.ties.missing).toEqual([]);
		expect(workspace.undoStep).toBeNull();
		expect(workspace.applyUpdate(difference)).toEqual({ taken: 3, leftOut: 0 });
		expect(workspace.dataset!.actors.map(({ label }) => label)).toEqual(['Anna K.', 'Bo', 'Dea']);
		expect(workspace.undoStep?.name).toEqual({ code: 'update-from-files', count: 3 });
	});

	test('the file opens as the project was left', async () => {
		workspace.setLens({ groupBy: 'district' });
		workspace.setCheckSettings({ maxForums: 2 });
		workspace.setReport({ title: 'A' });
		workspace.setReport({ title: 'At' });
		await workspace.renameProject(workspace.projectId!, 'Our town');
		const { name, bytes } = (await workspace.projectFile())!;
		expect(name).toBe('Our town');
		const other = visit();
		await other.openFiles([{ path: 'our.zip', bytes }]);
		expect(other.projectName).toBe('Our town');
		expect(other.lens).toEqual(workspace.lens);
		expect(other.checkSettings).toEqual(workspace.checkSettings);
		expect(other.report).toEqual({ title: 'At' });
		expect(other.dataset!.actors).toEqual(workspace.dataset!.actors);
	});
});

describe('an example', () => {
	beforeEach(serveExamples);
	afterEach(() => {
		vi.unstubAllGlobals();
	});

	test('is nobody’s until it is changed, and then one’s own copy', async () => {
		const workspace = visit();
		await workspace.openAddress(new URLSearchParams());
		expect([workspace.saveState, workspace.query]).toEqual(['off', '']);
		workspace.edit([{ kind: 'remove-actor', actor: workspace.dataset!.actors[0]!.id }]);
		expect(workspace.origin).toEqual({ kind: 'own' });
		const other = await again(workspace);
		expect(other.isCopy).toBe(true);
		expect(other.dataset).toEqual(workspace.dataset);
		await workspace.openAddress(new URLSearchParams());
		expect(workspace.undoStep).toBeNull();
	});
});

describe('an address', () => {
	test.each(['own', 'pzzzzzzzz'])('of %s that is not here leaves nothing open', async (project) => {
		const workspace = visit();
		await workspace.openFiles(FILES);
		await workspace.openAddress(new URLSearchParams({ project }));
		expect([workspace.dataset, workspace.failure]).toEqual([null, 'project-gone']);
	});
});

describe('going from project to project', () => {
	const addTie = (workspace: Workspace) =>
		workspace.edit([{ kind: 'add-tie', tie: plainTie('a', 'c') }]);

	async function twoProjects(): Promise<[Workspace, string, string]> {
		const workspace = visit();
		await workspace.openFiles(FILES);
		await until(() => isSaved(workspace));
		const first = workspace.projectId!;
		await workspace.openFiles([file('actors.csv', 'id,label\nx,Xenia\n')]);
		await until(() => isSaved(workspace));
		return [workspace, first, workspace.projectId!];
	}

	test('one that comes late does not end the one that is open', async () => {
		const [workspace, first, second] = await twoProjects();
		await workspace.openProject(first);
		const read = vi.spyOn(ProjectStore.prototype, 'read');
		let letGo: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (letGo = resolve));
		read.mockImplementationOnce(async function (this: ProjectStore, id: string) {
			await held;
			read.mockRestore();
			return this.read(id);
		});
		const late = workspace.openProject(second);
		await workspace.openProject(first);
		letGo();
		await late;
		expect(workspace.projectId).toBe(first);
		expect(addTie(workspace)).toBeNull();
		const other = await again(workspace);
		expect(other.dataset!.ties).toHaveLength(3);
	});

	test('what there was no room for is there when one comes back, and is written then', async () => {
		const [workspace, first, second] = await twoProjects();
		await workspace.openProject(first);
		const append = vi.spyOn(ProjectStore.prototype, 'append');
		append.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		addTie(workspace);
		await until(() => workspace.saveState === 'failed');
		await workspace.openProject(second);
		expect(workspace.saveState).toBe('saved');
		expect(workspace.hasUnwritten).toBe(true);
		await workspace.projects.refresh();
		const listed = workspace.projects.projects!.map(({ id, isWritten }) => [id, isWritten]);
		expect(Object.fromEntries(listed)).toEqual({ [first]: false, [second]: true });
		append.mockRestore();
		await workspace.openProject(first);
		expect(workspace.dataset!.ties).toHaveLength(3);
		expect((await again(workspace)).dataset!.ties).toHaveLength(3);
	});

	test('what there was no room for is written once another project is deleted', async () => {
		const [workspace, first, second] = await twoProjects();
		await workspace.openProject(first);
		const append = vi.spyOn(ProjectStore.prototype, 'append');
		append.mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
		addTie(workspace);
		await until(() => workspace.saveState === 'failed');
		append.mockRestore();
		await workspace.removeProject(second);
		await until(() => isSaved(workspace));
		expect((await again(workspace)).dataset!.ties).toHaveLength(3);
	});

	test('where the browser keeps nothing, the address of what was left still leads to it', async () => {
		const create = vi.spyOn(ProjectStore.prototype, 'create');
		create.mockRejectedValue(new DOMException('no', 'SecurityError'));
		const workspace = visit();
		await workspace.openFiles(FILES);
		await until(() => workspace.saveState === 'failed');
		addTie(workspace);
		const { query } = workspace;
		serveExamples();
		await workspace.openExample('southern-women');
		await workspace.openAddress(new URLSearchParams(query));
		expect(workspace.dataset!.ties).toHaveLength(3);
		create.mockRestore();
	});
});
