import type { Position } from 'geojson';
import type { CountyShape } from '../../map/decode-boundaries.ts';

type Point = (longitude: number, latitude: number) => [x: number, y: number];

/**
 * Paths are written in quarters of a pixel, as whole numbers from point to point: a third of the
 * length of decimals, and a border that two counties share is rounded alike in both.
 */
export const pathUnit = 0.25;

/** The outlines of shapes as one path, to be drawn under a scale of `pathUnit`. */
export function shapePath(shapes: readonly { shape: CountyShape; point: Point }[]): string {
  return shapes
    .flatMap(({ shape, point }) => ringsOf(shape).map((ring) => linePath(ring, point, true)))
    .join('');
}

/** A line as a path under a scale of `pathUnit`; '' where all of it falls into one point. */
export function linePath(line: readonly Position[], point: Point, closed = false): string {
  let path = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let points = 0;
  for (const [longitude, latitude] of line) {
    const [x, y] = point(longitude, latitude).map((pixels) => Math.round(pixels / pathUnit));
    if (x === lastX && y === lastY) continue;
    path += points === 0 ? `M${x} ${y}` : `l${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
    points++;
  }
  if (points < 2) return '';
  return closed ? `${path}z` : path;
}

export function ringsOf({ geometry }: CountyShape): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
