/** All Danish words: those of the frame and the start page at once, the others when asked for. */
import type { LanguageWords } from '../message-sections';
import { appDa } from './app';
import { editsDa } from './edits';
import { findingsDa } from './findings';
import { lensPresetsDa } from './lens-presets';
import { shellDa } from './shell';
import { startDa } from './start';
import { taxonomyDa } from './taxonomy';

export const allDa: LanguageWords = {
	first: {
		app: appDa,
		shell: shellDa,
		start: startDa,
		edits: editsDa,
		lensPresets: lensPresetsDa,
		taxonomy: taxonomyDa,
		findings: findingsDa
	},
	later: {
		views: async () => (await import('./views')).viewsDa,
		map: async () => (await import('./map')).mapDa,
		measures: async () => (await import('./measures')).measuresDa,
		report: async () => (await import('./report')).reportDa,
		robustness: async () => (await import('./robustness')).robustnessDa,
		roles: async () => (await import('./roles')).rolesDa,
		initiatives: async () => (await import('./initiatives')).initiativesDa,
		ladder: async () => (await import('./ladder')).ladderDa,
		chain: async () => (await import('./chain')).chainDa,
		share: async () => (await import('./share')).shareDa,
		silos: async () => (await import('./silos')).silosDa,
		data: async () => (await import('./data')).dataDa,
		districts: async () => (await import('./districts')).districtsDa,
		compare: async () => (await import('./compare')).compareDa,
		explanations: async () => (await import('./explanations')).explanationsDa,
		export: async () => (await import('./export')).exportDa,
		templates: async () => (await import('./templates')).templatesDa,
		help: async () => (await import('./help')).helpDa,
		checks: async () => (await import('./checks')).checksDa,
		introductions: async () => (await import('./introductions')).introductionsDa,
		issues: async () => (await import('./issues')).issuesDa,
		importDoctor: async () => (await import('./import-doctor')).importDoctorDa,
		cli: async () => (await import('./cli')).cliDa
	}
};
