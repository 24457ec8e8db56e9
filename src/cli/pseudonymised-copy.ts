/** `bindeled convert --pseudonymise`: a copy without names, and the key to it in a file of its own. */
import { randomBytes } from 'node:crypto';
import type { ExportedFile } from '../lib/export/exported-file';
import {
	newKey,
	readKey,
	writeKey,
	type PseudonymKey
} from '../lib/export/pseudonymise/pseudonym-key';
import { pseudonymise } from '../lib/export/pseudonymise/pseudonymise';
import { SAFE_CHOICES } from '../lib/export/pseudonymise/pseudonymise-options';
import { proveCopy } from '../lib/export/pseudonymise/pseudonymise-proof';
import { writeZippedDataPackage } from '../lib/export/project/tabular-data-package';
import type { Language } from '../lib/i18n/language';
import { messages } from '../lib/i18n/messages';
import type { Dataset } from '../lib/model/dataset';
import type { CommandLine } from './request/arguments';
import { InputProblem, type Effects } from './effects';
import type { CopyRequest } from './request/copy-request';
import { plainText } from './answer/plain-text';
import { UsageProblem } from './request/usage-problem';

/** Writes the key and gives the copy. What still points at somebody is told on standard error. */
export async function pseudonymisedCopy(
	dataset: Dataset,
	target: string,
	request: CopyRequest,
	line: CommandLine,
	language: Language,
	effects: Effects
): Promise<ExportedFile> {
	const { share, cli } = messages(language);
	const keyPath = request.keyPath ?? `${target.replace(/\.zip$/i, '')}-${share.save.keyName}.csv`;
	const known = request.keyPath === null ? null : await keyAt(keyPath, effects);
	const copy = pseudonymise(dataset, {
		...SAFE_CHOICES,
		key: known ?? newKey(randomBytes(16).toString('hex')),
		organisationsOnly: request.organisationsOnly,
		minCell: request.minCell,
		words: { ...share.copy, title: { [language]: share.copy.title } }
	});
	const { leaks, sought } = proveCopy(copy);
	const found = leaks.filter(({ isOfTheForm }) => !isOfTheForm).map(({ word }) => word);
	if (found.length > 0) throw new Error(share.proof.found([...new Set(found)]));
	const key = new TextEncoder().encode(`\uFEFF${writeKey(copy.key)}`);
	// A key that was read is written again with the codes that are new.
	await effects.writeFile(keyPath, key, line.mayReplace || known !== null);
	const { recognisable } = copy.report;
	const told = [
		cli.fileWritten(keyPath),
		share.proof.none(sought),
		share.remains.aloneInPlace(recognisable.aloneInPlace.length),
		share.remains.aloneInAll(recognisable.aloneInAll.length),
		share.remains.ownPartnerCount(recognisable.ownPartnerCount.length)
	];
	effects.tell(plainText(`${told.join('\n')}\n`));
	return {
		bytes: writeZippedDataPackage(copy.dataset),
		ending: '.zip',
		type: 'application/zip',
		files: null,
		leftOut: []
	};
}

/** Null = there is no such file yet. A file that is something else is never written over. */
async function keyAt(path: string, effects: Effects): Promise<PseudonymKey | null> {
	let files;
	try {
		files = await effects.readFiles([path]);
	} catch (error) {
		if (error instanceof InputProblem && error.kind === 'not-found') return null;
		throw error;
	}
	const [file] = files;
	const key = file ? readKey(new TextDecoder().decode(file.bytes)) : null;
	if (key === null) {
		throw new UsageProblem({
			kind: 'value',
			option: 'key',
			value: path,
			known: 'table,code,id,label'
		});
	}
	return key;
}
