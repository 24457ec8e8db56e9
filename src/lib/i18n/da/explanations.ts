import type { FindingKind } from '../../findings/finding';

/** Hvad et tal siger, og hvordan det er regnet ud; navnet er det, tallet allerede har på siden. */
export interface Explanation {
	/** Én almindelig sætning. */
	readonly meaning: string;
	/** Regnestykket, og hvor det kommer fra. */
	readonly formula: string;
}

const explanation = (meaning: string, formula: string): Explanation => ({ meaning, formula });

const sectorsHere = 'En tom celle i data er »ikke oplyst« og tæller ikke som et nej.';

/** Forklaringer ved tal, der ikke er mål i `measures`, side for side. */
export const explanationsDa = {
	overview: {
		actors: explanation(
			'Hvor mange aktører der er i udsnittet.',
			'Rækker i aktørtabellen, som udsnittets bydele, sektorer, niveauer og dato lader blive.'
		),
		ties: explanation(
			'Hvor mange par af aktører der arbejder sammen.',
			'Par med mindst én række i samarbejdstabellen, eller et fælles mødeforum eller en fælles indsats, når udsnittet tæller dem. Når retning tæller, tæller hver retning for sig.'
		),
		sectors: explanation(
			'Hvor mange forskellige sektorer aktørerne kommer fra.',
			`Forskellige værdier i kolonnen »sektor« blandt aktørerne i udsnittet. ${sectorsHere}`
		),
		districts: explanation(
			'Hvor mange bydele aktørerne arbejder i.',
			'Forskellige værdier i kolonnen »bydel« blandt aktørerne i udsnittet; aktører for hele kommunen lægger ingen til.'
		)
	},
	/** Hvornår noget er et fund, slags for slags. */
	finding: {
		chain: explanation(
			'Steder, hvor kun én eller ingen bærer viden mellem et mødeforum og det over det.',
			'Et led er de aktører, der sidder både i et forum og i forummet over (kolonnen »under«). Nævnt er led med én eller ingen, og den, der er med i over halvdelen af leddene og i flere end nogen anden. Led med ukendte medlemmer er ikke med.'
		),
		silo: explanation(
			'Sektorer, der mest arbejder sammen med sig selv, og par af sektorer, der arbejder meget lidt sammen.',
			'En sektor: mindst to af tre samarbejdsender er inden for sektoren, og det er sjældnere end 1 gang ud af 100, når sektornavnene deles ud tilfældigt. Et par: højst en femtedel af det, deres aktivitet giver grund til at vente, og mindst 8 forventede. De to sider: under to tredjedele af det forventede på tværs.'
		),
		gap: explanation(
			'Sektorer, man kunne vente et sted, og som ingen aktør har der.',
			'Forventede sektorer er dem med »forventet« i data, ellers alle. I fora ses på strategiske og taktiske fora med mindst to sektorer. I en bydel: sektoren findes i mindst halvdelen af de andre bydele.'
		),
		fragility: explanation(
			'Aktører, som mindst tre andre mister vejen til resten uden.',
			'Aktøren tages ud, og der tælles, hvor mange andre der så ikke længere hænger sammen med den største del. Retning tæller ikke. De fem største tab er nævnt.'
		),
		bridge: explanation(
			'Aktører, som mange af de korteste veje mellem andre går gennem.',
			'De tre med højest »Mellemled«, når tallet er mindst tre gange gennemsnittet og mindst 0,5 %. Eneste bindeled: alle samarbejder mellem to sektorer (mindst tre) går gennem én aktør.'
		),
		overlap: explanation(
			'Indsatser for de samme mennesker samme sted, hvis ansvarlige ikke arbejder sammen.',
			'To indsatser med samme tema, målgruppe og bydel og kendte ansvarlige, hvor ingen ansvarlig for den ene er, eller arbejder sammen med, en ansvarlig for den anden.'
		),
		ladder: explanation(
			'Par af sektorer, hvis samarbejde bliver på de to nederste trin.',
			'Mindst 5 samarbejder med kendt trin, og højst en tiendedel af dem på trin 3 eller 4.'
		),
		'one-sided': explanation(
			'Par af sektorer, hvor kun den ene part nævner de fleste samarbejder.',
			'Mindst 5 samarbejder, hvor det er oplyst, hvem der nævner dem, og mindst tre af fire kun nævnt af den ene part.'
		),
		forum: explanation(
			'Mødefora, hvor få sektorer mødes, eller hvor medlemmerne ikke arbejder sammen uden for møderne.',
			'Lokale fora under samme forum sammenlignes: det med færrest sektorer, højst to tredjedele af det bredeste. Eller: andelen af medlemspar, der arbejder sammen, er højst en fjerdedel af det midterste forums (mindst fire medlemmer).'
		)
	} satisfies Record<FindingKind, Explanation> as Record<FindingKind, Explanation>,
	checks: {
		answers: explanation(
			'Hvor mange af de 24 anbefalinger data opfylder, og hvor mange de ikke kan svare på.',
			'Hvert tjek er en fast regel over tabellerne; den står under »Hvorfor, hvordan og hvorfra«. Delvist: noget er, som det bør være, eller det kendte er. Kan ikke afgøres: de kolonner, reglen læser, er tomme. Grænserne kan ændres ved det enkelte tjek.'
		)
	},
	matrix: {
		observed: explanation(
			'Hvor mange par af aktører fra de to grupper der arbejder sammen.',
			'Par med mindst ét samarbejde i udsnittet, efter aktørernes gruppe. Når retning tæller, er rækken den, der nævner, og kolonnen den, der nævnes.'
		),
		expected: explanation(
			'Så mange samarbejder ville der være, hvis de var spredt jævnt ud over alle par af aktører.',
			'Mulige par mellem de to grupper × hele netværkets tæthed (alle samarbejder divideret med alle mulige par).'
		),
		ratio: explanation(
			'1 er som forventet, 2 er dobbelt så mange, 0,5 er halvt så mange.',
			'Samarbejder divideret med de forventede; tomt, hvor ingen er forventet.'
		),
		density: explanation(
			'Hvor stor en del af de mulige par der faktisk arbejder sammen.',
			'Samarbejder divideret med mulige par: a · b mellem to grupper med a og b aktører, a(a − 1)/2 inden for én (a(a − 1), når retning tæller).'
		),
		actors: explanation(
			'Hvor mange aktører sektoren har i bydelen.',
			'Aktører i udsnittet efter »sektor« og »bydel«. En aktør med flere bydele tæller i dem alle; en uden bydel dækker hele kommunen.'
		),
		groupSize: explanation(
			'Tallet ved navnet er, hvor mange aktører gruppen har.',
			'Aktører i udsnittet, hvis kolonne nævner gruppen. En aktør med flere bydele tæller i den første.'
		)
	},
	coverage: {
		cells: explanation(
			'Hvor mange aktører sektoren har det pågældende sted, og hvor den mangler.',
			'Aktører eller medlemmer efter sektor og kolonne. »Ingen« står, hvor sektoren er forventet og hverken har nogen der eller (efter bydel) nogen for hele kommunen.'
		),
		unplaced: explanation(
			'Aktører fra sektoren, der ikke hører til én af kolonnerne.',
			'Efter bydel: aktører uden bydel, som derfor dækker hele kommunen. Efter niveau: aktører, hvis niveau ikke er oplyst. Efter mødeforum: aktører uden plads i noget forum.'
		),
		reachedOwn: explanation(
			'Hvor mange af de sektorer, man kunne vente, der har nogen i bydelen selv.',
			'Forventede sektorer med mindst én aktør, hvis »bydel« nævner bydelen.'
		),
		reached: explanation(
			'Hvor mange af de sektorer, man kunne vente, der er der.',
			'Forventede sektorer med mindst én aktør i kolonnen; efter bydel tæller aktører for hele kommunen med. Tomt, hvor sektorerne ikke er forventet.'
		)
	},
	districts: {
		ties: explanation(
			'Hvor mange samarbejder der har mindst én fra bydelen med.',
			'Par, der arbejder sammen under udsnittet, hvor mindst den ene nævner bydelen. Summen af de tre næste kolonner.'
		),
		inside: explanation(
			'Samarbejder, hvor begge er fra bydelen.',
			'Par, hvor begge aktører nævner bydelen.'
		),
		toOthers: explanation(
			'Samarbejder med nogen fra en anden bydel.',
			'Par, hvor den ene nævner bydelen, og den anden kun nævner andre.'
		),
		toEverywhere: explanation(
			'Samarbejder med nogen, der dækker hele kommunen.',
			'Par, hvor den ene nævner bydelen, og den anden ingen bydel har.'
		),
		forums: explanation(
			'Hvor mange mødefora der er for bydelen.',
			'Mødefora i udsnittet, hvis »bydel« nævner bydelen; fora for hele kommunen er ikke med.'
		),
		initiatives: explanation(
			'Hvor mange indsatser der er i bydelen.',
			'Indsatser i udsnittet, hvis »bydel« nævner bydelen.'
		),
		betweenTies: explanation(
			'Samarbejder mellem aktører i den ene og i den anden bydel.',
			'Par uden nogen bydel til fælles, hvor den ene nævner den ene bydel og den anden den anden.'
		),
		sharedActors: explanation(
			'Aktører, der arbejder i begge bydele.',
			'Aktører i udsnittet, hvis »bydel« nævner dem begge.'
		)
	},
	chain: {
		linkMembers: explanation(
			'Hvor mange der sidder i de fora, der mister vejen op.',
			'Forskellige aktører med plads i de fora, som kolonnen »Uden vej til toppen« tæller.'
		),
		detour: explanation(
			'Fora, der kan nå op ad en anden vej, selv om leddet er væk.',
			'Fora blandt dem uden vej, hvor medlemmer i fælles forbinder dem til toppens fora uden om leddet.'
		),
		links: explanation(
			'Hvor mange led personen er med til at bære.',
			'Par af et forum og forummet over, hvor personen sidder i begge.'
		),
		alone: explanation(
			'Hvor mange af leddene ingen andre bærer.',
			'Led, hvor personen er den eneste, der sidder i begge fora.'
		),
		personLost: explanation(
			'Fora, der ikke længere har et led hele vejen op, hvis personen er væk.',
			'Som »Uden vej til toppen«, men med personen taget ud af alle fora på én gang.'
		),
		members: explanation(
			'Hvor mange der har en plads i forummet.',
			'Aktører i udsnittet med en række i tabellen over medlemskaber; »?« når ingen er oplyst.'
		),
		guests: explanation(
			'Medlemmer, der kun er observatører eller inviterede.',
			'Medlemskaber, hvis eneste roller er »observatør« eller »inviteret«.'
		),
		shared: explanation(
			'Hvor mange der sidder i begge fora.',
			'Aktører med et medlemskab i begge fora i udsnittet.'
		),
		sizes: explanation(
			'Hvor mange der sidder i det første og i det andet forum.',
			'Medlemmer i hvert af de to fora i udsnittet.'
		),
		forumsOf: explanation(
			'Hvor mange fora personen sidder i.',
			'Fora i udsnittet, som personen har et medlemskab i.'
		),
		aloneIn: explanation(
			'Par af fora, som kun denne person forbinder.',
			'Par af fora, hvis eneste fælles medlem er personen.'
		),
		persons: explanation(
			'Hvor mange der højst har siddet i så mange fora på samme tid.',
			'Aktører med mindst én plads, efter det højeste antal medlemskaber, der gælder samme dag.'
		),
		seatShare: explanation(
			'Hvor stor en del af alle pladser der er i forummet.',
			'Pladser i forummet divideret med alle medlemskaber i udsnittet.'
		),
		onlyMeeting: explanation(
			'Par, der sidder i et fælles forum, men ikke har oplyst et samarbejde.',
			'Par med mindst ét fælles forum på samme tid og ingen række i samarbejdstabellen.'
		),
		both: explanation(
			'Par, der både mødes i et forum og arbejder sammen.',
			'Par med mindst ét fælles forum på samme tid og en række i samarbejdstabellen.'
		),
		onlyWorking: explanation(
			'Par, der arbejder sammen uden at mødes i et forum.',
			'Par med en række i samarbejdstabellen og intet fælles forum.'
		)
	},
	initiatives: {
		adjusted: explanation(
			'Indsatser, hvor det faste arbejde er lavet om eller flyttet ud.',
			'Indsatser, hvis tilgang er »ny metode« eller »flyttet ud«. Procenten er af dem med kendt tilgang.'
		),
		extra: explanation(
			'Indsatser, der lægges oven i det faste arbejde.',
			'Indsatser, hvis tilgang er »ekstra«. Procenten er af dem med kendt tilgang.'
		),
		unstated: explanation(
			'Indsatser, hvis tilgang data ikke siger.',
			'Indsatser med tom eller ukendt »tilgang«; de tæller ikke i procenterne.'
		),
		total: explanation(
			'Alle indsatser i rækken.',
			'Indsatser i udsnittet. En indsats i flere bydele tæller i dem alle, så rækkerne kan give mere end alle indsatser.'
		)
	},
	ladder: {
		stairCount: explanation(
			'Hvor mange samarbejder der står på trinnet.',
			'Par af aktører efter det højeste trin, som en række mellem dem siger.'
		),
		stairShare: explanation(
			'Trinnets del af de samarbejder, hvis trin er kendt.',
			'Samarbejder på trinnet divideret med samarbejder med kendt trin.'
		),
		onStep: explanation(
			'Hvor mange samarbejder mellem de to sektorer der står på trinnet.',
			'Par af aktører fra de to sektorer efter det højeste trin, som en række mellem dem siger.'
		),
		withoutStep: explanation(
			'Samarbejder, hvis trin data ikke siger.',
			'Par uden nogen række med »trin«. De tæller ikke i andelene: ukendt er ikke trin 1.'
		),
		highShare: explanation(
			'Hvor stor en del af samarbejderne der når de to øverste trin.',
			'Samarbejder på trin 3 og 4 divideret med dem, hvis trin er kendt.'
		),
		pairVerdict: explanation(
			'Om parret bliver på de to nederste trin, når højere, eller er for lidt oplyst.',
			'Bliver lavt: mindst 5 kendte trin og højst en tiendedel på trin 3–4. For få trin: færre end 5 kendte.'
		),
		lowPairs: explanation(
			'Hvor mange par af sektorer der bliver på de to nederste trin.',
			'Par med mindst 5 kendte trin og højst en tiendedel på trin 3–4, regnet igen efter skridtet op.'
		),
		checkStep: explanation(
			'Hvad tjek K20 svarer før og efter.',
			'Tjekket regnes igen på de samme data med de valgte samarbejder sat på trin 3.'
		),
		both: explanation(
			'Samarbejder, som begge parter nævner.',
			'Par, hvor »oplyst af« siger begge, eller hvor hver part har sin egen række.'
		),
		first: explanation(
			'Samarbejder, som kun den øverste af de to sektorer nævner.',
			'Par, hvis rækker alle er oplyst af den, der hører til den først nævnte sektor.'
		),
		second: explanation(
			'Samarbejder, som kun den nederste af de to sektorer nævner.',
			'Par, hvis rækker alle er oplyst af den, der hører til den anden sektor.'
		),
		notSaid: explanation(
			'Samarbejder, hvor data ikke siger, hvem der har oplyst dem.',
			'Par, hvis rækker har tom »oplyst af«. De tæller ikke i andelen.'
		),
		mutualShare: explanation(
			'Hvor stor en del af samarbejderne begge parter nævner.',
			'Nævnt af begge divideret med dem, hvor det er oplyst, hvem der nævner dem.'
		),
		sideVerdict: explanation(
			'Om samarbejdet mellem de to sektorer mest er nævnt af den ene part.',
			'Mest ensidigt: mindst 5 kendte, og mindst tre af fire nævnt af den ene alene. For få: færre end 5 kendte.'
		),
		up: explanation(
			'Samarbejder, som det lavere niveau nævner.',
			'Par, hvor aktøren på det lavere niveau nævner den på det højere; en række, som begge nævner, tæller begge veje.'
		),
		down: explanation(
			'Samarbejder, som det højere niveau nævner.',
			'Par, hvor aktøren på det højere niveau nævner den på det lavere; en række, som begge nævner, tæller begge veje.'
		),
		bothWays: explanation(
			'Samarbejder, der går både op og ned.',
			'Par, der tæller i begge kolonner; procenten er af alle samarbejder mellem de to niveauer.'
		),
		total: explanation(
			'Alle samarbejder mellem de to niveauer.',
			'Par af aktører med kendt niveau på hver side og mindst én række imellem.'
		)
	},
	roles: {
		ties: explanation(
			'Hvor mange aktøren arbejder sammen med, og hvilken plads det giver.',
			'Antallet af samarbejdspartnere uanset retning. Plads 1 har flest; lige mange deler plads.'
		),
		levels: explanation(
			'Hvor mange af samarbejderne der går til hvert niveau.',
			'Samarbejdspartnere efter deres »niveau«; partnere uden niveau er ikke med.'
		),
		sectors: explanation(
			'Hvor mange andre sektorer aktøren arbejder sammen med.',
			'Forskellige sektorer blandt samarbejdspartnerne, aktørens egen ikke medregnet.'
		),
		organisations: explanation(
			'Hvor mange andre organisationer aktøren arbejder sammen med.',
			'Forskellige organisationer blandt samarbejdspartnerne, aktørens egne ikke medregnet.'
		),
		forums: explanation(
			'Hvor mange mødefora aktøren sidder i.',
			'Fora i udsnittet, som aktøren har et medlemskab i.'
		),
		largestComponent: explanation(
			'Hvor mange der hænger sammen, med og uden aktøren.',
			'Aktører i den største sammenhængende del. Uden: aktøren selv er også trukket fra. Retning tæller ikke.'
		),
		steps: explanation(
			'Hvor mange led der er til den nærmeste, der beslutter.',
			'Korteste vej fra en udførende aktør til en aktør på det strategiske eller politiske niveau, uanset retning. 1 led er et direkte samarbejde.'
		),
		executing: explanation(
			'Hvor mange udførende aktører der har så lang en vej.',
			'Aktører på det udførende niveau i udsnittet. Dem helt uden samarbejder står for sig.'
		),
		served: explanation(
			'Hvor mange udførende aktørers vej til en beslutning går gennem aktøren.',
			'Hver udførende aktør tæller 1, delt ligeligt mellem lige korte veje; derfor kan der stå decimaler.'
		)
	},
	introductions: {
		seats: explanation(
			'Forslag til, hvem der kunne sætte sig på en plads, der mangler.',
			'Rækkefølgen er fundets vægt plus ¼ for hvert medlem, aktøren i forvejen arbejder sammen med (højst fire). Den med flest bekendte i forummet foreslås; de øvrige er talt som andre mulige.'
		),
		isolates: explanation(
			'Hvor mange der ikke arbejder sammen med nogen.',
			'Aktører uden noget samarbejde, før og efter at de foreslåede par er lagt til.'
		),
		largestComponent: explanation(
			'Hvor mange der hænger sammen ad en eller anden vej.',
			'Aktører i den største sammenhængende del. Retning tæller ikke.'
		),
		acrossShare: explanation(
			'Hvor stor en del af samarbejderne der går mellem to sektorer.',
			'Samarbejder mellem forskellige sektorer divideret med dem, hvor begges sektor er kendt.'
		),
		worstCutOff: explanation(
			'Hvor mange der højst mister vejen til resten, hvis én aktør er væk.',
			'Det største »Falder fra uden aktøren« i netværket.'
		),
		efficiency: explanation(
			'Hvor kort der er mellem alle; 1 betyder, at alle arbejder direkte sammen.',
			'Gennemsnittet af 1/afstand over alle par; 0 for par uden vej imellem. Latora & Marchiori 2001.'
		)
	},
	robustness: {
		groupActors: explanation(
			'Hvor mange aktører gruppen har.',
			'Aktører i udsnittet, hvis kolonne nævner gruppen.'
		),
		inside: explanation(
			'Samarbejder mellem to i gruppen.',
			'Par, der arbejder sammen, hvor begge er i gruppen.'
		),
		outside: explanation(
			'Samarbejder med nogen i en anden gruppe.',
			'Par, der arbejder sammen, hvor kun den ene er i gruppen; aktører uden gruppe er ikke med.'
		),
		rank: explanation(
			'Aktørens plads efter det valgte tal.',
			'1 er den største værdi; lige store deler plads.'
		),
		curve: explanation(
			'Hvor meget der hænger sammen, efterhånden som de travleste bindeled tages ud.',
			'Efter hver fjernelse regnes »Mellemled« igen, og den højeste tages ud. Holme m.fl. 2002. De to kurver er andele af aktørerne og af parrene på tværs af sektorer fra før.'
		)
	},
	panel: {
		tiedPairs: explanation(
			'Hvor mange af de valgte der arbejder sammen to og to.',
			'Par blandt de valgte med et samarbejde i udsnittet, ud af n(n − 1)/2 mulige.'
		)
	}
};

export type ExplanationsMessages = typeof explanationsDa;
