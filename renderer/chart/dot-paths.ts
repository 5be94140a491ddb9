import type { AreaPicture } from '../../data/model/figures.ts';
import type { Projection } from './picture-projection.ts';

/** Diameters of the dots, in pixels; the largest is the demand point with the most immigrants. */
const diameters = [1, 1.75, 2.5, 3.25, 4, 5];

/**
 * Demand points as dots whose area follows the immigrants. New York has 4,700 of them, so dots of
 * one size are one path of strokes without length and with round ends.
 */
export function dotPaths(
  { latitude, longitude, immigrants }: AreaPicture,
  { x, y }: Projection,
  width: number,
  height: number,
): { diameter: number; path: string }[] {
  const most = immigrants.reduce((max, people) => Math.max(max, people), 0);
  const largest = diameters[diameters.length - 1];
  const paths = diameters.map(() => '');
  for (let i = 0; i < immigrants.length; i++) {
    const [left, top] = [x(longitude[i]), y(latitude[i])];
    if (left < 0 || top < 0 || left > width || top > height) continue;
    const exact = Math.sqrt(immigrants[i] / most) * largest;
    const size = diameters.findIndex((diameter) => diameter >= exact - 1e-9);
    paths[size] += `M${left.toFixed(1)} ${top.toFixed(1)}h0`;
  }
  return diameters
    .map((diameter, size) => ({ diameter, path: paths[size] }))
    .filter(({ path }) => path !== '');
}
