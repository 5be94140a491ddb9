import { parentPort, workerData } from 'node:worker_threads';
import type { RobustnessInput } from '../../data/fit/robustness.ts';

/** Entry of a thread that makes the weighted sums of some draws, and nothing else: no ranks, no chance. */

export interface BareWeighing {
  scores: Float64Array[];
  /** Weights of the questions, the same for all of them; one set a draw. */
  weights: Float64Array;
  from: number;
  to: number;
}

/** The scores that the draws weigh; what is unknown adds nothing. */
export function bareScores({ scores }: RobustnessInput): Float64Array[] {
  return scores.map((column) => column.map((score) => (Number.isNaN(score) ? 0 : score)));
}

function weigh({ scores, weights, from, to }: BareWeighing): number {
  const [{ length: count }] = scores;
  const fit = new Float64Array(count);
  for (let draw = from; draw < to; draw++) {
    for (let school = 0; school < count; school++) {
      let sum = 0;
      for (let q = 0; q < scores.length; q++) {
        sum += weights[draw * scores.length + q] * scores[q][school];
      }
      fit[school] = sum;
    }
  }
  return fit[0];
}

parentPort?.postMessage(weigh(workerData));
