import { fileURLToPath } from 'node:url';

/** The folder of the checkout: where package.json lies. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
