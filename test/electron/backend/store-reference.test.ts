import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import type { WritableDatabase } from '../../../electron/backend/database/handles.ts';
import { insertRows } from '../../../electron/backend/database/insert-rows.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { readAtlas } from '../../../electron/backend/database/queries/atlas.ts';
import { readProfile, storeProfile } from '../../../electron/backend/database/queries/profiles.ts';
import { readTractCentres } from '../../../electron/backend/database/queries/tract-centres.ts';
import { storeReference } from '../../../electron/backend/database/store-reference.ts';
import { countyIndexes } from '../../../electron/backend/import/county-boundaries.ts';
import { root } from '../import/shared-data.ts';
import { smallReference } from '../small-reference.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const now = new Date('2026-11-21T12:00:00Z');

function newWorkspace(): Promise<WritableDatabase> {
  const path = join(temporaryFolder(), 'a.atlas');
  return openWorkspace({ path, schemaFolder: 'data/schema', mode: 'create' });
}

const count = (db: WritableDatabase, table: string) =>
  db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('the reference dataset in a workspace', () => {
  it('comes back as columns, with unknown figures as NaN', async () => {
    const db = await newWorkspace();
    storeReference(db, smallReference(), now);
    const { counties, metros, schools, attorneys, attorneyCoverage, datasets } = readAtlas(
      db,
      countyIndexes(root),
    );
    expect(counties.id).toEqual(['25025', '72001']);
    expect(Array.from(counties.immigrants)).toEqual([221_137, Number.NaN]);
    expect(Array.from(counties.population)).toEqual([767_254, Number.NaN]);
    expect(Array.from(counties.metro)).toEqual([0, -1]);
    expect(metros.name).toEqual(['Boston-Cambridge-Newton, MA-NH']);
    expect(Array.from(metros.immigrants)).toEqual([221_137]);
    expect(schools.unitid).toEqual(['166638', '166641']);
    expect(schools.county).toEqual(['25025', '']);
    expect(Array.from(schools.undergraduates)).toEqual([12_373, Number.NaN]);
    expect(Array.from(schools.administrative)).toEqual([0, 1]);
    expect(Array.from(schools.partner)).toEqual([1, 0]);
    expect(Array.from(attorneys.pairsLow)).toEqual([Number.NaN]);
    expect(Array.from(attorneys.pairsHigh)).toEqual([5]);
    expect(attorneyCoverage).toEqual(['CT', 'RI']);
    expect(datasets.map((dataset) => dataset.kind)).toHaveLength(6);
    expect(datasets[0]).toMatchObject({ rowsTaken: 2, importedAt: '2026-11-21T12:00:00.000Z' });
    db.close();
  });

  it('gives each tract centre the position of its county, -1 where there is none', async () => {
    const db = await newWorkspace();
    storeReference(db, smallReference(), now);
    const tracts = readTractCentres(db, ['01001', '25025'], countyIndexes(root));
    expect(Array.from(tracts.county)).toEqual([1, 1, -1]);
    expect(Array.from(tracts.population)).toEqual([3000, 0, 5]);
    expect(Array.from(tracts.immigrants)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    db.close();
  });

  it('is stored whole or not at all', async () => {
    const db = await newWorkspace();
    const tables = smallReference();
    tables.partners.rows.push({ unitid: 'no unitid' });
    expect(() => storeReference(db, tables, now)).toThrow('CHECK constraint failed');
    for (const table of ['dataset', 'county', 'tract_centre', 'school', 'partner']) {
      expect([table, count(db, table)]).toEqual([table, 0]);
    }
    db.close();
  });

  it('has one current dataset of each kind: the last one', async () => {
    const db = await newWorkspace();
    storeReference(db, smallReference(), now);
    storeReference(db, smallReference(), now);
    expect(count(db, 'dataset')).toBe(12);
    const { datasets, schools } = readAtlas(db, countyIndexes(root));
    expect(datasets.map((dataset) => dataset.id)).toEqual([7, 8, 9, 10, 11, 12]);
    expect(schools.unitid).toHaveLength(2);
    expect(() => db.prepare("UPDATE dataset SET current = 1 WHERE kind = 'schools'").run()).toThrow(
      'UNIQUE',
    );
    db.close();
  });

  it('goes with its dataset', async () => {
    const db = await newWorkspace();
    storeReference(db, smallReference(), now);
    db.prepare('DELETE FROM dataset').run();
    for (const table of ['county', 'membership', 'tract_centre', 'school', 'attorney', 'partner']) {
      expect([table, count(db, table)]).toEqual([table, 0]);
    }
    db.close();
  });

  it.each([
    ['a latitude beyond the pole', 'tract_centre', { latitude: 90.1 }],
    ['a population below nought', 'tract_centre', { population: -1 }],
    ['a tract of ten digits', 'tract_centre', { tract: '2502500010' }],
  ])('refuses %s', async (_what, table, wrong) => {
    const db = await newWorkspace();
    const [row] = smallReference().tractCentres.rows;
    const readers = {
      tract: (r: typeof row) => r.tract,
      population: (r: typeof row) => r.population,
      latitude: (r: typeof row) => r.latitude,
      longitude: (r: typeof row) => r.longitude,
    };
    expect(() => insertRows(db, table, 1, readers, [{ ...row, ...wrong }])).toThrow('CHECK');
    expect(insertRows(db, table, 1, readers, [row])).toBe(1);
    db.close();
  });
});

describe('inserting rows in bulk', () => {
  it.each([0, 1, 99, 100, 101, 1234])('stores each of %i rows once, in order', async (rows) => {
    const db = await newWorkspace();
    const made = Array.from({ length: rows }, (_, i) => ({
      tract: String(10_000_000_000 + i),
      at: i / 1000,
    }));
    const inserted = insertRows(
      db,
      'tract_centre',
      3,
      {
        tract: (row) => row.tract,
        population: () => 1,
        latitude: (row) => row.at,
        longitude: (row) => -row.at,
      },
      made.values(),
    );
    expect(inserted).toBe(rows);
    const stored = db
      .prepare('SELECT tract, latitude AS at FROM tract_centre ORDER BY tract')
      .all();
    expect(stored).toEqual(made);
    db.close();
  });
});

describe('profiles in a workspace', () => {
  it('are the default until one is saved, and then the one saved last', async () => {
    const db = await newWorkspace();
    expect(readProfile(db)).toEqual(fiveQuestions);
    const doubled = {
      ...fiveQuestions,
      name: 'Need doubled',
      questionWeights: { ...fiveQuestions.questionWeights, need: 60 },
    };
    storeProfile(db, doubled);
    expect(readProfile(db)).toEqual(doubled);
    storeProfile(db, { ...fiveQuestions, halfDistanceMiles: 20 });
    expect(readProfile(db).halfDistanceMiles).toBe(20);
    storeProfile(db, doubled);
    expect(readProfile(db)).toEqual(doubled);
    expect(count(db, 'profile')).toBe(2);
    db.close();
  });
});
