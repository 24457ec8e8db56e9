/** Tiny named networks: "a-b a-c" draws ties a-b and a-c; "a-b:3" gives the tie strength 3. */
import { emptyDataset, type Dataset } from '../../src/lib/model/dataset';
import { DEFAULT_LENS, type Lens } from '../../src/lib/model/lens';
import { buildNetwork } from '../../src/lib/network/build-network';
import type { Network } from '../../src/lib/network/network';
import { makeActor, makeTie } from './read-case';

/** Actors are the names in `drawing`, a lone name being one without ties; `groups` names their sectors. */
export function draw(
	drawing: string,
	groups: Readonly<Record<string, string>> = {},
	isDirected = false
): Dataset {
	const words = drawing.split(' ').filter((word) => word !== '');
	const names = [...new Set(words.flatMap((word) => word.replace(/:.*/, '').split('-')))];
	const ties = words
		.filter((word) => word.includes('-'))
		.map((word) => {
			const [ends, strength] = word.split(':');
			const [source, target] = ends!.split('-');
			return makeTie(source!, target!, Number(strength ?? 1), isDirected);
		});
	return {
		...emptyDataset('drawn'),
		actors: names.map((name) => makeActor(name, { sector: groups[name] })),
		ties
	};
}

export function networkOf(dataset: Dataset, lens: Partial<Lens> = {}): Network {
	return buildNetwork(dataset, { ...DEFAULT_LENS, ...lens });
}
