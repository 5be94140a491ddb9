import { kmPerMile, meanRadiusKm } from './earth.ts';

/**
 * Degrees as kilometres east and north of a place. True to 0.5 % within 150 km of it in the latitudes
 * of the United States: enough to draw by, while distances of the fit go over the ellipsoid.
 */
export interface LocalPlane {
  x(longitude: number): number;
  y(latitude: number): number;
  longitude(x: number): number;
  latitude(y: number): number;
}

const kmPerDegree = (meanRadiusKm * Math.PI) / 180;

/** The plane around a place, which lies at 0, 0. */
export function localPlane(latitude: number, longitude: number): LocalPlane {
  const kmEast = kmPerDegree * Math.cos((latitude * Math.PI) / 180);
  return {
    x: (degrees) => (degrees - longitude) * kmEast,
    y: (degrees) => (degrees - latitude) * kmPerDegree,
    longitude: (x) => longitude + x / kmEast,
    latitude: (y) => latitude + y / kmPerDegree,
  };
}

type Point = [longitude: number, latitude: number];

/**
 * Places at a distance all around one on a sphere of the mean radius, as a closed line of degrees.
 * @param steps corners of the line
 */
export function ringAround(
  latitude: number,
  longitude: number,
  miles: number,
  steps = 96,
): Point[] {
  const radians = Math.PI / 180;
  const arc = (miles * kmPerMile) / meanRadiusKm;
  const phi = latitude * radians;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const bearing = ((step % steps) / steps) * 2 * Math.PI;
    const sine = Math.sin(phi) * Math.cos(arc) + Math.cos(phi) * Math.sin(arc) * Math.cos(bearing);
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(arc) * Math.cos(phi),
      Math.cos(arc) - Math.sin(phi) * sine,
    );
    return [longitude + east / radians, Math.asin(sine) / radians];
  });
}
