import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../../data/model/problem.ts';
import { plainFileName } from './export/plain-file-name.ts';
import { readAttachedFile } from './attach-file.ts';
import {
  readAttachment,
  readAttachments,
  storeAttachment,
} from './database/queries/attachments.ts';
import { writeFile } from './export/write-file.ts';
import type { HandlersOf } from './handlers.ts';

type AttachmentRequests = 'attachments' | 'attachFile' | 'openAttachment';

/** Answers what is asked about files that evidence came with. */
export function answerAttachments(): HandlersOf<AttachmentRequests> {
  return {
    attachments: ({ db }, { unitid }) => readAttachments(db, unitid),
    attachFile({ db }, { unitid, path }) {
      const file = readAttachedFile(path, unitid);
      storeAttachment(db, file, new Date());
      return { id: file.id, name: file.name, type: file.type, size: file.bytes.length };
    },
    openAttachment({ db }, { id, folder }) {
      const { name, bytes } = readAttachment(db, id);
      const safe = plainFileName(name);
      if (safe === '') throw new ProblemError('attachment-nameless', 'The file has no name.');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      // Each copy in a folder of its own: two files may have one name.
      const copy = join(mkdtempSync(join(folder, 'file-')), safe);
      writeFile(copy, bytes);
      // What is written into the copy would be lost with it.
      chmodSync(copy, 0o400);
      return { file: copy };
    },
  };
}
