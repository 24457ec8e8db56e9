/** Random data sets as an import or an edit can make them, with hostile text in every place. */
import type { Dataset, Period, TableName } from '../../src/lib/model/dataset';
import { sectorKind, STEPS } from '../../src/lib/model/taxonomy';

const HOSTILE = [
	'Ægir Østergård å',
	'=1+1',
	"'=x",
	"''@",
	'+45 12 34',
	'-5',
	'-a',
	'@SUM(A1)',
	'a,b',
	'say "hi"',
	'"',
	'line\nbreak',
	'line\r\nbreak',
	'__proto__',
	'constructor',
	'toString',
	'😀 emoji',
	'<b>fed</b>',
	'tab\there',
	'_x000D_',
	'ja',
	'1',
	'2019',
	'0',
	'id',
	'null',
	'a|b',
	'a;b',
	'sep=;'
];

/** Mulberry32: the same seed, the same numbers. */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export function randomDataset(seed: number): Dataset {
	const random = randomNumbers(seed);
	const below = (count: number) => Math.floor(random() * count);
	const pick = <T>(values: readonly T[]): T => values[below(values.length)]!;
	const maybe = <T>(value: () => T): T | null => (random() < 0.5 ? null : value());
	const some = (values: readonly string[]) => values.filter(() => random() < 0.3);
	const hostile = () => (random() < 0.3 ? `${pick(HOSTILE)} ${below(100)}` : pick(HOSTILE));
	const item = () => hostile().replace(/[;|]/g, '/').trim();
	const items = () => [...new Set(Array.from({ length: below(3) }, item))];
	const date = () => pick(['2019', '2019-03', '2019-03-31', '2020-02-29']);
	const period = (): Period => {
		const [from, to] = [maybe(date), maybe(date)];
		return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
	};
	const attributes = (): Map<string, string> => {
		const names = [
			'__proto__',
			'Kilde 2',
			'=cmd',
			' x'.trim(),
			'Navn',
			'Fra',
			'TYPE',
			'note;a',
			'"q"'
		];
		// Extra columns keep their spaces.
		return new Map(some(names).map((name) => [name, pick([hostile(), `  ${hostile()} `])]));
	};
	const ids = (prefix: string, count: number) => [
		...new Set(
			Array.from({ length: count }, () => (random() < 0.5 ? hostile() : `${prefix}${below(1000)}`))
		)
	];
	const entity = (id: string) => ({
		id,
		label: hostile(),
		attributes: attributes()
	});

	const sectorIds = ids('s', below(4));
	const districtIds = ids('d', below(4)).filter((id) => !/[;|]/.test(id));
	const actorIds = ids('a', 1 + below(12));
	const forumIds = ids('f', below(5));
	const initiativeIds = ids('i', below(5));
	const sectors = sectorIds.map((id) => {
		const base = entity(id);
		return {
			...base,
			kind: sectorKind(id) ?? sectorKind(base.label),
			colour: maybe(hostile),
			expected: maybe(() => random() < 0.5),
			declared: true
		};
	});
	const districts = districtIds.map((id) => ({
		...entity(id),
		population: maybe(() => below(10_000) / 4),
		geometry: maybe(() => 'map.geojson'),
		homes: items(),
		declared: true
	}));
	const actors = actorIds.map((id) => ({
		...entity(id),
		sector: sectorIds.length > 0 ? maybe(() => pick(sectorIds)) : null,
		organisations: items(),
		districts: some(districtIds),
		level: maybe(() => pick(['political', 'tactical', 'Mellem', '=x'])),
		roles: some(['coordinator', 'network-leader', 'Tovholder', '-x']),
		...period(),
		source: maybe(hostile)
	}));
	const forums = forumIds.map((id, index) => ({
		...entity(id),
		level: maybe(() => 'strategic'),
		districts: some(districtIds),
		scopes: some(['social', 'physical', 'Andet']),
		parent: index > 0 ? maybe(() => forumIds[below(index)]!) : null,
		...period(),
		source: maybe(hostile)
	}));
	const initiatives = initiativeIds.map((id) => ({
		...entity(id),
		themes: items(),
		targetGroups: items(),
		districts: some(districtIds),
		approach: maybe(() => pick(['moved-out', 'Andet'])),
		...period(),
		source: maybe(hostile)
	}));
	const ties = Array.from({ length: below(15) }, () => ({
		source: pick(actorIds),
		target: pick(actorIds),
		step: maybe(() => pick(STEPS)),
		weight: maybe(() => pick([1, 0.1, 1e-7, 1234.5, 3])),
		kind: maybe(hostile),
		directed: maybe(() => random() < 0.5),
		reportedBy: maybe(() => pick([...actorIds, 'both'])),
		...period(),
		sourcePassage: maybe(hostile),
		attributes: attributes()
	}));
	const memberships = forumIds.flatMap((forum) =>
		some(actorIds).map((actor) => ({
			actor,
			forum,
			roles: some(['chair', 'member', 'Vikar']),
			...period(),
			source: maybe(hostile),
			attributes: attributes()
		}))
	);
	const participations = initiativeIds.flatMap((initiative) =>
		some(actorIds).map((actor) => ({
			actor,
			initiative,
			roles: some(['lead', 'funder', 'Vært']),
			source: maybe(hostile),
			attributes: attributes()
		}))
	);
	const rejected = Array.from({ length: below(3) }, () => ({
		file: hostile(),
		row: 2 + below(50),
		table: maybe((): TableName => 'ties'),
		cells: new Map([
			['__proto__', hostile()],
			['source', ' a ']
		])
	}));
	return {
		name: `p${seed}`,
		title: {
			...(random() < 0.5 ? { da: hostile() } : {}),
			...(random() < 0.5 ? { en: hostile() } : {})
		},
		licence: maybe(() => 'CC0-1.0'),
		actors,
		ties,
		forums,
		memberships,
		initiatives,
		participations,
		districts,
		sectors,
		companions: new Map(
			[
				['README.md', '# =1\r\nhej'],
				['ties.csv', 'source,target\nx,y\n'],
				['other.csv', 'id,label\nx,y\n'],
				['net.graphml', '<graphml/>']
			].filter(() => random() < 0.5) as [string, string][]
		),
		rejected
	};
}
