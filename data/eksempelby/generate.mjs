/**
 * Writes the tables of the invented municipality Eksempelby from `invented.mjs` and one seed.
 *
 *   node data/eksempelby/generate.mjs           rewrites the CSV files
 *   node data/eksempelby/generate.mjs --check   exits 1 when a file differs from what would be written
 *
 * Ties come from a block model: who shares a district or a forum works together more often, sectors
 * do not matter. On top of that lie the planted facts, numbered as in README.md; each has its own
 * constant or function here and marks itself with "Fact n".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
	APPROACHES,
	DISTRICTS,
	FUNDERS,
	LEADS,
	ROTATION,
	SECTORS,
	SILENT_FORUM,
	TARGET_GROUPS,
	THEMES,
	buildActors,
	buildForums,
	homesIn
} from './invented.mjs';

const SEED = 34;
const SOURCE = 'opdigtet';
const FIRST_WAVE = '2023';
const BETWEEN_WAVES = '2024';
const SECOND_WAVE = '2025';
/** The extra initiatives are paid until then; adjusted core operation has no end. */
const PLAN_ENDS = '2027';

/** Chance that two actors work together, by how near they are; times LEVEL_DISTANCE. */
const RATE = { sameDistrict: 0.13, otherDistrict: 0.006, localAndWide: 0.042, bothWide: 0.1 };
/** Factor by how many levels lie between two actors. */
const LEVEL_DISTANCE = [1, 1, 0.4, 0.1];
const LEVELS = ['political', 'strategic', 'tactical', 'executing'];
/** Factor for two of the same sector outside a district: they have their own house to meet in. */
const SAME_SECTOR = 0.35;
/** Every actor has at least this many partners, both waves taken together. */
const FEWEST_PARTNERS = 5;
/** From this chance on two actors are likely to meet. */
const LIKELY = 0.04;
/** Share of a sector pair's ties that end before the second wave; as many begin with it. */
const CHURN = 0.1;

/** Fact 1: health keeps to itself, apart from these ties. */
const SILO = {
	sector: 'health',
	rate: { sameDistrict: 0.9, otherwise: 0.28 },
	outside: [
		...DISTRICTS.map((d) => [`${d.id}-laege`, `${d.id}-sundhedsplejerske`]),
		['praksischef', 'direktoer-social'],
		['regional-sundhedskonsulent', 'boligsocial-koordinator']
	]
};

/** Fact 3: these actors of Åbredden reach everyone else only through `gate`. */
const ISLAND = {
	gate: 'aabredden-lokalkoordinator',
	rate: 0.3,
	members: new Set(
		[
			'skolepaedagog',
			'klubleder',
			'klubpaedagog',
			'boligsocial',
			'ejendomsfunktionaer',
			'vicevaert',
			'ejerformand',
			'afdelingsformand',
			'afdelingsnaestformand',
			'afdelingsmedlem',
			'cafevaert',
			'lektiehjaelper',
			'bydelsmor',
			'idraetsformand',
			'spejderleder',
			'mentorleder',
			'naerbetjent',
			'koebmand'
		].map((key) => `aabredden-${key}`)
	),
	gateTies: [
		'aabredden-klubleder',
		'aabredden-boligsocial',
		'aabredden-afdelingsformand',
		'aabredden-cafevaert',
		'aabredden-idraetsformand',
		'aabredden-naerbetjent',
		'aabredden-koebmand',
		'aabredden-vicevaert',
		'aabredden-bydelskonsulent',
		'aabredden-skoleleder',
		'aabredden-ejendomsleder',
		'direktoer-by-kultur'
	]
};

/** Fact 4: two initiatives in one cell whose leads do not work together. */
const OVERLAP = {
	district: 'moelletoften',
	theme: 'Kriminalpræventiv indsats',
	targetGroup: 'Unge',
	leads: ['moelletoften-spejderleder', 'moelletoften-klubpaedagog']
};

/** Fact 7: these two sectors stay on the two lowest steps of the ladder. */
const LOW_STEPS = ['housing-organisation', 'municipal-institution'];

/** Fact 8: nearly all ties between these two are reported by `teller` alone. */
const ONE_SIDED = {
	pair: ['helhedsplan', 'municipal-administration'],
	teller: 'helhedsplan',
	share: 0.9,
	rateFactor: 1.5
};

/** Fact 10: these two sectors gain ties between the waves. */
const GROWTH = { pair: ['education', 'police'], before: 6, gained: 24 };

/** Fact 11: nobody runs anything for this target group under this theme in this district. */
const HOLE = {
	district: 'havnekvarteret',
	theme: 'Uddannelse og beskæftigelse',
	targetGroup: 'Voksne'
};

/** Cells with a second initiative, besides the overlap: [district, theme, target group]. */
const SHARED_CELLS = [
	['nordmarken', 'Uddannelse og beskæftigelse', 'Unge'],
	['nordmarken', 'Tryghed og trivsel', 'Voksne'],
	['moelletoften', 'Forebyggelse og forældreansvar', 'Børn'],
	['aabredden', 'Tryghed og trivsel', 'Børn'],
	['egelunden', 'Kriminalpræventiv indsats', 'Unge'],
	['egelunden', 'Tryghed og trivsel', 'Unge'],
	['havnekvarteret', 'Forebyggelse og forældreansvar', 'Unge'],
	['havnekvarteret', 'Kriminalpræventiv indsats', 'Unge'],
	['birkebakken', 'Forebyggelse og forældreansvar', 'Voksne'],
	['birkebakken', 'Uddannelse og beskæftigelse', 'Børn']
];

/** Those who bind the network for the plan and the municipality, and whom they surely work with. */
const HUBS = {
	planleder: [
		...DISTRICTS.map((d) => `${d.id}-lokalkoordinator`),
		'boligsocial-koordinator',
		'direktoer-almene',
		'direktoer-boern-unge',
		'formand-socialudvalget',
		'evalueringskonsulent'
	],
	'boligsocial-koordinator': [
		'direktoer-boern-unge',
		'direktoer-social',
		'direktoer-by-kultur',
		'jobcenterleder',
		'familieafdelingsleder',
		'fritidsafdelingsleder',
		'driftschef',
		'ssp-konsulent',
		'jobkonsulent',
		'gadeplansmedarbejder'
	]
};

/** Reporting of background ties: share reported by one side alone, and share told by each side in a row of its own. */
const REPORTING = { alone: 0.1, twoRows: 0.3 };
/** Background steps in turn: half of all ties on the upper two steps of the ladder. */
const STEP_ROUND = [2, 3, 1, 4, 3, 2, 1, 3];
const LOW_STEP_ROUND = [1, 2, 2, 1, 2];
const KINDS = ['', 'vidensdeling', 'koordinering', 'fælles opgaveløsning', 'fælles udvikling'];

/** A small seeded generator (mulberry32): numbers from 0 up to, not including, 1. */
function mulberry32(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A shuffled copy (Fisher-Yates). */
function shuffled(items, random) {
	const copy = [...items];
	for (let last = copy.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[copy[last], copy[other]] = [copy[other], copy[last]];
	}
	return copy;
}

/** One key for a pair, whichever comes first. */
function pairKey(a, b) {
	return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** Items collected by key, in order of first appearance. */
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) {
		const key = keyOf(item);
		groups.set(key, [...(groups.get(key) ?? []), item]);
	}
	return groups;
}

/** All unordered pairs of a list. */
function pairsOf(items) {
	return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second]));
}

function shareDistrict(a, b) {
	return a.districts.some((district) => b.districts.includes(district));
}

function joinsSectors(a, b, [first, second]) {
	return (
		(a.sector === first && b.sector === second) || (a.sector === second && b.sector === first)
	);
}

/** Pairs of actors who must not work together, so that a planted fact stands (facts 4 and 9). */
function forbiddenPairs(forums) {
	const silent = forums.find((forum) => forum.id === SILENT_FORUM);
	const pairs = [...pairsOf(silent.members.map(({ actor }) => actor)), OVERLAP.leads];
	return new Set(pairs.map(([a, b]) => pairKey(a, b)));
}

/** True when the background may join the two: not across the silo, the island's shore or a forbidden pair. */
function mayJoin(a, b, forbidden) {
	if (a.id === b.id || forbidden.has(pairKey(a.id, b.id))) return false;
	if ((a.sector === SILO.sector) !== (b.sector === SILO.sector)) return false;
	if (joinsSectors(a, b, GROWTH.pair)) return false;
	return ISLAND.members.has(a.id) === ISLAND.members.has(b.id);
}

function sameSectorFactor(a, b) {
	return a.sector === b.sector ? SAME_SECTOR : 1;
}

/** Chance of a background tie between two actors that may be joined. */
function tieRate(a, b) {
	const near = shareDistrict(a, b);
	if (a.sector === SILO.sector) return near ? SILO.rate.sameDistrict : SILO.rate.otherwise;
	if (ISLAND.members.has(a.id)) return ISLAND.rate;
	const local = (a.districts.length > 0) + (b.districts.length > 0);
	const base = near
		? RATE.sameDistrict
		: [RATE.bothWide, RATE.localAndWide, RATE.otherDistrict][local];
	const distance = Math.abs(LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
	const oneSided = joinsSectors(a, b, ONE_SIDED.pair) ? ONE_SIDED.rateFactor : 1;
	return base * oneSided * LEVEL_DISTANCE[distance] * (near ? 1 : sameSectorFactor(a, b));
}

/** The undirected ties while they are being drawn. */
class TieSet {
	#actors;
	#ties = new Map();
	#partners = new Map();

	constructor(actors) {
		this.#actors = new Map(actors.map((actor) => [actor.id, actor]));
		for (const { id } of actors) this.#partners.set(id, 0);
	}

	/** Adds a tie unless the two are joined already; `lasting` ties hold in both waves. */
	add(aId, bId, { lasting = false, from = FIRST_WAVE } = {}) {
		const key = pairKey(aId, bId);
		if (this.#ties.has(key)) return false;
		const [a, b] = [this.#actors.get(aId), this.#actors.get(bId)];
		if (!a || !b) throw new Error(`tie with an unknown actor: ${aId}, ${bId}`);
		this.#ties.set(key, { a, b, lasting, from, to: '' });
		this.#partners.set(aId, this.#partners.get(aId) + 1);
		this.#partners.set(bId, this.#partners.get(bId) + 1);
		return true;
	}

	/** Keeps an existing or new tie through both waves. */
	addLasting(aId, bId) {
		this.add(aId, bId, { lasting: true });
		this.#ties.get(pairKey(aId, bId)).lasting = true;
	}

	partners(id) {
		return this.#partners.get(id);
	}

	all() {
		return [...this.#ties.values()];
	}
}

/** Draws the background: forums first, then districts and the whole municipality, then the loners. */
function addBackground(ties, actors, forums, forbidden, random) {
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	for (const forum of forums) {
		const members = forum.members.map(({ actor }) => byId.get(actor));
		for (const [a, b] of pairsOf(members)) {
			const rate = forum.rate * sameSectorFactor(a, b);
			if (random() < rate && mayJoin(a, b, forbidden)) ties.add(a.id, b.id);
		}
	}
	for (const [a, b] of pairsOf(actors)) {
		if (random() < tieRate(a, b) && mayJoin(a, b, forbidden)) ties.add(a.id, b.id);
	}
	for (const actor of shuffled(actors, random)) addPartners(ties, actor, actors, forbidden, random);
}

/** Gives an actor with few partners some more from those it is likely to meet. */
function addPartners(ties, actor, actors, forbidden, random) {
	const nearby = actors.filter(
		(other) => mayJoin(actor, other, forbidden) && tieRate(actor, other) >= LIKELY
	);
	for (const other of shuffled(nearby, random)) {
		if (ties.partners(actor.id) >= FEWEST_PARTNERS) return;
		ties.add(actor.id, other.id);
	}
}

/** Adds the ties that facts 1, 3 and 4 and the hubs need; all of them last. */
function addPlantedTies(ties, initiatives) {
	for (const [a, b] of SILO.outside) ties.addLasting(a, b);
	for (const id of ISLAND.gateTies) ties.addLasting(ISLAND.gate, id);
	for (const [hub, others] of Object.entries(HUBS)) {
		for (const id of others) ties.addLasting(hub, id);
	}
	const cells = groupBy(initiatives, ({ district, theme, targetGroup }) =>
		[district, theme, targetGroup].join('|')
	);
	for (const [first, second] of cells.values()) {
		if (second && first.lead !== OVERLAP.leads[0]) ties.addLasting(first.lead, second.lead);
	}
}

/** Fact 10: a few ties between the two sectors in the first wave, many more in the second. */
function addGrowth(ties, actors, random) {
	const candidates = pairsOf(actors).filter(
		([a, b]) =>
			joinsSectors(a, b, GROWTH.pair) &&
			ISLAND.members.has(a.id) === ISLAND.members.has(b.id) &&
			(shareDistrict(a, b) || (a.districts.length === 0 && b.districts.length === 0))
	);
	shuffled(candidates, random)
		.slice(0, GROWTH.before + GROWTH.gained)
		.forEach(([a, b], index) => {
			const from = index < GROWTH.before ? FIRST_WAVE : SECOND_WAVE;
			ties.add(a.id, b.id, { lasting: true, from });
		});
}

/**
 * Lets some ties end before the second wave and as many of the same sector pair begin with it, so
 * that no pair but the planted one gains or loses. Only those with partners to spare take part.
 */
function addChurn(ties, random) {
	const spare = new Map();
	for (const { a, b, from } of ties.all()) {
		if (from === SECOND_WAVE) continue;
		for (const { id } of [a, b]) spare.set(id, (spare.get(id) ?? -FEWEST_PARTNERS) + 1);
	}
	for (const [, group] of groupBy(ties.all(), sectorPair)) {
		const change = Math.round(group.length * CHURN);
		const free = [];
		for (const tie of shuffled(group, random)) {
			if (free.length === 2 * change) break;
			if (tie.lasting || spare.get(tie.a.id) < 1 || spare.get(tie.b.id) < 1) continue;
			for (const { id } of [tie.a, tie.b]) spare.set(id, spare.get(id) - 1);
			free.push(tie);
		}
		const half = Math.floor(free.length / 2);
		for (const tie of free.slice(0, half)) tie.to = BETWEEN_WAVES;
		for (const tie of free.slice(half, 2 * half)) tie.from = SECOND_WAVE;
	}
}

function sectorPair({ a, b }) {
	return pairKey(a.sector, b.sector);
}

/** Gives every tie its step, strength and the way it was reported, evenly within each sector pair. */
function describeTies(ties, random) {
	for (const [pair, group] of groupBy(ties.all(), sectorPair)) {
		const round = pair === pairKey(...LOW_STEPS) ? LOW_STEP_ROUND : STEP_ROUND;
		const offset = Math.floor(random() * round.length);
		shuffled(group, random).forEach((tie, index) => {
			tie.step = round[(index + offset) % round.length];
			tie.weight = tie.step + Math.floor(random() * 3);
		});
		const alone = Math.floor(
			group.length * (pair === pairKey(...ONE_SIDED.pair) ? ONE_SIDED.share : REPORTING.alone)
		);
		const twoRows = Math.round(group.length * REPORTING.twoRows);
		shuffled(group, random).forEach((tie, index) => {
			if (index < alone) tie.tellers = [soleTeller(tie, pair, index)];
			else tie.tellers = index < alone + twoRows ? [tie.a, tie.b] : [];
		});
	}
}

/** Who reports a one-sided tie: the planted sector in its pair, elsewhere the two sides in turn. */
function soleTeller({ a, b }, pair, index) {
	if (pair === pairKey(...ONE_SIDED.pair)) return a.sector === ONE_SIDED.teller ? a : b;
	return index % 2 === 0 ? a : b;
}

/** Rows of the tie table: one `both` row, or one row for each side that reports. */
function tieRows({ a, b, step, weight, from, to, tellers }) {
	const row = (source, target, directed, reportedBy) => [
		source.id,
		target.id,
		step,
		weight,
		KINDS[step],
		directed,
		reportedBy,
		from,
		to,
		SOURCE
	];
	if (tellers.length === 0) return [row(a, b, false, 'both')];
	return tellers.map((teller) => row(teller, teller === a ? b : a, true, teller.id));
}

/** Who may lead in a district: inside the island where there is one, never the two of the overlap. */
function leadsIn(district, actorIds) {
	return LEADS.map((key) => `${district.id}-${key}`).filter(
		(id) =>
			actorIds.has(id) &&
			!OVERLAP.leads.includes(id) &&
			(district.id !== 'aabredden' || id === ISLAND.gate || ISLAND.members.has(id))
	);
}

/** All initiatives: one a cell, two in the shared cells and the overlap, none in the hole (facts 4 and 11). */
function buildInitiatives(actorIds, random) {
	const initiatives = [];
	for (const district of DISTRICTS) {
		const leads = shuffled(leadsIn(district, actorIds), random);
		for (const theme of THEMES) {
			for (const targetGroup of TARGET_GROUPS) {
				const cell = [district.id, theme.label, targetGroup];
				if (isCell(HOLE, cell)) continue;
				const planted = isCell(OVERLAP, cell);
				const double = planted || SHARED_CELLS.some((shared) => isSame(shared, cell));
				theme.names[targetGroup].slice(0, double ? 2 : 1).forEach((name, index) => {
					const turn = leads.shift();
					leads.push(turn);
					initiatives.push({
						id: `i${String(initiatives.length + 1).padStart(2, '0')}`,
						label: `${name}, ${district.label}`,
						theme: theme.label,
						targetGroup,
						district: district.id,
						approach: APPROACHES[initiatives.length % APPROACHES.length],
						from: ['2021', '2022', '2022-08', '2023'][Math.floor(random() * 4)],
						to: APPROACHES[initiatives.length % APPROACHES.length].startsWith('extra')
							? PLAN_ENDS
							: '',
						lead: planted ? OVERLAP.leads[index] : turn
					});
				});
			}
		}
	}
	return initiatives;
}

function isCell({ district, theme, targetGroup }, cell) {
	return isSame([district, theme, targetGroup], cell);
}

function isSame(first, second) {
	return first.every((value, index) => value === second[index]);
}

/** Participations: the lead, two or three partners of the district, now and then a funder. */
function buildParticipations(initiatives, actors, random) {
	return initiatives.flatMap((initiative, index) => {
		const pool = actors.filter(
			({ id, districts }) =>
				districts[0] === initiative.district &&
				id !== initiative.lead &&
				!OVERLAP.leads.includes(id)
		);
		const partners = shuffled(pool, random).slice(0, 2 + Math.floor(random() * 2));
		const rows = [
			[initiative.lead, initiative.id, 'lead', SOURCE],
			...partners.map(({ id }) => [id, initiative.id, 'partner', SOURCE])
		];
		if (index % 3 === 0) {
			const funder = FUNDERS[(index / 3) % FUNDERS.length];
			rows.push([funder, initiative.id, 'funder', SOURCE]);
		}
		return rows;
	});
}

/** Memberships with the rotation of staff and the closed group (fact 10). */
function buildMemberships(forums) {
	const turns = new Map(ROTATION.map(([forum, actor, from, to]) => [`${forum}|${actor}`, { from, to }]));
	const rows = forums.flatMap((forum) =>
		forum.members.map(({ actor, role }) => {
			const { from, to } = turns.get(`${forum.id}|${actor}`) ?? forum;
			return [actor, forum.id, role, from, to, SOURCE];
		})
	);
	const seated = new Set(rows.map(([actor, forum]) => `${forum}|${actor}`));
	for (const [forum, actor, from, to] of ROTATION) {
		if (!seated.has(`${forum}|${actor}`)) rows.push([actor, forum, 'member', from, to, SOURCE]);
	}
	return rows;
}

/** All tables: file name -> rows, the first row the headings. */
function buildTables() {
	const random = mulberry32(SEED);
	const actors = buildActors();
	const actorIds = new Set(actors.map(({ id }) => id));
	const forums = buildForums(actorIds);
	const initiatives = buildInitiatives(actorIds, random);

	const ties = new TieSet(actors);
	addPlantedTies(ties, initiatives);
	addGrowth(ties, actors, random);
	addBackground(ties, actors, forums, forbiddenPairs(forums), random);
	addChurn(ties, random);
	describeTies(ties, random);

	return {
		'actors.csv': [
			['id', 'label', 'sector', 'organisation', 'district', 'level', 'role', 'source'],
			...actors.map((actor) => [
				actor.id,
				actor.label,
				actor.sector,
				actor.organisation,
				actor.districts.join(';'),
				actor.level,
				actor.role,
				SOURCE
			])
		],
		'ties.csv': [
			['source', 'target', 'step', 'weight', 'kind', 'directed', 'reported_by', 'from', 'to', 'source_passage'],
			...ties.all().flatMap(tieRows)
		],
		'forums.csv': [
			['id', 'label', 'level', 'district', 'scope', 'parent', 'from', 'to', 'source'],
			...forums.map((forum) => [
				forum.id,
				forum.label,
				forum.level,
				forum.districts.join(';'),
				forum.scope,
				forum.parent,
				forum.from,
				forum.to,
				SOURCE
			])
		],
		'memberships.csv': [
			['actor', 'forum', 'role', 'from', 'to', 'source'],
			...buildMemberships(forums)
		],
		'initiatives.csv': [
			['id', 'label', 'theme', 'target_group', 'district', 'approach', 'from', 'to', 'source'],
			...initiatives.map(({ id, label, theme, targetGroup, district, approach, from, to }) => [
				id,
				label,
				theme,
				targetGroup,
				district,
				approach,
				from,
				to,
				SOURCE
			])
		],
		'participations.csv': [
			['actor', 'initiative', 'role', 'source'],
			...buildParticipations(initiatives, actors, random)
		],
		'districts.csv': [
			['id', 'label', 'population', 'geometry', 'homes'],
			...DISTRICTS.map((district) => [
				district.id,
				district.label,
				district.population,
				'districts.geojson',
				homesIn(district).join(';')
			])
		],
		'sectors.csv': [
			['id', 'label', 'colour', 'expected'],
			...SECTORS.map(({ id, label, expected }) => [id, label, '', expected])
		]
	};
}

/** RFC 4180 with LF: cells with a comma, a quote or a line break are quoted. */
function toCsv(rows) {
	const cell = (value) => {
		const text = String(value);
		return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function readIfThere(url) {
	try {
		return readFileSync(url, 'utf8');
	} catch (error) {
		if (error.code === 'ENOENT') return null;
		throw error;
	}
}

function main() {
	const checking = process.argv.includes('--check');
	for (const [name, rows] of Object.entries(buildTables())) {
		const url = new URL(name, import.meta.url);
		const text = toCsv(rows);
		if (!checking) {
			writeFileSync(url, text);
			console.log(`${name}: ${rows.length - 1} rows`);
		} else if (readIfThere(url) !== text) {
			console.error(`${name} differs from what generate.mjs writes`);
			process.exitCode = 1;
		}
	}
}

main();
