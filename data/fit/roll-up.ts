import type { CountyColumns, MetroColumns } from '../model/area.ts';
import { membersInTable } from '../tables/members-in-table.ts';
import type { MembershipRow } from '../tables/rows.ts';
import { sumMargins } from './margin.ts';

type CountyFigures = Pick<CountyColumns, 'id' | 'population' | 'immigrants' | 'margin'>;

interface RollUp {
  metros: MetroColumns;
  /** Position in the metros of each county; -1 where it belongs to none. */
  metroOfCounty: Int32Array;
}

/**
 * Adds counties up to metropolitan and micropolitan areas. A member county without a figure (or not
 * in the county table at all) is counted, never taken as 0: an area of none but such is unknown. A
 * county that only got another code is found under that.
 */
export function rollUpCounties(counties: CountyFigures, memberships: MembershipRow[]): RollUp {
  const positionOfCounty = new Map(counties.id.map((id, c) => [id, c]));
  const members = groupByMetro(membersInTable(memberships, positionOfCounty));
  const ids = [...members.keys()].sort();
  const metroOfCounty = new Int32Array(counties.id.length).fill(-1);
  const unknown = () => new Float64Array(ids.length).fill(Number.NaN);
  const metros: MetroColumns = {
    id: ids,
    name: [],
    type: [],
    population: unknown(),
    immigrants: unknown(),
    margin: unknown(),
    counties: new Int32Array(ids.length),
    countiesWithoutFigure: new Int32Array(ids.length),
  };
  ids.forEach((id, m) => {
    const rows = members.get(id) ?? [];
    const present = rows.flatMap((row) => positionOfCounty.get(row.county) ?? []);
    for (const c of present) metroOfCounty[c] = m;
    const withFigure = present.filter((c) => !Number.isNaN(counties.immigrants[c]));
    metros.name.push(rows[0].metroName);
    metros.type.push(rows[0].metroType);
    metros.counties[m] = rows.length;
    metros.countiesWithoutFigure[m] = rows.length - withFigure.length;
    metros.population[m] = sumKnown(present.map((c) => counties.population[c]));
    metros.immigrants[m] = sumKnown(withFigure.map((c) => counties.immigrants[c]));
    if (withFigure.length === 0) return;
    metros.margin[m] = sumMargins(
      withFigure.map((c) => counties.immigrants[c]),
      withFigure.map((c) => counties.margin[c]),
    );
  });
  return { metros, metroOfCounty };
}

function groupByMetro(memberships: MembershipRow[]): Map<string, MembershipRow[]> {
  const members = new Map<string, MembershipRow[]>();
  for (const row of memberships) {
    const rows = members.get(row.metro);
    if (rows === undefined) members.set(row.metro, [row]);
    else rows.push(row);
  }
  return members;
}

/** Sum of the known figures; NaN where none is known. */
function sumKnown(figures: number[]): number {
  const known = figures.filter((figure) => !Number.isNaN(figure));
  return known.length === 0 ? Number.NaN : known.reduce((sum, figure) => sum + figure, 0);
}
