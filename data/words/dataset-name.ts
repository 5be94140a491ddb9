import type { DatasetKind } from '../model/dataset.ts';
import type { TableKind } from '../tables/layout.ts';

/** What the figures of a dataset are about. */
export const datasetNames: Record<DatasetKind, string> = {
  immigrants: 'Immigrants',
  delineation: 'Metro areas',
  'tract-centres': 'Tract centres',
  schools: 'Schools',
  attorneys: 'Attorneys',
  partners: 'Partners',
};

/** The same for every kind of file that can be imported, by the window and the command line. */
export const kindNames: Record<TableKind, string> = {
  ...datasetNames,
  enrolment: 'Enrolment',
  completions: 'Completions by field of study',
  'school-figures': 'Figures of schools',
  'county-centres': 'County centres',
  'zip-centres': 'ZIP centres',
};
