import { beforeAll, describe, expect, it } from 'vitest';
import { compareSchools } from '../../../data/fit/comparison.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { flipsOf } from '../../../data/fit/stability.ts';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { questions } from '../../../data/model/question.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';
import { commandLine } from './command-line.ts';

const { atlas, resultOf, refusalOf } = commandLine();

beforeAll(() => {
  expect(atlas('rank', '--top', '1').status).toBe(0);
});

const explained = (...args: string[]) =>
  JSON.parse(resultOf('explain', ...args, '--format', 'json'));

// Brown, Providence College; UMass Boston and Worcester State.
const pairs = [
  ['217156', '217402'],
  ['166638', '168430'],
  ['166638', '217156'],
];

describe('atlas explain A --against B', () => {
  it.each(pairs)('%s against %s says what the core says', async (a, b) => {
    const found = explained(a, '--against', b);
    const { terms, flips, fit } = await withShippedWorkspace((workspace) => {
      const { criteria } = workspace.figures(fiveQuestions);
      const scores = scoreQuestions(criteria, fiveQuestions);
      const fits = scoreFit(scores, fiveQuestions).fit;
      const [atA, atB] = [a, b].map((id) => workspace.atlas().schools.unitid.indexOf(id));
      return {
        terms: compareSchools(scores, fiveQuestions, atA, atB),
        fit: { a: fits[atA], b: fits[atB] },
        flips: questions.flatMap((question) =>
          flipsOf(scores, fiveQuestions, question, atA, atB).map((at) => ({ question, at })),
        ),
      };
    });
    expect(found.fit).toEqual(fit);
    expect(found.terms).toEqual(terms);
    for (const flip of found.flips) expect(flips).toContainEqual(flip);
    expect(flips.filter(({ at }) => at < 0.999).length).toBe(
      found.flips.filter(({ at }: { at: number }) => at < 0.999).length,
    );
    expect([found.a.unitid, found.b.unitid]).toEqual([a, b]);
    expect(found.sentence).toContain(found.a.name);
    expect(found.sentence).toContain(found.b.name);
  });

  it.each(pairs)('the terms of %s against %s add up, and turn round with them', (a, b) => {
    const there = explained(a, '--against', b);
    const back = explained(b, '--against', a);
    const sum = (terms: { contribution: number }[]) =>
      terms.reduce((all, { contribution }) => all + contribution, 0);
    expect(sum(there.terms)).toBeCloseTo(there.fit.a - there.fit.b, 9);
    expect(sum(back.terms)).toBeCloseTo(-sum(there.terms), 9);
    expect(back.fit).toEqual({ a: there.fit.b, b: there.fit.a });
    const weights = there.terms.map(({ weight }: { weight: number }) => weight);
    expect(weights.reduce((all: number, w: number) => all + w, 0)).toBeCloseTo(1, 12);
  });

  it('has the promised keys', () => {
    const found = explained('166638', '--against', '217156');
    expect(Object.keys(found)).toEqual(['sentence', 'a', 'b', 'fit', 'terms', 'flips']);
    expect(Object.keys(found.terms[0])).toEqual([
      'question',
      'difference',
      'weight',
      'contribution',
    ]);
    expect(found.terms.map(({ question }: { question: string }) => question).sort()).toEqual(
      [...questions].sort(),
    );
  });

  it('says it in words, with the sentence first', () => {
    const text = resultOf('explain', '166638', '--against', '217156');
    const { sentence, fit } = explained('166638', '--against', '217156');
    expect(text.split('\n')[0]).toBe(sentence);
    expect(text).toContain(
      `A  University of Massachusetts-Boston, Boston, MA (UNITID 166638): rank `,
    );
    expect(text).toContain(`fit ${fit.a.toFixed(1)}\n`);
    expect(text).toMatch(/\nNeed +30\.0 +/);
  });

  it.each([
    [['166638', '--against', 'Brown'], 2, 'UNITID of six digits'],
    [['166638', '--against'], 2, '--against UNITID'],
    [['166638', '--against', '166638'], 2, 'another school'],
    [['166638', '--against', '999999'], 1, 'UNITID 999999'],
    [['999999', '--against', '166638'], 1, 'UNITID 999999'],
  ])('%j ends with %i and a sentence', (args, status, part) => {
    const refusal = refusalOf('explain', ...args);
    expect(refusal.status).toBe(status);
    expect(refusal.sentence).toContain(part);
  });
});
