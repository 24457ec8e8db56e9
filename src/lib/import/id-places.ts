/** Ids that are found where they stand in a text, without making a string of each mention. */

/** Two words that tell the id, and its number plus one; 0 = a free place. */
const FIELDS = 4;
/** Ids of so many Latin-1 signs are told by the two words alone. */
const PACKED_LENGTH = 8;

/** Open addressing; an id has its place in the list as its number. */
export class IdPlaces {
	private readonly slots: Int32Array;
	private readonly mask: number;
	private first = 0;
	private second = 0;

	/** @param ids each only once */
	constructor(private readonly ids: readonly string[]) {
		let places = 64;
		while (places < ids.length * 2) places *= 2;
		this.mask = places - 1;
		this.slots = new Int32Array(places * FIELDS);
		for (let number = 0; number < ids.length; number++) {
			const id = ids[number]!;
			const isPacked = this.pack(id, 0, id.length);
			let slot = this.firstSlot();
			while (this.slots[slot * FIELDS + 2] !== 0) slot = (slot + 1) & this.mask;
			this.slots[slot * FIELDS] = this.first;
			this.slots[slot * FIELDS + 1] = this.second;
			this.slots[slot * FIELDS + 2] = isPacked ? number + 1 : -number - 1;
		}
	}

	/** Number of the id that stands from `start` to `end`, or -1. */
	find(text: string, start: number, end: number): number {
		const { slots, mask } = this;
		const isPacked = this.pack(text, start, end);
		for (let slot = this.firstSlot(); ; slot = (slot + 1) & mask) {
			const place = slot * FIELDS;
			const entry = slots[place + 2]!;
			if (entry === 0) return -1;
			if (slots[place] !== this.first || slots[place + 1] !== this.second) continue;
			if (entry > 0 && isPacked) return entry - 1;
			if (entry < 0 && !isPacked && this.isSame(-entry - 1, text, start, end)) return -entry - 1;
		}
	}

	/** Puts the signs into the two words; true when no other id has the same two. */
	private pack(text: string, start: number, end: number): boolean {
		let first = 0;
		let second = 0;
		let signs = 0;
		let isPacked = end - start <= PACKED_LENGTH;
		for (let at = start; at < end; at++) {
			const code = text.charCodeAt(at);
			// A sign of more than eight bits does not fit, and a zero would look like no sign.
			if (code > 255 || code === 0) isPacked = false;
			if (signs < 4) first = (first << 8) | code;
			else if (signs < PACKED_LENGTH) second = (second << 8) | code;
			else second = Math.imul(second ^ code, 0x01000193) ^ (second >>> 13);
			signs++;
		}
		this.first = first;
		this.second = second;
		return isPacked;
	}

	private firstSlot(): number {
		let hash = Math.imul(this.first, 0x9e3779b1) ^ Math.imul(this.second, 0x85ebca6b);
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		return (hash ^ (hash >>> 13)) & this.mask;
	}

	private isSame(number: number, text: string, start: number, end: number): boolean {
		const id = this.ids[number]!;
		return id.length === end - start && text.startsWith(id, start);
	}
}
