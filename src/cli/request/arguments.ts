/** The words after `bindeled` -> what is asked for. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../../lib/i18n/language';
import { LOSSES, type Loss } from '../../lib/measures/uncertainty/rank-bands';
import type { CheckSettings } from '../../lib/findings/checks/check-settings';
import { SECTIONS } from '../sections/all';
import type { Section } from '../sections/section';
import { LENS_KEYS, readLensText, type LensKey, type LensRequest } from './lens-request';
import { readCopyRequest, type CopyRequest } from './copy-request';
import { readReportRequest, type ReportRequest } from './report-request';
import { readThresholds } from './threshold-request';
import { UsageProblem, type UsageFault } from './usage-problem';

export const FORMATS = ['text', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface CommandLine {
	/** The first word; null when there is none. */
	readonly command: string | null;
	/** The words after it. */
	readonly paths: readonly string[];
	readonly wantsHelp: boolean;
	readonly wantsVersion: boolean;
	readonly format: Format;
	readonly request: LensRequest;
	/** Whether to hold groups and roles against chance however large the network is. */
	readonly wantsChance: boolean;
	/** What the draws of the rank bands lose; null = no rank bands. */
	readonly bands: Loss | null;
	/** Whether betweenness is to be exact however large the network is. */
	readonly wantsExact: boolean;
	/** What `analyse` prints beside findings and checks. */
	readonly sections: readonly Section[];
	/** The scenario as written; null when there is none. */
	readonly whatIf: string | null;
	/** The dates that `compare` compares; empty = none named. */
	readonly dates: readonly string[];
	/** The districts that `compare` compares, by id or label; empty = none named. */
	readonly districts: readonly string[];
	/** The thresholds of the checks. */
	readonly settings: CheckSettings;
	/** Order, trims and title of a report. */
	readonly report: ReportRequest;
	/** Whether a file that is there may be written over. */
	readonly mayReplace: boolean;
	/** The format that `convert` writes; null = by the ending of the file. */
	readonly to: string | null;
	/** What `convert` makes without names; null = the file holds them. */
	readonly copy: CopyRequest | null;
}

const OPTIONS = {
	help: { type: 'boolean', short: 'h' },
	version: { type: 'boolean' },
	format: { type: 'string' },
	lang: { type: 'string' },
	lens: { type: 'string' },
	direction: { type: 'string' },
	layer: { type: 'string', multiple: true },
	weighted: { type: 'boolean' },
	'group-by': { type: 'string' },
	district: { type: 'string', multiple: true },
	sector: { type: 'string', multiple: true },
	level: { type: 'string', multiple: true },
	step: { type: 'string', multiple: true },
	date: { type: 'string' },
	seed: { type: 'string' },
	chance: { type: 'boolean' },
	bands: { type: 'string' },
	exact: { type: 'boolean' },
	section: { type: 'string', multiple: true },
	'what-if': { type: 'string' },
	dates: { type: 'string', multiple: true },
	districts: { type: 'string', multiple: true },
	threshold: { type: 'string', multiple: true },
	title: { type: 'string' },
	parts: { type: 'string', multiple: true },
	without: { type: 'string', multiple: true },
	'own-text': { type: 'string', multiple: true },
	force: { type: 'boolean' },
	to: { type: 'string' },
	pseudonymise: { type: 'boolean' },
	key: { type: 'string' },
	'organisations-only': { type: 'boolean' },
	'min-cell': { type: 'string' }
} as const satisfies ParseArgsConfig['options'];

/** Reads the words. Throws UsageProblem. */
export function readArguments(args: readonly string[]): CommandLine {
	const { values, positionals } = parse(args);
	const [command = null, ...paths] = positionals;
	if (values.lang !== undefined && !isLanguage(values.lang)) {
		throw new UsageProblem({
			kind: 'value',
			option: 'lang',
			value: values.lang,
			known: LANGUAGES.join(', ')
		});
	}
	const format = values.format ?? 'text';
	if (!isFormat(format)) {
		throw new UsageProblem({
			kind: 'value',
			option: 'format',
			value: format,
			known: FORMATS.join(', ')
		});
	}
	return {
		command,
		paths,
		wantsHelp: values.help ?? false,
		wantsVersion: values.version ?? false,
		format,
		request: readRequest(values),
		wantsChance: values.chance ?? false,
		bands: readBands(values.bands),
		wantsExact: values.exact ?? false,
		dates: readList(values.dates),
		districts: readList(values.districts),
		sections: readSections(values.section ?? []),
		whatIf: values['what-if'] ?? null,
		settings: readThresholds(values.threshold ?? []),
		report: readReportRequest(values),
		mayReplace: values.force ?? false,
		to: values.to ?? null,
		copy: readCopyRequest(values)
	};
}

/**
 * The language to speak: `--lang`, else that of the environment, else English. Read on
 * its own, so that a complaint about the other words is in the right language too.
 */
export function chooseLanguage(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>>
): Language {
	const place = args.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
	const asked = args[place] === '--lang' ? args[place + 1] : args[place]?.slice('--lang='.length);
	if (asked !== undefined && isLanguage(asked)) return asked;
	const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
	return LANGUAGES.find((one) => locale.toLowerCase().startsWith(one)) ?? 'en';
}

function parse(args: readonly string[]) {
	try {
		const words = args.map((word, place) =>
			word === '--bands' && !isLoss(args[place + 1]) ? `--bands=${LOSSES[0]}` : word
		);
		return parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
	} catch (error) {
		throw new UsageProblem(optionFault(error as Error));
	}
}

/** What `parseArgs` says in English only, as what is wrong: it names the option in quotation marks. */
function optionFault({ message }: Error): UsageFault {
	const option = /'(-[^\s'=]*)/.exec(message)?.[1] ?? '';
	const known = Object.entries(OPTIONS).find(([name]) => option === `--${name}`)?.[1];
	const isHelp = option === `-${OPTIONS.help.short}`;
	if (known === undefined && !isHelp) return { kind: 'unknown-option', option };
	return { kind: 'option-value', option, isMissing: known?.type === 'string' };
}

function readRequest(values: ReturnType<typeof parse>['values']): LensRequest {
	const text = readLensText(values.lens ?? '');
	const [problem] = text.problems;
	if (problem) {
		throw new UsageProblem({ kind: 'lens-key', key: problem.key, known: LENS_KEYS.join(', ') });
	}
	const request = new Map<LensKey, readonly string[]>(text.request);
	for (const key of LENS_KEYS) {
		const value = values[key];
		if (value === undefined) continue;
		if (typeof value === 'boolean') request.set(key, [value ? 'yes' : 'no']);
		else request.set(key, typeof value === 'string' ? [value] : value);
	}
	return request;
}

/** Words parted by `;`, or by `,` where there is no `;`; none when not asked for. */
function readList(values: readonly string[] = []): string[] {
	return values
		.flatMap((value) => value.split(value.includes(';') ? ';' : ','))
		.map((word) => word.trim())
		.filter((word) => word !== '');
}

/** Sections by id, in their own order; `all` = every one. */
function readSections(values: readonly string[]): readonly Section[] {
	const asked = values.flatMap((value) => value.split(',')).map((word) => word.trim());
	const known = SECTIONS.map(({ id }) => id);
	const unknown = asked.find((word) => word !== 'all' && !known.includes(word));
	if (unknown !== undefined) {
		const all = ['all', ...known].join(', ');
		throw new UsageProblem({ kind: 'value', option: 'section', value: unknown, known: all });
	}
	return SECTIONS.filter(({ id }) => asked.includes('all') || asked.includes(id));
}

/** `--bands` alone means lost ties. */
function readBands(value: string | undefined): Loss | null {
	if (value === undefined || isLoss(value)) return value ?? null;
	throw new UsageProblem({ kind: 'value', option: 'bands', value, known: LOSSES.join(', ') });
}

function isLoss(word: string | undefined): word is Loss {
	return (LOSSES as readonly (string | undefined)[]).includes(word);
}

function isFormat(word: string): word is Format {
	return (FORMATS as readonly string[]).includes(word);
}
