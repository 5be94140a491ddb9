import { z } from 'zod';
import { datasetKinds } from '../../../data/model/dataset.ts';

export const datasetsFile = 'datasets.json';

/** What stands in datasets.json of a table: where its figures come from, and how many rows it has. */
export const referenceEntry = z.strictObject({
  file: z.string().min(1),
  kind: z.enum(datasetKinds),
  title: z.string().min(1),
  vintage: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  rows: z.int().min(0),
  /** The official files that it was made from. */
  from: z.array(
    z.strictObject({
      file: z.string().min(1),
      vintage: z.string().nullable(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      rows: z.int().min(0),
      passedOver: z.int().min(0),
      taken: z.int().min(0),
      refused: z.int().min(0),
    }),
  ),
});
export type ReferenceEntry = z.infer<typeof referenceEntry>;
