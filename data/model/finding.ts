/** Something an import has to say about a row or a file. Errors refuse the row; the rest is told. */
export interface Finding {
  code: string;
  severity: 'error' | 'warning' | 'note';
  /** Line of the file, counted from 1; null where the finding is about the whole file. */
  row: number | null;
  column: string | null;
  value: string | null;
  /** What, where, what to do: one sentence for a person. */
  message: string;
}
