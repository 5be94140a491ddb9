import type { CountyColumns, MetroColumns } from './area.ts';
import type { AttorneyColumns } from './attorney.ts';
import type { Dataset } from './dataset.ts';
import type { SchoolColumns } from './school.ts';

/** Census tract centres; the county is a position in CountyColumns. Immigrants NaN where not loaded. */
export interface TractCentreColumns {
  county: Int32Array;
  /** WGS84 degrees of the population-weighted centre. */
  latitude: Float64Array;
  longitude: Float64Array;
  population: Float64Array;
  immigrants: Float64Array;
}

/** The current datasets of a workspace as columns: what the window draws and the fit is computed from. */
export interface Atlas {
  datasets: Dataset[];
  schools: SchoolColumns;
  counties: CountyColumns;
  metros: MetroColumns;
  attorneys: AttorneyColumns;
  /** States (postal codes) whose attorneys the attorney dataset covers in full. */
  attorneyCoverage: string[];
}
