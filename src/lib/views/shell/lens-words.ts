/** The lens in words is made with all other words; the screen reads it from here. */
export { lensWords } from '$lib/i18n/lens-words';
