/** What a project is called that says nothing of itself: by the files and folders it came in. Pure. */
import { tableByName } from '../guess/table-words';
import { baseName } from '../input-file';

/** Words of file names that say nothing of what a project is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
	'archive arkiv data dataset download downloads eksport export file files fil filer liste list mappe nodelist edgelist project projekt sheet ark tabel table test'.split(
		' '
	)
);
/** Fewest letters of a word that files share by more than chance. */
const WORD_LETTERS = 4;
/** Words of a name that are looked at. */
const MOST_WORDS = 20;
/** Words, figures, and the parts of a word written like `SlagelseTies`. */
const WORDS = /\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
/** An ending begins with a letter: `v2.1` has none. */
const ENDING = /\.[a-z]\w*$/i;
/** A number of a copy, and the ids and instants that services put behind the names of what they hand out. */
const TAILS: readonly RegExp[] = [
	/\s*\(\d{1,3}\)$/,
	/[\s_.-]+[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
	/[\s_.-]+\d{8}T\d{6}Z(?:-\d+)*$/i,
	/[\s_.-]+\d{9,}$/,
	/[\s_.-]+(?=[a-z]*\d)(?=\d*[a-f])[\da-f]{8,}$/i
];

/**
 * The name of a project, in this order: of the one file or archive it is, of the folder that all its
 * files lie in, or the words that all names of its files share, where one of them is a word of some
 * length. A name that says nothing (`ties`, `data`) stands back for one that does.
 *
 * @param paths of the files as they were given; an archive is one file
 * @param folder the name of the folder they share; null = none
 * @returns null when they have nothing in common
 */
export function projectName(paths: readonly string[], folder: string | null): string | null {
	const stems = paths.map((path) => readableName(baseName(path).replace(ENDING, '')));
	const own = stems.length === 1 ? stems[0]! : '';
	const names = [own, readableName(folder ?? ''), sharedWords(stems)].filter(hasWord);
	return names.find(saysSomething) ?? names[0] ?? null;
}

/** A name of a file or folder as one writes it: without lines between words and ids behind them. */
function readableName(name: string): string {
	let text = name.normalize('NFC').trim();
	for (let before = ''; before !== text;) {
		before = text;
		for (const tail of TAILS) text = text.replace(tail, '');
	}
	return text.replace(/[_\s]+/g, ' ').trim();
}

/** The longest run of words of the first name that is in all of them; empty = none worth a name. */
function sharedWords(names: readonly string[]): string {
	const [first = ''] = names;
	if (names.length < 2) return '';
	const words = [...first.matchAll(WORDS)].slice(0, MOST_WORDS);
	const folded = names.map((name) => ` ${wordsOf(name).join(' ')} `);
	let longest = '';
	for (const [start, from] of words.entries()) {
		for (const [place, to] of words.slice(start).entries()) {
			const run = words.slice(start, start + place + 1).map(([word]) => word.toLowerCase());
			if (!folded.every((name) => name.includes(` ${run.join(' ')} `))) break;
			const text = first.slice(from.index, to.index + to[0].length);
			if (text.length > longest.length) longest = text;
		}
	}
	return saysSomething(longest) ? longest : '';
}

function wordsOf(name: string): string[] {
	return (name.match(WORDS) ?? []).slice(0, MOST_WORDS).map((word) => word.toLowerCase());
}

function hasWord(name: string): boolean {
	return wordsOf(name).length > 0;
}

/** Whether a word of some length is in a name that is not just the name of a table. */
function saysSomething(name: string): boolean {
	return wordsOf(name).some(
		(word) =>
			word.length >= WORD_LETTERS &&
			!/\p{N}/u.test(word) &&
			!EMPTY_WORDS.has(word) &&
			tableByName(word) === null
	);
}
