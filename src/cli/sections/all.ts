/** The sections of `analyse`, in the order in which they are printed. */
import { chainSection } from './chain-section';
import { coverageSection } from './coverage-section';
import { districtsSection } from './districts-section';
import { forumsSection } from './forums-section';
import { introductionsSection } from './introductions-section';
import { initiativesSection } from './initiatives-section';
import { ladderSection } from './ladder-section';
import { removalsSection } from './removals-section';
import { rolesSection } from './roles-section';
import { lensesSection } from './lenses-section';
import type { Section } from './section';
import { timeSection } from './time-section';
import { templateSection } from './template-section';

export const SECTIONS: readonly Section[] = [
	coverageSection,
	districtsSection,
	chainSection,
	forumsSection,
	initiativesSection,
	ladderSection,
	rolesSection,
	removalsSection,
	introductionsSection,
	lensesSection,
	templateSection,
	timeSection
];
