import { create } from 'zustand';
import type { Candidate } from '../../data/model/candidate.ts';
import type { Evidence } from '../../data/model/evidence.ts';
import { changeCandidate } from '../state/candidate-store.ts';

/** A candidate with the name of its school, as the parts of its record are given it. */
export interface Subject {
  candidate: Candidate;
  name: string;
}

/** Why the gate let a change not through, and beside what that is to be said. */
interface Refusal {
  refused: { unitid: string; place: string; sentence: string } | null;
}

export const useRefusal = create<Refusal>()(() => ({ refused: null }));

/**
 * Changes a candidate by one step. `place` names what was used: a refusal of the gate is said beside it.
 * True where the change was made.
 */
export function edit(
  { candidate: { unitid }, name }: Subject,
  what: string,
  change: (candidate: Candidate) => Candidate,
  place = 'way',
): boolean {
  const sentence = changeCandidate(unitid, { subject: `${what} of ${name}` }, change);
  useRefusal.setState({ refused: sentence === null ? null : { unitid, place, sentence } });
  return sentence === null;
}

export function editEvidence(
  subject: Subject,
  { id, kind }: Evidence,
  what: string,
  change: Partial<Evidence>,
): boolean {
  return edit(
    subject,
    `${what} (${kind})`,
    (candidate) => ({
      ...candidate,
      evidence: candidate.evidence.map((one) => (one.id === id ? { ...one, ...change } : one)),
    }),
    id,
  );
}

/** The day as it is where the person is, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
