/** Expected trouble as a value: a stable code for programs, one sentence for people. */
export interface Problem {
  code: string;
  message: string;
}

/** What crosses between processes, since Electron keeps nothing of an error but its message. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problem: Problem };

/** Thrown inside the backend where trouble is expected; turned into an Outcome at its edge. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'ProblemError';
    this.problem = { code, message };
  }
}
