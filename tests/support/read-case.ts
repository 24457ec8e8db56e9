/** Reads a reference case: actors, ties, forums and memberships as CSV, expected figures as JSON. */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { emptyDataset, type Actor, type Dataset, type Tie } from '../../src/lib/model/dataset';

export interface ExpectedFigure {
	readonly value?: unknown;
	readonly nodes?: Readonly<Record<string, number | null>>;
	readonly tool: string;
	readonly call: string;
	/** False: a second tool gave something else, so the entry is no reference. */
	readonly tools_agree: boolean | null;
	readonly proven_maximum?: boolean;
}

export interface ReferenceCase {
	readonly name: string;
	readonly dataset: Dataset;
	readonly figures: Readonly<Record<string, ExpectedFigure>>;
}

const CASES = join(import.meta.dirname, '../golden/cases');

export function readCase(name: string): ReferenceCase {
	const folder = join(CASES, name);
	const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { directed: boolean };
	const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
		figures: Record<string, ExpectedFigure>;
	};
	const period = { from: null, to: null };
	const dataset: Dataset = {
		...emptyDataset(name),
		actors: rowsOf(folder, 'actors.csv').map((row) => makeActor(row['id']!, row)),
		ties: rowsOf(folder, 'ties.csv').map((row) =>
			makeTie(row['source']!, row['target']!, Number(row['weight']), meta.directed)
		),
		forums: rowsOf(folder, 'forums.csv').map((row) => ({
			...period,
			id: row['id']!,
			label: row['label']!,
			level: null,
			districts: [],
			scopes: [],
			parent: null,
			source: null,
			attributes: new Map()
		})),
		memberships: rowsOf(folder, 'memberships.csv').map((row) => ({
			...period,
			actor: row['actor']!,
			forum: row['forum']!,
			roles: [],
			source: null,
			attributes: new Map()
		}))
	};
	return { name, dataset, figures: expected.figures };
}

/** An actor with the given group values; a blank or absent one is missing. */
export function makeActor(id: string, groups: Readonly<Record<string, string | undefined>>): Actor {
	const district = groups['district'];
	return {
		id,
		label: groups['label'] ?? id,
		sector: groups['sector'] || null,
		organisations: [],
		districts: district ? [district] : [],
		level: groups['level'] || null,
		roles: [],
		source: null,
		attributes: new Map(),
		from: null,
		to: null
	};
}

export function makeTie(source: string, target: string, weight: number, directed: boolean): Tie {
	return {
		source,
		target,
		weight,
		directed,
		step: null,
		kind: null,
		reportedBy: null,
		sourcePassage: null,
		attributes: new Map(),
		from: null,
		to: null
	};
}

function rowsOf(folder: string, file: string): Record<string, string>[] {
	const path = join(folder, file);
	if (!existsSync(path)) return [];
	const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
	return data;
}
