import { describe, expect, test } from 'vitest';
import { OutputProblem } from '../../src/cli/effects';
import { messages } from '../../src/lib/i18n/messages';
import { runOn } from './run-recorded';

const SMALL = {
	'actors.csv': 'id,label,sector\na,Anna,police\nb,Bo,health\nc,Cy,health\n',
	'ties.csv': 'source,target\na,b\nb,c\n'
};

/** Runs `report` and keeps what is written. */
async function write(args: readonly string[], refuse: OutputProblem | null = null) {
	const files = new Map<string, { text: string; mayReplace: boolean }>();
	const outcome = await runOn(SMALL, ['report', ...args], {
		writeFile(path, bytes, mayReplace) {
			if (refuse) return Promise.reject(refuse);
			files.set(path, { text: new TextDecoder().decode(bytes), mayReplace });
			return Promise.resolve();
		}
	});
	return { ...outcome, files };
}

describe('report', () => {
	test.each([
		['out.html', '<!doctype html>'],
		['out.md', '# '],
		['OUT.DOCX', 'PK']
	])('%s in the form that its ending says', async (path, start) => {
		const { exitCode, files, answer } = await write(['project', path]);
		expect(exitCode).toBe(0);
		expect(answer).toContain(path);
		expect([...files.keys()]).toEqual([path]);
		expect(files.get(path)!.text.startsWith(start)).toBe(true);
		expect(files.get(path)!.mayReplace).toBe(false);
	});

	test.each([
		[['some/Nordby_net.csv'], 'Nordby net'],
		[['some/Nordby/'], 'Nordby'],
		[['a/Nordby_actors.csv', 'b/nordby_ties.csv'], 'Nordby'],
		[['Nordby/actors.csv', 'Nordby/ties.csv'], 'Nordby'],
		[['tests/cli/..'], 'tests'],
		[['actors.csv', 'ties.csv'], 'Own files']
	])('without a title of its own, %j is called %s', async (paths, name) => {
		const { files } = await write([...paths, 'out.md']);
		expect(files.get('out.md')!.text).toMatch(new RegExp(`^# .*${name}`));
	});

	test('title, language, day and version', async () => {
		const { files } = await write([
			'project',
			'a.md',
			'--title',
			'To the board',
			'--lang',
			'da',
			'--force'
		]);
		const { text, mayReplace } = files.get('a.md')!;
		expect(mayReplace).toBe(true);
		expect(text).toContain('# To the board');
		expect(text).toContain('22. november 2026');
		expect(text).toContain('9.9.9');
		expect(text).toContain('## Det vigtigste');
	});

	test('only the parts that are asked for, in their order, with text of one’s own', async () => {
		const asked = [
			'--parts',
			'words,checks,picture',
			'--own-text',
			'checks=From us',
			'--lang',
			'en'
		];
		const { files } = await write(['project', 'a.md', ...asked]);
		const headings = [...files.get('a.md')!.text.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text);
		const { part, appendix } = messages('en').report;
		expect(headings.slice(1)).toEqual([part.checks, part.picture, appendix, part.words]);
		expect(files.get('a.md')!.text).toContain('From us');
	});

	test('a part that does not exist is named with those that do', async () => {
		const { exitCode, told, files } = await write(['project', 'a.md', '--without', 'pictures']);
		expect([exitCode, files.size]).toEqual([2, 0]);
		expect(told).toContain('pictures');
		expect(told).toContain('introductions');
	});

	test.each([[['project']], [['project', 'out.pdf']], [['out.html']]])(
		'%j is wrong use, and nothing is written',
		async (args) => {
			const { exitCode, files, told } = await write(args);
			expect(exitCode).toBe(2);
			expect(files.size).toBe(0);
			expect(told).toContain('.html, .docx, .md');
		}
	);

	test('a file that is there stays', async () => {
		const refuse = new OutputProblem('exists', 'a.md', 'EEXIST');
		const { exitCode, told } = await write(['project', 'a.md'], refuse);
		expect(exitCode).toBe(2);
		expect(told).toContain('--force');
	});
});
