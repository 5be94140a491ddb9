import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll } from 'vitest';

const run = promisify(execFile);
const withinMs = 120_000;

/** A folder for the files of a test file, removed with it. */
export function interopFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-interop-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a reader of another's making; what it writes to stderr is trouble. */
export async function read(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(program, args, {
    timeout: withinMs,
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return stdout;
}

/** Formulas are computed anew when a workbook is opened: else what they came to before is shown. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens files in LibreOffice, without a window and with settings of its own in the folder, and saves
 * them in another form beside each other. One start serves all files.
 */
export async function convertInLibreOffice(
  folder: string,
  form: string,
  files: readonly string[],
  { opened, into = folder }: { opened?: string | undefined; into?: string } = {},
): Promise<void> {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  const place = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const filter = opened === undefined ? [] : [`--infilter=${opened}`];
  const order = ['--convert-to', form, '--outdir', into];
  await read('soffice', place, '--headless', ...filter, ...order, ...files);
}

/** Every sheet as CSV with all digits, computed anew. Field by field as LibreOffice's filter options want it. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** The cells of workbooks as LibreOffice computes them: file, then sheet, then rows. */
export async function computeInLibreOffice(
  folder: string,
  files: readonly string[],
  opened?: string,
): Promise<Map<string, Map<string, string[][]>>> {
  // LibreOffice refuses to write a file beside the one of the same name that it has open.
  const into = join(folder, 'computed');
  await convertInLibreOffice(folder, everySheet, files, { opened, into });
  const written = readdirSync(into).filter((name) => name.endsWith('.csv'));
  return new Map(
    files.map((file) => {
      const start = `${parse(file).name}-`;
      const sheets = written.filter((name) => name.startsWith(start));
      return [
        basename(file),
        new Map(
          sheets.map((name) => [
            name.slice(start.length, -'.csv'.length),
            rowsOf(join(into, name)),
          ]),
        ),
      ];
    }),
  );
}

function rowsOf(path: string): string[][] {
  return Papa.parse<string[]>(readFileSync(path, 'utf8').trimEnd()).data;
}
