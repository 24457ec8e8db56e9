/** Which labels are drawn and where, so that none covers another. */

export interface LabelWish {
	/** Centre and radius of the mark on screen, CSS pixels. */
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Width of the text in CSS pixels. */
	readonly width: number;
	/** Called for (selected, pointed at): placed even over other marks. */
	readonly isCalledFor: boolean;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface LabelRoom {
	readonly width: number;
	readonly height: number;
	/** Height of a line in CSS pixels. */
	readonly lineHeight: number;
	/** The most labels to place, those called for not counted. */
	readonly budget: number;
	/** Where no label may be: captions, marks. */
	readonly obstacles: readonly Box[];
}

export interface PlacedLabel {
	/** Place in the list of wishes. */
	readonly wish: number;
	/** Left end and middle height of the text. */
	readonly x: number;
	readonly y: number;
}

const CELL = 64;
const AIR = 3;

/** Boxes by screen cell, for quick "does it hit anything?". */
class BoxIndex {
	private readonly cells = new Map<number, Box[]>();

	add(box: Box): void {
		this.eachCell(box, (key) => {
			const list = this.cells.get(key);
			if (list) list.push(box);
			else this.cells.set(key, [box]);
			return false;
		});
	}

	hits(box: Box): boolean {
		return this.eachCell(box, (key) =>
			(this.cells.get(key) ?? []).some(
				(other) =>
					other.left < box.right &&
					other.right > box.left &&
					other.top < box.bottom &&
					other.bottom > box.top
			)
		);
	}

	private eachCell(box: Box, visit: (key: number) => boolean): boolean {
		for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
			for (
				let column = Math.floor(box.left / CELL);
				column <= Math.floor(box.right / CELL);
				column++
			) {
				if (visit(row * 4096 + column)) return true;
			}
		}
		return false;
	}
}

/**
 * Greedy placement in the order of the wishes (most important first): right of the mark, left, below
 * or above, the first that is free and inside the room. Those called for that find none free give way to
 * each other only.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
	const labels = new BoxIndex();
	const obstacles = new BoxIndex();
	for (const box of room.obstacles) obstacles.add(box);
	const placed: PlacedLabel[] = [];
	let left = room.budget;
	for (const [wish, label] of wishes.entries()) {
		if (!label.isCalledFor && left <= 0) continue;
		const outside = label.x < 0 || label.y < 0 || label.x > room.width || label.y > room.height;
		if (outside) continue;
		const inside = candidates(label, room.lineHeight).filter(
			(box) =>
				box.left >= 0 &&
				box.right <= room.width &&
				box.top >= 0 &&
				box.bottom <= room.height &&
				!labels.hits(box)
		);
		const free = inside.find((box) => !obstacles.hits(box));
		const box = free ?? (label.isCalledFor ? inside[0] : undefined);
		if (!box) continue;
		labels.add(box);
		placed.push({ wish, x: box.left + AIR / 2, y: (box.top + box.bottom) / 2 });
		if (!label.isCalledFor) left--;
	}
	return placed;
}

function candidates(label: LabelWish, lineHeight: number): Box[] {
	const width = label.width + AIR;
	const half = lineHeight / 2;
	const reach = label.radius * 1.1 + AIR;
	const at = (left: number, top: number): Box => ({
		left,
		top,
		right: left + width,
		bottom: top + lineHeight
	});
	return [
		at(label.x + reach, label.y - half),
		at(label.x - reach - width, label.y - half),
		at(label.x - width / 2, label.y + reach),
		at(label.x - width / 2, label.y - reach - lineHeight)
	];
}

/** A label short enough for the map: up to its first comma when long, then cut with an ellipsis. */
export function shortLabel(label: string, longest = 30): string {
	if (label.length <= longest) return label;
	const comma = label.indexOf(',');
	const head = comma >= 3 ? label.slice(0, comma) : label;
	return head.length <= longest ? head : `${head.slice(0, longest - 1).trimEnd()}…`;
}
