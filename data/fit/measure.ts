import { kmPerMile, positionsOf } from '../geo/earth.ts';
import type { CountyColumns, MetroColumns } from '../model/area.ts';
import { inCounty, inMetro, noArea } from '../model/area-name.ts';
import type { Atlas } from '../model/atlas.ts';
import { type CriterionColumns, criteria } from '../model/criterion.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Assumptions } from '../model/profile.ts';
import { measureSupply } from './attorney-supply.ts';
import type { Demand } from './demand.ts';
import { excludeSchools } from './exclusion.ts';
import { chanceAtLeast } from './margin.ts';
import { measureNeed, type NeedColumns } from './need.ts';

/** Measures every school under the assumptions of a profile; its weights do not matter here. */
export function measureSchools(atlas: Atlas, demand: Demand, profile: Assumptions): SchoolFigures {
  const { schools, counties, metros } = atlas;
  const count = schools.unitid.length;
  const unknown = () => new Float64Array(count).fill(Number.NaN);
  const { areaKind, area } = chooseAreas(atlas, profile);
  const positions = positionsOf(schools.latitude, schools.longitude);

  const need: NeedColumns = {
    meanDistanceKm: unknown(),
    bestMeanDistanceKm: unknown(),
    centrality: unknown(),
    reach: unknown(),
  };
  const halfKm = profile.halfDistanceMiles * kmPerMile;
  for (const [kind, runs, immigrants] of [
    [inCounty, demand.county, counties.immigrants],
    [inMetro, demand.metro, metros.immigrants],
  ] as const) {
    const measured = area.map((a, s) => (areaKind[s] === kind ? a : -1));
    measureNeed(positions, measured, demand, runs, immigrants, halfKm, need);
  }

  const areaOf = (s: number): CountyColumns | MetroColumns =>
    areaKind[s] === inMetro ? metros : counties;
  const fromArea = (figure: (columns: CountyColumns | MetroColumns) => Float64Array) =>
    unknown().map((nothing, s) => (area[s] < 0 ? nothing : figure(areaOf(s))[area[s]]));
  const immigrants = fromArea((columns) => columns.immigrants);
  const margin = fromArea((columns) => columns.margin);
  const supply = measureSupply(
    positions,
    schools.state,
    atlas.attorneys,
    atlas.attorneyCoverage,
    profile,
  );

  const figures = Object.fromEntries(criteria.map((c) => [c, unknown()])) as CriterionColumns;
  figures.reach = need.reach;
  figures.centrality = need.centrality;
  figures.pairs = supply.expected;
  figures.undergraduates = schools.undergraduates;
  figures.focus = schools.relatedShare ?? figures.focus;
  figures.firstGeneration = schools.firstGenerationShare ?? figures.firstGeneration;

  return {
    areaKind,
    area,
    immigrants,
    margin,
    chanceOverBaseline: immigrants.map((estimate, s) =>
      chanceAtLeast(profile.baselines.immigrants, estimate, margin[s]),
    ),
    countiesWithoutFigure: area.map((a, s) =>
      a >= 0 && areaKind[s] === inMetro ? metros.countiesWithoutFigure[a] : 0,
    ),
    meanDistanceKm: need.meanDistanceKm,
    bestMeanDistanceKm: need.bestMeanDistanceKm,
    apportioned: Uint8Array.from(area, (a, s) =>
      a < 0 ? 0 : (areaKind[s] === inMetro ? demand.metro : demand.county).apportioned[a],
    ),
    pairsLow: supply.low,
    pairsExpected: supply.expected,
    pairsHigh: supply.high,
    pairsOfAnswers: new Float64Array(count),
    answersWithinReach: new Int32Array(count),
    criteria: figures,
    exclusion: excludeSchools(schools, profile),
  };
}

/**
 * The area of each school: the one chosen by hand, else its metropolitan area or its county (auto),
 * or always one of the two. A chosen area that the tables do not have is as if none was chosen.
 */
export function chooseAreas(
  { schools, counties, metros }: Pick<Atlas, 'schools' | 'counties' | 'metros'>,
  { areaMode, areasByHand }: Pick<Assumptions, 'areaMode' | 'areasByHand'>,
): Pick<SchoolFigures, 'areaKind' | 'area'> {
  const positionOfCounty = new Map(counties.id.map((id, c) => [id, c]));
  const positionOfMetro = new Map(metros.id.map((id, m) => [id, m]));
  const areaKind = new Int8Array(schools.unitid.length).fill(noArea);
  const area = new Int32Array(schools.unitid.length).fill(-1);
  for (let s = 0; s < area.length; s++) {
    const chosen = areasByHand[schools.unitid[s]];
    const found =
      chosen && (chosen.kind === 'metro' ? positionOfMetro : positionOfCounty).get(chosen.id);
    if (chosen !== undefined && found !== undefined) {
      areaKind[s] = chosen.kind === 'metro' ? inMetro : inCounty;
      area[s] = found;
      continue;
    }
    const county = positionOfCounty.get(schools.county[s]);
    if (county === undefined) continue;
    const metro = counties.metro[county];
    const metropolitan = metro >= 0 && metros.type[metro] === 'metropolitan';
    if (metropolitan && areaMode !== 'county') {
      areaKind[s] = inMetro;
      area[s] = metro;
    } else if (areaMode !== 'metro') {
      areaKind[s] = inCounty;
      area[s] = county;
    }
  }
  return { areaKind, area };
}
