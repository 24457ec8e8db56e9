import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { randomNumbers } from '../export/random-dataset';
import { importTexts, told } from './read-tables';

const GOOD = { 'actors.csv': 'id,label\na,Anna\nb,Bo\n', 'ties.csv': 'source,target\na,b\n' };

function zip(entries: Record<string, string | Uint8Array>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(entries).map(([path, content]) => [
				path,
				typeof content === 'string' ? strToU8(content) : content
			])
		)
	);
}

describe('zip', () => {
	test('a project inside a folder; litter is passed over; names are only names', async () => {
		const { dataset, issues } = await importTexts({
			'projekt.zip': zip({
				'p/actors.csv': GOOD['actors.csv'],
				'p/../../../etc/ties.csv': GOOD['ties.csv'],
				'__MACOSX/p/._actors.csv': 'x',
				'p/.DS_Store': 'x'
			})
		});
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect([dataset?.actors.length, dataset?.ties.length]).toEqual([2, 1]);
	});

	test('a bomb stops at the limit, whatever its directory declares', async () => {
		const bomb = zip({ 'actors.csv': new Uint8Array(10_000_000) });
		const limits = { inflatedBytes: 1_000_000 };
		const honest = await importTexts({ 'bomb.zip': bomb }, {}, limits);
		expect(told(honest.issues, 'error')).toEqual([
			'file-too-large bomb.zip: =',
			'nothing-usable : ='
		]);
		// The same with a directory that says one byte.
		const lying = bomb.slice();
		const view = new DataView(lying.buffer);
		const directory = view.getUint32(lying.length - 6, true);
		view.setUint32(directory + 24, 1, true);
		const liar = await importTexts({ 'bomb.zip': lying }, {}, limits);
		expect(told(liar.issues, 'error')).toEqual([
			'file-too-large bomb.zip: =',
			'nothing-usable : ='
		]);
	}, 60_000);

	test.each([
		['too many files', zip({ a: '1', b: '2', c: '3' }), 'file-too-large x.zip: ='],
		['cut off', zip(GOOD).slice(0, 100), 'file-unreadable x.zip: ='],
		['encrypted', encrypted(), 'file-unreadable x.zip: =']
	])('%s', async (_name, bytes, expected) => {
		const { issues } = await importTexts({ 'x.zip': bytes }, {}, { archiveFiles: 2 });
		expect(told(issues, 'error')[0]).toBe(expected);
	});

	function encrypted(): Uint8Array {
		const bytes = zip(GOOD);
		const view = new DataView(bytes.buffer);
		const directory = view.getUint32(bytes.length - 6, true);
		view.setUint16(directory + 8, 1, true);
		return bytes;
	}
});

describe('limits', () => {
	test('a file, a table and a cell beyond them', async () => {
		const big = await importTexts({ ...GOOD, 'big.csv': 'x'.repeat(500) }, {}, { fileBytes: 400 });
		expect(told(big.issues, 'error')).toEqual(['file-too-large big.csv: =']);
		const rows = await importTexts(GOOD, {}, { rows: 2 });
		expect(told(rows.issues, 'error')).toEqual(['rows-over-limit actors.csv: =']);
		const cells = await importTexts(
			{ 'actors.csv': `id,label\na,${'x'.repeat(200)}\nb,Bo\n` },
			{},
			{ cellCharacters: 100 }
		);
		expect(told(cells.issues, 'error')).toEqual([
			`cell-too-long actors.csv:2 label=${'x'.repeat(60)}…`
		]);
		expect(cells.dataset?.rejected[0]?.cells.get('label')?.length).toBe(200);
	});
});

test('names that objects inherit are ordinary ids, labels and headings', async () => {
	const { dataset, issues } = await importTexts({
		'actors.csv':
			'id,label,sector,__proto__,constructor\n__proto__,toString,constructor,x,y\nhasOwnProperty,valueOf,__proto__,,\n',
		'ties.csv': 'source,target\n__proto__,hasOwnProperty\n'
	});
	expect(told(issues, 'error', 'warning')).toEqual([]);
	expect(dataset?.actors[0]).toMatchObject({
		id: '__proto__',
		label: 'toString',
		sector: 'constructor'
	});
	expect(dataset?.actors[0]?.attributes.get('__proto__')).toBe('x');
	expect(dataset?.ties.length).toBe(1);
	expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test('markup and formulas in cells are text', async () => {
	const { dataset } = await importTexts({ 'actors.csv': 'id,label\na,<img src=x>\nb,=1+1\n' });
	expect(dataset?.actors.map(({ label }) => label)).toEqual(['<img src=x>', '=1+1']);
});

describe('random bytes never throw', () => {
	for (let seed = 1; seed <= 60; seed++) {
		test(`seed ${seed}`, async () => {
			const random = randomNumbers(seed);
			const starts = [[], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xd0, 0xcf, 0x11], [0x69, 0x64, 0x2c]];
			const texts: Record<string, Uint8Array> = {};
			for (const path of ['a.csv', 'b.xlsx', 'c.zip', 'd.tsv', 'datapackage.json', 'e']) {
				const start = starts[Math.floor(random() * starts.length)]!;
				const signs = random() < 0.5 ? 256 : 64;
				const rest = Array.from({ length: Math.floor(random() * 400) }, () =>
					Math.floor(random() * signs)
				);
				texts[path] = Uint8Array.from([...start, ...rest]);
			}
			const { issues, tables } = await importTexts(texts);
			expect(issues.length).toBeGreaterThan(0);
			for (const { rowsRead, rowsKept, rowsRejected } of tables) {
				expect(rowsRead).toBe(rowsKept + rowsRejected);
			}
		});
	}

	for (let seed = 1; seed <= 40; seed++) {
		test(`a good zip with some bytes changed, seed ${seed}`, async () => {
			const random = randomNumbers(seed);
			const bytes = zip(GOOD);
			for (let change = 0; change < 5; change++) {
				bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
			}
			const { dataset, issues } = await importTexts({ 'x.zip': bytes });
			expect(dataset !== null || issues.length > 0).toBe(true);
		});
	}
});

test('a hundred thousand rows in reasonable time', async () => {
	const actors = Array.from(
		{ length: 20_000 },
		(_, n) => `a${n},Medarbejder nummer ${n},Kommune,Øst;Vest`
	);
	const ties = Array.from(
		{ length: 100_000 },
		(_, n) => `a${n % 20_000},a${(n * 7 + 1) % 19_997},1,${(n % 4) + 1},k${n}`
	);
	const { dataset, issues } = await importTexts({
		'actors.csv': `id,label,sector,district\n${actors.join('\n')}\n`,
		'ties.csv': `source,target,weight,step,kind\n${ties.join('\n')}\n`
	});
	expect(told(issues, 'error')).toEqual([]);
	expect(dataset?.ties.length).toBe(100_000);
	// A second or two on an idle machine; quadratic work would take many minutes.
}, 120_000);
