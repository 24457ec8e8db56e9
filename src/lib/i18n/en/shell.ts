import type { ShellMessages } from '../da/shell';
import { formatNumber } from '../language';

const number = (value: number) => formatNumber(value, 'en');

/** What the frame says of that which is read when it is chosen. */
export const shellEn: ShellMessages = {
	takeAway: 'Take away',
	help: {
		button: 'Help',
		menu: {
			tour: 'Take the tour',
			shortcuts: 'Shortcuts',
			words: 'Help and what words mean'
		},
		invitation: {
			label: 'Tour',
			text: 'New here? A tour of two minutes shows what the program can do.',
			start: 'Take the tour',
			no: 'No thanks'
		}
	},
	time: {
		slider: 'Date',
		always: 'At any time',
		alwaysHint: 'Everything the data know, whatever the time.',
		earlier: 'Earlier date',
		later: 'Later date',
		begins: (count) => `${number(count)} begin`,
		ends: (count) => `${number(count)} end`,
		position: (date, begins, ends) => `${date}: ${number(begins)} begin, ${number(ends)} end`,
		strip: (first, last, steps) =>
			`What begins (up) and ends (down) on ${number(steps)} dates from ${first} to ${last}`,
		other: 'Another date',
		undated: (undated, all) =>
			`${number(undated)} of ${number(all)} rows have no date and always count.`,
		none: 'The data have no dates in “from” and “to”, so everything always counts.'
	},
	explain: {
		title: (name) => `Explanation: ${name}`,
		formula: 'How it is computed'
	},
	aside: {
		working: 'Working …',
		cancelled: 'The calculation was stopped.',
		failed: 'The calculation went wrong.',
		again: 'Compute again'
	},
	isolate: {
		name: 'Without collaboration',
		meaning: 'An actor with whom nobody has reported a collaboration.',
		here: 'It may also mean that nobody was asked.'
	}
};
