/** The command line: words in, answer on standard output, exit code out. */
import { LANGUAGES, type Language } from '../lib/i18n/language';
import { loadMessages, messages } from '../lib/i18n/messages';
import { analyseCommand } from './analyse';
import { chooseLanguage, readArguments, type CommandLine } from './request/arguments';
import { compareCommand } from './comparison/compare';
import { convertCommand } from './convert';
import { InputProblem, OutputProblem, type Effects } from './effects';
import { measuresCommand } from './measures';
import { openProject, type Project } from './open-project';
import { plainText } from './answer/plain-text';
import { reportCommand } from './report';
import { UsageProblem, type UsageFault } from './request/usage-problem';
import { whatIfFaultText } from './what-if/what-if-fault-text';

export const EXIT = { done: 0, dataHasErrors: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command makes of a project. */
export type Command = (
	project: Project,
	line: CommandLine,
	language: Language,
	effects: Effects
) => string;

/** The answer of a command, and whether a row or a file had to be left out. */
interface Outcome {
	readonly answer: string;
	readonly hasErrors: boolean;
}
type Runner = (line: CommandLine, language: Language, effects: Effects) => Promise<Outcome>;

const COMMANDS: ReadonlyMap<string, Runner> = new Map([
	['analyse', onProject(analyseCommand)],
	['measures', onProject(measuresCommand)],
	['compare', compareCommand],
	['report', reportCommand],
	['convert', convertCommand]
]);

/**
 * Runs one command.
 *
 * @param args the words after `bindeled`
 * @returns 0 done, 1 the data have errors (the answer is for what is usable), 2 wrong usage
 */
export async function run(args: readonly string[], effects: Effects): Promise<ExitCode> {
	await loadMessages(LANGUAGES);
	const language = chooseLanguage(args, effects.environment);
	const words = messages(language).cli;
	try {
		const line = readArguments(args);
		if (line.wantsHelp) {
			effects.print(words.usage);
			return EXIT.done;
		}
		if (line.wantsVersion) {
			effects.print(`${effects.version}\n`);
			return EXIT.done;
		}
		const command = commandOf(line);
		const { answer, hasErrors } = await command(line, language, effects);
		effects.print(answer);
		return hasErrors ? EXIT.dataHasErrors : EXIT.done;
	} catch (error) {
		if (error instanceof UsageProblem) {
			effects.tell(`bindeled: ${plainText(usageText(error.fault, language))}\n`);
		} else if (error instanceof InputProblem) {
			effects.tell(`bindeled: ${plainText(inputText(error, language))}\n`);
		} else if (error instanceof OutputProblem) {
			const { kind, path, reason } = error;
			const said = kind === 'exists' ? words.fileExists(path) : words.notWritable(path, reason);
			effects.tell(`bindeled: ${plainText(said)}\n`);
		} else throw error;
		effects.tell(`${words.seeHelp}\n`);
		return EXIT.wrongUsage;
	}
}

/** A command about one project, all paths together. */
function onProject(command: Command): Runner {
	return async (line, language, effects) => {
		const project = await openProject(line, language, effects);
		for (const section of line.sections) await section.prepare?.();
		return { answer: command(project, line, language, effects), hasErrors: project.hasErrors };
	};
}

function commandOf(line: CommandLine): Runner {
	if (line.command === null) throw new UsageProblem({ kind: 'no-command' });
	const command = COMMANDS.get(line.command);
	if (!command) throw new UsageProblem({ kind: 'unknown-command', command: line.command });
	if (line.paths.length === 0) throw new UsageProblem({ kind: 'no-input' });
	return command;
}

function usageText(fault: UsageFault, language: Language): string {
	const words = messages(language).cli;
	switch (fault.kind) {
		case 'words':
			return fault.reason;
		case 'unknown-option':
			return words.unknownOption(fault.option);
		case 'option-value':
			return fault.isMissing ? words.valueMissing(fault.option) : words.noValueTaken(fault.option);
		case 'no-command':
			return words.noCommand;
		case 'unknown-command':
			return words.unknownCommand(fault.command);
		case 'no-input':
			return words.noInput;
		case 'no-output':
			return words.noOutput;
		case 'output':
			return words.wrongOutput(fault.path, fault.known);
		case 'value':
			return words.valueNotTaken(fault.option, fault.value, fault.known);
		case 'lens-key':
			return words.unknownLensKey(fault.key, fault.known);
		case 'what-if':
			return whatIfFaultText(fault.detail, language);
		default:
			return fault satisfies never;
	}
}

function inputText({ kind, path, reason }: InputProblem, language: Language): string {
	const words = messages(language).cli;
	switch (kind) {
		case 'not-found':
			return words.notFound(path);
		case 'not-readable':
			return words.notReadable(path, reason);
		case 'too-many-files':
			return words.tooManyFiles(path, reason);
		case 'too-much-data':
			return words.tooMuchData(path, reason);
		default:
			return kind satisfies never;
	}
}
