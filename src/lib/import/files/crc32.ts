/** Check sum of zip files (CRC-32, ISO-HDLC polynomial), four bytes at a time. */

const POLYNOMIAL = 0xedb88320;

/** Sum of a byte with 0 to 3 zero bytes behind it: four tables of 256. */
const TABLES = makeTables();

function makeTables(): Int32Array {
	const tables = new Int32Array(1024);
	for (let byte = 0; byte < 256; byte++) {
		let sum = byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 0 ? sum >>> 1 : (sum >>> 1) ^ POLYNOMIAL;
		tables[byte] = sum;
	}
	for (let at = 256; at < 1024; at++) {
		const before = tables[at - 256]!;
		tables[at] = (before >>> 8) ^ tables[before & 255]!;
	}
	return tables;
}

/** As an unsigned number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
	const { length } = bytes;
	let sum = -1;
	let at = 0;
	for (const end = length - 3; at < end; at += 4) {
		sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
		sum =
			TABLES[768 + (sum & 255)]! ^
			TABLES[512 + ((sum >>> 8) & 255)]! ^
			TABLES[256 + ((sum >>> 16) & 255)]! ^
			TABLES[sum >>> 24]!;
	}
	for (; at < length; at++) sum = (sum >>> 8) ^ TABLES[(sum ^ bytes[at]!) & 255]!;
	return ~sum >>> 0;
}
