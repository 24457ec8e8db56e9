export const appFolder: string;
export const cliModule: string;
export function ensureReady(options: {
	readonly products: readonly ('app' | 'cli')[];
	readonly report: (line: string) => void;
}): Promise<void>;
