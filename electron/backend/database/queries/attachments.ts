import type { Attachment } from '../../../../data/model/attachment.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';

/** A file to be kept, as it was judged. */
export interface NewAttachment extends Omit<Attachment, 'size'> {
  unitid: string;
  sha256: string;
  bytes: Uint8Array;
}

export function storeAttachment(db: WritableDatabase, file: NewAttachment, now: Date): void {
  const { id, unitid, name, type, sha256, bytes } = file;
  db.prepare(
    `INSERT INTO attachment (id, unitid, name, type, sha256, added_at, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, unitid, name, type, sha256, now.toISOString(), bytes);
}

/** What is kept of a school's files, without the bytes. */
export function readAttachments(db: ReadableDatabase, unitid: string): Attachment[] {
  return db
    .prepare(
      'SELECT id, name, type, length(bytes) AS size FROM attachment WHERE unitid = ? ORDER BY added_at, id',
    )
    .all(unitid) as Attachment[];
}

/** Name and content of one file; a problem where it is not there. */
export function readAttachment(
  db: ReadableDatabase,
  id: string,
): { name: string; bytes: Uint8Array } {
  const found = db.prepare('SELECT name, bytes FROM attachment WHERE id = ?').get(id);
  if (found !== undefined) return found as { name: string; bytes: Uint8Array };
  throw new ProblemError(
    'attachment-unknown',
    'This file is no longer in the workspace; attach it again.',
  );
}
