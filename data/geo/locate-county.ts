/** Boundaries of a county as GeoJSON has them: polygons of rings of [longitude, latitude]. */
export interface CountyBoundary {
  county: string;
  polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** Boundaries made ready for many questions. */
export interface CountyIndex {
  counties: string[];
  /** West, south, east, north of each county, one after the other. */
  boxes: Float64Array;
  /** Rings of each county, as longitude, latitude, longitude, … with the first point repeated. */
  rings: Float64Array[][];
}

export interface LocatedCounty {
  county: string;
  /** 0 within the boundary, else how far from it the point lies. */
  distanceKm: number;
}

const kmPerDegree = 111.195;

export function indexCounties(boundaries: readonly CountyBoundary[]): CountyIndex {
  const boxes = new Float64Array(boundaries.length * 4);
  const rings = boundaries.map(({ polygons }) => polygons.flat().map(flatRing));
  for (const [i, list] of rings.entries()) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ring of list) {
      for (let k = 0; k < ring.length; k += 2) {
        west = Math.min(west, ring[k]);
        east = Math.max(east, ring[k]);
        south = Math.min(south, ring[k + 1]);
        north = Math.max(north, ring[k + 1]);
      }
    }
    boxes.set([west, south, east, north], i * 4);
  }
  return { counties: boundaries.map(({ county }) => county), boxes, rings };
}

/**
 * The county that holds a point; off every boundary (simplified boundaries cut corners of the coast)
 * the nearest one within `toleranceKm`; null where there is none.
 */
export function locateCounty(
  index: CountyIndex,
  latitude: number,
  longitude: number,
  toleranceKm = 0,
): LocatedCounty | null {
  const { counties, boxes, rings } = index;
  for (let i = 0; i < counties.length; i++) {
    const box = i * 4;
    if (longitude < boxes[box] || longitude > boxes[box + 2]) continue;
    if (latitude < boxes[box + 1] || latitude > boxes[box + 3]) continue;
    if (isWithin(rings[i], longitude, latitude)) return { county: counties[i], distanceKm: 0 };
  }
  return toleranceKm > 0 ? nearestCounty(index, latitude, longitude, toleranceKm) : null;
}

/** How far a point lies from the boundary of a county that does not hold it; null where unknown. */
export function distanceToCountyKm(
  index: CountyIndex,
  county: string,
  latitude: number,
  longitude: number,
): number | null {
  const i = index.counties.indexOf(county);
  return i < 0 ? null : distanceToRings(index.rings[i], longitude, latitude);
}

function nearestCounty(
  { counties, boxes, rings }: CountyIndex,
  latitude: number,
  longitude: number,
  toleranceKm: number,
): LocatedCounty | null {
  const north = toleranceKm / kmPerDegree;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  let nearest: LocatedCounty | null = null;
  for (let i = 0; i < counties.length; i++) {
    const box = i * 4;
    if (longitude < boxes[box] - east || longitude > boxes[box + 2] + east) continue;
    if (latitude < boxes[box + 1] - north || latitude > boxes[box + 3] + north) continue;
    const distanceKm = distanceToRings(rings[i], longitude, latitude);
    if (distanceKm <= (nearest?.distanceKm ?? toleranceKm)) {
      nearest = { county: counties[i], distanceKm };
    }
  }
  return nearest;
}

/**
 * Even-odd rule over all rings, so holes and islands need no names. The lower end of an edge belongs
 * to it and the upper end does not: a point on a common border lies in one county, not in two.
 */
export function isWithin(rings: readonly Float64Array[], x: number, y: number): boolean {
  let within = false;
  for (const ring of rings) {
    for (let k = 2; k < ring.length; k += 2) {
      const y0 = ring[k - 1];
      const y1 = ring[k + 1];
      if (y0 > y === y1 > y) continue;
      const x0 = ring[k - 2];
      if (x < x0 + ((y - y0) / (y1 - y0)) * (ring[k] - x0)) within = !within;
    }
  }
  return within;
}

/** In a plane about the point, which is true enough for the few kilometres that are asked for. */
function distanceToRings(rings: readonly Float64Array[], x: number, y: number): number {
  const kmEast = kmPerDegree * Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  for (const ring of rings) {
    for (let k = 2; k < ring.length; k += 2) {
      const ax = (ring[k - 2] - x) * kmEast;
      const ay = (ring[k - 1] - y) * kmPerDegree;
      const dx = (ring[k] - x) * kmEast - ax;
      const dy = (ring[k + 1] - y) * kmPerDegree - ay;
      const length = dx * dx + dy * dy;
      const along = length > 0 ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length)) : 0;
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
    }
  }
  return nearest;
}

/** A ring as GeoJSON has it, as longitude, latitude, longitude, … */
export function flatRing(ring: readonly (readonly number[])[]): Float64Array {
  const flat = new Float64Array(ring.length * 2);
  for (const [i, [longitude, latitude]] of ring.entries()) {
    flat[i * 2] = longitude;
    flat[i * 2 + 1] = latitude;
  }
  return flat;
}
