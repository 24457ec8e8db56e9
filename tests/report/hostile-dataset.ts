import { makeDataset } from '../support/make-dataset';

/** What a label may try in a page, a table, a zip of XML and a text. */
export const HOSTILE = [
	'</script><script>window.broken = 1</script>',
	'<img src="https://example.invalid/x.png" onerror="window.broken = 1">',
	'"><svg onload="window.broken = 1">',
	`' onmouseover='window.broken = 1`,
	'<!-- --> ]]> &amp; &#x3c;b&#x3e;',
	'javascript:window.broken = 1',
	'| cell | **bold** [link](https://example.invalid) `code`',
	'\u0000\u0007\ud800 lone \u2028 line'
];

/** Two sectors whose actors, forums, districts and sectors all have such names. */
export function hostileDataset() {
	const label = (i: number) => HOSTILE[i % HOSTILE.length]!;
	const actors = Array.from({ length: 12 }, (_, i) => ({
		id: `a${i}`,
		label: label(i),
		sector: i < 6 ? HOSTILE[0]! : HOSTILE[1]!,
		districts: [i % 2 === 0 ? HOSTILE[2]! : HOSTILE[3]!]
	}));
	const inside = (from: number) =>
		Array.from({ length: 15 }, (_, i) => ({
			source: `a${from + (i % 6)}`,
			target: `a${from + ((i * 2 + 1) % 6)}`
		})).filter(({ source, target }) => source !== target);
	const dataset = makeDataset({
		actors,
		ties: [...inside(0), ...inside(6), { source: 'a0', target: 'a6' }],
		forums: [
			{ id: 'f0', label: HOSTILE[4]!, level: 'strategic' },
			{ id: 'f1', label: HOSTILE[5]!, level: 'tactical', parent: 'f0' }
		],
		memberships: [
			{ actor: 'a0', forum: 'f0' },
			{ actor: 'a1', forum: 'f0' },
			{ actor: 'a7', forum: 'f1' },
			{ actor: 'a2', forum: 'f1' }
		]
	});
	return { ...dataset, title: { da: HOSTILE[0]!, en: HOSTILE[1]! } };
}
