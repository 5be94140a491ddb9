import { whatChanged } from '../../../../data/candidate/what-changed.ts';
import { gateRefusal } from '../../../../data/candidate/enter-stage.ts';
import {
  type Candidate,
  type CandidateEvent,
  candidateSchema,
} from '../../../../data/model/candidate.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** Every candidate, by UNITID. */
export function readCandidates(db: ReadableDatabase): Candidate[] {
  const rows = db.prepare('SELECT unitid, json FROM candidate ORDER BY unitid').all() as {
    unitid: string;
    json: string;
  }[];
  return rows.map(({ unitid, json }) => readOne(unitid, json));
}

function findCandidate(db: ReadableDatabase, unitid: string): Candidate | null {
  const json = db.prepare('SELECT json FROM candidate WHERE unitid = ?').pluck().get(unitid);
  return json === undefined ? null : readOne(unitid, json as string);
}

function readOne(unitid: string, json: string): Candidate {
  const read = candidateSchema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  throw new ProblemError(
    'candidate-misfit',
    `This version of the program cannot read what is kept of the candidate ${unitid}; it is kept as it is. Open the workspace with the version that wrote it.`,
  );
}

/**
 * Saves a candidate and tells its timeline what changed; `alsoSay` adds what came of it, such as
 * another fit. Refused where talks would be finalized behind a shut gate.
 */
export function storeCandidate(
  db: WritableDatabase,
  candidate: Candidate,
  now: Date,
  alsoSay: () => string[] = () => [],
): void {
  const refusal = gateRefusal(candidate);
  if (refusal !== null) throw new ProblemError('gate-shut', refusal);
  db.transaction(() => {
    const { unitid } = candidate;
    const changes = whatChanged(findCandidate(db, unitid), candidate);
    db.prepare(
      `INSERT INTO candidate (unitid, json) VALUES (?, ?)
       ON CONFLICT (unitid) DO UPDATE SET json = excluded.json`,
    ).run(unitid, JSON.stringify(candidate));
    if (changes.length === 0) return;
    const tell = db.prepare('INSERT INTO candidate_event (unitid, at, sentence) VALUES (?, ?, ?)');
    for (const sentence of [...changes, ...alsoSay()]) {
      tell.run(unitid, now.toISOString(), sentence);
    }
  }).immediate();
}

/** Deletes a candidate with its timeline and files; false where there is none. */
export function removeCandidate(db: WritableDatabase, unitid: string): boolean {
  return db.prepare('DELETE FROM candidate WHERE unitid = ?').run(unitid).changes === 1;
}

/** What became of a candidate, the newest first. */
export function readTimeline(db: ReadableDatabase, unitid: string): CandidateEvent[] {
  return db
    .prepare('SELECT at, sentence FROM candidate_event WHERE unitid = ? ORDER BY id DESC')
    .all(unitid) as CandidateEvent[];
}
