import { z } from 'zod';
import { schoolFiltersSchema } from './school-filters.ts';

/** Name of a column of the table; one that a later version no longer has is passed over. */
const columnId = z.string().min(1).max(40);

/** Columns in their order, with what the table is sorted by: the first key first. */
export const tableLayoutSchema = z.object({
  columns: z
    .array(
      z.object({
        id: columnId,
        /** In pixels; null as the column comes. */
        width: z.number().min(48).max(800).nullable(),
      }),
    )
    .max(100),
  sort: z.array(z.object({ column: columnId, descending: z.boolean() })).max(10),
});
export type TableLayout = z.infer<typeof tableLayoutSchema>;
export type SortKey = TableLayout['sort'][number];

/** Columns, order and filters kept under a name. */
export const savedViewSchema = z.object({
  name: z.string().trim().min(1).max(80),
  table: tableLayoutSchema,
  /** Those that a later version adds are missing here, and let all pass. */
  filters: schoolFiltersSchema.partial(),
  /** UNITIDs of the schools in the area that was drawn on the map; null where none was. */
  drawn: z
    .array(z.string().regex(/^\d{6}$/))
    .max(10_000)
    .nullable(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

export const mostViews = 100;

/** By name, in which no two are alike. */
export const savedViewsSchema = z.array(savedViewSchema).max(mostViews);
