import { expect, it } from 'vitest';
import { fitOfScores } from '../../../data/fit/fit-of-scores.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
import { questions } from '../../../data/model/question.ts';
import { known } from '../../../data/report/ranked-schools.ts';
import { withShippedWorkspace } from '../../electron/shipped-workspace.ts';

const profiles: [name: string, profile: Profile][] = [
  ['the default weights', fiveQuestions],
  ['the geometric mean', { ...fiveQuestions, mean: 'geometric' }],
  ['unknowns as 0', { ...fiveQuestions, unknowns: 'count as 0' }],
  [
    'a question without weight and unknowns as the median',
    {
      ...fiveQuestions,
      unknowns: 'count as the median',
      questionWeights: { need: 55.5, attorneys: 0, students: 12, home: 3, champion: 30 },
    },
  ],
  [
    'weight on what nobody knows',
    {
      ...fiveQuestions,
      questionWeights: { need: 0, attorneys: 0, students: 0, home: 1, champion: 1 },
    },
  ],
];

it('agrees with the ranking on every school that ships, under every mean and rule', async () => {
  await withShippedWorkspace((workspace) => {
    for (const [name, profile] of profiles) {
      const scores = scoreQuestions(workspace.figures(profile).criteria, profile);
      const { fit } = scoreFit(scores, profile);
      const weights = questions.map((question) => profile.questionWeights[question]);
      let most = 0;
      for (let s = 0; s < fit.length; s++) {
        const own = questions.map((question) => known(scores.questions[question][s]));
        const other = fitOfScores(own, weights, profile.mean === 'geometric');
        expect([name, s, other === null]).toEqual([name, s, Number.isNaN(fit[s])]);
        most = Math.max(most, Math.abs((other ?? 0) - (known(fit[s]) ?? 0)));
      }
      expect(fit.length).toBeGreaterThan(5000);
      expect(most).toBeLessThan(1e-9);
    }
  });
});
