import type { Finding } from '../../findings/finding';
import type { FindingMessages } from '../finding-messages';
import {
	formatAlternatives,
	formatFixed,
	formatList,
	formatNumber,
	formatShare
} from '../language';

const list = (items: readonly string[]) => formatList(items, 'da');
const number = (value: number | null | undefined, digits = 0) =>
	value === null || value === undefined ? '–' : formatNumber(value, 'da', digits);
/** An index between −1 and +1, always with two decimals. */
const index = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : formatFixed(value, 'da', 2);
const share = (value: number | null | undefined) =>
	value === null || value === undefined ? '–' : formatShare(value, 'da');
const count = (value: number | null | undefined, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;
/** "sektoren Politi" or "sektorerne Politi og Erhvervsliv". */
const sectorsNamed = (labels: readonly string[]) =>
	`${labels.length === 1 ? 'sektoren' : 'sektorerne'} ${list(labels)}`;

const ROLES: Readonly<Record<string, string>> = {
	coordinator: 'samler sin egen sektor',
	itinerant: 'forbinder andre i en sektor, som den ikke selv hører til',
	representative: 'fører sin egen sektors viden ud',
	gatekeeper: 'tager andres viden ind i sin egen sektor',
	liaison: 'forbinder sektorer, som den ikke selv hører til'
};

/** Fundene som sætninger. Roller og forbindelser vurderes, aldrig personer. */
export const findingsDa: FindingMessages = {
	kind: {
		chain: 'Styringsstrengen',
		silo: 'Siloer',
		gap: 'Huller',
		fragility: 'Sårbarhed',
		bridge: 'Bindeled',
		overlap: 'Overlap',
		ladder: 'Samarbejdstrappen',
		'one-sided': 'Ensidigt samarbejde',
		forum: 'Mødefora'
	},
	sentence: {
		'chain.carrier': ({ actors, figures }, names) => ({
			text: `${names.actor(actors[0]!)} er bindeled i ${number(figures.carried)} af styringsstrengens ${number(figures.joints)} overgange${
				figures.alone === 0
					? ''
					: figures.alone === figures.carried
						? ', hver gang som det eneste'
						: `, i ${number(figures.alone)} af dem som det eneste`
			}.`,
			why: 'Når ét bindeled bærer det meste af strengen, standser viden op og ned, hvis funktionen er ubesat. Overvej et bindeled mere.'
		}),
		'chain.single-link': ({ actors, forums }, names) => ({
			text: `Kun 1 sidder både i ${names.forum(forums[0]!)} og ${names.forum(forums[1]!)}: ${names.actor(actors[0]!)}.`,
			why: 'Leddet brydes, hvis den ene plads står tom.'
		}),
		'chain.no-link': ({ forums }, names) => ({
			text: `Ingen sidder både i ${names.forum(forums[0]!)} og ${names.forum(forums[1]!)}.`,
			why: 'Uden et fælles medlem skal viden mellem de to niveauer bæres på anden vis.'
		}),
		'silo.sides': ({ figures }) => ({
			text: `Kommunen og den boligsociale side holder sig hver for sig: ${figures.acrossTies === 0 ? 'ingen samarbejder' : count(figures.acrossTies, 'samarbejde', 'samarbejder')} på tværs, hvor deres aktivitet giver grund til at vente ${number(figures.acrossExpected)}.`,
			why: `${namedByBoth(figures)}${number(figures.municipalTies)} samarbejder ligger inden for kommunen og ${number(figures.housingTies)} inden for den boligsociale side. To arbejdsfællesskaber, der burde være ét, deler sjældent målgrupper, metoder og viden.`
		}),
		'silo.group': ({ sectors, figures }, names) => ({
			text: `${names.sector(sectors[0]!)} holder sig for sig selv: ${number(figures.inside)} samarbejder inden for sektoren og ${figures.outside ? number(figures.outside) : 'ingen'} ud af den${figures.unsorted ? `; ${number(figures.unsorted)} går til aktører, hvis sektor ikke er oplyst` : ''} (E-I-indeks ${index(figures.eiIndex)}, hvor −1 er kun indad; ved lodtrækning ${index(figures.eiLow)} til ${index(figures.eiHigh)}).`,
			why: 'Sektorens viden når sjældent ud til de andre, og deres når sjældent ind.'
		}),
		'silo.pair': ({ sectors, figures }, names) => ({
			text: `${names.sector(sectors[0]!)} og ${names.sector(sectors[1]!)} har ${count(figures.across, 'samarbejde', 'samarbejder')}, hvor deres aktivitet giver grund til at vente ${number(figures.expected)}.`,
			why: 'To sektorer, der arbejder meget med andre, men næsten ikke med hinanden.'
		}),
		'gap.leadership': ({ sectors, forums, figures }, names) => ({
			text: `${
				sectors.length === 1
					? `Som den eneste af de ${number(figures.reference)} sektorer, man kunne vente, sidder ${names.sector(sectors[0]!)} ${notIn(forums.map(names.forum))}`
					: `${number(figures.sectors)} af de ${number(figures.reference)} sektorer, man kunne vente, sidder ${notIn(forums.map(names.forum))}: ${list(sectors.map(names.sector))}`
			}.${unsortedHere(figures, 'medlem', 'medlemmer')}`,
			why: 'Den, der ikke sidder med, hvor der ledes og koordineres, bliver sjældent tænkt med.'
		}),
		'gap.forum': ({ sectors, forums, figures }, names) => ({
			text: `${names.forum(forums[0]!)} mangler ${number(figures.sectors)} af ${count(figures.reference, 'sektor', 'sektorer')}: ${list(sectors.map(names.sector))}.${unsortedHere(figures, 'medlem', 'medlemmer')}`,
			why: 'De øvrige sektorer, man kunne vente, er repræsenteret.'
		}),
		'gap.district': ({ sectors, districts, figures }, names) => ({
			text: `${names.district(districts[0]!)} har ingen egne aktører fra ${sectorsNamed(sectors.map(names.sector))}, som ${figures.elsewhere === 1 ? '1 anden bydel' : `${sectors.length > 1 ? 'op til ' : ''}${number(figures.elsewhere)} andre bydele`} har.${unsortedHere(figures, 'aktør', 'aktører')}`,
			why: !figures.municipalityWide
				? `Der er heller ingen ${sectors.length === 1 ? 'derfra' : 'fra dem'}, der dækker hele kommunen. Spørg, om nogen er glemt i kortlægningen, eller om der mangler en partner.`
				: figures.nobody
					? `${count(figures.municipalityWide, 'aktør', 'aktører')}, der dækker hele kommunen, kommer fra ${number(figures.served)} af de ${number(figures.sectors)} sektorer og kan måske inddrages; fra ${figures.nobody === 1 ? 'den sidste' : `de sidste ${number(figures.nobody)}`} er der slet ingen.`
					: `${count(figures.municipalityWide, 'aktør', 'aktører')} fra ${sectors.length === 1 ? 'sektoren' : 'sektorerne'} dækker hele kommunen og kan måske inddrages.`
		}),
		'gap.absent': ({ sectors, figures }, names) => ({
			text: `I data er der ingen aktører fra ${sectorsNamed(sectors.map(names.sector))}; ${count(figures.reference, 'sektor', 'sektorer')} er forventet.${unsortedHere(figures, 'aktør', 'aktører')}`,
			why: 'Enten mangler de i kortlægningen, eller også mangler de i samarbejdet.'
		}),
		'fragility.cut-actor': ({ actors, figures }, names) => ({
			text: `Uden ${names.actor(actors[0]!)} mister ${count(figures.cutOff, 'aktør', 'aktører')} forbindelsen til resten af netværket.`,
			why: 'Alle deres forbindelser til de andre går gennem dette ene bindeled.'
		}),
		'bridge.actor': ({ actors, figures, words }, names) => ({
			text: `${names.actor(actors[0]!)} ligger på ${share(figures.share)} af de korteste veje mellem andre aktører og har ${count(figures.ties, 'samarbejde', 'samarbejder')}${
				figures.sectors ? ` med ${count(figures.sectors, 'sektor', 'sektorer')}` : ''
			}.`,
			why: words.role
				? `Aktøren ${ROLES[words.role] ?? ''}.`
				: 'Meget af det, der skal fra den ene til den anden, går denne vej.'
		}),
		'bridge.sole-link': ({ actors, sectors, figures }, names) => ({
			text: `Alle ${number(figures.ties)} samarbejder mellem ${names.sector(sectors[0]!)} og ${names.sector(sectors[1]!)} går gennem ${names.actor(actors[0]!)}.`,
			why: 'De to sektorer mister hinanden, hvis denne ene forbindelse holder op.'
		}),
		'overlap.initiatives': ({ initiatives, districts, words }, names) => ({
			text: `${names.initiative(initiatives[0]!)} og ${names.initiative(initiatives[1]!)} er 2 indsatser med samme tema (${words.theme}), samme målgruppe (${words.targetGroup}) og samme sted (${list(districts.map(names.district))}), men der er intet oplyst samarbejde mellem de ansvarlige.`,
			why: 'Indsatser, der ikke kender hinanden, kan komme til at konkurrere om de samme borgere.'
		}),
		'ladder.low': ({ sectors, figures }, names) => ({
			text: `${names.sector(sectors[0]!)} og ${names.sector(sectors[1]!)} deler viden og undgår dobbeltarbejde, men ${
				figures.high === 0
					? `ingen af deres ${number(figures.ties)} samarbejder når`
					: `kun ${number(figures.high)} af deres ${number(figures.ties)} samarbejder når`
			} de to øverste trin på samarbejdstrappen.`,
			why: 'Her er kontakten på plads; næste skridt er en opgave, man løser sammen.'
		}),
		'one-sided.pair': ({ sectors, figures }, names) => ({
			text: `Mellem ${names.sector(sectors[0]!)} og ${names.sector(sectors[1]!)} er ${number(figures.oneSided)} af ${number(figures.pairs)} samarbejder kun nævnt af den ene part: ${number(figures.first)} af ${names.sector(sectors[0]!)} og ${number(figures.second)} af ${names.sector(sectors[1]!)}.`,
			why: 'Når kun den ene part nævner samarbejdet, ser de to parter formentlig forskelligt på det.'
		}),
		'forum.strangers': ({ forums, figures }, names) => ({
			text: `I ${names.forum(forums[0]!)} arbejder ${number(figures.working)} af ${number(figures.pairs)} par af medlemmer sammen uden for møderne; i et typisk mødeforum er det ${share(figures.middleShare)}.`,
			why: 'Medlemmerne mødes, men mødet bliver ikke til samarbejde.'
		}),
		'forum.thin': ({ forums, sectors, figures }, names) => ({
			text: `${names.forum(forums[0]!)} samler ${count(figures.sectors, 'sektor', 'sektorer')}, hvor det bredeste af de ${number(figures.siblings)} tilsvarende fora samler ${number(figures.broadest)}. Her mangler ${sectorsNamed(sectors.map(names.sector))}.`,
			why: 'Det lokale forum har færrest parter at trække på.'
		})
	}
};

/** "ikke i a", "hverken i a eller b". */
function notIn(forums: readonly string[]): string {
	return forums.length === 1 ? `ikke i ${forums[0]}` : `hverken i ${formatNeither(forums)}`;
}

/** "a eller b", "a, b eller c". */
function formatNeither(items: readonly string[]): string {
	return formatAlternatives(items, 'da');
}

/** Hvor mange der kunne være fra det, der ser ud til at mangle. */
function unsortedHere({ unsorted }: Finding['figures'], one: string, many: string): string {
	return unsorted ? ` For ${count(unsorted, one, many)} er sektoren ikke oplyst.` : '';
}

/** Hvor mange af samarbejderne på tværs begge parter nævner; intet, hvor det ikke er oplyst. */
function namedByBoth({ acrossTies, acrossTold, acrossBothSay }: Finding['figures']): string {
	if (!acrossTold) return '';
	const both = acrossBothSay ?? 0;
	if (acrossTold === 1) {
		const which = acrossTies === 1 ? 'Det' : 'Det ene, hvor det er oplyst, hvem der nævner det,';
		return `${which} er ${both === 1 ? 'nævnt af begge parter' : 'kun nævnt af den ene part'}. `;
	}
	const isFew = both > 0 && 2 * both < acrossTold;
	const part = both === 0 ? 'ingen' : both === acrossTold ? 'alle' : number(both);
	return acrossTold === acrossTies
		? `${isFew ? `Kun ${part}` : capitalise(part)} af dem er nævnt af begge parter. `
		: `Af de ${number(acrossTold)}, hvor det er oplyst, hvem der nævner dem, er ${isFew ? 'kun ' : ''}${part} nævnt af begge parter. `;
}

function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
