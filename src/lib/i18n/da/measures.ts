import type { ActorMeasureId } from '../../measures/all';
import type { GroupFigureId } from '../../measures/groups/all';
import type { NullReason } from '../../measures/measure';
import type { NetworkMeasureId } from '../../measures/whole/all';

export interface MeasureWords {
	/** Navnet, som det står i tabeller. */
	readonly name: string;
	/** Hvad tallet siger, i én almindelig sætning. */
	readonly meaning: string;
	/** Hvordan det er regnet ud, med kilde. */
	readonly formula: string;
}

/** Ord for hvert tal om en aktør, netværket og dets grupper, og for hvorfor et tal ikke kan regnes ud. */
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
				'Forbindelser mellem partnerne divideret med mulige forbindelser mellem dem; 0 ved færre end to partnere. Hvor retning tæller, er to partnere forbundet, når blot den ene retning findes. Watts & Strogatz 1998.'
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
	network: {
		density: {
			name: 'Tæthed',
			meaning: 'Hvor stor en del af de par, der kunne arbejde sammen, gør det?',
			formula:
				'm / (n(n − 1)/2); når retning tæller, m / (n(n − 1)), hvor m er antallet af forbindelser og n antallet af aktører. Wasserman & Faust 1994, s. 101.'
		},
		reciprocity: {
			name: 'Gensidighed, forbindelser',
			meaning: 'Hvor stor en del af de oplyste forbindelser oplyser den anden side også?',
			formula:
				'2M / (2M + A), hvor M er par, der begge oplyser forbindelsen, og A par, hvor kun den ene gør. Wasserman & Faust 1994, s. 507.'
		},
		reciprocityOfPairs: {
			name: 'Gensidighed, par',
			meaning: 'I hvor stor en del af de forbundne par er begge enige om, at de arbejder sammen?',
			formula:
				'M / (M + A), hvor M er par, der begge oplyser forbindelsen, og A par, hvor kun den ene gør. Par uden forbindelse tæller ikke med. Wasserman & Faust 1994.'
		},
		diameter: {
			name: 'Længste vej',
			meaning: 'Hvor mange led er der mellem de to, der er længst fra hinanden?',
			formula:
				'Den største korteste afstand mellem to aktører, der kan nå hinanden; par, der ikke kan, er ikke med. Når retning tæller: ad forbindelsernes retning. Wasserman & Faust 1994, s. 111.'
		},
		meanPath: {
			name: 'Gennemsnitlig vej',
			meaning: 'Hvor mange led er der i gennemsnit mellem to aktører?',
			formula:
				'Gennemsnittet af de korteste afstande over par, der kan nå hinanden; par, der ikke kan, er ikke med. Watts & Strogatz 1998.'
		},
		pairsJoined: {
			name: 'Par, der kan nå hinanden',
			meaning: 'Hvor mange par af aktører er forbundet, direkte eller gennem andre?',
			formula: 'Antallet af par med en vej imellem; når retning tæller, ordnede par.'
		},
		pairsNotJoined: {
			name: 'Par uden vej imellem',
			meaning: 'Hvor mange par af aktører kan slet ikke nå hinanden?',
			formula: 'Alle par minus par, der kan nå hinanden; når retning tæller, ordnede par.'
		},
		globalEfficiency: {
			name: 'Samlet rækkevidde',
			meaning: 'Hvor tæt er alle på alle? 1 betyder, at alle er direkte forbundet.',
			formula:
				'Gennemsnittet af 1/afstand over alle par; 0 for par uden vej imellem. Latora & Marchiori 2001 (global efficiency).'
		},
		transitivity: {
			name: 'Lukkede trekanter',
			meaning: 'Hvor ofte arbejder to, der har en fælles partner, også selv sammen?',
			formula:
				'3 · trekanter / par af forbindelser, der mødes i en aktør; når retning tæller, andelen af veje i → j → k, hvor også i → k. Wasserman & Faust 1994, s. 243 (transitivity).'
		},
		averageClustering: {
			name: 'Partnere, der kender hinanden, i gennemsnit',
			meaning: 'Hvor stor en del af en aktørs partnere arbejder sammen indbyrdes, i gennemsnit?',
			formula:
				'Gennemsnittet af andelen af forbindelser mellem en aktørs partnere over aktører med mindst to partnere; resten er ikke med. Watts & Strogatz 1998.'
		},
		degreeCentralisation: {
			name: 'Samling om én, partnere',
			meaning:
				'Er samarbejdet samlet om én aktør? 1 betyder, at alle kun arbejder sammen med den ene.',
			formula: 'Σ (største − eget antal partnere) / ((n − 1)(n − 2)). Freeman 1979.'
		},
		inDegreeCentralisation: {
			name: 'Samling om én, nævnt af',
			meaning: 'Er det den samme aktør, som alle nævner?',
			formula: 'Σ (største − eget antal forbindelser ind) / (n − 1)². Freeman 1979.'
		},
		outDegreeCentralisation: {
			name: 'Samling om én, nævner',
			meaning: 'Er det én aktør, der nævner alle de andre?',
			formula: 'Σ (største − eget antal forbindelser ud) / (n − 1)². Freeman 1979.'
		},
		betweennessCentralisation: {
			name: 'Samling om én, mellemled',
			meaning: 'Går vejene mellem de andre gennem én aktør?',
			formula:
				'Σ (største − eget tal for mellemled) / (n − 1), hvor tallet er en andel af alle par. Freeman 1979.'
		},
		closenessCentralisation: {
			name: 'Samling om én, nærhed',
			meaning: 'Er én aktør meget tættere på alle end de andre er?',
			formula:
				'Σ (største − egen nærhed) / ((n − 1)(n − 2)/(2n − 3)); kun når netværket hænger sammen. Freeman 1979.'
		},
		degreeAssortativity: {
			name: 'De velforbundne med de velforbundne',
			meaning:
				'Arbejder aktører med mange partnere sammen med andre, der også har mange? Under 0: med dem, der har få.',
			formula:
				'Korrelationen mellem antallet af partnere i de to ender af en forbindelse; når retning tæller, ud i den ene og ind i den anden. Newman 2002 (degree assortativity).'
		}
	} satisfies Record<NetworkMeasureId, MeasureWords> as Record<NetworkMeasureId, MeasureWords>,
	group: {
		eiIndex: {
			name: 'Udad eller indad (E-I)',
			meaning:
				'Går gruppens forbindelser ud af gruppen (mod +1), eller bliver de inde i den (mod −1)?',
			formula:
				'(E − 2I)/(E + 2I): E par med én ende i gruppen, I par med begge. Det er medlemmernes egne forbindelser lagt sammen. Par med en aktør uden gruppe er ikke med. Krackhardt & Stern 1988.'
		},
		eiChance: {
			name: 'Hvad man kunne vente',
			meaning:
				'Hvor ville tallet ligge, hvis gruppernes navne var delt ud ved lodtrækning? En stor gruppe vender mere indad alene af den grund, at den er stor.',
			formula:
				'Navnene blandes mellem de aktører, der har en gruppe; forbindelserne og gruppernes størrelse bliver. 999 lodtrækninger (færre i meget store netværk). Båndet er de midterste 95 %, stregen gennemsnittet. p er andelen af lodtrækninger, der ligger mindst lige så langt ude til samme side, så uden for båndet er p under 0,025. Krackhardt & Stern 1988.'
		},
		communities: {
			name: 'Fællesskaber',
			meaning: 'Hvilke kredse danner forbindelserne selv, uden at se på sektor eller bydel?',
			formula:
				'Den opdeling med højest modularitet, Q = Σ (w_c/W − (S_c/2W)²), i flere kørsler af Leiden fra samme frø. Traag m.fl. 2019; Newman & Girvan 2004.'
		},
		mutualInformation: {
			name: 'Sammenfald (NMI)',
			meaning:
				'Hvor meget siger gruppen om, hvilket fællesskab en aktør er i? 0 er intet, 1 er alt.',
			formula:
				'2·I(fællesskaber, grupper)/(H(fællesskaber) + H(grupper)). Forventet: det samme, når gruppernes navne er delt ud ved lodtrækning. Danon m.fl. 2005.'
		},
		assortativity: {
			name: 'Holder sig til egne (assortativitet)',
			meaning:
				'Arbejder aktører oftere sammen med deres egne, end deres aktivitet giver grund til? 0 er som forventet, 1 er kun med egne.',
			formula:
				'r = (Σ e_gg − Σ a_g·b_g)/(1 − Σ a_g·b_g), hvor e_gh er andelen af forbindelser fra g til h. Newman 2003.'
		},
		corePeriphery: {
			name: 'Kerne og periferi',
			meaning: 'Er der en tæt kerne, som resten hænger på?',
			formula:
				'Den kerne, der giver færrest fejl mod et ideal, hvor alle i kernen er forbundet og ingen i periferien er det. Pasform: korrelationen med idealet, hvor par mellem kerne og periferi ikke tæller. Borgatti & Everett 1999; Lip 2011.'
		},
		response: {
			name: 'Svar',
			meaning: 'Hvor meget af billedet hviler på aktørernes egne ord?',
			formula:
				'Svaret har den aktør, hvis eget ord står bag mindst én forbindelse (»reported_by«). Bekræftet er et par, hvor begge har svaret, og begge oplyser forbindelsen. Wasserman & Faust 1994, s. 57.'
		},
		rankBand: {
			name: 'Usikker plads',
			meaning:
				'Hvor langt op og ned kunne aktørens plads flytte sig, hvis en tiendedel af data manglede?',
			formula:
				'200 lodtrækninger, der hver mister en tiendedel; båndet er de midterste 90 % af pladserne. Lige store tal deler den midterste plads. Borgatti, Carley & Krackhardt 2006; Smith & Moody 2013.'
		}
	} satisfies Record<GroupFigureId, MeasureWords> as Record<GroupFigureId, MeasureWords>,
	/** Står ved »Mellemled« i meget store netværk; begge tal er færdige procenter. */
	estimate: (sure: string, epsilon: string) =>
		`Netværket er så stort, at »Mellemled« er et skøn ud fra tilfældigt trukne veje. Med ${sure} sikkerhed er ingen aktørs andel mere end ${epsilon} ved siden af.`,
	reason: {
		'no-actors': 'Der er ingen aktører i udsnittet.',
		'one-actor': 'Der er kun én aktør i udsnittet.',
		'too-few-actors': 'Der er for få aktører i udsnittet til at regne tallet ud.',
		isolate: 'Aktøren har ingen samarbejder i udsnittet.',
		'fewer-than-two-contacts': 'Aktøren har færre end to samarbejdspartnere.',
		'no-two-contacts': 'Ingen har to samarbejdspartnere.',
		'no-two-paths': 'Ingen forbindelse fører videre til en tredje aktør.',
		'no-ties': 'Der er ingen samarbejder at regne på.',
		'no-grouped-ties': 'Der er ingen samarbejder, hvor begge parters gruppe er kendt.',
		'no-group': 'Data siger ikke, hvilken gruppe aktørerne hører til.',
		'one-group': 'Alle, der tæller med, er i samme gruppe, så der er intet at sammenligne.',
		'no-variation': 'Tallene kan kun falde ud på én måde, så der er intet at sammenligne.',
		'top-eigenvalues-meet':
			'Netværket har flere lige stærke kerner, og så giver tallet ikke et entydigt svar.',
		'no-ring':
			'Forbindelserne fører aldrig tilbage til, hvor de begyndte, og så har tallet intet svar.',
		'not-converged': 'Beregningen fandt ikke et stabilt svar.',
		'not-connected': 'Netværket hænger ikke sammen.',
		'needs-directed-network': 'Tallet kræver, at forbindelsernes retning tæller.',
		'needs-undirected-network': 'Tallet kræver, at forbindelsernes retning ikke tæller.'
	} satisfies Record<NullReason, string> as Record<NullReason, string>
};

export type MeasuresMessages = typeof measuresDa;
