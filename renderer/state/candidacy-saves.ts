import type { Candidate } from '../../data/model/candidate.ts';
import type { FeeSchedule } from '../../data/model/fee-schedule.ts';
import type { Candidacy } from './work-store.ts';

/** One thing that the workspace has to be asked. */
export type CandidacySave =
  | { request: 'deleteCandidate'; input: { unitid: string } }
  | { request: 'saveCandidate'; input: { candidate: Candidate } }
  | { request: 'saveFeeSchedule'; input: { schedule: FeeSchedule } };

/** What leads from the candidates and fees that the workspace has to those on screen. */
export function candidacySaves(saved: Candidacy, now: Candidacy): CandidacySave[] {
  const before = new Map(saved.candidates.map((one) => [one.unitid, one]));
  const left = new Set(now.candidates.map(({ unitid }) => unitid));
  const saves: CandidacySave[] = [];
  for (const { unitid } of saved.candidates) {
    if (!left.has(unitid)) saves.push({ request: 'deleteCandidate', input: { unitid } });
  }
  for (const candidate of now.candidates) {
    if (before.get(candidate.unitid) !== candidate) {
      saves.push({ request: 'saveCandidate', input: { candidate } });
    }
  }
  if (saved.feeSchedule !== now.feeSchedule) {
    saves.push({ request: 'saveFeeSchedule', input: { schedule: now.feeSchedule } });
  }
  return saves;
}
