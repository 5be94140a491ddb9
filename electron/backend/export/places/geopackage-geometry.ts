import type { PlaceFeature } from './place-layers.ts';

const wkbPoint = 1;
const wkbPolygon = 3;
const wkbMultiPolygon = 6;
const wgs84 = 4326;

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];

type Place = NonNullable<PlaceFeature['place']>;

/**
 * A place as a GeoPackage has it: header, envelope (points need none), then WKB, all little-endian
 * (GeoPackage 1.3, clause 2.1.3).
 */
export function geopackageGeometry(place: Place): Buffer {
  const envelope = place.type === 'Point' ? [] : envelopeOf(boxOf(place));
  const header = Buffer.alloc(8 + envelope.length * 8);
  header.write('GP', 'latin1');
  // Bit 0: little-endian; bits 1 to 3: what the envelope has, 1 for x and y.
  header.writeUInt8(1 | ((envelope.length > 0 ? 1 : 0) << 1), 3);
  header.writeInt32LE(wgs84, 4);
  for (const [i, degrees] of envelope.entries()) header.writeDoubleLE(degrees, 8 + i * 8);
  return Buffer.concat([header, wkbOf(place)]);
}

/** The least box around a place. */
export function boxOf(place: Place): Box {
  const points = place.type === 'Point' ? [place.at] : place.at.flat(2);
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** The order of an envelope: min x, max x, min y, max y. */
function envelopeOf([west, south, east, north]: Box): number[] {
  return [west, east, south, north];
}

function wkbOf(place: Place): Buffer {
  if (place.type === 'Point') return Buffer.concat([head(wkbPoint), doubles(place.at)]);
  const polygons = place.at.map((rings) =>
    Buffer.concat([
      head(wkbPolygon, rings.length),
      ...rings.flatMap((ring) => [count(ring.length), doubles(ring.flat())]),
    ]),
  );
  return Buffer.concat([head(wkbMultiPolygon, polygons.length), ...polygons]);
}

/** Byte order, type of the geometry and, where it has parts, how many. */
function head(type: number, parts?: number): Buffer {
  const start = Buffer.alloc(5);
  start.writeUInt8(1, 0);
  start.writeUInt32LE(type, 1);
  return parts === undefined ? start : Buffer.concat([start, count(parts)]);
}

function count(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function doubles(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 8);
  for (const [i, number] of numbers.entries()) bytes.writeDoubleLE(number, i * 8);
  return bytes;
}
