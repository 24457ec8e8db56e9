/** All Danish words. */
import type { Messages } from '../message-sections';
import { appDa } from './app';
import { chainDa } from './chain';
import { checksDa } from './checks';
import { cliDa } from './cli';
import { dataDa } from './data';
import { districtsDa } from './districts';
import { editsDa } from './edits';
import { compareDa } from './compare';
import { exportDa } from './export';
import { findingsDa } from './findings';
import { helpDa } from './help';
import { importDoctorDa } from './import-doctor';
import { initiativesDa } from './initiatives';
import { introductionsDa } from './introductions';
import { issuesDa } from './issues';
import { ladderDa } from './ladder';
import { lensPresetsDa } from './lens-presets';
import { mapDa } from './map';
import { measuresDa } from './measures';
import { reportDa } from './report';
import { robustnessDa } from './robustness';
import { rolesDa } from './roles';
import { shareDa } from './share';
import { silosDa } from './silos';
import { startDa } from './start';
import { taxonomyDa } from './taxonomy';
import { templatesDa } from './templates';
import { viewsDa } from './views';

export const allDa: Messages = {
	app: appDa,
	views: viewsDa,
	map: mapDa,
	measures: measuresDa,
	report: reportDa,
	robustness: robustnessDa,
	roles: rolesDa,
	initiatives: initiativesDa,
	ladder: ladderDa,
	chain: chainDa,
	share: shareDa,
	silos: silosDa,
	data: dataDa,
	districts: districtsDa,
	edits: editsDa,
	compare: compareDa,
	export: exportDa,
	lensPresets: lensPresetsDa,
	templates: templatesDa,
	start: startDa,
	help: helpDa,
	taxonomy: taxonomyDa,
	findings: findingsDa,
	checks: checksDa,
	introductions: introductionsDa,
	issues: issuesDa,
	importDoctor: importDoctorDa,
	cli: cliDa
};
