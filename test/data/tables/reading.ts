import type { Layout, VintageClue } from '../../../data/tables/layout.ts';
import { TableReader } from '../../../data/tables/table-reader.ts';
import { TableRow } from '../../../data/tables/table-row.ts';

/** A row of one cell in hand, as cell readers get it. */
export function oneCell(text: string): TableRow {
  const row = new TableRow(['figure']);
  row.turnTo([text], 7);
  return row;
}

/** Reads rows given as cells, the header first, by a layout; lines count from 1. */
export function readCells<Row>(layout: Layout<Row>, table: string[][], clue?: VintageClue) {
  const recognition = layout.recognise(table, clue);
  if (recognition === null) throw new Error('not recognised');
  const reader = new TableReader(layout, recognition);
  const rows: Row[] = [];
  for (let i = recognition.firstRow; i < table.length; i++) {
    const row = reader.read(table[i], i + 1);
    if (row !== null) rows.push(row);
  }
  return { rows, counts: reader.counts, findings: reader.findings(), vintage: reader.vintage() };
}
