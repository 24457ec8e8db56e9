/** The names in the picture: broken into lines, and left out where they would lie over another one. */
import type { DistrictPlace } from '$lib/map/geo/district-plan';
import type { DistrictId } from '$lib/model/dataset';

export interface DistrictName {
	readonly district: DistrictId;
	readonly x: number;
	/** Middle of the name with its figure below. */
	readonly y: number;
	/** Empty where there is no room; the name is then in the table and spoken. */
	readonly lines: readonly string[];
}

const CHARACTER_WIDTH = 7;
export const NAME_LINE_HEIGHT = 16;
const LEAST_CHARACTERS = 9;
const MOST_LINES = 2;

/** Those with the widest areas first. */
export function districtNames(
	places: readonly DistrictPlace[],
	nameOf: (district: DistrictId) => string
): DistrictName[] {
	const taken: { x: number; y: number; halfWidth: number; halfHeight: number }[] = [];
	return [...places]
		.sort((a, b) => b.width - a.width)
		.map(({ district, x, y, width }) => {
			const room = Math.max(LEAST_CHARACTERS, Math.floor(width / CHARACTER_WIDTH));
			const lines = breakName(nameOf(district), room);
			const longest = Math.max(0, ...lines.map((line) => line.length));
			const box = {
				x,
				y,
				halfWidth: (longest * CHARACTER_WIDTH) / 2,
				halfHeight: ((lines.length + 1) * NAME_LINE_HEIGHT) / 2
			};
			const isFree = taken.every(
				(other) =>
					Math.abs(other.x - x) >= other.halfWidth + box.halfWidth ||
					Math.abs(other.y - y) >= other.halfHeight + box.halfHeight
			);
			if (isFree) taken.push(box);
			return { district, x, y, lines: isFree ? lines : [] };
		});
}

/** Broken between words; a word longer than the room stays whole, a third line ends in an ellipsis. */
export function breakName(name: string, room: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(/\s+/).filter((part) => part !== '')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= room) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	if (lines.length <= MOST_LINES) return lines;
	return [lines[0]!, `${lines[1]!}…`];
}
