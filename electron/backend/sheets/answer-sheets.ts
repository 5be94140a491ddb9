import type { ReadableDatabase } from '../database/handles.ts';
import { readAttachments } from '../database/queries/attachments.ts';
import { readCandidates } from '../database/queries/candidates.ts';
import { readContacts } from '../database/queries/contacts.ts';
import { readSchoolNames } from '../database/queries/school-names.ts';
import type { HandlersOf } from '../handlers.ts';
import { type WrittenSheet, writeSheets } from '../../../data/sheets/write-sheets.ts';
import { readSheetFiles } from './read-sheet-files.ts';
import { saveSheets } from './save-sheets.ts';

/** Answers what is asked about spreadsheets of candidates and contacts. */
export function answerSheets(): HandlersOf<'saveSheets' | 'openSheets'> {
  return {
    saveSheets: ({ db }, { empty, path }) => saveSheets(path, empty ? emptySheets : allSheets(db)),
    openSheets: (_workspace, { paths }) => readSheetFiles(paths),
  };
}

const nothing = new Map<string, never>();
const emptySheets = writeSheets({ candidates: [], contacts: [], schools: nothing, files: nothing });

function allSheets(db: ReadableDatabase): WrittenSheet[] {
  const candidates = readCandidates(db);
  const files = candidates.flatMap(({ unitid }) => readAttachments(db, unitid));
  return writeSheets({
    candidates,
    contacts: readContacts(db),
    schools: readSchoolNames(db),
    files: new Map(files.map(({ id, name }) => [id, name])),
  });
}
