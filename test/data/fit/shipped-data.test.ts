import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankSchools, tieOrder } from '../../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import type { AreaMode } from '../../../data/model/area.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { questions } from '../../../data/model/question.ts';
import type { Workspace } from '../../../electron/backend/workspace.ts';
import { withShippedWorkspace } from '../../electron/shipped-workspace.ts';

/** The model on the figures that ship, against the numbers of MODEL.md. */
let shipped: Workspace;
let over: () => void;

beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    withShippedWorkspace(async (workspace) => {
      shipped = workspace;
      ready();
      await new Promise<void>((done) => {
        over = done;
      });
    }).catch(failed);
  });
});

afterAll(() => over?.());

const measured = (areaMode: AreaMode) => shipped.figures({ ...fiveQuestions, areaMode });
const position = (unitid: string) => shipped.atlas().schools.unitid.indexOf(unitid);

test.each([
  {
    school: 'UMass Boston',
    unitid: '166638',
    centrality: 0.8946,
    reach: 418_111,
    meanKm: 23.462,
    bestKm: 20.99,
    undergraduates: 12_373,
  },
  {
    school: 'Brown',
    unitid: '217156',
    centrality: 0.9978,
    reach: 126_141,
    meanKm: null,
    bestKm: null,
    undergraduates: 7741,
  },
  {
    school: 'Worcester State',
    unitid: '168430',
    centrality: 0.9769,
    reach: 49_577,
    meanKm: null,
    bestKm: null,
    undergraduates: 4734,
  },
])('$school has the centrality and the immigrants within reach of the reference', (partner) => {
  const figures = measured('auto');
  const at = position(partner.unitid);
  expect(figures.criteria.centrality[at]).toBeCloseTo(partner.centrality, 4);
  expect(Math.abs(figures.criteria.reach[at] - partner.reach)).toBeLessThan(1);
  if (partner.meanKm !== null) {
    expect(figures.meanDistanceKm[at]).toBeCloseTo(partner.meanKm, 3);
    expect(figures.bestMeanDistanceKm[at]).toBeCloseTo(partner.bestKm ?? 0, 3);
  }
  expect(figures.criteria.undergraduates[at]).toBe(partner.undergraduates);
  expect(figures.apportioned[at]).toBe(1);
  expect(shipped.atlas().schools.partner[at]).toBe(1);
});

/** Real schools at the edge of a large immigrant population, and in the middle of a medium one. */
function edgesAndCentres() {
  const { schools, metros } = shipped.atlas();
  const { area, areaKind, criteria, exclusion } = measured('metro');
  const edges: number[] = [];
  const centres: number[] = [];
  schools.unitid.forEach((_, s) => {
    if (!(schools.undergraduates[s] >= 4000) || exclusion[s] !== '' || areaKind[s] !== 1) return;
    const immigrants = metros.immigrants[area[s]];
    if (immigrants > 1_000_000 && criteria.centrality[s] < 0.45) edges.push(s);
    const medium = immigrants >= 150_000 && immigrants <= 300_000;
    if (medium && criteria.centrality[s] > 0.9) centres.push(s);
  });
  return { edges, centres };
}

const needUnder = (areaMode: AreaMode) =>
  scoreQuestions(measured(areaMode).criteria, { ...fiveQuestions, areaMode }).questions.need;

test.each(['auto', 'metro'] as const)(
  'by %s, every school at the edge of a metro of a million stands below every one at the centre of a medium metro',
  (areaMode) => {
    const { edges, centres } = edgesAndCentres();
    expect(edges.length).toBeGreaterThan(20);
    expect(centres.length).toBeGreaterThan(20);
    const need = needUnder(areaMode);
    const best = Math.max(...edges.map((s) => need[s]));
    const worst = Math.min(...centres.map((s) => need[s]));
    expect(best).toBeLessThan(worst);
  },
);

test('by county too, a school at the edge of its county stands below all at those centres', () => {
  const { edges, centres } = edgesAndCentres();
  const need = needUnder('county');
  const byCounty = measured('county').criteria.centrality;
  // In the county's own frame many are no longer at an edge; those that are stay below.
  const still = edges.filter((s) => byCounty[s] < 0.45);
  expect(still).toContain(position('109350'));
  const worst = Math.min(...centres.map((s) => need[s]));
  for (const s of still) expect(need[s]).toBeLessThan(worst);
});

test('the counties add up to the nation’s immigrants', () => {
  const { counties } = shipped.atlas();
  const known = counties.immigrants.filter((immigrants) => !Number.isNaN(immigrants));
  expect(known.length).toBe(3142);
  expect(known.reduce((sum, immigrants) => sum + immigrants, 0)).toBe(42_193_781);
});

test('attorney supply is known in the covered states alone', () => {
  const { schools, attorneyCoverage } = shipped.atlas();
  expect(attorneyCoverage).toEqual(['CT', 'RI']);
  const { pairs } = measured('auto').criteria;
  schools.state.forEach((state, s) => {
    expect(Number.isNaN(pairs[s])).toBe(!attorneyCoverage.includes(state));
  });
});

test('no weight of one question up to 55 empties the ranking of more than a handful of states', () => {
  const { schools } = shipped.atlas();
  const figures = measured('auto');
  const ties = tieOrder(figures, schools);
  for (const question of questions) {
    for (let weight = 0; weight <= 55; weight += 5) {
      const rest = 100 - fiveQuestions.questionWeights[question];
      const questionWeights = Object.fromEntries(
        questions.map((q) => [
          q,
          q === question ? weight : (fiveQuestions.questionWeights[q] * (100 - weight)) / rest,
        ]),
      ) as typeof fiveQuestions.questionWeights;
      const profile = { ...fiveQuestions, questionWeights };
      const fit = scoreFit(scoreQuestions(figures.criteria, profile), profile);
      const { standing } = rankSchools(fit, figures, ties, profile);
      const states = new Set(schools.state.filter((_, s) => standing[s] === 0));
      expect(states.size, `${question} ${weight}`).toBeGreaterThanOrEqual(50);
    }
  }
});
