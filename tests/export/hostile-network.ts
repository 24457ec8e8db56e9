/** A small project whose names are as hostile to file formats as names can be. */
import { makeDataset } from '../support/make-dataset';

export const HOSTILE_NAMES = [
	'plain',
	'two words',
	'Ægir Østergård, å',
	'say "hi"',
	"it's",
	'a<b>&amp;c',
	']]>',
	'<!--',
	'=HYPERLINK("x")',
	'+45 12',
	'-5',
	'@sum',
	'back\\slash\\',
	'% no comment',
	'*Vertices 3',
	'a,b;c=d:e',
	'line\nbreak',
	'tab\there',
	'__proto__',
	'constructor',
	'😀',
	'data:',
	'1',
	'\u0001control',
	'\u0002control'
];

export function hostileDataset() {
	return makeDataset({
		actors: HOSTILE_NAMES.map((name, i) => ({
			id: name,
			label: i % 2 === 0 ? name : `${name} label`,
			sector: i % 3 === 0 ? null : HOSTILE_NAMES[(i * 5) % 12]!,
			attributes: new Map(i % 4 === 0 ? [['note', `${name} ]]> "x" & =1`]] : [])
		})),
		// The last two and every fifth have no tie.
		ties: HOSTILE_NAMES.slice(0, -2).flatMap((name, i) =>
			i === 0 || i % 5 === 0
				? []
				: [
						{
							source: name,
							target: HOSTILE_NAMES[0]!,
							kind: HOSTILE_NAMES[(i * 7) % HOSTILE_NAMES.length]!,
							weight: i / 4,
							reportedBy: name
						}
					]
		)
	});
}
