import { rankSchools, tieOrder } from '../fit/rank.ts';
import { scoreFit, scoreQuestions } from '../fit/score.ts';
import { distanceKm, positionOf } from '../geo/earth.ts';
import type { SchoolFigures } from '../model/figures.ts';
import type { Profile } from '../model/profile.ts';
import type { SchoolColumns } from '../model/school.ts';
import { sayChanged } from '../words/change-words.ts';
import type { ImportChanges, SchoolChange } from './import-report.ts';

/** What is compared: the schools, their figures and their ranks under one profile. */
export interface Measured {
  schools: SchoolColumns;
  figures: SchoolFigures;
  rank: Int32Array;
}

export function measureRanks(
  schools: SchoolColumns,
  figures: SchoolFigures,
  profile: Profile,
): Measured {
  const fit = scoreFit(scoreQuestions(figures.criteria, profile), profile);
  const { rank } = rankSchools(fit, figures, tieOrder(figures, schools), profile);
  return { schools, figures, rank };
}

/** Lists are cut to this many; counts are of all. */
const mostListed = 10;
const movedKm = 0.5;
const firstRanks = 50;

/** The figures that are compared, each with its name. */
const compared: readonly (readonly [string, (measured: Measured) => Float64Array])[] = [
  ['undergraduates', ({ schools }) => schools.undergraduates],
  ['immigrants of the area', ({ figures }) => figures.immigrants],
  ['immigrants within reach', ({ figures }) => figures.criteria.reach],
  ['centrality', ({ figures }) => figures.criteria.centrality],
  ['attorney pairs', ({ figures }) => figures.pairsExpected],
];

/** Says what is different after an import: schools, their places, their figures and their ranks. */
export function compareImports(before: Measured, after: Measured): ImportChanges {
  const was = positionsOf(before.schools);
  const is = positionsOf(after.schools);
  const added = [...is].filter(([unitid]) => !was.has(unitid));
  const gone = [...was].filter(([unitid]) => !is.has(unitid));
  const both = [...is].flatMap(([unitid, now]) => {
    const then = was.get(unitid);
    return then === undefined ? [] : [{ unitid, then, now }];
  });
  const nameOf = ({ schools }: Measured, s: number) => schools.name[s];
  const named = (measured: Measured) => (entry: [string, number]) => ({
    unitid: entry[0],
    name: nameOf(measured, entry[1]),
  });
  const moved = both
    .map(({ unitid, then, now }) => ({
      unitid,
      name: nameOf(after, now),
      before: null,
      after: null,
      km: distanceBetween(before.schools, then, after.schools, now),
    }))
    .filter(({ km }) => km > movedKm)
    .sort((a, b) => b.km - a.km);
  return {
    added: { count: added.length, schools: added.slice(0, mostListed).map(named(after)) },
    gone: { count: gone.length, schools: gone.slice(0, mostListed).map(named(before)) },
    moved: { count: moved.length, schools: moved.slice(0, mostListed) },
    figures: compared.map(([figure, read]) => {
      const changed = both
        .map(({ unitid, then, now }) => ({
          unitid,
          name: nameOf(after, now),
          before: known(read(before)[then]),
          after: known(read(after)[now]),
        }))
        .filter((change) => isChanged(figure, change))
        .sort((a, b) => changeOf(b) - changeOf(a));
      return { figure, count: changed.length, schools: changed.slice(0, mostListed) };
    }),
    ranks: both
      .map(({ unitid, then, now }) => ({
        unitid,
        name: nameOf(after, now),
        before: before.rank[then] || null,
        after: after.rank[now] || null,
      }))
      .filter((change) => isAmongFirst(change) && change.before !== change.after)
      .sort((a, b) => rankStep(b) - rankStep(a) || (a.after ?? 1e9) - (b.after ?? 1e9))
      .slice(0, mostListed),
  };
}

function positionsOf({ unitid }: SchoolColumns): Map<string, number> {
  return new Map(unitid.map((id, s) => [id, s]));
}

function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}

/** What reads the same before and after is no change: whoever is told of one wants to see it. */
function isChanged(figure: string, { before, after }: SchoolChange): boolean {
  return before !== after && sayChanged(figure, before) !== sayChanged(figure, after);
}

/** In proportion; from or to unknown is the greatest change. */
function changeOf({ before, after }: SchoolChange): number {
  if (before === null || after === null) return Number.MAX_VALUE;
  return Math.abs(Math.log((after + 1) / (before + 1)));
}

function isAmongFirst({ before, after }: SchoolChange): boolean {
  return Math.min(before ?? Infinity, after ?? Infinity) <= firstRanks;
}

function rankStep({ before, after }: SchoolChange): number {
  return before === null || after === null ? 1e9 : Math.abs(before - after);
}

function distanceBetween(a: SchoolColumns, i: number, b: SchoolColumns, k: number): number {
  return distanceKm(
    positionOf(a.latitude[i], a.longitude[i]),
    positionOf(b.latitude[k], b.longitude[k]),
  );
}
