/** Version of the program, as it stands in every file. */
import { version } from '../../../../package.json';

export const PROGRAM_VERSION: string = version;
