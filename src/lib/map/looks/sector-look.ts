/** How each sector looks: the same colour and shape in every view and every exported picture. */
import type { Dataset, Sector, SectorId } from '../../model/dataset';
import type { SectorKind } from '../../model/taxonomy';
import {
	MISSING_COLOUR,
	mixColours,
	ownColourPair,
	PALETTE,
	readHexColour,
	type ColourPair,
	type PaletteColour
} from './palette';
import { SHAPES, type Shape } from './shape';

export interface SectorLook {
	/** `#rrggbb` on a light surface. */
	readonly colour: string;
	/** `#rrggbb` on a dark surface. */
	readonly colourDark: string;
	readonly shape: Shape;
}

/** An actor whose sector is not known. No sector gets this look. */
export const MISSING_LOOK: SectorLook = {
	colour: MISSING_COLOUR.light,
	colourDark: MISSING_COLOUR.dark,
	shape: 'circle'
};

/** Related kinds share a hue; the ones met together most often never do. */
const KIND_LOOKS: Record<SectorKind, readonly [PaletteColour, Shape]> = {
	municipality: ['blue', 'square'],
	'municipal-administration': ['blue', 'circle'],
	'municipal-institution': ['indigo', 'square'],
	helhedsplan: ['vermillion', 'diamond'],
	'housing-organisation': ['yellow', 'pentagon'],
	owners: ['yellow', 'square'],
	'residents-democracy': ['green', 'triangle'],
	'residents-volunteers': ['green', 'circle'],
	association: ['purple', 'triangle-down'],
	police: ['black', 'star'],
	business: ['wine', 'square'],
	education: ['indigo', 'triangle'],
	health: ['wine', 'cross'],
	foundation: ['vermillion', 'square'],
	politicians: ['purple', 'star'],
	other: ['black', 'pentagon']
};

/** How many shades of a colour are used before the next means. */
const SHADES = 4;

/**
 * The look of every sector of a data set.
 *
 * A sector of a known kind has the look of its kind. The data's own colour wins over the kind's, moved
 * only as far as 3:1 against the surface needs. Other sectors take the free looks in their order in
 * the data, least used colours first. No two sectors share both colour and shape.
 */
export function sectorLooks(dataset: Dataset): ReadonlyMap<SectorId, SectorLook> {
	const looks = new Map<SectorId, SectorLook>();
	const taken = new Set<string>();
	const give = (sector: Sector, look: SectorLook) => {
		looks.set(sector.id, look);
		taken.add(lookKey(look));
	};
	const hasOwnColour = (sector: Sector) =>
		sector.colour !== null && readHexColour(sector.colour) !== null;
	for (const sector of dataset.sectors.filter(hasOwnColour)) {
		const pair = ownColourPair(readHexColour(sector.colour!)!);
		const first = sector.kind === null ? 0 : SHAPES.indexOf(KIND_LOOKS[sector.kind][1]);
		const look = freeShape(pair, first, taken);
		if (look) give(sector, look);
	}
	const others = dataset.sectors.filter((sector) => !hasOwnColour(sector));
	for (const sector of others) {
		if (sector.kind === null) continue;
		const look = kindLook(sector.kind);
		if (!taken.has(lookKey(look))) give(sector, look);
	}
	const rest = everyLook();
	for (const sector of dataset.sectors) {
		if (!looks.has(sector.id)) give(sector, nextFree(rest, taken));
	}
	return new Map(dataset.sectors.map((sector) => [sector.id, looks.get(sector.id)!]));
}

/** The look of a sector, or the grey circle when the sector is not known. */
export function lookOf(
	looks: ReadonlyMap<SectorId, SectorLook>,
	sector: SectorId | null
): SectorLook {
	return (sector === null ? null : looks.get(sector)) ?? MISSING_LOOK;
}

function kindLook(kind: SectorKind): SectorLook {
	const [colour, shape] = KIND_LOOKS[kind];
	return lookFrom(PALETTE[colour], shape);
}

function lookFrom(pair: ColourPair, shape: Shape): SectorLook {
	return { colour: pair.light, colourDark: pair.dark, shape };
}

function lookKey(look: SectorLook): string {
	return `${look.colour} ${look.shape}`;
}

/** The first shape from number `first` on that no sector of this colour has, in deeper shades if need be. */
function freeShape(pair: ColourPair, first: number, taken: ReadonlySet<string>): SectorLook | null {
	for (let depth = 0, shade = pair; depth < SHADES; depth++, shade = nextShade(shade)) {
		for (let k = 0; k < SHAPES.length; k++) {
			const look = lookFrom(shade, SHAPES[(first + k) % SHAPES.length]!);
			if (!taken.has(lookKey(look)) && lookKey(look) !== lookKey(MISSING_LOOK)) return look;
		}
	}
	return null;
}

/**
 * Looks without end and without repeats: the palette's colours in turn, the shape moving on with
 * each, then the same in deeper shades, then counted colours. The last are for a column that was
 * taken for sectors by mistake: they are told apart by a program, hardly by an eye.
 */
function* everyLook(): Generator<SectorLook, never> {
	let shades = Object.values(PALETTE) as ColourPair[];
	for (let depth = 0; depth < SHADES; depth++) {
		for (let round = 0; round < SHAPES.length; round++) {
			for (const [place, pair] of shades.entries()) {
				yield lookFrom(pair, SHAPES[(place + round) % SHAPES.length]!);
			}
		}
		shades = shades.map(nextShade);
	}
	for (let count = 0; ; count++) yield lookFrom(countedPair(count), SHAPES[count % SHAPES.length]!);
}

function nextFree(looks: Iterator<SectorLook, never>, taken: ReadonlySet<string>): SectorLook {
	for (;;) {
		const look = looks.next().value;
		if (!taken.has(lookKey(look))) return look;
	}
}

/** A shade with more contrast either way; black, which has none left, turns towards grey. */
function nextShade(pair: ColourPair): ColourPair {
	return {
		light: mixColours(pair.light, pair.light < '#202020' ? '#707070' : '#000000', 0.15),
		dark: mixColours(pair.dark, '#ffffff', 0.15)
	};
}

/** The `count`-th of 884,736 dark colours, and its light counterpart. */
function countedPair(count: number): ColourPair {
	const mixed = (count * 524287) % 884736;
	const digits = [mixed % 96, Math.floor(mixed / 96) % 96, Math.floor(mixed / 9216) % 96];
	const hex = (lift: number) =>
		'#' + digits.map((digit) => (digit + lift).toString(16).padStart(2, '0')).join('');
	return { light: hex(0), dark: hex(160) };
}
