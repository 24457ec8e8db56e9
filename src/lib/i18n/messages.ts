/** All words of the program by language. Danish is the source; a missing key in another language fails the type check. */
import { appDa, type AppMessages } from './da/app';
import { cliDa, type CliMessages } from './da/cli';
import { findingsDa } from './da/findings';
import { issuesDa } from './da/issues';
import { mapDa, type MapMessages } from './da/map';
import { measuresDa, type MeasuresMessages } from './da/measures';
import { taxonomyDa, type TaxonomyMessages } from './da/taxonomy';
import { viewsDa, type ViewsMessages } from './da/views';
import { appEn } from './en/app';
import { cliEn } from './en/cli';
import { findingsEn } from './en/findings';
import { issuesEn } from './en/issues';
import { mapEn } from './en/map';
import { measuresEn } from './en/measures';
import { taxonomyEn } from './en/taxonomy';
import { viewsEn } from './en/views';
import type { FindingMessages } from './finding-messages';
import type { IssueMessages } from './issue-messages';
import type { Language } from './language';

export interface Messages {
	readonly app: AppMessages;
	readonly views: ViewsMessages;
	readonly map: MapMessages;
	readonly measures: MeasuresMessages;
	readonly taxonomy: TaxonomyMessages;
	readonly findings: FindingMessages;
	readonly issues: IssueMessages;
	readonly cli: CliMessages;
}

const MESSAGES: Record<Language, Messages> = {
	da: {
		app: appDa,
		views: viewsDa,
		map: mapDa,
		measures: measuresDa,
		taxonomy: taxonomyDa,
		findings: findingsDa,
		issues: issuesDa,
		cli: cliDa
	},
	en: {
		app: appEn,
		views: viewsEn,
		map: mapEn,
		measures: measuresEn,
		taxonomy: taxonomyEn,
		findings: findingsEn,
		issues: issuesEn,
		cli: cliEn
	}
};

/** The words of a language. */
export function messages(language: Language): Messages {
	return MESSAGES[language];
}
