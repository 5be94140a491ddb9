import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu, dropFiles } from './driver/hand-over.ts';
import { inFolder, openProgram, waitForRankedMap } from './driver/program.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const pane = () => session.program.window.getByRole('region', { name: 'The file in detail' });
const button = (name: string | RegExp) =>
  session.program.window.getByRole('button', { name, exact: typeof name === 'string' });

/** The organization's own list as a spreadsheet program saves it: the list is on the second sheet. */
async function attorneyWorkbook(folder: string): Promise<string> {
  const path = join(folder, 'attorneys of New England.xlsx');
  const cells = (row: (string | number)[]) =>
    row.map((value) =>
      typeof value === 'number' ? { value, type: Number } : { value, type: String },
    );
  const notes = [
    ['Kept by', 'Since'],
    ['The office', 'spring'],
  ];
  const list = [
    ['Attorney', 'City', 'State', 'Pairs'],
    ['O’Neill, "Peg"', 'Providence', 'Rhode Island', 12],
    ['=SUM(A1)', 'Boston', 'MA', 3.5],
    ['Nowhere & Sons', '', 'MA', 1],
  ];
  await writeWorkbook([
    { sheet: 'Notes', data: notes.map(cells) },
    { sheet: 'Attorneys', data: list.map(cells) },
  ]).toFile(path);
  return path;
}

test('a spreadsheet is dropped, its sheet picked, and its list with city names imported', async () => {
  const { window } = session.program;
  await dropFiles(window, [await attorneyWorkbook(session.folder)]);
  await pane().getByRole('combobox', { name: 'Sheet', exact: true }).click();
  await window.getByRole('option', { name: 'Attorneys', exact: true }).click();
  await button('These columns are right').click();
  await pane()
    .getByText(/^Line 4: /)
    .waitFor();
  await pane().getByRole('combobox', { name: 'Add a state that the list covers in full' }).click();
  await window.getByRole('option', { name: 'Rhode Island' }).click();
  await button('Import 2 rows').click();
  await window.getByRole('table', { name: /^Attorney pairs/ }).waitFor({ timeout: 60_000 });
});

test('a table is saved as a spreadsheet and as CSV, and reads back to the same figures', async () => {
  const { window, app } = session.program;
  for (const ending of ['xlsx', 'csv']) {
    const saved = join(session.folder, `our copy.${ending}`);
    await window.getByRole('radio', { name: 'History' }).click();
    await answerDialogs(app, { save: saved });
    await button('Save a copy of Immigration attorneys').first().click();
    await window.getByText(`2 rows of Immigration attorneys are in our copy.${ending}.`).waitFor();
    expect(existsSync(saved)).toBe(true);
    await dropFiles(window, [saved]);
    await pane().getByText('It has the columns of a copy', { exact: false }).waitFor();
    // The states that the list covers in full are part of the copy.
    await pane().getByRole('button', { name: 'Rhode Island is not covered in full' }).waitFor();
    await button('Import 2 rows').click();
    await window
      .getByText('The figures are the same as before', { exact: false })
      .waitFor({ timeout: 60_000 });
  }
  const lines = readFileSync(join(session.folder, 'our copy.csv'), 'utf8').split('\r\n');
  expect(lines.some((line) => line.includes(`,"'=SUM(A1)",`))).toBe(true);
  expect(lines.some((line) => line.includes('"O’Neill, ""Peg"""'))).toBe(true);
});

test('an earlier table is compared with the one in use, and nothing is changed by it', async () => {
  const { window } = session.program;
  await window.getByRole('radio', { name: 'History' }).click();
  await button(/^Compare Immigration legal offices/).click();
  await window.getByRole('heading', { name: 'Attorneys, earlier and now' }).waitFor();
  await window.getByText('Before: Immigration legal offices', { exact: false }).waitFor();
  await window.getByRole('table', { name: /^Attorney pairs/ }).waitFor();
  expect(await examine(session.program.window)).toEqual([]);
  await button('Back to the tables').click();
  await button('Use Immigration legal offices').waitFor();
  expect(await examine(session.program.window)).toEqual([]);
  await window.keyboard.press('Escape');
});

test('a list whose columns have names of its own is read by keyboard alone, and focus never is lost', async () => {
  const { window, app } = session.program;
  const path = join(session.folder, 'lista.csv');
  writeFileSync(path, 'Nombre;Lugar\nNúñez;Providence\n');
  await answerDialogs(app, { open: [path] });
  await chooseInMenu(app, 'CmdOrCtrl+I');
  await button('It lists attorneys').focus();
  await window.keyboard.press('Enter');
  await window.getByText('Say which column holds this: Name of the attorney or office.').waitFor();
  expect(await pane().evaluate((it) => it === document.activeElement)).toBe(true);
  await button('Take lista.csv off the list').focus();
  await window.keyboard.press('Enter');
  await button('Choose files…').waitFor();
  expect(await window.evaluate(() => document.activeElement?.textContent)).toBe('Choose files…');
  await window.keyboard.press('Escape');
});

test('the history is an item of the menu', async () => {
  const { window, app } = session.program;
  await chooseInMenu(app, 'CmdOrCtrl+Shift+I');
  await window.getByText('Tables in this workspace').waitFor();
  await window.keyboard.press('Escape');
});

test('files that are dropped while the workspace opens are previewed once it is open', async () => {
  await inFolder(async (dataFolder) => {
    const program = await openProgram({ dataFolder });
    try {
      const { window } = program;
      // Where the machine is quicker than this look, the files come to a window that is open already.
      await window
        .getByText('Opening the atlas')
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
      await dropFiles(window, [await attorneyWorkbook(dataFolder)]);
      await window
        .getByRole('region', { name: 'The file in detail' })
        .getByText('attorneys of New England.xlsx')
        .waitFor({ timeout: 60_000 });
      await window.keyboard.press('Escape');
      await waitForRankedMap(window);
    } finally {
      await program.close();
    }
  });
});

test('nothing of it breaks a rule of the window', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
