import type {
	BeforeAfter,
	Dependence,
	RoleHolder,
	SharedActor,
	WayToDecisions
} from '../../findings/key-roles';
import { formatAlternatives, formatList, formatNumber, formatShare } from '../language';
import type { Names } from '../name-lookup';

const number = (value: number, digits = 0) => formatNumber(value, 'da', digits);
const list = (items: readonly string[]) => formatList(items, 'da');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;
/** "a eller b", med småt. */
const either = (items: readonly string[]) =>
	formatAlternatives(
		items.map((item) => item.toLocaleLowerCase('da')),
		'da'
	);
const figure = (value: number | null, digits = 2) => (value === null ? '–' : number(value, digits));

/** Nøgleroller: koordinatoren, lederne, vejen til beslutning og de delte medarbejdere. */
export const rolesDa = {
	title: 'Nøgleroller',
	lead: 'Hvor står koordinatoren og lederne, hvad hænger på dem, hvor langt er der til dem, der beslutter, og hvem hører til to steder? Det er roller og samarbejder, der beskrives, ikke mennesker.',
	none: 'Der er ingen aktører i udsnittet.',
	holders: 'Koordinator og ledere',
	noHolders:
		'Ingen aktør har en af rollerne. Skriv koordinator, projektleder, lokal koordinator eller netværksleder i kolonnen »rolle«, så kan rollens plads i netværket vises.',
	vacant: (roles: readonly string[]) => `Ingen har i data rollen ${either(roles)}.`,
	column: {
		actor: 'Aktør',
		role: 'Rolle',
		ties: 'Samarbejder',
		levels: 'Niveauer',
		sectors: 'Andre sektorer',
		organisations: 'Andre organisationer',
		forums: 'Mødefora',
		cutOff: 'Hænger på den'
	},
	place: (place: number) => `nr. ${number(place)}`,
	levelTies: (level: string, ties: number) => `${level} ${number(ties)}`,
	isolated: (holder: RoleHolder, names: Names) =>
		`${names.actor(holder.actor)} har intet samarbejde i data.`,
	missingLevels: (holder: RoleHolder, names: Names, levels: readonly string[]) =>
		`${names.actor(holder.actor)} har ingen samarbejder på ${list(levels)} niveau.`,
	dependence: 'Hvor meget hænger på lederen',
	dependenceNone: 'Kan ikke afgøres: ingen samarbejder i udsnittet.',
	standIn:
		'Ingen har en lederrolle i data; her er aktøren med flest samarbejder taget ud i stedet.',
	dependenceSays: (row: Dependence, names: Names) => {
		const share = row.tieShare === null ? '–' : formatShare(row.tieShare, 'da');
		const loss =
			row.cutOff === 0
				? 'Ingen mister forbindelsen til resten'
				: `${count(row.cutOff, 'aktør', 'aktører')} mister forbindelsen til resten`;
		return `${names.actor(row.actor)} er med i ${share} af samarbejderne. ${loss}, hvis funktionen står tom.`;
	},
	centralisation: {
		name: 'Centralisering',
		meaning:
			'1 betyder, at alt går gennem én; 0 betyder, at alle står lige. Falder tallet meget uden lederen, er det lederen, der holder netværket samlet.',
		formula:
			'Freeman 1979: summen af afstandene til den største værdi, delt med den størst mulige sum i et netværk af samme størrelse. Regnet med og uden aktøren.'
	},
	dependenceFigure: {
		degreeCentralisation: 'Centralisering, samarbejder',
		betweennessCentralisation: 'Centralisering, mellemled',
		largestComponent: 'Aktører i den største ø'
	},
	with: 'Med',
	without: 'Uden',
	change: ({ before, after }: BeforeAfter, digits: number) => ({
		before: figure(before, digits),
		after: figure(after, digits)
	}),
	way: 'Vejen til dem, der beslutter',
	wayLead:
		'Hvor mange led er der fra de udførende til det strategiske eller politiske niveau? Vejen tælles gennem samarbejder, uanset retning.',
	noWay:
		'Kan ikke afgøres: der mangler aktører på det udførende eller på det strategiske og politiske niveau (kolonnen »niveau«).',
	waySays: (way: WayToDecisions) => {
		const within = (way.bySteps[0]?.length ?? 0) + (way.bySteps[1]?.length ?? 0);
		const tied = way.executing - way.withoutTies.length;
		const mean =
			way.meanSteps === null ? '' : ` I gennemsnit er der ${number(way.meanSteps, 1)} led.`;
		return `${number(within)} af ${number(tied)} udførende aktører med samarbejder når en beslutter på højst to led.${mean}${
			way.withoutLevel === 0
				? ''
				: ` Om ${number(way.withoutLevel)} ${way.withoutLevel === 1 ? 'aktør' : 'aktører'} er niveauet ikke oplyst; er nogen af dem med til at beslutte, kan vejen være kortere.`
		}`;
	},
	steps: (steps: number) => (steps === 1 ? '1 led' : `${number(steps)} led`),
	stepsColumn: 'Led til nærmeste beslutter',
	actorsColumn: 'Udførende aktører',
	unreached: 'Ingen vej',
	withoutTies: 'Uden samarbejder',
	goBetweens: 'Vejen går gennem',
	goBetweensLead:
		'Så mange udførende aktører har deres korteste vej gennem aktøren; er der flere lige korte veje, deles den.',
	served: (value: number) => number(value, 1),
	servedColumn: 'Udførende aktører, vejen betjener',
	shared: 'Hører til to steder',
	sharedLead:
		'Aktører i flere organisationer eller bydele er bindeled: to dage her og tre dage der.',
	noShared: 'Ingen aktør har flere organisationer eller flere, men ikke alle, bydele i data.',
	sharedSays: (shared: SharedActor, names: Names) => {
		const places = shared.organisations.map(
			({ name, ties }) => `${name} (${count(ties, 'samarbejde', 'samarbejder')})`
		);
		const organisations = shared.organisations.length > 1 ? `Hører til ${list(places)}.` : '';
		const districts =
			shared.districts.length > 1
				? ` Arbejder i ${list(shared.districts.map(names.district))}.`
				: '';
		const links =
			shared.otherLinks === null
				? ''
				: shared.otherLinks === 0
					? ' Ingen andre forbinder de to.'
					: ` ${count(shared.otherLinks, 'samarbejde', 'samarbejder')} mellem andre forbinder dem også.`;
		return `${organisations}${districts}${links}`.trim();
	},
	selectAll: 'Vælg dem alle'
};

export type RolesMessages = typeof rolesDa;
