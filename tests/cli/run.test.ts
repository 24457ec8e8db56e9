import { describe, expect, test } from 'vitest';
import { runOn, SMALL } from './run-recorded';

describe('exit codes and channels', () => {
	test.each([
		[['analyse', 'x']],
		[['analyse', 'x', '--format', 'csv']],
		[['analyse', 'x', '--format=json']],
		[['measures', 'x']],
		[['measures', 'x', '--format', 'csv']],
		[['measures', 'x', '--format', 'json', '--weighted', '--direction', 'reported']]
	])('%j is done: 0, an answer, nothing on standard error', async (args) => {
		const { exitCode, answer, told } = await runOn(SMALL, args);
		expect({ exitCode, told }).toEqual({ exitCode: 0, told: '' });
		expect(answer).toMatch(/\n$/);
		expect(answer.length).toBeGreaterThan(100);
	});

	test.each([
		[[], 'A command is missing.'],
		[['juggle', 'x'], 'Unknown command: juggle'],
		[['weigh', 'a', 'b'], 'Unknown command: weigh'],
		[['measures'], 'A folder, a zip file or files are missing.'],
		[['measures', 'x', '--colour'], '--colour'],
		[['measures', 'x', '--format', 'xml'], '--format does not take “xml”'],
		[['measures', 'x', '--format'], '--format'],
		[['measures', 'x', '--lang', 'sv'], '--lang does not take “sv”'],
		[['measures', 'x', '--direction', 'both'], 'Possible values: either, reported, mutual'],
		[['measures', 'x', '--layer', 'ties,rumours'], '--layer does not take “rumours”'],
		[['measures', 'x', '--layer', ''], '--layer does not take “”'],
		[['measures', 'x', '--district', 'vest'], '--district does not take “vest”'],
		[['measures', 'x', '--step', '5'], '--step does not take “5”'],
		[['measures', 'x', '--date', '31-12-2019'], '--date does not take “31-12-2019”'],
		[['measures', 'x', '--seed', '-1'], '--seed'],
		[['measures', 'x', '--seed', '1.5'], '--seed does not take “1.5”'],
		[['measures', 'x', '--seed', 'x'], 'Possible values: 0-4294967295'],
		[['measures', 'x', '--date', 'x'], 'Possible values: 2019, 2019-03, 2019-03-31'],
		[['measures', 'x', '--district', 'vest'], 'Possible values: nord, syd'],
		[['measures', 'x', '--level', 'tactical'], 'Possible values: strategic, executing'],
		[['measures', 'x', '--bands=rumours'], '--bands does not take “rumours”'],
		[['measures', 'x', '--lens', 'way=mutual'], '--lens does not know “way”'],
		[['analyse', 'x', '--section', 'weather'], 'Possible values: all, coverage'],
		[['measures', 'missing'], 'Does not exist: missing']
	])('%j is wrong usage: 2, no answer, a complaint', async (args, complaint) => {
		const { exitCode, answer, told } = await runOn(SMALL, args);
		expect({ exitCode, answer }).toEqual({ exitCode: 2, answer: '' });
		expect(told).toContain(complaint);
		expect(told).toContain('--help');
	});

	test('a part of the lens that the data have nothing of says so', async () => {
		const plain = { 'ties.csv': 'source,target\na,b\nb,c\n' };
		const { exitCode, told } = await runOn(plain, ['measures', 'x', '--level', 'tactical']);
		expect(exitCode).toBe(2);
		expect(told).toContain('--level does not take “tactical”. Possible values: none in the data');
	});

	test.each([
		[['--colour', 'red'], 'Ukendt valg: --colour'],
		[['-x'], 'Ukendt valg: -x'],
		[['--seed'], '--seed mangler en værdi'],
		[['--seed', '-1'], '--seed mangler en værdi; skriv --seed=værdi'],
		[['--weighted=yes'], '--weighted tager ingen værdi']
	])('%j is told in Danish, with nothing of what Node says', async (words, complaint) => {
		const { exitCode, told } = await runOn(SMALL, ['measures', 'x', '--lang', 'da', ...words]);
		expect(exitCode).toBe(2);
		expect(told).toContain(complaint);
		expect(told).not.toMatch(/[Oo]ption|argument/);
	});

	test('data with errors: 1, the answer for what is usable, every error with its place and remedy', async () => {
		const { exitCode, answer, told } = await runOn(
			{ ...SMALL, 'ties.csv': 'source,target\na,b\na,zoe\nb,c\nyak,c\n' },
			['measures', 'x', '--format', 'csv']
		);
		expect(exitCode).toBe(1);
		expect(answer.split('\n')).toHaveLength(6);
		expect(told).toContain('2 errors');
		expect(told).toMatch(/Error: ties\.csv, row 3, column target, “zoe”/);
		expect(told).toMatch(/Error: ties\.csv, row 5, column source, “yak”/);
	});

	test.each(['text', 'csv', 'json'])('nothing usable as %s: 1 and no exception', async (format) => {
		const { exitCode, answer, told } = await runOn({ 'poem.txt': 'roses' }, [
			'measures',
			'x',
			'--format',
			format
		]);
		expect(exitCode).toBe(1);
		if (format === 'json') {
			const { issues } = JSON.parse(answer);
			expect(issues.map((issue: { code: string }) => issue.code)).toContain('nothing-usable');
			expect(told).toBe('');
		} else expect(told).toContain('There is nothing that can be used.');
	});

	test('an empty folder: 1', async () => {
		expect((await runOn({}, ['analyse', 'x'])).exitCode).toBe(1);
	});

	test('--help and --version answer on standard output', async () => {
		expect(await runOn({}, ['--version'])).toEqual({ exitCode: 0, answer: '9.9.9\n', told: '' });
		const help = await runOn({}, ['measures', '--help']);
		expect(help).toMatchObject({ exitCode: 0, told: '' });
		for (const option of [
			'--direction',
			'--group-by',
			'--seed',
			'--lens',
			'--format',
			'--lang',
			'--chance',
			'--bands'
		]) {
			expect(help.answer).toContain(option);
		}
	});

	test('the table of groups shows E-I beside what chance would give', async () => {
		const { answer } = await runOn(SMALL, ['measures', 'x', '--lang', 'en']);
		const lines = answer.split('\n');
		const heading = lines.find((line) => line.startsWith('Group') && line.includes('E-I'))!;
		expect(heading).toMatch(/E-I +Expected +p$/);
		const police = lines.slice(lines.indexOf(heading)).find((line) => line.startsWith('Police'))!;
		expect(police).toMatch(/ −?[\d.]+ to [\d.]+ +[\d.]+$/);
	});

	test('progress only for a watcher, and never on standard output', async () => {
		const { answer, told } = await runOn(SMALL, ['analyse', 'x', '--format', 'json'], {
			isWatched: true
		});
		expect(told).toContain('Reading');
		expect(told.endsWith('\r\u001b[2K')).toBe(true);
		expect(JSON.parse(answer).bindeled).toBe('9.9.9');
	});
});

describe('language', () => {
	test.each([
		[{ LANG: 'da_DK.UTF-8' }, [], 'aktører'],
		[{ LANG: 'en_GB.UTF-8', LC_ALL: 'da_DK' }, [], 'aktører'],
		[{ LANG: 'da_DK.UTF-8', LC_ALL: 'C' }, [], 'actors'],
		[{}, [], 'actors'],
		[{}, ['--lang', 'da'], 'aktører'],
		[{ LANG: 'da_DK' }, ['--lang=en'], 'actors']
	])('%j %j', async (environment, args, word) => {
		const { answer } = await runOn(SMALL, ['measures', 'x', ...args], { environment });
		expect(answer).toContain(`4 ${word}`);
	});

	test('a complaint is in the language that was asked for', async () => {
		const { told } = await runOn(SMALL, ['juggle', '--lang', 'da']);
		expect(told).toContain('Ukendt kommando');
	});
});

describe('lens', () => {
	async function lensOf(...args: string[]) {
		const { answer, exitCode } = await runOn(SMALL, ['measures', 'x', '--format', 'json', ...args]);
		expect(exitCode).toBe(0);
		return JSON.parse(answer);
	}

	test('options, one text and an address say the same', async () => {
		const byOptions = await lensOf('--direction', 'reported', '--district', 'Nord', '--weighted');
		const byText = await lensOf('--lens', 'direction=reported,district=nord,weighted=yes');
		const byAddress = await lensOf(
			'--lens',
			'http://127.0.0.1:4173/bridges/?direction=reported&weighted=yes&district=nord&actor=a'
		);
		expect(byOptions.lens).toMatchObject({
			direction: 'reported',
			districts: ['nord'],
			weighted: true
		});
		expect(byText).toEqual(byOptions);
		expect(byAddress).toEqual(byOptions);
	});

	test('a single option outdoes the text', async () => {
		const { lens } = await lensOf('--lens', 'direction=mutual,seed=5', '--direction', 'either');
		expect(lens).toMatchObject({ direction: 'either', seed: 5 });
	});

	test('lists, levels in Danish, grouping and seed', async () => {
		const { lens, seed, grouping } = await lensOf(
			...['--level', 'udførende,strategisk', '--sector', 'police', '--sector', 'municipality'],
			...['--group-by', 'level', '--seed', '77', '--layer', 'ties,forums']
		);
		expect(lens).toMatchObject({
			levels: ['strategic', 'executing'],
			sectors: ['municipality', 'police'],
			groupBy: 'level',
			layers: ['ties', 'forums']
		});
		expect({ seed, by: grouping.by }).toEqual({ seed: 77, by: 'level' });
	});

	test('a project with forums only is read by its forums', async () => {
		const { answer } = await runOn(
			{
				'actors.csv': 'id,label\na,A\nb,B\n',
				'forums.csv': 'id,label\nf,F\n',
				'memberships.csv': 'actor,forum\na,f\nb,f\n'
			},
			['measures', 'x', '--format', 'json']
		);
		expect(JSON.parse(answer)).toMatchObject({
			lens: { layers: ['forums'] },
			network: { ties: 1 }
		});
	});
});

describe('hostile names', () => {
	const hostile = {
		'actors.csv':
			'id,label,sector\n__proto__,"=HYPERLINK(""http://x"")",constructor\nconstructor,<script>alert(1)</script>,toString\n42,\u001b[31mred\u202e,\n',
		'ties.csv': 'source,target\n__proto__,constructor\nconstructor,42\n'
	};

	test('are ordinary keys in JSON', async () => {
		const { answer, exitCode } = await runOn(hostile, ['measures', 'x', '--format', 'json']);
		expect(exitCode).toBe(0);
		const { actors, network, grouping } = JSON.parse(answer);
		expect(Object.keys(actors).sort()).toEqual(['42', '__proto__', 'constructor']);
		expect(actors['constructor'].degree).toBe(2);
		expect(Object.getOwnPropertyDescriptor(actors, '__proto__')?.value.degree).toBe(1);
		expect(Object.keys(network.communities.of)).toHaveLength(3);
		expect(Object.keys(grouping.groups)).toEqual(['constructor', 'toString']);
	});

	test('run nothing in a spreadsheet', async () => {
		const { answer } = await runOn(hostile, ['measures', 'x', '--format', 'csv']);
		expect(answer).toContain(`__proto__,"'=HYPERLINK(""http://x"")",constructor`);
		expect(answer).not.toMatch(/(^|,)"?[=@]/m);
	});

	test('a negative figure stays a number', async () => {
		const { answer } = await runOn(SMALL, ['measures', 'x', '--format', 'csv']);
		const [head, anna] = answer.split('\n').map((line) => line.split(','));
		expect(anna![head!.indexOf('eiIndex')]).toBe('-1');
	});

	test.each(['measures', 'analyse'])('cannot steer the terminal of %s', async (command) => {
		const { answer, told } = await runOn(hostile, [command, 'x']);
		// eslint-disable-next-line no-control-regex -- what must not be there
		expect(answer + told).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
	});
});

describe('checks', () => {
	test.each([
		['en', /^Checks: \d+ met, \d+ partly, \d+ not met, \d+ cannot be told$/m, 'Cannot tell: '],
		['da', /^Tjek: \d+ opfyldt, \d+ delvist, \d+ ikke opfyldt, \d+ kan ikke afgøres$/m, 'Kan ikke ']
	])('stand after the findings, with sign, word and sentence (%s)', async (lang, head, word) => {
		const { answer } = await runOn(SMALL, ['analyse', 'x', '--lang', lang]);
		expect(answer).toMatch(head);
		const list = answer.slice(answer.search(head));
		expect(list.match(/^[+~x?] K\d+ /gm)).toHaveLength(24);
		expect(list).toContain(`? K3  ${word}`);
	});
});
