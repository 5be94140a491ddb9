import { resolve } from 'node:path';
import type { Progress } from '../../data/api/contract.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { type Outcome, ProblemError } from '../../data/model/problem.ts';
import type { Profile } from '../../data/model/profile.ts';
import { createBackend } from '../backend/backend.ts';
import { defaultWorkspacePath } from '../backend/user-data-folder.ts';
import { programFolder } from './program-folder.ts';

interface Asked {
  atlas: Atlas;
  figures: SchoolFigures;
  profile: Profile;
}

/** Asks the same backend that the window asks; the profile is the workspace's, changed by `adapt`. */
export async function askBackend(
  workspace: string | undefined,
  adapt: (profile: Profile) => Profile,
): Promise<Asked> {
  const backend = createBackend({
    workspacePath: workspace === undefined ? defaultWorkspacePath() : resolve(workspace),
    root: programFolder,
    emit: (name, payload) => {
      if (name === 'progress') tellProgress(payload as Progress);
    },
  });
  try {
    const profile = adapt(answerOf(await backend.request('profile', {})));
    const atlas = answerOf(await backend.request('atlas', {}));
    const figures = answerOf(await backend.request('figures', { profile }));
    return { atlas, figures, profile };
  } finally {
    await backend.close();
  }
}

/** On stderr: stdout has the result and nothing else. */
export function tellProgress({ sentence, done, total }: Progress): void {
  process.stderr.write(`${sentence}${total > 0 ? ` (${done}/${total})` : ''}\n`);
}

function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  throw new ProblemError(outcome.problem.code, outcome.problem.message);
}
