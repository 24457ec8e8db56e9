/** Whether the browser grants a WebGL 2 context; asked before anything that needs one is loaded. */
export function canDrawMap(): boolean {
	if (typeof WebGL2RenderingContext === 'undefined') return false;
	const context = document.createElement('canvas').getContext('webgl2');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
