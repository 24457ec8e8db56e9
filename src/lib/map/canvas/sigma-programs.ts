/** The drawing programs of marks and ties, as the renderer's own kind of classes. */
import type { EdgeProgram, NodeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { MARK_FRAGMENT_SHADER, MARK_VERTEX_SHADER, shapeNumber } from './mark-shader';
import type { Shape } from '../looks/shape';
import {
	BAND_FRAGMENT_SHADER,
	BAND_VERTEX_SHADER,
	LINE_FRAGMENT_SHADER,
	LINE_VERTEX_SHADER
} from './tie-shader';

// Values of WebGL's constants, so that this file also loads where there is no WebGL.
const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const LINES = 0x0001;
const POINTS = 0x0000;
const TRIANGLES = 0x0004;

/** Corners of the two triangles of a band. */
const BAND_CORNERS = [0, 1, 2, 2, 1, 3];

/** What a mark needs beyond the renderer's own fields. */
export interface MarkData {
	readonly shape: Shape;
	readonly ringColour: string;
	readonly ringWidth: number;
}

/** What a tie needs beyond the renderer's own fields. */
export interface TieData {
	readonly opacity: number;
	/** Sum of DASHED, TAPERED, DOUBLE, DOTTED and PAIRED. */
	readonly kind: number;
}

type ProgramInfo = Parameters<InstanceType<typeof NodeProgram>['setUniforms']>[1];

/** The program of the actors' marks. */
export function createMarkProgram(Base: typeof NodeProgram) {
	return class MarkProgram extends Base {
		getDefinition() {
			return {
				VERTICES: 1,
				METHOD: POINTS,
				VERTEX_SHADER_SOURCE: MARK_VERTEX_SHADER,
				FRAGMENT_SHADER_SOURCE: MARK_FRAGMENT_SHADER,
				UNIFORMS: ['u_matrix', 'u_sizeRatio', 'u_pixelRatio'],
				ATTRIBUTES: [
					{ name: 'a_position', size: 2, type: FLOAT },
					{ name: 'a_size', size: 1, type: FLOAT },
					{ name: 'a_shape', size: 1, type: FLOAT },
					{ name: 'a_ring', size: 1, type: FLOAT },
					{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
					{ name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
					{ name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true }
				]
			};
		}

		processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
			const mark = data as NodeDisplayData & MarkData;
			const { array } = this;
			array[start] = data.x;
			array[start + 1] = data.y;
			array[start + 2] = data.size;
			array[start + 3] = shapeNumber(mark.shape);
			array[start + 4] = mark.ringWidth;
			array[start + 5] = packedColour(data.color);
			array[start + 6] = packedColour(mark.ringColour);
			array[start + 7] = id;
		}

		setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
			gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
			gl.uniform1f(uniformLocations['u_sizeRatio']!, params.sizeRatio);
			gl.uniform1f(uniformLocations['u_pixelRatio']!, params.pixelRatio);
		}
	};
}

/** The program of ties with a width. */
export function createBandProgram(Base: typeof EdgeProgram) {
	return class BandProgram extends Base {
		getDefinition() {
			return {
				VERTICES: BAND_CORNERS.length,
				METHOD: TRIANGLES,
				VERTEX_SHADER_SOURCE: BAND_VERTEX_SHADER,
				FRAGMENT_SHADER_SOURCE: BAND_FRAGMENT_SHADER,
				UNIFORMS: ['u_matrix', 'u_viewport', 'u_widthRatio'],
				ATTRIBUTES: [
					{ name: 'a_from', size: 2, type: FLOAT },
					{ name: 'a_to', size: 2, type: FLOAT },
					{ name: 'a_width', size: 1, type: FLOAT },
					{ name: 'a_kind', size: 1, type: FLOAT },
					{ name: 'a_opacity', size: 1, type: FLOAT },
					{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
					{ name: 'a_corner', size: 1, type: FLOAT }
				]
			};
		}

		processVisibleItem(
			_id: number,
			start: number,
			source: NodeDisplayData,
			target: NodeDisplayData,
			data: EdgeDisplayData
		): void {
			const tie = data as EdgeDisplayData & TieData;
			const colour = packedColour(data.color);
			const { array } = this;
			let next = start;
			for (const corner of BAND_CORNERS) {
				array[next++] = source.x;
				array[next++] = source.y;
				array[next++] = target.x;
				array[next++] = target.y;
				array[next++] = data.size;
				array[next++] = tie.kind;
				array[next++] = tie.opacity;
				array[next++] = colour;
				array[next++] = corner;
			}
		}

		setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
			gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
			gl.uniform2f(uniformLocations['u_viewport']!, params.width, params.height);
			gl.uniform1f(uniformLocations['u_widthRatio']!, widthRatio(params.sizeRatio));
		}
	};
}

/** The program of the many ties, one pixel wide. */
export function createLineProgram(Base: typeof EdgeProgram) {
	return class LineProgram extends Base {
		getDefinition() {
			return {
				VERTICES: 2,
				METHOD: LINES,
				VERTEX_SHADER_SOURCE: LINE_VERTEX_SHADER,
				FRAGMENT_SHADER_SOURCE: LINE_FRAGMENT_SHADER,
				UNIFORMS: ['u_matrix'],
				ATTRIBUTES: [
					{ name: 'a_position', size: 2, type: FLOAT },
					{ name: 'a_opacity', size: 1, type: FLOAT },
					{ name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true }
				]
			};
		}

		processVisibleItem(
			_id: number,
			start: number,
			source: NodeDisplayData,
			target: NodeDisplayData,
			data: EdgeDisplayData
		): void {
			const { opacity } = data as EdgeDisplayData & TieData;
			const colour = packedColour(data.color);
			const { array } = this;
			array[start] = source.x;
			array[start + 1] = source.y;
			array[start + 2] = opacity;
			array[start + 3] = colour;
			array[start + 4] = target.x;
			array[start + 5] = target.y;
			array[start + 6] = opacity;
			array[start + 7] = colour;
		}

		setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
			gl.uniformMatrix3fv(uniformLocations['u_matrix']!, false, params.matrix);
		}
	};
}

/** How much wider ties are drawn when marks are drawn at 1 / `sizeRatio` of their size. */
function widthRatio(sizeRatio: number): number {
	return Math.min(2, Math.max(0.7, 1 / sizeRatio));
}

const packedColours = new Map<string, number>();

/** The four bytes of an opaque `#rrggbb` read as one float; alpha 254, as 255 would make it no number. */
function packedColour(colour: string): number {
	let packed = packedColours.get(colour);
	if (packed === undefined) {
		const value = Number.parseInt(colour.slice(1), 16);
		const bytes = new Uint8Array([value >> 16, (value >> 8) & 255, value & 255, 254]);
		packed = new Float32Array(bytes.buffer)[0]!;
		packedColours.set(colour, packed);
	}
	return packed;
}
