import { formatList, formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');
const ties = (count: number) =>
	`${number(count)} ${count === 1 ? 'samarbejdspartner' : 'samarbejdspartnere'}`;

/** Kortet: værktøjslinje, signaturforklaring, tabel og beskeder. */
export const mapDa = {
	title: 'Kort',
	ties,
	toolbar: {
		layout: 'Opstilling',
		kind: {
			islands: 'Bydele som øer',
			force: 'Efter samarbejde',
			ring: 'Sektorer i ring',
			bands: 'Niveauer i lag'
		},
		size: 'Størrelse viser',
		labels: 'Navne',
		around: 'Vis omkring valgte',
		steps: (steps: number) => (steps === 0 ? 'Alle' : `${number(steps)} led ud`),
		zoomIn: 'Zoom ind (+)',
		zoomOut: 'Zoom ud (-)',
		fit: 'Vis hele kortet (F)',
		asTable: 'Vis som tabel',
		asMap: 'Vis som kort'
	},
	shown: (shown: number, all: number) =>
		shown === all
			? `Alle ${number(all)} aktører vises`
			: `${number(shown)} af ${number(all)} aktører vises`,
	showAll: 'Vis alle',
	legend: {
		title: 'Sektorer',
		hint: 'Vælg en sektor for kun at vise den. Vælg flere for at sammenligne.',
		missing: 'Sektor ikke oplyst',
		missingHidden: 'Vises kun, når alle sektorer er med',
		reset: 'Vis alle sektorer',
		actors: (label: string, count: number) =>
			`${label}: ${number(count)} ${count === 1 ? 'aktør' : 'aktører'}`,
		sizeTitle: 'Størrelse',
		tiesTitle: 'Streger',
		across: 'På tværs af sektorer',
		within: 'Inden for en sektor',
		stepUnknown: 'Trin ikke oplyst',
		direction: 'Fra bred til smal: fra den, der oplyser, til den, der nævnes'
	},
	isolates: 'Uden samarbejde i udsnittet',
	severalDistricts: 'Flere eller alle bydele',
	canvas: {
		label: (actors: number, count: number) =>
			`Kort over ${number(actors)} aktører og ${number(count)} samarbejder`,
		keys: 'Pil til højre og venstre: gå gennem samarbejdspartnerne. Pil op og ned: næste aktør. Enter: vælg. Esc: ryd. Samme indhold findes som tabel.'
	},
	walk: {
		actor: (name: string, sector: string, count: number, most: readonly string[]) =>
			count === 0
				? `${name}, ${sector}, uden samarbejde i udsnittet`
				: `${name}, ${sector}, ${ties(count)}: især ${formatList(most, 'da')}`,
		place: (place: number, count: number, origin: string) =>
			`${number(place)} af ${number(count)} hos ${origin}`,
		selected: (name: string) => `${name} er valgt`
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
		again: 'Stil op igen',
		cancel: 'Afbryd',
		noDrawing:
			'Browseren kan ikke tegne kortet, fordi WebGL er slået fra. Her er det samme som tabel.',
		lost: 'Tegningen gik tabt, fordi browseren manglede plads til den. Her er det samme som tabel.',
		redraw: 'Tegn kortet igen',
		failed: 'Kortet kunne ikke stilles op. Her er det samme som tabel.',
		tooLarge: (actors: number, most: number) =>
			`${number(actors)} aktører er for mange til et kort, der kan læses (højst ${number(most)}). Vælg bydele eller sektorer i udsnittet.`,
		nobody: 'Der er ingen aktører i udsnittet.'
	}
};

export type MapMessages = typeof mapDa;
