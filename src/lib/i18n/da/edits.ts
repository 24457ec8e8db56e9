import type { TableName } from '../../model/dataset';
import type { EditProblem } from '../../model/edit';
import { formatNumber } from '../language';
import { strengthRuleDa } from './strength-rule';

const number = (value: number) => formatNumber(value, 'da');

interface Noun {
	readonly one: string;
	readonly theOne: string;
	readonly many: string;
}

const NOUNS: Readonly<Record<TableName, Noun>> = {
	actors: { one: 'aktør', theOne: 'aktøren', many: 'aktører' },
	ties: { one: 'samarbejde', theOne: 'samarbejdet', many: 'samarbejder' },
	forums: { one: 'mødeforum', theOne: 'mødeforummet', many: 'mødefora' },
	memberships: { one: 'medlemskab', theOne: 'medlemskabet', many: 'medlemskaber' },
	initiatives: { one: 'indsats', theOne: 'indsatsen', many: 'indsatser' },
	participations: { one: 'deltagelse', theOne: 'deltagelsen', many: 'deltagelser' },
	districts: { one: 'bydel', theOne: 'bydelen', many: 'bydele' },
	sectors: { one: 'sektor', theOne: 'sektoren', many: 'sektorer' }
};

/** Hvad trinnene i historikken hedder, og hvorfor noget ikke kan rettes. */
export const editsDa = {
	step: {
		rows: {
			'add-rows': (what: string) => `tilføj ${what}`,
			'change-rows': (what: string) => `ret ${what}`,
			'remove-rows': (what: string) => `fjern ${what}`
		},
		/** »aktøren Politi Sydbyen« eller »3 aktører«. */
		what: (table: TableName, count: number, label: string | null) => {
			const noun = NOUNS[table];
			if (label !== null) return `${noun.theOne} ${label}`;
			return `${number(count)} ${count === 1 ? noun.one : noun.many}`;
		},
		merge: (label: string, other: string) => `slå ${label} sammen med ${other}`,
		'merge-rows': (what: string, label: string) => `slå ${what} (${label}) sammen til én række`,
		'rename-id': (label: string, other: string) => `skift id fra ${label} til ${other}`,
		rename: (label: string, other: string) => `omdøb ${label} til ${other}`,
		'set-column': (column: string, what: string) => `sæt ${column} for ${what}`,
		'empty-column': (column: string, what: string) => `tøm ${column} for ${what}`,
		/** Hvad der kom til, og hvad der blev rettet; null = ingen. */
		paste: (added: string | null, changed: string | null) =>
			added === null
				? `indsæt i ${changed ?? ''}`
				: changed === null
					? `indsæt ${added}`
					: `indsæt ${added} og ret ${changed}`,
		'apply-scenario': (label: string) => `gennemfør scenariet ${label}`,
		'save-scenario': (label: string) => `gem scenariet ${label}`,
		'remove-scenario': (label: string) => `slet scenariet ${label}`,
		'check-settings': 'ret grænserne i tjekkene',
		report: 'ret valgene i rapporten',
		pins: 'hold fast eller slip på kortet',
		'update-from-files': (count: number) =>
			`opdatér fra filer (${number(count)} ${count === 1 ? 'række' : 'rækker'})`,
		'go-back': 'gå tilbage til en tidligere version',
		'read-again': 'læs filerne igen med rettelser',
		several: (count: number) => `${number(count)} ændringer`
	},
	problem: {
		'unknown-actor': 'Aktøren findes ikke i data.',
		'unknown-forum': 'Mødeforummet findes ikke i data.',
		'unknown-initiative': 'Indsatsen findes ikke i data.',
		'no-such-tie': 'De to har intet samarbejde at fjerne.',
		'self-tie': 'Vælg to forskellige aktører.',
		'no-strength': strengthRuleDa.positive,
		'strength-out-of-range': strengthRuleDa.range,
		'same-forum': 'Vælg to forskellige mødefora.',
		'same-actor': 'Vælg to forskellige aktører.',
		'unknown-row': 'Rækken findes ikke længere.',
		'duplicate-id': 'Id’et er taget af en anden række. Vælg et andet.',
		'bad-id':
			'Id’et kan ikke bruges. Det må ikke være tomt, begynde eller slutte med mellemrum eller være et ord, der betyder noget andet her.',
		'no-label': 'Skriv et navn.',
		'bad-step': 'Trinnet skal være 1, 2, 3 eller 4.',
		'bad-number': 'Skriv et tal, der ikke er under 0.',
		'bad-date': 'Skriv et år, en måned eller en dag, fx 2019, 2019-03 eller 2019-03-31.',
		'period-reversed': 'Perioden slutter, før den begynder.',
		'parent-cycle': 'Et mødeforum kan ikke høre under sig selv.',
		'in-use': 'Andre rækker bruger den. Ret dem først.'
	} satisfies Record<EditProblem['code'], string> as Record<EditProblem['code'], string>,
	/** Sætningen om et problem med det, der er galt. */
	problemWith: (sentence: string, value: string) => `${sentence} Det gælder »${value}«.`
};

export type EditsMessages = typeof editsDa;
