import type { TableRow } from '../table-row.ts';

/** Signed decimal degrees, with the leading zeros of census files: -086.486599. */
const degrees = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/;
const zero = 48;
const tenTo = Array.from({ length: 13 }, (_, exponent) => 10 ** exponent);

/**
 * The number that such degrees say; NaN for any other text. Both the digits as a whole number and the
 * power of ten are exact, so their quotient is the number that Number() gives, in a quarter of its time.
 */
function parseDegrees(text: string): number {
  // More digits than a whole number can hold are left to Number().
  if (text.length > 16) return degrees.test(text) ? Number(text) : Number.NaN;
  const sign = text.charCodeAt(0);
  let at = sign === 43 || sign === 45 ? 1 : 0;
  const from = at;
  let value = 0;
  let point = -1;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (text.charCodeAt(at) === 46 && point < 0) point = at;
    else return Number.NaN;
  }
  const whole = (point < 0 ? at : point) - from;
  const decimals = point < 0 ? 0 : at - point - 1;
  if (whole < 1 || whole > 3 || decimals > 12 || (point >= 0 && decimals === 0)) {
    return degrees.test(text) ? Number(text) : Number.NaN;
  }
  const size = value / tenTo[decimals];
  return sign === 45 ? -size : size;
}

function coordinateCell(row: TableRow, column: number, limit: number, name: string): number {
  const text = row.text(column);
  const value = parseDegrees(text);
  if (Math.abs(value) <= limit) return value;
  row.refuse(
    column,
    `not-a-${name}`,
    `is not a ${name} (degrees from -${limit} to ${limit}, such as ${name === 'latitude' ? '42.3601' : '-71.0589'})`,
  );
  return Number.NaN;
}

/** WGS84 degrees; NaN goes with a refused row. */
export function latitudeCell(row: TableRow, column: number): number {
  return coordinateCell(row, column, 90, 'latitude');
}

/** WGS84 degrees; NaN goes with a refused row. */
export function longitudeCell(row: TableRow, column: number): number {
  return coordinateCell(row, column, 180, 'longitude');
}

/**
 * Refuses places that cannot be in the United States or beside it: 0, 0 and swapped latitude and
 * longitude. The bounds hold every state, island area and freely associated state.
 */
export function checkPlace(
  row: TableRow,
  latitudeColumn: number,
  latitude: number,
  longitude: number,
): void {
  if (row.outcome !== 'taken') return;
  if (latitude === 0 && longitude === 0) {
    row.refuse(latitudeColumn, 'place-zero', 'with longitude 0 is no place but a missing one');
  } else if (inBounds(longitude, latitude)) {
    row.refuse(latitudeColumn, 'place-swapped', 'and the longitude seem to be swapped');
  } else if (!inBounds(latitude, longitude)) {
    row.refuse(
      latitudeColumn,
      'place-outside',
      `with longitude ${longitude} lies outside the United States and its islands`,
    );
  }
}

function inBounds(latitude: number, longitude: number): boolean {
  return latitude > -15 && latitude < 72 && (longitude < -64 || longitude > 130);
}
