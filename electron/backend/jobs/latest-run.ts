import { ProblemError } from '../../../data/model/problem.ts';

/** Long work of which only the newest is wanted. */
export interface LatestRun {
  /** Ends the run before it, whose promise is then rejected with a problem of the code 'cancelled'. */
  start<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Ends what runs; nothing where nothing does. */
  cancel(): void;
}

export function latestRun(): LatestRun {
  let running = new AbortController();
  const end = (message: string) => running.abort(new ProblemError('cancelled', message));
  return {
    start(work) {
      end('A newer request took the place of this one, so that it was ended.');
      running = new AbortController();
      return work(running.signal);
    },
    cancel: () => end('It was stopped before it was done; start it again to have its result.'),
  };
}
