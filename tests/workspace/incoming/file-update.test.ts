import { describe, expect, test } from 'vitest';
import { writeTabularDataPackage } from '../../../src/lib/export/project/tabular-data-package';
import { DEFAULT_CHOICES } from '../../../src/lib/import/import-choices';
import { importProject } from '../../../src/lib/import/import-project';
import { editsOfDifference } from '../../../src/lib/model/dataset-difference';
import { applyEdits } from '../../../src/lib/model/edit';
import { readFileUpdate } from '../../../src/lib/workspace/incoming/file-update';
import { differenceCount } from '../../support/dataset-differences';
import { loadExample } from '../../support/load-example';

const slagelse = await loadExample('slagelse');

async function update(files: Readonly<Record<string, string>>) {
	const given = Object.entries(files).map(([path, text]) => ({
		path,
		bytes: new TextEncoder().encode(text)
	}));
	const read = await readFileUpdate(slagelse, given, DEFAULT_CHOICES, importProject);
	return read!;
}

describe('reading newer files of a project', () => {
	test('the same files say nothing new', async () => {
		const { difference } = await update(Object.fromEntries(writeTabularDataPackage(slagelse)));
		expect(differenceCount(difference)).toBe(0);
	});

	test('a file of ties alone knows the actors of the project, and touches nothing else', async () => {
		const [first, second] = slagelse.actors;
		const { difference, issues, tables } = await update({
			'new-ties.csv': `source,target,weight\n${first!.id},${second!.id},2.5\nnobody,${first!.id},1\n`
		});
		expect(tables.map(({ file }) => file)).toEqual(['new-ties.csv']);
		expect(issues.map(({ code, value }) => [code, value])).toContainEqual([
			'actor-unknown',
			'nobody'
		]);
		expect(difference.actors).toEqual({ added: [], changed: [], missing: [] });
		const { edits, rows, leftOut } = editsOfDifference(slagelse, {
			...difference,
			ties: { ...difference.ties, missing: [] }
		});
		expect({ rows, leftOut }).toEqual({ rows: 1, leftOut: 0 });
		const { ties } = applyEdits(slagelse, edits);
		expect(
			ties.filter(
				({ source, target, weight }) =>
					source === first!.id && target === second!.id && weight === 2.5
			)
		).toHaveLength(1);
	});

	test('a file with fewer columns changes only those', async () => {
		const [first] = slagelse.actors;
		const { difference } = await update({ 'actors.csv': `id,label\n${first!.id},New name\n` });
		expect(difference.actors.changed).toHaveLength(1);
		expect(difference.actors.changed[0]!.after).toEqual({ ...first!, label: 'New name' });
		expect(difference.actors.missing).toHaveLength(slagelse.actors.length - 1);
	});
});
