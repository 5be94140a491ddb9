import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu, dropFiles } from './driver/hand-over.ts';
import { programFolder } from './driver/program.ts';
import { listedSchools, row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const ersFile = resolve(programFolder, '../shared/data/county/ers_rural_atlas_2018_People.csv');
const brown = '217156';

const pane = () => session.program.window.getByRole('region', { name: 'The file in detail' });
const button = (name: string | RegExp) =>
  session.program.window.getByRole('button', { name, exact: typeof name === 'string' });
const verdict = () => session.program.window.locator('footer [role=status]');

/** Takes what was previewed into the workspace and waits until it is in. */
async function importIt(label: string): Promise<void> {
  await button(label).click();
  await button('Undo the import').waitFor({ timeout: 60_000 });
}

/** An own list as a spreadsheet saves it in Europe: semicolons, the code page of Windows. */
function attorneyList(): string {
  const path = join(session.folder, 'our attorneys.csv');
  const lines = [
    'Firm name;Town;ST;Pairs',
    'Núñez Immigration Law;Providence;RI;37',
    'Baker & Cruz;Boston;MA;3',
    'Office without a place;;;1',
  ];
  writeFileSync(path, Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
  return path;
}

/** The official file as an accident leaves it: a row cut short, one with a word for a number, no end. */
function damagedCounties(): string {
  const path = join(session.folder, 'damaged counties.csv');
  const lines = readFileSync(ersFile, 'latin1').split('\n');
  const [state, county, cut] = [lines[1], lines[2], lines[3]];
  const kept = [lines[0], state, county, cut.slice(0, 20), ...lines.slice(4, 60)];
  writeFileSync(path, `${kept.join('\n')}\n"never closed,1,2\n`, 'latin1');
  return path;
}

test('the file menu asks for files and previews them without writing', async () => {
  const { window, app } = session.program;
  const before = await listedSchools(window, 7);
  await answerDialogs(app, { open: [ersFile] });
  await chooseInMenu(app, 'CmdOrCtrl+I');
  await expect
    .poll(() => verdict().textContent(), { timeout: 30_000 })
    .toBe('3,220 rows will be imported as Immigrants by county ACS 2012-16.');
  await pane().getByText('Recognised as Immigrants by county', { exact: false }).waitFor();
  expect(await pane().getByLabel('Vintage').inputValue()).toBe('ACS 2012-16');
  await pane().getByText('3,278 rows: 3,220 taken and 58 passed over').waitFor();
  await pane().getByRole('cell', { name: '01001' }).waitFor();
  expect(await examine(session.program.window)).toEqual([]);
  await window.keyboard.press('Escape');
  await button(/^Import/).waitFor({ state: 'detached' });
  expect(await listedSchools(window, 7)).toEqual(before);
});

test('the same figures again change nothing, and the window says so', async () => {
  const { app, window } = session.program;
  await answerDialogs(app, {});
  await chooseInMenu(app, 'CmdOrCtrl+Shift+I');
  await window.getByText('Nothing has been imported yet').waitFor();
  // What was previewed before still lies there.
  await window.getByRole('radio', { name: 'Files' }).click();
  await importIt('Import 3,220 rows');
  await window.getByText('The figures are the same as before', { exact: false }).waitFor();
  await button('See the ranking').click();
});

test('an own list is dropped, its columns are named, and it changes the schools near it', async () => {
  const { window } = session.program;
  await row(window, (await listedSchools(window, 1))[0].unitid).click();
  await dropFiles(window, [attorneyList()]);
  await window
    .getByText('This was guessed from the names of the columns.', { exact: false })
    .waitFor();
  expect(await pane().getByRole('combobox', { name: 'City of the address' }).textContent()).toBe(
    'Town',
  );
  expect(await button('Import').isDisabled()).toBe(true);
  expect(await examine(session.program.window)).toEqual([]);

  await button('These columns are right').click();
  await window.getByText('Line 4', { exact: false }).first().waitFor();
  expect(await verdict().textContent()).toBe(
    '2 rows will be imported as Immigration attorneys. 1 row is refused and can be saved afterwards.',
  );
  await pane().getByRole('cell', { name: 'Núñez Immigration Law' }).waitFor();
  await pane().getByRole('combobox', { name: 'Add a state that the list covers in full' }).click();
  await window.getByRole('option', { name: 'Rhode Island' }).click();
  await pane().getByRole('button', { name: 'Rhode Island is not covered in full' }).waitFor();
  await importIt('Import 2 rows');
  await window.getByRole('table', { name: /^Attorney pairs/ }).waitFor();
  expect(await examine(session.program.window)).toEqual([]);
});

test('refused rows are saved with their reason where the person says', async () => {
  const { window, app } = session.program;
  const saved = join(session.folder, 'refused.csv');
  await answerDialogs(app, { save: saved });
  await button(/^Save 1 refused row/).click();
  await window.getByText('The refused rows are in refused.csv.').waitFor();
  const text = readFileSync(saved, 'utf8');
  expect(text.split(/\r?\n/)[0]).toContain('Firm name');
  expect(text).toContain('Office without a place');
});

test('undo brings back the attorneys from before, in the panel and in the history', async () => {
  const { window } = session.program;
  await button('See the ranking').click();
  await window.getByRole('textbox', { name: 'Search schools' }).fill('Brown University');
  await row(window, brown).click();
  const fromList = window.getByText('0 to 37 pairs');
  await fromList.waitFor();
  await chooseInMenu(session.program.app, 'CmdOrCtrl+Shift+I');
  await button('Undo').first().click();
  await window.getByText(/^undone /).waitFor();
  // The list stays in the workspace and can be taken into use again.
  await button('Use Immigration attorneys').waitFor();
  expect(await examine(session.program.window)).toEqual([]);
  await window.keyboard.press('Escape');
  await fromList.waitFor({ state: 'detached' });
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
});

test('an import that is cancelled leaves no trace', async () => {
  const { window } = session.program;
  const path = join(session.folder, 'long list.csv');
  const rows = Array.from({ length: 150_000 }, (_, n) => `Attorney ${n},Boston,MA,1`);
  writeFileSync(path, `name,city,state,pairs\n${rows.join('\n')}\n`);
  await dropFiles(window, [path]);
  await button('These columns are right').click();
  await button('Import 150,000 rows').click({ timeout: 60_000 });
  await button('Cancel').click();
  await window.getByText('Stopped. Nothing was written', { exact: false }).waitFor();
  await window.getByRole('radio', { name: 'History' }).click();
  await window.getByText('ers_rural_atlas_2018_People.csv').first().waitFor();
  expect(await window.getByText('long list.csv').count()).toBe(0);
  await window.getByRole('radio', { name: 'Files' }).click();
  await button('Take long list.csv off the list').click();
  await window.keyboard.press('Escape');
});

test('a damaged file says line by line what was refused; taken off the list it is gone', async () => {
  const { window } = session.program;
  await dropFiles(window, [damagedCounties()]);
  await pane()
    .getByText(/^Line 4: /)
    .waitFor();
  await pane()
    .getByText(/^Line 61: a quotation mark opens/)
    .waitFor();
  expect(await examine(session.program.window)).toEqual([]);
  await button('Take damaged counties.csv off the list').click();
  await button('Choose files…').waitFor();
  expect(await examine(session.program.window)).toEqual([]);
  await window.keyboard.press('Escape');
});

test('nothing of it breaks a rule of the window', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
