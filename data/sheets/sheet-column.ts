/** A cell as it is written: a number stays one in a spreadsheet, null is an empty cell. */
export type SheetCell = string | number | null;

/** A column of a sheet in which people fill in what they know. */
export interface SheetColumn<Row> {
  /** Its name in the first row. */
  header: string;
  /** What stands in it, for those who fill it in. */
  means: string;
  /** 'told' columns are written for the reader and passed over on the way in. */
  kind: 'text' | 'word' | 'day' | 'number' | 'code' | 'told';
  /** Sentences stand in it rather than a name. */
  isLong?: true;
  /** The words that it may hold. */
  words?: readonly string[];
  write(row: Row): SheetCell;
}

/** The columns of a sheet in their order, by the names that the program has for them. */
export type SheetColumns<Row> = Readonly<Record<string, SheetColumn<Row>>>;

/** A cell as text. */
export function textOf(cell: SheetCell): string {
  return cell === null ? '' : String(cell);
}

/** The words that answer a question in a sheet. */
export const yesOrNo = ['yes', 'no'] as const;

/** 'yes' or 'no'; null, an empty cell, where nobody knows. */
export function sayYes(answer: boolean | null): string | null {
  if (answer === null) return null;
  return answer ? 'yes' : 'no';
}
