/** What a report holds and in which order: chosen by the user, kept as plain data. */
import { LANGUAGES, type Language } from '../i18n/language';
import type { Dataset, DistrictId } from '../model/dataset';
import type { Lens } from '../model/lens';

/** The two pages, then the appendix, in the order of the template. */
export const PAGE_PARTS = [
	'picture',
	'findings',
	'coverage',
	'checks',
	'introductions',
	'method'
] as const;
export const APPENDIX_PARTS = [
	'all-checks',
	'all-findings',
	'chance',
	'ranks',
	'figures',
	'words'
] as const;
export type PartId = (typeof PAGE_PARTS)[number] | (typeof APPENDIX_PARTS)[number];

export interface PartSetting {
	readonly id: PartId;
	readonly isOn: boolean;
	/** The user's own paragraphs above what the part shows; plain text, an empty line between paragraphs. */
	readonly ownText: string;
}

export interface ReportSettings {
	readonly language: Language;
	/** Empty = the project's own title. */
	readonly title: string;
	/** Those the report is about; null = as the lens of the program says. */
	readonly districts: readonly DistrictId[] | null;
	/** Every part once, those of the two pages before those of the appendix. */
	readonly parts: readonly PartSetting[];
}

/** The template: everything, in its own order. */
export function defaultSettings(language: Language): ReportSettings {
	const parts = [...PAGE_PARTS, ...APPENDIX_PARTS].map((id) => ({ id, isOn: true, ownText: '' }));
	return { language, title: '', districts: null, parts };
}

/** Whether a part stands in the appendix, not on the two pages. */
export function isAppendixPart(id: PartId): boolean {
	return (APPENDIX_PARTS as readonly PartId[]).includes(id);
}

/** The settings with one part changed. */
export function withPart(
	settings: ReportSettings,
	id: PartId,
	change: Partial<Omit<PartSetting, 'id'>>
): ReportSettings {
	const parts = settings.parts.map((part) => (part.id === id ? { ...part, ...change } : part));
	return { ...settings, parts };
}

/** Whether a part is in the report. */
export function isShown({ parts }: ReportSettings, id: PartId): boolean {
	return parts.some((part) => part.id === id && part.isOn);
}

/** Moves a part one place up (-1) or down (+1) among those of the pages or of the appendix. */
export function movePart(settings: ReportSettings, id: PartId, by: -1 | 1): ReportSettings {
	const from = settings.parts.findIndex((part) => part.id === id);
	const to = from + by;
	const other = settings.parts[to];
	if (from < 0 || !other || isAppendixPart(other.id) !== isAppendixPart(id)) return settings;
	const parts = [...settings.parts];
	parts[to] = settings.parts[from]!;
	parts[from] = other;
	return { ...settings, parts };
}

/** Settings from what was kept; whatever is not understood is as in the template. */
export function readSettings(kept: unknown, language: Language): ReportSettings {
	const template = defaultSettings(language);
	if (typeof kept !== 'object' || kept === null) return template;
	const {
		title,
		parts,
		districts,
		language: own
	} = kept as Partial<Record<keyof ReportSettings, unknown>>;
	const known = (Array.isArray(parts) ? parts : []).flatMap((one: unknown) => {
		const { id, isOn, ownText } = (one ?? {}) as Partial<Record<keyof PartSetting, unknown>>;
		const part = template.parts.find((other) => other.id === id);
		if (!part) return [];
		return [
			{
				id: part.id,
				isOn: isOn !== false,
				ownText: typeof ownText === 'string' ? ownText : ''
			}
		];
	});
	const first = known.filter(({ id }, i) => known.findIndex((other) => other.id === id) === i);
	const rest = template.parts.filter(({ id }) => !first.some((part) => part.id === id));
	const all = [...first, ...rest];
	return {
		language: LANGUAGES.find((one) => one === own) ?? language,
		title: typeof title === 'string' ? title : '',
		districts: readDistricts(districts),
		parts: [
			...all.filter(({ id }) => !isAppendixPart(id)),
			...all.filter(({ id }) => isAppendixPart(id))
		]
	};
}

/**
 * The lens of the report: the program's, with the districts that the report is about. Districts that
 * the data no longer have are left out; where none is left, those of the program hold.
 */
export function reportLens({ districts }: ReportSettings, lens: Lens, dataset: Dataset): Lens {
	if (districts === null) return lens;
	const known = dataset.districts.map(({ id }) => id).filter((id) => districts.includes(id));
	if (known.length === 0) return lens;
	return { ...lens, districts: known.length === dataset.districts.length ? null : known };
}

function readDistricts(kept: unknown): readonly DistrictId[] | null {
	if (!Array.isArray(kept)) return null;
	const ids = kept.filter((one): one is string => typeof one === 'string');
	return ids.length === 0 ? null : ids;
}
