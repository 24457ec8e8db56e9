import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLensRequest, readLensText } from '../../../src/cli/request/lens-request';
import { importProject } from '../../../src/lib/import/import-project';
import {
	DEFAULT_LENS,
	DIRECTIONS,
	GROUPINGS,
	LAYERS,
	type Lens
} from '../../../src/lib/model/lens';
import { LEVELS, STEPS } from '../../../src/lib/model/taxonomy';
import { writeAddress } from '../../../src/lib/workspace/lens-url';
import { filesOf } from '../run-recorded';

const DISTRICTS = ['nord', 'Syd & Vang', 'a,b', 'ø+å', '100%', '=x'];
const SECTORS = ['police', 'Vores; egne', '__proto__', 'constructor'];

async function project() {
	const cell = (text: string) => `"${text}"`;
	const rows = DISTRICTS.flatMap((district, place) =>
		LEVELS.map((level, row) =>
			[
				`${place}-${row}`,
				`Actor ${place} ${row}`,
				cell(SECTORS[(place + row) % SECTORS.length]!),
				cell(district),
				level
			].join(',')
		)
	);
	const { dataset } = await importProject(
		filesOf({
			'actors.csv': `id,label,sector,district,level\n${rows.join('\n')}\n`,
			'ties.csv': 'source,target\n0-0,1-1\n'
		})
	);
	return dataset!;
}

const someOf = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }));
const anyLens: fc.Arbitrary<Lens> = fc.record({
	direction: fc.constantFrom(...DIRECTIONS),
	layers: fc.subarray([...LAYERS], { minLength: 1 }),
	weighted: fc.boolean(),
	groupBy: fc.constantFrom(...GROUPINGS),
	districts: someOf(DISTRICTS),
	sectors: fc.option(fc.subarray([...SECTORS])),
	levels: someOf(LEVELS),
	steps: fc.option(fc.subarray([...STEPS])),
	date: fc.option(fc.constantFrom('2019', '2019-03', '2019-03-31')),
	seed: fc.integer({ min: 0, max: 999_999_999 })
});

describe('the lens of the command line', () => {
	test('reads every address that the page writes (seed 42)', async () => {
		const dataset = await project();
		const inOrder = (lens: Lens): Lens => ({
			...lens,
			sectors:
				lens.sectors &&
				dataset.sectors.map(({ id }) => id).filter((id) => lens.sectors!.includes(id))
		});
		fc.assert(
			fc.property(anyLens, (lens) => {
				const query = writeAddress({ lens, selection: ['0-0'] }, DEFAULT_LENS, 'own');
				const { request, problems } = readLensText(`http://127.0.0.1:4173/map/?${query}`);
				expect(problems).toEqual([]);
				expect(applyLensRequest(request, DEFAULT_LENS, dataset)).toEqual({
					lens: inOrder(lens),
					problems: []
				});
			}),
			{ seed: 42, numRuns: 300 }
		);
	});

	test.each<[string, Partial<Lens>]>([
		['', {}],
		['direction=mutual,district=nord;100%25', { direction: 'mutual', districts: ['nord', '100%'] }],
		['layer=ties,forums', { layers: ['ties', 'forums'] }],
		['layer=forums;ties&weighted=yes', { layers: ['ties', 'forums'], weighted: true }],
		['step=4;3,date=2019-05', { steps: [3, 4], date: '2019-05' }],
		['sector=', { sectors: [] }],
		['level=Taktisk', { levels: ['tactical'] }],
		['district=NORD', { districts: ['nord'] }],
		['district=a%2Cb', { districts: ['a,b'] }]
	])('reads %j', async (text, change) => {
		const { request } = readLensText(text);
		expect(applyLensRequest(request, DEFAULT_LENS, await project())).toEqual({
			lens: { ...DEFAULT_LENS, ...change },
			problems: []
		});
	});

	test('unknown keys are told, the hostile ones too', () => {
		const { problems } = readLensText('__proto__=x,constructor=1,seed=3');
		expect(problems.map(({ key }) => key)).toEqual(['__proto__', 'constructor']);
	});
});
