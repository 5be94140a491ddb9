import { type PositionColumns, positionsOf } from '../geo/earth.ts';
import type { CountyColumns, MetroColumns } from '../model/area.ts';
import type { TractCentreColumns } from '../model/atlas.ts';

/**
 * Demand points (places with a number of immigrants) in an order that makes both the points of a
 * county and those of a metropolitan area one run: [from, to) of the columns below.
 */
export interface Demand extends PositionColumns {
  /** WGS84 degrees. */
  latitude: Float64Array;
  longitude: Float64Array;
  /** Immigrants at the point. */
  immigrants: Float64Array;
  county: Runs;
  metro: Runs;
}

/** For each county or metro: its run of demand points and what there is to say about them. */
export interface Runs {
  from: Int32Array;
  to: Int32Array;
  /** 1 where the points carry shares of their county's immigrants, not counts of their own. */
  apportioned: Uint8Array;
  /** 1 where immigrants are counted in the table but there is no tract centre to put them at. */
  incomplete: Uint8Array;
}

/**
 * Places the immigrants of each county at its tract centres: the tract's own count where every tract
 * of the county has one, else the county's immigrants shared out by tract population. Counties whose
 * immigrants are unknown give no points, nor do places without immigrants.
 */
export function locateDemand(
  counties: CountyColumns,
  metros: MetroColumns,
  tracts: TractCentreColumns,
): Demand {
  const tractsOf = groupByCounty(counties.id.length, tracts.county);
  const order = countiesByMetro(counties);
  const county = emptyRuns(counties.id.length);
  const metro = emptyRuns(metros.id.length);
  const latitude = new Float64Array(tracts.county.length);
  const longitude = new Float64Array(tracts.county.length);
  const people = new Float64Array(tracts.county.length);
  let next = 0;
  for (const c of order) {
    county.from[c] = next;
    const members = tractsOf.members.subarray(tractsOf.start[c], tractsOf.start[c + 1]);
    const counted = members.length > 0 && members.every((t) => !Number.isNaN(tracts.immigrants[t]));
    let population = 0;
    for (const t of members) population += tracts.population[t];
    for (const t of members) {
      const immigrants = counted
        ? tracts.immigrants[t]
        : (counties.immigrants[c] * tracts.population[t]) / population;
      if (!(immigrants > 0)) continue;
      latitude[next] = tracts.latitude[t];
      longitude[next] = tracts.longitude[t];
      people[next] = immigrants;
      next++;
    }
    county.to[c] = next;
    county.apportioned[c] = counted ? 0 : 1;
    county.incomplete[c] = counties.immigrants[c] > 0 && county.from[c] === next ? 1 : 0;
    joinMetro(metro, counties.metro[c], county, c);
  }
  const located = {
    latitude: latitude.slice(0, next),
    longitude: longitude.slice(0, next),
    immigrants: people.slice(0, next),
  };
  return { ...located, ...positionsOf(located.latitude, located.longitude), county, metro };
}

function emptyRuns(count: number): Runs {
  return {
    from: new Int32Array(count),
    to: new Int32Array(count),
    apportioned: new Uint8Array(count),
    incomplete: new Uint8Array(count),
  };
}

function joinMetro(metro: Runs, m: number, county: Runs, c: number): void {
  if (m < 0) return;
  if (metro.to[m] === 0) metro.from[m] = county.from[c];
  metro.to[m] = county.to[c];
  metro.apportioned[m] |= county.apportioned[c];
  metro.incomplete[m] |= county.incomplete[c];
}

/** County positions, those of one metro side by side. */
function countiesByMetro(counties: CountyColumns): number[] {
  return counties.id
    .map((_, c) => c)
    .sort((a, b) => counties.metro[a] - counties.metro[b] || a - b);
}

/** Rows of each county: members[start[c] .. start[c + 1]). Rows of no county (-1) are left out. */
function groupByCounty(count: number, county: Int32Array) {
  const start = new Int32Array(count + 1);
  for (const c of county) if (c >= 0) start[c + 1]++;
  for (let c = 0; c < count; c++) start[c + 1] += start[c];
  const members = new Int32Array(start[count]);
  const next = start.slice();
  for (let row = 0; row < county.length; row++) {
    const c = county[row];
    if (c >= 0) members[next[c]++] = row;
  }
  return { start, members };
}
