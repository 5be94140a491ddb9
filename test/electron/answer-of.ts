import type { Outcome } from '../../data/model/problem.ts';

/** The value of an answer that is to be one. */
export async function answerOf<Value>(asked: Promise<Outcome<Value>>): Promise<Value> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** The problem of an answer that is to be one. */
export async function problemOf(asked: Promise<Outcome<unknown>>) {
  const outcome = await asked;
  if (outcome.ok) throw new Error('A problem was to be the answer');
  return outcome.problem;
}
