import type { RankedCountry } from '../../../../data/fit/rank-country.ts';
import type { RankedSchool } from '../../../../data/report/ranked-schools.ts';
import type { ExportSource } from '../export-source.ts';

/** The schools whose fit the formulas of a workbook compute. */
export interface TriedSchools {
  country: RankedCountry;
  /** In the order of the sheets, with their positions among all schools. */
  rows: { position: number; record: RankedSchool }[];
}

export function triedSchools({
  country,
  table,
}: Pick<ExportSource, 'country' | 'table'>): TriedSchools {
  const positions = new Map(country.atlas.schools.unitid.map((unitid, s) => [unitid, s]));
  const rows = table.schools.flatMap((record) => {
    const position = positions.get(record.unitid);
    return position === undefined ? [] : [{ position, record }];
  });
  return { country, rows };
}
