import type { Grouping } from '../model/lens';

/** Looks up labels by id; an unknown id is its own label. */
export interface Names {
	actor(id: string): string;
	forum(id: string): string;
	initiative(id: string): string;
	district(id: string): string;
	sector(id: string): string;
	level(level: string): string;
	role(role: string): string;
	/** A group of any grouping, MISSING included. */
	group(by: Grouping, name: string): string;
}
