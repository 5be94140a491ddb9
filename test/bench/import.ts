import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { officialLayouts } from '../../data/tables/official-layouts.ts';
import type { TractCentreRow } from '../../data/tables/rows.ts';
import type { WritableDatabase } from '../../electron/backend/database/handles.ts';
import { cacheForStoring } from '../../electron/backend/database/insert-rows.ts';
import { storeDataset } from '../../electron/backend/database/queries/datasets.ts';
import { storeTractCentres } from '../../electron/backend/database/queries/tract-centres.ts';
import { openWorkspace } from '../../electron/backend/database/open-workspace.ts';
import { readTable } from '../../electron/backend/import/read-table.ts';
import { type Measured, timeInTurns } from './measure.ts';
import { importMillionAttorneys } from './million-attorneys.ts';

const file = resolve('..', 'shared', 'data', 'tract-centers', 'CenPop2020_Mean_TR.txt');
const schemaFolder = resolve('data', 'schema');

/** Reading, checking and storing 85,395 tract centres, against sqlite3 and DuckDB that check nothing. */
export async function measureImport(): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-bench-'));
  // Wanted for this comparison only.
  const { readCsvByDuckDb } = await import('./duckdb.ts');
  let turn = 0;
  const [warmUps, turns] = [3, 15];
  // An import goes into a workspace that is there.
  const workspaces: WritableDatabase[] = [];
  for (let i = 0; i < warmUps + turns; i++) {
    const path = join(folder, `ours-${i}.atlas`);
    const db = await openWorkspace({ path, schemaFolder, mode: 'create' });
    db.pragma(cacheForStoring);
    workspaces.push(db);
  }
  const peers = {
    ours() {
      const db = workspaces.pop();
      if (db === undefined) throw new Error('More turns than workspaces');
      const { rows, sha256, counts } = readTable(file, [officialLayouts.tractCentres]);
      db.transaction(() => {
        const datasetId = storeDataset(
          db,
          {
            kind: 'tract-centres',
            title: 'Tract centres',
            vintage: '2020',
            source: 'US Census Bureau',
            licence: 'public domain',
            file: 'CenPop2020_Mean_TR.txt',
            sha256,
            rowsRead: counts.read,
            rowsTaken: counts.taken,
            rowsRefused: counts.refused,
          },
          new Date(),
        );
        storeTractCentres(db, datasetId, rows as TractCentreRow[]);
      }).immediate();
      db.close();
    },
    sqlite3() {
      const path = join(folder, `peer-${turn++}.db`);
      execFileSync('sqlite3', [path, '.mode csv', `.import ${file} tract_centre`]);
    },
    duckDb: () => readCsvByDuckDb(file, join(folder, `peer-${turn++}.duckdb`)),
    /** How much of its time sqlite3 needs to start. */
    sqlite3Start: () => void execFileSync('sqlite3', [':memory:', 'SELECT 1']),
  };
  try {
    await timeInTurns(peers, warmUps);
    const times = await timeInTurns(peers, turns);
    return [
      {
        what: 'Import of 85,395 tract centres, each row checked',
        ...times.ours,
        peers: [
          { what: 'sqlite3 .import', ...times.sqlite3 },
          { what: 'DuckDB read_csv', ...times.duckDb },
        ],
        limit: 1.6,
      },
      { what: 'Start of sqlite3, within its time', ...times.sqlite3Start, limit: null },
      ...(await measureMillion()),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A list of a million in bounded memory, while others are answered. */
async function measureMillion(): Promise<Measured[]> {
  const { ms, peakMegabytes, slowestAnswerMs, sqlite3Ms, duckDbMs } =
    await importMillionAttorneys();
  return [
    {
      what: 'Import of 1,000,000 attorneys, checked, placed, and compared with the list before',
      ms,
      peers: [
        { what: 'sqlite3 .import', ms: sqlite3Ms },
        { what: 'DuckDB read_csv', ms: duckDbMs },
      ],
      limit: null,
    },
    {
      what: 'Import of 1,000,000 attorneys: peak of the memory',
      unit: 'MB',
      ms: peakMegabytes,
      limit: 400,
    },
    {
      what: 'Slowest answer to another request meanwhile',
      ms: slowestAnswerMs,
      limit: null,
    },
  ];
}
