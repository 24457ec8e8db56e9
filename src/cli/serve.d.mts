export interface Server {
	readonly address: string;
	readonly port: number;
	readonly close: () => Promise<void>;
}
export const HOST: string;
export function serveFolder(
	folder: string,
	options: { readonly port: number; readonly attempts?: number }
): Promise<Server>;
