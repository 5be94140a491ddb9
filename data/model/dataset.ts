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

/** Which datasets are in use, and which imports count as undone; ids in ascending order. */
export interface DatasetsInUse {
  current: number[];
  undone: number[];
}

/** One loaded table: where its figures come from and what was done with its rows. */
export interface Dataset {
  id: number;
  kind: DatasetKind;
  title: string;
  /** As the publisher names it, for example 'ACS 2012-16'. */
  vintage: string;
  source: string;
  licence: string;
  /** Name of the file that was read; of several 'a.csv + b.csv', in the order in which they count. */
  file: string;
  /**
   * SHA-256 of the file. Of several, the SHA-256 over theirs, written as hexadecimal digits one after
   * the other in that order; for files that were added to an earlier table, that of the table comes
   * first. The history of imports keeps each file's own.
   */
  sha256: string;
  /**
   * Rows of the table itself, however many files they were joined from; rows refused of the files
   * that make its rows; and both together. The history of imports has the counts of each file.
   */
  rowsRead: number;
  rowsTaken: number;
  rowsRefused: number;
  importedAt: string;
}
