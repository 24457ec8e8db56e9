/** All words of the program by language. Danish is the source; a missing key in another language fails the type check. */
import { appDa, type AppMessages } from './da/app';
import { chainDa, type ChainMessages } from './da/chain';
import { checksDa } from './da/checks';
import { cliDa, type CliMessages } from './da/cli';
import { editsDa, type EditsMessages } from './da/edits';
import { compareDa, type CompareMessages } from './da/compare';
import { findingsDa } from './da/findings';
import { initiativesDa, type InitiativesMessages } from './da/initiatives';
import { introductionsDa, type IntroductionsMessages } from './da/introductions';
import { issuesDa } from './da/issues';
import { ladderDa, type LadderMessages } from './da/ladder';
import { lensPresetsDa, type LensPresetsMessages } from './da/lens-presets';
import { mapDa, type MapMessages } from './da/map';
import { measuresDa, type MeasuresMessages } from './da/measures';
import { robustnessDa, type RobustnessMessages } from './da/robustness';
import { rolesDa, type RolesMessages } from './da/roles';
import { silosDa, type SilosMessages } from './da/silos';
import { taxonomyDa, type TaxonomyMessages } from './da/taxonomy';
import { templatesDa, type TemplatesMessages } from './da/templates';
import { viewsDa, type ViewsMessages } from './da/views';
import { appEn } from './en/app';
import { chainEn } from './en/chain';
import { checksEn } from './en/checks';
import { cliEn } from './en/cli';
import { editsEn } from './en/edits';
import { compareEn } from './en/compare';
import { findingsEn } from './en/findings';
import { initiativesEn } from './en/initiatives';
import { introductionsEn } from './en/introductions';
import { issuesEn } from './en/issues';
import { ladderEn } from './en/ladder';
import { lensPresetsEn } from './en/lens-presets';
import { mapEn } from './en/map';
import { measuresEn } from './en/measures';
import { robustnessEn } from './en/robustness';
import { rolesEn } from './en/roles';
import { silosEn } from './en/silos';
import { taxonomyEn } from './en/taxonomy';
import { templatesEn } from './en/templates';
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
	readonly roles: RolesMessages;
	readonly initiatives: InitiativesMessages;
	readonly ladder: LadderMessages;
	readonly chain: ChainMessages;
	readonly silos: SilosMessages;
	readonly edits: EditsMessages;
	readonly compare: CompareMessages;
	readonly lensPresets: LensPresetsMessages;
	readonly templates: TemplatesMessages;
	readonly taxonomy: TaxonomyMessages;
	readonly findings: FindingMessages;
	readonly checks: CheckMessages;
	readonly introductions: IntroductionsMessages;
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
		roles: rolesDa,
		initiatives: initiativesDa,
		ladder: ladderDa,
		chain: chainDa,
		silos: silosDa,
		edits: editsDa,
		compare: compareDa,
		lensPresets: lensPresetsDa,
		templates: templatesDa,
		taxonomy: taxonomyDa,
		findings: findingsDa,
		checks: checksDa,
		introductions: introductionsDa,
		issues: issuesDa,
		cli: cliDa
	},
	en: {
		app: appEn,
		views: viewsEn,
		map: mapEn,
		measures: measuresEn,
		robustness: robustnessEn,
		roles: rolesEn,
		initiatives: initiativesEn,
		ladder: ladderEn,
		chain: chainEn,
		silos: silosEn,
		edits: editsEn,
		compare: compareEn,
		lensPresets: lensPresetsEn,
		templates: templatesEn,
		taxonomy: taxonomyEn,
		findings: findingsEn,
		checks: checksEn,
		introductions: introductionsEn,
		issues: issuesEn,
		cli: cliEn
	}
};

/** The words of a language. */
export function messages(language: Language): Messages {
	return MESSAGES[language];
}
