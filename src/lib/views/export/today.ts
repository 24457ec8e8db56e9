/** The day in the place of the reader, `2026-03-31`. */
export function today(now = new Date()): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
