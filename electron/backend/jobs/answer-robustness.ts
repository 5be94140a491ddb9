import type { Progress } from '../../../data/api/contract.ts';
import { rankSchools, tieOrder } from '../../../data/fit/rank.ts';
import { prepareRobustness } from '../../../data/fit/robustness.ts';
import { scoreFit, scoreQuestions } from '../../../data/fit/score.ts';
import type { HandlersOf } from '../handlers.ts';
import { latestRun } from './latest-run.ts';
import { runRobustness } from './run-robustness.ts';

/** Answers what is asked about how sure the ranks are; one drawing at a time, the newest. */
export function answerRobustness(
  onProgress: (progress: Progress) => void,
): HandlersOf<'robustness' | 'cancel'> & { end: () => void } {
  const drawing = latestRun();
  return {
    robustness: (workspace, { profile, draws, seed, top }) =>
      drawing.start((signal) => {
        const figures = workspace.figures(profile);
        const scores = scoreQuestions(figures.criteria, profile);
        const ties = tieOrder(figures, workspace.atlas().schools);
        const { order, ranked } = rankSchools(scoreFit(scores, profile), figures, ties, profile);
        const request = { draws, seed, top, agreement: profile.agreement };
        const schools = order.subarray(0, ranked);
        const input = prepareRobustness(figures, scores, profile, schools, request);
        return runRobustness(input, { signal, onProgress });
      }),
    cancel() {
      drawing.cancel();
      return null;
    },
    end: () => drawing.cancel(),
  };
}
