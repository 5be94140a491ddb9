import { type Demand, locateDemand } from '../../data/fit/demand.ts';
import { chooseAreas, measureSchools } from '../../data/fit/measure.ts';
import { inCounty, inMetro } from '../../data/model/area-name.ts';
import { measureNeed } from '../../data/fit/need.ts';
import { rankSchools, tieOrder } from '../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import { kmPerMile, type PositionColumns, positionsOf } from '../../data/geo/earth.ts';
import type { Atlas, TractCentreColumns } from '../../data/model/atlas.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import { type Measured, timeInTurns } from './measure.ts';

/** The computations of the core on the shipped data. */
export async function measureFit(atlas: Atlas, tracts: TractCentreColumns): Promise<Measured[]> {
  const { schools, counties, metros } = atlas;
  const demand = locateDemand(counties, metros, tracts);
  const positions = positionsOf(schools.latitude, schools.longitude);
  const { area, areaKind } = chooseAreas(atlas, fiveQuestions);
  const kinds = [
    {
      runs: demand.county,
      immigrants: counties.immigrants,
      measured: area.map((a, s) => (areaKind[s] === inCounty ? a : -1)),
    },
    {
      runs: demand.metro,
      immigrants: metros.immigrants,
      measured: area.map((a, s) => (areaKind[s] === inMetro ? a : -1)),
    },
  ];
  const unknown = () => new Float64Array(area.length).fill(Number.NaN);
  const need = {
    need() {
      const into = {
        meanDistanceKm: unknown(),
        bestMeanDistanceKm: unknown(),
        centrality: unknown(),
        reach: unknown(),
      };
      const halfKm = fiveQuestions.halfDistanceMiles * kmPerMile;
      for (const { runs, immigrants, measured } of kinds) {
        measureNeed(positions, measured, demand, runs, immigrants, halfKm, into);
      }
      return into;
    },
    bare() {
      let sum = 0;
      for (const { runs, measured } of kinds) {
        for (let s = 0; s < measured.length; s++) {
          const a = measured[s];
          if (a >= 0) sum += bareChords(positions, s, demand, runs.from[a], runs.to[a]);
        }
      }
      return sum;
    },
  };
  await timeInTurns(need, 5);
  const needTimes = await timeInTurns(need, 15);

  const figures = measureSchools(atlas, demand, fiveQuestions);
  const scores = scoreQuestions(figures.criteria, fiveQuestions);
  const ties = tieOrder(figures, schools);
  const rerank = {
    rerank: () => rankSchools(scoreFit(scores, fiveQuestions), figures, ties, fiveQuestions),
  };
  await timeInTurns(rerank, 50);
  const rankTimes = await timeInTurns(rerank, 101);

  const count = schools.unitid.length.toLocaleString('en-US');
  return [
    {
      what: `Need and centrality of ${count} schools, centres included`,
      ...needTimes.need,
      peers: [{ what: 'bare chord loop over the same pairs', ...needTimes.bare }],
      limit: 2,
    },
    { what: `Re-rank of ${count} schools`, ...rankTimes.rerank, limit: 1 },
  ];
}

/** Σ w × chord: what any computation over these pairs must at least do. */
function bareChords(
  positions: PositionColumns,
  school: number,
  { x, y, z, immigrants }: Demand,
  from: number,
  to: number,
): number {
  const sx = positions.x[school];
  const sy = positions.y[school];
  const sz = positions.z[school];
  let sum = 0;
  for (let i = from; i < to; i++) {
    const dx = x[i] - sx;
    const dy = y[i] - sy;
    const dz = z[i] - sz;
    sum += immigrants[i] * Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
  return sum;
}
