/** A random project of forty actors in four sectors with strengths, islands and actors without ties. */
import { makeDataset } from '../support/make-dataset';
import { randomNumbers } from './random-dataset';

/** @param strengths one of them for each tie; else whole numbers from 1 to 5 */
export function randomNetworkDataset(seed: number, strengths: readonly number[] = [1, 2, 3, 4, 5]) {
	const random = randomNumbers(seed);
	const names = Array.from({ length: 40 }, (_, i) => `a${i}`);
	const sectors = ['police', 'health', 'education', null];
	return makeDataset({
		actors: names.map((id) => ({ id, sector: sectors[Math.floor(random() * 4)]! })),
		ties: names.flatMap((source) =>
			names
				.filter((target) => target !== source && random() < 0.05)
				.map((target) => ({
					source,
					target,
					weight: strengths[Math.floor(random() * strengths.length)]!
				}))
		)
	});
}
