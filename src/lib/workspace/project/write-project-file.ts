/**
 * A project as one file that opens as it was left: a zipped Tabular Data Package, which any other
 * program can read, with `bindeled.json` beside the tables for what the tables do not hold.
 */
import { writeZippedDataPackage } from '../../export/project/tabular-data-package';
import type { Dataset } from '../../model/dataset';
import type { Lens } from '../../model/lens';
import { packMaps, PROJECT_FILE } from './project-file';
import { changedSettings, type ProjectState } from './project-state';

const FORMAT = 1;

/** The project as the bytes of a zip; equal projects give equal bytes. */
export function writeProjectFile(
	{ dataset, scenarios, checkSettings, report, pins }: ProjectState,
	name: string | null,
	lens: Lens
): Uint8Array {
	const extras = {
		format: FORMAT,
		name,
		lens,
		scenarios,
		checkSettings: changedSettings(checkSettings),
		report,
		pins,
		order: orderOfNamed(dataset)
	};
	const text = `${JSON.stringify(extras, packMaps, '\t')}\n`;
	const companions = new Map([...dataset.companions, [PROJECT_FILE, text] as const]);
	return writeZippedDataPackage({ ...dataset, companions });
}

/**
 * Sectors and districts in their order. The tables do not hold those that are only named by other
 * rows, nor those that nobody names any more, such as the sector of an actor that has been removed.
 */
function orderOfNamed({ sectors, districts }: Dataset): Record<string, readonly string[]> {
	return { sectors: sectors.map(({ id }) => id), districts: districts.map(({ id }) => id) };
}
