import { expect, test } from 'vitest';
import { safeFileName } from '../../../src/lib/views/shell/download-file';
import { historyKey } from '../../../src/lib/views/shell/history-key';

const none = {
	key: 'z',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	defaultPrevented: false,
	target: null as EventTarget | null
};
/** Stands for an element that is, or is not, one that is typed into. */
const element = (isTypedInto: boolean) =>
	({ closest: () => (isTypedInto ? {} : null) }) as unknown as EventTarget;

test.each<[Partial<typeof none>, 'undo' | 'redo' | null]>([
	[{ ctrlKey: true }, 'undo'],
	[{ metaKey: true }, 'undo'],
	[{ ctrlKey: true, shiftKey: true, key: 'Z' }, 'redo'],
	[{ metaKey: true, shiftKey: true, key: 'Z' }, 'redo'],
	[{ ctrlKey: true, key: 'y' }, 'redo'],
	[{}, null],
	[{ ctrlKey: true, altKey: true }, null],
	[{ ctrlKey: true, key: 'x' }, null],
	[{ ctrlKey: true, defaultPrevented: true }, null],
	[{ ctrlKey: true, target: element(true) }, null],
	[{ ctrlKey: true, target: element(false) }, 'undo']
])('%j is %s', (event, way) => {
	expect(historyKey({ ...none, ...event })).toBe(way);
});

test.each([
	['Min kopi af Slagelse.zip', 'Min kopi af Slagelse.zip'],
	['a/b\\c:d*?"<>|.zip', 'a b c d .zip'],
	['../../x', 'x'],
	['\u0000', 'bindeled']
])('the file name %j is %j', (name, safe) => {
	expect(safeFileName(name)).toBe(safe);
});
