/**
 * Positions on the WGS84 ellipsoid as Earth-centred x, y, z in kilometres, and the distance between
 * them. The chord c between two points of the surface is turned into the length along the surface by
 * the first term of the arc's series, c (1 + c²/24R²): in the latitudes of the United States at most
 * 3e-6 off the WGS84 geodesic up to 500 km (tested against geographiclib).
 */

/** Semi-major axis of WGS84, km, and the square of its first eccentricity. */
const equatorialRadiusKm = 6378.137;
const eccentricitySquared = 0.006_694_379_990_141_317;

/** Mean radius of the Earth (IUGG R1), km. */
export const meanRadiusKm = 6371.0088;

/** 1/(24 R²) of the arc's series, per km². */
export const arcTerm = 1 / (24 * meanRadiusKm * meanRadiusKm);

export const kmPerMile = 1.609_344;

const radiansPerDegree = Math.PI / 180;

export interface Position {
  x: number;
  y: number;
  z: number;
}

/** Positions as a structure of arrays, km. */
export interface PositionColumns {
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
}

/** Point of the ellipsoid at height 0 for WGS84 degrees. */
export function positionOf(latitude: number, longitude: number): Position {
  const phi = latitude * radiansPerDegree;
  const lambda = longitude * radiansPerDegree;
  const sine = Math.sin(phi);
  const normalKm = equatorialRadiusKm / Math.sqrt(1 - eccentricitySquared * sine * sine);
  return {
    x: normalKm * Math.cos(phi) * Math.cos(lambda),
    y: normalKm * Math.cos(phi) * Math.sin(lambda),
    z: normalKm * (1 - eccentricitySquared) * sine,
  };
}

export function positionsOf(latitude: Float64Array, longitude: Float64Array): PositionColumns {
  const count = latitude.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const z = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const position = positionOf(latitude[i], longitude[i]);
    x[i] = position.x;
    y[i] = position.y;
    z[i] = position.z;
  }
  return { x, y, z };
}

/** WGS84 degrees of the point of the ellipsoid straight below or above a position near its surface. */
export function degreesOf({ x, y, z }: Position): { latitude: number; longitude: number } {
  // Bowring's formula; exact to far below a millimetre for points near the surface.
  const b = equatorialRadiusKm * Math.sqrt(1 - eccentricitySquared);
  const fromAxis = Math.hypot(x, y);
  const theta = Math.atan2(z * equatorialRadiusKm, fromAxis * b);
  const second = eccentricitySquared / (1 - eccentricitySquared);
  const latitude = Math.atan2(
    z + second * b * Math.sin(theta) ** 3,
    fromAxis - eccentricitySquared * equatorialRadiusKm * Math.cos(theta) ** 3,
  );
  return { latitude: latitude / radiansPerDegree, longitude: Math.atan2(y, x) / radiansPerDegree };
}

/** Distance along the surface, km. */
export function distanceKm(a: Position, b: Position): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  const squared = dx * dx + dy * dy + dz * dz;
  return Math.sqrt(squared) * (1 + squared * arcTerm);
}
