/** AssemblyScript. A row: 64 bytes of an actor, four vectors. */

export function clearRow(row: usize): void {
	const zero = i64x2.splat(0);
	v128.store(row, zero, 0);
	v128.store(row, zero, 16);
	v128.store(row, zero, 32);
	v128.store(row, zero, 48);
}
