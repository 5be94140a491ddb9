import { resolve } from 'node:path';
import type { RequestOutput } from '../../data/api/answers.ts';
import type { RequestName } from '../../data/api/contract.ts';
import type { Progress } from '../../data/api/events.ts';
import type { Atlas } from '../../data/model/atlas.ts';
import type { SchoolFigures } from '../../data/model/figures.ts';
import { type Problem, ProblemError } from '../../data/model/problem.ts';
import type { Profile } from '../../data/model/profile.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import type { BackendInput } from '../backend/backend-requests.ts';
import { defaultWorkspacePath } from '../backend/user-data-folder.ts';
import { programFolder } from './program-folder.ts';
import { chooseProfile, type ProfileChoice } from './school-options.ts';

/** Asks the backend; trouble is thrown as a ProblemError. */
export type Ask = <Name extends RequestName>(
  name: Name,
  input: BackendInput<Name>,
) => Promise<RequestOutput[Name]>;

/** Opens the same backend that the window asks, for as long as the work with it takes. */
export async function withBackend<Result>(
  workspace: string | undefined,
  work: (ask: Ask, admitFiles: Backend['admitFiles']) => Promise<Result>,
): Promise<Result> {
  const backend = createBackend({
    workspacePath: workspace === undefined ? defaultWorkspacePath() : resolve(workspace),
    root: programFolder,
    emit(name, payload) {
      if (name === 'progress') tellProgress(payload as Progress);
      if (name === 'trouble') process.stderr.write(`${(payload as Problem).message}\n`);
    },
  });
  try {
    return await work(async (name, input) => {
      const outcome = await backend.request(name, input);
      if (outcome.ok) return outcome.value;
      throw new ProblemError(outcome.problem.code, outcome.problem.message);
    }, backend.admitFiles);
  } finally {
    await backend.close();
  }
}

interface Asked {
  atlas: Atlas;
  figures: SchoolFigures;
  profile: Profile;
}

/** Schools and their figures under the profile that the options choose. */
export async function askFigures(ask: Ask, choice: ProfileChoice): Promise<Asked> {
  const profile = await chooseProfile(ask, choice);
  const atlas = await ask('atlas', {});
  const figures = await ask('figures', { profile });
  return { atlas, figures, profile };
}

/** On stderr: stdout has the result and nothing else. Draws go by in a moment and are told to people only. */
export function tellProgress({ task, sentence, done, total }: Progress): void {
  if (task === 'robustness' && !process.stderr.isTTY) return;
  process.stderr.write(`${sentence}${total > 0 ? ` (${done}/${total})` : ''}\n`);
}
