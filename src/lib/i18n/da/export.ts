import { formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const counted = (count: number, one: string, many: string) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Tag med: dialogen, filerne, kodebogen og metodeteksten. */
export const exportDa = {
	title: 'Tag med',
	lead: 'Gem det, du ser, som en fil. Alt bliver på din egen computer.',
	nothing: 'Ingen aktører er med i udsnittet, så der er intet at tage med.',
	counts: (lens: string) => `Filerne følger udsnittet: ${lens}. Under »Hele projektet« er alt med.`,
	close: 'Luk',
	cancel: 'Afbryd',
	save: 'Gem',
	saveAs: (label: string) => `Gem: ${label}`,
	working: (label: string) => `Laver filen: ${label}`,
	saved: (name: string) => `Gemt: ${name}`,
	failed: 'Filen kunne ikke laves.',
	cancelled: 'Afbrudt. Intet er gemt.',
	tooLarge: (most: number) => `Kun op til ${number(most)} aktører.`,
	leftOutTitle: 'Det står ikke i filen',
	nothingLeftOut: 'Alt i udsnittet står i filen.',
	group: {
		picture: 'Billede',
		report: 'Rapport',
		numbers: 'Tal',
		network: 'Netværksfil til andre programmer',
		research: 'Til forskere',
		project: 'Hele projektet',
		share: 'Del sikkert'
	},
	offer: {
		picture: {
			label: 'Billede af kortet',
			describe: 'Til en præsentation: gå til kortet, vælg udsnit og gem billedet der.'
		},
		report: {
			label: 'Rapport til styregruppen',
			describe: 'To sider og et bilag til print, PDF, Word eller som side, der virker uden net.'
		},
		'numbers-xlsx': {
			label: 'Alle tal som regneark (XLSX)',
			describe:
				'Til at sortere og regne videre i Excel: aktører, grupper, fund og tjek, med en kodebog.'
		},
		'numbers-csv': {
			label: 'Alle tal som CSV (zip)',
			describe: 'Til R, Python og statistikprogrammer: de samme tabeller med fuld nøjagtighed.'
		},
		gexf: {
			label: 'GEXF',
			describe: 'Gephi og Gephi Lite. Alle oplysninger er med.'
		},
		graphml: {
			label: 'GraphML',
			describe: 'igraph, networkx, visone, yEd. Alle oplysninger er med.'
		},
		gephi: {
			label: 'To CSV-tabeller (zip)',
			describe: 'Gephi, Polinode og regneark: aktører og forbindelser.'
		},
		kumu: {
			label: 'Kumu (XLSX)',
			describe: 'Kumu: elementer og forbindelser, klar til import.'
		},
		pajek: {
			label: 'Pajek (zip)',
			describe: 'Pajek: netværket og grupperne som partitioner.'
		},
		dl: {
			label: 'UCINET DL, liste',
			describe: 'UCINET, NetDraw: hvem med hvem, hvor stærkt.'
		},
		'dl-matrix': {
			label: 'UCINET DL, matrix',
			describe: 'UCINET, når en hel matrix er lettere at læse.'
		},
		graphology: {
			label: 'Graphology JSON',
			describe: 'Egne webprogrammer. Alle oplysninger er med.'
		},
		scripts: {
			label: 'Regn efter: tabeller, R, Python og metode (zip)',
			describe:
				'Til forskning og revision: scripts, der regner tallene efter, og en metodetekst med kilder.'
		},
		methods: {
			label: 'Metodetekst',
			describe: 'Til et bilag eller en artikel: udsnit, definitioner, grænser og kilder.'
		},
		project: {
			label: 'Projektfil',
			describe: 'Til at gemme eller sende videre: åbner i Bindeled, præcis som du forlod det.'
		},
		xlsx: {
			label: 'Tabellerne som regneark (XLSX)',
			describe: 'Til at rette data i Excel og læse dem ind igen: et ark pr. tabel.'
		}
	},
	/** Det, en fil ikke kan rumme. */
	leftOut: {
		'other-actors': (count: number) => `${counted(count, 'aktør', 'aktører')} uden for udsnittet.`,
		'merged-rows': (count: number) =>
			`${counted(count, 'række', 'rækker')} er lagt sammen med andre mellem de samme to: styrken er summen, trinnet det højeste.`,
		direction: () =>
			'Hvem der har oplyst hvad om hvem: udsnittet spørger ikke til retning. Vælg »Som det er oplyst« for at få den med.',
		forums: (count: number) =>
			`Mødefora og pladser (${counted(count, 'række', 'rækker')}); de er med i projektfilen.`,
		initiatives: (count: number) =>
			`Indsatser og deltagelse (${counted(count, 'række', 'rækker')}); de er med i projektfilen.`,
		'names-of-groups': (count: number) =>
			`Sektorers og bydeles egne navne, farver og tal (${counted(count, 'række', 'rækker')}); filen har deres id.`,
		labels: (count: number) =>
			`Navnet på ${counted(count, 'aktør', 'aktører')}: formatet har plads til ét navn, og det er id’et.`,
		'actor-attributes': (count: number) =>
			`${counted(count, 'oplysning', 'oplysninger')} om aktørerne, som formatet ikke har plads til.`,
		'tie-attributes': (count: number) =>
			`${counted(count, 'oplysning', 'oplysninger')} om forbindelserne, som formatet ikke har plads til.`,
		note: () => 'Version, udsnit og dato: formatet har ingen kommentarer.',
		characters: (count: number) =>
			`Tegn, formatet ikke kan rumme, er erstattet i ${counted(count, 'tekst', 'tekster')}.`,
		'long-texts': (count: number) =>
			`Slutningen af ${counted(count, 'tekst', 'tekster')}, der er længere end en celle.`,
		companions: (count: number) =>
			`${counted(count, 'fil', 'filer')} ved siden af tabellerne; de er med i projektfilen.`
	},
	table: {
		actors: 'En række pr. aktør i udsnittet med alle aktørens tal.',
		ties: 'En række pr. forbindelse, som tallene er regnet på.',
		network: 'Et tal pr. række om hele netværket.',
		groups: 'En række pr. gruppe efter den valgte inddeling.',
		mixing: 'Forbindelser mellem hvert par af grupper, og hvor mange man kunne vente.',
		findings: 'Det, der er værd at se på, i sætninger med deres tal.',
		checks: 'Fagets tjek K1 til K24 og svaret på hvert.',
		codebook: 'Hvad hver kolonne og hvert tal betyder.',
		about: 'Version, dato, seed og udsnit: alt, der skal til for at regne efter.'
	},
	unit: {
		actors: 'aktører',
		ties: 'forbindelser',
		pairs: 'par',
		parts: 'dele',
		steps: 'skridt',
		share: 'andel 0–1',
		index: 'indeks',
		strength: 'styrke',
		deviations: 'standardafvigelser',
		text: 'tekst',
		number: 'tal',
		list: 'liste med ; imellem',
		date: 'år, måned eller dag'
	},
	noBound: 'ingen grænse',
	strengths: {
		ignored: 'bruges ikke',
		closeness: 'større styrke = tættere',
		cost: 'et skridt koster 1/styrke'
	},
	orderedPairs: 'I tabellen over ordnede par: uden retning tæller hvert par to gange.',
	ownColumn: 'En kolonne fra data, som programmet ikke fortolker.',
	roleDeviation: (role: string) => ({
		name: `${role}, afvigelse fra tilfældet`,
		meaning: 'Hvor langt er rollen fra det, gruppernes størrelse alene ville give?',
		formula:
			'(tallet − middel)/spredning i et tilfældigt netværk med samme tæthed og samme gruppestørrelser. Gould & Fernandez 1989.'
	}),
	column: {
		id: { name: 'Id', meaning: 'Det entydige navn, som tabellerne bruger.' },
		label: { name: 'Navn', meaning: 'Navnet, som det vises.' },
		sector: { name: 'Sektor', meaning: 'Sektoren, aktøren hører til (id).' },
		organisation: { name: 'Organisation', meaning: 'Aktørens organisation; den første tæller.' },
		district: { name: 'Bydel', meaning: 'Bydele, aktøren arbejder i; tom = hele kommunen.' },
		level: { name: 'Niveau', meaning: 'Politisk, strategisk, taktisk eller udførende.' },
		role: { name: 'Rolle', meaning: 'Aktørens rolle, som data siger det.' },
		group: { name: 'Gruppe', meaning: 'Gruppen efter den valgte inddeling; tom = ikke oplyst.' },
		community: {
			name: 'Fællesskab',
			meaning: 'Nummeret på den kreds, forbindelserne selv danner; 1 er den største.'
		},
		component: {
			name: 'Ø',
			meaning: 'Nummeret på den sammenhængende del, aktøren er i; 1 er den største.'
		},
		source: { name: 'Fra', meaning: 'Id på den ene ende; med retning den, der sender.' },
		target: { name: 'Til', meaning: 'Id på den anden ende; med retning den, der modtager.' },
		weight: {
			name: 'Styrke',
			meaning: 'Forbindelsens styrke i udsnittet; en række uden tæller 1.'
		},
		step: { name: 'Trin', meaning: 'Højeste trin på samarbejdstrappen, 1–4.' },
		kind: { name: 'Art', meaning: 'Hvad de samarbejder om, som data siger det.' },
		reported_by: { name: 'Oplyst af', meaning: 'Hvis ord forbindelsen hviler på.' },
		from: { name: 'Fra dato', meaning: 'Hvornår det begyndte; tom = ukendt.' },
		to: { name: 'Til dato', meaning: 'Hvornår det sluttede; tom = ukendt.' },
		source_passage: { name: 'Kildested', meaning: 'Hvor i en tekst oplysningen står.' },
		shared_forums: { name: 'Fælles mødefora', meaning: 'Hvor mange mødefora de to deler.' },
		shared_initiatives: { name: 'Fælles indsatser', meaning: 'Hvor mange indsatser de to deler.' },
		figure: { name: 'Tal', meaning: 'Tallets navn; det står i kodebogen under tabellen network.' },
		value: { name: 'Værdi', meaning: 'Værdien; tom = kan ikke regnes ud, se reason.' },
		reason: { name: 'Grund', meaning: 'Hvorfor værdien mangler.' },
		actors: { name: 'Aktører', meaning: 'De aktører, rækken handler om, eller deres antal.' },
		internalTies: { name: 'Indad', meaning: 'Forbindelser med begge ender i gruppen.' },
		externalTies: { name: 'Udad', meaning: 'Forbindelser til andre grupper.' },
		groupEiIndex: {
			name: 'Udad eller indad (E-I)',
			meaning: '(E − 2I)/(E + 2I): medlemmernes egne forbindelser lagt sammen; −1 indad, +1 udad.'
		},
		eiIndexByTies: {
			name: 'E-I pr. forbindelse',
			meaning: '(E − I)/(E + I): hver forbindelse én gang.'
		},
		eiExpected: {
			name: 'E-I man kunne vente',
			meaning: 'E-I, hvis alle mulige forbindelser fandtes, med de samme gruppestørrelser.'
		},
		rowGroup: { name: 'Gruppe', meaning: 'Gruppen, forbindelserne går fra; tom = ikke oplyst.' },
		columnGroup: { name: 'Anden gruppe', meaning: 'Gruppen, de går til; tom = ikke oplyst.' },
		ties: { name: 'Forbindelser', meaning: 'Antal forbindelser mellem de to grupper.' },
		expectedTies: {
			name: 'Ventede forbindelser',
			meaning: 'Antallet, hvis forbindelserne var spredt jævnt over alle mulige par.'
		},
		code: { name: 'Kode', meaning: 'Hvilken slags sætning fundet er.' },
		importance: { name: 'Vægt', meaning: 'Kun til rækkefølgen: hvor meget der hænger på det.' },
		text: { name: 'Sætning', meaning: 'Fundet eller svaret i ord.' },
		why: { name: 'Hvorfor', meaning: 'Hvorfor det betyder noget.' },
		forums: { name: 'Mødefora', meaning: 'Id på de mødefora, rækken handler om.' },
		sectors: { name: 'Sektorer', meaning: 'Id på de sektorer, rækken handler om.' },
		districts: { name: 'Bydele', meaning: 'Id på de bydele, rækken handler om.' },
		initiatives: { name: 'Indsatser', meaning: 'Id på de indsatser, rækken handler om.' },
		figures: { name: 'Tal i sætningen', meaning: 'De tal, sætningen bygger på, med navn.' },
		title: { name: 'Spørgsmål', meaning: 'Tjekket som et spørgsmål.' },
		answer: {
			name: 'Svar',
			meaning: 'met, partly, not-met eller cannot-tell (data siger det ikke).'
		},
		document: { name: 'Kilde', meaning: 'Dokumentet, der siger, hvorfor det betyder noget.' },
		key: { name: 'Nøgle', meaning: 'Indstillingens navn.' },
		'findings.kind': { name: 'Art', meaning: 'Hvad fundet handler om: huller, broer, siloer …' },
		'checks.reason': {
			name: 'Grund',
			meaning: 'Hvilken sætning svaret er, eller hvorfor data ikke siger det.'
		},
		'about.value': {
			name: 'Værdi',
			meaning: 'Hvad der er valgt, eller hvad der gælder for filen.'
		},
		table: { name: 'Tabel', meaning: 'Tabellen, kolonnen eller tallet står i.' },
		column: {
			name: 'Kolonne',
			meaning: 'Kolonnens overskrift, eller tallets navn i tabellen network.'
		},
		name: { name: 'Navn', meaning: 'Kolonnen eller tallet med et almindeligt ord.' },
		meaning_da: { name: 'Betydning på dansk', meaning: 'Hvad det siger, på dansk.' },
		meaning_en: { name: 'Betydning på engelsk', meaning: 'Hvad det siger, på engelsk.' },
		formula: { name: 'Formel', meaning: 'Hvordan tallet regnes ud; tom, hvor intet regnes.' },
		unit: { name: 'Enhed', meaning: 'Hvad tallet tælles eller måles i.' },
		range: { name: 'Område', meaning: 'Mindste og største mulige værdi.' },
		strengths: {
			name: 'Styrker',
			meaning: 'Hvad styrken af forbindelser gør ved tallet, når den bruges.'
		},
		works: { name: 'Værker', meaning: 'De værker, formlen er fra.' },
		missing: { name: 'Når det mangler', meaning: 'Grundene til, at tallet kan mangle.' }
	},
	whole: {
		actors: {
			name: 'Aktører',
			meaning: 'Hvor mange aktører er med?',
			formula: 'n; aktører uden forbindelser tæller med.'
		},
		ties: {
			name: 'Forbindelser',
			meaning: 'Hvor mange forbindelser er der?',
			formula: 'm; par, eller pile når retningen tæller. Forbindelser til sig selv tæller ikke.'
		},
		components: {
			name: 'Øer',
			meaning: 'Hvor mange adskilte dele består netværket af?',
			formula: 'Antal sammenhængende dele uden hensyn til retning; en aktør alene er en.'
		},
		largestComponent: {
			name: 'Største ø',
			meaning: 'Hvor mange hænger sammen i den største del?',
			formula: 'Antal aktører i den største sammenhængende del.'
		},
		isolates: {
			name: 'Uden forbindelser',
			meaning: 'Hvor mange aktører har ingen forbindelse i udsnittet?',
			formula: 'Antal aktører uden forbindelse i nogen retning.'
		},
		eiIndex: {
			name: 'Udad eller indad (E-I)',
			meaning: 'Går forbindelserne på tværs af grupper (mod +1) eller indenfor (mod −1)?',
			formula:
				'(E − I)/(E + I) over alle forbindelser; dem med en ende uden gruppe er ikke med. Krackhardt & Stern 1988.'
		},
		eiExpected: {
			name: 'E-I man kunne vente',
			meaning: 'Hvad ville E-I være med de samme gruppestørrelser, hvis alle var forbundet?',
			formula: 'E-I for alle mulige forbindelser. Krackhardt & Stern 1988.'
		},
		assortativity: {
			name: 'Hold med sine egne (assortativitet)',
			meaning: 'Samarbejder man oftere med sine egne, end aktiviteten giver grund til?',
			formula: 'r = (Σ e_gg − Σ a_g·b_g)/(1 − Σ a_g·b_g). Newman 2003.'
		},
		modularity: {
			name: 'Gruppernes modularitet',
			meaning: 'Hvor godt deler gruppernes grænser netværket?',
			formula: 'Q = Σ (w_g/W − (S_g/2W)²); »ikke oplyst« er en gruppe. Newman & Girvan 2004.'
		},
		communities: {
			name: 'Fællesskaber',
			meaning: 'Hvor mange kredse danner forbindelserne selv?',
			formula: 'Inddelingen med højest modularitet i flere kørsler af Leiden. Traag et al. 2019.'
		},
		communityModularity: {
			name: 'Fællesskabernes modularitet',
			meaning: 'Hvor skarpt er kredsene adskilt?',
			formula: 'Q for den fundne inddeling. Newman & Girvan 2004.'
		}
	},
	lens: {
		all: 'alle',
		none: 'ingen',
		anyTime: 'hele perioden',
		yes: 'ja',
		no: 'nej'
	},
	methods: {
		title: (project: string) => `Metode: ${project}`,
		made: (version: string, date: string) => `Regnet med Bindeled ${version} den ${date}.`,
		dataTitle: 'Data',
		data: (actors: number, ties: number, directed: boolean) =>
			`Udsnittet har ${counted(actors, 'aktør', 'aktører')} og ${counted(ties, 'forbindelse', 'forbindelser')}. ${
				directed ? 'Forbindelser har retning, som de er oplyst.' : 'Forbindelser har ingen retning.'
			}`,
		lensTitle: 'Udsnit',
		seed: (seed: number) => `Seed for alt, der trækkes lod om: ${seed}`,
		rulesTitle: 'Regler',
		rules: [
			'Styrker er større end 0, og større er tættere; en række uden styrke tæller 1. Hvor en afstand skal bruges, og styrker er valgt til, koster et skridt 1/styrke.',
			'Flere rækker mellem de samme to er én forbindelse; styrkerne lægges sammen.',
			'En række, der ikke har retning, eller som begge har oplyst, gælder begge veje.',
			'Fælles mødefora og fælles indsatser forbinder dem, der er med i dem, med styrke 1 for hver de deler.',
			'Forbindelser til sig selv tæller ikke. Aktører uden forbindelser tæller med i antallet af aktører.',
			'En aktør med flere bydele eller organisationer tæller i den første.',
			'Brobyggerroller står i tabellerne over ordnede par: uden retning tæller hvert par to gange, på skærmen én gang.',
			'Et tal, der ikke kan regnes ud, er tomt med en grund; det er aldrig 0.'
		],
		estimate: (epsilon: number, delta: number) =>
			`Netværket er så stort, at »mellemled« er et skøn fra veje, der er trukket ved lod: med ${Math.round(100 * (1 - delta))} % sikkerhed er ingen aktørs andel mere end ${formatNumber(epsilon, 'da', 4)} forkert.`,
		actorTitle: 'Definitioner: aktører',
		networkTitle: 'Definitioner: hele netværket',
		chanceTitle: 'Tilfældet',
		chance:
			'Hvor et tal holdes op mod tilfældet, er gruppernes navne delt ud ved lodtrækning blandt aktørerne; forbindelser og gruppestørrelser er de samme.',
		checkTitle: 'Regn efter',
		check:
			'Mappen »Til forskere« har tabellerne og to scripts: recompute.R (sna, igraph) og recompute.py (networkx). De regner tallene ud på ny og melder fejl ved en forskel over 0,000001.',
		limitsTitle: 'Grænser',
		limits: [
			'Netværket er det, data siger; forbindelser, ingen har oplyst, er ikke med. Manglende svar flytter aktørers placering.',
			'Tal for én aktør beskriver rollens plads i netværket, ikke personens indsats.',
			'Tal fra netværk af forskellig størrelse kan ikke uden videre sammenlignes.'
		],
		worksTitle: 'Kilder'
	}
};

export type ExportMessages = typeof exportDa;
