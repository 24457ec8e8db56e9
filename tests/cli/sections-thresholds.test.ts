/** The sections read the thresholds that are asked for, as the checks do. */
import { describe, expect, test } from 'vitest';
import { runOn } from './run-recorded';

const FORUMS = {
	'actors.csv':
		'id,label,sector,district,level\na,A,municipality,,strategic\nb,B,police,,strategic\nc,C,municipality,nord,executing\nd,D,housing-organisation,nord,executing\n',
	'ties.csv': 'source,target\na,b\nc,d\n',
	'forums.csv':
		'id,label,level,parent\nboard,Board,strategic,\ngroup,Group,tactical,board\nlocal,Local,executing,group\n',
	'memberships.csv': 'actor,forum\na,board\nb,board\na,group\nb,group\nc,local\nd,local\n',
	'initiatives.csv':
		'id,label,theme,target_group,district\ni1,One,work,young,nord\ni2,Two,play,old,nord\n',
	'participations.csv': 'actor,initiative,role\na,i1,lead\nc,i2,lead\n'
};

async function sectionsWith(...thresholds: readonly string[]) {
	const asked = thresholds.flatMap((threshold) => ['--threshold', threshold]);
	const { answer } = await runOn(FORUMS, [
		...['analyse', 'x', '--section', 'all', '--format', 'json'],
		...asked
	]);
	// eslint-disable-next-line @typescript-eslint/no-explicit-any
	return (JSON.parse(answer) as { sections: Record<string, any> }).sections;
}

describe('thresholds in the sections', () => {
	test('the limit of the meeting load', async () => {
		expect((await sectionsWith())['forums'].load).toMatchObject({ limit: 4, over: [] });
		expect((await sectionsWith('maxForums=1'))['forums'].load).toMatchObject({
			limit: 1,
			over: ['a', 'b']
		});
	});

	test('the sectors of a cross-sector forum', async () => {
		expect((await sectionsWith())['chain'].levels).not.toEqual(
			(await sectionsWith('minSectors=3'))['chain'].levels
		);
	});

	test('the checks that are not met in a district', async () => {
		expect((await sectionsWith())['districts'].checksNotMet['nord']).not.toContain('K17');
		expect((await sectionsWith('maxForums=1'))['districts'].checksNotMet['nord']).toContain('K17');
	});

	test('the combinations that are the grid of a plan', async () => {
		expect((await sectionsWith())['initiatives'].coverage.problem).toBeNull();
		expect((await sectionsWith('maxCells=3'))['initiatives'].coverage.problem).toBe('too-many');
	});
});
