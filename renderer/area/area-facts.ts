import { chanceAtLeast, type Reliability, reliabilityOf } from '../../data/fit/margin.ts';
import type { Ranking } from '../../data/fit/rank.ts';
import { judgeImmigrants } from '../../data/fit/status.ts';
import { inCounty, inMetro, nameArea, type NamedArea } from '../../data/model/area-name.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { Status } from '../../data/model/question.ts';
import type { AreaCode } from '../state/view-store.ts';

/** What the columns say of one area. Unknown figures are NaN. */
export interface AreaFacts {
  area: NamedArea;
  /** Positions in CountyColumns of its counties, those with the most immigrants first. */
  counties: number[];
  /** Postal codes of the states that it lies in. */
  states: string[];
  population: number;
  immigrants: number;
  /** Half the width of the 90 % interval. */
  margin: number;
  /** Its counties whose immigrants are not known: `immigrants` is then a least number. */
  countiesWithoutFigure: number;
  chanceOverBaseline: number;
  status: Status;
  reliability: Reliability;
  /** Its place by immigrants among the areas of its kind, from 1; 0 where they are not known. */
  place: number;
  /** How many areas of its kind have a figure. */
  places: number;
}

/** Null where the datasets in use have no such area. */
export function factsOfArea(
  atlas: Pick<Atlas, 'counties' | 'metros'>,
  { kind, id }: AreaCode,
  baseline: number,
): AreaFacts | null {
  const { counties, metros } = atlas;
  const isMetro = kind === 'metro';
  const columns = isMetro ? metros : counties;
  const position = columns.id.indexOf(id);
  const area = nameArea(atlas, isMetro ? inMetro : inCounty, position);
  if (area === null) return null;
  const members = isMetro
    ? Array.from(counties.metro.keys()).filter((county) => counties.metro[county] === position)
    : [position];
  const immigrants = columns.immigrants[position];
  const margin = columns.margin[position];
  const missing = isMetro
    ? metros.countiesWithoutFigure[position]
    : Number.isNaN(immigrants)
      ? 1
      : 0;
  const chance = chanceAtLeast(baseline, immigrants, margin);
  const others = columns.immigrants.filter(
    (_, other) => !isMetro || metros.type[other] === 'metropolitan',
  );
  const known = others.filter((figure) => !Number.isNaN(figure));
  return {
    area,
    counties: members.toSorted(
      (a, b) => orZero(counties.immigrants[b]) - orZero(counties.immigrants[a]) || a - b,
    ),
    states: [...new Set(members.map((county) => counties.state[county]))].sort(),
    population: columns.population[position],
    immigrants,
    margin,
    countiesWithoutFigure: missing,
    chanceOverBaseline: chance,
    status: judgeImmigrants(immigrants, chance, missing, baseline),
    reliability: reliabilityOf(immigrants, margin),
    place: Number.isNaN(immigrants) ? 0 : 1 + known.filter((figure) => figure > immigrants).length,
    places: known.length,
  };
}

/** For the order of lists alone: what is not known stands last and is shown as unknown. */
function orZero(figure: number): number {
  return Number.isNaN(figure) ? 0 : figure;
}

/** The schools that lie in an area, in the order of the ranking, with those apart and out at the end. */
export function schoolsOfArea(
  { schools, counties }: Pick<Atlas, 'schools' | 'counties'>,
  { order }: Pick<Ranking, 'order'>,
  members: readonly number[],
): number[] {
  const codes = new Set(members.map((county) => counties.id[county]));
  return Array.from(order).filter((school) => codes.has(schools.county[school]));
}
