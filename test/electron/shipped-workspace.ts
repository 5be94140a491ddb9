import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { provideWorkspace, type Workspace } from '../../electron/backend/workspace.ts';

/** A workspace made from the shipped reference dataset, for as long as the work with it takes. */
export async function withShippedWorkspace<Result>(
  work: (workspace: Workspace) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-'));
  try {
    const workspace = await provideWorkspace({
      path: join(folder, 'shipped.atlas'),
      root: resolve(import.meta.dirname, '..', '..'),
      onProgress: () => undefined,
    });
    try {
      return await work(workspace);
    } finally {
      workspace.db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
