import { inCounty, inMetro, nameArea } from '../../../../data/model/area-name.ts';
import type { ReportCity } from '../../../../data/report/report.ts';
import type { PlaceSource } from './place-layers.ts';

/** An area that a listed school is judged by, or that is a candidate city. */
export interface ListedArea {
  kind: 'county' | 'metro';
  id: string;
  name: string;
  /** Position in CountyColumns or MetroColumns. */
  position: number;
  /** FIPS codes of its counties. */
  counties: string[];
  /** Listed schools that are judged by it. */
  schools: number;
  /** The candidate city that it is; null where it is none. */
  city: ReportCity | null;
}

/** The areas of the schools, in their order, and those of the cities where these are others. */
export function areasOf({
  report,
  table,
  country: { atlas },
}: Pick<PlaceSource, 'report' | 'table' | 'country'>): ListedArea[] {
  const { counties, metros } = atlas;
  const positions = {
    county: new Map(counties.id.map((id, position) => [id, position])),
    metro: new Map(metros.id.map((id, position) => [id, position])),
  };
  const members = new Map<number, string[]>();
  counties.id.forEach((id, c) => {
    const metro = counties.metro[c];
    if (metro >= 0) members.set(metro, [...(members.get(metro) ?? []), id]);
  });
  const areas = new Map<string, ListedArea>();
  const areaAt = (kind: 'county' | 'metro', id: string): ListedArea | null => {
    const listed = areas.get(`${kind} ${id}`);
    if (listed !== undefined) return listed;
    const position = positions[kind].get(id) ?? -1;
    const named = nameArea(atlas, kind === 'metro' ? inMetro : inCounty, position);
    if (named === null) return null;
    const ids = kind === 'metro' ? (members.get(position) ?? []) : [id];
    const area = { ...named, position, counties: ids, schools: 0, city: null };
    areas.set(`${kind} ${id}`, area);
    return area;
  };
  for (const { areaKind, areaId } of table.schools) {
    const area = areaKind && areaId && areaAt(areaKind, areaId);
    if (area) area.schools++;
  }
  for (const city of report?.cities ?? []) {
    const area = city.kind === 'place' ? null : areaAt(city.kind, city.id);
    if (area) area.city = city;
  }
  return [...areas.values()];
}
