import type { Position } from 'geojson';
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldPixels } from './mercator.ts';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** Places that have a button of their own. */
export const places = {
  home: { name: 'Contiguous United States', bounds: [-124.9, 24.3, -66.8, 49.5] },
  alaska: { name: 'Alaska', bounds: [-172, 51.5, -129.8, 71.5] },
  hawaii: { name: 'Hawaii', bounds: [-160.4, 18.8, -154.7, 22.4] },
} as const satisfies Record<string, { name: string; bounds: Bounds }>;
export type Place = keyof typeof places;

/** From Guam (west of the date line, hence beyond -180) and American Samoa to Maine and the Virgin Islands. */
export const reachableBounds: Bounds = [-222, -22, -46, 76];
export const zoomRange = { min: 1.2, max: 13 };

/** Room around a place that is fitted to the box; the controls stand along the lower edge. */
export const placePadding = { top: 28, right: 20, bottom: 64, left: 20 };

export interface View {
  center: Position;
  zoom: number;
  /** Of the map's box, in CSS pixels. */
  width: number;
  height: number;
}

/** A part of the map's box that something lies over. */
export interface Cover {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point this near to the edge of the box counts as outside, in pixels. */
const edge = 36;
/** An area drawn smaller than this is too small to be read. */
const leastAreaPixels = 72;
/** The share of the box that an area takes up when the map moves to it. */
const areaShare = 0.36;
const closestZoom = 9;
/** The closest that an area or a state is fitted to the box. */
export const closestFit = 10.5;

/**
 * Where the map should move so that a selected school and its area can be seen; null where they
 * already are. It zooms in only on areas that are too small to read, never out.
 */
export function viewOfSelection(
  view: View,
  school: Position,
  area: Bounds | null,
  covers: readonly Cover[],
): { center: Position; zoom: number } | null {
  const areaPixels = area === null ? Number.POSITIVE_INFINITY : largestSide(area, view.zoom);
  const tooSmall = areaPixels < leastAreaPixels;
  const [x, y] = screenPosition(view, school);
  const inside = x > edge && x < view.width - edge && y > edge && y < view.height - edge;
  const covered = covers.some((c) => x > c.left && x < c.right && y > c.top && y < c.bottom);
  if (inside && !covered && !tooSmall) return null;
  if (!tooSmall) return { center: school, zoom: view.zoom };
  const room = areaShare * Math.min(view.width, view.height);
  const zoom = Math.min(closestZoom, view.zoom + Math.log2(room / areaPixels));
  return { center: school, zoom: Math.max(view.zoom, zoom) };
}

/** Covers lower than this hide little, and a place beside them would be needlessly small. */
const highCover = 120;
/** A place has at least this room beside what covers the left of the box. */
const leastRoom = 300;

/** Padding that keeps a place clear of what lies over the left of a box that wide, where it has room. */
export function besideCovers(
  padding: typeof placePadding,
  covers: readonly Cover[],
  width: number,
): typeof placePadding {
  const beside = covers
    .filter(({ top, bottom, right }) => bottom - top > highCover && right < width / 2)
    .map(({ right }) => right + padding.left / 2)
    .filter((left) => width - left - padding.right >= leastRoom);
  return { ...padding, left: Math.max(padding.left, ...beside) };
}

/** Room that the name of a school takes up beside its circle, in pixels. */
const nameWidth = 190;

/** The side of a place on which a name stays inside the box: east unless only the west has room. */
export function sideWithRoom(view: View, place: Position): 'east' | 'west' {
  const [x] = screenPosition(view, place);
  return x > view.width - nameWidth && x > nameWidth ? 'west' : 'east';
}

/** Where a place lies in the box, in pixels from its upper left corner. */
export function screenPosition(view: View, [longitude, latitude]: Position): [number, number] {
  const world = worldPixels(view.zoom);
  let dx = mercatorX(longitude) - mercatorX(view.center[0]);
  dx -= Math.round(dx);
  const dy = mercatorY(latitude) - mercatorY(view.center[1]);
  return [view.width / 2 + dx * world, view.height / 2 + dy * world];
}

/** The place that lies at a point of the box, the other way round; degrees may go on beyond 180. */
export function placeAt(view: View, x: number, y: number): Position {
  const world = worldPixels(view.zoom);
  return [
    longitudeAt(mercatorX(view.center[0]) + (x - view.width / 2) / world),
    latitudeAt(mercatorY(view.center[1]) + (y - view.height / 2) / world),
  ];
}

/**
 * The box around lines, in degrees. Islands beyond the date line (Guam, the end of the Aleutians) are
 * taken as west of it, as the map's own bounds are.
 */
export function boundsOf(lines: readonly Position[][]): Bounds | null {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (const [longitude, y] of line) {
      const x = longitude > 90 ? longitude - 360 : longitude;
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  }
  return bounds[0] <= bounds[2] ? bounds : null;
}

function largestSide([west, south, east, north]: Bounds, zoom: number): number {
  const width = mercatorX(east) - mercatorX(west);
  const height = mercatorY(south) - mercatorY(north);
  return Math.max(width, height) * worldPixels(zoom);
}
