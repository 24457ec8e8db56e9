/** All words of the program by language. Danish is the source; a missing key in another language fails the type check. */
import { appDa, type AppMessages } from './da/app';
import { checksDa } from './da/checks';
import { cliDa, type CliMessages } from './da/cli';
import { findingsDa } from './da/findings';
import { issuesDa } from './da/issues';
import { mapDa, type MapMessages } from './da/map';
import { measuresDa, type MeasuresMessages } from './da/measures';
import { robustnessDa, type RobustnessMessages } from './da/robustness';
import { silosDa, type SilosMessages } from './da/silos';
import { taxonomyDa, type TaxonomyMessages } from './da/taxonomy';
import { viewsDa, type ViewsMessages } from './da/views';
import { appEn } from './en/app';
import { checksEn } from './en/checks';
import { cliEn } from './en/cli';
import { findingsEn } from './en/findings';
import { issuesEn } from './en/issues';
import { mapEn } from './en/map';
import { measuresEn } from './en/measures';
import { robustnessEn } from './en/robustness';
import { silosEn } from './en/silos';
import { taxonomyEn } from './en/taxonomy';
import { viewsEn } from './en/views';
import type { CheckMessages } from './check-messages';
import type { FindingMessages } from './finding-messages';
import type { IssueMessages } from './issue-messages';
import type { Language } from './language';

export interface Messages {
	readonly app: AppMessages;
	readonly views: ViewsMessages;
	readonly map: MapMessages;
	readonly measures: MeasuresMessages;
	readonly robustness: RobustnessMessages;
	readonly silos: SilosMessages;
	readonly taxonomy: TaxonomyMessages;
	readonly findings: FindingMessages;
	readonly checks: CheckMessages;
	readonly issues: IssueMessages;
	readonly cli: CliMessages;
}

const MESSAGES: Record<Language, Messages> = {
	da: {
		app: appDa,
		views: viewsDa,
		map: mapDa,
		measures: measuresDa,
		robustness: robustnessDa,
		silos: silosDa,
		taxonomy: taxonomyDa,
		findings: findingsDa,
		checks: checksDa,
		issues: issuesDa,
		cli: cliDa
	},
	en: {
		app: appEn,
		views: viewsEn,
		map: mapEn,
		measures: measuresEn,
		robustness: robustnessEn,
		silos: silosEn,
		taxonomy: taxonomyEn,
		findings: findingsEn,
		checks: checksEn,
		issues: issuesEn,
		cli: cliEn
	}
};

/** The words of a language. */
export function messages(language: Language): Messages {
	return MESSAGES[language];
}
