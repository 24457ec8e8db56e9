/** Which way in the history a key press goes. */

/** Fields in which the browser undoes what was typed. */
const TYPED_INTO =
	'textarea, [contenteditable=""], [contenteditable="true"], input:not([type=range], [type=checkbox], [type=radio], [type=button], [type=file], [type=color])';

/** Ctrl or Cmd with Z, Shift+Z or Y, except while typing; null = another key. */
export function historyKey(
	event: Pick<
		KeyboardEvent,
		'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'defaultPrevented' | 'target'
	>
): 'undo' | 'redo' | null {
	if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return null;
	const key = event.key.toLowerCase();
	const way =
		key === 'z'
			? event.shiftKey
				? 'redo'
				: 'undo'
			: key === 'y' && !event.shiftKey
				? 'redo'
				: null;
	if (way === null) return null;
	const target = event.target as Element | null;
	const isTyping = typeof target?.closest === 'function' && target.closest(TYPED_INTO) !== null;
	return isTyping ? null : way;
}
