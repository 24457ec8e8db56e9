import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/lib/findings/analyse';
import { DEFAULT_CHECK_SETTINGS } from '../../src/lib/findings/checks/check-settings';
import {
	scenarioDifference,
	type ScenarioDifference
} from '../../src/lib/findings/scenario/scenario-difference';
import {
	WhatIf,
	type CurvePoint,
	type ScenarioFigures
} from '../../src/lib/findings/scenario/what-if';
import { robustness } from '../../src/lib/measures/whole/robustness';
import { applyEdits, type Edit } from '../../src/lib/model/edit';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import { partitionBy } from '../../src/lib/network/partition';
import { WhatIfDesk } from '../../src/lib/worker/what-if-desk';
import type { WhatIfQuestion, WhatIfResponse } from '../../src/lib/worker/what-if-protocol';
import { loadExample } from '../support/load-example';

const slagelse = await loadExample('slagelse');
const LAYERS: Lens = { ...DEFAULT_LENS, layers: ['ties', 'forums'] };

function deskWith(isGivenUp = false): { desk: WhatIfDesk; said: WhatIfResponse[] } {
	const said: WhatIfResponse[] = [];
	const desk = new WhatIfDesk(
		(response) => said.push(response),
		async (_, isWanted) => !isGivenUp && isWanted()
	);
	return { desk, said };
}

async function ask(question: WhatIfQuestion): Promise<unknown> {
	const { desk, said } = deskWith();
	await desk.hear({ kind: 'keep', dataset: slagelse });
	await desk.hear({ kind: 'ask', id: 7, question });
	const last = said.at(-1)!;
	expect(last).toMatchObject({ kind: 'answer', id: 7 });
	return last.kind === 'answer' ? last.answer : null;
}

describe('WhatIf', () => {
	it.each([DEFAULT_LENS, LAYERS, { ...LAYERS, direction: 'reported' as const, weighted: true }])(
		'takes actors out of the network as if they had never been in the rows (%j)',
		(lens) => {
			const whatIf = new WhatIf(slagelse, lens);
			const leaving = slagelse.actors.filter((_, place) => place % 9 === 4).map(({ id }) => id);
			const edits = leaving.map((actor): Edit => ({ kind: 'remove-actor', actor }));
			const short = whatIf.networkOf({ kind: 'edits', edits });
			const long = buildNetwork(applyEdits(slagelse, edits), lens);
			expect(short).toEqual(long);
			const figures = whatIf.figuresOf({ kind: 'edits', edits });
			expect(figures.actorIds).toEqual(long.actors.map(({ id }) => id));
			expect(figures.figures.scores.betweenness.values).toHaveLength(long.actors.length);
		}
	);

	it('without edits is the network as it is', () => {
		const whatIf = new WhatIf(slagelse, DEFAULT_LENS);
		expect(whatIf.networkOf({ kind: 'edits', edits: [] })).toBe(whatIf.network);
		const { figures } = whatIf.figuresOf({ kind: 'edits', edits: [] });
		expect(figures.scores).toEqual(analyse(slagelse, DEFAULT_LENS).scores);
	});

	it('has the curve of the measure, and its figures at every point', () => {
		const whatIf = new WhatIf(slagelse, DEFAULT_LENS);
		const { network } = whatIf;
		const expected = robustness(network, partitionBy(network, 'sector'), 6);
		const curve = [...whatIf.curve(6)];
		expect(curve).toHaveLength(7);
		curve.forEach((point, count) => {
			const { removed, largestComponent, crossGroupReach } = expected[count]!;
			expect(point).toEqual({
				removed: removed === null ? null : network.actors[removed]!.id,
				largestComponent,
				crossGroupReach,
				actorCount: network.actors.length - count
			});
			const { figures } = whatIf.figuresOf({ kind: 'busiest', count });
			expect(figures.actorCount).toBe(point.actorCount);
			expect(figures.largestIsland).toBe(point.largestComponent);
			expect(figures.crossSectorReach).toBe(point.crossGroupReach);
		});
	});

	it('goes no farther than there are actors', () => {
		const whatIf = new WhatIf(slagelse, { ...DEFAULT_LENS, districts: [] });
		const points = [...whatIf.curve(500)];
		expect(points.at(-1)!.actorCount).toBe(0);
		expect(points).toHaveLength(whatIf.network.actors.length + 1);
	});
});

describe('WhatIfDesk', () => {
	it('answers the curve, telling how far it is', async () => {
		const { desk, said } = deskWith();
		await desk.hear({ kind: 'keep', dataset: slagelse });
		await desk.hear({
			kind: 'ask',
			id: 1,
			question: { kind: 'curve', lens: DEFAULT_LENS, count: 4 }
		});
		const shares = said.flatMap((response) =>
			response.kind === 'progress' ? [response.share] : []
		);
		expect(shares).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
		const last = said.at(-1)!;
		expect(last.kind === 'answer' && (last.answer as CurvePoint[]).length).toBe(5);
	});

	it('rehearses without saying anything, and answers as it would have without', async () => {
		const { desk, said } = deskWith();
		await desk.hear({ kind: 'keep', dataset: slagelse });
		await desk.rehearse();
		expect(said).toEqual([]);
		const question: WhatIfQuestion = {
			kind: 'figures',
			lens: LAYERS,
			scenario: {
				kind: 'edits',
				edits: [{ kind: 'remove-actor', actor: slagelse.actors[3]!.id }]
			}
		};
		await desk.hear({ kind: 'ask', id: 1, question });
		expect(said).toEqual([{ kind: 'answer', id: 1, answer: await ask(question) }]);
	});

	it('stops rehearsing for a question', async () => {
		const { desk, said } = deskWith();
		await desk.hear({ kind: 'keep', dataset: slagelse });
		const question: WhatIfQuestion = { kind: 'curve', lens: DEFAULT_LENS, count: 5 };
		const figures = vi.spyOn(WhatIf.prototype, 'figuresOf');
		const answered = desk.hear({ kind: 'ask', id: 1, question });
		await desk.rehearse();
		expect(figures).toHaveBeenCalledTimes(0);
		await answered;
		expect(said.at(-1)).toMatchObject({ kind: 'answer' });
		await desk.rehearse();
		expect(figures).toHaveBeenCalledTimes(20);
		figures.mockRestore();
	});

	it('answers other questions while it works on the curve', async () => {
		const { desk, said } = deskWith();
		await desk.hear({ kind: 'keep', dataset: slagelse });
		const curve = desk.hear({
			kind: 'ask',
			id: 1,
			question: { kind: 'curve', lens: DEFAULT_LENS, count: 20 }
		});
		await desk.hear({
			kind: 'ask',
			id: 2,
			question: { kind: 'figures', lens: DEFAULT_LENS, scenario: { kind: 'busiest', count: 1 } }
		});
		await curve;
		const answers = said.flatMap((response) => (response.kind === 'answer' ? [response.id] : []));
		expect(answers).toEqual([2, 1]);
	});

	it('gives up what is no longer wanted', async () => {
		const { desk, said } = deskWith();
		await desk.hear({ kind: 'keep', dataset: slagelse });
		const curve = desk.hear({
			kind: 'ask',
			id: 1,
			question: { kind: 'curve', lens: DEFAULT_LENS, count: 20 }
		});
		await desk.hear({ kind: 'drop', id: 1 });
		await curve;
		expect(said.at(-1)).toEqual({ kind: 'dropped', id: 1 });
		expect(said.length).toBeLessThan(5);
	});

	it('says so when the searches were given up', async () => {
		const { desk, said } = deskWith(true);
		await desk.hear({ kind: 'keep', dataset: slagelse });
		const scenario = { kind: 'busiest', count: 1 } as const;
		await desk.hear({
			kind: 'ask',
			id: 3,
			question: { kind: 'figures', lens: DEFAULT_LENS, scenario }
		});
		expect(said).toEqual([{ kind: 'dropped', id: 3 }]);
	});

	it('closing the coordination group of Slagelse: joints of the chain go and come', async () => {
		const edits: Edit[] = [{ kind: 'remove-forum', forum: 'koordinationsgruppe' }];
		const change = (await ask({ kind: 'findings', lens: LAYERS, edits })) as {
			appeared: { id: string }[];
			disappeared: { id: string }[];
		};
		const ids = (findings: { id: string }[]) => findings.map(({ id }) => id);
		expect(ids(change.disappeared)).toContain('chain.single-link:bestyrelse:koordinationsgruppe');
		expect(ids(change.appeared)).toContain('chain.single-link:bestyrelse:kompetencecenter');
		const none = await ask({ kind: 'findings', lens: LAYERS, edits: [] });
		expect(none).toEqual({ appeared: [], disappeared: [] });
	});

	it('answers everything that edits change, as it is worked out without a worker', async () => {
		const edits: Edit[] = [{ kind: 'remove-forum', forum: 'koordinationsgruppe' }];
		const settings = { ...DEFAULT_CHECK_SETTINGS, maxForums: 3 };
		const question = { kind: 'difference', lens: LAYERS, edits, settings } as const;
		expect(await ask(question)).toEqual(scenarioDifference(slagelse, LAYERS, edits, settings));
	});

	it('keeps what was before for the next scenario, but not for another project or threshold', async () => {
		const { desk, said } = deskWith();
		const difference = async (id: number, settings = DEFAULT_CHECK_SETTINGS) => {
			const edits: Edit[] = [];
			const question = { kind: 'difference', lens: LAYERS, edits, settings } as const;
			await desk.hear({ kind: 'ask', id, question });
			const last = said.at(-1)!;
			return last.kind === 'answer' ? (last.answer as ScenarioDifference).before : null;
		};
		await desk.hear({ kind: 'keep', dataset: slagelse });
		const first = await difference(1);
		expect(await difference(2)).toBe(first);
		const strict = await difference(3, { ...DEFAULT_CHECK_SETTINGS, maxForums: 3 });
		expect(strict).not.toEqual(first);
		await desk.hear({ kind: 'keep', dataset: { ...slagelse } });
		expect(await difference(4)).not.toBe(first);
	});

	it('an edit that names what is not there changes nothing', async () => {
		const edits: Edit[] = [{ kind: 'remove-forum', forum: 'no such forum' }];
		const scenario = { kind: 'edits', edits } as const;
		const after = (await ask({ kind: 'figures', lens: LAYERS, scenario })) as ScenarioFigures;
		const before = (await ask({
			kind: 'figures',
			lens: LAYERS,
			scenario: { kind: 'edits', edits: [] }
		})) as ScenarioFigures;
		expect(after.figures).toEqual(before.figures);
	});

	it('a failure is an answer too', async () => {
		const said: WhatIfResponse[] = [];
		const desk = new WhatIfDesk(
			(response) => said.push(response),
			() => Promise.reject(new Error('out of memory'))
		);
		await desk.hear({ kind: 'keep', dataset: slagelse });
		const scenario = { kind: 'busiest', count: 0 } as const;
		await desk.hear({
			kind: 'ask',
			id: 5,
			question: { kind: 'figures', lens: DEFAULT_LENS, scenario }
		});
		expect(said).toEqual([{ kind: 'failed', id: 5, reason: 'out of memory' }]);
	});
});
