import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const ties = (count: number) =>
	`${number(count)} ${count === 1 ? 'samarbejdspartner' : 'samarbejdspartnere'}`;
const actors = (count: number) => `${number(count)} ${count === 1 ? 'aktør' : 'aktører'}`;
const collaborations = (count: number) =>
	`${number(count)} ${count === 1 ? 'samarbejde' : 'samarbejder'}`;
const steps = (count: number) => `${number(count)} led`;

/** Kortet: værktøjslinje, signaturforklaring, tabel og beskeder. */
export const mapDa = {
	title: 'Kort',
	ties,
	actors,
	toolbar: {
		settings: 'Opstilling og visning',
		layout: 'Opstilling',
		kind: {
			islands: 'Bydele som øer',
			force: 'Efter samarbejde',
			ring: 'Sektorer i ring',
			bands: 'Niveauer i lag',
			hubs: 'Mødefora i midten'
		},
		size: 'Størrelse viser',
		hulls: 'Omrids om',
		noHulls: 'Ingen',
		collapse: 'Saml aktører',
		noCollapse: 'Vis hver for sig',
		by: { sector: 'Efter sektor', district: 'Efter bydel', level: 'Efter niveau' },
		labels: 'Navne',
		around: 'Vis omkring valgte',
		steps: (count: number) => (count === 0 ? 'Alle' : `${steps(count)} ud`),
		zoomIn: 'Zoom ind (])',
		zoomOut: 'Zoom ud ([)',
		fit: 'Vis hele kortet (F)',
		asTable: 'Vis som tabel',
		asMap: 'Vis som kort'
	},
	tools: {
		label: 'Værktøjer på kortet',
		lasso: 'Lasso: tegn om dem, du vil vælge (L)',
		lassoShort: 'Lasso',
		lassoOn: 'Tegn en streg rundt om aktørerne. Hold Shift nede for at føje til. Esc slutter.',
		draw: 'Tegn et samarbejde (D)',
		drawShort: 'Tegn et samarbejde',
		drawFirst: 'Klik på den første aktør. Esc slutter.',
		drawSecond: (name: string) => `Fra ${name}: klik på den, samarbejdet er med.`,
		end: 'Slut',
		onlySelected: 'Skjul resten (H)',
		onlySelectedShort: 'Skjul resten',
		showRest: 'Vis alle igen (U)',
		showRestShort: 'Vis alle igen',
		pin: 'Hold de valgte fast (P)',
		unpin: 'Slip de valgte (P)',
		pinShort: 'Hold fast',
		unpinShort: 'Slip',
		letGo: (count: number) => `Slip alle fastholdte (${number(count)})`,
		selectFirst: 'Vælg først en eller flere aktører'
	},
	keys: {
		title: 'Taster på kortet',
		show: 'Taster',
		list: [
			['1–9', 'Vis så mange led ud fra de valgte'],
			['0', 'Vis alle'],
			['+ og -', 'Et led mere eller mindre'],
			['[ og ]', 'Zoom ud og ind'],
			['F', 'Vis hele kortet'],
			['L', 'Lasso'],
			['D', 'Tegn et samarbejde'],
			['H og U', 'Skjul resten, vis alle igen'],
			['P', 'Hold de valgte fast eller slip dem'],
			['→ og ←', 'Gå gennem samarbejdspartnerne'],
			['↓ og ↑', 'Gå til næste aktør'],
			['Enter', 'Vælg aktøren; med Shift føjes den til'],
			['Esc', 'Slut værktøjet eller ryd valget']
		] satisfies [string, string][] as [string, string][]
	},
	shown: (shown: number, all: number) =>
		shown === all
			? all < 2
				? `${actors(all)} vises`
				: `Alle ${actors(all)} vises`
			: `${number(shown)} af ${actors(all)} vises`,
	showAll: 'Vis alle',
	legend: {
		title: 'Sektorer',
		hint: 'Vælg en sektor for kun at vise den. Vælg flere for at sammenligne.',
		missing: 'Sektor ikke oplyst',
		missingHidden: 'Vises kun, når alle sektorer er med',
		reset: 'Vis alle sektorer',
		actors: (label: string, count: number) => `${label}: ${actors(count)}`,
		sizeTitle: 'Størrelse',
		sizeLeast: 'Lavest eller ikke kendt',
		sizeMost: 'Højest',
		disc: 'Jo flere aktører i gruppen, jo større cirkel.',
		tiesTitle: 'Streger',
		across: 'På tværs af sektorer',
		within: 'Inden for en sektor',
		withinOrUnknown: 'Inden for en sektor, eller sektor ikke oplyst',
		unknown: 'Mellem aktører uden oplyst sektor',
		double: 'Flere oplysninger om samme samarbejde',
		bundle: 'Antal samarbejder mellem to grupper; jo flere, jo bredere',
		seat: 'Plads i et mødeforum',
		stepUnknown: 'Trin ikke oplyst',
		direction: 'Fra bred til smal: fra den, der oplyser, til den, der nævnes',
		signsTitle: 'Tegn',
		sign: {
			hull: 'Omrids: aktører af samme slags, der står samlet',
			hub: 'Mødeforum',
			chosen: 'Valgt',
			pale: 'Blegt: samarbejder ikke med den valgte',
			paleAmong: 'Blegt: ikke blandt de valgte',
			pinned: 'Holdt fast'
		}
	},
	groups: {
		title: 'Grupper',
		hint: 'Klik på en gruppe eller en streg for at åbne den.',
		count: (count: number) => actors(count),
		open: (name: string, count: number) => `Åbn ${name}: ${actors(count)}`,
		close: (name: string) => `Saml ${name} igen`,
		closeAll: 'Saml alle igen',
		openAll: 'Åbn alle',
		tooMany: (most: number) =>
			`Der kan højst vises ${number(most)} aktører ad gangen. Saml en anden gruppe først.`,
		selected: (count: number) => `${number(count)} valgt`,
		between: (a: string, b: string, count: number) =>
			`${a} og ${b}: ${collaborations(count)} på tværs. Klik for at åbne begge.`,
		inside: (name: string, count: number, inner: number) =>
			`${name}: ${actors(count)}, ${collaborations(inner)} indbyrdes. Klik for at åbne.`,
		tableCaption: 'Grupperne og samarbejdet mellem dem',
		pairsCaption: 'Samarbejder mellem grupperne, flest først',
		group: 'Gruppe',
		other: 'Og',
		actorCount: 'Aktører',
		innerCount: 'Samarbejder indbyrdes',
		tieCount: 'Samarbejder på tværs',
		noPairs: 'Ingen samarbejder på tværs i udsnittet',
		innerMeaning: 'Hvor mange samarbejder er der mellem gruppens egne aktører?',
		innerFormula:
			'Antallet af par af aktører i gruppen, som arbejder sammen i udsnittet. Flere oplysninger om samme par tæller som ét samarbejde.',
		tieMeaning: 'Hvor mange samarbejder går mellem de to grupper?',
		tieFormula:
			'Antallet af par med en aktør i hver gruppe, som arbejder sammen i udsnittet. Flere oplysninger om samme par tæller som ét samarbejde.'
	},
	tie: {
		title: (a: string, b: string) => `${a} og ${b}`,
		rows: (count: number) =>
			count === 1 ? '1 oplysning i data' : `${number(count)} oplysninger i data`,
		direction: (from: string, to: string) => `${from} → ${to}`,
		both: 'Gælder begge veje',
		step: (step: number, name: string) => `Trin ${step}: ${name}`,
		noStep: 'Trin ikke oplyst',
		word: (who: string) => `Oplyst af ${who}`,
		bothWords: 'Oplyst af begge',
		noWord: 'Ikke oplyst, hvem der siger det',
		from: (from: string) => `fra ${from}`,
		to: (to: string) => `til ${to}`,
		forum: (name: string) => `Sidder begge i ${name}`,
		initiative: (name: string) => `Er begge med i ${name}`,
		more: (count: number) => `og ${number(count)} mere`,
		none: 'Intet samarbejde i udsnittet.',
		way: (count: number) => `Korteste vej: ${steps(count)}`,
		noWay: 'Der er ingen vej mellem dem i udsnittet.',
		join: 'Forbind dem',
		joinMore: 'Tilføj et samarbejde til',
		close: 'Luk'
	},
	draft: {
		title: (a: string, b: string) => `Nyt samarbejde: ${a} og ${b}`,
		step: 'Hvor tæt samarbejder de?',
		noStep: 'Ved ikke',
		save: 'Gem samarbejdet',
		cancel: 'Fortryd',
		saved: (a: string, b: string) => `Samarbejdet mellem ${a} og ${b} er gemt.`,
		hidden: 'Det vises ikke i dette udsnit.'
	},
	save: {
		button: 'Gem billede',
		title: 'Gem billede',
		format: 'Format',
		svg: 'SVG (kan forstørres uden tab)',
		png: (times: number, width: number, height: number) =>
			`PNG ${number(times)}x (${number(width)} × ${number(height)} punkter)`,
		part: 'Hvad skal med',
		whole: 'Hele kortet',
		inSight: 'Det udsnit, du ser nu',
		onLight: 'Lys baggrund',
		go: 'Gem',
		failed: 'Billedet kunne ikke laves i den størrelse. Vælg en mindre, eller gem som SVG.',
		fileName: (title: string) => `${title} - kort`,
		description: (count: number, tieCount: number) =>
			`Kort over ${actors(count)} og ${collaborations(tieCount)}. Samme indhold findes som tabel i programmet.`,
		actorsShown: (shown: number, all: number) => `${number(shown)} af ${number(all)} aktører`,
		made: (date: string) => `Lavet med Bindeled ${date}`
	},
	isolates: 'Uden samarbejde i udsnittet',
	severalDistricts: 'Flere eller alle bydele',
	noForum: 'Uden plads i et mødeforum',
	canvas: {
		label: (count: number, tieCount: number) =>
			`Kort over ${actors(count)} og ${collaborations(tieCount)}`,
		keys: 'Pil til højre og venstre: gå gennem samarbejdspartnerne. Pil op og ned: næste aktør. Enter: vælg. Shift og Enter: føj til. Esc: ryd. Flere taster under »Taster«. Samme indhold findes som tabel.',
		hint: 'Brug piletasterne til at gå fra aktør til aktør'
	},
	walk: {
		actor: (name: string, sector: string, count: number, most: readonly string[]) =>
			count === 0
				? `${name}, ${sector}, uden samarbejde i udsnittet`
				: `${name}, ${sector}, ${ties(count)}: især ${formatList(most, 'da')}`,
		place: (place: number, count: number, origin: string) =>
			`${number(place)} af ${number(count)} hos ${origin}`,
		inOrder: (place: number, count: number) => `aktør ${number(place)} af ${number(count)}`,
		selected: (name: string) => `${name} er valgt`,
		added: (name: string, count: number) => `${name} er føjet til, ${number(count)} er valgt`,
		removed: (name: string, count: number) => `${name} er taget fra, ${number(count)} er valgt`
	},
	said: {
		lasso: (count: number) => (count === 0 ? 'Ingen valgt' : `${actors(count)} valgt`),
		focus: (count: number, shown: number) =>
			count === 0 ? 'Alle vises' : `${steps(count)} ud: ${actors(shown)} vises`,
		noSelection: 'Vælg først en eller flere aktører.',
		only: (count: number) => `Kun ${actors(count)} vises`,
		all: 'Alle vises igen',
		pinned: (count: number) => `${actors(count)} holdes fast`,
		released: (count: number) => `${actors(count)} er sluppet`,
		opened: (name: string, count: number) => `${name} er åbnet: ${actors(count)}`,
		closed: (name: string) => `${name} er samlet`
	},
	table: {
		caption: 'Aktørerne på kortet, dem med flest samarbejdspartnere først',
		actor: 'Aktør',
		sector: 'Sektor',
		district: 'Bydel',
		count: 'Partnere',
		neighbours: 'Samarbejder med',
		none: 'Ingen i udsnittet',
		andMore: (names: string, count: number) => `${names} og ${number(count)} flere`,
		more: (count: number) => `Vis ${number(count)} flere`
	},
	message: {
		arranging: (percent: number) => `Stiller kortet op … ${number(percent)} %`,
		cancelled: 'Opstillingen blev afbrudt.',
		outdated: 'Der er kommet ændringer, siden kortet blev stillet op.',
		again: 'Stil op igen',
		cancel: 'Afbryd',
		noDrawing:
			'Browseren kan ikke tegne kortet, fordi WebGL er slået fra. Her er det samme som tabel.',
		lost: 'Tegningen gik tabt, fordi browseren manglede plads til den. Her er det samme som tabel.',
		redraw: 'Tegn kortet igen',
		failed: 'Kortet kunne ikke stilles op. Her er det samme som tabel.',
		large: (count: number, most: number) =>
			`${actors(count)} er for mange til at tegne hver for sig (højst ${number(most)}). De er samlet i grupper. Åbn en gruppe for at se, hvem der er i den.`,
		oneGroup: (count: number, most: number) =>
			`${actors(count)} er for mange til et kort, der kan læses (højst ${number(most)}), og der er ingen sektorer, bydele eller niveauer at samle dem efter. Her er det samme som tabel.`,
		nobody: 'Der er ingen aktører i udsnittet.'
	}
};

export type MapMessages = typeof mapDa;
