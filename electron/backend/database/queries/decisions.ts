import { createHash } from 'node:crypto';
import type { Decision } from '../../../../data/model/decision.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { Report } from '../../../../data/report/report.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

interface DecisionRow {
  id: number;
  recorded_at: string;
  title: string;
  report: string;
  report_sha256: string;
  figures_sha256: string;
}

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

/** Every decision record, the newest first. */
export function readDecisions(db: ReadableDatabase): Decision[] {
  const rows = db.prepare('SELECT * FROM decision ORDER BY id DESC').all() as DecisionRow[];
  return rows.map((row) => decisionOf(row, JSON.parse(row.report) as Report));
}

/** A record with its report, held against the hash that was taken of it. */
export function readDecision(
  db: ReadableDatabase,
  id: number,
): { decision: Decision; report: Report } {
  const row = db.prepare('SELECT * FROM decision WHERE id = ?').get(id) as DecisionRow | undefined;
  if (row === undefined) {
    throw new ProblemError('decision-unknown', 'There is no such decision record here.');
  }
  if (sha256Of(row.report) !== row.report_sha256) {
    throw new ProblemError(
      'decision-altered',
      `The record “${row.title}” is not what was recorded: its text was changed outside of the program.`,
    );
  }
  const report = JSON.parse(row.report) as Report;
  return { decision: decisionOf(row, report), report };
}

function decisionOf(row: DecisionRow, { shortlist, profile, scope }: Report): Decision {
  return {
    id: row.id,
    recordedAt: row.recorded_at,
    title: row.title,
    shortlist,
    profile: profile.name,
    cities: scope.cities,
    schools: scope.schools,
    reportSha256: row.report_sha256,
    figuresSha256: row.figures_sha256,
  };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
