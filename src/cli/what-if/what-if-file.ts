/** Edits as a JSON file: a list of them, or an object with the list as `edits`, as `analyse --what-if` prints it. */
import {
	plainSeat,
	SCENARIO_KINDS,
	type ScenarioKind
} from '../../lib/findings/scenario/scenario-steps';
import { isObject } from '../../lib/model/is-object';
import { plainTie, type Edit } from '../../lib/model/edit';
import { isPartialDate } from '../../lib/model/period';
import { STEPS, type Step } from '../../lib/model/taxonomy';
import type { Effects } from '../effects';
import { UsageProblem } from '../request/usage-problem';

type Fields = Readonly<Record<string, unknown>>;

/** Reads the file. Throws UsageProblem for what is not an edit, InputProblem for a file that cannot be read. */
export async function readEditsFile(path: string, effects: Effects): Promise<readonly Edit[]> {
	const [file] = await effects.readFiles([path]);
	const text = new TextDecoder().decode(file?.bytes ?? new Uint8Array());
	const content = parse(text, path);
	const entries = Array.isArray(content) ? content : isObject(content) ? content['edits'] : null;
	if (!Array.isArray(entries)) throw notEdits(path);
	return entries.map((entry: unknown, place) => {
		const edit = isObject(entry) ? readEdit(entry) : null;
		if (edit === null) throw notEdits(`${path} (${place + 1})`);
		return edit;
	});
}

/** An edit as the file has it: without what is not known of a tie or a seat. */
export function editForFile(edit: Edit): Fields {
	switch (edit.kind) {
		case 'add-tie':
			return { kind: edit.kind, tie: known(edit.tie) };
		case 'add-membership':
			return { kind: edit.kind, membership: known(edit.membership) };
		default:
			return { ...edit };
	}
}

function readEdit(fields: Fields): Edit | null {
	const kind = SCENARIO_KINDS.find((one) => one === fields['kind']);
	return kind === undefined ? null : readKind(kind, fields);
}

function readKind(kind: ScenarioKind, fields: Fields): Edit | null {
	const { actor, forum, initiative, into, actors, tie, membership } = fields;
	switch (kind) {
		case 'remove-actor':
			return isText(actor) ? { kind, actor } : null;
		case 'remove-forum':
			return isText(forum) ? { kind, forum } : null;
		case 'remove-initiative':
			return isText(initiative) ? { kind, initiative } : null;
		case 'merge-forums':
			return isText(forum) && isText(into) ? { kind, forum, into } : null;
		case 'remove-tie':
			return Array.isArray(actors) && actors.length === 2 && actors.every(isText)
				? { kind, actors: [actors[0]!, actors[1]!] }
				: null;
		case 'add-tie':
			return isObject(tie) ? readTie(tie) : null;
		case 'add-membership':
			return isObject(membership) ? readSeat(membership) : null;
		default:
			return kind satisfies never;
	}
}

function readTie({ source, target, step, weight, directed, reportedBy, from, to }: Fields) {
	if (!isText(source) || !isText(target)) return null;
	const plain = plainTie(source, target);
	const edit: Edit = {
		kind: 'add-tie',
		tie: {
			...plain,
			step: STEPS.includes(step as Step) ? (step as Step) : null,
			weight: typeof weight === 'number' ? weight : null,
			directed: typeof directed === 'boolean' ? directed : plain.directed,
			reportedBy: isText(reportedBy) ? reportedBy : plain.reportedBy,
			from: date(from),
			to: date(to)
		}
	};
	return edit;
}

function readSeat({ actor, forum, roles, from, to }: Fields) {
	if (!isText(actor) || !isText(forum)) return null;
	const plain = plainSeat(actor, forum);
	const edit: Edit = {
		kind: 'add-membership',
		membership: {
			...plain,
			roles: Array.isArray(roles) && roles.every(isText) ? roles : plain.roles,
			from: date(from),
			to: date(to)
		}
	};
	return edit;
}

function known(row: object): Fields {
	return Object.fromEntries(
		Object.entries(row).filter(([, value]) => value !== null && !(value instanceof Map))
	);
}

function date(value: unknown): string | null {
	return isText(value) && isPartialDate(value) ? value : null;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}

function parse(text: string, path: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw notEdits(path);
	}
}

function notEdits(part: string): UsageProblem {
	return new UsageProblem({
		kind: 'what-if',
		detail: { code: 'file', part, known: SCENARIO_KINDS }
	});
}
