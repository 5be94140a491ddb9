import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selectSchool } from './driver/candidate.ts';
import { answerDialogs, chooseInMenu, dropFiles } from './driver/hand-over.ts';
import { pagesView } from './driver/presentation.ts';
import { waitForMap } from './driver/program.ts';
import { selectedSchool } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

/** What people do where it makes no sense: keys, commands, files and names in the wrong place. */

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const umass = '166638';
const page = () => session.program.window;
const inFolderOfData = (name: string) => join(session.folder, name);
const palette = () => page().getByRole('dialog', { name: 'Search and commands' });
const leaveImport = () => page().getByRole('button', { name: 'Leave the import' });

async function choose(command: string): Promise<void> {
  await page().keyboard.press('Control+k');
  await palette().waitFor();
  await page().keyboard.type(command);
  await expect
    .poll(() => palette().locator('[role=option][aria-selected=true]').textContent())
    .toContain(command);
  await page().keyboard.press('Enter');
  await palette().waitFor({ state: 'detached' });
}

test('a command that needs a school says so while none is selected', async () => {
  await choose('Everything on the area of the school');
  await page().getByText('Choose a school first').waitFor();
  await choose('Zoom to the selected area');
  await page().getByText('No area is selected').waitFor();
});

test('keys and commands change nothing beneath the import', async () => {
  await selectSchool(page(), umass, umass);
  await chooseInMenu(session.program.app, 'CmdOrCtrl+Shift+I');
  await leaveImport().waitFor();
  for (const key of ['l', 'b', 'v', 's', 'c', 'Shift+C', 'g', 'k', 'a']) {
    await page().keyboard.press(key);
  }
  await chooseInMenu(session.program.app, 'CmdOrCtrl+K');
  await page().keyboard.press('Escape');
  await leaveImport().waitFor({ state: 'detached' });
  expect(await selectedSchool(page())).toBe(umass);
  expect(await palette().count()).toBe(0);
  expect(await page().locator('[data-drawing]').count()).toBe(0);
  await page().getByRole('button', { name: 'Nothing to undo' }).waitFor();
  await page().getByRole('button', { name: 'Compare with…' }).waitFor();
});

test('the palette goes when a presentation begins, which then has the keys', async () => {
  await page().keyboard.press('s');
  await page().getByRole('button', { name: 'Nothing to undo' }).waitFor({ state: 'detached' });
  await page().keyboard.press('Control+k');
  await palette().waitFor();
  await chooseInMenu(session.program.app, 'F5');
  await palette().waitFor({ state: 'detached' });
  await page().keyboard.press('Control+k');
  await pagesView(page()).waitFor({ timeout: 60_000 });
  expect(await palette().count()).toBe(0);
  await page().keyboard.press('Escape');
  await pagesView(page()).waitFor({ state: 'detached' });
  // What was shown may be recorded; that question comes before all else.
  const question = page().getByRole('dialog', { name: 'Record what was shown?' });
  await question.waitFor();
  await page().keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
});

test('tables dropped with a workspace go to the import, and the workspace waits to be dropped alone', async () => {
  const copy = inFolderOfData('Northeast.atlas');
  await answerDialogs(session.program.app, { save: copy });
  await chooseInMenu(session.program.app, 'CmdOrCtrl+Shift+S');
  await page().getByText('The copy “Northeast” is saved').waitFor();
  const table = inFolderOfData('attorneys.csv');
  writeFileSync(table, 'name,city,state,pairs\nCruz,Providence,RI,3\n');
  await dropFiles(page(), [copy, table]);
  await page().getByText('First say which column holds what in attorneys.csv.').waitFor();
  await leaveImport().click();
  await leaveImport().waitFor({ state: 'detached' });
  await page().getByText('“Northeast” was not opened').waitFor();
});

test('a name that is too long is refused in a sentence that stays within the window', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));
  try {
    await answerDialogs(session.program.app, { save: join(elsewhere, 'x'.repeat(248)) });
    await chooseInMenu(session.program.app, 'CmdOrCtrl+N');
    const refusal = page().getByRole('alert').filter({ hasText: 'its name is too long' });
    await refusal.waitFor();
    const box = await refusal.boundingBox();
    const width = await page().evaluate(() => innerWidth);
    if (box === null) throw new Error('The refusal is not drawn');
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    await page().getByRole('button', { name: 'Close this notice' }).click();
    await refusal.waitFor({ state: 'detached' });
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('a view shows its own schools without the ground that was drawn last', async () => {
  const zoomIn = page().getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await zoomIn.click();
  await waitForMap(page());
  await page().keyboard.press('v');
  const chip = page().getByRole('status').filter({ hasText: 'in the drawn area' });
  await chip.waitFor();
  const wide = await chip.textContent();
  await page().getByRole('button', { name: 'Views', exact: true }).click();
  await page().getByRole('button', { name: 'Save this view…' }).click();
  await page().getByRole('textbox', { name: 'Name of the view' }).fill('All in view');
  await page().keyboard.press('Enter');
  await page().getByRole('button', { name: 'Delete the view All in view' }).waitFor();
  await page().keyboard.press('Escape');
  await zoomIn.click();
  await waitForMap(page());
  await page().keyboard.press('v');
  await expect.poll(() => chip.textContent()).not.toBe(wide);
  await page().getByRole('button', { name: 'Views', exact: true }).click();
  await page().getByRole('button', { name: 'All in view', exact: true }).click();
  await expect.poll(() => chip.textContent()).toBe(wide);
  await page().keyboard.press('g');
  const toDrawn = page().getByRole('button', { name: 'Drawn area', exact: true });
  await toDrawn.waitFor();
  expect(await toDrawn.isDisabled()).toBe(true);
  await page().keyboard.press('Escape');
  expect(await session.program.troubles()).toEqual([]);
});
