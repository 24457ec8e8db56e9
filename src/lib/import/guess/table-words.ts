/** The names under which files and sheets bring the tables, in English and Danish. */
import { TABLES, type TableName } from '../../model/dataset';
import { headingKey } from '../../model/table-schema';

const TABLE_WORDS: Readonly<Record<TableName, readonly string[]>> = {
	actors: [
		'actor',
		'aktør',
		'aktører',
		'aktoerer',
		'aktorer',
		'personer',
		'people',
		'nodes',
		'noder',
		'elements',
		'elementer',
		'parter',
		'netværksparter',
		'interessenter',
		'vertices'
	],
	ties: [
		'tie',
		'samarbejde',
		'samarbejder',
		'relation',
		'relationer',
		'relations',
		'edges',
		'kanter',
		'links',
		'connections',
		'forbindelser',
		'collaborations'
	],
	forums: ['forum', 'fora', 'forummer', 'mødeforum', 'mødefora', 'moedefora', 'grupper'],
	memberships: ['membership', 'members', 'medlem', 'medlemmer', 'medlemskab', 'medlemskaber'],
	initiatives: [
		'initiative',
		'indsats',
		'indsatser',
		'initiativer',
		'aktiviteter',
		'activities',
		'projekter',
		'projects'
	],
	participations: ['participation', 'deltagelse', 'deltagelser', 'indsatsdeltagelse'],
	districts: [
		'district',
		'bydel',
		'bydele',
		'områder',
		'boligområder',
		'omraader',
		'boligomraader'
	],
	sectors: ['sector', 'sektor', 'sektorer']
};

const tableByWord = new Map<string, TableName>();
for (const table of TABLES) {
	for (const word of [table, ...TABLE_WORDS[table]]) tableByWord.set(headingKey(word), table);
}

/**
 * The table that the name of a file, a sheet or a resource speaks of: the whole name, or the only
 * table named among its words (`2019-aktører-endelig`). Null when it names none, or several.
 */
export function tableByName(name: string): TableName | null {
	const key = headingKey(name);
	const whole = tableByWord.get(key);
	if (whole) return whole;
	const found = new Set<TableName>();
	for (const word of key.split(/[^\p{L}]+/u)) {
		const table = tableByWord.get(word);
		if (table) found.add(table);
	}
	return found.size === 1 ? [...found][0]! : null;
}
