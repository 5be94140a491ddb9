import { SqliteError } from './sqlite.ts';
import type { WritableDatabase } from './handles.ts';
import { takeRemovedMark } from './queries/contacts.ts';

/**
 * Removes for good what was taken from candidates while the workspace was open before: files that no
 * evidence has any more, and timelines of candidates that are gone. The file is written anew then, and
 * where contacts were deleted, so that nothing of them is left in it. Only for an opening in which nothing can be undone yet.
 */
export function purgeRemoved(db: WritableDatabase): void {
  const removed = db
    .transaction(() => {
      const files = db.prepare(
        `DELETE FROM attachment WHERE id NOT IN (
           SELECT json_extract(evidence.value, '$.attachment')
           FROM candidate, json_each(candidate.json, '$.evidence') AS evidence
           WHERE json_extract(evidence.value, '$.attachment') IS NOT NULL)`,
      );
      const events = db.prepare(
        'DELETE FROM candidate_event WHERE unitid NOT IN (SELECT unitid FROM candidate)',
      );
      const removed = files.run().changes + events.run().changes;
      return takeRemovedMark(db) || removed > 0;
    })
    .immediate();
  if (!removed) return;
  try {
    db.exec('VACUUM');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // Another process reads. What was deleted is overwritten all the same (secure_delete); the file
    // only stays as large as it is.
    if (!(error instanceof SqliteError) || !error.code.startsWith('SQLITE_BUSY')) throw error;
  }
}
