import { kmPerMile, meanRadiusKm } from '../../data/geo/earth.ts';

export interface Place {
  latitude: number;
  longitude: number;
}

/** Degrees to pixels of a small picture: equirectangular, narrowed by the cosine of its latitude. */
export interface Projection {
  x(longitude: number): number;
  y(latitude: number): number;
  pixelsPerMile: number;
}

const milesPerDegree = (meanRadiusKm * Math.PI) / 180 / kmPerMile;

/** Bounds of what must be seen, in degrees. */
export interface Extent {
  south: number;
  north: number;
  west: number;
  east: number;
}

/**
 * The extent in the middle of the picture, as large as it fits with the padding around it; or at a
 * scale that pictures beside each other have in common.
 */
export function projectInto(
  extent: Extent,
  width: number,
  height: number,
  padding: number,
  leastMiles: number,
  commonScale?: number,
): Projection {
  const middle = (extent.south + extent.north) / 2;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const milesWide = (extent.east - extent.west) * narrowing * milesPerDegree;
  const milesHigh = (extent.north - extent.south) * milesPerDegree;
  const pixelsPerMile =
    commonScale ??
    Math.min(
      (width - 2 * padding) / Math.max(milesWide, leastMiles),
      (height - 2 * padding) / Math.max(milesHigh, leastMiles),
    );
  const perDegree = pixelsPerMile * milesPerDegree;
  const centre = (extent.west + extent.east) / 2;
  return {
    x: (longitude) => width / 2 + (longitude - centre) * narrowing * perDegree,
    y: (latitude) => height / 2 - (latitude - middle) * perDegree,
    pixelsPerMile,
  };
}

/** Share of the immigrants who may live beyond each edge of the picture. */
const beyondEdge = 0.04;

/**
 * What a picture of an area must show: the given places, and all demand points but those of
 * the outermost immigrants on each side. A metro may reach into a desert where hardly anybody lives.
 */
export function extentOf(
  points: { latitude: Float64Array; longitude: Float64Array; immigrants: Float64Array },
  places: Place[],
): Extent {
  const [south, north] = weightedRange(points.latitude, points.immigrants, beyondEdge);
  const [west, east] = weightedRange(points.longitude, points.immigrants, beyondEdge);
  const latitudes = places.map((place) => place.latitude);
  const longitudes = places.map((place) => place.longitude);
  return {
    south: Math.min(south, ...latitudes),
    north: Math.max(north, ...latitudes),
    west: Math.min(west, ...longitudes),
    east: Math.max(east, ...longitudes),
  };
}

/** The values that leave `tail` of the weight below and above them. */
function weightedRange(
  values: Float64Array,
  weights: Float64Array,
  tail: number,
): [number, number] {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a] - values[b]);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const valueAt = (share: number) => {
    let sum = 0;
    for (const i of order) {
      sum += weights[i];
      if (sum >= share * whole) return values[i];
    }
    return values[order[order.length - 1]];
  };
  return order.length === 0
    ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    : [valueAt(tail), valueAt(1 - tail)];
}

/** A round number of miles that is at most this many pixels long. */
export function scaleLength(pixelsPerMile: number, pixels: number): number {
  const lengths = [1, 2, 5, 10, 20, 50, 100, 200];
  return lengths.findLast((miles) => miles * pixelsPerMile <= pixels) ?? lengths[0];
}
