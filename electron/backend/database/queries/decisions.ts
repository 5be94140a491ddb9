import { createHash } from 'node:crypto';
import type { Decision } from '../../../../data/model/decision.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { Report } from '../../../../data/report/report.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

interface DecisionRow {
  id: number;
  recorded_at: string;
  title: string;
  report_sha256: string;
  figures_sha256: string;
  /** Out of the report; null where somebody changed that by hand. */
  shortlist: string | null;
  profile: string | null;
  cities: number | null;
  schools: number | null;
}

const select = `SELECT id, recorded_at, title, report_sha256, figures_sha256,
  CAST(json_extract(report, '$.shortlist') AS TEXT) AS shortlist,
  CAST(json_extract(report, '$.profile.name') AS TEXT) AS profile,
  CAST(json_extract(report, '$.scope.cities') AS INTEGER) AS cities,
  CAST(json_extract(report, '$.scope.schools') AS INTEGER) AS schools`;

/** Keeps a report as it was shown; the schema lets nobody change it afterwards. */
export function storeDecision(
  db: WritableDatabase,
  title: string,
  report: Report,
  figuresSha256: string,
  now: Date,
): Decision {
  const text = JSON.stringify(report);
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO decision (recorded_at, title, report, report_sha256, figures_sha256)
       VALUES (?, ?, ?, ?, ?)`,
    )
    .run(now.toISOString(), title, text, sha256Of(text), figuresSha256);
  return readDecision(db, Number(lastInsertRowid)).decision;
}

/**
 * Every decision record, the newest first. One that was altered by hand is listed with the others, and
 * reading it says that it was.
 */
export function readDecisions(db: ReadableDatabase): Decision[] {
  const rows = db.prepare(`${select} FROM decision ORDER BY id DESC`).all() as DecisionRow[];
  return rows.map(decisionOf);
}

/** A record with its report, held against the hash that was taken of it. */
export function readDecision(
  db: ReadableDatabase,
  id: number,
): { decision: Decision; report: Report } {
  const row = db.prepare(`${select}, report FROM decision WHERE id = ?`).get(id) as
    | (DecisionRow & { report: string })
    | undefined;
  if (row === undefined) {
    throw new ProblemError('decision-unknown', 'There is no such decision record here.');
  }
  if (sha256Of(row.report) !== row.report_sha256) {
    throw new ProblemError(
      'decision-altered',
      `The record “${row.title}” is not what was recorded: its text was changed outside of the program.`,
    );
  }
  return { decision: decisionOf(row), report: JSON.parse(row.report) as Report };
}

function decisionOf(row: DecisionRow): Decision {
  return {
    id: row.id,
    recordedAt: row.recorded_at,
    title: row.title,
    shortlist: row.shortlist ?? '',
    profile: row.profile ?? '',
    cities: row.cities ?? 0,
    schools: row.schools ?? 0,
    reportSha256: row.report_sha256,
    figuresSha256: row.figures_sha256,
  };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
