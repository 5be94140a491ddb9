import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { FileChoice } from '../../../data/tables/import-report.ts';
import type { Outcome } from '../../../data/model/problem.ts';
import { type Backend, createBackend } from '../../../electron/backend/backend.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { root } from './shared-data.ts';

export type Choices = Omit<FileChoice, 'handle'>;

/** Makes a workspace from the shipped reference dataset once for a file of tests; returns its path. */
export function startWithShippedWorkspace(): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-shipped-'));
    const backend = backendOn(join(folder, 'shipped.atlas'));
    answerOf(await backend.request('workspace', {}));
    await backend.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, 'shipped.atlas');
}

/** A backend on a copy of the shipped workspace, for the running test. */
export function importInto(shipped: string) {
  const folder = temporaryFolder();
  const workspacePath = join(folder, 'a.atlas');
  cpSync(shipped, workspacePath);
  const backend = backendOn(workspacePath);
  onTestFinished(() => backend.close());
  const choose = (paths: readonly string[], choices: Choices) =>
    backend.admitFiles(paths).map(({ handle }) => ({ handle, ...choices }));
  return {
    backend,
    workspacePath,
    /** Writes a file and returns its path. */
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    preview: async (paths: readonly string[], choices: Choices = {}) =>
      answerOf(await backend.request('previewImport', { files: choose(paths, choices) })),
    importFiles: async (paths: readonly string[], choices: Choices = {}) =>
      answerOf(await backend.request('importFiles', { files: choose(paths, choices) })),
    tryImport: (paths: readonly string[], choices: Choices = {}) =>
      backend.request('importFiles', { files: choose(paths, choices) }),
    atlas: async () => answerOf(await backend.request('atlas', {})),
  };
}

function backendOn(workspacePath: string): Backend {
  return createBackend({ workspacePath, root, emit: () => undefined });
}

export function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) expect(outcome.problem).toBe('no problem');
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}
