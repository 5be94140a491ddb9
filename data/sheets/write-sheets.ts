import type { Candidate } from '../model/candidate.ts';
import type { Contact } from '../model/contact.ts';
import { type CandidateLine, candidateColumns, type SchoolName } from './candidate-columns.ts';
import { contactColumns, type TalkLine, talkColumns } from './contact-columns.ts';
import { type EvidenceLine, evidenceColumns } from './evidence-columns.ts';
import { plainCell } from './same-cell.ts';
import type { SheetCell, SheetColumn, SheetColumns } from './sheet-column.ts';
import type { SheetName } from './sheet-tables.ts';

/** A sheet as it is written. */
export interface WrittenSheet {
  name: SheetName;
  columns: readonly Pick<SheetColumn<never>, 'header' | 'means' | 'kind' | 'words' | 'isLong'>[];
  rows: readonly (readonly SheetCell[])[];
}

interface Written {
  candidates: readonly Candidate[];
  contacts: readonly Contact[];
  schools: ReadonlyMap<string, SchoolName>;
  /** Names of attached files by their ids. */
  files: ReadonlyMap<string, string>;
}

/** All that is known of candidates and contacts as sheets, which `readSheets` reads to the same. */
export function writeSheets({ candidates, contacts, schools, files }: Written): WrittenSheet[] {
  const schoolOf = (unitid: string) => schools.get(unitid) ?? null;
  const candidateLines = candidates.map(
    (candidate): CandidateLine => ({ candidate, school: schoolOf(candidate.unitid) }),
  );
  const evidenceLines = candidates.flatMap(({ unitid, evidence }) =>
    evidence.map(
      (one): EvidenceLine => ({
        unitid,
        school: schoolOf(unitid),
        evidence: one,
        file: one.attachment === null ? '' : (files.get(one.attachment) ?? ''),
      }),
    ),
  );
  const talkLines = contacts.flatMap((contact) =>
    contact.log.map((talk): TalkLine => ({ contact, talk })),
  );
  return [
    sheetOf('candidates', candidateColumns, candidateLines),
    sheetOf('evidence', evidenceColumns, evidenceLines),
    sheetOf('contacts', contactColumns, contacts),
    sheetOf('talks', talkColumns, talkLines),
  ];
}

function sheetOf<Row>(
  name: SheetName,
  columns: SheetColumns<Row>,
  lines: readonly Row[],
): WrittenSheet {
  const all = Object.values(columns);
  const rows = lines.map((line) => all.map(({ write }) => plain(write(line))));
  return { name, columns: all, rows };
}

/** Readers of spreadsheets drop the space around a text; what then begins like a formula is to be seen before. */
function plain(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? plainCell(cell) || null : cell;
}
