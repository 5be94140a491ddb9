import type { Atlas } from '../../data/model/atlas.ts';
import type { View } from './camera.ts';
import { mercatorX, mercatorY, worldPixels } from './mercator.ts';
import { schoolRadius, schoolScale } from './school-size.ts';

/** Near enough to the centre of a small circle to mean it, in CSS pixels. */
export const nearPixels = 7;

const largest = schoolScale(Number.POSITIVE_INFINITY);

/**
 * Finds the school whose circle lies under a point of the map's box, or whose centre is within
 * `reach` pixels of it; -1 where there is none.
 */
export type SchoolPicker = (
  view: View,
  x: number,
  y: number,
  shown: (school: number) => boolean,
  reach: number,
) => number;

/**
 * A look at 6,000 centres takes a tenth of a millisecond, so no index is kept, and a small circle on
 * a large one can be met (MapLibre would answer with whichever is drawn last).
 */
export function makeSchoolPicker({ schools }: Atlas): SchoolPicker {
  const xs = schools.longitude.map(mercatorX);
  const ys = schools.latitude.map(mercatorY);
  const scales = schools.undergraduates.map(schoolScale);
  return (view, x, y, shown, reach) => {
    const world = worldPixels(view.zoom);
    const px = mercatorX(view.center[0]) + (x - view.width / 2) / world;
    const py = mercatorY(view.center[1]) + (y - view.height / 2) / world;
    // The largest circle there is bounds the search.
    const farthest = Math.max(reach, schoolRadius(largest, view.zoom)) / world;
    let nearest = -1;
    let nearestPixels = Infinity;
    for (let school = 0; school < xs.length; school++) {
      const dy = ys[school] - py;
      if (dy > farthest || dy < -farthest) continue;
      let dx = xs[school] - px;
      dx -= Math.round(dx);
      if (dx > farthest || dx < -farthest) continue;
      const pixels = Math.hypot(dx, dy) * world;
      if (pixels > Math.max(reach, schoolRadius(scales[school], view.zoom))) continue;
      // Of two schools at one address the smaller is drawn on top.
      const isNearer =
        pixels < nearestPixels || (pixels === nearestPixels && scales[school] < scales[nearest]);
      if (isNearer && shown(school)) {
        nearest = school;
        nearestPixels = pixels;
      }
    }
    return nearest;
  };
}
