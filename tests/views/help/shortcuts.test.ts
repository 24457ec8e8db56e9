import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { messages } from '../../../src/lib/i18n/messages';
import { commandOf } from '../../../src/lib/views/map/map-keys';
import {
	isShortcut,
	keyLabel,
	SHORTCUT_PLACES,
	SHORTCUTS,
	type ShortcutId
} from '../../../src/lib/views/help/shortcuts';

function press(key: string, held: Partial<KeyboardEvent> = {}, within = '') {
	const target = { closest: (selector: string) => (selector.includes(within) ? {} : null) };
	return {
		key,
		ctrlKey: false,
		metaKey: false,
		altKey: false,
		shiftKey: false,
		defaultPrevented: false,
		target: (within === '' ? { closest: () => null } : target) as unknown as EventTarget,
		...held
	};
}

describe('isShortcut', () => {
	test.each<[ShortcutId, ReturnType<typeof press>]>([
		['help', press('?', { shiftKey: true })],
		['search', press('/')],
		['undo', press('z', { ctrlKey: true })],
		['undo', press('z', { metaKey: true })],
		['redo', press('Z', { ctrlKey: true, shiftKey: true })],
		['redo', press('y', { ctrlKey: true })],
		['undo', press('z', { ctrlKey: true }, 'input')],
		['around', press('0')],
		['around', press('7')],
		['fit', press('F')],
		['fit', press('\\')]
	])('%s', (id, event) => expect(isShortcut(event, id)).toBe(true));

	test.each<[string, ShortcutId, ReturnType<typeof press>]>([
		['a sign while writing', 'help', press('?', {}, 'input')],
		['a sign in a dialog', 'search', press('/', {}, '[role=dialog]')],
		['redo is not undo', 'undo', press('Z', { ctrlKey: true, shiftKey: true })],
		['a letter without Ctrl', 'undo', press('z')],
		['Ctrl on a plain key', 'search', press('/', { ctrlKey: true })],
		['with Alt', 'search', press('/', { altKey: true })],
		['taken by somebody', 'help', press('?', { defaultPrevented: true })],
		['outside the range', 'newestStep', press('5')]
	])('not %s', (_, id, event) => expect(isShortcut(event, id)).toBe(false));
});

test('every shortcut has a place, a chord and words in both languages', () => {
	for (const { id, place, chords } of SHORTCUTS) {
		expect(SHORTCUT_PLACES).toContain(place);
		expect(chords.length).toBeGreaterThan(0);
		for (const language of LANGUAGES) {
			expect(messages(language).help.shortcuts.does[id]).toMatch(/\S/);
		}
	}
	expect(new Set(SHORTCUTS.map(({ id }) => id)).size).toBe(SHORTCUTS.length);
});

test('the keys of the map are those that the map hears', () => {
	const map = SHORTCUTS.filter(({ place, id }) => place === 'map' && id !== 'addToSelection');
	for (const { id, chords } of map) {
		for (const chord of chords) expect(commandOf(chord[0]!), id).not.toBeNull();
	}
	const listed = new Set(map.flatMap(({ chords }) => chords.map(([key]) => key!.toLowerCase())));
	for (const key of "abcdefghijklmnopqrstuvwxyz[]\\+-'".split('')) {
		expect(listed.has(key), key).toBe(commandOf(key) !== null);
	}
});

test('no key means two things in one place', () => {
	for (const place of SHORTCUT_PLACES) {
		const chords = SHORTCUTS.filter(
			(shortcut) => shortcut.place === place && shortcut.place !== 'workshop'
		).flatMap((shortcut) => shortcut.chords.map((chord) => chord.join(' ')));
		expect(new Set(chords).size).toBe(chords.length);
	}
});

test('keys are written as they stand on the keyboard', () => {
	const { shortcuts } = messages('da').help;
	expect(keyLabel('Mod', shortcuts, false)).toBe('Ctrl');
	expect(keyLabel('Mod', shortcuts, true)).toBe('⌘');
	expect(keyLabel('Shift', shortcuts, false)).toBe('Skift');
	expect(keyLabel('ArrowLeft', shortcuts, false)).toBe('←');
	expect(keyLabel('/', shortcuts, false)).toBe('/');
});
