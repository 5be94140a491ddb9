/** The kinds of table that can be loaded; one dataset of each kind is current. */
export const datasetKinds = [
  'immigrants',
  'delineation',
  'tract-centres',
  'schools',
  'attorneys',
  'partners',
] as const;
export type DatasetKind = (typeof datasetKinds)[number];

/** One loaded table: where its figures come from and what was done with its rows. */
export interface Dataset {
  id: number;
  kind: DatasetKind;
  title: string;
  /** As the publisher names it, for example 'ACS 2012-16'. */
  vintage: string;
  source: string;
  licence: string;
  /** Name and SHA-256 of the file that was read. */
  file: string;
  sha256: string;
  rowsRead: number;
  rowsTaken: number;
  rowsRefused: number;
  importedAt: string;
}
