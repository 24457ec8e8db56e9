import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../src/cli/run';
import { filesOf, runOn, SMALL } from './run-recorded';

const DATED = {
	...SMALL,
	'ties.csv':
		'source,target,step,from,to\na,b,2,2017,2018\nb,c,1,2017,2018\nb,c,3,2019,\na,c,,2019,\n'
};

/** A project of `data/` as texts. */
function example(name: string): Record<string, string> {
	const folder = join(import.meta.dirname, '../../data', name);
	return Object.fromEntries(
		readdirSync(folder)
			.filter((file) => /\.(csv|json)$/.test(file))
			.map((file) => [file, readFileSync(join(folder, file), 'utf8')])
	);
}

interface Answer {
	readonly bindeled: string;
	readonly sides: readonly { readonly id: string }[];
	readonly figures: Readonly<Record<string, { readonly actors: number; readonly ties: number }>>;
	readonly changes: readonly {
		readonly from: string;
		readonly to: string;
		readonly ties: Readonly<Record<string, number>>;
		readonly sectorPairs: readonly { readonly before: number; readonly after: number }[];
	}[];
	readonly notComparable: Readonly<Record<'da' | 'en', readonly string[]>>;
	readonly sentences: Readonly<Record<'da' | 'en', readonly string[]>>;
}

async function json(texts: Record<string, string>, ...words: string[]): Promise<Answer> {
	const { answer } = await runOn(texts, ['compare', ...words, '--format', 'json']);
	return JSON.parse(answer) as Answer;
}

describe('compare', () => {
	test('two dates of a project, in JSON', async () => {
		const answer = await json(DATED, 'x', '--dates', '2017,2019');
		expect(answer.bindeled).toBe('9.9.9');
		expect(answer.sides.map(({ id }) => id)).toEqual(['2017', '2019']);
		expect(answer.figures['2017']).toMatchObject({ actors: 4, ties: 2 });
		expect(answer.changes).toHaveLength(1);
		expect(answer.changes[0]).toMatchObject({
			from: '2017',
			to: '2019',
			ties: { came: 1, went: 1, stronger: 1, weaker: 0, same: 0 }
		});
		expect(answer.sentences.da).toHaveLength(answer.sentences.en.length);
	});

	test('text and csv, in both languages, with the sentences of the JSON', async () => {
		const { sentences } = await json(DATED, 'x', '--dates', '2017,2019');
		for (const language of ['da', 'en'] as const) {
			const words = ['compare', 'x', '--dates', '2017,2019', '--lang', language];
			const { answer, exitCode } = await runOn(DATED, words, { columns: 1000 });
			expect(exitCode).toBe(EXIT.done);
			for (const sentence of sentences[language]) expect(answer).toContain(sentence);
			expect(answer).not.toMatch(/NaN|undefined|\[object/);
		}
		const { answer } = await runOn(DATED, [
			'compare',
			'x',
			'--dates',
			'2017,2019',
			'--format',
			'csv'
		]);
		const lines = answer.trim().split('\n');
		expect(lines[0]).toBe('table,from,to,sectors,figure,value,reason');
		expect(lines).toContain('figures,,2017,,ties,2,');
		expect(lines).toContain('changes,2017,2019,municipality;police,came,1,');
		expect(lines).toContain('figures,,2017,,singleLinks,,no-chain');
	});

	test('districts by id or label', async () => {
		const slagelse = example('slagelse');
		const answer = await json(slagelse, 'x', '--districts', 'Motalavej;sydbyen');
		expect(answer.sides.map(({ id }) => id)).toEqual(['motalavej', 'sydbyen']);
		expect(answer.changes).toEqual([]);
		expect(answer.sentences.da.length).toBeGreaterThan(1);
	});

	test('two projects: matched by id, or by their figures alone', async () => {
		const other = { ...SMALL, 'ties.csv': 'source,target\na,b\na,c\n' };
		const strange = {
			'actors.csv': 'id,sector\np,police\nq,police\n',
			'ties.csv': 'source,target\np,q\n'
		};
		const projects: Record<string, Record<string, string>> = { one: SMALL, other, strange };
		const read = {
			readFiles: (paths: readonly string[]) =>
				Promise.resolve(paths.flatMap((path) => filesOf(projects[path]!)))
		};
		const ask = async (a: string, b: string) => {
			const { answer, exitCode } = await runOn({}, ['compare', a, b, '--format', 'json'], read);
			expect(exitCode).toBe(EXIT.done);
			return JSON.parse(answer) as Answer;
		};
		const matched = await ask('one', 'other');
		expect(matched.changes[0]!.ties).toMatchObject({ came: 1, went: 1, same: 1 });
		const apart = await ask('one', 'strange');
		expect(apart.changes).toEqual([]);
		expect(apart.sentences.en.at(-1)).toMatch(/^No actor is in more than one place/);
	});

	test('a template by name beside a project, dates or districts; what cannot be compared is said', async () => {
		const slagelse = example('slagelse');
		const answer = await json(slagelse, 'x', 'template:randers');
		expect(answer.sides.map(({ id }) => id)).toEqual(['x', 'template:randers']);
		expect(answer.figures['template:randers']).toMatchObject({ actors: 5, ties: 2 });
		expect(answer.changes).toEqual([]);
		expect(answer.notComparable.da[0]).toMatch(/^Randers \(skabelon\): her står kun/);
		expect(answer.sentences.en.join(' ')).not.toMatch(/missing in Randers/);
		const districts = await json(
			slagelse,
			'x',
			'template:varde',
			'--districts',
			'motalavej;sydbyen'
		);
		expect(districts.sides.map(({ id }) => id)).toEqual(['motalavej', 'sydbyen', 'template:varde']);
		const { answer: text } = await runOn(
			slagelse,
			['compare', 'x', 'template:randers', '--lang', 'da'],
			{ columns: 1000 }
		);
		expect(text).toMatch(/Udad eller indad \(E-I\), ved lodtrækning +\+0,44 til \+0,86/);
		expect(text).toMatch(/Mod lodtrækning +mere indad/);
		const wrong = await runOn(slagelse, ['compare', 'x', 'template:nowhere']);
		expect(wrong.exitCode).toBe(EXIT.wrongUsage);
		expect(wrong.told).toContain('template:randers');
	});

	test('two projects whose people only share ids are not matched', async () => {
		const strangers = {
			...SMALL,
			'actors.csv': SMALL['actors.csv']!.replace(/Anna|Bo|Cyd|Dan/g, (name) => `${name}s nabo`)
		};
		const projects: Record<string, Record<string, string>> = { one: SMALL, strangers };
		const { answer } = await runOn({}, ['compare', 'one', 'strangers', '--format', 'json'], {
			readFiles: (paths: readonly string[]) =>
				Promise.resolve(paths.flatMap((path) => filesOf(projects[path]!)))
		});
		const read = JSON.parse(answer) as Answer;
		expect(read.changes).toEqual([]);
		expect(read.figures['strangers']).toEqual(read.figures['one']);
	});

	test('data with errors end with 1, wrong use with 2', async () => {
		const code = async (texts: Record<string, string>, ...words: string[]) =>
			(await runOn(texts, ['compare', ...words])).exitCode;
		const faulty = { ...DATED, 'ties.csv': `${DATED['ties.csv']}nobody,a,,,\n` };
		expect(await code(faulty, 'x', '--dates', '2017,2019')).toBe(EXIT.dataHasErrors);
		expect(await code(SMALL, 'x')).toBe(EXIT.wrongUsage);
		expect(await code(SMALL)).toBe(EXIT.wrongUsage);
		expect(await code(SMALL, 'x', '--dates', '2017')).toBe(EXIT.wrongUsage);
		expect(await code(SMALL, 'x', '--dates', '2017,soon')).toBe(EXIT.wrongUsage);
		expect(await code(SMALL, 'x', '--districts', 'nord;nowhere')).toBe(EXIT.wrongUsage);
		expect(await code(SMALL, 'x', '--dates', '2017,2018', '--districts', 'nord;syd')).toBe(
			EXIT.wrongUsage
		);
		expect(await code(SMALL, ...'abcdefg')).toBe(EXIT.wrongUsage);
		expect(await code(SMALL, 'x', 'missing')).toBe(EXIT.wrongUsage);
		expect(await code({ 'actors.csv': 'id\n' }, 'x', '--dates', '2017,2018')).toBe(
			EXIT.dataHasErrors
		);
	});

	test('undated data say which columns would tell', async () => {
		const { answer } = await runOn(SMALL, ['compare', 'x', '--dates', '2017,2019']);
		expect(answer).toMatch(/they have no dates.*“from” and\s+“to”/s);
		const section = await runOn(SMALL, ['analyse', 'x', '--section', 'time', '--lang', 'da']);
		expect(section.answer).toMatch(/»fra« og »til«/);
	});
});
