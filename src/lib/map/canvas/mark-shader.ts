/**
 * Shaders of the actors' marks: one point each, the eight shapes as distance fields, so that a single
 * draw call paints them all. Points, as software renderers draw instanced quads one by one.
 */
import { SHAPES, type Shape } from '../looks/shape';

/** Number of a shape in the shader. */
export function shapeNumber(shape: Shape): number {
	return SHAPES.indexOf(shape);
}

export const MARK_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec4 a_id;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_ringColor;
varying float v_reach;
varying float v_radius;
varying float v_ring;
varying float v_shape;

void main() {
	float radius = a_size / u_sizeRatio;
	#ifdef PICKING_MODE
	radius = max(1.1 * radius, 9.0);
	v_color = vec4(a_id.rgb, 1.0);
	#else
	v_color = vec4(a_color.rgb, 1.0);
	#endif
	v_ringColor = vec4(a_ringColor.rgb, 1.0);
	v_radius = radius;
	v_ring = a_ring;
	v_shape = a_shape;
	#ifdef PICKING_MODE
	v_reach = radius;
	#else
	// As little as the shape needs: in software every pixel of the square counts.
	float corner = a_shape < 0.5 ? 1.0 : a_shape < 1.5 ? 0.9 : 1.35;
	v_reach = corner * radius + a_ring + (corner > 1.0 ? 1.0 : 0.6);
	#endif
	gl_PointSize = 2.0 * v_reach * u_pixelRatio;
	gl_Position = a_size > 0.0
		? vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0)
		: vec4(2.0, 2.0, 2.0, 1.0);
}
`;

/** Distances in pixels, y upwards; each edge of a shape is the line its corners in `shape.ts` span. */
export const MARK_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ringColor;
varying float v_reach;
varying float v_radius;
varying float v_ring;
varying float v_shape;

float box(vec2 p, vec2 half_) {
	vec2 d = abs(p) - half_;
	return max(d.x, d.y);
}

float triangle(vec2 p) {
	return max(-p.y - 0.76, dot(vec2(abs(p.x), p.y), vec2(0.866, 0.5)) - 0.625);
}

float pentagon(vec2 p) {
	p.x = abs(p.x);
	return max(
		max(dot(p, vec2(0.588, 0.809)), dot(p, vec2(0.951, -0.309))) - 0.93,
		-p.y - 0.93
	);
}

// Folded into one tenth of the star, where a single edge is left.
float star(vec2 p) {
	const vec2 fold = vec2(0.809, -0.588);
	p.x = abs(p.x);
	p -= 2.0 * max(dot(p, fold), 0.0) * fold;
	p.x = abs(p.x);
	p -= 2.0 * max(dot(p, fold), 0.0) * fold;
	return dot(vec2(abs(p.x), p.y - 1.32), vec2(0.921, 0.390));
}

float distanceTo(vec2 p) {
	if (v_shape < 0.5) return length(p) - 1.0;
	if (v_shape < 1.5) return box(p, vec2(0.88));
	if (v_shape < 2.5) return triangle(p);
	if (v_shape < 3.5) return (abs(p.x) * 1.27 + abs(p.y) * 1.1 - 1.397) * 0.595;
	if (v_shape < 4.5) return triangle(vec2(p.x, -p.y));
	if (v_shape < 5.5) return pentagon(p);
	if (v_shape < 6.5) return min(box(p, vec2(0.4, 1.1)), box(p, vec2(1.1, 0.4)));
	return star(p);
}

void main() {
	vec2 place = (gl_PointCoord * 2.0 - 1.0) * vec2(v_reach, -v_reach);
	#ifdef PICKING_MODE
	// Whatever its shape, a mark is hit on the disc around it.
	if (dot(place, place) > v_reach * v_reach) discard;
	gl_FragColor = v_color;
	#else
	float d = distanceTo(place / v_radius) * v_radius;
	float outer = clamp(0.5 - (d - v_ring), 0.0, 1.0);
	if (outer <= 0.0) discard;
	float inner = clamp(0.5 - d, 0.0, 1.0);
	gl_FragColor = mix(v_ringColor, v_color, inner) * outer;
	#endif
}
`;
