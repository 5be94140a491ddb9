import type { TableRow } from '../table-row.ts';

/** Signed decimal degrees, with the leading zeros of census files: -086.486599. */
const degrees = /^[+-]?\d{1,3}(?:\.\d{1,15})?$/;

function coordinateCell(row: TableRow, column: number, limit: number, name: string): number {
  const text = row.text(column);
  const value = degrees.test(text) ? Number(text) : Number.NaN;
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
