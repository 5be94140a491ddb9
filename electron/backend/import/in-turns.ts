import { setImmediate as nextTurn } from 'node:timers/promises';
import { ProblemError } from '../../../data/model/problem.ts';

/** Long work rests after this long, so that other requests are answered. */
const longestTurnMs = 30;
/** Does work in turns, between which others have theirs, and ends when it is cancelled. */
export async function inTurns(
  work: Generator<number>,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<void> {
  let turn = performance.now();
  for (const share of work) {
    if (performance.now() - turn < longestTurnMs) continue;
    tell(share);
    await rest(signal);
    turn = performance.now();
  }
}

/** Lets others have their turn; a problem once the work was cancelled. */
export async function rest(signal: AbortSignal): Promise<void> {
  await nextTurn();
  if (signal.aborted) {
    throw new ProblemError('cancelled', 'The import was cancelled; the workspace is as it was.');
  }
}
