import { findSheet } from './find-sheet.ts';
import { type SheetName, toldSheets } from './sheet-tables.ts';

/** Columns that no table of figures has. */
const telling: Record<SheetName, readonly string[]> = {
  candidates: ['pathway', 'stage', 'nextAction'],
  evidence: ['kind'],
  contacts: ['kind'],
  talks: ['way'],
};

/** Whether a table that begins so is a sheet of candidates, evidence, contacts or talks. */
export function isSheetOfPeople(head: readonly (readonly string[])[]): boolean {
  if (head[0]?.[0]?.trim() === toldSheets.instructions) return true;
  const rows = head.map((cells, i) => ({ line: i + 1, cells }));
  const found = findSheet({ file: '', sheet: null, rows, broken: [] });
  return found !== null && telling[found.name].some((key) => found.positions.has(key));
}
