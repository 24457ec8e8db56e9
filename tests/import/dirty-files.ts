/** Random files of the kinds that people send: mostly in order, with every fault that is told of. */
import { randomNumbers } from '../export/random-dataset';

const SECTORS = ['Kommune', 'kommune', 'Politi', 'Boligorganisation', ' Kommune', 'politi', ''];
const DISTRICTS = ['Øst', 'øst', 'Vest', 'Øst;Vest', 'hele kommunen', 'Nord|Syd', '', 'Ost'];
const LEVELS = ['strategisk', 'taktisk', 'udførende', 'mellem', '', 'Political'];
const DATES = ['', '', '', '2019', '2019-03', '31-12-2019', '31/2/2019', 'engang', '43830', '2030'];
const WEIGHTS = ['1', '2', '3', '5', '', '1.5', '1,5', '0', '-1', 'meget', ' 4 ', '1.000', '٣'];
const DIRECTED = ['false', 'true', '', 'ja', 'nej', 'gensidig', 'måske', 'Directed'];
const STEPS = ['1', '2', '3', '4', '', '7', 'trin 3', 'x', '2 - to'];
const KINDS = ['', '', 'sparring', 'Sparring', "'=x", "''@", "'-", ' møde '];
const ORGANISATIONS = [
	'',
	'',
	'Boligkontoret',
	'boligkontoret',
	'Politiet;Boligkontoret',
	' Politiet '
];
const ROLES = ['', 'koordinator', 'plan-leader|koordinator', 'vært', ' Koordinator '];
const HEADINGS_ACTORS = [
	'id',
	'label',
	'sector',
	'district',
	'level',
	'from',
	'to',
	'note',
	'organisation',
	'role',
	'source'
];
const HEADINGS_TIES = ['source', 'target', 'weight', 'step', 'directed', 'kind', 'from', 'to'];

export interface DirtyFiles {
	readonly actors: string;
	readonly ties: string;
}

/** The two tables of a seed, without a quote in them. */
export function dirtyFiles(seed: number): DirtyFiles {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
	const rarely = (value: string, otherwise: string) => (random() < 0.06 ? value : otherwise);
	const delimiter = pick([',', ',', ';', '\t']);
	const lineEnd = pick(['\n', '\n', '\r\n']);
	const clean = (cell: string) => cell.replaceAll(delimiter, '/');
	const count = 2 + below(60);
	const isLong = random() < 0.3;
	const idOf = (n: number) =>
		isLong ? `aktør-nummer-${n}` : pick(['a', 'a', 'a', 'a', 'A']) + String(n);
	const ids = Array.from({ length: count }, (_, n) => rarely(`x|${n}`, idOf(n)));
	const labels = ids.map((_, n) =>
		pick([
			`Medarbejder i bydel ${n % 7}`,
			`Aktør ${n}`,
			`aktor ${n}`,
			'',
			'Områdeleder',
			'omraadeleder'
		])
	);
	// Some tables lack columns; the id alone is always there.
	const isKept = HEADINGS_ACTORS.map((_, place) => place === 0 || random() < 0.85);
	const keepColumns = (line: readonly string[]) => line.filter((_, place) => isKept[place]);
	const actorLines = [keepColumns(HEADINGS_ACTORS)];
	for (let n = 0; n < count; n++) {
		const line = [
			rarely(pick(['', ids[0]!, `'=${n}`, ` ${ids[n]} `]), ids[n]!),
			labels[n]!,
			pick(SECTORS),
			pick(DISTRICTS),
			pick(LEVELS),
			pick(DATES),
			rarely(pick(DATES), ''),
			rarely('husk', ''),
			pick(ORGANISATIONS),
			pick(ROLES),
			rarely('referat', '')
		];
		actorLines.push(keepColumns(line));
	}
	const end = () =>
		rarely(
			pick(['', 'ukendt', `${pick(labels)}`, ` ${pick(ids)}`, `${pick(ids)}|${pick(ids)}`, 'Both']),
			pick(ids)
		);
	const headings = HEADINGS_TIES.filter((_, place) => place < 2 || random() < 0.7);
	const hasReporter = random() < 0.5;
	const hasExtra = random() < 0.3;
	const tieLines = [
		[...headings, ...(hasReporter ? ['reported_by'] : []), ...(hasExtra ? ['bemærkning'] : [])]
	];
	const values: Record<string, readonly string[]> = {
		weight: WEIGHTS,
		step: STEPS,
		directed: DIRECTED,
		kind: KINDS,
		from: DATES,
		to: DATES
	};
	const tidy = random() < 0.5;
	const tieCount = below(200);
	for (let k = 0; k < tieCount; k++) {
		const line = headings.map((heading) => {
			if (heading === 'source' || heading === 'target') return end();
			const all = values[heading]!;
			return tidy ? rarely(pick(all), all[0]!) : pick(all);
		});
		if (hasReporter)
			line.push(rarely(pick(['both', 'begge', 'Both', 'hvem']), pick(['', pick(ids)])));
		if (hasExtra) line.push(pick(['', ' ', 'ja', " '=1"]));
		if (random() < 0.02) line.push('over', '');
		if (random() < 0.02) line.length = 1 + below(line.length);
		tieLines.push(line);
	}
	const write = (lines: readonly string[][]) => {
		const texts = lines.map((cells) => cells.map(clean).join(delimiter));
		const filled = texts.flatMap((text, n) =>
			n > 0 && random() < 0.03 ? [pick(['', ' ', "'\t", delimiter.repeat(3)]), text] : [text]
		);
		return filled.join(lineEnd) + pick(['', lineEnd, lineEnd + lineEnd]);
	};
	return { actors: write(actorLines), ties: write(tieLines) };
}
