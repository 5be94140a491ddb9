import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes when the test is over. */
export async function temporaryFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'clinic-atlas-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
