import { kmPerMile } from './earth.ts';

/** Rings of [longitude, latitude] in degrees, the outer one first, then its holes. */
type Rings = readonly (readonly (readonly number[])[])[];

/** Radius of the sphere with the surface of the WGS84 ellipsoid, km, and its first eccentricity. */
const authalicRadiusKm = 6371.007_181;
const eccentricity = 0.081_819_190_842_622;
const radians = Math.PI / 180;

/**
 * Area of polygons on the Earth in square miles, in any direction of their rings. Latitudes are
 * turned into authalic ones (Snyder, Map Projections, 1987, formulas 3-11 and 3-12), so that the
 * sphere has the ellipsoid's areas. Between two points an edge is straight on the cylindrical
 * equal-area map: exact along parallels and meridians, which is what long straight borders are.
 * No ring may reach around the antimeridian.
 */
export function squareMilesOf(polygons: readonly Rings[]): number {
  let sum = 0;
  for (const [outer, ...holes] of polygons) {
    sum += ringArea(outer);
    for (const hole of holes) sum -= ringArea(hole);
  }
  return (sum * authalicRadiusKm * authalicRadiusKm) / (kmPerMile * kmPerMile);
}

/** On the unit sphere. */
function ringArea(ring: readonly (readonly number[])[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const width = (ring[i][0] - ring[i - 1][0]) * radians;
    twice += width * (authalicSine(ring[i][1]) + authalicSine(ring[i - 1][1]));
  }
  return Math.abs(twice) / 2;
}

/** Sine of the authalic latitude of a latitude in degrees. */
function authalicSine(latitude: number): number {
  return authalicTerm(Math.sin(latitude * radians)) / atPole;
}

function authalicTerm(sine: number): number {
  const along = eccentricity * sine;
  return (
    (1 - eccentricity ** 2) *
    (sine / (1 - along * along) - Math.log((1 - along) / (1 + along)) / (2 * eccentricity))
  );
}

const atPole = authalicTerm(1);
