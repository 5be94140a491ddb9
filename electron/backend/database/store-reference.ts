import type { Read, ReferenceTables } from '../import/reference-tables.ts';
import type { WritableDatabase } from './handles.ts';
import { storeAttorneyCoverage, storeAttorneys } from './queries/attorneys.ts';
import { storeCounties } from './queries/counties.ts';
import { storeDataset, storeFindings } from './queries/datasets.ts';
import { storeMemberships } from './queries/memberships.ts';
import { storePartners } from './queries/partners.ts';
import { storeSchools } from './queries/schools.ts';
import { storeTractCentres } from './queries/tract-centres.ts';

/** Stores the reference dataset in one transaction: all of its tables or none. */
export function storeReference(db: WritableDatabase, tables: ReferenceTables, now: Date): void {
  const store = <Row>(
    { dataset, rows, findings }: Read<Row>,
    storeRows: (db: WritableDatabase, datasetId: number, rows: readonly Row[]) => number,
  ): number => {
    const datasetId = storeDataset(db, dataset, now);
    storeRows(db, datasetId, rows);
    storeFindings(db, datasetId, findings);
    return datasetId;
  };
  db.transaction(() => {
    store(tables.counties, storeCounties);
    store(tables.memberships, storeMemberships);
    store(tables.tractCentres, storeTractCentres);
    store(tables.schools, storeSchools);
    const attorneys = store(tables.attorneys, storeAttorneys);
    // The states that a roster covers belong to the roster, not to a dataset of their own.
    storeAttorneyCoverage(db, attorneys, tables.attorneyCoverage.rows);
    storeFindings(db, attorneys, tables.attorneyCoverage.findings);
    store(tables.partners, storePartners);
  }).immediate();
}
