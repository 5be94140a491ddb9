import type { DatasetKind } from '../model/dataset.ts';

/** What the figures of a dataset are about. */
export const datasetNames: Record<DatasetKind, string> = {
  immigrants: 'Immigrants',
  delineation: 'Metro areas',
  'tract-centres': 'Tract centres',
  schools: 'Schools',
  attorneys: 'Attorneys',
  partners: 'Partners',
};
