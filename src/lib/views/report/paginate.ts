/**
 * The flow of a report cut into pages: rows and items stay whole, a heading stays with what follows,
 * the head of a table is repeated. What is seen on the screen is what is printed.
 */
import type { Language } from '$lib/i18n/language';

/** A table of less than this share of a page stands on one page. */
const WHOLE_TABLE_SHARE = 0.45;

/** What cannot be cut. */
interface Atom {
	readonly element: Element;
	/** The list or table it is an item or a row of. */
	readonly container: Element | null;
	readonly top: number;
	readonly bottom: number;
	/** Height of the table's head, repeated on every page. */
	readonly headHeight: number;
	readonly staysWithNext: boolean;
	readonly beginsPage: boolean;
}

/**
 * The flow of a report as pages.
 *
 * @param html the flow, every text of the data escaped
 * @param width of the text of a page in CSS pixels
 * @param height of it
 * @param language of the text, which decides where words are parted
 * @param isTight whether it is set a little closer than usual
 */
export function pagesOf(
	html: string,
	width: number,
	height: number,
	language: Language,
	isTight: boolean
): DocumentFragment[] {
	const flow = document.createElement('div');
	flow.className = isTight ? 'report tight' : 'report';
	flow.lang = language;
	flow.style.cssText = `left: -10000px; position: absolute; top: 0; visibility: hidden; width: ${width}px`;
	flow.innerHTML = html;
	document.body.append(flow);
	const pages = paginate(flow, height);
	flow.remove();
	return pages;
}

/**
 * Takes the flow apart into pages.
 *
 * @param flow laid out in the width of the text, its children in their order; it is emptied
 * @param height of the text of a page in CSS pixels
 * @returns what stands on each page
 */
function paginate(flow: Element, height: number): DocumentFragment[] {
	const groups = groupsOf(atomsOf(flow, height * WHOLE_TABLE_SHARE));
	const pages: Atom[][] = [];
	let start = 0;
	for (const group of groups) {
		const [first] = group as [Atom, ...Atom[]];
		const page = pages.at(-1);
		const isFull = group.at(-1)!.bottom - start > height;
		if (!page || first.beginsPage || isFull) {
			pages.push([...group]);
			start = first.top - first.headHeight;
		} else page.push(...group);
	}
	return pages.map(assemble);
}

/** @param wholeHeight tables up to this height are not cut */
function atomsOf(flow: Element, wholeHeight: number): Atom[] {
	const origin = flow.getBoundingClientRect().top;
	const children = [...flow.children];
	return children.flatMap((child, place): Atom[] => {
		const next = children[place + 1];
		const isHeading = /^H[1-6]$/.test(child.tagName);
		const box = (element: Element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return { top: top - origin, bottom: bottom - origin };
		};
		const parts =
			child.tagName === 'TABLE'
				? [...child.querySelectorAll('tbody > tr')]
				: child.tagName === 'OL' || child.tagName === 'UL'
					? [...child.children]
					: [];
		if (parts.length > 0) {
			const head = child.querySelector('thead');
			const headHeight = head ? head.getBoundingClientRect().height : 0;
			const isWhole =
				child.tagName === 'TABLE' && child.getBoundingClientRect().height <= wholeHeight;
			return parts.map((element, number) => ({
				element,
				container: child,
				...box(element),
				top: number === 0 ? box(child).top : box(element).top,
				headHeight: number === 0 ? 0 : headHeight,
				// Two rows at least under a head.
				staysWithNext: number < parts.length - 1 && (number === 0 || isWhole),
				beginsPage: false
			}));
		}
		const leadsIn =
			child.tagName === 'P' && next !== undefined && /^(OL|UL|TABLE)$/.test(next.tagName);
		return [
			{
				element: child,
				container: null,
				...box(child),
				headHeight: 0,
				staysWithNext: isHeading || leadsIn,
				beginsPage: child.classList.contains('appendix')
			}
		];
	});
}

/** Atoms that must stand on the same page. */
function groupsOf(atoms: readonly Atom[]): Atom[][] {
	const groups: Atom[][] = [];
	let isOpen = false;
	for (const atom of atoms) {
		if (isOpen) groups.at(-1)!.push(atom);
		else groups.push([atom]);
		isOpen = atom.staysWithNext;
	}
	return groups;
}

function assemble(atoms: readonly Atom[]): DocumentFragment {
	const page = document.createDocumentFragment();
	let container: Element | null = null;
	let shell: Element | null = null;
	for (const atom of atoms) {
		if (atom.container === null) page.append(atom.element);
		else {
			if (atom.container !== container) {
				const whole = atom.container.cloneNode(false) as HTMLElement;
				if (whole.tagName === 'OL') {
					const before = atom.container.childElementCount;
					const total = Number(atom.container.getAttribute('data-count') ?? before);
					atom.container.setAttribute('data-count', String(total));
					whole.style.counterReset = `item ${total - before}`;
				}
				page.append(whole);
				shell = whole;
				if (whole.tagName === 'TABLE') {
					for (const part of atom.container.querySelectorAll(
						':scope > caption, :scope > colgroup, :scope > thead'
					)) {
						whole.append(part.cloneNode(true));
					}
					shell = document.createElement('tbody');
					whole.append(shell);
				}
			}
			shell!.append(atom.element);
		}
		container = atom.container;
	}
	return page;
}
