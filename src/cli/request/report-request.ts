/** What the command line asks of a report: which parts, in which order, with which text of one's own. */
import type { Language } from '../../lib/i18n/language';
import type { Dataset } from '../../lib/model/dataset';
import {
	APPENDIX_PARTS,
	PAGE_PARTS,
	readSettings,
	withPart,
	type PartId,
	type ReportSettings
} from '../../lib/report/report-settings';
import { UsageProblem } from './usage-problem';

export interface ReportRequest {
	/** Only these, in this order (those of the pages before those of the appendix); null = as the template has them. */
	readonly parts: readonly PartId[] | null;
	readonly without: readonly PartId[];
	readonly ownTexts: ReadonlyMap<PartId, string>;
	/** Null = as kept with the project, else the project's own. */
	readonly title: string | null;
}

const ALL_PARTS: readonly PartId[] = [...PAGE_PARTS, ...APPENDIX_PARTS];
/** Beside the tables of a project file. */
const PROJECT_FILE = 'bindeled.json';

/** `--parts`, `--without`, `--own-text` and `--title`. Throws UsageProblem. */
export function readReportRequest(values: {
	readonly parts?: readonly string[] | undefined;
	readonly without?: readonly string[] | undefined;
	readonly 'own-text'?: readonly string[] | undefined;
	readonly title?: string | undefined;
}): ReportRequest {
	const ownTexts = new Map<PartId, string>();
	for (const given of values['own-text'] ?? []) {
		const [part = '', ...text] = given.split('=');
		ownTexts.set(readPart('own-text', part.trim(), given), text.join('=').replaceAll('\\n', '\n'));
	}
	return {
		parts: values.parts === undefined ? null : readParts('parts', values.parts),
		without: readParts('without', values.without ?? []),
		ownTexts,
		title: values.title ?? null
	};
}

/** The template, what a project file has kept, and what is asked for, each outdoing the one before. */
export function reportSettings(
	{ parts, without, ownTexts, title }: ReportRequest,
	dataset: Dataset,
	language: Language
): ReportSettings {
	const kept = readSettings(keptChoices(dataset), language);
	let settings: ReportSettings = { ...kept, language, title: title ?? kept.title };
	if (parts !== null) {
		const ofPart = new Map(settings.parts.map((part) => [part.id, part]));
		const asked = parts.map((id) => ({ ...ofPart.get(id)!, isOn: true }));
		const rest = settings.parts.filter(({ id }) => !parts.includes(id));
		const all = [...asked, ...rest.map((part) => ({ ...part, isOn: false }))];
		settings = readSettings({ ...settings, parts: all }, language);
	}
	for (const id of without) settings = withPart(settings, id, { isOn: false });
	for (const [id, ownText] of ownTexts) settings = withPart(settings, id, { ownText });
	return settings;
}

/** What the page has kept in a project file; undefined where the project is not one. */
function keptChoices(dataset: Dataset): unknown {
	try {
		const kept = JSON.parse(dataset.companions.get(PROJECT_FILE) ?? 'null') as unknown;
		return typeof kept === 'object' && kept !== null && 'report' in kept ? kept.report : undefined;
	} catch {
		return undefined;
	}
}

function readParts(option: string, values: readonly string[]): PartId[] {
	const words = values.flatMap((value) => value.split(/[,;]/)).map((word) => word.trim());
	const parts = words.filter((word) => word !== '').map((word) => readPart(option, word, word));
	return [...new Set(parts)];
}

function readPart(option: string, word: string, value: string): PartId {
	const part = ALL_PARTS.find((one) => one === word);
	if (part === undefined) {
		throw new UsageProblem({ kind: 'value', option, value, known: ALL_PARTS.join(', ') });
	}
	return part;
}
