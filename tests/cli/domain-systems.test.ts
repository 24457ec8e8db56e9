/**
 * Every system of the source documents that the program answers for, pointed at in the command
 * line's output on a data set of `data/`: what is asserted follows from the rows of that data set.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runOn } from './run-recorded';

const DATA = join(import.meta.dirname, '../../data');

/** The parts of an answer that the tests look into; whatever else is there is not typed. */
interface Answer {
	readonly findings: readonly { readonly code: string; readonly sectors: readonly string[] }[];
	readonly checks: readonly { readonly id: string; readonly answer: string }[];
	// The shape of each section is held by its own tests.
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly sections: Readonly<Record<string, any>>;
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	readonly whatIf?: any;
}

const known = new Map<string, Promise<Answer>>();

function analysed(project: string, ...options: readonly string[]): Promise<Answer> {
	const key = [project, ...options].join(' ');
	let answer = known.get(key);
	if (!answer) known.set(key, (answer = analyseAnew(project, options)));
	return answer;
}

async function analyseAnew(project: string, options: readonly string[]): Promise<Answer> {
	const folder = join(DATA, project);
	const texts = Object.fromEntries(
		readdirSync(folder)
			.filter((file) => statSync(join(folder, file)).isFile() && !file.endsWith('.mjs'))
			.map((file) => [file, readFileSync(join(folder, file), 'utf8')])
	);
	const sections = options.length > 0 ? options : ['--section', 'all'];
	const { answer, exitCode } = await runOn(texts, [
		'analyse',
		project,
		'--format',
		'json',
		...sections
	]);
	expect(exitCode).toBe(0);
	return JSON.parse(answer) as Answer;
}

const checkOf = ({ checks }: Answer, id: string) => checks.find((check) => check.id === id)?.answer;

describe('the systems of the documents', () => {
	test('district network with sub-groups: nested forums, guests, who relevant is missing', async () => {
		const { sections } = await analysed('eksempelby');
		const sub = sections['chain'].forums.find(
			({ forum }: { forum: string }) => forum === 'undergruppe-fritidsjob'
		);
		expect(sub.parent).toBe('foelgegruppe-nordmarken');
		expect(sub.relevant).not.toBeNull();
		expect(sub).toHaveProperty('guestSectors');
		const aalborg = await analysed('templates/aalborg-soe');
		expect(aalborg.sections['chain'].links).toContainEqual(
			expect.objectContaining({ upper: 'netvaerk-soe', lower: 'undergruppe' })
		);
	});

	test('horizontal network with a municipal leader: what hangs on it, what is left without', async () => {
		const { dependence } = (await analysed('eksempelby')).sections['roles'];
		for (const { degreeCentralisation, largestComponent } of dependence) {
			expect(degreeCentralisation.before).toBeGreaterThan(degreeCentralisation.after);
			expect(largestComponent.after).toBeLessThan(largestComponent.before);
		}
		expect(dependence.length).toBeGreaterThan(0);
	});

	test('network parties from many sectors: coverage against a reference, who has most seats', async () => {
		const answer = await analysed('slagelse');
		const { reference, forum } = answer.sections['coverage'];
		expect(reference).toMatchObject({ marked: true });
		expect(forum.columns).toContain('koordinationsgruppe');
		expect(answer.findings.find(({ code }) => code === 'gap.leadership')!.sectors).toContain(
			'business'
		);
		expect(answer.checks.map(({ id }) => id)).toContain('K9');
	});

	test('alliance with a short decision path: steps to those who decide, and who is in between', async () => {
		const { way } = (await analysed('slagelse')).sections['roles'];
		expect(way.bySteps.length).toBeGreaterThan(2);
		expect(way.goBetweens.map(({ actor }: { actor: string }) => actor)).toContain(
			'leder-kompetencecenter'
		);
	});

	test('two approaches to initiatives: shares per district and theme', async () => {
		const { approaches } = (await analysed('eksempelby')).sections['initiatives'];
		expect(approaches.all.adjusted + approaches.all.extra).toBe(approaches.all.known);
		expect(approaches.byDistrict).toHaveLength(6);
		expect(approaches.byTheme.length).toBeGreaterThan(1);
	});

	test.each([
		['slagelse', 'parallel'],
		['eksempelby', 'parallel'],
		['templates/gladsaxe-vaerebroparken', 'parallel'],
		['templates/albertslund-abc', 'integrated'],
		['southern-women', 'cannot-tell']
	])('parallel or integrated model: %s is %s', async (project, model) => {
		const { structure } = (await analysed(project)).sections['template'];
		expect(structure.model.answer).toBe(model);
	});

	test('support function: suggested introductions, through whom, with their effect', async () => {
		const { introductions, seats } = (await analysed('slagelse')).sections['introductions'];
		expect(introductions.length).toBeGreaterThan(5);
		expect(introductions[0]).toMatchObject({
			through: { partners: expect.any(Array) as unknown },
			effect: { steps: { after: 1 } },
			text: { da: expect.stringMatching(/./) as unknown, en: expect.stringMatching(/./) as unknown }
		});
		expect(seats.length).toBeGreaterThan(0);
	});

	test('shared staff: actors of two organisations are links', async () => {
		const { shared } = (await analysed('templates/gladsaxe-vaerebroparken')).sections['roles'];
		expect(shared.map(({ actor }: { actor: string }) => actor)).toEqual(['delte-konsulenter']);
		const own = (await analysed('eksempelby')).sections['roles'].shared;
		expect(own.map(({ actor }: { actor: string }) => actor)).toContain('jobkonsulent');
	});

	test('leading bodies of four kinds, each with the check of its known risk', async () => {
		const { bodies } = (await analysed('eksempelby')).sections['chain'];
		expect(bodies).toContainEqual(
			expect.objectContaining({
				forum: 'bestyrelse',
				scope: 'integrated',
				option: 4,
				checks: ['K16']
			})
		);
		const varde = (await analysed('templates/varde')).sections['chain'].bodies;
		expect(varde).toContainEqual(expect.objectContaining({ scope: 'social', option: 2 }));
	});

	test('political organ: whether a cross-sector forum is on the political level', async () => {
		const { levels } = (await analysed('eksempelby')).sections['chain'];
		expect(levels[0]).toMatchObject({ level: 'political', answer: 'yes' });
		const slagelse = (await analysed('slagelse')).sections['chain'].levels;
		expect(slagelse[0]).toMatchObject({ level: 'political', forums: [] });
	});

	test('top-down and bottom-up: ties up and down between levels', async () => {
		const { directions } = (await analysed('eksempelby')).sections['ladder'];
		const [top] = directions.levels;
		expect(top).toMatchObject({ upper: 'political', lower: 'strategic' });
		expect(top.up + top.down).toBeGreaterThan(0);
		expect(directions.all.bothShare).toBeGreaterThan(0);
	});

	test('governance chain: three links, two of them one person, and what is lost without each', async () => {
		const { links, persons } = (await analysed('slagelse')).sections['chain'];
		const alone = links.filter(({ state }: { state: string }) => state === 'one');
		const [leader] = persons;
		expect(alone.length).toBeGreaterThanOrEqual(2);
		expect(leader).toMatchObject({ actor: 'leder-kompetencecenter', alone: 2 });
		expect(leader.loss.forums.length).toBeGreaterThan(2);
	});

	test('two working communities: kept apart, and what each side reports', async () => {
		const answer = await analysed('slagelse');
		expect(answer.findings.map(({ code }) => code)).toContain('silo.sides');
		const { reported } = answer.sections['ladder'];
		expect(
			reported.some(({ first, second }: { first: number; second: number }) => first + second > 0)
		).toBe(true);
	});

	test('a group closed, staff rotating: two dates compared in sentences', async () => {
		const { sentences } = (await analysed('slagelse')).sections['time'];
		const text = sentences.da.join(' ');
		expect(text).toContain('Følgegruppe Skælskør er lukket');
		expect(text).toMatch(/rotation\) er kommet med i 3 mødefora/);
	});

	test('closing the coordination group: every figure and check before and after', async () => {
		const { whatIf } = await analysed('slagelse', '--what-if', 'close koordinationsgruppe');
		expect(whatIf.edits).toHaveLength(1);
		expect(whatIf.figures).toHaveProperty('before');
		expect(whatIf.figures).toHaveProperty('after');
		const changed = JSON.stringify(whatIf.checks);
		for (const id of ['K1', 'K2', 'K13']) expect(changed).toContain(`"${id}"`);
	});

	test('themes × target groups × areas, and initiatives that overlap without their leads', async () => {
		const { overlaps } = (await analysed('slagelse')).sections['initiatives'];
		expect(overlaps[0]).toMatchObject({
			first: 'idraetspartnerskab-dgi',
			second: 'get2sport',
			contact: 'apart'
		});
		const { coverage } = (await analysed('eksempelby')).sections['initiatives'];
		expect(coverage.counts).toMatchObject({ present: 71, gap: 1 });
	});

	test('collaboration ladder: where it stays on the two lowest steps, what one step up changes', async () => {
		const answer = await analysed('eksempelby');
		const { pairs, stepUp } = answer.sections['ladder'];
		expect(answer.findings.map(({ code }) => code)).toContain('ladder.low');
		expect(pairs.length).toBeGreaterThan(10);
		expect(stepUp.all).toMatchObject({ checkBefore: 'partly', checkAfter: 'met' });
	});

	test.each(['municipality-housing', 'municipality-plan', 'inside-municipality'])(
		'the three lenses of 2015, ready made: %s',
		async (preset) => {
			const { presets } = (await analysed('eksempelby')).sections['lenses'];
			expect(presets.find(({ id }: { id: string }) => id === preset).lens).not.toBeNull();
			const through = await analysed('eksempelby', '--lens', preset, '--section', 'lenses');
			expect(through.sections['lenses'].on).toBe(preset);
		}
	);

	test('the coordinator: levels and organisations joined, what hangs on it', async () => {
		const { holders } = (await analysed('eksempelby')).sections['roles'];
		expect(holders[0]).toMatchObject({ actor: 'boligsocial-koordinator', cutOff: 0 });
		expect(holders[0].organisations.length).toBeGreaterThan(5);
		const { vacant } = (await analysed('slagelse')).sections['roles'];
		expect(vacant).toContain('coordinator');
	});

	test('three levels of cooperation: a cross-sector forum on each, and the levels joined', async () => {
		const answer = await analysed('eksempelby');
		const { levels, joints } = answer.sections['chain'];
		expect(levels.map(({ level }: { level: string }) => level)).toEqual([
			'political',
			'strategic',
			'tactical',
			'executing'
		]);
		expect(joints[0]).toMatchObject({ persons: ['planleder'] });
		expect(checkOf(answer, 'K1')).toBe('met');
	});

	test('well-chosen staff: municipal participation in initiatives', async () => {
		const { municipality } = (await analysed('eksempelby')).sections['initiatives'];
		expect(municipality.share).toBeGreaterThan(0.5);
		expect(municipality.counts['absent']).toBeGreaterThan(0);
	});

	test('double-hatted board: forums with the same members', async () => {
		const { overlap } = (await analysed('templates/randers')).sections['forums'];
		expect(overlap.pairs[0]).toMatchObject({ sameness: 'same', jaccard: 1 });
	});

	test('a steering group under the board with a director as the only link', async () => {
		const { links } = (await analysed('templates/varde')).sections['chain'];
		expect(links).toMatchObject([
			{ upper: 'bestyrelse', lower: 'styregruppe', carriers: ['dir-social-sundhed'], state: 'one' }
		]);
	});

	test('flat communication: the shortest way from executing actors upwards', async () => {
		const answer = await analysed('eksempelby');
		const { way } = answer.sections['roles'];
		expect(way.meanSteps).toBeLessThan(2);
		expect(checkOf(answer, 'K19')).toBe('partly');
	});

	test('who leaving hurts most', async () => {
		const { removals } = (await analysed('eksempelby')).sections['removals'];
		expect(removals[0].actor).toBe('aabredden-lokalkoordinator');
	});
});
