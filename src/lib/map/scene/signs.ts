/** What a map shows besides marks and lines and its legend must explain. */
import type { MapScene } from './map-scene';

export type Sign = 'hull' | 'hub' | 'chosen' | 'pale' | 'paleAmong' | 'pinned';

/** The signs that are in the picture; pale ones by what is selected, not by where a pointer passes. */
export function signsOf(
	scene: Pick<MapScene, 'hulls' | 'regions'>,
	selectedCount: number,
	pinnedCount: number
): Sign[] {
	const signs: Sign[] = [];
	if (scene.hulls.length > 0) signs.push('hull');
	if (scene.regions.some(({ shape }) => shape === 'hub')) signs.push('hub');
	if (selectedCount > 0) signs.push('chosen', selectedCount === 1 ? 'pale' : 'paleAmong');
	if (pinnedCount > 0) signs.push('pinned');
	return signs;
}
