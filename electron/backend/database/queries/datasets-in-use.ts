import type { DatasetsInUse } from '../../../../data/model/dataset.ts';
import { ProblemError } from '../../../../data/model/problem.ts';
import type { ReadableDatabase, WritableDatabase } from '../handles.ts';
import { makeCurrent } from './datasets.ts';

/** Ids of the datasets in use and of the imports that are undone, ascending. */
export function readDatasetsInUse(db: ReadableDatabase): DatasetsInUse {
  const ids = (sql: string) => db.prepare(sql).pluck().all() as number[];
  return {
    current: ids('SELECT id FROM dataset WHERE current = 1 ORDER BY id'),
    undone: ids('SELECT id FROM import WHERE undone_at IS NOT NULL ORDER BY id'),
  };
}

/**
 * Goes from the datasets in use to others, as undo and redo do. Refused where others are in use than
 * those it is said to go from: an import elsewhere, from the command line say, is not written over.
 */
export function exchangeDatasets(
  db: WritableDatabase,
  from: DatasetsInUse,
  to: DatasetsInUse,
  now: Date,
): void {
  db.transaction(() => {
    const present = readDatasetsInUse(db);
    if (!isSame(present, from)) {
      throw new ProblemError(
        'datasets-exchanged',
        'Other datasets came into use outside of this window, so this step can neither be undone nor made again. File › Import history shows which are in use, and takes any other.',
      );
    }
    db.prepare('UPDATE dataset SET current = 0 WHERE current = 1').run();
    for (const id of to.current) makeCurrent(db, id);
    const mark = db.prepare('UPDATE import SET undone_at = ? WHERE id = ?');
    const at = now.toISOString();
    for (const id of to.undone) if (!present.undone.includes(id)) mark.run(at, id);
    for (const id of present.undone) if (!to.undone.includes(id)) mark.run(null, id);
  }).immediate();
}

function isSame(one: DatasetsInUse, other: DatasetsInUse): boolean {
  return (['current', 'undone'] as const).every(
    (part) =>
      one[part].length === other[part].length && one[part].every((id, i) => id === other[part][i]),
  );
}
