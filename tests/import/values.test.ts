import { describe, expect, test } from 'vitest';
import { issuesDa } from '../../src/lib/i18n/da/issues';
import { issuesEn } from '../../src/lib/i18n/en/issues';
import { importTexts, told } from './read-tables';

describe('a name in another spelling', () => {
	test('is read as the label that people know, not as an id', async () => {
		const { dataset, issues } = await importTexts({
			'actors.csv': 'id,label,sector\n17,Anna Holm,p\n18,Bo,POLITI\n',
			'sectors.csv': 'id,label\np,Politi\n',
			'ties.csv': 'source,target\nanna holm,Bo\n'
		});
		expect(dataset?.ties[0]).toMatchObject({ source: '17', target: '18' });
		const variants = issues.filter(({ code }) => code === 'spelling-variant');
		expect(variants.map(({ value, details }) => [value, details['readAs']])).toEqual([
			['POLITI', 'Politi'],
			['anna holm', 'Anna Holm']
		]);
		expect(issuesDa['spelling-variant'](variants[1]!).text).toBe(
			'»anna holm« er læst som »Anna Holm«, der staves lidt anderledes.'
		);
	});

	test.each([
		['a no-break space', 'Bo\u00a0Hansen'],
		['a sign that does not show', 'Bo\u200b Hansen'],
		['a soft hyphen', 'Bo Han\u00adsen'],
		['letters taken apart', 'Bo Hansén'.normalize('NFD')]
	])('that looks the same is said to: %s', async (_name, twin) => {
		const name = twin.includes('\u0301') ? 'Bo Hansén' : 'Bo Hansen';
		const { dataset, issues } = await importTexts({
			'aktører.csv': `id;navn\n1;${name}\n2;Cy\n`,
			'samarbejder.csv': `fra;til\n${twin};Cy\n`
		});
		expect(dataset?.ties[0]).toMatchObject({ source: '1', target: '2' });
		const variant = issues.find(({ code }) => code === 'spelling-variant')!;
		expect(variant).toMatchObject({ row: 2, value: twin });
		expect(issuesDa['spelling-variant'](variant).text).toMatch(/ser ud som .* andre tegn/);
		expect(issuesEn['spelling-variant'](variant).text).toMatch(/looks like .* other signs/);
	});
});

test('several names in one cell that is read as one are told of, where each stands alone too', async () => {
	const { dataset, issues } = await importTexts({
		'aktører.csv':
			'Navn;Sektor;Bydel;Organisation\nAnna;Kommune;Øst;FOB\nBo;Kommune/Politi;"Øst, Nord";FOB og BoVest\nCy;Boligorganisation og fond;Nord;BoVest\nDy;Skole og dagtilbud;"Øst;Nord";FOB|BoVest\nEy;Kultur, sport;Syd/Vest;Børn & Unge\n'
	});
	expect(told(issues, 'warning')).toEqual([
		'several-values aktører.csv:3 Sektor=Kommune/Politi',
		'several-values aktører.csv:4 Sektor=Boligorganisation og fond',
		'several-values aktører.csv:3 Organisation=FOB og BoVest',
		'several-values aktører.csv:3 Bydel=Øst, Nord'
	]);
	expect(dataset?.actors[1]).toMatchObject({ sector: 'Kommune/Politi', districts: ['Øst, Nord'] });
	expect(dataset?.actors[3]?.districts).toEqual(['Øst', 'Nord']);
});

test('strengths that nobody can count with are refused, in lists and in matrices', async () => {
	const list = await importTexts({
		'ties.csv': 'source,target,weight\na,b,1e308\nb,c,1e-320\nc,d,1e12\nd,e,1e-12\ne,f,1e13\n'
	});
	expect(told(list.issues, 'error')).toEqual([
		'weight-out-of-range ties.csv:2 weight=1e308',
		'weight-out-of-range ties.csv:3 weight=1e-320',
		'weight-out-of-range ties.csv:6 weight=1e13'
	]);
	expect(list.dataset?.ties.map(({ weight }) => weight)).toEqual([1e12, 1e-12]);
	const matrix = await importTexts({ 'm.csv': ',a,b\na,,1e308\nb,2,\n' });
	expect(told(matrix.issues, 'error')).toEqual(['weight-out-of-range m.csv:2 b=1e308']);
	expect(matrix.dataset?.ties.length).toBe(1);
});

test('an impossible date is said to be impossible, another text not to be understood', async () => {
	const { issues } = await importTexts({ 'x.csv': 'Navn;Fra\nAnna;31-02-2019\nBo;engang\n' });
	expect(issues.map((issue) => issuesDa[issue.code](issue).text)).toEqual([
		'»31-02-2019« findes ikke i kalenderen. Rækken er med uden datoen, og teksten er gemt.',
		'»engang« er ikke en dato, programmet forstår. Rækken er med uden datoen, og teksten er gemt.'
	]);
});

test('what cannot be understood is answered with what may stand there', async () => {
	const { issues } = await importTexts({
		'ties.csv': 'source,target,directed\na,b,måske\n',
		'districts.csv': 'id,population\nØst,mange\n',
		'sectors.csv': 'id,expected\nPoliti,måske\n'
	});
	const told = issues.filter(({ code }) => code === 'value-not-understood');
	expect(told.map((issue) => issuesEn[issue.code](issue).remedy)).toEqual([
		'Write yes or no, or leave the cell empty.',
		'Write a number that is not below 0, or leave the cell empty.',
		'Write yes (one way) or no (both ways), or leave the cell empty.'
	]);
});

describe('Fra and Til', () => {
	test('are dates where one of them is empty throughout, however odd the other', async () => {
		const { dataset } = await importTexts({
			'liste.csv': 'Navn;Fra;Til\nAnna;forår 2019;\nBo;ukendt;\nCy;?;\n'
		});
		expect(dataset?.actors.map(({ id }) => id)).toEqual(['Anna', 'Bo', 'Cy']);
	});
});

test('headings without rows are told of with the file: a fault where nothing else is there', async () => {
	const alone = await importTexts({ 'aktører.csv': 'id;navn\n' });
	expect(told(alone.issues, 'warning')).toEqual(['file-not-recognised aktører.csv: =id, navn']);
	const beside = await importTexts({ 'aktører.csv': 'id;navn\n', 'fora.csv': 'Forum\nA\n' });
	expect(told(beside.issues, 'error', 'warning')).toEqual([]);
	expect(told(beside.issues, 'note')).toContain('file-not-recognised aktører.csv: =id, navn');
});

test('a matrix under a title is a matrix', async () => {
	const { dataset, tables } = await importTexts({
		'm.csv': 'Hvem samarbejder?;;\n;Anna;Bo\nAnna;;3\nBo;1;\n'
	});
	expect(tables[0]?.table).toBe('adjacency-matrix');
	expect(dataset?.ties.map(({ weight }) => weight)).toEqual([3, 1]);
});
