import { Worker } from 'node:worker_threads';

/**
 * Starts a thread from the file of this name beside this one: a source under Node itself (command line,
 * tests), a built file in the program, where all entries lie in one folder.
 */
export function startThread(name: 'robustness-thread', workerData: unknown): Worker {
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new Worker(new URL(`./${name}${ending}`, import.meta.url), { workerData });
}
