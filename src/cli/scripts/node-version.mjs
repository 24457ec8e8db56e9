/** Whether this Node can run the program: `engines.node` of package.json says which can. */
import { readFileSync } from 'node:fs';

/**
 * Why this Node cannot run the program, in one sentence, or null when it can.
 *
 * @param {string} version as `process.versions.node` gives it, e.g. `20.19.0`
 */
export function nodeProblem(version) {
	const ranges = readRanges();
	if (ranges.some((range) => isIn(version, range))) return null;
	const wanted = ranges
		.map(({ lowest, isOpen }) => `${lowest.join('.')}${isOpen ? ' or newer' : ''}`)
		.join(', ');
	return `Bindeled needs Node ${wanted}; this is Node ${version}. Get it from nodejs.org and try again.`;
}

/**
 * @typedef {object} Range
 * @property {readonly number[]} lowest major, minor, patch, as far as they are written
 * @property {boolean} isOpen whether later major versions serve too
 */

/** @returns {Range[]} of `^20.19 || >=24`; other ways of writing a range are not used */
function readRanges() {
	const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
	/** @type {string} */
	const written = JSON.parse(text).engines.node;
	return written.split('||').map((part) => ({
		lowest: part
			.trim()
			.replace(/^(\^|>=)/, '')
			.split('.')
			.map(Number),
		isOpen: part.trim().startsWith('>=')
	}));
}

/**
 * @param {string} version
 * @param {Range} range
 */
function isIn(version, { lowest, isOpen }) {
	const parts = version.split('.').map(Number);
	const [major = 0] = parts;
	const [lowestMajor = 0] = lowest;
	if (major !== lowestMajor) return isOpen && major > lowestMajor;
	const place = lowest.findIndex((number, i) => number !== parts[i]);
	return place === -1 || (parts[place] ?? 0) > (lowest[place] ?? 0);
}
