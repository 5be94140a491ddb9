import { gateRefusal } from '../../data/candidate/enter-stage.ts';
import { type Candidate, newCandidate, type Pathway } from '../../data/model/candidate.ts';
import type { FeeSchedule } from '../../data/model/fee-schedule.ts';
import type { Step } from './history.ts';
import { type Candidacy, changeWork, currentWork, onWorkChange, useWork } from './work-store.ts';

/** What is known of schools as candidates, and what can be done to it; all of it is undone like a weight. */

/** The school as a candidate; null where it is none. */
export function useCandidate(unitid: string): Candidate | null {
  return useWork(({ candidacy }) => find(candidacy, unitid));
}

export function useCandidates(): readonly Candidate[] {
  return useWork(({ candidacy }) => candidacy.candidates);
}

export function useFeeSchedule(): FeeSchedule {
  return useWork(({ candidacy }) => candidacy.feeSchedule);
}

export function currentCandidate(unitid: string): Candidate | null {
  return find(currentWork().candidacy, unitid);
}

export function currentCandidacy(): Candidacy {
  return currentWork().candidacy;
}

/** Calls the listener after every change of a candidate, a contact or the schedule of fees. */
export function onCandidacyChange(listener: (candidacy: Candidacy) => void): () => void {
  return onWorkChange('candidacy', listener);
}

/**
 * Changes a candidate by one step. A change that would finalize talks behind a shut gate is not made;
 * the answer then says why.
 */
export function changeCandidate(
  unitid: string,
  step: Step,
  change: (candidate: Candidate) => Candidate,
): string | null {
  const before = currentCandidate(unitid);
  if (before === null) return null;
  const after = change(before);
  const refusal = gateRefusal(after);
  if (refusal === null && after !== before) keep(step, after);
  return refusal;
}

/** Takes a school in view as a candidate on one of the pathways. */
export function takeInView(unitid: string, name: string, pathway: Pathway): void {
  keep({ subject: `${name} taken in view` }, newCandidate(unitid, pathway));
}

/** Takes a candidate out of view; undo brings all of it back, its files too. */
export function takeOutOfView(unitid: string, name: string): Step {
  const step = { subject: `${name} taken out of view` };
  const candidacy = currentCandidacy();
  const candidates = candidacy.candidates.filter((one) => one.unitid !== unitid);
  changeWork(step, { candidacy: { ...candidacy, candidates } });
  return step;
}

export function changeFeeSchedule(feeSchedule: FeeSchedule): void {
  const step = { subject: 'schedule of membership fees' };
  changeWork(step, { candidacy: { ...currentCandidacy(), feeSchedule } });
}

function find({ candidates }: Candidacy, unitid: string): Candidate | null {
  return candidates.find((one) => one.unitid === unitid) ?? null;
}

/** Candidates stand by UNITID, as the workspace has them. */
function keep(step: Step, candidate: Candidate): void {
  const candidacy = currentCandidacy();
  const others = candidacy.candidates.filter(({ unitid }) => unitid !== candidate.unitid);
  const candidates = [...others, candidate].toSorted((a, b) => (a.unitid < b.unitid ? -1 : 1));
  changeWork(step, { candidacy: { ...candidacy, candidates } });
}
