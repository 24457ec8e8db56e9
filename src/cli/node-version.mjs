/** Lowest Node version the program is tested with; the same as `engines.node` in package.json. */
const REQUIRED = [20, 19];

/**
 * Why this Node cannot run the program, in one sentence, or null when it can.
 *
 * @param {string} version as `process.versions.node` gives it, e.g. `20.19.0`
 */
export function nodeProblem(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const isEnough = major > REQUIRED[0] || (major === REQUIRED[0] && minor >= REQUIRED[1]);
	if (isEnough) return null;
	return `Bindeled needs Node ${REQUIRED.join('.')} or newer; this is Node ${version}. Get it from nodejs.org and try again.`;
}
