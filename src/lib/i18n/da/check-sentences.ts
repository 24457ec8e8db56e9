import type { CheckResult } from '../../findings/checks/check';
import {
	checkFigure as figure,
	checkWords,
	type CheckMessages,
	type CheckSentence
} from '../check-messages';
import { formatAlternatives, formatList, formatNumber, formatShare } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const count = (value: number, one: string, many: string) =>
	`${number(value)} ${value === 1 ? one : many}`;

/** Små tal som ord i en sætning. */
const inWords = (value: number) => ['nul', 'én', 'to', 'tre', 'fire'][value] ?? number(value);

const NAMED_UP_TO = 6;
/** De første navne, og hvor mange der er flere; med semikolon, hvor et navn selv har komma. */
function few(items: readonly string[]): string {
	const more = items.length - NAMED_UP_TO + 1;
	const shown = more > 1 ? [...items.slice(0, NAMED_UP_TO - 1), `${number(more)} til`] : items;
	return shown.some((item) => item.includes(',')) ? shown.join('; ') : formatList(shown, 'da');
}

/** "den ene bydel", "begge bydele" eller "alle 3 bydele". */
const every = (value: number, one: string, many: string) =>
	value === 1 ? one : value === 2 ? `begge ${many}` : `alle ${number(value)} ${many}`;

/** "a eller b". */
function either(items: readonly string[]): string {
	return formatAlternatives(items, 'da');
}

const LEVEL: Readonly<Record<string, string>> = {
	political: 'politiske',
	strategic: 'strategiske',
	tactical: 'taktiske',
	executing: 'udførende'
};
const SCOPE: Readonly<Record<string, string>> = {
	physical: 'fysiske',
	institutional: 'institutionelle'
};

/** "det taktiske niveau" eller "det taktiske og udførende niveau". */
const levels = (result: CheckResult, name: string) =>
	`det ${formatList(
		checkWords(result, name).map((level) => LEVEL[level] ?? level),
		'da'
	)} niveau`;

const hasLevels = (result: CheckResult, name: string) => checkWords(result, name).length > 0;

/** Det, der ikke kan afgøres, som en sætning for sig. */
function rest(result: CheckResult, one: string, many: string): string {
	const unknown = figure(result, 'unknown');
	return unknown === 0 ? '' : ` For ${count(unknown, one, many)} kan det ikke afgøres.`;
}

const restOfLevels = (result: CheckResult) =>
	hasLevels(result, 'unknownLevels')
		? ` På ${levels(result, 'unknownLevels')} kan det ikke afgøres.`
		: '';

/** "A og B; A og C" af par, der står efter hinanden. */
const pairs = (ids: readonly string[], name: (id: string) => string) => {
	const named = ids.flatMap((id, place) =>
		place % 2 === 0 ? [`${name(id)} og ${name(ids[place + 1]!)}`] : []
	);
	const shown = named.slice(0, NAMED_UP_TO - 1);
	const more = named.length - shown.length;
	return [...shown, ...(more > 0 ? [`${number(more)} til`] : [])].join('; ');
};

/** "I 2 af 5 par af sektorer". */
const pairsOf = (result: CheckResult) =>
	figure(result, 'pairs') === 1
		? 'I det ene par af sektorer, der er oplyst nok om,'
		: `I ${number(figure(result, 'lacking'))} af ${number(figure(result, 'pairs'))} par af sektorer`;

/** "I 2 af 5 par med samme tema, målgruppe og bydel". */
const likePairs = (result: CheckResult) =>
	`I ${
		figure(result, 'pairs') === 1
			? 'det ene par'
			: `${number(figure(result, 'lacking'))} af ${number(figure(result, 'pairs'))} par`
	} med samme tema, målgruppe og bydel`;

const leadersOf = (result: CheckResult) => count(result.actors.length, 'leder', 'ledere');

const unknownLeader = (result: CheckResult) =>
	figure(result, 'leaders') > 0 ? '' : ' Hvem der leder, er ikke oplyst.';

const both = (sentence: CheckSentence) => ({ partly: sentence, 'not-met': sentence });

/** "den ene bydel", "begge bydele" eller "2 af 3 bydele": dem, resultatet nævner. */
const districtsOf = (result: CheckResult) =>
	result.districts.length === figure(result, 'districts')
		? every(result.districts.length, 'den ene bydel', 'bydele')
		: `${number(result.districts.length)} af ${count(figure(result, 'districts'), 'bydel', 'bydele')}`;

const steps = (result: CheckResult) => {
	const lower = checkWords(result, 'lower');
	return formatList(
		checkWords(result, 'upper').map(
			(upper, place) => `det ${LEVEL[upper]} og det ${LEVEL[lower[place]!]} niveau`
		),
		'da'
	);
};

const leadingSeat = (
	who: string
): Readonly<Record<'met' | 'partly' | 'not-met', CheckSentence>> => ({
	met: (result, names) =>
		`${who} har plads i ${number(figure(result, 'seated'))} af ${count(figure(result, 'forums'), 'ledende forum', 'ledende fora')}: ${few(result.forums.map(names.forum))}.`,
	partly: (result, names) =>
		`${who} har ingen plads i ${count(figure(result, 'forums'), 'ledende forum', 'ledende fora')} og er kun observatør eller inviteret i ${number(result.forums.length)}: ${few(result.forums.map(names.forum))}.`,
	'not-met': (result, names) =>
		`${who} har ingen plads i ${figure(result, 'forums') === 1 ? 'det ene ledende forum' : `nogen af de ${number(figure(result, 'forums'))} ledende fora`}: ${few(result.forums.map(names.forum))}. ${
			result.actors.length === 0
				? 'Der er heller ingen i data at invitere.'
				: `I data findes ${count(result.actors.length, 'aktør', 'aktører')}: ${few(result.actors.map(names.actor))}.`
		}`
});

const cells = (result: CheckResult, district: (id: string) => string) => {
	const [themes, groups, places] = ['themes', 'targetGroups', 'districts'].map((name) =>
		checkWords(result, name)
	) as [string[], string[], string[]];
	return few(themes.map((theme, i) => `${theme} × ${groups[i]} × ${district(places[i]!)}`));
};

/** Hvert tjek som spørgsmål, begrundelse og fund. Roller og forbindelser bedømmes, aldrig personer. */
export const checkSentencesDa: CheckMessages['check'] = {
	K1: {
		title: 'Mødes sektorerne på alle tre niveauer?',
		why: 'Retningen sættes strategisk, rammerne lægges taktisk, og arbejdet gøres udførende. Mangler et niveau, når beslutninger ikke ud og erfaringer ikke op.',
		found: {
			met: (result) =>
				`Der er tværsektorielle mødefora på det strategiske, taktiske og udførende niveau, ${number(figure(result, 'forums'))} i alt.`,
			...both(
				(result) =>
					`Der er tværsektorielle mødefora på ${number(figure(result, 'holding'))} af de 3 niveauer.${
						hasLevels(result, 'lackingLevels')
							? ` De mangler på ${levels(result, 'lackingLevels')}.`
							: ''
					}${restOfLevels(result)}`
			)
		}
	},
	K2: {
		title: 'Sidder kommune og boligorganisation sammen på alle tre niveauer?',
		why: 'Kommune og boligorganisation har ansvaret sammen. Mødes de kun et sted, arbejder de let i hver sin retning de andre steder.',
		found: {
			met: (result) =>
				`Kommunen og boligorganisationen sidder sammen på alle tre niveauer, i ${count(figure(result, 'forums'), 'mødeforum', 'mødefora')}.`,
			...both(
				(result) =>
					`Kommunen og boligorganisationen sidder sammen på ${number(figure(result, 'holding'))} af de 3 niveauer.${
						hasLevels(result, 'lackingLevels')
							? ` Det gør de ikke på ${levels(result, 'lackingLevels')}.`
							: ''
					}${restOfLevels(result)}`
			)
		}
	},
	K3: {
		title: 'Har koordinatoren samarbejde på alle tre niveauer?',
		why: 'Koordinatoren skal binde niveauerne sammen, så alle arbejder mod det samme mål.',
		found: {
			met: ({ actors }, names) =>
				`${names.actor(actors[0]!)} har samarbejde på alle 3 niveauer: det strategiske, det taktiske og det udførende.`,
			partly: (result, names) =>
				`${names.actor(result.actors[0]!)} har samarbejde på ${number(figure(result, 'holding'))} af de 3 niveauer.${
					hasLevels(result, 'lackingLevels')
						? ` Det mangler på ${levels(result, 'lackingLevels')}.`
						: ''
				}${restOfLevels(result)}`,
			'not-met': ({ actors }, names) =>
				`${names.actor(actors[0]!)} har ingen oplyste samarbejder på nogen af de 3 niveauer.`
		}
	},
	K4: {
		title: 'Arbejder koordinatoren sammen med flere forvaltninger?',
		why: 'Hvor der er lidt boligsocialt arbejde, kan koordinatorens funktion komme til at stå alene med det.',
		found: {
			met: (result, names) =>
				`${names.actor(result.actors[0]!)} har samarbejde med ${count(figure(result, 'departments'), 'forvaltning', 'forvaltninger')}: ${few(checkWords(result, 'departments'))}.`,
			partly: (result, names) =>
				`${names.actor(result.actors[0]!)} har kun samarbejde med ${count(figure(result, 'departments'), 'forvaltning', 'forvaltninger')}: ${few(checkWords(result, 'departments'))}.`,
			'not-met': (result, names) =>
				`${names.actor(result.actors[0]!)} har ingen oplyste samarbejder med andre forvaltninger; her ventes mindst ${number(figure(result, 'wanted'))}.`
		}
	},
	K5: {
		title: 'Sidder helhedsplanens leder med i et taktisk forum?',
		why: 'Her lægges rammerne for det, helhedsplanen skal gennemføre.',
		found: {
			met: (result, names) =>
				`${capitalise(every(figure(result, 'leaders'), 'den ene leder', 'ledere'))} af helhedsplanen sidder med: ${few(result.actors.map(names.actor))} i ${few(result.forums.map(names.forum))}.`,
			partly: (result, names) =>
				figure(result, 'seated') > 0
					? `${number(figure(result, 'seated'))} af ${number(figure(result, 'leaders'))} ledere sidder i et taktisk forum; det gør ${few(result.actors.map(names.actor))} ikke.`
					: figure(result, 'beside') > 0
						? `${leadersOf(result)} er kun med som observatør eller inviteret på det taktiske niveau: ${few(result.actors.map(names.actor))}.`
						: `${leadersOf(result)} har kun plads over det taktiske niveau: ${few(result.actors.map(names.actor))}.`,
			'not-met': (result, names) =>
				result.forums.length === 0
					? `Der er intet taktisk forum i data, hvor ${leadersOf(result)} kunne sidde: ${few(result.actors.map(names.actor))}.`
					: `${leadersOf(result)} har ingen plads i ${either(result.forums.map(names.forum))}: ${few(result.actors.map(names.actor))}.`
		}
	},
	K6: {
		title: 'Sidder politiet med i bestyrelse, koordinationsgruppe og hver lokal gruppe?',
		why: 'Evalueringen vurderer, at politiets plads på alle led gavner både strategi og opgaver.',
		found: {
			met: (result, names) =>
				`Politiet sidder med i ${every(figure(result, 'forums'), 'det ene', 'fora')}: ${few(result.forums.map(names.forum))}.`,
			...both(
				(result, names) =>
					`Politiet sidder med i ${number(figure(result, 'holding'))} af ${count(figure(result, 'forums'), 'forum', 'fora')}.${
						figure(result, 'lacking') > 0
							? ` Det mangler i ${few(result.forums.map(names.forum))}.`
							: ''
					}${rest(result, 'forum', 'fora')}`
			)
		}
	},
	K7: {
		title: 'Er erhvervslivet med, hvor arbejdet ledes og koordineres?',
		why: 'Hvor erhvervslivet ikke sidder med, bliver samarbejdet med det sjældnere drøftet.',
		found: leadingSeat('Erhvervslivet')
	},
	K8: {
		title: 'Er de frivillige organisationer med, hvor arbejdet ledes og koordineres?',
		why: 'Hvor de frivillige organisationer ikke sidder med, bliver samarbejdet med dem sjældnere drøftet.',
		found: leadingSeat('De frivillige organisationer')
	},
	K9: {
		title: 'Er pladserne ved bordet fordelt, og er helhedsplanens faglighed med?',
		why: 'Fylder én sektor det meste, bliver de andres viden let overhørt.',
		found: {
			met: (result, names) =>
				`I ${few(result.forums.map(names.forum))} har ingen sektor mere end ${formatShare(figure(result, 'share'), 'da')} af pladserne, og helhedsplanen sidder med.`,
			...both((result, names) => {
				const parts = [
					figure(result, 'heavy') > 0
						? `I ${few(checkWords(result, 'heavyForums').map(names.forum))} har ${few(result.sectors.map(names.sector))} op til ${formatShare(figure(result, 'share'), 'da')} af pladserne.`
						: '',
					figure(result, 'withoutPlan') > 0
						? `Helhedsplanen har ingen plads i ${count(figure(result, 'withoutPlan'), 'forum', 'fora')}: ${few(checkWords(result, 'forumsWithoutPlan').map(names.forum))}.`
						: '',
					figure(result, 'lacking') === 0
						? `Det, der er kendt, er i orden: ${number(figure(result, 'holding'))} af ${number(figure(result, 'holding') + figure(result, 'unknown'))} spørgsmål om fordeling og helhedsplan.`
						: '',
					figure(result, 'unknown') > 0 ? 'Resten kan ikke afgøres.' : ''
				];
				return parts.filter((part) => part !== '').join(' ');
			})
		}
	},
	K10: {
		title: 'Har hver bydel en lokal gruppe, hvor beboerdemokratiet sidder med?',
		why: 'Den lokale gruppe er bindeleddet mellem medarbejderne og boligområdet.',
		found: {
			met: (result) => `Det har ${every(figure(result, 'districts'), 'den ene bydel', 'bydele')}.`,
			...both(
				(result, names) =>
					`${
						figure(result, 'holding') === 0
							? ''
							: `Det har ${number(figure(result, 'holding'))} af ${number(figure(result, 'districts'))} bydele.`
					}${
						figure(result, 'lacking') > 0
							? `${figure(result, 'holding') > 0 ? ' ' : ''}Det mangler i ${districtsOf(result)}: ${few(result.districts.map(names.district))}.`
							: ''
					}${
						figure(result, 'unknown') === 0
							? ''
							: figure(result, 'lacking') > 0
								? rest(result, 'bydel', 'bydele')
								: ` For ${few(result.districts.map(names.district))} kan det ikke afgøres: gruppens medlemmer eller deres sektorer er ikke oplyst.`
					}`
			)
		}
	},
	K11: {
		title: 'Har hver bydel sin egen lokale koordinator?',
		why: 'Lokal forankring vurderes som afgørende for at skabe forandring i et boligområde.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'districts'), 'den ene bydel', 'bydele'))} har en lokal koordinator.`,
			...both(
				(result, names) =>
					`${
						figure(result, 'holding') > 0
							? `${number(figure(result, 'holding'))} af ${number(figure(result, 'districts'))} bydele har en lokal koordinator. Der er ikke oplyst nogen i `
							: `Der er ikke oplyst en lokal koordinator i ${districtsOf(result)}: `
					}${few(result.districts.map(names.district))}.${
						figure(result, 'unplaced') > 0
							? ` Om ${count(figure(result, 'unplaced'), 'lokal koordinator', 'lokale koordinatorer')} til er bydelen ikke oplyst.`
							: ''
					}`
			)
		}
	},
	K12: {
		title: 'Er der nok til at bære hvert led i styringsstrengen?',
		why: 'Hænger et led på én plads, brydes det, når pladsen står tom.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'links'), 'det ene led', 'led'))} har mindst ${inWords(figure(result, 'limit'))}, der sidder på begge sider.`,
			...both(
				(result, names) =>
					`${number(figure(result, 'lacking'))} af ${count(figure(result, 'links'), 'led', 'led')} bæres af ${figure(result, 'limit') === 2 ? 'højst én' : `færre end ${inWords(figure(result, 'limit'))}`}${
						result.actors.length > 0 ? `: ${few(result.actors.map(names.actor))}` : ''
					}.${
						figure(result, 'empty') > 0
							? ` I ${number(figure(result, 'empty'))} af dem er der ingen: ${pairs(checkWords(result, 'emptyLinks'), names.forum)}.`
							: ''
					}${rest(result, 'led til', 'led til')}`
			)
		}
	},
	K13: {
		title: 'Kan styringsstrengen holde uden én bestemt aktør?',
		why: 'Bærer ét bindeled det meste, standser viden op og ned, når stillingen er ledig.',
		found: {
			met: (result) =>
				`Ingen aktør er bindeled i de fleste af de ${number(figure(result, 'joints'))} overgange mellem niveauer i styringsstrengen.`,
			partly: (result, names) =>
				`${names.actor(result.actors[0]!)} er bindeled i ${number(figure(result, 'carried'))} af ${number(figure(result, 'joints'))} overgange, men er ikke alene i nogen af dem.`,
			'not-met': (result, names) =>
				`${names.actor(result.actors[0]!)} er bindeled i ${number(figure(result, 'carried'))} af ${number(figure(result, 'joints'))} overgange, ${
					figure(result, 'alone') === figure(result, 'carried')
						? 'hver gang'
						: `i ${number(figure(result, 'alone'))} af dem`
				} som den eneste.`
		}
	},
	K14: {
		title: 'Går samarbejdet begge veje mellem niveauerne?',
		why: 'Viden om fremdrift skal op, og viden om retning skal ned.',
		found: {
			met: (result) =>
				`Mellem niveauerne går ${count(figure(result, 'up'), 'samarbejde', 'samarbejder')} opad og ${number(figure(result, 'down'))} nedad.`,
			...both((result) =>
				figure(result, 'lacking') > 0
					? `Mellem ${steps(result)} går ${count(figure(result, 'up'), 'samarbejde', 'samarbejder')} opad og ${number(figure(result, 'down'))} nedad.${rest(result, 'overgang', 'overgange')}`
					: `Hvor der er samarbejder, går de begge veje: ${number(figure(result, 'up'))} opad og ${number(figure(result, 'down'))} nedad.${rest(result, 'overgang', 'overgange')}`
			)
		}
	},
	K15: {
		title: 'Hænger det sociale sammen med det fysiske og det institutionelle?',
		why: 'Et ledelsesorgan, der kun ser på det sociale, skal have nogen med, som bærer viden til og fra de andre.',
		found: {
			met: (result, names) =>
				figure(result, 'socialBodies') === 0
					? `${count(result.forums.length, 'forum leder', 'fora leder')} det sociale sammen med andet bydelsarbejde: ${few(result.forums.map(names.forum))}.`
					: `${few(result.forums.map(names.forum))} deler ${count(result.actors.length, 'medlem', 'medlemmer')} med fora for det fysiske og det institutionelle arbejde: ${few(result.actors.map(names.actor))}.`,
			...both((result, names) =>
				figure(result, 'lacking') > 0
					? `${number(result.forums.length)} af ${count(figure(result, 'socialBodies'), 'ledende forum', 'ledende fora')} for det sociale, ${few(result.forums.map(names.forum))}, deler ingen medlemmer med fora for det ${formatList(
							checkWords(result, 'scopes').map((scope) => SCOPE[scope] ?? scope),
							'da'
						)} arbejde.`
					: `${few(result.forums.map(names.forum))} deler ${count(result.actors.length, 'medlem', 'medlemmer')} med fora for det ${formatList(
							checkWords(result, 'scopes').map((scope) => SCOPE[scope] ?? scope),
							'da'
						)} arbejde. Resten kan ikke afgøres.`
			)
		}
	},
	K16: {
		title: 'Har boligorganisationerne boliger alle de steder, de er med til at bestemme over?',
		why: 'Dækker ét organ alle bydele, skal det være klart, hvad hver boligorganisation kan beslutte.',
		found: {
			met: (result, names) =>
				figure(result, 'bodies') === 0
					? `Intet besluttende forum dækker alle ${number(figure(result, 'districts'))} bydele.`
					: figure(result, 'holding') === 0
						? `Ingen boligorganisation sidder i ${few(result.forums.map(names.forum))}, der dækker alle ${number(figure(result, 'districts'))} bydele.`
						: `${few(checkWords(result, 'organisations'))} har boliger i alle ${number(figure(result, 'districts'))} bydele og sidder i ${few(result.forums.map(names.forum))}.`,
			...both((result, names) =>
				figure(result, 'lacking') > 0
					? `${few(checkWords(result, 'organisations'))} sidder i ${few(result.forums.map(names.forum))}, der dækker alle ${number(figure(result, 'districts'))} bydele, men har ikke boliger i ${few(result.districts.map(names.district))}.${rest(result, 'boligorganisation', 'boligorganisationer')}`
					: `${few(checkWords(result, 'organisations'))} har boliger i alle ${number(figure(result, 'districts'))} bydele.${rest(result, 'boligorganisation', 'boligorganisationer')}`
			)
		}
	},
	K17: {
		title: 'Er mødebelastningen til at bære?',
		why: 'Sidder de samme i mange fora, går tiden med møder, og få kommer til at bære alt.',
		found: {
			met: (result) =>
				`Ingen sidder i mere end ${number(figure(result, 'limit'))} fora på samme tid; det højeste er ${number(figure(result, 'most'))}.${
					figure(result, 'unknown') > 0
						? ` Medlemmerne af ${count(figure(result, 'unknown'), 'forum', 'fora')} er ikke oplyst.`
						: ''
				}`,
			...both(
				(result, names) =>
					`${number(figure(result, 'over'))} af ${number(figure(result, 'seated'))} med en plads sidder i mere end ${number(figure(result, 'limit'))} fora på samme tid, op til ${number(figure(result, 'most'))}: ${few(result.actors.map(names.actor))}.`
			)
		}
	},
	K18: {
		title: 'Arbejder forvaltningerne sammen med hinanden?',
		why: 'Går alt gennem helhedsplanen, kan samarbejdet forsvinde med den, når den slutter.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'departments'), 'den ene forvaltning', 'forvaltninger'))} har samarbejde med mindst én anden.`,
			...both(
				(result) =>
					`${
						figure(result, 'lacking') > 0
							? `${number(figure(result, 'lacking'))} af ${count(figure(result, 'departments'), 'forvaltning', 'forvaltninger')} har intet oplyst samarbejde med andre forvaltninger`
							: 'De har samarbejde med andre forvaltninger'
					}: ${few(checkWords(result, 'departments'))}.${rest(result, 'forvaltning', 'forvaltninger')}`
			)
		}
	},
	K19: {
		title: 'Er der kort vej fra de udførende til det strategiske niveau?',
		why: 'Korte veje til ledelsen er en afgørende del af samarbejdet: den udførende kan spørge, og ledelsen kan skabe kontakt.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'executing'), 'den ene udførende aktør', 'udførende aktører'))} med samarbejder når det strategiske niveau i højst ${number(figure(result, 'steps'))} led.`,
			...both(
				(result, names) =>
					`${number(figure(result, 'within'))} af ${number(figure(result, 'executing'))} udførende aktører med samarbejder når det strategiske niveau i højst ${number(figure(result, 'steps'))} led.${
						figure(result, 'far') > 0
							? ` Længere vej har ${few(result.actors.map(names.actor))}.`
							: ''
					}${rest(result, 'aktør', 'aktører')}`
			)
		}
	},
	K20: {
		title: 'Når sektorerne op over de laveste trin på samarbejdstrappen?',
		why: 'På de to øverste trin løser man opgaver sammen; på de to nederste holder man hinanden orienteret.',
		found: {
			met: (result, names) =>
				`Det gør de i ${every(figure(result, 'pairs'), 'det ene par', 'par')} af sektorer, hvor nok trin er kendt: ${pairs(result.sectors, names.sector)}.`,
			...both(
				(result, names) =>
					`${pairsOf(result)} bliver samarbejdet på de to laveste trin: ${pairs(result.sectors, names.sector)}.`
			)
		}
	},
	K21: {
		title: 'Nævner begge parter samarbejdet?',
		why: 'Nævner kun den ene part samarbejdet, ser de to formentlig forskelligt på det.',
		found: {
			met: (result) =>
				`I ${figure(result, 'pairs') === 1 ? 'det ene par' : `ingen af de ${number(figure(result, 'pairs'))} par`} af sektorer, hvor det er oplyst, er samarbejdet ${figure(result, 'pairs') === 1 ? 'ikke ' : ''}mest nævnt af den ene part.`,
			...both(
				(result, names) =>
					`${pairsOf(result)} er ${number(figure(result, 'oneSided'))} af ${number(figure(result, 'ties'))} samarbejder kun nævnt af den ene part: ${pairs(result.sectors, names.sector)}.`
			)
		}
	},
	K22: {
		title: 'Arbejder de ansvarlige for ens indsatser sammen?',
		why: 'Indsatser med samme mål, der ikke kender hinanden, kan komme til at konkurrere om de samme borgere.',
		found: {
			met: (result) =>
				`${
					figure(result, 'pairs') === 0
						? figure(result, 'known') === 1
							? 'Kun én indsats har kendt tema, målgruppe, bydel og ansvarlig, så ingen er ens.'
							: `Ingen af de ${number(figure(result, 'known'))} indsatser med kendt tema, målgruppe, bydel og ansvarlig er ens.`
						: `Det gør de i ${every(figure(result, 'pairs'), 'det ene par', 'par')} af indsatser med samme tema, målgruppe og bydel.`
				}${rest(result, 'indsats', 'indsatser')}`,
			partly: (result, names) =>
				`${likePairs(result)} er der intet oplyst samarbejde mellem de ansvarlige, men de mødes: ${pairs(result.initiatives, names.initiative)}.`,
			'not-met': (result, names) =>
				`${likePairs(result)} er der hverken oplyst samarbejde mellem de ansvarlige eller et sted, de mødes: ${pairs(result.initiatives, names.initiative)}.`
		}
	},
	K23: {
		title: 'Har hvert tema og hver målgruppe en indsats i hver bydel?',
		why: 'Et hul kan være valgt fra med vilje; er det ikke, er der borgere, som planen ikke når.',
		found: {
			met: (result) =>
				`${capitalise(every(figure(result, 'cells'), 'den ene kombination', 'kombinationer'))} af tema, målgruppe og bydel har en indsats.`,
			...both(
				(result, names) =>
					`${number(figure(result, 'holding'))} af ${number(figure(result, 'cells'))} kombinationer af tema, målgruppe og bydel har en indsats.${
						figure(result, 'lacking') > 0 ? ` Der mangler ${cells(result, names.district)}.` : ''
					}${rest(result, 'kombination', 'kombinationer')}`
			)
		}
	},
	K24: {
		title: 'Holder netværket, hvis lederen eller det travleste bindeled falder væk?',
		why: 'Et netværk, der hænger på ét led, er sårbart over for sygdom og jobskifte.',
		found: {
			met: (result, names) =>
				result.actors.length === 0
					? `Ingen af ${number(figure(result, 'actors'))} aktører ligger alene mellem andre.`
					: `Uden ${few(result.actors.map(names.actor))} holder netværket på ${count(figure(result, 'actors'), 'aktør', 'aktører')} sammen${
							figure(result, 'cutOff') > 0
								? `; højst ${count(figure(result, 'cutOff'), 'aktør', 'aktører')} mister forbindelsen`
								: ''
						}.${unknownLeader(result)}`,
			...both(
				(result, names) =>
					`Uden ${names.actor(result.actors[0]!)} mister ${number(figure(result, 'cutOff'))} af ${number(figure(result, 'actors'))} aktører forbindelsen til resten.${unknownLeader(result)}`
			)
		}
	}
};

function capitalise(text: string): string {
	return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
