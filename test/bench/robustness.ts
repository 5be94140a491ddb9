import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { roomForRanks, drawRanks } from '../../data/fit/draw-ranks.ts';
import { rankSchools, tieOrder } from '../../data/fit/rank.ts';
import { prepareRobustness, type RobustnessInput } from '../../data/fit/robustness.ts';
import { scoreFit, scoreQuestions } from '../../data/fit/score.ts';
import { fiveQuestions } from '../../data/model/profile.ts';
import { runRobustness } from '../../electron/backend/jobs/run-robustness.ts';
import type { Workspace } from '../../electron/backend/workspace.ts';
import { type BareWeighing, bareScores } from './bare-weighing.ts';
import { type Measured, timeInTurns } from './measure.ts';

const draws = 10_000;

/** The draws of all ranked schools, from the start of the threads to the answer. */
export async function measureRobustness(workspace: Workspace): Promise<Measured[]> {
  const input = inputOf(workspace);
  const threads = availableParallelism();
  // Drawn beforehand, which is more than the loop needs and takes it no time.
  const { weights } = drawRanks(input, 0, draws, roomForRanks(input, draws));
  const scores = bareScores(input);
  const signal = new AbortController().signal;
  const peers = {
    robustness: () => runRobustness(input, { signal, onProgress: () => undefined, threads }),
    bare: () => weighBare(scores, weights, threads),
  };
  await timeInTurns(peers, 1);
  const times = await timeInTurns(peers, 9);
  const schools = input.school.length.toLocaleString('en-US');
  const many = draws.toLocaleString('en-US');
  return [
    {
      what: `Robustness of ${schools} schools, ${many} draws on ${threads} threads`,
      ...times.robustness,
      peers: [{ what: `bare weighted sums on ${threads} threads`, ...times.bare }],
      limit: 3,
    },
  ];
}

function inputOf(workspace: Workspace): RobustnessInput {
  const figures = workspace.figures(fiveQuestions);
  const scores = scoreQuestions(figures.criteria, fiveQuestions);
  const ties = tieOrder(figures, workspace.atlas().schools);
  const fit = scoreFit(scores, fiveQuestions);
  const { order, ranked } = rankSchools(fit, figures, ties, fiveQuestions);
  const request = { draws, seed: 1, top: 10, agreement: fiveQuestions.agreement };
  return prepareRobustness(figures, scores, fiveQuestions, order.subarray(0, ranked), request);
}

async function weighBare(
  scores: Float64Array[],
  weights: Float64Array,
  threads: number,
): Promise<void> {
  const entry = new URL('./bare-weighing.ts', import.meta.url);
  const share = (thread: number) => Math.round((thread * draws) / threads);
  await Promise.all(
    Array.from({ length: threads }, (_, thread) => {
      const workerData: BareWeighing = {
        scores,
        weights,
        from: share(thread),
        to: share(thread + 1),
      };
      const worker = new Worker(entry, { workerData });
      return new Promise((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      }).finally(() => worker.terminate());
    }),
  );
}
