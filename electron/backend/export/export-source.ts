import type { Demand } from '../../../data/fit/demand.ts';
import type { RankedCountry } from '../../../data/fit/rank-country.ts';
import type { Report } from '../../../data/report/report.ts';
import type { SchoolTable } from '../../../data/report/school-table.ts';
import type { DrawnReport } from '../backend-requests.ts';

/** A picture of a report: 'map' for the country, or the id of a city for its area. */
export type DrawnPicture = DrawnReport['pictures'][number];

/** What an exporter writes: each form takes from it what it has room for and computes no figure. */
export interface ExportSource {
  /** Null where the whole ranking is exported. */
  report: Report | null;
  /** The schools of the report, or all of the ranking. */
  table: SchoolTable;
  country: RankedCountry;
  /** Where the immigrants of each area live; made when it is first wanted. */
  demand: () => Demand;
  /** Folder of the program, whose packages have the boundaries. */
  root: string;
  /** Empty for forms without pictures. */
  pictures: readonly DrawnPicture[];
  /** The pages as PDF, or the drawing as SVG; null for the other forms. */
  bytes: Uint8Array | null;
}

/** Makes the bytes of one form; each is a module of its own, loaded when it is wanted. */
export type Exporter = (source: ExportSource) => Promise<Uint8Array> | Uint8Array;
