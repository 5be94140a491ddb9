import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BackendEvents } from '../../../data/api/events.ts';
import { presets } from '../../../data/model/presets.ts';
import type { Problem } from '../../../data/model/problem.ts';
import { fiveQuestions, type Profile } from '../../../data/model/profile.ts';
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

function openBackend(workspacePath: string, troubles: Problem[] = []): Backend {
  const backend = createBackend({
    workspacePath,
    root,
    emit(name, payload) {
      if (name === 'trouble') troubles.push(payload as BackendEvents['trouble']);
    },
  });
  onTestFinished(() => backend.close());
  return backend;
}

const aBackend = async () => openBackend(await emptyWorkspace());

const namesOf = async (backend: Backend) =>
  (await answerOf(backend.request('profiles', {}))).profiles.map(({ name }) => name);

const shipped = presets.map(({ name }) => name);
const boardsView: Profile = {
  ...fiveQuestions,
  name: 'The board’s view',
  questionWeights: { ...fiveQuestions.questionWeights, need: 60 },
};

describe('profiles', () => {
  it('begin with those that ship, the five questions in use', async () => {
    const backend = await aBackend();
    const { current, profiles } = await answerOf(backend.request('profiles', {}));
    expect(current).toBe('Five questions');
    expect(profiles).toEqual(presets);
  });

  it('are saved by name, blanks at the ends taken off, and the last saved is in use', async () => {
    const backend = await aBackend();
    const save = (profile: Profile) => answerOf(backend.request('saveProfile', { profile }));
    await save({ ...boardsView, name: ' Zoë’s ' });
    await save(boardsView);
    await save({ ...boardsView, halfDistanceMiles: 20 });
    await save({ ...boardsView, name: 'another' });
    expect(await namesOf(backend)).toEqual([...shipped, 'another', 'The board’s view', 'Zoë’s']);
    const { current, profiles } = await answerOf(backend.request('profiles', {}));
    expect(current).toBe('another');
    expect(profiles.find(({ name }) => name === boardsView.name)?.halfDistanceMiles).toBe(20);
  });

  it.each(['', '   ', 'x'.repeat(81)])('are not saved by the name %j', async (name) => {
    const backend = await aBackend();
    const profile = { ...boardsView, name };
    expect((await problemOf(backend.request('saveProfile', { profile }))).code).toBe(
      'input-refused',
    );
  });

  it('are taken into use by name, also after the program was closed', async () => {
    const path = await emptyWorkspace();
    const first = openBackend(path);
    await answerOf(first.request('saveProfile', { profile: boardsView }));
    const chosen = await answerOf(first.request('chooseProfile', { name: 'Equal weights' }));
    expect(chosen).toEqual(presets[1]);
    await first.close();
    const second = openBackend(path);
    expect(await answerOf(second.request('profile', {}))).toEqual(presets[1]);
    expect(await answerOf(second.request('chooseProfile', { name: boardsView.name }))).toEqual(
      boardsView,
    );
    expect(await answerOf(second.request('profile', {}))).toEqual(boardsView);
    expect((await problemOf(second.request('chooseProfile', { name: 'None' }))).message).toContain(
      '“None”',
    );
  });

  it('that ship can be changed in use, and still be had as they ship', async () => {
    const backend = await aBackend();
    const changed = { ...fiveQuestions, halfDistanceMiles: 30 };
    await answerOf(backend.request('saveProfile', { profile: changed }));
    expect(await answerOf(backend.request('profile', {}))).toEqual(changed);
    expect((await answerOf(backend.request('profiles', {}))).profiles).toEqual(presets);
    await answerOf(backend.request('chooseProfile', { name: 'Five questions' }));
    expect(await answerOf(backend.request('profile', {}))).toEqual(fiveQuestions);
  });

  it('are deleted, but for those that ship; the five questions stand in for one in use', async () => {
    const backend = await aBackend();
    await answerOf(backend.request('saveProfile', { profile: boardsView }));
    for (const name of shipped) {
      const refused = await problemOf(backend.request('deleteProfile', { name }));
      expect(refused.code).toBe('profile-ships');
    }
    await answerOf(backend.request('deleteProfile', { name: boardsView.name }));
    expect(await namesOf(backend)).toEqual(shipped);
    expect(await answerOf(backend.request('profile', {}))).toEqual(fiveQuestions);
    const gone = await problemOf(backend.request('deleteProfile', { name: boardsView.name }));
    expect(gone.code).toBe('profile-unknown');
  });
});

describe('a saved profile that does not fit the model', () => {
  async function withMisfit(name: string) {
    const path = await emptyWorkspace();
    const json = JSON.stringify({ ...boardsView, name, halfDistanceMiles: -3 });
    const db = new Database(path);
    db.prepare('INSERT INTO profile (name, json, current) VALUES (?, ?, 1)').run(name, json);
    db.close();
    const troubles: Problem[] = [];
    const kept = () => {
      const rows = new Database(path, { readonly: true });
      const found = rows.prepare('SELECT json FROM profile WHERE json = ?').all(json).length;
      rows.close();
      return found;
    };
    return { backend: openBackend(path, troubles), troubles, kept };
  }

  it('is told of in a sentence, the five questions standing in, and is kept', async () => {
    const { backend, troubles, kept } = await withMisfit('Old');
    expect(await answerOf(backend.request('profile', {}))).toEqual(fiveQuestions);
    expect(troubles).toHaveLength(1);
    expect(troubles[0].message).toMatch(/^[^\n]*“Old” \(halfDistanceMiles: [^\n]*\.$/);
    expect(await answerOf(backend.request('profiles', {}))).toEqual({
      current: 'Five questions',
      profiles: presets,
    });
    await answerOf(backend.request('saveProfile', { profile: boardsView }));
    expect(kept()).toBe(1);
  });

  it.each(['Old', 'Five questions'])('is kept when another is saved as “%s”', async (name) => {
    const { backend, kept } = await withMisfit(name);
    const profile = { ...boardsView, name };
    await answerOf(backend.request('saveProfile', { profile }));
    await answerOf(backend.request('saveProfile', { profile }));
    expect(await answerOf(backend.request('profile', {}))).toEqual(profile);
    expect(kept()).toBe(1);
  });
});

describe('a profile as a file', () => {
  it('comes back from it as it was, in another workspace', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'view.json');
    const profile: Profile = {
      ...boardsView,
      areasByHand: { '166638': { kind: 'county', id: '25025' } },
      agreement: 'uniform',
    };
    const first = await aBackend();
    expect(await answerOf(first.request('exportProfile', { profile, path }))).toEqual({
      file: 'view.json',
    });
    expect(readdirSync(folder)).toEqual(['view.json']);
    const second = await aBackend();
    expect(await answerOf(second.request('importProfile', { path }))).toEqual(profile);
    expect(await answerOf(second.request('profile', {}))).toEqual(profile);
  });

  it('does not take the name of another, and is not taken in twice', async () => {
    const path = join(temporaryFolder(), 'a.json');
    const backend = await aBackend();
    const bring = async (profile: Profile) => {
      await answerOf(backend.request('exportProfile', { profile, path }));
      return (await answerOf(backend.request('importProfile', { path })))?.name;
    };
    expect(await bring(presets[2])).toBe('Data only');
    expect(await bring({ ...boardsView, name: 'Data only' })).toBe('Data only (2)');
    expect(await bring({ ...boardsView, name: 'Data only', halfDistanceMiles: 9 })).toBe(
      'Data only (3)',
    );
    await answerOf(backend.request('saveProfile', { profile: boardsView }));
    expect(await bring(boardsView)).toBe(boardsView.name);
    expect(await bring({ ...boardsView, name: 'y'.repeat(80) })).toBe('y'.repeat(80));
    expect(await bring({ ...presets[1], name: 'y'.repeat(80) })).toBe(`${'y'.repeat(74)} (2)`);
    expect(await namesOf(backend)).toHaveLength(shipped.length + 5);
  });

  const wrapped = (profile: unknown, more = {}) =>
    JSON.stringify({ format: 'clinic-atlas-profile', version: 1, profile, ...more });

  it.each([
    ['an empty file', '', 'profile-file-foreign', 'not a profile'],
    ['half a file', wrapped(boardsView).slice(0, 300), 'profile-file-foreign', 'no whole JSON'],
    ['a table', 'unitid,name\n166638,Boston\n', 'profile-file-foreign', 'no whole JSON'],
    ['bytes', '\u0000\u0001\ufffd', 'profile-file-foreign', 'no whole JSON'],
    ['null', 'null', 'profile-file-foreign', 'exported from it'],
    ['another’s JSON', '{"name":"x"}', 'profile-file-foreign', 'exported from it'],
    ['too much', `"${'x'.repeat(3_000_000)}"`, 'profile-file-foreign', 'too large'],
    ['a newer version', wrapped({}, { version: 2 }), 'profile-file-newer', 'newer Clinic Atlas'],
    ['no profile', wrapped(null), 'profile-file-broken', 'expected object'],
    [
      'a weight beyond its range',
      wrapped({ ...boardsView, questionWeights: { ...boardsView.questionWeights, need: 200 } }),
      'profile-file-broken',
      'questionWeights.need',
    ],
    ['a name of blanks', wrapped({ ...boardsView, name: '  ' }), 'profile-file-broken', 'name'],
  ])('%s is refused with a sentence, and nothing is saved', async (_what, text, code, part) => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, text);
    const backend = await aBackend();
    const refused = await problemOf(backend.request('importProfile', { path }));
    expect(refused.code).toBe(code);
    expect(refused.message).toContain(part);
    expect(refused.message).toContain(path);
    expect(refused.message).toMatch(/^[^\n]+\.$/);
    expect(await namesOf(backend)).toEqual(shipped);
  });

  it('that begins with a byte order mark is read', async () => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, `\ufeff${wrapped(boardsView)}`);
    const backend = await aBackend();
    expect(await answerOf(backend.request('importProfile', { path }))).toEqual(boardsView);
  });

  it('that is not there, or is a folder, is a problem with a sentence', async () => {
    const folder = temporaryFolder();
    const backend = await aBackend();
    const none = await problemOf(
      backend.request('importProfile', { path: join(folder, 'none.json') }),
    );
    expect(none).toMatchObject({ code: 'file-unreadable' });
    expect(none.message).toContain('ENOENT');
    const isFolder = await problemOf(backend.request('importProfile', { path: folder }));
    expect(isFolder.code).toBe('file-unreadable');
  });

  it('that cannot be written is a problem, and the one that was there stays', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.json');
    mkdirSync(path);
    const backend = await aBackend();
    const refused = await problemOf(
      backend.request('exportProfile', { profile: boardsView, path }),
    );
    expect(refused.message).toContain(folder);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it('is written over whole', async () => {
    const path = join(temporaryFolder(), 'a.json');
    writeFileSync(path, 'x'.repeat(100_000));
    const backend = await aBackend();
    await answerOf(backend.request('exportProfile', { profile: boardsView, path }));
    expect(JSON.parse(readFileSync(path, 'utf8')).profile).toEqual(boardsView);
  });
});
