import { whatChanged } from '../../../../data/candidate/what-changed.ts';
import { gateRefusal } from '../../../../data/candidate/enter-stage.ts';
import {
  type Candidate,
  type CandidateEvent,
  candidateSchema,
} from '../../../../data/model/candidate.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { readAttachments } from './attachments.ts';

/** Every candidate, by UNITID. */
export function readCandidates(db: ReadableDatabase): Candidate[] {
  const rows = db.prepare('SELECT unitid, json FROM candidate ORDER BY unitid').all() as {
    unitid: string;
    json: string;
  }[];
  return rows.map(({ unitid, json }) => readOne(unitid, json));
}

export function findCandidate(db: ReadableDatabase, unitid: string): Candidate | null {
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

/** Texts are saved while they are typed: the same change going on is one line of the timeline. */
export interface TimelineEntry {
  unitid: string;
  before: Candidate | null;
  /** Ids of its lines. */
  lines: number[];
  /** What was changed, without the values. */
  subjects: string;
  /** When it was last added to, in milliseconds. */
  at: number;
}

/** Longer pauses end a change. */
const sameChangeMs = 60_000;

/**
 * Saves a candidate and tells its timeline what changed; `alsoSay` adds what came of it, such as
 * another fit. Refused where talks would be finalized behind a shut gate, and with a file of evidence
 * that the workspace does not have for the school.
 *
 * @param latest what was saved last, which this may go on with
 * @returns what was told, for the next save
 */
export function storeCandidate(
  db: WritableDatabase,
  candidate: Candidate,
  now: Date,
  alsoSay: () => string[] = () => [],
  latest: TimelineEntry | null = null,
): TimelineEntry | null {
  const refusal = gateRefusal(candidate);
  if (refusal !== null) throw new ProblemError('gate-shut', refusal);
  return db
    .transaction(() => {
      const { unitid } = candidate;
      const before = findCandidate(db, unitid);
      refuseUnknownFiles(db, before, candidate);
      const changes = whatChanged(before, candidate);
      db.prepare(
        `INSERT INTO candidate (unitid, json) VALUES (?, ?)
         ON CONFLICT (unitid) DO UPDATE SET json = excluded.json`,
      ).run(unitid, JSON.stringify(candidate));
      if (changes.length === 0) return latest;
      const came = alsoSay();
      const subjects = subjectsOf(changes);
      const goesOn =
        latest !== null &&
        came.length === 0 &&
        latest.unitid === unitid &&
        latest.subjects === subjects &&
        now.getTime() - latest.at < sameChangeMs;
      const from = goesOn ? latest.before : before;
      if (goesOn) forgetLines(db, latest.lines);
      const told = goesOn ? whatChanged(from, candidate) : [...changes, ...came];
      const lines = tellTimeline(db, unitid, now, told);
      return { unitid, before: from, lines, subjects, at: now.getTime() };
    })
    .immediate();
}

/** Evidence comes with files of its own school only. What stood there before is kept as it is. */
function refuseUnknownFiles(
  db: ReadableDatabase,
  before: Candidate | null,
  { unitid, evidence }: Candidate,
): void {
  const had = new Set(before?.evidence.map(({ attachment }) => attachment));
  const added = evidence.filter(({ attachment }) => attachment !== null && !had.has(attachment));
  if (added.length === 0) return;
  const files = new Set(readAttachments(db, unitid).map(({ id }) => id));
  const lost = added.find(({ attachment }) => !files.has(attachment ?? ''));
  if (lost === undefined) return;
  throw new ProblemError(
    'attachment-unknown',
    `The file of the evidence “${lost.kind}” of ${lost.date} is not in the workspace for the school ${unitid}; attach it again.`,
  );
}

/** 'Champion' of 'Champion: A dean, before A chair'. */
function subjectsOf(changes: readonly string[]): string {
  return changes.map((sentence) => sentence.split(':')[0]).join('; ');
}

/** Takes lines out of timelines again. */
export function forgetLines(db: WritableDatabase, lines: readonly number[]): void {
  const forget = db.prepare('DELETE FROM candidate_event WHERE id = ?');
  for (const line of lines) forget.run(line);
}

/** Adds lines to the timeline of a candidate; their ids. */
export function tellTimeline(
  db: WritableDatabase,
  unitid: string,
  now: Date,
  sentences: readonly string[],
): number[] {
  const tell = db.prepare('INSERT INTO candidate_event (unitid, at, sentence) VALUES (?, ?, ?)');
  return sentences.map((sentence) =>
    Number(tell.run(unitid, now.toISOString(), sentence).lastInsertRowid),
  );
}

/**
 * Takes a candidate out of view; false where there is none. Its timeline and files stay until the
 * workspace is next opened, for an undo.
 */
export function removeCandidate(db: WritableDatabase, unitid: string, now: Date): boolean {
  return db
    .transaction(() => {
      const gone = db.prepare('DELETE FROM candidate WHERE unitid = ?').run(unitid).changes === 1;
      if (gone) tellTimeline(db, unitid, now, ['Taken out of view']);
      return gone;
    })
    .immediate();
}

/** What became of a candidate, the newest first. */
export function readTimeline(db: ReadableDatabase, unitid: string): CandidateEvent[] {
  return db
    .prepare(
      `SELECT at, sentence FROM candidate_event
       WHERE unitid = ? AND unitid IN (SELECT unitid FROM candidate) ORDER BY id DESC`,
    )
    .all(unitid) as CandidateEvent[];
}

/** Of the timeline of each candidate its beginning and what tells of stages, the newest first. */
export function readStageLines(db: ReadableDatabase): Map<string, CandidateEvent[]> {
  const rows = db
    .prepare(
      `SELECT unitid, at, sentence FROM candidate_event AS event
       WHERE unitid IN (SELECT unitid FROM candidate)
         AND (sentence GLOB 'Stage: *'
              OR id = (SELECT min(id) FROM candidate_event WHERE unitid = event.unitid))
       ORDER BY id DESC`,
    )
    .all() as (CandidateEvent & { unitid: string })[];
  return Map.groupBy(rows, ({ unitid }) => unitid);
}
