import { expect, test } from 'vitest';
import { describeStep } from '../../src/lib/i18n/describe-edit';
import type { StepName } from '../../src/lib/model/step-name';

test.each<[StepName, da: string, en: string]>([
	[
		{ code: 'set-column', table: 'actors', column: 'district', count: 12 },
		'sæt bydel for 12 aktører',
		'set district for 12 actors'
	],
	[
		{ code: 'set-column', table: 'ties', column: 'source', count: 1 },
		'sæt fra aktør for 1 samarbejde',
		'set from actor for 1 collaboration'
	],
	[
		{ code: 'empty-column', table: 'actors', column: 'Telefon', count: 2 },
		'tøm Telefon for 2 aktører',
		'empty Telefon for 2 actors'
	],
	[
		{ code: 'rename', table: 'actors', label: 'Bo', other: 'Bodil' },
		'omdøb Bo til Bodil',
		'rename Bo to Bodil'
	],
	[{ code: 'paste', table: 'actors', changed: 0, added: 3 }, 'indsæt 3 aktører', 'paste 3 actors'],
	[
		{ code: 'paste', table: 'actors', changed: 2, added: 0 },
		'indsæt i 2 aktører',
		'paste into 2 actors'
	],
	[
		{ code: 'paste', table: 'ties', changed: 2, added: 1 },
		'indsæt 1 samarbejde og ret 2 samarbejder',
		'paste 1 collaboration and change 2 collaborations'
	]
])('%j', (name, da, en) => {
	expect([describeStep(name, 'da'), describeStep(name, 'en')]).toEqual([da, en]);
});
