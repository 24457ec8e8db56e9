import type { Finding } from '../findings/finding';
import type { Dataset } from '../model/dataset';
import type { Sentence } from './finding-messages';
import type { Language } from './language';
import { messages } from './messages';
import { names } from './names';

/** The sentence of a finding in a language: the only way from evidence to words, for screen, report and command line. */
export function describeFinding(finding: Finding, dataset: Dataset, language: Language): Sentence {
	return messages(language).findings.sentence[finding.code](finding, names(dataset, language));
}
