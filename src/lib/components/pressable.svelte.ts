/**
 * A button that can no longer be pressed keeps the keyboard while it has it: a disabled one would lose it
 * to the top of the page, often by its own press.
 */
import type { HTMLButtonAttributes } from 'svelte/elements';

export class Pressable {
	#hasFocus = $state(false);
	readonly #given: () => HTMLButtonAttributes;

	/** @param given what the button is asked to be */
	constructor(given: () => HTMLButtonAttributes) {
		this.#given = given;
	}

	/** What it is instead. */
	get attributes(): HTMLButtonAttributes {
		const given = this.#given();
		const isOff = given.disabled === true;
		return {
			...given,
			disabled: isOff && !this.#hasFocus,
			'aria-disabled': isOff ? true : given['aria-disabled'],
			onfocus: (event) => {
				this.#hasFocus = true;
				given.onfocus?.(event);
			},
			onblur: (event) => {
				this.#hasFocus = false;
				given.onblur?.(event);
			},
			onclick: (event) => {
				// Also keeps a form from being sent.
				if (isOff) event.preventDefault();
				else given.onclick?.(event);
			}
		};
	}
}
