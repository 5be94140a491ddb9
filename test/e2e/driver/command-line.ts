import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programFolder } from './program.ts';

/** One school as `rank --format json` prints it; the keys that the tests look at. */
export interface RankedSchool {
  rank: number | null;
  unitid: string;
  name: string;
  fit: number | null;
}

/** Runs the command line on the workspace of a data folder, as a user would. */
export async function rankInTerminal(
  dataFolder: string,
  ...options: string[]
): Promise<RankedSchool[]> {
  return JSON.parse(await askInTerminal(dataFolder, 'rank', '--format', 'json', ...options));
}

/** What a command prints. */
export async function askInTerminal(dataFolder: string, ...args: string[]): Promise<string> {
  const cli = join(programFolder, 'electron', 'cli.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], {
    env: { ...process.env, CLINIC_ATLAS_DATA: dataFolder, CLINIC_ATLAS_SQLITE_BINDING: '' },
    maxBuffer: 1 << 26,
  });
  return stdout;
}
