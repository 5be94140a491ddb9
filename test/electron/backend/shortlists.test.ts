import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { emptyShortlist } from '../../../data/model/shortlist.ts';
import { addSchool, changeCity } from '../../../data/shortlist/edit-shortlist.ts';
import {
  readDecision,
  storeDecision,
} from '../../../electron/backend/database/queries/decisions.ts';
import {
  readShortlist,
  readShortlists,
  removeShortlist,
  storeShortlist,
  takeShortlist,
} from '../../../electron/backend/database/queries/shortlists.ts';
import { makeReport } from '../../../electron/backend/report/make-report.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';

const ids = ['3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', '3f0c3c61-58a4-4a7b-9b68-2cf2ab3de002'];
const boston = { kind: 'metro', id: '14460', name: 'Boston-Cambridge-Newton, MA-NH' } as const;

describe('shortlists in a workspace', () => {
  it('are kept as they were saved, the one saved last being in use', () =>
    withShippedWorkspace(async ({ db }) => {
      const first = addSchool(emptyShortlist(ids[0], 'Northeast'), '166638', boston);
      const noted = changeCity(first, boston, {
        note: 'Ask the “Commons” — 3 pm',
        status: 'on hold',
      });
      storeShortlist(db, noted);
      storeShortlist(db, emptyShortlist(ids[1], 'All'));
      expect(readShortlists(db)).toEqual({
        current: ids[1],
        shortlists: [emptyShortlist(ids[1], 'All'), noted],
      });
      takeShortlist(db, ids[0]);
      expect(readShortlists(db).current).toBe(ids[0]);
      removeShortlist(db, ids[0]);
      expect(readShortlists(db).current).toBe(ids[1]);
      expect(() => readShortlist(db, ids[0])).toThrow(/no such shortlist/);
      expect(() => takeShortlist(db, ids[0])).toThrow(/no such shortlist/);
      expect(readShortlists(db).current).toBe(ids[1]);
    }));

  it('cannot take the name of another', () =>
    withShippedWorkspace(async ({ db }) => {
      storeShortlist(db, emptyShortlist(ids[0], 'Northeast'));
      expect(() => storeShortlist(db, emptyShortlist(ids[1], 'Northeast'))).toThrow(
        /already; give this one another name/,
      );
      expect(readShortlists(db).shortlists).toHaveLength(1);
    }));
});

describe('a decision record', () => {
  it('is kept for good, and known to be what was recorded', () =>
    withShippedWorkspace(async (workspace) => {
      const { db } = workspace;
      const list = addSchool(emptyShortlist(ids[0], 'Northeast'), '166638', boston);
      const report = await makeReport(workspace, list, fiveQuestions, {
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      expect(report.robustness?.rows[0]).toMatchObject({ unitid: '166638' });
      const now = new Date('2026-11-22T10:00:00Z');
      const decision = storeDecision(db, 'Board, November', report, 'a'.repeat(64), now);
      expect(readDecision(db, decision.id)).toEqual({ decision, report });
      expect(() => db.prepare("UPDATE decision SET title = 'Other'").run()).toThrow(
        /never changed/,
      );
      expect(() => db.prepare('DELETE FROM decision').run()).toThrow(/never deleted/);
      expect(() =>
        db.prepare('INSERT OR REPLACE INTO decision SELECT * FROM decision').run(),
      ).toThrow(/never replaced/);
      // Someone who goes around the schema is found out by the hash.
      db.exec('DROP TRIGGER decision_is_never_changed');
      db.prepare("UPDATE decision SET report = replace(report, '418,111', '818,111')").run();
      expect(() => readDecision(db, decision.id)).toThrow(/not what was recorded/);
    }));
});
