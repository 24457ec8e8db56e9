/**
 * Every shortcut of the program, once: what the sheet on `?` lists, and what a view may ask a key
 * press for. Pure.
 */
import type { HelpMessages } from '$lib/i18n/da/help';

export const SHORTCUT_PLACES = [
	'everywhere',
	'map',
	'walk',
	'tables',
	'workshop',
	'wizard',
	'tour'
] as const satisfies readonly (keyof HelpMessages['shortcuts']['place'])[];
export type ShortcutPlace = (typeof SHORTCUT_PLACES)[number];
export type ShortcutId = keyof HelpMessages['shortcuts']['does'];

/**
 * One key press: the key as the browser names it, with what is held down. `Mod` is Ctrl, and Command
 * on a Mac. `…` between two keys stands for all keys from the one to the other.
 */
export type Chord = readonly string[];

export interface Shortcut {
	readonly id: ShortcutId;
	readonly place: ShortcutPlace;
	/** Any one of them. */
	readonly chords: readonly Chord[];
}

export const SHORTCUTS: readonly Shortcut[] = [
	{ id: 'help', place: 'everywhere', chords: [['?']] },
	{ id: 'search', place: 'everywhere', chords: [['/']] },
	{ id: 'clear', place: 'everywhere', chords: [['Escape']] },
	{ id: 'undo', place: 'everywhere', chords: [['Mod', 'Z']] },
	{
		id: 'redo',
		place: 'everywhere',
		chords: [
			['Mod', 'Shift', 'Z'],
			['Mod', 'Y']
		]
	},
	{ id: 'download', place: 'everywhere', chords: [['Mod', 'S']] },
	{ id: 'zoomIn', place: 'map', chords: [[']']] },
	{ id: 'zoomOut', place: 'map', chords: [['[']] },
	{ id: 'fit', place: 'map', chords: [['F'], ['\\']] },
	{ id: 'around', place: 'map', chords: [['0', '…', '9']] },
	{ id: 'widen', place: 'map', chords: [['+']] },
	{ id: 'narrow', place: 'map', chords: [['-']] },
	{ id: 'hideRest', place: 'map', chords: [['H']] },
	{ id: 'showRest', place: 'map', chords: [['U']] },
	{ id: 'lasso', place: 'map', chords: [['L']] },
	{ id: 'drawTie', place: 'map', chords: [['D']] },
	{ id: 'pin', place: 'map', chords: [['P']] },
	{
		id: 'addToSelection',
		place: 'map',
		chords: [
			['Mod', 'click'],
			['Shift', 'click']
		]
	},
	{ id: 'walkNeighbours', place: 'walk', chords: [['ArrowRight'], ['ArrowLeft']] },
	{ id: 'walkActors', place: 'walk', chords: [['ArrowDown'], ['ArrowUp']] },
	{ id: 'walkChoose', place: 'walk', chords: [['Enter']] },
	{ id: 'walkEnd', place: 'walk', chords: [['Escape']] },
	{
		id: 'cells',
		place: 'tables',
		chords: [['ArrowLeft'], ['ArrowUp'], ['ArrowDown'], ['ArrowRight']]
	},
	{ id: 'cellShow', place: 'tables', chords: [['Enter'], [' ']] },
	{ id: 'submit', place: 'workshop', chords: [['Enter']] },
	{ id: 'complete', place: 'workshop', chords: [['ArrowDown', 'Enter']] },
	{ id: 'newestSector', place: 'workshop', chords: [['1', '…', '9']] },
	{ id: 'newestStep', place: 'workshop', chords: [['1', '…', '4']] },
	{ id: 'influence', place: 'workshop', chords: [['Shift', '0', '…', '5']] },
	{ id: 'nextRow', place: 'wizard', chords: [['Enter']] },
	{ id: 'tourMove', place: 'tour', chords: [['ArrowRight'], ['ArrowLeft']] },
	{ id: 'tourEnd', place: 'tour', chords: [['Escape']] }
];

/** Fields in which a key without Ctrl is typed, and dialogs, which keep keys for themselves. */
const KEEPS_KEYS = 'input, textarea, select, [contenteditable], [role=dialog]';

type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'target' | 'defaultPrevented'
>;

/** True when a key press asks for a shortcut: a single key does not while somebody is writing. */
export function isShortcut(event: KeyPress, id: ShortcutId): boolean {
	if (event.defaultPrevented || event.altKey) return false;
	const shortcut = SHORTCUTS.find((one) => one.id === id);
	return shortcut?.chords.some((chord) => isChord(event, chord)) ?? false;
}

function isChord(event: KeyPress, chord: Chord): boolean {
	const isCommand = event.ctrlKey || event.metaKey;
	if (chord.includes('Mod') !== isCommand) return false;
	const target = event.target as Element | null;
	const isKept = typeof target?.closest === 'function' && target.closest(KEEPS_KEYS) !== null;
	if (!isCommand && isKept) return false;
	const keys = chord.filter((part) => part !== 'Mod' && part !== 'Shift');
	const [first, ...rest] = keys;
	if (first === undefined) return false;
	// A sign such as `?` is typed with Shift on most keyboards.
	const isLetter = /^[A-Za-z]$/.test(first);
	if (isLetter && chord.includes('Shift') !== event.shiftKey) return false;
	const key = event.key.toLowerCase();
	return rest[0] === '…' ? first <= key && key <= rest[1]! : key === first.toLowerCase();
}

/** Whether this machine names its command key ⌘. */
export function isApple(platform: string): boolean {
	return /mac|iphone|ipad/i.test(platform);
}

const SIGNS: Readonly<Record<string, string>> = {
	ArrowLeft: '←',
	ArrowRight: '→',
	ArrowUp: '↑',
	ArrowDown: '↓'
};

/** A part of a chord as it is written on the key. */
export function keyLabel(
	part: string,
	words: HelpMessages['shortcuts'],
	hasCommandKey: boolean
): string {
	if (part === 'Mod') return hasCommandKey ? '⌘' : words.key['Ctrl']!;
	if (part === 'Escape') return words.key['Esc']!;
	if (part === ' ') return words.key['Space']!;
	if (part === 'click') return words.click;
	return words.key[part] ?? SIGNS[part] ?? part;
}
