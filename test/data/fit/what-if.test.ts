import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareSchools } from '../../../data/fit/comparison.ts';
import { comparisonSentence } from '../../../data/fit/comparison-sentence.ts';
import { contributionsOf } from '../../../data/fit/contribution.ts';
import { fitOfOne, takeOne } from '../../../data/fit/fit-of-one.ts';
import { figureWorth, type RankedFigures, seekGoal } from '../../../data/fit/goal.ts';
import { findLikeSchools } from '../../../data/fit/likeness.ts';
import { rangeOfFit, weighMissingFacts } from '../../../data/fit/missing-facts.ts';
import { rankSchools, tieOrder } from '../../../data/fit/rank.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { traceFigure } from '../../../data/fit/trace.ts';
import { valueAt } from '../../../data/fit/value-function.ts';
import type { Atlas } from '../../../data/model/atlas.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { withShippedWorkspace } from '../../electron/shipped-workspace.ts';

/** Explanations of the ranking on the figures that ship. */
let atlas: Atlas;
let ranked: RankedFigures;
let over: () => void;

beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    withShippedWorkspace(async (workspace) => {
      atlas = workspace.atlas();
      ranked = rank(fiveQuestions, workspace.figures(fiveQuestions));
      ready();
      await new Promise<void>((done) => {
        over = done;
      });
    }).catch(failed);
  });
});

afterAll(() => over?.());

function rank(profile: Profile, figures: RankedFigures['figures']): RankedFigures {
  const scores = scoreQuestions(figures.criteria, profile);
  const fit = scoreFit(scores, profile);
  const ranking = rankSchools(fit, figures, tieOrder(figures, atlas.schools), profile);
  return { profile, figures, scores, fit, ranking };
}

const at = (unitid: string) => atlas.schools.unitid.indexOf(unitid);
const brown = () => at('217156');
const umassBoston = () => at('166638');

test('the contributions of every real school add up to its fit less 50', () => {
  const { scores, fit, profile } = ranked;
  let looked = 0;
  fit.fit.forEach((own, s) => {
    if (Number.isNaN(own)) return;
    const sum = contributionsOf(scores, profile, s).reduce(
      (points, part) => points + part.points,
      0,
    );
    expect(sum).toBeCloseTo(own - 50, 9);
    looked++;
  });
  expect(looked).toBeGreaterThan(5000);
});

test('the fit of one school alone is the one of the columns, by both means', () => {
  for (const mean of ['arithmetic', 'geometric'] as const) {
    const profile = { ...fiveQuestions, mean };
    const { scores, fit } = rank(profile, ranked.figures);
    for (const s of [brown(), umassBoston(), ranked.ranking.order[0]]) {
      expect(fitOfOne(takeOne(scores, s), profile)).toBeCloseTo(fit.fit[s], 9);
    }
  }
});

test('a figure changed as the goal says puts the school at that rank, and a little less does not', () => {
  const target = 400;
  const steps = seekGoal(ranked, brown(), target);
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.map((step) => step.rise)).toEqual(
    steps.map((step) => step.rise).sort((a, b) => a - b),
  );
  for (const { criterion, to } of steps) {
    const rankWith = (figure: number) => {
      const column = Float64Array.from(ranked.figures.criteria[criterion]);
      column[brown()] = figure;
      const figures = {
        ...ranked.figures,
        criteria: { ...ranked.figures.criteria, [criterion]: column },
      };
      return rank(fiveQuestions, figures).ranking.rank[brown()];
    };
    expect(rankWith(to * (1 + 1e-9)), criterion).toBeLessThanOrEqual(target);
    if (to > 0) expect(rankWith(to * 0.98), criterion).toBeGreaterThan(target);
  }
});

test('a school that is there already needs nothing, and the impossible is not offered', () => {
  const [first] = ranked.ranking.order;
  expect(seekGoal(ranked, first, 1)).toEqual([]);
  expect(seekGoal(ranked, first, 10)).toEqual([]);
  const last = ranked.ranking.order[ranked.ranking.ranked - 1];
  for (const step of seekGoal(ranked, last, 1)) expect(step.rise).toBeGreaterThan(0);
});

test('the least figure for a value is where the value function reaches it', () => {
  const { reach } = fiveQuestions.valueFunctions;
  for (const value of [1, 30, 55, 85, 99.9]) {
    expect(valueAt(figureWorth(value, reach) ?? Number.NaN, reach)).toBeCloseTo(value, 9);
  }
  expect(
    figureWorth(50, [
      [0, 0],
      [1, 40],
    ]),
  ).toBeNull();
});

test('missing facts give a range that holds the rank, the widest first', () => {
  const facts = weighMissingFacts(ranked, umassBoston());
  expect(facts.map((fact) => fact.question).sort()).toEqual(['attorneys', 'champion', 'home']);
  const own = ranked.ranking.rank[umassBoston()];
  for (const fact of facts) {
    expect(fact.rankBest).toBeLessThanOrEqual(own);
    expect(fact.rankWorst).toBeGreaterThanOrEqual(own);
  }
  const widths = facts.map((fact) => fact.rankWorst - fact.rankBest);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(facts[0].question).toBe('attorneys');
});

test('the fit lies between its worst and best case, which half the weight unknown holds 50 apart', () => {
  const { worst, best } = rangeOfFit(ranked.scores, fiveQuestions, umassBoston());
  const own = ranked.fit.fit[umassBoston()];
  expect(worst).toBeCloseTo(own / 2, 9);
  expect(best - worst).toBeCloseTo(50, 9);
});

test('schools like one are near in every known criterion, nearest first, and never the school itself', () => {
  const candidates = ranked.ranking.order.slice(0, ranked.ranking.ranked);
  const like = findLikeSchools(ranked.scores, fiveQuestions, umassBoston(), candidates, 5);
  expect(like).toHaveLength(5);
  expect(like.map(({ school }) => school)).not.toContain(umassBoston());
  const distances = like.map(({ distance }) => distance);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect(like[0].distance).toBeLessThan(5);
  expect(like[0].alike).toContain('reach');
});

test('the sentence names who is above, by how much, why, and what speaks against it', () => {
  const { scores, fit } = ranked;
  const [a, b] = [umassBoston(), brown()];
  const terms = compareSchools(scores, fiveQuestions, a, b);
  const sentence = comparisonSentence(terms, 'UMass Boston', 'Brown', fit.fit[a], fit.fit[b]);
  expect(sentence).toMatch(
    /^UMass Boston stands \d+\.\d points above Brown, mostly by \w+ \(\d+\.\d points\)/,
  );
  const turned = comparisonSentence(
    compareSchools(scores, fiveQuestions, b, a),
    'Brown',
    'UMass Boston',
    fit.fit[b],
    fit.fit[a],
  );
  expect(turned).toBe(sentence);
  expect(comparisonSentence([], 'A', 'B', 60, 60)).toBe('A and B are level.');
});

test('a figure is traced to its datasets, vintages and rows', () => {
  const steps = traceFigure(atlas, ranked.figures, fiveQuestions, umassBoston(), 'reach');
  const immigrants = steps.find((step) => step.dataset?.kind === 'immigrants');
  expect(immigrants?.dataset?.vintage).toBe('ACS 2012-16');
  expect(immigrants?.key).toContain('25025');
  expect(steps.find((step) => step.dataset?.kind === 'delineation')?.key).toBe('metro 14460');
  const answersWithinReach = ranked.figures.answersWithinReach.slice().fill(3);
  const answered = { ...ranked.figures, answersWithinReach };
  const pairs = traceFigure(atlas, answered, fiveQuestions, umassBoston(), 'pairs');
  expect(pairs.map(({ what }) => what)).toContain(
    'The answers of 3 contacts within reach, in this workspace, alone, since no dataset covers the state: a least number',
  );
  const students = traceFigure(
    atlas,
    ranked.figures,
    fiveQuestions,
    umassBoston(),
    'undergraduates',
  );
  expect(students[0]).toMatchObject({ key: 'unitid 166638' });
});

test('an area chosen by hand goes before the rule, and a lifted exclusion lets a school in', async () => {
  const excluded = ranked.figures.exclusion.indexOf('less than two years');
  const profile: Profile = {
    ...fiveQuestions,
    areasByHand: { '166638': { kind: 'county', id: '25025' } },
    exclusionsLifted: {
      [atlas.schools.unitid[excluded]]: 'It opens a two-year programme next year',
    },
  };
  await withShippedWorkspace((workspace) => {
    const figures = workspace.figures(profile);
    expect(figures.areaKind[umassBoston()]).toBe(0);
    expect(figures.immigrants[umassBoston()]).toBe(221_137);
    expect(figures.exclusion[excluded]).toBe('');
  });
});
