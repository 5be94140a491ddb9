import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * Radius in pixels of a school of 10,000 undergraduates at a zoom, in between it grows evenly; and
 * the least radius of any school, under which a circle cannot be seen or met.
 */
const stops = [
  { zoom: 2, radius: 2.2, least: 1.1 },
  { zoom: 4, radius: 4.2, least: 1.7 },
  { zoom: 7, radius: 8, least: 3 },
  { zoom: 11, radius: 15, least: 5 },
] as const;

/**
 * Some schools teach most of their undergraduates far away (185,000 online at one address). Circles
 * stop growing here, or they would cover the towns beside them.
 */
const largestUndergraduates = 60_000;

/** Size of a school relative to one of 10,000 undergraduates: the circle's area follows the number. */
export function schoolScale(undergraduates: number): number {
  if (Number.isNaN(undergraduates)) return 0;
  return Math.sqrt(Math.min(undergraduates, largestUndergraduates) / 10_000);
}

/** Radius of a school's circle in CSS pixels. */
export function schoolRadius(scale: number, zoom: number): number {
  const next = stops.findIndex((stop) => stop.zoom > zoom);
  if (next === 0) return radiusAt(stops[0], scale);
  if (next < 0) return radiusAt(stops[stops.length - 1], scale);
  const from = stops[next - 1];
  const to = stops[next];
  const share = (zoom - from.zoom) / (to.zoom - from.zoom);
  return radiusAt(from, scale) * (1 - share) + radiusAt(to, scale) * share;
}

/**
 * The same for MapLibre: the scale is a property of the feature, `wider` is added around it, and the
 * unit is a number of pixels (labels are moved in units of their type size).
 */
export function schoolRadiusExpression(wider = 0, unit = 1): ExpressionSpecification {
  const outputs = stops.flatMap(({ zoom, radius, least }) => [
    zoom,
    ['/', ['+', ['max', ['*', ['get', 'scale'], radius], least], wider], unit],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...outputs] as ExpressionSpecification;
}

function radiusAt({ radius, least }: (typeof stops)[number], scale: number): number {
  return Math.max(scale * radius, least);
}
