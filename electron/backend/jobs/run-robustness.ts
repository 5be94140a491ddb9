import { availableParallelism } from 'node:os';
import type { Progress } from '../../../data/api/events.ts';
import type { Robustness, RobustnessInput } from '../../../data/fit/robustness.ts';
import { joinSummaries } from '../../../data/fit/summarize-draws.ts';
import { formatCount } from '../../../data/words/numbers.ts';
import {
  drawTasks,
  type RobustnessAnswer,
  type RobustnessTask,
  sharedMemory,
  summaryTasks,
} from './robustness-tasks.ts';
import { shareOut } from './share-out.ts';
import { startThread } from './thread.ts';

interface RunOptions {
  /** Ends all threads at once; the answer is then the reason of the signal. */
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
  threads?: number;
}

/** Draws the ranking on threads of its own; what comes of it does not depend on how many. */
export async function runRobustness(
  input: RobustnessInput,
  { signal, onProgress, threads = availableParallelism() }: RunOptions,
): Promise<Robustness> {
  signal.throwIfAborted();
  const draws = drawTasks(input);
  const data = { input, memory: sharedMemory(input) };
  const running = Array.from({ length: Math.min(threads, draws.length) }, () =>
    startThread('robustness-thread', data),
  );
  const tell = tellInSteps(draws.length, input.draws, onProgress);
  try {
    const work = (async () => {
      tell(0);
      await shareOut<RobustnessTask, RobustnessAnswer>(running, draws, tell);
      const summaries = await shareOut<RobustnessTask, Robustness>(
        running,
        summaryTasks(input),
        () => undefined,
      );
      return joinSummaries(summaries);
    })();
    return await Promise.race([work, endOf(signal)]);
  } finally {
    for (const thread of running) void thread.terminate();
  }
}

/** Twenty steps are enough to see it move. */
function tellInSteps(
  tasks: number,
  draws: number,
  onProgress: (progress: Progress) => void,
): (done: number) => void {
  const step = Math.ceil(tasks / 20);
  return (done) => {
    if (done % step !== 0 && done !== tasks) return;
    const drawn = Math.round((done / tasks) * draws);
    const sentence = `Drawing the ranking ${formatCount(draws)} times`;
    onProgress({ task: 'robustness', sentence, done: drawn, total: draws });
  };
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
