import { describe, expect, test } from 'vitest';
import { readDelimitedRows, readDelimitedText } from '../../../src/lib/import/files/delimited-text';
import { isKnownHeading } from '../../../src/lib/import/guess/guess-table';
import { PlainRows } from '../../../src/lib/import/plain/plain-rows';
import { LineRows } from '../../../src/lib/import/rows/row-list';
import { DEFAULT_LENS } from '../../../src/lib/model/lens';
import { buildNetwork } from '../../../src/lib/network/build-network';
import { dirtyFiles } from '../dirty-files';
import { randomNumbers } from '../../export/random-dataset';
import { importTexts } from '../read-tables';

const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);

/** A quote anywhere makes the whole file take the careful way. */
function quoteFirstHeading(text: string): string {
	return text.replace(/^[^,;\t\r\n]+/, '"$&"');
}

/** Some thousand rows, nearly all without trouble; ids of several lengths and kinds of signs. */
function longFiles(seed: number): { actors: string; ties: string } {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const stems = ['a', 'aktør', 'en-lang-betegnelse-', 'λ', '0'];
	const ids = Array.from({ length: 3000 }, (_, n) => `${stems[n % stems.length]}${n}`);
	const actors = ids.map(
		(id) => `${id},Aktør ${below(4000)},Sektor ${below(300)},Bydel ${below(9)}`
	);
	const ties = Array.from({ length: 5000 }, () => {
		const end = () => (random() < 0.002 ? 'ukendt' : ids[below(3000)]!);
		return `${end()},${end()},${random() < 0.001 ? 'x' : below(600) + 1},${below(400)}`;
	});
	// Repeated ones stand far apart.
	for (let k = 0; k < 5; k++) ties.push(ties[below(2000)]!);
	return {
		actors: ['id,label,sector,district', ...actors].join('\n'),
		ties: ['source,target,weight,kind', ...ties].join('\n')
	};
}

describe('plain text is read as the careful way reads it', () => {
	test.each(SEEDS)('the same data, issues and tables, seed %i', async (seed) => {
		const { actors, ties } = dirtyFiles(seed);
		const plain = await importTexts({ 'actors.csv': actors, 'ties.csv': ties });
		const careful = await importTexts({
			'actors.csv': quoteFirstHeading(actors),
			'ties.csv': quoteFirstHeading(ties)
		});
		expect(plain.issues).toEqual(careful.issues);
		expect(plain.tables).toEqual(careful.tables);
		expect(plain.dataset).toEqual(careful.dataset);
	});

	test.each(SEEDS.slice(0, 60))(
		'also with a byte order mark, in several tables and with actors to be made, seed %i',
		async (seed) => {
			const { actors, ties } = dirtyFiles(seed);
			const other = dirtyFiles(seed + 1000);
			const read = (change: (text: string) => string) =>
				importTexts(
					{
						'actors.csv': `\uFEFF${change(actors)}`,
						'more/actors.csv': change(other.actors),
						'ties.csv': `\uFEFF${change(ties)}`,
						'more/ties.csv': change(other.ties)
					},
					{ unknownActors: seed % 2 === 0 ? 'create' : 'skip' }
				);
			const plain = await read((text) => text);
			const careful = await read(quoteFirstHeading);
			expect(plain.issues).toEqual(careful.issues);
			expect(plain.tables).toEqual(careful.tables);
			expect(plain.dataset).toEqual(careful.dataset);
		}
	);

	test.each(SEEDS.slice(0, 20))(
		'many rows, as blocks of them are read at once, seed %i',
		async (seed) => {
			const { actors, ties } = longFiles(seed);
			const plain = await importTexts({ 'actors.csv': actors, 'ties.csv': ties });
			const careful = await importTexts({
				'actors.csv': quoteFirstHeading(actors),
				'ties.csv': quoteFirstHeading(ties)
			});
			expect(plain.issues).toEqual(careful.issues);
			expect(plain.dataset).toEqual(careful.dataset);
		}
	);

	test.each(SEEDS)('the same rows and figures about them, seed %i', (seed) => {
		for (const text of Object.values(dirtyFiles(seed))) {
			const { rows } = readDelimitedRows(text, 10_000, isKnownHeading);
			expect(rows).toBeInstanceOf(PlainRows);
			const careful = LineRows.ofLines(readDelimitedText(text, 10_000, isKnownHeading).lines);
			expect([...rows]).toEqual([...careful]);
			expect([...rows.from(1)]).toEqual([...careful.from(1)]);
			expect(rows.widths()).toEqual(careful.widths());
			expect(rows.longestCell()).toBeGreaterThanOrEqual(careful.longestCell());
			for (let place = 0; place < rows.length; place++) {
				expect(rows.filledWidth(place)).toBe(careful.filledWidth(place));
				for (const column of [-1, 0, 1, 7, 99]) {
					expect(rows.cell(place, column)).toBe(careful.cell(place, column));
				}
			}
		}
	});
});

test.each([
	['a quote', 'id,label\na,"Anna"\n'],
	['carriage returns alone', 'id,label\ra,Anna\r'],
	['more rows than allowed', `id,label\n${'a,Anna\n'.repeat(20)}`]
])('%s takes the careful way', (_name, text) => {
	expect(readDelimitedRows(text, 10, isKnownHeading).rows).toBeInstanceOf(LineRows);
});

test.each(SEEDS.slice(0, 40))(
	'the ends that the import knows are those of the rows, seed %i',
	async (seed) => {
		const { actors, ties } = dirtyFiles(seed);
		const { dataset } = await importTexts({ 'actors.csv': actors, 'ties.csv': ties });
		for (const direction of ['either', 'reported', 'mutual'] as const) {
			const lens = { ...DEFAULT_LENS, direction };
			const known = buildNetwork(dataset!, lens);
			const lookedUp = buildNetwork({ ...dataset!, ties: [...dataset!.ties] }, lens);
			expect(known.out).toEqual(lookedUp.out);
			expect(known.in).toEqual(lookedUp.in);
			expect(known.either).toEqual(lookedUp.either);
		}
	}
);
