import type { Progress } from '../../../data/api/events.ts';
import { rankCountry } from '../../../data/fit/rank-country.ts';
import { prepareRobustness } from '../../../data/fit/robustness.ts';
import type { HandlersOf } from '../handlers.ts';
import { latestRun } from './latest-run.ts';
import { runRobustness } from './run-robustness.ts';

/** Answers what is asked about how sure the ranks are; one drawing at a time, the newest. */
export function answerRobustness(
  onProgress: (progress: Progress) => void,
): HandlersOf<'robustness'> & { endDrawing: () => void } {
  const drawing = latestRun();
  return {
    robustness: (workspace, { profile, draws, seed, top }) =>
      drawing.start((signal) => {
        const figures = workspace.figures(profile);
        const { scores, ranking } = rankCountry(workspace.atlas(), figures, profile);
        const { order, ranked } = ranking;
        const request = { draws, seed, top, agreement: profile.agreement };
        const schools = order.subarray(0, ranked);
        const input = prepareRobustness(figures, scores, profile, schools, request);
        return runRobustness(input, { signal, onProgress });
      }),
    endDrawing: () => drawing.cancel(),
  };
}
