/** All English words. */
import type { Messages } from '../message-sections';
import { appEn } from './app';
import { chainEn } from './chain';
import { checksEn } from './checks';
import { cliEn } from './cli';
import { dataEn } from './data';
import { districtsEn } from './districts';
import { editsEn } from './edits';
import { compareEn } from './compare';
import { exportEn } from './export';
import { findingsEn } from './findings';
import { helpEn } from './help';
import { importDoctorEn } from './import-doctor';
import { initiativesEn } from './initiatives';
import { introductionsEn } from './introductions';
import { issuesEn } from './issues';
import { ladderEn } from './ladder';
import { lensPresetsEn } from './lens-presets';
import { mapEn } from './map';
import { measuresEn } from './measures';
import { reportEn } from './report';
import { robustnessEn } from './robustness';
import { rolesEn } from './roles';
import { shareEn } from './share';
import { silosEn } from './silos';
import { startEn } from './start';
import { taxonomyEn } from './taxonomy';
import { templatesEn } from './templates';
import { viewsEn } from './views';

export const allEn: Messages = {
	app: appEn,
	views: viewsEn,
	map: mapEn,
	measures: measuresEn,
	report: reportEn,
	robustness: robustnessEn,
	roles: rolesEn,
	initiatives: initiativesEn,
	ladder: ladderEn,
	chain: chainEn,
	share: shareEn,
	silos: silosEn,
	data: dataEn,
	districts: districtsEn,
	edits: editsEn,
	compare: compareEn,
	export: exportEn,
	lensPresets: lensPresetsEn,
	templates: templatesEn,
	start: startEn,
	help: helpEn,
	taxonomy: taxonomyEn,
	findings: findingsEn,
	checks: checksEn,
	introductions: introductionsEn,
	issues: issuesEn,
	importDoctor: importDoctorEn,
	cli: cliEn
};
