import type {
	Change,
	Ground,
	Introduction,
	SeatProposal
} from '../../findings/introductions/introduction';
import { formatFixed, formatList, formatNumber, formatShare } from '../language';
import type { Names } from '../name-lookup';

const number = (value: number) => formatNumber(value, 'da');
const list = (items: readonly string[]) => formatList(items, 'da');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;

/** De første tre, og hvor mange der er flere. */
const few = (items: readonly string[]) =>
	items.length > 4 ? [...items.slice(0, 3), `${number(items.length - 3)} til`] : items;

/** Hvem bør mødes: forslag lavet af fundene. */
export const introductionsDa = {
	title: 'Hvem bør mødes',
	lead: 'Forslag ud fra hullerne: to, der ikke arbejder sammen i dag, og hvem eller hvad der kan føre dem sammen. Et forslag er et sted at begynde, ikke en dom over nogen.',
	none: 'Ingen forslag under dette udsnit.',
	noneWhy:
		'Forslag laves af fundene i overblikket. Enten er der ingen huller at fylde, eller også mangler der sektorer, bydele, mødefora eller samarbejder i data.',
	how: {
		name: 'Rækkefølgen',
		meaning:
			'Øverst står de forslag, hvor hullet vejer tungest, og de to har mest til fælles i forvejen.',
		formula:
			'Point = 4 × fundets vægt (0–1) + ½ for hver, der kender begge (højst tre) + 1 for et fælles mødeforum + 1 for en fælles indsats + ½ for samme bydel + ½ for hvert yderligere hul, mødet svarer på − ½ for hvert forslag, der allerede står for samme hul. Ingen er med i mere end tre forslag, og den, der alene bærer det meste af styringsstrengen, kun i ét.'
	},
	meetings: 'To, der bør mødes',
	seats: 'Pladser, der kunne besættes',
	seatsLead: 'En plads til en sektor, der mangler, eller til et led, der hænger på én.',
	why: 'Hvorfor',
	through: 'Vejen derhen',
	effect: 'Hvad det gør',
	and: 'og',
	keepAsScenario: 'Gem som scenarie',
	kept: 'Gemt.',
	seeScenario: 'Se det under Hvad nu hvis',
	scenarioName: (first: string, second: string) => `Mødes: ${first} – ${second}`,
	showOnMap: 'Vis på kortet',
	showAll: (all: number) => `Vis alle ${number(all)}`,
	ground: (
		{ code, actors, sectors, districts, initiatives, figures }: Ground,
		names: Names
	): string => {
		switch (code) {
			case 'overlap.initiatives':
				return `De er ansvarlige for ${list(initiatives.map(names.initiative))}, som har samme tema, målgruppe og sted.`;
			case 'silo.sides':
				return `Kommunen og den boligsociale side har ${count(figures['acrossTies'] ?? 0, 'samarbejde', 'samarbejder')} på tværs, hvor deres aktivitet giver grund til at vente ${number(figures['acrossExpected'] ?? 0)}.`;
			case 'silo.pair':
				return `${list(sectors.map(names.sector))} har ${count(figures['across'] ?? 0, 'samarbejde', 'samarbejder')}, hvor deres aktivitet giver grund til at vente ${number(figures['expected'] ?? 0)}.`;
			case 'silo.group':
				return `${list(sectors.map(names.sector))} har ${number(figures['inside'] ?? 0)} samarbejder indadtil og ${number(figures['outside'] ?? 0)} ud af sektoren.`;
			case 'bridge.sole-link':
				return `Alt mellem ${list(sectors.map(names.sector))} går i dag gennem ${names.actor(actors[0]!)}.`;
			case 'fragility.cut-actor':
				return `${count(figures['cutOff'] ?? 0, 'aktør', 'aktører')} er i dag kun forbundet gennem ${names.actor(actors[0]!)}.`;
			case 'forum.strangers':
				return 'De mødes i samme forum, men arbejder ikke sammen uden for møderne.';
			case 'gap.district':
				return `${list(districts.map(names.district))} har ingen egne aktører fra ${list(sectors.map(names.sector))}; her er en, der dækker hele kommunen.`;
			case 'isolate':
				return `${names.actor(actors[0]!)} har intet samarbejde i kortlægningen. Måske er det glemt, måske mangler det.`;
			case 'gap.leadership':
			case 'gap.forum':
				return `${list(sectors.map(names.sector))} mangler, hvor der ledes og koordineres.`;
			case 'chain.single-link':
				return `Kun ${names.actor(actors[0]!)} bærer leddet i styringsstrengen.`;
			case 'chain.no-link':
				return 'Ingen bærer leddet i styringsstrengen.';
			default:
				return '';
		}
	},
	ways: ({ through }: Introduction, names: Names): readonly string[] => {
		const { partners, forums, initiatives, districts } = through;
		const ways: string[] = [];
		if (partners.length > 0) {
			ways.push(`${list(few(partners.map(names.actor)))} arbejder med begge.`);
		}
		if (forums.length > 0) ways.push(`Begge sidder i ${list(forums.map(names.forum))}.`);
		if (initiatives.length > 0)
			ways.push(`Begge er med i ${list(initiatives.map(names.initiative))}.`);
		if (districts.length > 0) ways.push(`Begge arbejder i ${list(districts.map(names.district))}.`);
		return ways.length > 0 ? ways : ['Ingen kender begge. En af dem må tage det første skridt.'];
	},
	effects: (
		{ effect }: Introduction,
		names: Names,
		sectors: readonly string[]
	): readonly string[] => {
		const lines = [
			effect.steps.before === null
				? 'I dag er der ingen vej mellem dem.'
				: `I dag er der ${number(effect.steps.before)} led mellem dem, derefter ét.`
		];
		if (effect.sectorTies) {
			lines.push(
				`Samarbejder mellem ${list(sectors.map(names.sector))}: ${number(effect.sectorTies.before!)} bliver til ${number(effect.sectorTies.after!)}.`
			);
		}
		if (effect.cutOff) {
			lines.push(
				`Aktører, der kun hænger på ${names.actor(effect.cutOff.actor)}: ${number(effect.cutOff.before!)} bliver til ${number(effect.cutOff.after!)}.`
			);
		}
		return lines;
	},
	seat: ({ actor, forum }: SeatProposal, names: Names) =>
		`${names.actor(actor)} i ${names.forum(forum)}`,
	seatIn: (forum: string) => `i ${forum}`,
	seatKnows: ({ knows, joins, alternatives }: SeatProposal, names: Names): readonly string[] => [
		...(joins === null ? [] : [`Sidder i ${names.forum(joins)} i forvejen.`]),
		knows.length === 0
			? 'Arbejder ikke med nogen af medlemmerne i dag.'
			: `Arbejder i forvejen med ${list(few(knows.map(names.actor)))}.`,
		...(alternatives > 0
			? [`${count(alternatives, 'anden', 'andre')} kunne også tage pladsen.`]
			: [])
	],
	seatEffect: ({ joins, effect }: SeatProposal): string =>
		joins === null
			? `Sektorer i forummet: ${number(effect.before!)} bliver til ${number(effect.after!)}.`
			: `Bindeled: ${number(effect.before!)} bliver til ${number(effect.after!)}.`,
	together: (count: number) =>
		count === 1 ? 'Hvis de to mødtes' : `Hvis de første ${number(count)} mødtes`,
	togetherFigure: {
		isolates: 'Aktører uden samarbejde',
		largestComponent: 'Aktører i den største ø',
		acrossShare: 'Andel af samarbejder på tværs af sektorer',
		worstCutOff: 'Flest, der falder fra, hvis én stopper',
		efficiency: 'Hvor let alt når rundt (0–1)'
	},
	before: 'Nu',
	after: 'Så',
	figure: 'Tal',
	change: ({ before, after }: Change, kind: 'count' | 'share' | 'decimal') => {
		const text = (value: number | null) =>
			value === null
				? '–'
				: kind === 'share'
					? formatShare(value, 'da')
					: kind === 'decimal'
						? formatFixed(value, 'da', 3)
						: number(value);
		return { before: text(before), after: text(after) };
	}
};

export type IntroductionsMessages = typeof introductionsDa;
