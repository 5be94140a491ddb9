import { arcTerm, degreesOf, type Position, type PositionColumns, positionOf } from './earth.ts';

/**
 * The weighted geometric median: the place from which the mean distance to weighted points is least.
 * Newton's method on a surface: each step is taken in the plane that touches the surface and brought
 * back to it. At a data point, where the distance has no derivative, the condition of Vardi and Zhang
 * (2000, PNAS 97:1423) decides whether the point itself is the median.
 */

/** A surface to stay on: the plane z = 0 for textbook sets, the WGS84 ellipsoid for places. */
export interface Surface {
  /** Two unit vectors that span the touching plane at a point of the surface. */
  frame(at: Position): { east: Position; north: Position };
  /** The point of the surface nearest to a point beside it. */
  ontoSurface(near: Position): Position;
  /** Coefficient k of distance = c (1 + k c²), where c is the straight line. */
  arcTerm: number;
}

export const plane: Surface = {
  frame: () => ({
    east: { x: 1, y: 0, z: 0 },
    north: { x: 0, y: 1, z: 0 },
  }),
  ontoSurface: ({ x, y }) => ({ x, y, z: 0 }),
  arcTerm: 0,
};

export const ellipsoid: Surface = {
  frame(at) {
    const { latitude, longitude } = degreesOf(at);
    const phi = (latitude * Math.PI) / 180;
    const lambda = (longitude * Math.PI) / 180;
    const sinPhi = Math.sin(phi);
    const cosPhi = Math.cos(phi);
    const sinLambda = Math.sin(lambda);
    const cosLambda = Math.cos(lambda);
    return {
      east: { x: -sinLambda, y: cosLambda, z: 0 },
      north: { x: -sinPhi * cosLambda, y: -sinPhi * sinLambda, z: cosPhi },
    };
  },
  ontoSurface(near) {
    const { latitude, longitude } = degreesOf(near);
    return positionOf(latitude, longitude);
  },
  arcTerm,
};

/** Points [from, to) of the columns with their weights; weights are never negative. */
export interface WeightedPoints extends PositionColumns {
  weight: Float64Array;
  from: number;
  to: number;
}

export interface Median {
  at: Position;
  /** Weighted mean distance of the points from there, in the unit of the positions. */
  meanDistance: number;
  /** Of all the points together. */
  weight: number;
}

/** A place whose sum of distances is within this share of the least counts as the median. */
const closeEnough = 1e-12;
/** Where Newton promises less than this share, its step and its promise are taken without a look. */
const sureStep = 1e-7;

/** Null where the points weigh nothing. */
export function findWeightedMedian(points: WeightedPoints, surface: Surface): Median | null {
  const total = sumOf(points);
  if (!(total > 0)) return null;
  let here = slopeAt(points, surface.ontoSurface(centroid(points, total)), surface);
  for (let turn = 0; turn < 100; turn++) {
    // The sum of distances is convex: where Newton promises no gain, there is none to be had, and
    // near the median its step is right to the square of what is left.
    const last = newtonStep(here);
    if (last !== null && last.gain <= here.sum * sureStep && isSure(points, here, last)) {
      return {
        at: moved(surface, here, last.e, last.n),
        meanDistance: (here.sum - last.gain) / total,
        weight: total,
      };
    }
    const newton = fullStep(points, surface, here);
    const gained = newton !== null && newton.sum < here.sum * (1 - closeEnough);
    if (!gained) {
      const point = medianAtPoint(points, surface, here.at);
      if (point !== null) return { at: point.at, meanDistance: point.sum / total, weight: total };
    }
    const next = gained
      ? newton
      : (shorterStep(points, surface, here) ?? stepOffPoint(points, surface, here));
    if (next === null) break;
    here = next;
  }
  return { at: here.at, meanDistance: here.sum / total, weight: total };
}

/**
 * A place with a smaller sum beside the nearest point, where the bend of the sum next to that point
 * hides it: from the point itself along the pull of all others, less its own weight.
 */
function stepOffPoint(points: WeightedPoints, surface: Surface, here: Slope): Slope | null {
  const point = slopeAt(points, positionAt(points, nearestTo(points, here.at)), surface);
  const trace = point.eastEast + point.northNorth;
  if (!(point.pull > point.atPoint && trace > 0)) return null;
  const whole = (1 - point.atPoint / point.pull) / trace;
  for (let length = 4 * whole; length > whole * 1e-6; length /= 4) {
    const there = moved(
      surface,
      point,
      -point.gradientEast * length,
      -point.gradientNorth * length,
    );
    const next = slopeAt(points, there, surface);
    if (next.sum < here.sum * (1 - closeEnough)) return next;
  }
  return null;
}

/**
 * Whether Newton's promise can be taken. Next to a data point the sum bends so sharply that it promises
 * nothing although there is much to gain: a step must be short beside the way to the nearest point.
 */
function isSure(
  { x, y, z, from, to }: WeightedPoints,
  { at }: Slope,
  step: { e: number; n: number },
): boolean {
  const least = (100 * Math.hypot(step.e, step.n)) ** 2;
  for (let i = from; i < to; i++) {
    const apart = (x[i] - at.x) ** 2 + (y[i] - at.y) ** 2 + (z[i] - at.z) ** 2;
    if (apart < least || apart < samePlace * samePlace) return false;
  }
  return true;
}

/** Weighted mean distance of the points from a place, in the unit of the positions. */
export function meanDistanceFrom(points: WeightedPoints, at: Position, surface: Surface): number {
  return slopeAt(points, at, surface).sum / sumOf(points);
}

function sumOf({ weight, from, to }: WeightedPoints): number {
  let total = 0;
  for (let i = from; i < to; i++) total += weight[i];
  return total;
}

function centroid({ x, y, z, weight, from, to }: WeightedPoints, total: number): Position {
  let cx = 0;
  let cy = 0;
  let cz = 0;
  for (let i = from; i < to; i++) {
    cx += weight[i] * x[i];
    cy += weight[i] * y[i];
    cz += weight[i] * z[i];
  }
  return { x: cx / total, y: cy / total, z: cz / total };
}

/** The sum of distances at a place, with its first and second derivatives in the touching plane. */
interface Slope {
  at: Position;
  sum: number;
  east: Position;
  north: Position;
  gradientEast: number;
  gradientNorth: number;
  eastEast: number;
  eastNorth: number;
  northNorth: number;
  /** Length of the gradient, and the weight of the data points that lie right here. */
  pull: number;
  atPoint: number;
}

/** Two points closer than this are one place: a tenth of a millimetre in kilometres. */
const samePlace = 1e-7;

function slopeAt(points: WeightedPoints, at: Position, surface: Surface): Slope {
  const { x, y, z, weight, from, to } = points;
  const { east, north } = surface.frame(at);
  const k = surface.arcTerm;
  let gradientEast = 0;
  let gradientNorth = 0;
  let eastEast = 0;
  let eastNorth = 0;
  let northNorth = 0;
  let atPoint = 0;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const w = weight[i];
    const dx = at.x - x[i];
    const dy = at.y - y[i];
    const dz = at.z - z[i];
    const c = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (c < samePlace) {
      atPoint += w;
      continue;
    }
    const perKm = 1 / c;
    const e = (dx * east.x + dy * east.y + dz * east.z) * perKm;
    const n = (dx * north.x + dy * north.y + dz * north.z) * perKm;
    // With distance g(c) = c + k c³: g' = 1 + 3kc², g'' = 6kc. That the surface curves away from the
    // touching plane changes the second derivatives by under 1e-3 within 300 km and is left out: it
    // costs Newton's method a little speed and its result nothing.
    const squared = k * c * c;
    sum += w * c * (1 + squared);
    const first = 1 + 3 * squared;
    const second = 6 * k * c;
    const across = first * perKm;
    gradientEast += w * first * e;
    gradientNorth += w * first * n;
    eastEast += w * (second * e * e + across * (1 - e * e));
    eastNorth += w * (second - across) * e * n;
    northNorth += w * (second * n * n + across * (1 - n * n));
  }
  const pull = Math.hypot(gradientEast, gradientNorth);
  return {
    at,
    sum,
    east,
    north,
    gradientEast,
    gradientNorth,
    eastEast,
    eastNorth,
    northNorth,
    pull,
    atPoint,
  };
}

/**
 * Newton's step, and by how much it would lower the sum if the sum were a parabola. Null where the
 * second derivatives do not bend upwards in every direction.
 */
function newtonStep(slope: Slope): { e: number; n: number; gain: number } | null {
  const { gradientEast, gradientNorth, eastEast, eastNorth, northNorth } = slope;
  const determinant = eastEast * northNorth - eastNorth * eastNorth;
  const trace = eastEast + northNorth;
  if (!(trace > 0 && determinant > 1e-12 * trace * trace)) return null;
  const e = (eastNorth * gradientNorth - northNorth * gradientEast) / determinant;
  const n = (eastNorth * gradientEast - eastEast * gradientNorth) / determinant;
  return { e, n, gain: -(gradientEast * e + gradientNorth * n) / 2 };
}

function fullStep(points: WeightedPoints, surface: Surface, here: Slope): Slope | null {
  const step = newtonStep(here);
  return step && slopeAt(points, moved(surface, here, step.e, step.n), surface);
}

/** A place with a smaller sum: part of Newton's step, else down the slope; null if there is none. */
function shorterStep(points: WeightedPoints, surface: Surface, here: Slope): Slope | null {
  const trace = here.eastEast + here.northNorth;
  // Weiszfeld's step: its length is bounded by the points themselves, so it always descends.
  const down = trace > 0 ? { e: -here.gradientEast / trace, n: -here.gradientNorth / trace } : null;
  for (const direction of [newtonStep(here), down]) {
    if (direction === null) continue;
    for (let length = 1; length > 1e-6; length /= 4) {
      const there = moved(surface, here, direction.e * length, direction.n * length);
      const next = slopeAt(points, there, surface);
      if (next.sum < here.sum * (1 - closeEnough)) return next;
    }
  }
  return null;
}

function moved(surface: Surface, { at, east, north }: Slope, e: number, n: number): Position {
  return surface.ontoSurface({
    x: at.x + e * east.x + n * north.x,
    y: at.y + e * east.y + n * north.y,
    z: at.z + e * east.z + n * north.z,
  });
}

/**
 * Newton's method creeps where the median is a data point. The nearest point, and the heaviest, are
 * asked outright: a data point is the median when the pull of all others is no more than its weight.
 */
function medianAtPoint(points: WeightedPoints, surface: Surface, at: Position): Slope | null {
  const { weight, from, to } = points;
  let heaviest = from;
  for (let i = from; i < to; i++) if (weight[i] > weight[heaviest]) heaviest = i;
  for (const i of [nearestTo(points, at), heaviest]) {
    const slope = slopeAt(points, positionAt(points, i), surface);
    if (slope.pull <= slope.atPoint) return slope;
  }
  return null;
}

/** The point with weight that lies nearest to a place. */
function nearestTo({ x, y, z, weight, from, to }: WeightedPoints, at: Position): number {
  let nearest = from;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    if (weight[i] <= 0) continue;
    const apart = (x[i] - at.x) ** 2 + (y[i] - at.y) ** 2 + (z[i] - at.z) ** 2;
    if (apart >= least) continue;
    least = apart;
    nearest = i;
  }
  return nearest;
}

function positionAt({ x, y, z }: WeightedPoints, i: number): Position {
  return { x: x[i], y: y[i], z: z[i] };
}
