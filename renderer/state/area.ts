import { queryOptions } from '@tanstack/react-query';
import type { AreaMode } from '../../data/model/area.ts';
import { inMetro } from '../../data/model/area-name.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { countiesUnderShape } from '../../data/tables/renamed-counties.ts';
import { request } from '../api.ts';
import type { AreaCode } from './view-store.ts';

/** All that the backend knows of an area; null where the datasets have none of that code. */
export function areaQuery({ kind, id }: AreaCode) {
  return queryOptions({
    queryKey: ['area', kind, id],
    queryFn: () => request('area', { kind, id }),
    structuralSharing: false,
    gcTime: 60_000,
  });
}

/** The area that a school is judged by; null where it has none. */
export function areaOfSchool(
  { counties, metros }: Atlas,
  figures: SchoolFigures,
  school: number,
): AreaCode | null {
  const position = school < 0 ? -1 : figures.area[school];
  if (position < 0) return null;
  return figures.areaKind[school] === inMetro
    ? { kind: 'metro', id: metros.id[position] }
    : { kind: 'county', id: counties.id[position] };
}

/** The area around a county by the rule of the profile: its metropolitan area, else itself. */
export function areaOfCounty(atlas: Atlas, mode: AreaMode, county: number): AreaCode {
  const { counties, metros } = atlas;
  const metro = counties.metro[county];
  const inMetropolitan = metro >= 0 && metros.type[metro] === 'metropolitan';
  return mode !== 'county' && inMetropolitan
    ? { kind: 'metro', id: metros.id[metro] }
    : { kind: 'county', id: counties.id[county] };
}

/** The area under the shape of a county on the map; null where the table has no such county. */
export function areaUnderShape(atlas: Atlas, mode: AreaMode, shape: string): AreaCode | null {
  const [county] = countiesUnderShape(shape, atlas.counties.id);
  return county === undefined ? null : areaOfCounty(atlas, mode, county);
}
