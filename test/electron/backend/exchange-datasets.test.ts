import { expect, it } from 'vitest';
import type { DatasetsInUse } from '../../../data/model/dataset.ts';
import {
  exchangeDatasets,
  readDatasetsInUse,
} from '../../../electron/backend/database/queries/datasets-in-use.ts';
import { storeDataset } from '../../../electron/backend/database/queries/datasets.ts';
import {
  storeImport,
  storeImportDataset,
} from '../../../electron/backend/database/queries/imports.ts';
import type { WritableDatabase } from '../../../electron/backend/database/handles.ts';
import { withShippedWorkspace } from '../shipped-workspace.ts';

const now = new Date('2026-11-02T10:00:00Z');

/** An import of a list of attorneys, without rows. */
function importAttorneys(db: WritableDatabase): { id: number; dataset: number } {
  const replaced = db
    .prepare("SELECT id FROM dataset WHERE kind = 'attorneys' AND current = 1")
    .pluck()
    .get() as number | undefined;
  const id = storeImport(db, now);
  const facts = { source: 'own', licence: 'own', file: 'list.csv', sha256: 'a'.repeat(64) };
  const counts = { rowsRead: 0, rowsTaken: 0, rowsRefused: 0 };
  const dataset = storeDataset(
    db,
    { kind: 'attorneys', title: 'Attorneys', vintage: '2026', ...facts, ...counts },
    now,
  );
  storeImportDataset(db, id, dataset, replaced ?? null);
  return { id, dataset };
}

it('goes back to the datasets before an import and forth again, with the mark of the undo', () =>
  withShippedWorkspace(async ({ db }) => {
    const before = readDatasetsInUse(db);
    const { id, dataset } = importAttorneys(db);
    const after = readDatasetsInUse(db);
    expect(after.current).toContain(dataset);
    const undone: DatasetsInUse = { current: before.current, undone: [id] };
    exchangeDatasets(db, after, undone, now);
    expect(readDatasetsInUse(db)).toEqual(undone);
    exchangeDatasets(db, undone, after, now);
    expect(readDatasetsInUse(db)).toEqual(after);
  }));

it('refuses where other datasets are in use than those it goes from, and changes nothing', () =>
  withShippedWorkspace(async ({ db }) => {
    const before = readDatasetsInUse(db);
    importAttorneys(db);
    const after = readDatasetsInUse(db);
    importAttorneys(db);
    const later = readDatasetsInUse(db);
    expect(() => exchangeDatasets(db, after, before, now)).toThrow(/outside of this window/);
    expect(readDatasetsInUse(db)).toEqual(later);
  }));

it('refuses a dataset that is not there, and changes nothing', () =>
  withShippedWorkspace(async ({ db }) => {
    const present = readDatasetsInUse(db);
    const strange = { ...present, current: [...present.current, 99_999] };
    expect(() => exchangeDatasets(db, present, strange, now)).toThrow(/no dataset 99999/);
    expect(readDatasetsInUse(db)).toEqual(present);
  }));
