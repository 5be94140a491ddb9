import type { Report } from '../../../data/report/report.ts';
import type { BoardMarker } from './board-map.tsx';

/** The cities of a report where their lead schools lie, numbered as on the shortlist. */
export function markersOf({ cities }: Report): BoardMarker[] {
  return cities.map(({ id, kind, name, schools: [{ record }] }, c) => ({
    id: `${kind} ${id}`,
    number: c + 1,
    name,
    latitude: record.latitude,
    longitude: record.longitude,
    fit: record.fit,
  }));
}
