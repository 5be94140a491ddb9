import type { TableRow } from '../table-row.ts';

/** One of a few words or codes, and what each means; refuses any other. */
export function choiceCell<Meaning>(
  row: TableRow,
  column: number,
  meanings: ReadonlyMap<string, Meaning>,
): Meaning | null {
  const meaning = meanings.get(row.text(column));
  if (meaning !== undefined) return meaning;
  row.refuse(column, 'not-a-choice', `is none of ${[...meanings.keys()].join(', ')}`);
  return null;
}

/** Words that mean themselves. */
export function choicesOf<Word extends string>(words: readonly Word[]): ReadonlyMap<string, Word> {
  return new Map(words.map((word) => [word, word]));
}
