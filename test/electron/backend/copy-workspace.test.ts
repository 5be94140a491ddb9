import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { createBackend } from '../../../electron/backend/backend.ts';
import { answerOf } from '../answer-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function openBackend(workspacePath: string) {
  return createBackend({ workspacePath, root: '.', emit: () => undefined });
}

test('a copy has all that the workspace has, its log included, and is one file', async () => {
  const folder = temporaryFolder();
  const backend = openBackend(join(folder, 'own.atlas'));
  await answerOf(backend.request('saveProfile', { profile: { ...fiveQuestions, name: 'Ours' } }));
  const path = join(folder, 'copy.atlas');
  writeFileSync(path, 'replaced, as the person said');
  expect(await answerOf(backend.request('copyWorkspace', { path }))).toEqual({ name: 'copy' });
  await backend.close();
  expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.atlas']);
  const copy = openBackend(path);
  expect((await answerOf(copy.request('profile', {}))).name).toBe('Ours');
  await copy.close();
});

test('a copy never falls on the workspace itself, nor on one that is open elsewhere', async () => {
  const folder = temporaryFolder();
  const own = join(folder, 'own.atlas');
  const other = join(folder, 'other.atlas');
  const [backend, elsewhere] = [openBackend(own), openBackend(other)];
  await answerOf(backend.request('workspace', {}));
  await answerOf(elsewhere.request('saveProfile', { profile: { ...fiveQuestions, name: 'Kept' } }));
  const onto = async (path: string) => {
    const outcome = await backend.request('copyWorkspace', { path });
    return outcome.ok ? 'copied' : outcome.problem.code;
  };
  expect(await onto(own)).toBe('copy-onto-itself');
  expect(await onto(other)).toBe('copy-onto-open');
  expect((await answerOf(elsewhere.request('profile', {}))).name).toBe('Kept');
  expect(await onto(join(folder, 'nowhere', 'copy.atlas'))).toBe('copy-not-written');
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  await Promise.all([backend.close(), elsewhere.close()]);
  expect(readFileSync(own).length).toBeGreaterThan(0);
});

test('a copy with a name that is too long is refused in a sentence', async () => {
  const folder = temporaryFolder();
  const backend = openBackend(join(folder, 'own.atlas'));
  await answerOf(backend.request('workspace', {}));
  for (const length of [245, 249, 300]) {
    const path = join(folder, `${'x'.repeat(length)}.atlas`);
    const outcome = await backend.request('copyWorkspace', { path });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'copy-not-written' } });
    if (!outcome.ok) expect(outcome.problem.message).toContain('choose a shorter one');
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('x'))).toEqual([]);
  await backend.close();
});

test('a workspace whose name is too long is not made, and the person is told why', async () => {
  const folder = temporaryFolder();
  const backend = openBackend(join(folder, `${'y'.repeat(248)}.atlas`));
  const outcome = await backend.request('workspace', {});
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'name-too-long' } });
  await backend.close();
  expect(readdirSync(folder)).toEqual([]);
});
