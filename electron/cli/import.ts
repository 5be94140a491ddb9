import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Finding } from '../../data/model/finding.ts';
import { countOf } from '../../data/words/plural.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { FilePreview, ImportPreview } from '../../data/tables/import-report.ts';
import { type TableKind, tableKinds } from '../../data/tables/layout.ts';
import { kindNames } from '../../data/words/dataset-name.ts';
import { formatCount } from '../../data/words/numbers.ts';
import { withBackend } from './ask-backend.ts';
import { drawTable, type TextColumn } from './text-table.ts';
import { aFlag, oneOf, readOptions, someText, UsageError } from './usage.ts';

export const importOptions = {
  workspace: someText('PATH', 'the workspace (default: the one that the window opens)'),
  as: oneOf(tableKinds, 'read the files as this kind of table'),
  covers: someText('XX,XX', 'states that a list of attorneys covers in full (postal codes)'),
  vintage: someText('TEXT', 'of which years the files are, such as "ACS 2019-23"'),
  sheet: someText('NAME', 'the sheet of a spreadsheet that is read (default: the first with rows)'),
  'dry-run': aFlag('only say what would be done; nothing is written'),
  format: oneOf(['table', 'json'], 'how to print what was done with each file (default: table)'),
};

/** What is printed of a file; these names and their order are a promise to programs. */
interface PrintedFile {
  file: string;
  kind: TableKind | null;
  vintage: string | null;
  read: number;
  taken: number;
  refused: number;
  unmatched: number;
  findings: Finding[];
}

/** Imports files, or with --dry-run says what would come of it. */
export async function importCommand(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('import', args, importOptions);
  if (positionals.length === 0) {
    throw new UsageError('"import" needs the files to import: import FILE….');
  }
  const paths = positionals.map((path) => resolve(path));
  const missing = paths.findIndex((path) => !existsSync(path));
  if (missing >= 0) {
    throw new ProblemError(
      'file-not-readable',
      `There is no file ${positionals[missing]}; check the path.`,
    );
  }
  const coverage = values.covers === undefined ? undefined : statesOf(values.covers);
  return withBackend(values.workspace, async (ask, admitFiles) => {
    const files = admitFiles(paths).map(({ handle }) => ({
      handle,
      ...(values.as === undefined ? {} : { as: values.as }),
      ...(coverage === undefined ? {} : { coverage }),
      ...(values.vintage === undefined ? {} : { vintage: values.vintage }),
      ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    }));
    const preview = await ask('previewImport', { files });
    const print = values.format === 'json' ? asJson : asTable;
    const dry = values['dry-run'] === true;
    if (!preview.importable) {
      process.exitCode = 1;
      const said = dry ? 'Nothing would be imported' : 'Nothing was imported';
      process.stderr.write(`${said}: see the errors among the findings.\n`);
    }
    if (dry || !preview.importable) return print(preview, preview.files.map(printed));
    const result = await ask('importFiles', { files });
    return print(
      { ...preview, findings: result.findings },
      result.files.map(({ file, kind, vintage, read, taken, refused, unmatched, findings }) => ({
        file,
        kind,
        vintage,
        read,
        taken,
        refused,
        unmatched,
        findings,
      })),
    );
  });
}

function printed(preview: FilePreview): PrintedFile {
  const { file, kind, vintage, counts, unmatched, findings } = preview;
  const { read, taken, refused } = counts;
  return { file, kind, vintage, read, taken, refused, unmatched, findings };
}

function statesOf(text: string): string[] {
  const states = text
    .toUpperCase()
    .split(/[,\s]+/)
    .filter((state) => state !== '');
  const wrong = states.find((state) => !/^[A-Z]{2}$/.test(state));
  if (wrong === undefined && states.length > 0) return states;
  throw new UsageError(
    `--covers cannot be "${text}": it is postal codes of states with commas between them, such as MA,RI.`,
  );
}

/** What is said of the files together stands with the first of them. */
function asJson({ findings }: ImportPreview, files: PrintedFile[]): string {
  const whole = files.map((file, i) =>
    i === 0 ? { ...file, findings: [...file.findings, ...findings] } : file,
  );
  return JSON.stringify(whole, null, 2);
}

const columns: TextColumn<PrintedFile>[] = [
  { head: 'File', cell: ({ file }) => file, most: 50 },
  { head: 'Kind', cell: ({ kind }) => (kind === null ? 'unknown' : kindNames[kind]) },
  { head: 'Vintage', cell: ({ vintage }) => vintage ?? 'unknown' },
  { head: 'Read', cell: ({ read }) => formatCount(read), align: 'right' },
  { head: 'Taken', cell: ({ taken }) => formatCount(taken), align: 'right' },
  { head: 'Refused', cell: ({ refused }) => formatCount(refused), align: 'right' },
  { head: 'Unmatched', cell: ({ unmatched }) => formatCount(unmatched), align: 'right' },
];

/** Of many findings of one code the first few tell enough. */
const mostOfACode = 5;

function asTable({ findings, datasets }: ImportPreview, files: PrintedFile[]): string {
  const lines = [drawTable(columns, files)];
  for (const file of files) {
    const said = shortened(file.findings);
    if (said.length > 0) lines.push('', `${file.file}:`, ...said);
  }
  const together = shortened(findings);
  if (together.length > 0) lines.push('', 'Together:', ...together);
  for (const { title, vintage, rows } of datasets) {
    lines.push('', `${title} (${vintage}): ${countOf(rows, 'row')}`);
  }
  return lines.join('\n');
}

function shortened(findings: readonly Finding[]): string[] {
  const countOf = new Map<string, number>();
  const lines: string[] = [];
  for (const { code, severity, message } of findings) {
    const count = (countOf.get(code) ?? 0) + 1;
    countOf.set(code, count);
    if (count <= mostOfACode) lines.push(`  ${severity}: ${message}`);
  }
  for (const [code, count] of countOf) {
    if (count > mostOfACode) lines.push(`  … and ${count - mostOfACode} more of ${code}`);
  }
  return lines;
}
