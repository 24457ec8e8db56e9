import {
	emptyDataset,
	type Actor,
	type Dataset,
	type Forum,
	type Initiative,
	type Membership,
	type Participation,
	type Tie
} from '../../src/lib/model/dataset';
import { sectorKind } from '../../src/lib/model/taxonomy';

const PERIOD = { from: null, to: null };

type Parts<T, Key extends keyof T> = Partial<T> & Pick<T, Key>;

/** The rows a test cares about; every other field is unknown. */
export interface SmallDataset {
	readonly actors: readonly Parts<Actor, 'id'>[];
	readonly ties?: readonly Parts<Tie, 'source' | 'target'>[];
	readonly forums?: readonly Parts<Forum, 'id'>[];
	readonly memberships?: readonly Parts<Membership, 'actor' | 'forum'>[];
	readonly initiatives?: readonly Parts<Initiative, 'id'>[];
	readonly participations?: readonly Parts<Participation, 'actor' | 'initiative'>[];
	readonly districts?: readonly string[];
	/** Sectors that the data mark as expected; others are derived from the actors, unmarked. */
	readonly expected?: readonly string[];
}

/** A Dataset from the few fields a test names. Sectors and districts are derived where not named. */
export function makeDataset(parts: SmallDataset): Dataset {
	const attributes = new Map<string, string>();
	const sectors = unique([
		...(parts.expected ?? []),
		...parts.actors.flatMap((actor) => actor.sector ?? [])
	]);
	const districts = unique([
		...(parts.districts ?? []),
		...parts.actors.flatMap((actor) => actor.districts ?? [])
	]);
	return {
		...emptyDataset('test'),
		actors: parts.actors.map((actor) => ({
			...PERIOD,
			label: actor.id,
			sector: null,
			organisations: [],
			districts: [],
			level: null,
			roles: [],
			source: null,
			attributes,
			...actor
		})),
		ties: (parts.ties ?? []).map((tie) => ({
			...PERIOD,
			step: null,
			weight: null,
			kind: null,
			directed: null,
			reportedBy: null,
			sourcePassage: null,
			attributes,
			...tie
		})),
		forums: (parts.forums ?? []).map((forum) => ({
			...PERIOD,
			label: forum.id,
			level: null,
			districts: [],
			scopes: [],
			parent: null,
			source: null,
			attributes,
			...forum
		})),
		memberships: (parts.memberships ?? []).map((membership) => ({
			...PERIOD,
			roles: [],
			source: null,
			attributes,
			...membership
		})),
		initiatives: (parts.initiatives ?? []).map((initiative) => ({
			...PERIOD,
			label: initiative.id,
			themes: [],
			targetGroups: [],
			districts: [],
			approach: null,
			source: null,
			attributes,
			...initiative
		})),
		participations: (parts.participations ?? []).map((participation) => ({
			roles: [],
			source: null,
			attributes,
			...participation
		})),
		districts: districts.map((id) => ({
			id,
			label: id,
			population: null,
			geometry: null,
			homes: [],
			declared: false,
			attributes
		})),
		sectors: sectors.map((id) => ({
			id,
			label: id,
			kind: sectorKind(id),
			colour: null,
			expected: parts.expected ? parts.expected.includes(id) : null,
			declared: parts.expected?.includes(id) ?? false,
			attributes
		}))
	};
}

/** Ties from "a-b" words. */
export function tiesOf(...words: readonly string[]): { source: string; target: string }[] {
	return words.map((word) => {
		const [source, target] = word.split('-');
		return { source: source!, target: target! };
	});
}

function unique(values: readonly string[]): string[] {
	return [...new Set(values)];
}
