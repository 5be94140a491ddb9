import type { z } from 'zod';
import type { SheetRow } from './sheet-row.ts';

/** The record as its schema has it; a refused row where it is none all the same. */
export function plainFields<Schema extends z.ZodType, Row>(
  row: SheetRow<Row>,
  key: string,
  schema: Schema,
  record: unknown,
): z.output<Schema> | null {
  if (row.refused) return null;
  const read = schema.safeParse(record);
  if (read.success) return read.data;
  const [{ path, message }] = read.error.issues;
  return row.refuse(
    key,
    'record-misfit',
    `cannot be kept as the row has it (${path.join(' ')}: ${message}); mend it`,
  );
}
