import type { ActorMeasureId } from '../../measures/all';
import type { NullReason } from '../../measures/measure';

export interface MeasureWords {
	/** Navnet, som det står i tabeller. */
	readonly name: string;
	/** Hvad tallet siger, i én almindelig sætning. */
	readonly meaning: string;
	/** Hvordan det er regnet ud, med kilde. */
	readonly formula: string;
}

/** Ord for hvert tal om en aktør, og for hvorfor et tal ikke kan regnes ud. */
export const measuresDa = {
	actor: {
		degree: {
			name: 'Samarbejdspartnere',
			meaning: 'Hvor mange andre aktører har aktøren en forbindelse til?',
			formula:
				'Antallet af naboer. Når retning tæller, er det forbindelser ud plus forbindelser ind. Freeman 1979.'
		},
		inDegree: {
			name: 'Nævnt af',
			meaning: 'Hvor mange andre nævner aktøren som samarbejdspartner?',
			formula: 'Antallet af forbindelser ind. Freeman 1979.'
		},
		outDegree: {
			name: 'Nævner',
			meaning: 'Hvor mange andre nævner aktøren selv som samarbejdspartnere?',
			formula: 'Antallet af forbindelser ud. Freeman 1979.'
		},
		strength: {
			name: 'Samlet styrke',
			meaning: 'Hvor stærkt er aktørens samarbejde i alt?',
			formula: 'Summen af styrken af aktørens forbindelser; en forbindelse uden styrke tæller 1.'
		},
		inStrength: {
			name: 'Styrke ind',
			meaning: 'Hvor stærkt er det samarbejde, som andre oplyser med aktøren?',
			formula: 'Summen af styrken af forbindelserne ind.'
		},
		outStrength: {
			name: 'Styrke ud',
			meaning: 'Hvor stærkt er det samarbejde, som aktøren selv oplyser?',
			formula: 'Summen af styrken af forbindelserne ud.'
		},
		betweenness: {
			name: 'Mellemled, antal par',
			meaning: 'Hvor mange par af andre aktører når hinanden kortest gennem denne aktør?',
			formula:
				'Summen over alle par af andre (s, t) af andelen af de korteste veje mellem s og t, der går gennem aktøren. Retning tæller: ordnede par. Ellers: hvert par én gang. Freeman 1977; Brandes 2001.'
		},
		betweennessNormalised: {
			name: 'Mellemled',
			meaning: 'Hvor ofte ligger aktøren på den korteste vej mellem to andre?',
			formula:
				'Antal par (se »Mellemled, antal par«) divideret med alle par af andre: (n − 1)(n − 2)/2, eller (n − 1)(n − 2) når retning tæller. Freeman 1977.'
		},
		closeness: {
			name: 'Nærhed',
			meaning: 'Hvor få led er der fra aktøren til dem, den kan nå?',
			formula:
				'r/(n − 1) · r/Σd, hvor r er antallet af aktører, der kan nås, og Σd summen af afstandene til dem. Når retning tæller: veje ind til aktøren. Wasserman & Faust 1994.'
		},
		closenessOut: {
			name: 'Nærhed ud',
			meaning: 'Hvor få led er der, når man går fra aktøren i forbindelsernes retning?',
			formula: 'Som »Nærhed«, men ad veje ud fra aktøren. Wasserman & Faust 1994.'
		},
		harmonic: {
			name: 'Rækkevidde, sum',
			meaning: 'Hvor mange når aktøren, når fjerne aktører tæller mindre?',
			formula:
				'Summen af 1/afstand til hver af de andre; 0 for dem, der ikke kan nås. Når retning tæller: veje ind. Marchiori & Latora 2000.'
		},
		harmonicOut: {
			name: 'Rækkevidde ud, sum',
			meaning: 'Hvor mange når aktøren ad forbindelser ud, når fjerne aktører tæller mindre?',
			formula: 'Summen af 1/afstand ad veje ud fra aktøren. Marchiori & Latora 2000.'
		},
		harmonicNormalised: {
			name: 'Rækkevidde',
			meaning: 'Hvor tæt er aktøren på alle andre? 1 betyder direkte forbindelse til alle.',
			formula: 'Summen af 1/afstand til de andre, divideret med n − 1. Marchiori & Latora 2000.'
		},
		harmonicNormalisedOut: {
			name: 'Rækkevidde ud',
			meaning: 'Hvor tæt er aktøren på alle andre ad forbindelser ud?',
			formula: 'Summen af 1/afstand ad veje ud, divideret med n − 1. Marchiori & Latora 2000.'
		},
		eigenvector: {
			name: 'Forbundet med de velforbundne',
			meaning: 'Er aktørens samarbejdspartnere selv velforbundne?',
			formula:
				'Egenvektoren til den største egenværdi, så den største er 1. Når retning tæller: point fra dem, der peger på aktøren. Bonacich 1972.'
		},
		pagerank: {
			name: 'PageRank',
			meaning: 'Hvor ofte kommer man forbi aktøren, hvis man går tilfældigt fra aktør til aktør?',
			formula: 'PageRank med dæmpning 0,85; tallene giver 1 tilsammen. Brin & Page 1998.'
		},
		coreness: {
			name: 'Kerne',
			meaning: 'Hvor tæt på netværkets kerne står aktøren? Højere er tættere.',
			formula:
				'Det største k, så aktøren hører til en kreds, hvor alle har mindst k forbindelser inden for kredsen. Seidman 1983.'
		},
		localClustering: {
			name: 'Partnere, der kender hinanden',
			meaning: 'Hvor stor en del af aktørens samarbejdspartnere arbejder også sammen indbyrdes?',
			formula:
				'Forbindelser mellem partnerne divideret med mulige forbindelser mellem dem; 0 ved færre end to partnere. Watts & Strogatz 1998; når retning tæller, Fagiolo 2007.'
		},
		constraint: {
			name: 'Indelukkethed (constraint)',
			meaning:
				'Fører aktørens forbindelser tilbage til samme kreds? Lavt tal: aktøren forbinder kredse, der ellers er adskilt.',
			formula:
				'Σj (p_ij + Σq p_iq·p_qj)², hvor p_ij er andelen af aktørens samlede styrke, der går til j. Kan blive over 1. Burt 1992.'
		},
		effectiveSize: {
			name: 'Selvstændige partnere',
			meaning: 'Hvor mange af aktørens partnere giver adgang til noget, de andre ikke gør?',
			formula:
				'Summen over partnere j af 1 − Σq p_iq·m_jq; uden retning og styrke: partnere − 2 · (forbindelser mellem dem) / partnere. Burt 1992.'
		},
		efficiency: {
			name: 'Andel selvstændige partnere',
			meaning: 'Hvor stor en del af aktørens partnere giver adgang til noget nyt?',
			formula: '»Selvstændige partnere« divideret med antallet af partnere. Burt 1992.'
		},
		hierarchy: {
			name: 'Afhængighed af én partner',
			meaning: 'Er aktøren især bundet af én enkelt partner? 1 betyder ja, 0 at det er ligeligt.',
			formula:
				'Σj r_j ln r_j / (N ln N), hvor r_j er partner j’s del af indelukketheden i forhold til gennemsnittet og N antallet af partnere. Burt 1992.'
		},
		eiIndex: {
			name: 'Udad eller indad (E-I)',
			meaning:
				'Går aktørens forbindelser mest ud af gruppen (mod +1) eller bliver de inde i den (mod −1)?',
			formula:
				'(E − I)/(E + I): E forbindelser til andre grupper, I inden for gruppen; forbindelser til aktører uden gruppe er ikke med. Krackhardt & Stern 1988.'
		},
		participation: {
			name: 'Spredning over grupper',
			meaning:
				'Er aktørens forbindelser spredt over mange grupper (mod 1) eller samlet i én gruppe (0)?',
			formula:
				'1 − Σ (andelen af forbindelserne, der går til gruppen)². Guimerà & Amaral 2005 (participation).'
		},
		cutOff: {
			name: 'Falder fra uden aktøren',
			meaning: 'Hvor mange andre mister forbindelsen til resten, hvis aktøren er væk?',
			formula:
				'Aktørens ø, minus aktøren selv, minus den største del, der er tilbage af øen. Retning tæller ikke.'
		},
		largestComponentWithout: {
			name: 'Største ø uden aktøren',
			meaning: 'Hvor mange hænger stadig sammen, hvis aktøren er væk?',
			formula:
				'Antallet af aktører i den største sammenhængende del, når aktøren er taget ud. Retning tæller ikke.'
		},
		componentsWithout: {
			name: 'Øer uden aktøren',
			meaning: 'I hvor mange adskilte dele ville netværket være, hvis aktøren var væk?',
			formula:
				'Antallet af sammenhængende dele, når aktøren er taget ud; en aktør uden forbindelser er en del. Retning tæller ikke.'
		},
		coordinator: {
			name: 'Koordinator',
			meaning: 'Forbinder to fra sin egen gruppe, som ikke selv arbejder sammen.',
			formula:
				'Antal par a → v → b uden a → b, hvor a, v og b er i samme gruppe. Over ordnede par; uden retning vises hvert par én gang. Gould & Fernandez 1989.'
		},
		itinerant: {
			name: 'Konsulent',
			meaning: 'Forbinder to fra en anden gruppe end sin egen.',
			formula:
				'Antal par a → v → b uden a → b, hvor a og b er i samme gruppe og v i en anden. Gould & Fernandez 1989 (itinerant broker).'
		},
		representative: {
			name: 'Repræsentant',
			meaning: 'Bærer sin egen gruppes ærinde ud til en anden gruppe.',
			formula:
				'Antal par a → v → b uden a → b, hvor a og v er i samme gruppe og b i en anden. Gould & Fernandez 1989.'
		},
		gatekeeper: {
			name: 'Dørvogter',
			meaning: 'Lukker en anden gruppe ind til sin egen.',
			formula:
				'Antal par a → v → b uden a → b, hvor v og b er i samme gruppe og a i en anden. Gould & Fernandez 1989.'
		},
		liaison: {
			name: 'Bindeled',
			meaning: 'Forbinder to forskellige grupper uden selv at høre til nogen af dem.',
			formula:
				'Antal par a → v → b uden a → b, hvor a, v og b er i tre forskellige grupper. Gould & Fernandez 1989.'
		},
		brokerage: {
			name: 'Brobyggerroller i alt',
			meaning: 'Hvor mange par forbinder aktøren, som ikke selv arbejder sammen?',
			formula: 'Summen af de fem roller. Gould & Fernandez 1989.'
		}
	} satisfies Record<ActorMeasureId, MeasureWords> as Record<ActorMeasureId, MeasureWords>,
	reason: {
		'no-actors': 'Der er ingen aktører i udsnittet.',
		'one-actor': 'Der er kun én aktør i udsnittet.',
		'too-few-actors': 'Der er for få aktører i udsnittet til at regne tallet ud.',
		isolate: 'Aktøren har ingen forbindelser i udsnittet.',
		'fewer-than-two-contacts': 'Aktøren har færre end to samarbejdspartnere.',
		'reaches-nobody': 'Aktøren kan ikke nå nogen andre.',
		'no-ties': 'Der er ingen forbindelser at regne på.',
		'no-group': 'Data siger ikke, hvilken gruppe aktøren hører til.',
		'one-group': 'Alle er i samme gruppe, så der er intet at sammenligne.',
		'no-variation': 'Alle har samme værdi, så der er intet at sammenligne.',
		'top-eigenvalues-meet':
			'Netværket har to lige stærke kerner, og så giver tallet ikke et entydigt svar.',
		'not-converged': 'Beregningen fandt ikke et stabilt svar.',
		'not-connected': 'Netværket hænger ikke sammen.',
		'needs-directed-network': 'Tallet kræver, at forbindelsernes retning tæller.',
		'needs-undirected-network': 'Tallet kræver, at forbindelsernes retning ikke tæller.'
	} satisfies Record<NullReason, string> as Record<NullReason, string>
};

export type MeasuresMessages = typeof measuresDa;
