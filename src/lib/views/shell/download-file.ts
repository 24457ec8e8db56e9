/** Hands bytes to the browser as a file that the user saves. */
export function downloadFile(name: string, bytes: Uint8Array, type: string): void {
	const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = safeFileName(name);
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name that every system can save under; letters of any language stay. */
export function safeFileName(name: string): string {
	// eslint-disable-next-line no-control-regex -- control characters are among what no system takes
	const safe = name.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ');
	return safe.replace(/^[ .]+|[ .]+$/g, '') || 'bindeled';
}
