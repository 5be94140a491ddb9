import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

/** The command line on a data folder of its own, as a person calls it. */
export function commandLine() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'clinic-atlas-cli-'));
  afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

  function atlas(...args: string[]) {
    return spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'electron/cli.ts', ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, CLINIC_ATLAS_DATA: dataFolder },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
  }

  return {
    dataFolder,
    atlas,
    /** Result of a call that is to succeed: on stdout, with nothing on stderr. */
    resultOf(...args: string[]): string {
      const { status, stdout, stderr } = atlas(...args);
      expect([status, stderr]).toEqual([0, '']);
      return stdout;
    },
    /** One sentence on stderr, nothing on stdout, and the status. */
    refusalOf(...args: string[]): { status: number | null; sentence: string } {
      const { status, stdout, stderr } = atlas(...args);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^[^\n]+\.\n$/);
      return { status, sentence: stderr.trimEnd() };
    },
  };
}
