/** CSV as any other program reads it: quotes doubled, lines ended by CRLF. */
import Papa from 'papaparse';

export function parseDelimited(text: string): string[][] {
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
	if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
	return data;
}
