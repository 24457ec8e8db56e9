import { describe, expect, test } from 'vitest';
import { datasetDifference } from '../../../src/lib/model/dataset-difference';
import {
	chooseKind,
	chooseRow,
	chosenDifference,
	everythingAdded,
	isRowChosen,
	tableOutcomes,
	unknownNames,
	USUAL_CHOICE
} from '../../../src/lib/views/data/import/outcome';
import { changeText, labelsOf, rowName } from '../../../src/lib/views/data/import/row-words';
import { messages } from '../../../src/lib/i18n/messages';
import { importTexts } from '../../import/read-tables';
import { allReadFields } from '../../support/dataset-differences';

async function difference() {
	const before = await importTexts({
		'actors.csv': 'id,label,sector\na,Anna,Kommune\nb,Bo,Skole\nc,Cyd,Politi\nd,Dan,Politi\n',
		'ties.csv': 'source,target\na,b\n'
	});
	const after = await importTexts({
		'actors.csv': 'id,label,sector\na,Anna,Kommune\nb,Bo,Politi\ne,Eva,Skole\nf,Finn,Skole\n',
		'ties.csv': 'source,target\na,b\na,e\na,zoe\n'
	});
	const [present, next] = [before.dataset!, after.dataset!];
	return {
		present,
		after,
		of: datasetDifference(present, next, allReadFields(present, next))
	};
}

describe('what files would do', () => {
	test('counts by table, with what is rejected', async () => {
		const { of, after } = await difference();
		const counts = tableOutcomes(of, after.tables).map(
			({ table, added, changed, missing, rejected }) => [
				table,
				added.length,
				changed.length,
				missing.length,
				rejected
			]
		);
		expect(counts).toEqual([
			['actors', 2, 1, 2, 0],
			['ties', 1, 0, 0, 1]
		]);
	});

	test('a project of its own: everything is new', async () => {
		const { after } = await difference();
		const outcomes = tableOutcomes(everythingAdded(after.dataset!), after.tables);
		expect(outcomes.map(({ table, added }) => [table, added.length])).toEqual([
			['actors', 4],
			['ties', 2],
			['sectors', 3]
		]);
	});

	test('names that nobody has, each once, and how many rows name them', async () => {
		const { after } = await difference();
		expect(unknownNames(after.issues)).toEqual({ rows: 1, names: ['zoe'] });
	});
});

describe('what of an update is taken', () => {
	test('new and changed rows, none removed, unless it is asked for', async () => {
		const { of } = await difference();
		const usual = chosenDifference(of, USUAL_CHOICE);
		expect([usual.actors.added.length, usual.actors.changed.length]).toEqual([2, 1]);
		expect(usual.actors.missing).toEqual([]);
		const all = chosenDifference(of, chooseKind(USUAL_CHOICE, 'actors', 'missing', true));
		expect(all.actors.missing.length).toBe(2);
	});

	test('single rows off and on', async () => {
		const { of } = await difference();
		const without = chooseRow(USUAL_CHOICE, 'actors', 'added', 0, false, 2);
		expect(chosenDifference(of, without).actors.added.map((row) => 'id' in row && row.id)).toEqual(['f']);
		expect(isRowChosen(without, 'actors', 'added', 0)).toBe(false);
		const again = chooseRow(without, 'actors', 'added', 0, true, 2);
		expect(chosenDifference(of, again).actors.added.length).toBe(2);
		// One row of a kind that is off stands alone.
		const one = chooseRow(USUAL_CHOICE, 'actors', 'missing', 1, true, 2);
		expect(chosenDifference(of, one).actors.missing.map(({ key }) => key)).toEqual(['d']);
		// The whole kind again takes back what was said of its rows.
		const off = chooseKind(one, 'actors', 'missing', false);
		expect(chosenDifference(of, chooseKind(off, 'actors', 'missing', true)).actors.missing.length).toBe(2);
	});
});

test('rows and changes are said in words', async () => {
	const { of, present } = await difference();
	const labels = labelsOf(present, of);
	const en = messages('en');
	const change = of.actors.changed[0]!;
	expect(rowName(change.before, labels, en)).toBe('Bo');
	expect(changeText('actors', change.fields[0]!, labels, en)).toBe('Sector: Skole → Politi');
	expect(rowName(of.ties.added[0]!, labels, en)).toBe('Anna – Eva');
});
