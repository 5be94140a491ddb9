import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackZip } from '../../electron/launch/zip.mjs';
import { zipOf } from '../electron/import/make-xlsx.ts';

/**
 * Writes a workbook with other values in some cells, as a person who types them in would, and leaves
 * the results of all formulas as they were.
 */
export async function changeWorkbook(
  folder: string,
  from: string,
  to: string,
  sheet: string,
  changes: Readonly<Record<string, number | string>>,
): Promise<void> {
  const unpacked = mkdtempSync(join(folder, 'unpacked-'));
  await unpackZip(from, unpacked, (name) => name);
  const part = partOfSheet(unpacked, sheet);
  const files = globSync('**/*.{xml,rels}', { cwd: unpacked, exclude: [] }).concat('_rels/.rels');
  const names = [...new Set(files)];
  writeFileSync(
    to,
    zipOf(
      names.map((name): [string, string] => {
        const text = readFileSync(join(unpacked, name), 'utf8');
        return [name, name === part ? withValues(text, changes) : text];
      }),
    ),
  );
}

function partOfSheet(unpacked: string, sheet: string): string {
  const workbook = readFileSync(join(unpacked, 'xl/workbook.xml'), 'utf8');
  const [tag] = workbook.match(new RegExp(`<sheet [^>]*name="${sheet}"[^>]*>`)) ?? [];
  const id = tag?.match(/sheetId="(\d+)"/)?.[1];
  if (id === undefined) throw new Error(`The workbook has no sheet ${sheet}`);
  return `xl/worksheets/sheet${id}.xml`;
}

function withValues(xml: string, changes: Readonly<Record<string, number | string>>): string {
  return Object.entries(changes).reduce((text, [address, value]) => {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*><v>[^<]*</v></c>`);
    if (!cell.test(text)) throw new Error(`The sheet has no value in ${address}`);
    return text.replace(cell, (_, style = '') =>
      typeof value === 'number'
        ? `<c r="${address}"${style}><v>${value}</v></c>`
        : `<c r="${address}"${style} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
  }, xml);
}
