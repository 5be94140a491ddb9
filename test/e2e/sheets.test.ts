import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { Candidate } from '../../data/model/candidate.ts';
import type { Contact } from '../../data/model/contact.ts';
import { addEvidence, selectSchool, takeInView, waitUntilSaved } from './driver/candidate.ts';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu } from './driver/hand-over.ts';
import { nextUndo } from './driver/profile.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;
let file: string;

beforeAll(async () => {
  session = await openFirstStart();
  file = join(session.folder, 'candidates.xlsx');
});

afterAll(() => session?.close());

const umass = '166638';
const worcester = '168430';
const brown = '217156';
const patient = { timeout: 10_000 };

/** What the workspace has. */
async function kept(): Promise<{ candidates: Candidate[]; contacts: Contact[] }> {
  await waitUntilSaved(session.program.window);
  return session.program.window.evaluate(async () => {
    const { clinicAtlas } = globalThis as unknown as {
      clinicAtlas: { request(name: string, input: object): Promise<{ value: never }> };
    };
    return {
      candidates: (await clinicAtlas.request('candidates', {})).value,
      contacts: (await clinicAtlas.request('contacts', {})).value,
    };
  });
}

type Cell = string | number | boolean | Date | null;

/** Writes a workbook with other rows, as another program would. */
async function editWorkbook(
  from: string,
  to: string,
  edit: (sheets: Map<string, Cell[][]>) => void,
): Promise<void> {
  const sheets = new Map(
    (await readWorkbook(from)).map(({ sheet, data }) => [sheet, data as Cell[][]]),
  );
  edit(sheets);
  const cellOf = (value: Cell) =>
    value instanceof Date
      ? { value, type: Date, format: 'dd/mm/yyyy' }
      : value === null
        ? null
        : { value: String(value), type: String };
  await writeExcelFile(
    [...sheets].map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) })),
  ).toFile(to);
}

/** A row with values under some of the columns. */
function rowOf(sheet: Cell[][], values: Record<string, Cell>): Cell[] {
  return sheet[0].map((header) => values[String(header)] ?? null);
}

test('what is known goes out to a workbook, which says that people are in it', async () => {
  const { window, app } = session.program;
  await selectSchool(window, 'Massachusetts-Boston', umass);
  await takeInView(window, 'We identified the school');
  await addEvidence(window, { of: 'students', kind: 'Sign-ups', students: 23 });
  await chooseInMenu(app, 'CmdOrCtrl+Shift+E');
  const dialog = window.getByRole('dialog', { name: 'Spreadsheet out' });
  await dialog.getByText(/^1 candidate, 1 piece of evidence, 0 contacts and 0 talks\./).waitFor();
  await dialog.getByText(/holds names, notes and contact details of people/).waitFor();
  expect(await examine(window)).toEqual([]);
  await answerDialogs(app, { save: file });
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await dialog.waitFor({ state: 'detached' });
  await window.getByText(/^candidates\.xlsx is written: 1 candidate/).waitFor();
  const sheets = await readWorkbook(file);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Candidates',
    'Evidence',
    'Contacts',
    'Talks',
    'How to fill in',
    'Words',
  ]);
});

test('the same goes out as tables in a folder of their own, and empty sheets to be filled in', async () => {
  const { window, app } = session.program;
  const dialog = window.getByRole('dialog', { name: 'Spreadsheet out' });
  await answerDialogs(app, { open: [session.folder] });
  const folders = () =>
    readdirSync(session.folder).filter((name) => name.startsWith('Candidates '));
  for (const count of [1, 2]) {
    await chooseInMenu(app, 'CmdOrCtrl+Shift+E');
    await dialog.getByRole('radio', { name: 'Empty, to fill in' }).click();
    await dialog.getByRole('radio', { name: 'Tables (.csv)' }).click();
    await dialog.getByText('No names are in it yet.').waitFor();
    await dialog.getByRole('button', { name: 'Save…' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => folders().length, patient).toBe(count);
  }
  // What was there is not written over.
  expect(folders().toSorted()).toEqual(['Candidates to fill in', 'Candidates to fill in (2)']);
  const tables = join(session.folder, 'Candidates to fill in');
  expect(readdirSync(tables).toSorted()).toEqual([
    'candidates.csv',
    'contacts.csv',
    'evidence.csv',
    'talks.csv',
  ]);
  expect(readFileSync(join(tables, 'talks.csv'), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('the workbook that was edited elsewhere is shown first, row by row, and taken in by one step', async () => {
  const { window, app, troubles } = session.program;
  const edited = join(session.folder, 'edited by staff.xlsx');
  await editWorkbook(file, edited, (sheets) => {
    const [candidates, evidence, contacts, talks] = [
      'Candidates',
      'Evidence',
      'Contacts',
      'Talks',
    ].map((name) => sheets.get(name) ?? []);
    candidates[1][candidates[0].indexOf('Owner')] = 'Jane Smith';
    candidates[1][candidates[0].indexOf('Next action')] = 'Call the dean';
    candidates[1][candidates[0].indexOf('Due')] = new Date('2026-12-01T00:00:00Z');
    candidates.push(
      rowOf(candidates, { UNITID: worcester, Pathway: 2, Stage: 'Agreement', Owner: 'Ana' }),
      rowOf(candidates, { UNITID: brown, Pathway: '3', Stage: 'partner' }),
      rowOf(candidates, { UNITID: '999999', Pathway: 1 }),
    );
    evidence.push(
      rowOf(evidence, {
        UNITID: worcester,
        'Kind of evidence': 'Letter of recommendation',
        Date: '2026-11-02',
        'From: organization': '=Casa "Abierta"',
        'Type of organization': 'organizing group',
      }),
    );
    contacts.push(
      rowOf(contacts, {
        'Kind of contact': 'attorney',
        Name: 'Rosa Lima',
        Phone: '+1 617 555 0100',
        'Pairs expected': 2,
        Interest: 'interested',
      }),
    );
    talks.push(rowOf(talks, { Contact: 'rosa lima', Date: '11/20/2026', Way: 'call' }));
  });
  await answerDialogs(app, { open: [edited] });
  const before = await nextUndo(window);
  await window.getByRole('radio', { name: 'Pipeline' }).click();
  await window.getByRole('button', { name: 'Spreadsheet in…' }).click();
  const layer = window.getByRole('main', { name: 'Spreadsheet in' });
  await layer.getByText('edited by staff.xlsx', { exact: true }).waitFor();
  const candidates = layer.getByRole('region', { name: 'Candidates' });
  await candidates.getByText('1 new, 1 changed, 2 refused').waitFor();
  await candidates.getByText('Jane Smith').waitFor();
  await candidates.getByText('2026-12-01').waitFor();
  await candidates.getByText(/The stage “partner” needs the support of the community/).waitFor();
  await candidates.getByText(/"999999" is no school of the table in use/).waitFor();
  await layer.getByRole('region', { name: 'Evidence' }).getByText('1 row says').waitFor();
  await layer.getByText(/4 new, 1 changed, 1 unchanged, 2 refused\. Nothing is written/).waitFor();
  expect(await examine(window)).toEqual([]);
  const unchanged = await kept();
  expect(unchanged.candidates.map(({ unitid, owner }) => [unitid, owner])).toEqual([[umass, '']]);

  await layer.getByRole('button', { name: 'Take in 5 rows' }).click();
  await layer.waitFor({ state: 'detached' });
  await window.getByText('5 rows were taken in, 2 rows were refused.').waitFor();
  await window.getByText('Worcester State University').first().waitFor();
  const taken = await kept();
  expect(taken.candidates.map(({ unitid, stage, owner }) => [unitid, stage, owner])).toEqual([
    [umass, 'identified', 'Jane Smith'],
    [worcester, 'agreement', 'Ana'],
  ]);
  expect(taken.candidates[0].nextAction).toEqual({ what: 'Call the dean', due: '2026-12-01' });
  expect(taken.candidates[0].evidence).toEqual(unchanged.candidates[0].evidence);
  expect(taken.candidates[1].evidence[0].from.organization).toBe('=Casa "Abierta"');
  expect(taken.contacts).toHaveLength(1);
  expect(taken.contacts[0]).toMatchObject({ name: 'Rosa Lima', phone: '+1 617 555 0100' });
  expect(taken.contacts[0].log).toMatchObject([{ date: '2026-11-20', way: 'call' }]);

  expect(await nextUndo(window)).toContain('edited by staff.xlsx');
  await window.getByRole('button', { name: /^Undo: / }).click();
  expect(await nextUndo(window)).toBe(before);
  await expect.poll(kept, patient).toEqual(unchanged);
  await window.getByRole('button', { name: /^Redo: / }).click();
  await expect.poll(kept, patient).toEqual(taken);
  expect(await troubles()).toEqual([]);
});

test('a file that is none of ours is said to be none, and nothing is offered', async () => {
  const { window, app } = session.program;
  const layer = window.getByRole('main', { name: 'Spreadsheet in' });
  const other = join(session.folder, 'other.xlsx');
  await editWorkbook(file, other, (sheets) => {
    for (const name of sheets.keys())
      sheets.set(name, [
        ['County', 'Immigrants'],
        ['25025', 1],
      ]);
  });
  await answerDialogs(app, { open: [other] });
  await chooseInMenu(app, 'CmdOrCtrl+Shift+O');
  await layer.getByText(/^No sheet of candidates, evidence, contacts, talks was found/).waitFor();
  expect(await layer.getByRole('button', { name: 'Take in', exact: true }).isDisabled()).toBe(true);
  await window.keyboard.press('Escape');
  await layer.waitFor({ state: 'detached' });
  await answerDialogs(app, { open: [join(session.folder, 'gone.xlsx')] });
  await chooseInMenu(app, 'CmdOrCtrl+Shift+O');
  await window.getByText(/gone\.xlsx cannot be read/).waitFor();
  expect(existsSync(file)).toBe(true);
});
