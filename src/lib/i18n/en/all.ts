/** All English words: those of the frame and the start page at once, the others when asked for. */
import type { LanguageWords } from '../message-sections';
import { appEn } from './app';
import { editsEn } from './edits';
import { findingsEn } from './findings';
import { lensPresetsEn } from './lens-presets';
import { shellEn } from './shell';
import { startEn } from './start';
import { taxonomyEn } from './taxonomy';

export const allEn: LanguageWords = {
	first: {
		app: appEn,
		shell: shellEn,
		start: startEn,
		edits: editsEn,
		lensPresets: lensPresetsEn,
		taxonomy: taxonomyEn,
		findings: findingsEn
	},
	later: {
		views: async () => (await import('./views')).viewsEn,
		map: async () => (await import('./map')).mapEn,
		measures: async () => (await import('./measures')).measuresEn,
		report: async () => (await import('./report')).reportEn,
		robustness: async () => (await import('./robustness')).robustnessEn,
		roles: async () => (await import('./roles')).rolesEn,
		initiatives: async () => (await import('./initiatives')).initiativesEn,
		ladder: async () => (await import('./ladder')).ladderEn,
		chain: async () => (await import('./chain')).chainEn,
		share: async () => (await import('./share')).shareEn,
		silos: async () => (await import('./silos')).silosEn,
		data: async () => (await import('./data')).dataEn,
		districts: async () => (await import('./districts')).districtsEn,
		compare: async () => (await import('./compare')).compareEn,
		explanations: async () => (await import('./explanations')).explanationsEn,
		export: async () => (await import('./export')).exportEn,
		templates: async () => (await import('./templates')).templatesEn,
		help: async () => (await import('./help')).helpEn,
		checks: async () => (await import('./checks')).checksEn,
		introductions: async () => (await import('./introductions')).introductionsEn,
		issues: async () => (await import('./issues')).issuesEn,
		importDoctor: async () => (await import('./import-doctor')).importDoctorEn,
		cli: async () => (await import('./cli')).cliEn
	}
};
