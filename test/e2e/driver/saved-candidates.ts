import { join } from 'node:path';
import { type Candidate, newCandidate, type Pathway } from '../../../data/model/candidate.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { programFolder } from './program.ts';

/** Candidates in the workspace of a data folder, saved before the program is opened. */
export async function saveCandidates(dataFolder: string, candidates: Candidate[]): Promise<void> {
  const backend = createBackend({
    workspacePath: join(dataFolder, 'United States.atlas'),
    root: programFolder,
    emit: () => undefined,
  });
  for (const candidate of candidates) {
    // As people come to know of it: first in view, then on its way.
    const first = { ...newCandidate(candidate.unitid, candidate.pathway) };
    for (const step of [first, candidate]) {
      const saved = await backend.request('saveCandidate', { candidate: step });
      if (!saved.ok) throw new Error(saved.problem.message);
    }
  }
  await backend.close();
}

/** A candidate as told of in a test. */
export function candidateOf(
  unitid: string,
  pathway: Pathway,
  change: Partial<Candidate> = {},
): Candidate {
  return { ...newCandidate(unitid, pathway), ...change };
}
