/**
 * Shaders of the ties. Bands: two triangles with smooth edges, a width and dashes, for ties that come
 * forward. Lines: the graphics library's own one-pixel lines, several times cheaper in software
 * rendering, for the many.
 */

/** What a band may be besides plain; numbers in the shader, to be added. */
export const DASHED = 1;
export const TAPERED = 2;
/** Two lines with a gap: several rows of data stand behind the tie. */
export const DOUBLE = 4;
export const DOTTED = 8;
/** Beside its counterpart in the other direction rather than on top of it. */
export const PAIRED = 16;

export const BAND_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_width;
attribute float a_kind;
attribute float a_opacity;
attribute vec4 a_color;
attribute float a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_widthRatio;

varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;
varying float v_dotted;
varying float v_hole;

float has(float bit) {
	return mod(floor(a_kind / bit), 2.0);
}

void main() {
	// Corners 0 to 3: along from the one end to the other, across from the one side to the other.
	float across = a_corner < 1.5 ? -1.0 : 1.0;
	float along = mod(a_corner, 2.0);
	vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * 0.5 * u_viewport;
	vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * 0.5 * u_viewport;
	vec2 run = to - from;
	float reach = length(run);
	vec2 ahead = reach > 0.0 ? run / reach : vec2(1.0, 0.0);
	float tapered = has(2.0);
	v_dashed = has(1.0);
	v_dotted = has(8.0);
	v_hole = has(4.0) * 1.0;
	float width = a_width * u_widthRatio * mix(1.0, mix(1.5, 0.25, along), tapered);
	v_half = 0.5 * max(width, 1.0) + 1.3 * v_hole;
	float opacity = a_opacity * min(1.0, max(width, 0.4));
	v_color = vec4(a_color.rgb * opacity, opacity);
	v_across = across * (v_half + 0.75);
	v_along = along * reach;
	vec2 place = mix(from, to, along) + vec2(-ahead.y, ahead.x) * (v_across + 1.8 * has(16.0));
	gl_Position = a_width > 0.0
		? vec4(place * 2.0 / u_viewport, 0.0, 1.0)
		: vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const BAND_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_along;
varying float v_half;
varying float v_dashed;
varying float v_dotted;
varying float v_hole;

void main() {
	if (v_dashed > 0.5 && mod(v_along, 11.0) > 7.0) discard;
	if (v_dotted > 0.5 && mod(v_along, 5.0) > 1.8) discard;
	float inside = clamp(v_half + 0.5 - abs(v_across), 0.0, 1.0);
	float outside = v_hole > 0.5 ? clamp(abs(v_across) - v_hole + 0.5, 0.0, 1.0) : 1.0;
	gl_FragColor = v_color * inside * outside;
}
`;

export const LINE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_opacity;
attribute vec4 a_color;

uniform mat3 u_matrix;

varying vec4 v_color;

void main() {
	float opacity = a_opacity;
	v_color = vec4(a_color.rgb * opacity, opacity);
	gl_Position = a_opacity > 0.0
		? vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0)
		: vec4(2.0, 2.0, 2.0, 1.0);
}
`;

export const LINE_FRAGMENT_SHADER = /* glsl */ `
precision mediump float;

varying vec4 v_color;

void main() {
	gl_FragColor = v_color;
}
`;
