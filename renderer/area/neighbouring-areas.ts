import { inCounty, inMetro, nameArea, type NamedArea } from '../../data/model/area-name.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import { countiesUnderShape } from '../../data/tables/renamed-counties.ts';
import type { Boundaries } from '../map/decode-boundaries.ts';
import type { AreaFacts } from './area-facts.ts';

export interface Neighbour {
  area: NamedArea;
  /** NaN unknown. */
  immigrants: number;
}

/**
 * The areas that share a border with one, those with the most immigrants first: counties of a county;
 * of a metropolitan area other such areas, and the counties that lie in none.
 */
export function neighbouringAreas(
  atlas: Pick<Atlas, 'counties' | 'metros'>,
  boundaries: Pick<Boundaries, 'neighbours'>,
  { area, counties: members }: Pick<AreaFacts, 'area' | 'counties'>,
): Neighbour[] {
  const { counties, metros } = atlas;
  const found = new Map<string, Neighbour>();
  for (const shape of boundaries.neighbours(members.map((county) => counties.id[county]))) {
    for (const county of countiesUnderShape(shape, counties.id)) {
      if (members.includes(county)) continue;
      const metro = counties.metro[county];
      const asMetro = area.kind === 'metro' && metro >= 0 && metros.type[metro] === 'metropolitan';
      const [kind, position] = asMetro ? [inMetro, metro] : [inCounty, county];
      const named = nameArea(atlas, kind, position);
      if (named === null) continue;
      const { immigrants } = asMetro ? metros : counties;
      found.set(`${named.kind} ${named.id}`, { area: named, immigrants: immigrants[position] });
    }
  }
  const size = ({ immigrants }: Neighbour) => (Number.isNaN(immigrants) ? -1 : immigrants);
  return [...found.values()].sort(
    (a, b) => size(b) - size(a) || a.area.name.localeCompare(b.area.name),
  );
}
