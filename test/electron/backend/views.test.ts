import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import type { SavedView, TableLayout } from '../../../data/model/table-view.ts';
import { type Backend, createBackend } from '../../../electron/backend/backend.ts';
import { openWorkspace } from '../../../electron/backend/database/open-workspace.ts';
import { answerOf, problemOf } from '../answer-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = resolve('.');

/** An empty workspace will do: nothing here looks at schools. */
async function emptyWorkspace(): Promise<string> {
  const path = join(temporaryFolder(), 'a.atlas');
  const schemaFolder = join(root, 'data', 'schema');
  (await openWorkspace({ path, schemaFolder, mode: 'create' })).close();
  return path;
}

function openBackend(workspacePath: string): Backend {
  const backend = createBackend({ workspacePath, root, emit: () => undefined });
  onTestFinished(() => backend.close());
  return backend;
}

const table: TableLayout = {
  columns: [
    { id: 'fit', width: 120 },
    { id: 'reach', width: null },
  ],
  sort: [{ column: 'reach', descending: true }],
};
const northeast: SavedView = {
  name: 'The Northeast',
  table,
  filters: { regions: ['Northeast'], minimumUndergraduates: 4000 },
  drawn: ['166638'],
};

it('a workspace begins without views, and with the table as it comes', async () => {
  const backend = openBackend(await emptyWorkspace());
  expect(await answerOf(backend.request('views', {}))).toEqual({ table: null, views: [] });
});

it('views and the arrangement of the table are there when the workspace is opened again', async () => {
  const path = await emptyWorkspace();
  const first = openBackend(path);
  await answerOf(first.request('saveViews', { views: [northeast] }));
  await answerOf(first.request('saveTable', { table }));
  await first.close();
  expect(await answerOf(openBackend(path).request('views', {}))).toEqual({
    table,
    views: [northeast],
  });
});

it('what is no view is refused, and those kept stay', async () => {
  const backend = openBackend(await emptyWorkspace());
  await answerOf(backend.request('saveViews', { views: [northeast] }));
  const wrong = { ...northeast, filters: { regions: ['Atlantis'] } } as never;
  await problemOf(backend.request('saveViews', { views: [wrong] }));
  expect((await answerOf(backend.request('views', {}))).views).toEqual([northeast]);
});

it('views of another version are passed over and never lost', async () => {
  const path = await emptyWorkspace();
  const later = { ...northeast, name: 'Of a later version', filters: { regions: ['Atlantis'] } };
  const db = new Database(path);
  const keep = db.prepare('INSERT INTO setting (name, json) VALUES (?, ?)');
  keep.run('saved views', JSON.stringify([northeast, later]));
  keep.run('table of schools', '"of a later version"');
  db.close();
  const backend = openBackend(path);
  expect(await answerOf(backend.request('views', {}))).toEqual({ table: null, views: [northeast] });
  await answerOf(backend.request('saveViews', { views: [] }));
  await backend.close();
  const left = new Database(path);
  const json = left.prepare('SELECT json FROM setting WHERE name = ?').pluck().get('saved views');
  left.close();
  expect(JSON.parse(json as string)).toEqual([later]);
});
