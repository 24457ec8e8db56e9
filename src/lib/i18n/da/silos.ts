import type { Grouping } from '../../model/lens';
import { formatList, formatNumber, formatShare } from '../language';

const number = (value: number, digits = 0) => formatNumber(value, 'da', digits);
const share = (value: number) => formatShare(value, 'da');
const actors = (count: number) => `${number(count)} ${count === 1 ? 'aktør' : 'aktører'}`;

/** De første navne, og hvor mange der er flere. */
function few(names: readonly string[]): readonly string[] {
	const first = names.length > 5 ? 4 : names.length;
	const rest = names.length - first;
	return rest === 0 ? names : [...names.slice(0, first), `${number(rest)} andre`];
}

/** Grupperne i bestemt form og kolonnen, der siger, hvilken en aktør hører til. */
const THE: Record<Grouping, string> = {
	sector: 'sektorerne',
	district: 'bydelene',
	level: 'niveauerne',
	organisation: 'organisationerne'
};
const MANY: Record<Grouping, string> = {
	sector: 'sektorer',
	district: 'bydele',
	level: 'niveauer',
	organisation: 'organisationer'
};
const ONE: Record<Grouping, string> = {
	sector: 'sektor',
	district: 'bydel',
	level: 'niveau',
	organisation: 'organisation'
};

/** Siloer: grupper mod tilfældet, fællesskaber, kerne, svar og netværket i tal. */
export const silosDa = {
	title: 'Siloer',
	lead: 'Hvilke grupper holder sig for sig selv, og hvad binder resten sammen? Det er grupper og samarbejder, der beskrives, ikke mennesker.',
	groupBy: 'Grupper efter',
	noTiesTitle: 'Kan ikke afgøres: ingen samarbejder',
	noTies:
		'Siloer findes ud fra samarbejder mellem aktører. Tilføj samarbejder, eller læs netværket ud fra fælles mødefora.',
	noGroupsTitle: (by: Grouping) => `Kan ikke afgøres: ingen aktør i udsnittet har ${ONE[by]}`,
	noGroups: (by: Grouping) =>
		`Skriv ${ONE[by]} for hver aktør i kolonnen »${by}« i aktørtabellen, så kan det siges. Eller vælg andre grupper ovenfor.`,
	groups: {
		title: 'Vender gruppen indad eller udad?',
		lead: 'Prikken er gruppens egne samarbejder. Båndet er der, hvor prikken ville ligge, hvis gruppernes navne var delt ud ved lodtrækning. Inde i båndet vender gruppen ikke mere indad, end dens størrelse giver grund til.',
		pairs: 'Hvert par tæller én gang, uanset retning.',
		inward: (names: readonly string[], of: number, by: Grouping) =>
			names.length === 0
				? `Ingen af de ${number(of)} ${MANY[by]} vender mere indad, end man kunne vente.`
				: `${number(names.length)} af ${number(of)} ${MANY[by]} vender mere indad, end man kunne vente: ${formatList(few(names), 'da')}.`,
		byChance: (count: number, of: number) =>
			`Af de ${number(of)} grupper, der kan bedømmes, ville omkring ${number(count)} falde uden for båndet ved et tilfælde.`,
		missing: (count: number, by: Grouping) => `${actors(count)} uden ${ONE[by]} er ikke med.`,
		caption: (by: Grouping) => `Sådan vender ${THE[by]}, mest indad øverst`,
		group: 'Gruppe',
		actors: 'Aktører',
		inside: 'Indenfor',
		outside: 'Ud af gruppen',
		scale: 'På skala',
		onlyInside: 'kun indad',
		onlyOutside: 'kun udad',
		observed: 'E-I',
		expected: 'Forventet',
		range: (low: string, high: string) => `${low} til ${high}`,
		verdict: 'Sammenlignet',
		p: 'p',
		is: {
			inward: 'Mere indad end forventet',
			chance: 'Kan ikke skelnes fra et tilfælde',
			outward: 'Mere udad end forventet',
			unknown: 'Kan ikke afgøres'
		},
		because: {
			'no-ties': 'ingen samarbejder',
			'one-actor': 'kun én aktør',
			'one-group': 'kun én gruppe',
			'no-variation': 'kan kun falde ud på én måde'
		},
		select: 'Vælg aktørerne i',
		pictured: (value: string, range: string) => `E-I ${value}, ved lodtrækning ${range}`,
		explain: {
			p: {
				name: 'p',
				meaning: 'Hvor ofte giver et tilfælde et tal, der ligger mindst lige så langt ude?',
				formula:
					'Andelen af lodtrækninger mindst lige så langt ude til samme side, det observerede talt med: (k + 1)/(lodtrækninger + 1). Krackhardt & Stern 1988.'
			},
			inside: {
				name: 'Indenfor',
				meaning: 'Hvor mange par af gruppens egne aktører arbejder sammen?',
				formula: 'Par, der arbejder sammen, og hvor begge er i gruppen; hvert par én gang.'
			},
			outside: {
				name: 'Ud af gruppen',
				meaning: 'Hvor mange samarbejder går til aktører i andre grupper?',
				formula:
					'Par, der arbejder sammen, og hvor kun den ene er i gruppen; par uden gruppe er ikke med.'
			}
		}
	},
	communities: {
		title: (by: Grouping) => `Følger fællesskaberne ${THE[by]}?`,
		lead: 'Fællesskaber er de kredse, samarbejderne selv danner. Tabellen viser, hvor hver gruppes aktører havner.',
		found: (count: number, alone: number) =>
			`Samarbejderne danner ${number(count)} ${count === 1 ? 'fællesskab' : 'fællesskaber'}${
				alone === 0
					? ''
					: `; ${actors(alone)} uden samarbejder står ${alone === 1 ? 'alene' : 'hver for sig'}`
			}.`,
		follow: {
			closely: (by: Grouping) => `Fællesskaberne følger ${THE[by]} tæt.`,
			partly: (by: Grouping) => `Fællesskaberne følger til dels ${THE[by]}.`,
			hardly: (by: Grouping) => `Fællesskaberne følger kun i ringe grad ${THE[by]}.`,
			chance: (by: Grouping) =>
				`Fællesskaberne følger ikke ${THE[by]} mere, end et tilfælde kunne give.`,
			unknown: (by: Grouping) => `Det kan ikke afgøres, om fællesskaberne følger ${THE[by]}.`
		},
		apart: {
			clearly: 'Fællesskaberne er tydeligt adskilte',
			somewhat: 'Fællesskaberne er nogenlunde adskilte',
			barely: 'Fællesskaberne er kun svagt adskilte',
			unknown: 'Det kan ikke afgøres, hvor adskilte fællesskaberne er'
		},
		modularity: (value: string) => `modularitet ${value}`,
		runs: (runs: number, lowest: string, median: string) =>
			`Det er den bedste af ${number(runs)} kørsler; den dårligste gav ${lowest}, den midterste ${median}.`,
		agree: {
			yes: 'Kørslerne når næsten det samme.',
			no: 'Kørslerne når forskellige resultater, så læs opdelingen med forbehold.'
		},
		caption: (by: Grouping) => `Aktører efter fællesskab og ${ONE[by]}`,
		group: 'Gruppe',
		community: (place: number) => `Fællesskab ${number(place)}`,
		short: (place: number) => number(place),
		heading: 'Fællesskab, største først',
		smaller: 'Mindre',
		alone: 'Alene',
		all: 'I alt',
		select: (group: string, community: string, count: number) =>
			`${group}, ${community}: ${actors(count)}`,
		agreementTitle: 'Sammenfald med hver slags gruppe',
		grouping: 'Grupper efter',
		nmi: 'NMI',
		expected: 'Forventet',
		upTo: (mean: string, high: string) => `${mean}, højst ${high}`,
		words: 'I ord'
	},
	homophily: {
		title: 'Holder de sig til deres egne?',
		caption: 'Samarbejde med egne mod samarbejde på tværs',
		grouping: 'Grupper efter',
		value: 'r',
		byLot: 'Ved lodtrækning',
		range: (low: string, high: string) => `${low} til ${high}`,
		words: 'I ord',
		is: {
			strong: 'Aktørerne arbejder mest sammen med deres egne.',
			some: 'Aktørerne arbejder oftere sammen med deres egne, end man kunne vente.',
			little: 'Aktørerne arbejder lidt oftere sammen med deres egne, end man kunne vente.',
			chance: 'Aktørerne arbejder på tværs omtrent så ofte, som man kunne vente.',
			opposite: 'Aktørerne arbejder oftere på tværs, end man kunne vente.'
		},
		pictured: (value: string, range: string) => `r ${value}, ved lodtrækning ${range}`,
		key: {
			title: 'Tegn',
			dot: 'prik: tallet i dette netværk, inden for båndet',
			outside: 'udfyldt prik: uden for båndet',
			band: 'bånd: 95 % af tallene, når gruppernes navne deles ud ved lodtrækning',
			mark: 'streg: gennemsnittet ved lodtrækning'
		},
		likeChance:
			'Det kan ikke skelnes fra et tilfælde: deles navnene ud ved lodtrækning, ligger tallet ofte lige så højt eller lavt.',
		byLotMeaning:
			'Ved lodtrækning: der, hvor 95 % af tallene ligger, når gruppernes navne deles ud tilfældigt.',
		noGroup: (by: Grouping) => `Kan ikke afgøres: kolonnen »${by}« er tom.`
	},
	core: {
		title: 'Kerne og periferi',
		is: {
			clear: (count: number) =>
				`Der er en tydelig kerne på ${actors(count)}, som resten hænger på.`,
			partly: (count: number) => `Der er tilløb til en kerne på ${actors(count)}.`,
			none: (count: number) =>
				`Der er ikke én tæt kerne. De ${number(count)} med flest samarbejder er det nærmeste.`,
			unknown: () => 'Det kan ikke afgøres, om der er en kerne.'
		},
		fit: (value: string) => `Pasform ${value} (1 er en kerne som i lærebogen).`,
		tied: (count: number) =>
			`${actors(count)} uden for kernen har lige så mange samarbejder som den sidste i den; hvem af dem der er med, er tilfældigt.`,
		selectAll: 'Vælg kernen'
	},
	answers: {
		title: 'Hvem har selv svaret?',
		answered: (count: number, of: number, part: number) =>
			`${number(count)} af ${actors(of)} (${share(part)}) har selv oplyst mindst ét samarbejde.`,
		silent: 'De andre kan være uden samarbejde eller ikke være spurgt; data kan ikke sige hvilket.',
		confirmed: (count: number, of: number, part: number) =>
			`I ${number(count)} af de ${number(of)} par, hvor begge har svaret, oplyser begge samarbejdet (${share(part)}).`,
		noPairs: 'Der er ingen par, hvor begge har svaret, så det kan ikke afgøres, om de er enige.',
		unknown:
			'Kan ikke afgøres: intet samarbejde siger, hvem der har oplyst det. Det kan stå i kolonnen »reported_by« i tabellen over samarbejder.',
		otherLayers:
			'Kan ikke afgøres: oplyst samarbejde er ikke med i udsnittet, og kun det har nogen oplyst.',
		selectSilent: (count: number) => `Vælg de ${number(count)}, der ikke har`
	},
	whole: {
		title: 'Netværket i tal',
		lead: 'Hvert tal med en sætning om, hvad det siger, og hvordan det er regnet ud.',
		open: 'Alle tal om netværket',
		caption: 'Tal om hele netværket',
		name: 'Tal',
		meaning: 'Hvad det siger',
		value: 'Værdi'
	}
};

export type SilosMessages = typeof silosDa;
