import { describe, expect, test } from 'vitest';
import { tableKey } from '../../src/lib/import/import-choices';
import { pastedFile } from '../../src/lib/import/input-file';
import { importProject } from '../../src/lib/import/import-project';
import { rememberMapping } from '../../src/lib/import/guess/mapping-memory';
import { importTexts, told, utf16, windows1252 } from './read-tables';

const ACTORS_DA =
	'Nr;Aktør;Sektor;Bydel;Niveau\r\n1;Områdeleder på Sønderskolen;Kommune;Øst;Taktisk\r\n2;Formand for afdelingsbestyrelsen;Beboerdemokrati;Øst;udførende\r\n';
const TIES_DA = 'Fra;Til;Vægt;Trin\r\n1;2;1,5;3\r\n';

describe('files as Danish Excel exports them', () => {
	test.each([
		['Windows-1252', windows1252],
		['UTF-8', (text: string) => new TextEncoder().encode(text)],
		['UTF-8 with mark', (text: string) => new TextEncoder().encode(`\uFEFF${text}`)],
		['UTF-16', (text: string) => utf16(text, 'le', true)],
		['sep=;', (text: string) => windows1252(`sep=;\r\n${text}`)]
	])('%s: no errors, no warnings, nothing to ask', async (_name, encode) => {
		const { dataset, issues, tables } = await importTexts({
			'aktører.csv': encode(ACTORS_DA),
			'samarbejder.csv': encode(TIES_DA)
		});
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect(tables.map(({ table, missing }) => [table, missing])).toEqual([
			['actors', []],
			['ties', []]
		]);
		expect(tables.map(({ decimalMark, delimiter }) => decimalMark + delimiter)).toEqual([
			',;',
			',;'
		]);
		expect(dataset?.actors[0]).toMatchObject({
			id: '1',
			label: 'Områdeleder på Sønderskolen',
			sector: 'Kommune',
			districts: ['Øst'],
			level: 'tactical'
		});
		expect(dataset?.ties[0]).toMatchObject({ source: '1', target: '2', weight: 1.5, step: 3 });
		expect(dataset?.sectors.map(({ id, kind, declared }) => [id, kind, declared])).toEqual([
			['Kommune', 'municipality', false],
			['Beboerdemokrati', 'residents-democracy', false]
		]);
	});
});

test('every fault is listed with its row, column and value, and the good rows are kept', async () => {
	const { dataset, issues, tables } = await importTexts({
		'actors.csv': 'id,label,level,from,to\na,Anna,taktisk,2019,2018\n\nb,Bo,mellem,,\na,Ane,,,\n',
		'ties.csv':
			'source,target,weight,step,from\na,b,0,1,\na,c,1,1,\nb,a,1,7,\na,b,meget,1,\na,b,1,2,engang\nb,b,1,1,\na,b,2,1,\n'
	});
	expect(told(issues, 'error', 'warning').sort()).toEqual(
		[
			'period-reversed actors.csv:2 from=2019',
			'level-unknown actors.csv:4 level=mellem',
			'id-duplicate actors.csv:5 id=a',
			'weight-not-positive ties.csv:2 weight=0',
			'actor-unknown ties.csv:3 target=c',
			'step-out-of-range ties.csv:4 step=7',
			'weight-not-number ties.csv:5 weight=meget',
			'date-not-understood ties.csv:6 from=engang',
			'self-tie ties.csv:7 target=b',
			'tie-repeated ties.csv:8 target=b'
		].sort()
	);
	expect(
		tables.map(({ rowsRead, rowsKept, rowsRejected }) => [rowsRead, rowsKept, rowsRejected])
	).toEqual([
		[3, 2, 1],
		[7, 4, 3]
	]);
	expect(
		dataset?.rejected.map(({ file, row, cells }) => [file, row, [...cells.values()].join()])
	).toEqual([
		['actors.csv', 5, 'a,Ane'],
		['ties.csv', 2, 'a,b,0,1'],
		['ties.csv', 3, 'a,c,1,1'],
		['ties.csv', 5, 'a,b,meget,1']
	]);
	expect(dataset?.ties[0]?.attributes).toEqual(new Map([['step', '7']]));
	expect(dataset?.ties[1]?.attributes).toEqual(new Map([['from', 'engang']]));
});

describe('what other programs write', () => {
	test('Gephi', async () => {
		const { dataset, issues } = await importTexts({
			'nodes.csv': 'Id,Label,Timeset\n1,Anna,\n2,Bo,\n3,Cy,\n',
			'edges.csv':
				'Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,,2.0\n2,3,Directed,1,,1.0\n'
		});
		expect(told(issues, 'error')).toEqual([]);
		expect(dataset?.actors.map(({ id, label }) => id + label)).toEqual(['1Anna', '2Bo', '3Cy']);
		expect(dataset?.ties.map(({ directed, kind, weight }) => [directed, kind, weight])).toEqual([
			[false, null, 2],
			[true, null, 1]
		]);
	});

	test('Kumu', async () => {
		const { dataset, issues } = await importTexts({
			'elements.csv':
				'Label,Type,Tags,Description\nAnna,Politi,x|y,\nBo,Kommune,,hej\nCy,Kommune,,\n',
			'connections.csv': 'From,To,Direction,Label,Type,Strength\nAnna,Bo|Cy,mutual,,Sparring,3\n'
		});
		expect(told(issues, 'error')).toEqual([]);
		expect(dataset?.actors[0]).toMatchObject({ id: 'Anna', sector: 'Politi' });
		expect(
			dataset?.ties.map(({ target, directed, kind, weight }) => [target, directed, kind, weight])
		).toEqual([
			['Bo', false, 'Sparring', 3],
			['Cy', false, 'Sparring', 3]
		]);
	});

	test.each(['net.ods', 'net.gephi', 'net.clu', 'net.xml', 'net.json'])(
		'%s says that it is not read',
		async (path) => {
			const { dataset, issues } = await importTexts({ [path]: '{"nodes":[],"edges":[]}' });
			expect(dataset).toBeNull();
			expect(issues.map(({ code }) => code)).toEqual(['file-not-recognised', 'nothing-usable']);
		}
	);
});

describe('Fra and Til', () => {
	test('are tie ends when they name actors, under any file name', async () => {
		const { tables } = await importTexts({
			'a.csv': 'Navn;Sektor\n2001;Politi\n2002;Kommune\n',
			'b.csv': 'Fra;Til\n2001;2002\n'
		});
		expect(tables.map(({ table }) => table)).toEqual(['actors', 'ties']);
	});

	test('are dates when the table names something else', async () => {
		const { dataset, issues } = await importTexts({
			'liste.csv': 'Navn;Fra;Til\nAnna;31-12-2019;2021\nBo;2018;\n'
		});
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect(dataset?.actors.map(({ from, to }) => [from, to])).toEqual([
			['2019-12-31', '2021'],
			['2018', null]
		]);
	});

	test('are dates when the ends have other headings', async () => {
		const { dataset } = await importTexts({
			'x.csv': 'Aktør;Samarbejdspartner;Fra;Til\nAnna;Bo;2019;2020\n'
		});
		expect(dataset?.ties[0]).toMatchObject({
			source: 'Anna',
			target: 'Bo',
			from: '2019',
			to: '2020'
		});
	});
});

describe('names and ids', () => {
	test('a tie list alone makes its actors, and says so once', async () => {
		const { dataset, issues } = await importTexts({ 'x.csv': 'fra;til\nAnna;Bo\nBo;Cy\n' });
		expect(dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo', 'Cy']);
		expect(issues.map(({ code, details }) => [code, details['count']])).toEqual([
			['actor-created', 3]
		]);
	});

	test('a label stands for an id where it is unique, and is an error where it is not', async () => {
		const { dataset, issues } = await importTexts({
			'actors.csv': 'id,label\na,Anna\nb,Bo\nc,Bo\n',
			'ties.csv': 'source,target,reported_by\na,Bo,\nAnna,b,Anna\n'
		});
		expect(told(issues, 'error')).toEqual(['label-ambiguous ties.csv:2 target=Bo']);
		expect(dataset?.ties).toMatchObject([{ source: 'a', target: 'b', reportedBy: 'a' }]);
	});

	test('ids tell upper from lower case', async () => {
		const { dataset } = await importTexts({
			'actors.csv': 'id,label\na,Anna\nA,Bo\n',
			'ties.csv': 'source,target\na,A\n'
		});
		expect(dataset?.ties).toMatchObject([{ source: 'a', target: 'A' }]);
	});

	test('unknown actors are created when the user says so', async () => {
		const texts = { 'actors.csv': 'id,label\na,Anna\n', 'ties.csv': 'source,target\na,x\n' };
		const { dataset, issues } = await importTexts(texts, { unknownActors: 'create' });
		expect(told(issues, 'error')).toEqual([]);
		expect(dataset?.actors.map(({ id }) => id)).toEqual(['a', 'x']);
	});

	test('sectors and districts are found by id or label; others are derived', async () => {
		const { dataset } = await importTexts({
			'actors.csv':
				'id,label,sector,district\na,Anna,Politiet,Øst|v\nb,Bo,police,hele kommunen\nc,Cy,Kirke,Nord\n',
			'sectors.csv': 'id,label,expected\npolice,Politiet,ja\n',
			'districts.csv': 'id,label,population\nø,Øst,1200\nv,Vest,\n'
		});
		expect(dataset?.actors.map(({ sector, districts }) => [sector, districts.join()])).toEqual([
			['police', 'ø,v'],
			['police', ''],
			['Kirke', 'Nord']
		]);
		expect(dataset?.sectors.map(({ id, declared, expected }) => [id, declared, expected])).toEqual([
			['police', true, true],
			['Kirke', false, null]
		]);
		expect(dataset?.districts.map(({ id, declared }) => [id, declared])).toEqual([
			['ø', true],
			['v', true],
			['Nord', false]
		]);
	});

	test('spelling variants are told once a spelling, and numbered names are none', async () => {
		const { issues } = await importTexts({
			'actors.csv':
				'id,label,sector,organisation\n1,Afdelingsbestyrelse 1,Slagelse Kommune,FOB\n2,Afdelingsbestyrelse 2,Slagelse kommune,F.O.B.\n3,Boligsocial medarbejder,Slagelse Kommune,\n4,Boligsosial medarbejder,Slagelse kommune,\n5,Områdeleder,,\n6,Omraadeleder,,\n'
		});
		expect(told(issues, 'warning').sort()).toEqual(
			[
				'spelling-variant actors.csv:5 label=Boligsosial medarbejder',
				'spelling-variant actors.csv:7 label=Omraadeleder',
				'spelling-variant actors.csv:3 sector=Slagelse kommune',
				'spelling-variant actors.csv:3 organisation=F.O.B.'
			].sort()
		);
	});
});

test('slips of a letter are told of names, not of sectors', async () => {
	const { issues } = await importTexts({
		'actors.csv':
			'id,label,sector\n1,Boligsocial medarbejder,Boligsocial indsats\n2,Boligsosial medarbejder,Boligsosial indsats\n'
	});
	expect(told(issues, 'warning')).toEqual([
		'spelling-variant actors.csv:3 label=Boligsosial medarbejder'
	]);
});

describe('tables', () => {
	test('all eight by their headings alone', async () => {
		const { tables, issues } = await importTexts({
			'1.csv': 'Navn;Sektor;Bydel\nAnna;Politi;Øst\n',
			'2.csv': 'Fra;Til;Styrke\nAnna;Anna;2\n',
			'3.csv': 'Mødeforum;Niveau;Overordnet\nStyregruppe;taktisk;\n',
			'4.csv': 'Medlem;Mødeforum;Rolle\nAnna;Styregruppe;formand\n',
			'5.csv': 'Indsats;Tema;Målgruppe\nLektiecafé;Uddannelse;Børn\n',
			'6.csv': 'Aktør;Indsats;Rolle\nAnna;Lektiecafé;tovholder\n',
			'7.csv': 'Bydel;Indbyggertal\nØst;1.200\n',
			'8.csv': 'Sektor;Farve;Forventet\nPoliti;#000;ja\n'
		});
		expect(tables.map(({ table }) => table)).toEqual([
			'actors',
			'ties',
			'forums',
			'memberships',
			'initiatives',
			'participations',
			'districts',
			'sectors'
		]);
		expect(told(issues, 'error')).toEqual([]);
	});

	test('headings in any order, any case, with title rows above them', async () => {
		const { dataset, issues } = await importTexts({
			'x.csv': 'Partnere i Øst\n\nSEKTOR;navn\nPoliti;Anna\n'
		});
		expect(dataset?.actors).toMatchObject([{ id: 'Anna', sector: 'Politi' }]);
		expect(told(issues, 'note')).toEqual(['rows-above-headings x.csv:1 =Partnere i Øst']);
	});

	test('unknown, repeated and empty columns, long and short rows', async () => {
		const { dataset, issues } = await importTexts({
			'actors.csv': 'id,label,note,note,tom\na,Anna,x,y,\nb,Bo,,,,over\nc,Cy\n'
		});
		expect(told(issues, 'warning')).toEqual([
			'row-too-long actors.csv:3 =over',
			'row-too-short actors.csv:4 =',
			'column-repeated actors.csv: note=',
			'column-empty actors.csv: tom='
		]);
		expect(dataset?.actors.map(({ attributes }) => [...attributes])).toEqual([
			[
				['note', 'x'],
				['note (2)', 'y']
			],
			[['(6)', 'over']],
			[]
		]);
	});

	test('parents in a circle lose one link; an unknown parent is kept as text', async () => {
		const { dataset, issues } = await importTexts({
			'forums.csv': 'id,label,parent\na,A,c\nb,B,a\nc,C,b\nd,D,d\ne,E,x\nf,F,B\n'
		});
		expect(told(issues, 'error', 'warning').sort()).toEqual([
			'parent-cycle forums.csv:3 parent=a',
			'parent-cycle forums.csv:5 parent=d',
			'parent-unknown forums.csv:6 parent=x'
		]);
		expect(dataset?.forums.map(({ parent }) => parent)).toEqual(['c', null, 'b', null, null, 'b']);
		expect(dataset?.forums[4]?.attributes.get('parent')).toBe('x');
	});

	test('a package names the tables, the title and the licence', async () => {
		const { dataset, issues } = await importTexts({
			'p/datapackage.json': JSON.stringify({
				name: 'proj',
				titles: { da: 'Prøve' },
				licenses: [{ name: 'CC0-1.0' }],
				resources: [{ name: 'actors', path: 'folk.csv' }],
				description: 'x'
			}),
			'p/folk.csv': 'id,label\na,Anna\n',
			'p/README.md': '# hej'
		});
		expect(issues).toEqual([]);
		expect(dataset).toMatchObject({ name: 'proj', title: { da: 'Prøve' }, licence: 'CC0-1.0' });
		expect([...dataset!.companions.keys()]).toEqual(['datapackage.json', 'README.md']);
	});

	test('a broken package is told, and the file names are used', async () => {
		const { dataset, issues } = await importTexts({
			'datapackage.json': '{"name": ',
			'actors.csv': 'id,label\na,Anna\n'
		});
		expect(told(issues, 'error')).toEqual(['package-broken datapackage.json: =']);
		expect(dataset?.actors.length).toBe(1);
	});

	test('pasted cells', async () => {
		const { dataset } = await importProject([pastedFile('Navn\tSektor\nAnna\tPoliti\n')]);
		expect(dataset?.actors).toMatchObject([{ id: 'Anna', sector: 'Politi' }]);
	});
});

test('organisations without names of their own are the actors', async () => {
	const { dataset, issues } = await importTexts({
		'partnere.csv': 'Organisation;Sektor;Bydel\nFOB;Boligorganisation;Øst\nJobcenter;Kommune;\n'
	});
	expect(told(issues, 'error', 'warning')).toEqual([]);
	expect(dataset?.actors.map(({ id, sector }) => [id, sector])).toEqual([
		['FOB', 'Boligorganisation'],
		['Jobcenter', 'Kommune']
	]);
});

describe('matrices', () => {
	test('a symmetric one gives each pair once, isolates stay', async () => {
		const { dataset, tables, issues } = await importTexts({
			'matrix.csv': ';Anna;Bo;Cy\nAnna;0;1,5;0\nBo;1,5;0;\nCy;0;;0\n'
		});
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect(tables[0]).toMatchObject({ table: 'adjacency-matrix', rowsRead: 3, rowsKept: 3 });
		expect(dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo', 'Cy']);
		expect(
			dataset?.ties.map(({ source, target, weight, directed }) => [
				source,
				target,
				weight,
				directed
			])
		).toEqual([['Anna', 'Bo', 1.5, false]]);
	});

	test('another one gives directed ties', async () => {
		const { dataset } = await importTexts({ 'm.csv': ',a,b,c\na,,x,\nb,,,1\nc,,,\n' });
		expect(
			dataset?.ties.map(({ source, target, weight, directed }) => [
				source,
				target,
				weight,
				directed
			])
		).toEqual([
			['a', 'b', null, true],
			['b', 'c', 1, true]
		]);
	});

	test('one that is not square is told of and kept', async () => {
		const { dataset, issues } = await importTexts({ 'm.csv': ',a,b,x\na,,1,\nb,1,,\nc,,,\n' });
		expect(told(issues, 'error')[0]).toBe('matrix-not-square m.csv: =x, c');
		expect(dataset).toBeNull();
	});

	test.each([
		['aktører.csv', 'Aktør;Styregruppe;Følgegruppe\nAnna;x;\nBo;;x\n'],
		['forum.csv', 'Mødeforum;Anna;Bo\nStyregruppe;x;\nFølgegruppe;;x\n']
	])('an attendance list either way round, under the name %s', async (path, text) => {
		const { dataset, tables } = await importTexts({ [path]: text });
		expect(tables[0]?.table).toBe('attendance-matrix');
		expect(dataset?.memberships.map(({ actor, forum }) => [actor, forum])).toEqual([
			['Anna', 'Styregruppe'],
			['Bo', 'Følgegruppe']
		]);
	});

	test('an attendance list: any mark is a member, a role is a role', async () => {
		const { dataset, issues } = await importTexts({
			'fremmøde.csv': 'Aktør;Styregruppe;Følgegruppe Øst\nAnna;x;formand\nBo;;1\nCy;0;-\n'
		});
		expect(told(issues, 'error', 'warning')).toEqual([]);
		expect(dataset?.actors.length).toBe(3);
		expect(dataset?.memberships.map(({ actor, forum, roles }) => [actor, forum, ...roles])).toEqual(
			[
				['Anna', 'Styregruppe'],
				['Anna', 'Følgegruppe Øst', 'chair'],
				['Bo', 'Følgegruppe Øst']
			]
		);
	});
});

describe('what the user chooses', () => {
	const strange = { 'x.csv': 'hvem,med\nAnna,Bo\n' };

	test('a table that no one knows is kept and asked about', async () => {
		const { dataset, issues, tables } = await importTexts({
			...strange,
			'actors.csv': 'id,label\na,Anna\n'
		});
		expect(told(issues, 'warning')).toEqual(['file-not-recognised x.csv: =hvem, med']);
		expect(tables[0]).toMatchObject({
			table: null,
			firstRows: [{ row: 2, cells: ['Anna', 'Bo'] }]
		});
		expect(dataset?.companions.get('x.csv')).toBe(strange['x.csv']);
	});

	test('a choice of table and columns is followed, and remembered', async () => {
		const columns = new Map([
			['hvem', 'source'],
			['med', 'target']
		]);
		const tables = new Map([[tableKey('x.csv', null), { table: 'ties' as const, columns }]]);
		const chosen = await importTexts(strange, { tables });
		expect(chosen.dataset?.ties).toMatchObject([{ source: 'Anna', target: 'Bo' }]);
		const memory = rememberMapping([], ['Hvem ', 'med'], 'ties', columns);
		const again = await importTexts(strange, { memory: JSON.parse(JSON.stringify(memory)) });
		expect(again.tables[0]).toMatchObject({ table: 'ties', basis: 'memory' });
		expect(again.dataset).toEqual(chosen.dataset);
	});

	test('a table without what it needs is told of', async () => {
		const tables = new Map([
			[tableKey('x.csv', null), { table: 'ties' as const, columns: new Map() }]
		]);
		const { issues, dataset } = await importTexts(strange, { tables });
		expect(told(issues, 'error')).toEqual([
			'column-missing x.csv: source=',
			'column-missing x.csv: target=',
			'nothing-usable : ='
		]);
		expect(dataset).toBeNull();
	});
});

test('a list of seats is memberships even when it tells the organisation', async () => {
	const { dataset, issues } = await importTexts({
		'deltagerliste.csv':
			'Navn;Organisation;Mødeforum;Rolle\nAnna;FOB;Styregruppe;formand\nAnna;FOB;Følgegruppe;medlem\n'
	});
	expect(told(issues, 'error', 'warning')).toEqual([]);
	expect(dataset?.memberships.map(({ forum, roles }) => [forum, ...roles])).toEqual([
		['Styregruppe', 'chair'],
		['Følgegruppe', 'member']
	]);
});
