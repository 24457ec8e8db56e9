/** Rows -> Markdown. */
import type { Row, Verdict } from './figure';
import type { BenchResult } from './run-bench';
import type { Spread } from './rounds';

export interface RunDescription {
	readonly command: string;
	/** Processor, cores, memory, versions and load; no names of machines, no dates. */
	readonly machine: readonly string[];
	readonly rounds: number;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
	moonshot: 'moonshot',
	met: 'met',
	below: '**below**',
	wrong: '**WRONG**',
	'not measured': 'not measured',
	'no goal': ''
};

const HEADINGS = ['figure', 'size', 'ours', 'peer', 'ratio', 'asked', 'verdict', 'check'];

/** The results as a page: how it was run, the table, the growth from size to size. */
export function resultsTable(result: BenchResult, run: RunDescription): string {
	const lines = [
		'# Speed, measured',
		'',
		`Made by \`${run.command}\`: ${run.rounds} interleaved rounds after a warm-up; times are medians, a`,
		'ratio is peer’s time / our time taken round by round: median (lowest – highest). A time counts',
		'only when the result was checked in the same run. Asked: what must be reached, in brackets the',
		'moonshot.',
		'',
		...run.machine.map((line) => `- ${line}`),
		...result.peers.map(([name, title]) => `- ${name}: ${title}`),
		...result.checksums.map(([size, checksum]) => `- network ${size}: checksum ${checksum}`),
		'',
		tableLine(HEADINGS),
		tableLine(HEADINGS.map(() => '---')),
		...result.rows.map(rowLine),
		''
	];
	if (result.exponents.length > 0) {
		lines.push(
			'How our time grows with the work (ties, or actors × ties for sweeps; 1 = in proportion):',
			'',
			tableLine(['figure', 'from', 'to', 'exponent']),
			tableLine(['---', '---', '---', '---']),
			...result.exponents.map(({ figure, from, to, exponent }) =>
				tableLine([figure, from, to, exponent.toFixed(2)])
			),
			''
		);
	}
	return lines.join('\n');
}

function rowLine(row: Row): string {
	return tableLine([
		row.what,
		row.size,
		withTime(row.ours, row.oursMs),
		withTime(row.peer, row.peerMs),
		row.ratio ? ratioText(row.ratio) : '',
		row.asked,
		VERDICTS[row.verdict],
		row.check
	]);
}

function withTime(name: string, spread: Spread | null): string {
	if (!spread || /\bms\b/.test(name)) return name;
	return `${name}: ${significant(spread.median)} ms`;
}

function ratioText({ median, min, max }: Spread): string {
	return min === max
		? `${significant(median)}x`
		: `**${significant(median)}x** (${significant(min)} – ${significant(max)})`;
}

/** Three significant digits, without exponents. */
function significant(value: number): string {
	if (value >= 100) return value.toFixed(0);
	return value >= 10 ? value.toFixed(1) : value.toPrecision(3);
}

function tableLine(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
