/**
 * What `--what-if` asks for, as edits: steps with `;` between them, each a word and names, or
 * `@file.json` with the edits themselves.
 *
 *   leave <actor>                 close <forum>              end <initiative>
 *   tie <actor> <actor>           untie <actor> <actor>
 *   seat <actor> <forum>          merge <forum> <forum>      the first goes into the second
 *
 * A name is an id or a label that only one thing has; capitals do not count. One that could be read in
 * more than one way stands in quotation marks.
 */
import { plainSeat, scenarioSteps } from '../../lib/findings/scenario/scenario-steps';
import type { Dataset } from '../../lib/model/dataset';
import { plainTie, type Edit } from '../../lib/model/edit';
import { foldWord } from '../../lib/model/taxonomy';
import type { Effects } from '../effects';
import { UsageProblem } from '../request/usage-problem';
import type { Table, WhatIfFault } from './what-if-fault';
import { readEditsFile } from './what-if-file';

const WHAT_IF_VERBS = ['leave', 'close', 'end', 'tie', 'untie', 'seat', 'merge'] as const;
export type WhatIfVerb = (typeof WHAT_IF_VERBS)[number];

const TABLES_OF: Readonly<Record<WhatIfVerb, readonly Table[]>> = {
	leave: ['actors'],
	close: ['forums'],
	end: ['initiatives'],
	tie: ['actors', 'actors'],
	untie: ['actors', 'actors'],
	seat: ['actors', 'forums'],
	merge: ['forums', 'forums']
};
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '»': '«', '“': '”' };

/** The edits that are asked for, each of which can be made. Throws UsageProblem and InputProblem. */
export async function readWhatIf(
	text: string,
	dataset: Dataset,
	effects: Effects
): Promise<readonly Edit[]> {
	const trimmed = text.trim();
	const isFile = trimmed.startsWith('@');
	const parts = isFile ? [] : splitOutsideQuotes(trimmed, /[;\n]/);
	const edits = isFile
		? await readEditsFile(trimmed.slice(1), effects)
		: parts.map((part) => readStep(part, dataset));
	if (edits.length === 0) throw fault({ code: 'nothing', part: trimmed });
	scenarioSteps(dataset, edits).forEach(({ problem }, place) => {
		const part = parts[place] ?? `${trimmed} ${place + 1}`;
		if (problem !== null) throw fault({ code: 'problem', part, problem });
	});
	return edits;
}

function readStep(part: string, dataset: Dataset): Edit {
	const [word = ''] = part.split(/\s/, 1);
	const verb = WHAT_IF_VERBS.find((known) => known === word.toLowerCase());
	if (!verb) throw fault({ code: 'verb', part: word, known: WHAT_IF_VERBS });
	const tables = TABLES_OF[verb];
	const rest = part.slice(word.length).trim();
	if (rest === '') throw fault({ code: 'how-many', part, wanted: tables.length as 1 | 2 });
	const ids =
		tables.length === 1 ? [idOf(rest, tables[0]!, dataset)] : idsOf(part, rest, tables, dataset);
	return editOf(verb, ids[0]!, ids[1] ?? '');
}

function editOf(verb: WhatIfVerb, first: string, second: string): Edit {
	switch (verb) {
		case 'leave':
			return { kind: 'remove-actor', actor: first };
		case 'close':
			return { kind: 'remove-forum', forum: first };
		case 'end':
			return { kind: 'remove-initiative', initiative: first };
		case 'tie':
			return { kind: 'add-tie', tie: plainTie(first, second) };
		case 'untie':
			return { kind: 'remove-tie', actors: [first, second] };
		case 'seat':
			return { kind: 'add-membership', membership: plainSeat(first, second) };
		case 'merge':
			return { kind: 'merge-forums', forum: first, into: second };
		default:
			return verb satisfies never;
	}
}

/** Two names without a sign between them: wherever they part, if only one place makes sense. */
function idsOf(
	part: string,
	rest: string,
	[first, second]: readonly Table[],
	dataset: Dataset
): readonly [string, string] {
	const words = splitOutsideQuotes(rest, /\s/);
	if (words.length < 2) throw fault({ code: 'how-many', part, wanted: 2 });
	if (words.length === 2) {
		return [idOf(words[0]!, first!, dataset), idOf(words[1]!, second!, dataset)];
	}
	const ways = words.slice(1).flatMap((_, place): [string, string][] => {
		const left = find(words.slice(0, place + 1).join(' '), first!, dataset);
		const right = find(words.slice(place + 1).join(' '), second!, dataset);
		return left.length === 1 && right.length === 1 ? [[left[0]!, right[0]!]] : [];
	});
	const different = new Set(ways.map((way) => way.join('\n')));
	if (different.size > 1) throw fault({ code: 'several-ways', part });
	if (ways.length > 0) return ways[0]!;
	// The name that is not known is the one after the longest that is.
	for (let place = words.length - 1; place > 0; place--) {
		if (find(words.slice(0, place).join(' '), first!, dataset).length === 0) continue;
		idOf(words.slice(place).join(' '), second!, dataset);
	}
	idOf(words[0]!, first!, dataset);
	throw fault({ code: 'several-ways', part });
}

function idOf(name: string, table: Table, dataset: Dataset): string {
	const bare = unquoted(name);
	const found = find(bare, table, dataset);
	if (found.length === 1) return found[0]!;
	if (found.length > 1) throw fault({ code: 'ambiguous', part: bare, known: found });
	const known = dataset[table].map(({ id }) => id);
	throw fault({ code: 'name', part: bare, table, known });
}

/** Ids that a name stands for: the id itself, else what has it as id or label in other capitals. */
function find(name: string, table: Table, dataset: Dataset): readonly string[] {
	const bare = unquoted(name);
	const rows = dataset[table];
	if (rows.some(({ id }) => id === bare)) return [bare];
	const folded = foldWord(bare);
	return rows
		.filter(({ id, label }) => foldWord(id) === folded || foldWord(label) === folded)
		.map(({ id }) => id);
}

function unquoted(name: string): string {
	const closing = QUOTES[name[0] ?? ''];
	return closing !== undefined && name.length > 1 && name.endsWith(closing)
		? name.slice(1, -1)
		: name;
}

/** The pieces between separators; a separator in quotation marks belongs to its piece. */
function splitOutsideQuotes(text: string, separator: RegExp): string[] {
	const pieces: string[] = [];
	let piece = '';
	let closing: string | null = null;
	for (const character of text) {
		if (closing === null && separator.test(character)) {
			pieces.push(piece);
			piece = '';
			continue;
		}
		if (character === closing) closing = null;
		// Inside a word it is an apostrophe.
		else if (closing === null && /^$|\s$/.test(piece)) closing = QUOTES[character] ?? null;
		piece += character;
	}
	return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== '');
}

function fault(detail: WhatIfFault): UsageProblem {
	return new UsageProblem({ kind: 'what-if', detail });
}
