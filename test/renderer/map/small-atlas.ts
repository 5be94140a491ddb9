import type { Atlas } from '../../../data/model/atlas.ts';
import { type CriterionColumns, criteria } from '../../../data/model/criterion.ts';
import type { SchoolFigures } from '../../../data/model/figures.ts';

export const unknown = Number.NaN;

/**
 * Two partners and two neighbours in Massachusetts, one county outside any metro, one county without
 * a figure (Puerto Rico), one office. Positions follow the order below.
 */
export function smallAtlas(): Atlas {
  const schools = [
    ['166638', 'University of Massachusetts-Boston', 'Boston', 'MA', 42.3134, -71.0382, 12_373],
    ['168430', 'Worcester State University', 'Worcester', 'MA', 42.2678, -71.8439, 4734],
    ['166000', 'A small school beside it', 'Worcester', 'MA', 42.2679, -71.8441, 150],
    ['166001', 'A school that tells nothing', 'Nantucket', 'MA', 41.28, -70.1, unknown],
  ] as const;
  const counties = [
    ['25017', 'Middlesex', 'MA', 1_567_610, 313_000, 0],
    ['25019', 'Nantucket', 'MA', 10_694, 1800, -1],
    ['25025', 'Suffolk', 'MA', 767_719, 221_137, 0],
    ['25027', 'Worcester', 'MA', 813_589, 94_148, 1],
    ['72127', 'San Juan', 'PR', unknown, unknown, -1],
  ] as const;
  const column = <Row>(rows: readonly Row[], figure: (row: Row) => number) =>
    Float64Array.from(rows, figure);
  return {
    datasets: [],
    schools: {
      unitid: schools.map((s) => s[0]),
      name: schools.map((s) => s[1]),
      city: schools.map((s) => s[2]),
      state: schools.map((s) => s[3]),
      latitude: column(schools, (s) => s[4]),
      longitude: column(schools, (s) => s[5]),
      county: ['25025', '25027', '25027', '25019'],
      level: schools.map(() => 'four-year'),
      control: schools.map(() => 'public'),
      administrative: new Uint8Array(4),
      active: new Uint8Array(4).fill(1),
      undergraduates: column(schools, (s) => s[6]),
      partner: Uint8Array.of(1, 1, 0, 0),
    },
    counties: {
      id: counties.map((c) => c[0]),
      name: counties.map((c) => c[1]),
      state: counties.map((c) => c[2]),
      population: column(counties, (c) => c[3]),
      immigrants: column(counties, (c) => c[4]),
      margin: column(counties, () => unknown),
      metro: Int32Array.from(counties, (c) => c[5]),
    },
    metros: {
      id: ['14460', '49340'],
      name: ['Boston-Cambridge-Newton, MA-NH', 'Worcester, MA-CT'],
      type: ['metropolitan', 'metropolitan'],
      population: Float64Array.of(2_335_329, 813_589),
      immigrants: Float64Array.of(534_137, 94_148),
      margin: Float64Array.of(unknown, unknown),
      counties: Int32Array.of(2, 1),
      countiesWithoutFigure: Int32Array.of(0, 0),
    },
    attorneys: {
      id: ['a'],
      name: ['Ascentria Community Services'],
      kind: ['office'],
      city: ['Worcester'],
      state: ['MA'],
      latitude: Float64Array.of(42.26),
      longitude: Float64Array.of(-71.8),
      placedBy: ['zip'],
      interest: ['unknown'],
      pairsLow: Float64Array.of(unknown),
      pairsExpected: Float64Array.of(unknown),
      pairsHigh: Float64Array.of(unknown),
    },
    attorneyCoverage: ['CT', 'RI'],
  };
}

/** UMass Boston by its metro, Worcester by its county, the last by no area at all. */
export function smallFigures(): SchoolFigures {
  const empty = () => new Float64Array(4).fill(unknown);
  return {
    areaKind: Int8Array.of(1, 0, 0, -1),
    area: Int32Array.of(0, 3, 3, -1),
    immigrants: empty(),
    margin: empty(),
    chanceOverBaseline: empty(),
    countiesWithoutFigure: new Int32Array(4),
    meanDistanceKm: empty(),
    bestMeanDistanceKm: empty(),
    apportioned: new Uint8Array(4),
    pairsLow: empty(),
    pairsExpected: empty(),
    pairsHigh: empty(),
    pairsOfAnswers: new Float64Array(4),
    answersWithinReach: new Int32Array(4),
    criteria: Object.fromEntries(criteria.map((c) => [c, empty()])) as CriterionColumns,
    exclusion: ['', '', 'no undergraduates', ''],
  };
}
