import { expect, test } from 'vitest';
import packageJson from '../../../package.json';
import packageLock from '../../../package-lock.json';
import { nodeProblem } from '../../../src/cli/scripts/node-version.mjs';

test.each(['20.19.0', '20.20.1', '22.13.0', '22.30.0', '24.0.0', '25.1.0'])(
	'Node %s serves',
	(version) => {
		expect(nodeProblem(version)).toBe(null);
	}
);

test.each(['18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.12.9', '23.11.0'])(
	'Node %s does not, and the sentence says which does',
	(version) => {
		expect(nodeProblem(version)).toBe(
			`Bindeled needs Node 20.19, 22.13, 24 or newer; this is Node ${version}. ` +
				'Get it from nodejs.org and try again.'
		);
	}
);

test('the lock file asks for the same', () => {
	expect(packageLock.packages[''].engines).toEqual(packageJson.engines);
});
