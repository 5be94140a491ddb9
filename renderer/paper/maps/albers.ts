/** A place on a plane that keeps areas true, in kilometres from the projection's middle; y falls to the south. */
export type ProjectKm = (longitude: number, latitude: number) => [x: number, y: number];

interface Cone {
  /** Standard parallels, and the middle, in degrees. */
  parallels: readonly [number, number];
  middle: readonly [longitude: number, latitude: number];
}

const earthKm = 6371.0088;
const radians = Math.PI / 180;

/** Albers' equal-area conic projection on a sphere (Snyder, Map Projections, 1987, formulas 14-1 to 14-6). */
export function albers({ parallels, middle }: Cone): ProjectKm {
  const [first, second] = parallels.map((degrees) => Math.sin(degrees * radians));
  const n = (first + second) / 2;
  const c = 1 - first ** 2 + 2 * n * first;
  const radius = (latitude: number) => {
    const square = c - 2 * n * Math.sin(latitude * radians);
    return (earthKm * Math.sqrt(Math.max(0, square))) / n;
  };
  const middleRadius = radius(middle[1]);
  return (longitude, latitude) => {
    const turned = ((longitude - middle[0] + 540) % 360) - 180;
    const angle = n * turned * radians;
    const distance = radius(latitude);
    return [distance * Math.sin(angle), distance * Math.cos(angle) - middleRadius];
  };
}
