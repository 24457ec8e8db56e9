import { formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'da');

/** Hvad rammen siger om det, der først hentes, når man vælger det. */
export const shellDa = {
	takeAway: 'Tag med',
	help: {
		button: 'Hjælp',
		menu: {
			tour: 'Tag rundturen',
			shortcuts: 'Genveje',
			words: 'Hjælp og ordforklaringer'
		},
		invitation: {
			label: 'Rundtur',
			text: 'Ny her? En rundtur på to minutter viser, hvad programmet kan.',
			start: 'Tag rundturen',
			no: 'Nej tak'
		}
	},
	time: {
		slider: 'Tidspunkt',
		always: 'Hele perioden',
		alwaysHint: 'Alt, hvad data kender, uanset tid.',
		earlier: 'Forrige tidspunkt',
		later: 'Næste tidspunkt',
		begins: (count: number) => `${number(count)} begynder`,
		ends: (count: number) => `${number(count)} slutter`,
		position: (date: string, begins: number, ends: number) =>
			`${date}: ${number(begins)} begynder, ${number(ends)} slutter`,
		strip: (first: string, last: string, steps: number) =>
			`Hvad der begynder (op) og slutter (ned) på ${number(steps)} tidspunkter fra ${first} til ${last}`,
		other: 'Andet tidspunkt',
		undated: (undated: number, all: number) =>
			`${number(undated)} af ${number(all)} rækker har ingen dato og er altid med.`,
		none: 'Data har ingen datoer i »fra« og »til«, så alt er med altid.'
	},
	explain: {
		title: (name: string) => `Forklaring: ${name}`,
		formula: 'Sådan er det regnet ud'
	},
	aside: {
		working: 'Regner …',
		cancelled: 'Beregningen blev afbrudt.',
		failed: 'Beregningen gik galt.',
		again: 'Beregn igen'
	},
	isolate: {
		name: 'Uden samarbejde',
		meaning: 'En aktør, som ingen har oplyst et samarbejde med.',
		here: 'Det kan også betyde, at ingen er blevet spurgt.'
	}
};

export type ShellMessages = typeof shellDa;
