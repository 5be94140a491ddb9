import { describe, expect, it } from 'vitest';
import { newCandidate } from '../../../data/model/candidate.ts';
import { type Contact, newContact } from '../../../data/model/contact.ts';
import { openSqlite } from '../../../electron/backend/database/sqlite.ts';
import { answerOf, importInto, startWithShippedWorkspace } from './importing.ts';
import { officialFile } from './shared-data.ts';

const shipped = startWithShippedWorkspace();

function dump(path: string): unknown {
  const db = openSqlite(path);
  try {
    return db.prepare('SELECT id, kind, current FROM dataset ORDER BY id').all();
  } finally {
    db.close();
  }
}

describe('comparing a dataset with the one in use', () => {
  it('says what an import said, without importing or changing anything', async () => {
    const { backend, importFiles, workspacePath } = importInto(shipped());
    const earlier = answerOf(await backend.request('datasets', {})).find(
      ({ kind }) => kind === 'schools',
    );
    const { changes, datasets } = await importFiles([officialFile('colleges/hd2021.csv')]);
    const [schools] = datasets.filter(({ kind }) => kind === 'schools');
    const before = dump(workspacePath);
    const ranking = answerOf(await backend.request('atlas', {}));
    const comparison = answerOf(await backend.request('compareDatasets', { id: earlier?.id ?? 0 }));
    expect(comparison.changes.added.count).toBeGreaterThan(0);
    expect(comparison).toMatchObject({ earlier: { id: earlier?.id }, current: { id: schools.id } });
    expect(comparison.changes).toEqual(changes);
    expect(dump(workspacePath)).toEqual(before);
    expect(answerOf(await backend.request('atlas', {}))).toEqual(ranking);
  });

  it('takes what people said for no difference between datasets', async () => {
    const { backend, importFiles } = importInto(shipped());
    const { attorneys } = answerOf(await backend.request('atlas', {}));
    const [earlier] = answerOf(await backend.request('datasets', {})).filter(
      ({ kind }) => kind === 'schools',
    );
    const champion = {
      name: 'A dean',
      role: '',
      authority: 'own funding',
      undergraduate: false,
    } as const;
    const candidate = { ...newCandidate('217156', 1), champion };
    answerOf(await backend.request('saveCandidate', { candidate }));
    const yes: Contact = {
      ...newContact('3f0c3c61-58a4-4a7b-9b68-2cf2ab3de001', 'office', 'Someone'),
      attorney: attorneys.id[attorneys.state.indexOf('RI')],
      interest: 'committed',
      pairs: { low: 9, expected: 9, high: 9 },
    };
    answerOf(await backend.request('saveContacts', { contacts: [yes], deleted: [] }));
    const { changes } = await importFiles([officialFile('colleges/hd2021.csv')]);
    const comparison = answerOf(await backend.request('compareDatasets', { id: earlier.id }));
    expect(comparison.changes).toEqual(changes);
  });

  it('is told both ways round', async () => {
    const { backend, importFiles } = importInto(shipped());
    const [old] = answerOf(await backend.request('datasets', {})).filter(
      ({ kind }) => kind === 'schools',
    );
    const { datasets } = await importFiles([officialFile('colleges/hd2021.csv')]);
    const [fresh] = datasets.filter(({ kind }) => kind === 'schools');
    const there = answerOf(await backend.request('compareDatasets', { id: old.id })).changes;
    answerOf(await backend.request('makeDatasetCurrent', { id: old.id }));
    const back = answerOf(await backend.request('compareDatasets', { id: fresh.id })).changes;
    expect(back.added.count).toBe(there.gone.count);
    expect(back.gone.count).toBe(there.added.count);
    expect(back.moved.count).toBe(there.moved.count);
  });

  it('is refused for the one in use and for one that is not there', async () => {
    const { backend } = importInto(shipped());
    const [{ id }] = answerOf(await backend.request('datasets', {}));
    expect(await backend.request('compareDatasets', { id })).toMatchObject({
      ok: false,
      problem: { code: 'dataset-in-use' },
    });
    expect(await backend.request('compareDatasets', { id: 99 })).toMatchObject({
      ok: false,
      problem: { code: 'dataset-unknown' },
    });
  });
});
