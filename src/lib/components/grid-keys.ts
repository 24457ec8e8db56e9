/** What a key does in a grid, beside moving and typing. Pure. */
import type { GridPlace } from './editable-grid';

export type GridAction =
	/** On the headings. */
	| 'sort'
	| 'choose-all'
	/** On a row. */
	| 'menu'
	| 'show'
	| 'choose-row'
	| 'remove-rows'
	/** On a cell. */
	| 'fill'
	| 'empty'
	| 'edit'
	| 'overwrite'
	/** One thing back. */
	| 'escape';

export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Null = the key does nothing here. */
export function actionOfKey(event: PressedKey, { row, column }: GridPlace): GridAction | null {
	const { key, shiftKey } = event;
	const isCommand = event.ctrlKey || event.metaKey;
	const letter = isCommand && !shiftKey ? key.toLowerCase() : '';
	const isCell = column >= 0;
	if (row < 0) {
		if (key !== 'Enter' && key !== ' ') return null;
		return isCell ? 'sort' : 'choose-all';
	}
	if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return 'menu';
	if (key === 'Enter' && isCommand) return 'show';
	if (key === 'Enter' && !isCell) return 'menu';
	if (key === ' ') return 'choose-row';
	if (key === 'Delete' && shiftKey) return 'remove-rows';
	if (letter === 'a') return 'choose-all';
	if (key === 'Escape') return 'escape';
	if (!isCell) return null;
	if (letter === 'd') return 'fill';
	if (key === 'Delete') return 'empty';
	if (key === 'Enter' || key === 'F2') return 'edit';
	return key === 'Backspace' ? 'overwrite' : null;
}

/** Whether a key writes: what is typed on a cell takes the place of what stands there. */
export function isTyping(event: PressedKey, { row, column }: GridPlace): boolean {
	const { key } = event;
	const writes = key.length === 1 || key === 'Dead' || key === 'Process';
	return writes && !event.ctrlKey && !event.metaKey && !event.altKey && row >= 0 && column >= 0;
}
