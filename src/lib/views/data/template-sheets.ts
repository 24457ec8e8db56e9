/** Empty sheets to fill in, made on the spot: headings in the language of the screen. */
import type { Language } from '$lib/i18n/language';
import type { TableName } from '$lib/model/dataset';

const HEADINGS: Record<Language, Readonly<Partial<Record<TableName, readonly string[]>>>> = {
	da: {
		actors: ['id', 'navn', 'sektor', 'organisation', 'bydel', 'niveau', 'rolle'],
		ties: ['fra', 'til', 'trin', 'styrke', 'oplyst af'],
		forums: ['id', 'navn', 'niveau', 'bydel'],
		memberships: ['aktør', 'mødeforum', 'rolle'],
		initiatives: ['id', 'navn', 'tema', 'målgruppe', 'bydel'],
		participations: ['aktør', 'indsats', 'rolle']
	},
	en: {
		actors: ['id', 'label', 'sector', 'organisation', 'district', 'level', 'role'],
		ties: ['source', 'target', 'step', 'weight', 'reported_by'],
		forums: ['id', 'label', 'level', 'district'],
		memberships: ['actor', 'forum', 'role'],
		initiatives: ['id', 'label', 'theme', 'target_group', 'district'],
		participations: ['actor', 'initiative', 'role']
	}
};

/** A spreadsheet in Danish expects semicolons. */
const DELIMITER: Record<Language, string> = { da: ';', en: ',' };

export interface TemplateSheet {
	readonly table: TableName;
	readonly text: string;
}

export function templateSheets(language: Language): TemplateSheet[] {
	const headings = HEADINGS[language];
	return (Object.keys(headings) as TableName[]).map((table) => ({
		table,
		// The mark tells a spreadsheet that the file is UTF-8.
		text: `\uFEFF${headings[table]!.join(DELIMITER[language])}\r\n`
	}));
}
