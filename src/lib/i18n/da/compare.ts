import type { DatedTable } from '../../findings/comparison/known-time';
import type { ChangedThing } from '../../findings/comparison/change-statements';
import type { Layer } from '../../model/lens';
import type { CaveatMessages, ChangeMessages, DifferenceMessages } from '../compare-messages';
import { formatFixedShare, formatList, formatNumber, formatShare } from '../language';
import type { Names } from '../name-lookup';

const number = (value: number) => formatNumber(value, 'da');
const share = (value: number) => formatShare(value, 'da');
const list = (items: readonly string[]) => formatList(items, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;
const ties = (count: number) => counted(count, 'samarbejde', 'samarbejder');
const actors = (count: number) => counted(count, 'aktør', 'aktører');
const members = (count: number) =>
	count === 0 ? 'medlemmerne er ikke kendt' : counted(count, 'kendt medlem', 'kendte medlemmer');
const noneOr = (count: number) => (count === 0 ? 'ingen' : number(count));

/** De første navne, og hvor mange flere der er; navne med komma står i anførselstegn. */
function few(names: readonly string[], most = 4): string {
	const hasCommas = names.some((name) => name.includes(','));
	const shown = hasCommas ? names.map((name) => `»${name}«`) : names;
	if (shown.length <= most) return list(shown);
	return list([...shown.slice(0, most - 1), `${number(names.length - most + 1)} til`]);
}

/** »Mellem X og Y« eller »Inden for X«. */
function between(sectors: readonly [string | null, string | null], names: Names): string {
	const [a, b] = sectors.map((sector) =>
		sector === null ? 'aktører uden sektor' : names.sector(sector)
	);
	return a === b ? `Inden for ${a}` : `Mellem ${a} og ${b}`;
}

const TABLES: Record<DatedTable, string> = {
	actors: 'aktører',
	ties: 'samarbejder',
	forums: 'mødefora',
	memberships: 'medlemskaber',
	initiatives: 'indsatser'
};
const THINGS: Record<ChangedThing, string> = {
	ties: 'samarbejderne',
	strength: 'samarbejdernes styrke',
	actors: 'aktørerne',
	forums: 'hvilke mødefora der er',
	seats: 'hvem der sidder i dem',
	initiatives: 'indsatserne'
};

/** Fra et tidspunkt til et senere. */
const changeInTime: ChangeMessages = {
	total: ({ before, after, came, went, stayed }, _, { from, to }) =>
		came + went === 0
			? `Ingen samarbejder er kommet til eller ophørt: der er ${number(before)} både ${from} og ${to}.`
			: `Fra ${from} til ${to} er antallet af samarbejder ${
					before === after
						? `det samme, ${number(before)}`
						: `gået fra ${number(before)} til ${number(after)}`
				}: ${number(came)} kom til, ${noneOr(went)} ophørte, og ${number(stayed)} er der stadig.`,
	pair: ({ sectors, before, after, came, went }, names) =>
		came === 0
			? `${between(sectors, names)} er ${ties(went)} ophørt, og ingen er kommet til (${number(before)} → ${number(after)}).`
			: `${between(sectors, names)} er der kommet ${ties(came)} til, og ${noneOr(went)} er ophørt (${number(before)} → ${number(after)}).`,
	replaced: ({ pairs, came }) =>
		`I ${counted(pairs, 'par', 'par')} af sektorer er lige så mange samarbejder kommet til, som der er ophørt (${number(came)} hver vej), så antallet er det samme.`,
	'steady-pairs': ({ pairs, isAll }) =>
		isAll
			? 'I alle par af sektorer er samarbejderne de samme.'
			: `I ${counted(pairs, 'par', 'par')} af sektorer er samarbejderne de samme.`,
	strength: ({ stronger, weaker }) =>
		`${ties(stronger)} er blevet stærkere, ${noneOr(weaker)} svagere.`,
	'forum-came': ({ forum, actors }, names) =>
		`${names.forum(forum)} er åbnet (${members(actors.length)}).`,
	'forum-went': ({ forum, actors }, names) =>
		`${names.forum(forum)} er lukket (${members(actors.length)}).`,
	seats: ({ forum, came, went }, names) => {
		const into = few(came.map(names.actor));
		const out = few(went.map(names.actor));
		if (went.length === 0) return `I ${names.forum(forum)} er ${into} kommet med.`;
		if (came.length === 0) return `I ${names.forum(forum)} er ${out} gået ud.`;
		return `I ${names.forum(forum)} er ${into} kommet med, og ${out} er gået ud.`;
	},
	'new-seats': ({ actor, forums }, names) =>
		`${few([names.actor(actor)])} er kommet med i ${number(forums.length)} mødefora: ${few(forums.map(names.forum))}.`,
	'actors-came': ({ actors: came }, names) =>
		`${actors(came.length)} er kommet til: ${few(came.map(names.actor))}.`,
	'actors-went': ({ actors: went }, names) =>
		`${actors(went.length)} er ikke længere med: ${few(went.map(names.actor))}.`,
	'initiatives-came': ({ initiatives }, names) =>
		`${counted(initiatives.length, 'indsats', 'indsatser')} er begyndt: ${few(initiatives.map(names.initiative))}.`,
	'initiatives-went': ({ initiatives }, names) =>
		`${counted(initiatives.length, 'indsats', 'indsatser')} er slut: ${few(initiatives.map(names.initiative))}.`,
	same: ({ things }) => `Uændret: ${things.map((thing) => THINGS[thing]).join(', ')}.`,
	undated: ({ table, undated, all }) =>
		`${number(undated)} af ${number(all)} ${TABLES[table]} har ingen dato og tæller med på alle tidspunkter.`,
	untold: ({ tables }) =>
		`Om ${list(tables.map((table) => TABLES[table]))} har ændret sig, kan ikke ses: de har ingen datoer. Udfyld kolonnerne »fra« og »til«.`
};

/** Fra ét projekt til et andet. */
const changeBetweenSides: ChangeMessages = {
	...changeInTime,
	total: ({ before, after, came, went, stayed }, _, { from, to }) =>
		`${from} har ${ties(before)}, ${to} har ${number(after)}: ${number(stayed)} findes i begge, ${noneOr(went)} kun i ${from} og ${noneOr(came)} kun i ${to}.`,
	pair: ({ sectors, came, went }, names, { from, to }) =>
		`${between(sectors, names)} findes ${noneOr(came)} ${came === 1 ? 'samarbejde' : 'samarbejder'} kun i ${to} og ${noneOr(went)} kun i ${from}.`,
	replaced: ({ pairs, came }, _, { from, to }) =>
		`I ${counted(pairs, 'par', 'par')} af sektorer findes lige mange samarbejder kun i ${from} og kun i ${to} (${number(came)} hver).`,
	strength: ({ stronger, weaker }, _, { from, to }) =>
		`${ties(stronger)} er stærkere i ${to} end i ${from}, ${noneOr(weaker)} svagere.`,
	'forum-came': ({ forum, actors }, names, { to }) =>
		`${names.forum(forum)} findes kun i ${to} (${members(actors.length)}).`,
	'forum-went': ({ forum, actors }, names, { from }) =>
		`${names.forum(forum)} findes kun i ${from} (${members(actors.length)}).`,
	seats: ({ forum, came, went }, names, { from, to }) => {
		const parts = [
			came.length > 0 ? `${few(came.map(names.actor))} kun i ${to}` : null,
			went.length > 0 ? `${few(went.map(names.actor))} kun i ${from}` : null
		];
		return `I ${names.forum(forum)} sidder ${parts.filter((part) => part !== null).join(' og ')}.`;
	},
	'new-seats': ({ actor, forums }, names, { to }) =>
		`${few([names.actor(actor)])} sidder kun i ${to} med i ${few(forums.map(names.forum))}.`,
	'actors-came': ({ actors: came }, names, { to }) =>
		`${actors(came.length)} findes kun i ${to}: ${few(came.map(names.actor))}.`,
	'actors-went': ({ actors: went }, names, { from }) =>
		`${actors(went.length)} findes kun i ${from}: ${few(went.map(names.actor))}.`,
	'initiatives-came': ({ initiatives }, names, { to }) =>
		`${counted(initiatives.length, 'indsats', 'indsatser')} findes kun i ${to}: ${few(initiatives.map(names.initiative))}.`,
	'initiatives-went': ({ initiatives }, names, { from }) =>
		`${counted(initiatives.length, 'indsats', 'indsatser')} findes kun i ${from}: ${few(initiatives.map(names.initiative))}.`,
	same: ({ things }) => `Ens i begge: ${things.map((thing) => THINGS[thing]).join(', ')}.`
};

/** Så forskellige størrelser gør tætheder svære at sammenligne. */
function areUnlike(a: number, b: number): boolean {
	return Math.max(a, b) >= 1.5 * Math.min(a, b);
}

const difference: DifferenceMessages = {
	density: ({ high, low, highs, lows }, _, sides) =>
		`Samarbejdet er tættest i ${list(highs.map((side) => sides[side]!))} (${formatFixedShare(high.share, 'da', 1)} af de mulige par, ${formatNumber(high.partners, 'da', 1)} partnere pr. aktør) og tyndest i ${list(lows.map((side) => sides[side]!))} (${formatFixedShare(low.share, 'da', 1)}, ${formatNumber(low.partners, 'da', 1)} partnere).${
			areUnlike(high.actorCount, low.actorCount)
				? ` Siderne er ikke lige store (${number(high.actorCount)} og ${actors(low.actorCount)}), og tætheden falder af sig selv, når der er flere; se derfor også på partnerne.`
				: ''
		}`,
	'sector-missing': ({ sector, missing, present }, names, sides) =>
		`${names.sector(sector)} mangler i ${list(missing.map((side) => sides[side]!))}, men er med i ${
			present.length > 2 && present.length + missing.length === sides.length
				? `de ${number(present.length)} andre`
				: list(present.map((side) => sides[side]!))
		}.`,
	pair: ({ sectors, high, low, highs, lows }, names, sides) =>
		`${between(sectors, names)} er der mest samarbejde i ${list(highs.map((side) => sides[side]!))}: ${number(high.ties)} af ${number(high.possible)} mulige par. I ${list(lows.map((side) => sides[side]!))} er det ${number(low.ties)} af ${number(low.possible)}.`,
	'pairs-alike': ({ pairs }) =>
		`Ingen to sektorer arbejder klart mere sammen ét sted end et andet (${number(pairs)} par sammenlignet).`,
	spanning: ({ actors: all, everywhere }, _, sides) =>
		everywhere === all.length
			? `${actors(all.length)} er med ${sides.length === 2 ? 'begge' : `alle ${number(sides.length)}`} steder.`
			: `${actors(all.length)} er med mere end ét sted, ${noneOr(everywhere)} af dem alle ${number(sides.length)} steder.`,
	'no-ties': ({ sides: tieless }, _, sides) =>
		`I ${list(tieless.map((side) => sides[side]!))} er der ingen samarbejder i udsnittet, så dér kan kun aktører, sektorer og mødefora sammenlignes.`,
	separate: () => 'Ingen aktører er med mere end ét sted, så kun tal og sektorer kan sammenlignes.'
};

const LAYER: Record<Layer, string> = {
	ties: 'oplyst samarbejde',
	forums: 'fælles mødefora',
	initiatives: 'fælles indsatser'
};
const NARROWED = { districts: 'bydele', sectors: 'sektorer', date: 'tidspunkt' } as const;

const caveat: CaveatMessages = {
	models: ({ sides: models }, _, sides) =>
		`${list(models.map((side) => sides[side]!))}: her står kun det, dokumentet siger. Det, som ikke er nævnt, mangler ikke, og antal og tæthed er dokumentets, ikke stedets.`,
	layers: ({ side, layers }, _, sides) =>
		`${sides[side]!} læses ud fra ${list(layers.map((layer) => LAYER[layer]))}, fordi andet ikke er oplyst. Tæthed, partnere og andele af samarbejder kan derfor ikke holdes op mod de andres.`,
	sectors: ({ side, sectors }, names, sides) =>
		`Kun ${sides[side]!} har ${few(sectors.map(names.sector))}: ingen sektor i de andre er af samme slags eller hedder det samme.`,
	narrowed: ({ by, sides: narrowed }, _, sides) =>
		`Udsnittets ${list(by.map((one) => NARROWED[one]))} gælder kun ${list(narrowed.map((side) => sides[side]!))}.`
};

/** Sammenligning af tidspunkter, målinger, bydele og projekter. */
export const compareDa = {
	title: 'Sammenlign',
	lead: 'Tidspunkter, målinger, bydele, scenarier, projekter og skabeloner side om side, på samme skala.',
	what: 'Sammenlign',
	part: { dates: 'To tidspunkter', waves: 'Målinger', districts: 'Bydele', free: 'Frit valg' },
	choose: {
		sides: 'Sider',
		whole: 'Hele projektet',
		scenario: (name: string) => `Hvad nu hvis: ${name}`,
		from: 'Fra',
		to: 'Til',
		waves: 'Målinger',
		districts: 'Bydele',
		add: 'Tilføj en side',
		addButton: 'Tilføj',
		remove: (name: string) => `Fjern ${name}`,
		place: {
			here: 'I dette projekt',
			own: 'Dine andre projekter',
			example: 'Eksempler',
			template: 'Skabeloner fra dokumenterne'
		},
		template: (name: string) => `${name} (skabelon)`,
		loading: (names: readonly string[]) => `Læser ${list(names)} …`,
		unreadable: (names: readonly string[]) => `${list(names)} kan ikke læses og er ikke med.`,
		count: (chosen: number, most: number) => `${number(chosen)} valgt, højst ${number(most)}`,
		sameDates: 'Vælg to forskellige tidspunkter.',
		overlap: (from: string, to: string) =>
			`${from} og ${to} overlapper, så det samme kan gælde på begge.`,
		earlier:
			'Det første tidspunkt ligger efter det andet: »kommet til« betyder her »fandtes ikke senere«.',
		ownDate: 'Andet tidspunkt',
		atLeastTwo: 'Vælg mindst to.'
	},
	none: {
		freeTitle: 'Vælg mindst to sider',
		free: 'Tilføj endnu en side ovenfor: en bydel, et tidspunkt, et scenarie, et andet projekt, et eksempel eller en skabelon.',
		datesTitle: 'Kan ikke vises: data har ikke to tidspunkter',
		dates:
			'Udfyld kolonnerne »fra« og »til« (år, måned eller dag) i tabellerne over samarbejder, mødefora, medlemskaber, aktører eller indsatser. En tom celle betyder, at det ikke vides, og rækken tæller så med altid.',
		wavesTitle: 'Kan ikke vises: data har kun én måling',
		waves:
			'En måling er en dato, som mange samarbejder begynder på. Giv samarbejderne fra hver runde datoen i kolonnen »fra«, og datoen i »til«, når de ikke længere findes.',
		districtsTitle: 'Kan ikke vises: data har færre end to bydele',
		districts: 'Giv hver aktør en bydel i kolonnen »bydel«, så kan bydelene sammenlignes.'
	},
	picture: {
		title: 'Netværkene side om side',
		layout: 'Opstilling',
		label: (side: string, actorCount: number, tieCount: number) =>
			`Netværket i ${side}: ${actors(actorCount)}, ${ties(tieCount)}. Det samme står i tabellerne nedenfor.`,
		size: (actorCount: number, tieCount: number) => `${actors(actorCount)}, ${ties(tieCount)}`,
		changed: (came: number, went: number) =>
			`${counted(came, 'ny', 'nye')}, ${number(went)} ophørt`,
		legend: 'Tegnforklaring',
		same: 'samarbejde',
		came: 'nyt siden billedet før',
		went: 'ophørt siden billedet før',
		stronger: 'blevet stærkere',
		across: 'på tværs af sektorer',
		inside: 'inden for en sektor',
		spanning: 'ring: med i flere af billederne',
		absent: 'ikke med her',
		drawing: 'Stiller aktørerne op …',
		failed: 'Billederne kunne ikke tegnes. Tallene og listerne gælder stadig.',
		tooLarge: (count: number, most: number) =>
			`${number(count)} aktører er for mange at tegne side om side (højst ${number(most)}). Tallene og listerne gælder stadig.`
	},
	says: {
		title: 'Hvad er forskellen?',
		between: (from: string, to: string) => `Fra ${from} til ${to}`,
		more: (count: number) => `Vis ${number(count)} til`,
		fewer: 'Vis færre',
		select: 'Vælg aktørerne'
	},
	change: { time: changeInTime, sides: changeBetweenSides },
	difference,
	caveat,
	caveats: 'Hvad kan ikke sammenlignes?',
	figures: {
		title: 'Tal på samme skala',
		lead: 'Andele kan holdes op mod hinanden, også når siderne ikke er lige store. Er der flere aktører, falder tætheden dog af sig selv, og partnerne bliver flere.',
		caption: 'Hver sides tal på samme skala',
		name: 'Tal',
		of: (part: number, whole: number) => `${number(part)} af ${number(whole)}`,
		expected: (value: string) => `forventet ${value}`,
		missing: (names: readonly string[]) => `mangler: ${few(names, 3)}`,
		checks: (met: number, partly: number, notMet: number, cannotTell: number) =>
			`${number(met)} opfyldt, ${number(partly)} delvist, ${number(notMet)} ikke, ${number(cannotTell)} uvist`,
		noChain: 'Kan ikke afgøres: ingen mødefora hører under et andet med kendte medlemmer.',
		noReference: 'Kan ikke afgøres: data har ingen sektorer.',
		byLot: (low: string, high: string) =>
			`ved lodtrækning ${`${low} til ${high}`.replaceAll(' ', '\u00a0')}`,
		scale: (low: string, high: string) => `prik og bånd på skalaen ${low} til ${high}`,
		notMentioned: (names: readonly string[]) => `nævner ikke: ${few(names, 3)}`,
		verdict: {
			inward: 'Mere indad end ved lodtrækning',
			chance: 'Kan ikke skelnes fra et tilfælde',
			outward: 'Mere udad end ved lodtrækning'
		},
		key: {
			value: 'prik: sidens tal',
			band: 'bånd: 95 % af tallene, når sektorernes navne deles ud ved lodtrækning',
			expected: 'streg: det forventede af sektorernes størrelse alene',
			outside: 'udfyldt prik: uden for båndet',
			title: 'Tegn'
		},
		row: {
			actors: {
				name: 'Aktører',
				meaning: 'Hvor mange er med?',
				formula: 'Aktører i sidens udsnit.'
			},
			ties: {
				name: 'Samarbejder',
				meaning: 'Hvor mange par arbejder sammen?',
				formula: 'Par, der arbejder sammen, hver én gang, uanset retning.'
			},
			density: {
				name: 'Tæthed',
				meaning:
					'Hvor stor en del af de mulige par arbejder sammen? Falder af sig selv, når der er flere aktører.',
				formula: 'Par, der arbejder sammen, divideret med n(n − 1)/2. Wasserman & Faust 1994.'
			},
			meanPartners: {
				name: 'Partnere pr. aktør',
				meaning: 'Hvor mange arbejder en aktør i gennemsnit sammen med?',
				formula: 'To gange antallet af par divideret med antallet af aktører.'
			},
			crossShare: {
				name: 'På tværs af sektorer',
				meaning:
					'Hvor stor en del af samarbejderne går på tværs? Holdt op mod det, sektorernes størrelse alene ville give.',
				formula:
					'Par med to forskellige sektorer divideret med par, hvor begge sektorer er kendt. Forventet: det samme for alle mulige par.'
			},
			eiIndex: {
				name: 'Udad eller indad (E-I)',
				meaning: 'Går samarbejderne ud mod andre sektorer (mod +1) eller indad (mod −1)?',
				formula:
					'(E − I)/(E + I) efter sektor, hvert par én gang. Forventet: det samme for alle mulige par. Krackhardt & Stern 1988.'
			},
			sectors: {
				name: 'Forventede sektorer med',
				meaning: 'Hvor mange af de sektorer, man venter, har mindst én aktør her?',
				formula:
					'Sektorer, der er markeret »forventet« i data; uden markering alle sektorer, data nævner.'
			},
			largestShare: {
				name: 'Hænger sammen',
				meaning: 'Hvor stor en del af aktørerne kan nå hinanden, direkte eller gennem andre?',
				formula: 'Aktører i den største sammenhængende del divideret med alle aktører.'
			},
			checks: {
				name: 'Tjek',
				meaning: 'Hvor mange af de 24 retningslinjer er opfyldt, delvist opfyldt eller ikke?',
				formula: 'De samme svar som på siden Tjek, læst i sidens udsnit.'
			},
			thinLinks: {
				name: 'Led, som højst én aktør bærer',
				meaning: 'Hvor mange led i styringsstrengen hænger på én aktør alene, eller på ingen?',
				formula:
					'Par af mødeforum og overordnet forum med højst ét fælles medlem, ud af alle med kendte medlemmer. VIVE 2021, bilagsnotat 1.'
			}
		}
	},
	bands: {
		title: 'De største brobyggere på hver side',
		lead: 'Hvem flest korteste veje går gennem, og hvor sikker pladsen er. Overlapper to bånd, kan de to aktører ikke skilles ad.',
		open: 'Beregn brobyggernes pladser',
		caption: 'De fem største brobyggere på hver side',
		rank: 'Plads',
		actor: 'Aktør',
		band: 'Plads i trækningerne',
		range: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
		top: (names: readonly string[], side: string) =>
			names.length === 1
				? `${side}: ${few(names)} er klart den største.`
				: `${side}: ${few(names)} kan ikke skilles ad om førstepladsen.`,
		none: (side: string) => `${side}: ingen står mellem andre.`,
		tooLarge: (side: string, most: number) =>
			`${side}: over ${number(most)} aktører; pladserne beregnes ikke her.`,
		method: (draws: number, lost: number) =>
			`${number(draws)} trækninger, der hver mister ${share(lost)} af samarbejderne. Båndet er de midterste 90 % af pladserne. Pladsen bedømmer forbindelserne, ikke personen.`,
		meaning: 'Hvor sikker er rækkefølgen, hvis nogle samarbejder ikke var oplyst?',
		formula:
			'Mellemposition (betweenness), ligestillede deler den midterste plads. Borgatti, Carley & Krackhardt 2006; Smith & Moody 2013.'
	},
	saved: {
		title: 'På tværs af sektorer, mod lodtrækning',
		description: 'Hver sides E-I, det forventede, og hvor 95 % af tallene ligger ved lodtrækning.'
	},
	pairs: {
		title: 'Par af sektorer',
		caption: (from: string, to: string) => `Samarbejder efter par af sektorer, ${from} og ${to}`,
		pair: 'Sektorer',
		inside: (sector: string) => `Inden for ${sector}`,
		between: (a: string, b: string) => `${a} og ${b}`,
		unknown: 'Uden sektor',
		fate: {
			came: 'Kommet til',
			went: 'Ophørt',
			stronger: 'Stærkere',
			weaker: 'Svagere',
			same: 'Uændret'
		},
		fateSides: (from: string, to: string) => ({ came: `Kun ${to}`, went: `Kun ${from}` }),
		pick: 'Vælg et tal i tabellen for at se, hvem der står bag.',
		nothing: 'Ingen samarbejder på nogen af siderne.',
		cell: (pair: string, fate: string, count: number) => `${pair}, ${fate}: ${ties(count)}`
	},
	lists: {
		title: 'Hvad kom, gik og blev stærkere',
		which: 'Vis',
		came: (count: number) => `Kommet til (${number(count)})`,
		went: (count: number) => `Ophørt (${number(count)})`,
		stronger: (count: number) => `Stærkere (${number(count)})`,
		weaker: (count: number) => `Svagere (${number(count)})`,
		actors: (count: number) => `Aktører (${number(count)})`,
		forums: (count: number) => `Mødefora (${number(count)})`,
		initiatives: (count: number) => `Indsatser (${number(count)})`,
		ofPair: (pair: string) => `Kun ${pair}`,
		allPairs: 'Vis alle par',
		empty: 'Ingen.',
		actorsCame: 'Kommet til',
		actorsWent: 'Ikke længere med',
		forumsCame: 'Åbnet',
		forumsWent: 'Lukket',
		seats: 'Ændrede medlemmer',
		initiativesCame: 'Begyndt',
		initiativesWent: 'Slut',
		step: (before: string, after: string) => `trin ${before} → ${after}`,
		weight: (before: string, after: string) => `styrke ${before} → ${after}`,
		shared: (before: string, after: string) => `fælles ${before} → ${after}`
	},
	section: {
		title: 'Tid',
		date: 'Tidspunkt',
		begins: 'Begynder',
		ends: 'Slutter',
		waves: (waves: readonly string[]) => `Målinger: ${list(waves)}.`,
		noWaves: 'Data har ikke flere målinger.',
		table: TABLES
	},
	cli: {
		title: (sides: readonly string[]) => `Sammenligning: ${sides.join(' · ')}`,
		figure: 'Tal',
		figures: 'Tal på samme skala',
		sentences: (from: string, to: string) => `Fra ${from} til ${to}`,
		differences: 'Forskelle',
		expected: (name: string) => `${name}, forventet`,
		byLot: (name: string) => `${name}, ved lodtrækning`,
		range: (low: string, high: string) => `${low} til ${high}`,
		againstLot: 'Mod lodtrækning',
		verdict: { inward: 'mere indad', chance: 'ikke til at skelne', outward: 'mere udad' },
		caveats: 'Kan ikke sammenlignes',
		unknownTemplate: (name: string, known: string) =>
			`Ingen skabelon hedder ${name}. Kendte: ${known}.`,
		needsTwo: 'compare skal have mindst to projekter, eller ét med --dates eller --districts.',
		tooMany: (most: number) => `compare tager højst ${most} sider.`,
		both: '--dates og --districts kan ikke bruges sammen.'
	},
	sideName: (place: number) => `Side ${number(place)}`
};

export type CompareMessages = typeof compareDa;
