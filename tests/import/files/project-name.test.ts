import { describe, expect, test } from 'vitest';
import { projectName } from '../../../src/lib/import/files/project-name';
import { importProject } from '../../../src/lib/import/import-project';
import { pastedFile } from '../../../src/lib/import/input-file';

const bytes = new TextEncoder().encode('Navn\tSektor\nAnna\tPoliti\nBo\tSkole\n');

describe('one file or archive', () => {
	test.each([
		['Slagelse.xlsx', 'Slagelse'],
		['SSP-netværk_Nord.csv', 'SSP-netværk Nord'],
		['mit__net  2024.zip', 'mit net 2024'],
		['Netværk (2).csv', 'Netværk'],
		['Netvaerk_2024-05-01.csv', 'Netvaerk 2024-05-01'],
		['netværk 20240501.csv', 'netværk 20240501'],
		['Nord_3f2a8c91-0b1c-4d2e-8f3a-1234567890ab.csv', 'Nord'],
		['Nord 0b1c4d2e8f3a.csv', 'Nord'],
		['Nord-20240501T101010Z-001.zip', 'Nord'],
		['Nord_1714557600123.csv', 'Nord'],
		['Nord facade.csv', 'Nord facade'],
		['folder/Nord.csv', 'Nord'],
		['Ringparken v2.1.xlsx', 'Ringparken v2.1'],
		['Netva\u030Ark.csv', 'Netv\u00E5rk'],
		['Ringparken v2.1', 'Ringparken v2.1'],
		['ties.csv', 'ties']
	])('%s is called %s', (path, name) => {
		expect(projectName([path], path.includes('/') ? 'folder' : null)).toBe(name);
	});

	test('a name that only says what the table is stands back for the folder', () => {
		expect(projectName(['Nordby/ties.csv'], 'Nordby')).toBe('Nordby');
		expect(projectName(['Arkiv.zip'], 'Ring_parken')).toBe('Ring parken');
	});

	test('nothing but signs is no name', () => {
		expect(projectName(['---.csv'], null)).toBeNull();
		expect(projectName([], null)).toBeNull();
	});
});

describe('several files', () => {
	test.each([
		[['a/Nord/actors.csv', 'a/Nord/ties.csv'], 'Nord', 'Nord'],
		[['Slagelse_aktører.csv', 'slagelse_samarbejder.csv'], null, 'Slagelse'],
		[
			['aktører Slagelse Nord 2024.xlsx', 'fora Slagelse Nord 2024.xlsx'],
			null,
			'Slagelse Nord 2024'
		],
		[['1 Ring-parken nodes.csv', '2 Ring-parken edges.csv'], null, 'Ring-parken'],
		[['RingparkenActors.csv', 'RingparkenTies.csv'], null, 'Ringparken'],
		[['Nord (1).csv', 'Nord (2).csv'], null, 'Nord'],
		[['nord-actors.csv', 'nord-ties.csv'], 'data', 'nord']
	])('%j in %s are called %s', (paths, folder, name) => {
		expect(projectName(paths, folder)).toBe(name);
	});

	test.each([
		[['actors.csv', 'ties.csv']],
		[['actors 2024.csv', 'ties 2024.csv']],
		[['data actors.csv', 'data ties.csv']],
		[['nordby.csv', 'sydby.csv']],
		[['ab-actors.csv', 'ab-ties.csv']]
	])('%j have no word in common that is a name', (paths) => {
		expect(projectName(paths, null)).toBeNull();
	});

	test('ten thousand long names take no time', () => {
		const paths = Array.from({ length: 10_000 }, (_, k) => `${'ab12 '.repeat(50)}${k}.csv`);
		const start = performance.now();
		expect(projectName(paths, null)).toBeNull();
		expect(performance.now() - start).toBeLessThan(2000);
	});
});

describe('an import is called so', () => {
	const nameOf = async (paths: readonly string[]) =>
		(await importProject(paths.map((path) => ({ path, bytes })))).dataset!.name;

	test('after its file, its folder, and what its files share', async () => {
		expect(await nameOf(['Nordby_net.tsv'])).toBe('Nordby net');
		expect(await nameOf(['Nordby/a.tsv', 'Nordby/b.tsv'])).toBe('Nordby');
		expect(await nameOf(['Nordby a.tsv', 'Nordby b.tsv'])).toBe('Nordby');
	});

	test('cells that were pasted, alone or beside a file, give no name', async () => {
		const pasted = pastedFile('Navn\tSektor\nAnna\tPoliti\n', 'indsat.tsv');
		expect((await importProject([pasted])).dataset!.name).toBe('project');
		const beside = await importProject([pasted, { path: 'Nordby.tsv', bytes }]);
		expect(beside.dataset!.name).toBe('Nordby');
	});

	test('what the package says goes first', async () => {
		const text = JSON.stringify({ name: 'own-name', resources: [] });
		const files = [
			{ path: 'Nordby/datapackage.json', bytes: new TextEncoder().encode(text) },
			{ path: 'Nordby/actors.tsv', bytes }
		];
		expect((await importProject(files, { name: 'Other' })).dataset!.name).toBe('own-name');
	});
});
