/** Zip files, unpacked within bounds: a bomb stops at the limit, however small it is. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ImportLimits, InputFile } from '../input-file';

export type ZipFailure = 'broken' | 'encrypted' | 'too-large' | 'too-many-files';

export interface ZipContents {
	readonly files: readonly InputFile[];
	/** Null when all went well; then every file is there. */
	readonly failure: ZipFailure | null;
}

interface ZipEntry {
	readonly path: string;
	readonly method: number;
	readonly compressed: Uint8Array;
	readonly declaredBytes: number;
	/** Check sum of the content (CRC-32). */
	readonly checkSum: number;
}

/** Bytes handed to the unpacker at a time; one piece can grow about a thousandfold. */
const PIECE_BYTES = 16_384;

/**
 * Unpacks a zip. The sizes that its directory declares are added up first; while unpacking, the bytes
 * that really come out are counted as well, since a directory may lie. Names are only names.
 *
 * @param wants whether a file is to be unpacked, by path
 */
export function readZip(
	bytes: Uint8Array,
	limits: ImportLimits,
	wants: (path: string) => boolean = () => true
): ZipContents {
	const directory = readDirectory(bytes, limits);
	if (typeof directory === 'string') return { files: [], failure: directory };
	const entries = directory.filter((entry) => !entry.path.endsWith('/') && wants(entry.path));
	const declared = entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
	if (declared > limits.inflatedBytes) return { files: [], failure: 'too-large' };
	const files: InputFile[] = [];
	let room = limits.inflatedBytes;
	for (const entry of entries) {
		const content = unpack(entry, room);
		if (typeof content === 'string') return { files, failure: content };
		room -= content.length;
		files.push({ path: entry.path, bytes: content });
	}
	return { files, failure: null };
}

/** The paths in a zip; none when it cannot be read. */
export function zipPaths(bytes: Uint8Array, limits: ImportLimits): readonly string[] {
	const directory = readDirectory(bytes, limits);
	return typeof directory === 'string' ? [] : directory.map(({ path }) => path);
}

function readDirectory(bytes: Uint8Array, limits: ImportLimits): ZipEntry[] | ZipFailure {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findDirectoryEnd(view);
	if (end === null) return 'broken';
	const count = view.getUint16(end + 10, true);
	if (count === 0xffff) return 'too-many-files';
	if (count > limits.archiveFiles) return 'too-many-files';
	const entries: ZipEntry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let number = 0; number < count; number++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'broken';
		const flags = view.getUint16(at + 8, true);
		const compressedBytes = view.getUint32(at + 20, true);
		const declaredBytes = view.getUint32(at + 24, true);
		const nameBytes = view.getUint16(at + 28, true);
		const next =
			at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		const header = view.getUint32(at + 42, true);
		if (flags & 1) return 'encrypted';
		if (compressedBytes === 0xffffffff || declaredBytes === 0xffffffff) return 'too-large';
		if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) return 'broken';
		const start =
			header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
		if (start + compressedBytes > bytes.length) return 'broken';
		entries.push({
			path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
			method: view.getUint16(at + 10, true),
			compressed: bytes.subarray(start, start + compressedBytes),
			declaredBytes,
			checkSum: view.getUint32(at + 16, true)
		});
		at = next;
	}
	return entries;
}

function findDirectoryEnd(view: DataView): number | null {
	const first = Math.max(0, view.byteLength - 22 - 0xffff);
	for (let at = view.byteLength - 22; at >= first; at--) {
		if (view.getUint32(at, true) === 0x06054b50) return at;
	}
	return null;
}

function unpack(entry: ZipEntry, room: number): Uint8Array | ZipFailure {
	if (entry.method === 0) {
		if (entry.compressed.length > room) return 'too-large';
		return checked(entry, entry.compressed.slice());
	}
	if (entry.method !== 8) return 'broken';
	const pieces: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((piece) => {
		length += piece.length;
		if (length <= room) pieces.push(piece);
	});
	try {
		const { compressed } = entry;
		for (let at = 0; at < compressed.length; at += PIECE_BYTES) {
			const isLast = at + PIECE_BYTES >= compressed.length;
			inflate.push(compressed.subarray(at, at + PIECE_BYTES), isLast);
			if (length > room) return 'too-large';
		}
	} catch {
		return 'broken';
	}
	const content = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		content.set(piece, at);
		at += piece.length;
	}
	return checked(entry, content);
}

/** The content where its check sum is right: damage often unpacks without a complaint. */
function checked({ checkSum }: ZipEntry, content: Uint8Array): Uint8Array | ZipFailure {
	return crc32(content) === checkSum ? content : 'broken';
}
