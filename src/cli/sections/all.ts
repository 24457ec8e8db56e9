/** The sections of `analyse`, in the order in which they are printed. */
import { coverageSection } from './coverage-section';
import type { Section } from './section';

export const SECTIONS: readonly Section[] = [coverageSection];
