/** Rows of which nothing is known but the name, for those that no table has. */
import type { Actor, Forum, Initiative } from '../../model/dataset';

/** An actor whose id and label are the name. */
export function namedActor(name: string): Actor {
	return {
		id: name,
		label: name,
		sector: null,
		organisations: [],
		districts: [],
		level: null,
		roles: [],
		from: null,
		to: null,
		source: null,
		attributes: new Map()
	};
}

/** A forum whose id and label are the name. */
export function namedForum(name: string): Forum {
	return {
		id: name,
		label: name,
		level: null,
		districts: [],
		scopes: [],
		parent: null,
		from: null,
		to: null,
		source: null,
		attributes: new Map()
	};
}

/** An initiative whose id and label are the name. */
export function namedInitiative(name: string): Initiative {
	return {
		id: name,
		label: name,
		themes: [],
		targetGroups: [],
		districts: [],
		approach: null,
		from: null,
		to: null,
		source: null,
		attributes: new Map()
	};
}
