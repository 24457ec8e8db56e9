/** One process at a time prepares a checkout; the others wait for it. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from './project-root.mjs';

const PAUSE_MS = 200;
const PATIENCE_MS = 15 * 60 * 1000;

/**
 * Runs `work` while no other process prepares the same checkout. The lock lies outside it, because
 * an installation throws node_modules away.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProjectLock(work) {
	const name = createHash('sha256').update(projectRoot).digest('hex').slice(0, 16);
	const lock = join(tmpdir(), `bindeled-${name}.lock`);
	await takeLock(lock);
	const release = () => rmSync(lock, { force: true });
	process.once('exit', release);
	try {
		return await work();
	} finally {
		process.off('exit', release);
		release();
	}
}

/** @param {string} lock */
async function takeLock(lock) {
	const giveUpAt = Date.now() + PATIENCE_MS;
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			return;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		}
		if (ownerIsGone(lock)) rmSync(lock, { force: true });
		else if (Date.now() > giveUpAt) {
			throw new Error(
				`another process has been preparing this folder for too long; if none is running, delete ${lock}`
			);
		} else await sleep(PAUSE_MS);
	}
}

/** @param {string} lock */
function ownerIsGone(lock) {
	try {
		const owner = Number(readFileSync(lock, 'utf8'));
		// Written and not yet filled: someone is just taking it.
		if (!owner) return false;
		process.kill(owner, 0);
		return false;
	} catch (error) {
		return ['ESRCH', 'ENOENT'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');
	}
}
