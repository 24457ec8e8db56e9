/**
 * SHA-256 of a text, for codes that nobody can work back from without the secret. Written out because
 * the rooms without a browser know no digest that answers at once.
 *
 * Source: FIPS 180-4, Secure Hash Standard, sections 4.1.2, 5 and 6.2.
 */

/** The fraction bits of the roots of the first primes, which the standard takes its constants from. */
function fractionBits(count: number, power: number): Uint32Array {
	const bits = new Uint32Array(count);
	for (let candidate = 2, found = 0; found < count; candidate++) {
		let isPrime = true;
		for (let factor = 2; factor * factor <= candidate; factor++) {
			if (candidate % factor === 0) isPrime = false;
		}
		if (!isPrime) continue;
		const root = candidate ** power;
		bits[found++] = Math.floor((root - Math.floor(root)) * 2 ** 32);
	}
	return bits;
}

const ROUND = fractionBits(64, 1 / 3);
const START = fractionBits(8, 1 / 2);

/** The digest as 64 hexadecimal digits. */
export function sha256(text: string): string {
	const words = padded(new TextEncoder().encode(text));
	const state = START.slice();
	const schedule = new Uint32Array(64);
	for (let block = 0; block < words.length; block += 16) {
		schedule.set(words.subarray(block, block + 16));
		for (let t = 16; t < 64; t++) {
			const near = schedule[t - 2]!;
			const far = schedule[t - 15]!;
			const sigma1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
			const sigma0 = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
			schedule[t] = sigma1 + schedule[t - 7]! + sigma0 + schedule[t - 16]!;
		}
		mix(state, schedule);
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, schedule: Uint32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let t = 0; t < 64; t++) {
		const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const one = (h + sum1 + ((e & f) ^ (~e & g)) + ROUND[t]! + schedule[t]!) | 0;
		const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, place) => {
		state[place] = state[place]! + word;
	});
}

/** The bytes with a one bit, zeros and their length in bits behind them, as big-endian words. */
function padded(bytes: Uint8Array): Uint32Array {
	const words = new Uint32Array(16 * (1 + ((bytes.length + 8) >>> 6)));
	const write = (place: number, byte: number) => {
		words[place >>> 2] = words[place >>> 2]! | (byte << (24 - 8 * (place & 3)));
	};
	bytes.forEach((byte, place) => write(place, byte));
	write(bytes.length, 0x80);
	words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
	words[words.length - 1] = bytes.length * 8;
	return words;
}

function turn(word: number, bits: number): number {
	return (word >>> bits) | (word << (32 - bits));
}
