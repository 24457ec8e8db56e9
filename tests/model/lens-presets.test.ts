import { describe, expect, test } from 'vitest';
import { applyLensRequest, readLensText } from '../../src/cli/request/lens-request';
import { messages } from '../../src/lib/i18n/messages';
import { names } from '../../src/lib/i18n/names';
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { lensPreset, LENS_PRESETS, presetOf } from '../../src/lib/model/lens-presets';
import { visibleRows } from '../../src/lib/network/visible';
import { lensWords } from '../../src/lib/i18n/lens-words';
import { loadExample } from '../support/load-example';
import { makeDataset } from '../support/make-dataset';

const slagelse = await loadExample('slagelse');
const eksempelby = await loadExample('eksempelby');

function seen(id: (typeof LENS_PRESETS)[number], dataset: Dataset) {
	const { lens } = lensPreset(id, dataset);
	const kinds = new Map(dataset.sectors.map((sector) => [sector.id, sector.kind]));
	const { actors } = visibleRows(dataset, { ...DEFAULT_LENS, ...lens });
	return {
		kinds: new Set(actors.map(({ sector }) => kinds.get(sector!))),
		levels: new Set(actors.map(({ level }) => level))
	};
}

describe('the three lenses of 2015', () => {
	test.each([slagelse, eksempelby])('show their two sides on their levels', (dataset) => {
		const municipal = ['municipal-administration', 'municipal-institution'];
		const housing = seen('municipality-housing', dataset);
		expect(housing.kinds).toContain('housing-organisation');
		expect([...housing.kinds]).not.toContain('helhedsplan');
		expect(housing.levels).toEqual(new Set(['strategic', 'tactical']));
		const plan = seen('municipality-plan', dataset);
		expect(plan.kinds).toEqual(new Set([...municipal, 'helhedsplan']));
		expect(plan.levels).toEqual(new Set(['executing']));
		expect(seen('inside-municipality', dataset).kinds).toEqual(new Set(municipal));
	});

	test('inside the municipality groups are departments where the data tell them apart', () => {
		expect(lensPreset('inside-municipality', eksempelby)).toMatchObject({
			lens: { groupBy: 'organisation' },
			note: null
		});
		expect(lensPreset('inside-municipality', slagelse)).toMatchObject({
			lens: { groupBy: 'sector' },
			note: 'no-departments'
		});
	});

	test('say why the data cannot show them', () => {
		const reasons = (dataset: Dataset) =>
			LENS_PRESETS.map((id) => {
				const preset = lensPreset(id, dataset);
				return preset.lens === null ? preset.reason : null;
			});
		const nobody = ['no-municipality', 'no-municipality', 'no-municipality'];
		expect(reasons(emptyDataset(''))).toEqual(nobody);
		const town = { id: 'a', sector: 'municipality', level: 'strategic' };
		expect(reasons(makeDataset({ actors: [town] }))).toEqual([
			'no-housing-organisation',
			'no-plan',
			null
		]);
		const others = [
			{ id: 'b', sector: 'housing-organisation' },
			{ id: 'c', sector: 'helhedsplan', level: 'executing' }
		];
		expect(reasons(makeDataset({ actors: [town, ...others] }))).toEqual([
			'no-levels',
			'no-levels',
			null
		]);
	});

	test('are known again whatever else the lens sets, and no longer when a sector is changed', () => {
		for (const id of LENS_PRESETS) {
			const lens: Lens = { ...DEFAULT_LENS, ...lensPreset(id, eksempelby).lens, date: '2023' };
			expect(presetOf(lens, eksempelby)).toBe(id);
			expect(presetOf({ ...lens, sectors: lens.sectors!.slice(1) }, eksempelby)).toBeNull();
			const words = lensWords(
				lens,
				eksempelby,
				names(eksempelby, 'en'),
				messages('en').app.lens,
				messages('en').lensPresets.name
			);
			expect(words).toContain(messages('en').lensPresets.name[id]);
			expect(words.join(' ')).not.toContain('sectors');
		}
		expect(presetOf(DEFAULT_LENS, eksempelby)).toBeNull();
	});
});

describe('--lens with the name of a ready-made lens', () => {
	const read = (text: string, dataset = slagelse) => {
		const { request, problems } = readLensText(text);
		const applied = applyLensRequest(request, DEFAULT_LENS, dataset);
		return { ...applied, problems: [...problems, ...applied.problems] };
	};

	test.each(LENS_PRESETS)('%s', (id) => {
		expect(read(id)).toEqual({
			lens: { ...DEFAULT_LENS, ...lensPreset(id, slagelse).lens },
			problems: []
		});
	});

	test('other keys override it, wherever they stand', () => {
		for (const text of [
			'municipality-plan,level=tactical,date=2019',
			'level=tactical,date=2019,municipality-plan'
		]) {
			const { lens, problems } = read(text);
			expect(problems).toEqual([]);
			expect(lens).toMatchObject({ levels: ['tactical'], date: '2019' });
			expect(lens.sectors).toEqual(lensPreset('municipality-plan', slagelse).lens!.sectors);
		}
	});

	test('what the data cannot show is a problem that names what they can', () => {
		const dataset = makeDataset({ actors: [{ id: 'a', sector: 'municipality' }] });
		expect(read('municipality-plan', dataset).problems).toEqual([
			{ key: 'lens', value: 'municipality-plan', known: ['inside-municipality'] }
		]);
	});
});
