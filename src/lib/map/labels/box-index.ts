/** Boxes by screen cell, for quick "does it hit anything?". */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const CELL = 64;

export class BoxIndex {
	private readonly cells = new Map<number, Box[]>();

	constructor(boxes: readonly Box[]) {
		for (const box of boxes) this.add(box);
	}

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

	/** The sum of the areas in which boxes lie under this one. */
	coveredArea(box: Box): number {
		const under = new Set<Box>();
		this.eachCell(box, (key) => {
			for (const other of this.cells.get(key) ?? []) under.add(other);
			return false;
		});
		let area = 0;
		for (const other of under) {
			const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
			const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
			if (width > 0 && height > 0) area += width * height;
		}
		return area;
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
