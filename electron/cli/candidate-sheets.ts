import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { placeOfCity } from '../../data/contact/place-of-city.ts';
import { readSheets } from '../../data/sheets/read-sheets.ts';
import type { RowReport, SheetReading } from '../../data/sheets/sheet-report.ts';
import {
  peopleWarning,
  sayCellChange,
  sayOutcomes,
  sayTaken,
} from '../../data/words/sheet-words.ts';
import type { Ask } from './ask-backend.ts';

/** Writes candidates, evidence, contacts and talks to a workbook or to a folder of CSV files. */
export async function exportSheets(ask: Ask, path: string, empty: boolean): Promise<string> {
  const form = /\.xlsx$/i.test(path) ? 'workbook' : 'tables';
  const written = await ask('saveSheets', { empty, form, path: resolve(path) });
  if (written === null) return '';
  if (empty) return `${written.file} is written, to be filled in.`;
  return `${written.file} is written: ${written.contents}. ${peopleWarning}`;
}

interface Choice {
  dry: boolean;
  json: boolean;
}

/** Takes sheets in, or with `dry` only says what would come of it; all of it or nothing is written. */
export async function importSheets(
  ask: Ask,
  paths: readonly string[],
  { dry, json }: Choice,
): Promise<string> {
  const sheets = (await ask('openSheets', { paths: paths.map((path) => resolve(path)) })) ?? [];
  const atlas = await ask('atlas', {});
  const { schools } = atlas;
  const known = {
    candidates: await ask('candidates', {}),
    contacts: await ask('contacts', {}),
    schools: new Map(
      schools.unitid.map((unitid, i) => [
        unitid,
        { name: schools.name[i], city: schools.city[i], state: schools.state[i] },
      ]),
    ),
    placeOfCity: (city: string, state: string) => placeOfCity(atlas, city, state),
  };
  const reading = readSheets(sheets, known, randomUUID);
  const { candidates, contacts } = reading;
  const taken = candidates.length + contacts.length > 0;
  if (reading.rows.length === 0) process.exitCode = 1;
  if (!dry && taken)
    await ask('saveCandidacy', { candidates: [...candidates], contacts: [...contacts] });
  const written = !dry && taken;
  if (json) return JSON.stringify({ written, rows: reading.rows, notes: reading.notes }, null, 2);
  return readingText(reading, dry);
}

function readingText({ rows, notes }: SheetReading, dry: boolean): string {
  const parts = [...Map.groupBy(rows, ({ place }) => place)].map(([place, of]) =>
    [`${place}: ${sayOutcomes(of)}`, ...of.flatMap(rowLines)].join('\n'),
  );
  const said = notes.map(({ severity, message }) => `${severity}: ${message}`);
  const end = dry ? 'Nothing is written: this only says what would be.' : `${sayTaken(rows)}.`;
  return [...parts, ...(said.length > 0 ? [said.join('\n')] : []), end].join('\n\n');
}

function rowLines({ line, title, outcome, changes, findings }: RowReport): string[] {
  if (outcome === 'unchanged' && findings.length === 0) return [];
  return [
    `  ${outcome.padEnd(9)}  line ${line}, ${title}`,
    ...changes.map((change) => `    ${sayCellChange(change)}`),
    ...findings.map(({ severity, message }) => `    ${severity}: ${message}`),
  ];
}
