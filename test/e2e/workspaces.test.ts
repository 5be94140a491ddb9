import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askInTerminal } from './driver/command-line.ts';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu, dropFiles } from './driver/hand-over.ts';
import { inFolder, openProgram, waitForRankedMap } from './driver/program.ts';
import { weightSlider } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const page = () => session.program.window;
const inFolderOfData = (name: string) => join(session.folder, name);

/** Name of the workspace as the window's own title says it. */
function title(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getTitle());
}

async function expectOpen(name: string): Promise<void> {
  await expect
    .poll(() => title(session.program.app), { timeout: 60_000 })
    .toBe(`Clinic Atlas · ${name}`);
  await page().getByRole('banner').getByText(name, { exact: true }).waitFor({ timeout: 60_000 });
  await waitForRankedMap(page());
}

async function openByMenu(path: string): Promise<void> {
  await answerDialogs(session.program.app, { open: [path] });
  await chooseInMenu(session.program.app, 'CmdOrCtrl+O');
}

const needWeight = (window: Page) => weightSlider(window, 'Need').getAttribute('aria-valuenow');

/** Moves the weight of Need by keyboard and goes on at once, before it can have been saved. */
async function changeNeed(window: Page): Promise<string | null> {
  const before = await needWeight(window);
  await weightSlider(window, 'Need').focus();
  await window.keyboard.press('ArrowRight');
  await expect.poll(() => needWeight(window)).not.toBe(before);
  return needWeight(window);
}

test('a new workspace takes the place of the one open, which keeps what was just changed', async () => {
  const changed = await changeNeed(page());
  await answerDialogs(session.program.app, { save: inFolderOfData('Northeast 2027') });
  await chooseInMenu(session.program.app, 'CmdOrCtrl+N');
  await expectOpen('Northeast 2027');
  expect(existsSync(inFolderOfData('Northeast 2027.atlas'))).toBe(true);
  expect(await needWeight(page())).not.toBe(changed);
  // Closed cleanly: SQLite's log is gone from beside it.
  await expect.poll(() => existsSync(inFolderOfData('United States.atlas-wal'))).toBe(false);
  await openByMenu(inFolderOfData('United States.atlas'));
  await expectOpen('United States');
  expect(await needWeight(page())).toBe(changed);
});

test('a copy has what was just changed, is a whole workspace, and one goes on in the first', async () => {
  const changed = await changeNeed(page());
  const copy = inFolderOfData('Before the board.atlas');
  await answerDialogs(session.program.app, { save: copy });
  await chooseInMenu(session.program.app, 'CmdOrCtrl+Shift+S');
  await page().getByText('The copy “Before the board” is saved').waitFor();
  expect(await title(session.program.app)).toBe('Clinic Atlas · United States');
  // One file, with nothing beside it.
  expect(readdirSync(session.folder).filter((name) => name.startsWith('Before'))).toEqual([
    'Before the board.atlas',
  ]);
  await openByMenu(copy);
  await expectOpen('Before the board');
  expect(await needWeight(page())).toBe(changed);
});

test('what is no workspace is refused in a sentence, and the present one stays open', async () => {
  const note = inFolderOfData('a note.atlas');
  writeFileSync(note, 'Call the dean of students.');
  await openByMenu(note);
  const refusal = page().getByRole('alert').filter({ hasText: 'is not a workspace' });
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain(note);
  expect(readFileSync(note, 'utf8')).toBe('Call the dean of students.');
  expect(await title(session.program.app)).toBe('Clinic Atlas · Before the board');
  await openByMenu(inFolderOfData('gone.atlas'));
  await page().getByRole('alert').filter({ hasText: 'it was moved or deleted' }).waitFor();
  await page().getByRole('button', { name: 'Close this notice' }).click();
  // It still answers, and saves.
  const changed = await changeNeed(page());
  await page()
    .getByRole('button', { name: /^(Last s|S)aved/ })
    .waitFor();
  expect(await needWeight(page())).toBe(changed);
});

test('a new workspace never takes the place of a file that is there', async () => {
  const before = readFileSync(inFolderOfData('Northeast 2027.atlas'));
  await answerDialogs(session.program.app, { save: inFolderOfData('Northeast 2027.atlas') });
  await chooseInMenu(session.program.app, 'CmdOrCtrl+N');
  await page().getByRole('alert').filter({ hasText: 'choose another name' }).waitFor();
  expect(readFileSync(inFolderOfData('Northeast 2027.atlas')).equals(before)).toBe(true);
  await page().getByRole('button', { name: 'Close this notice' }).click();
});

test('a workspace is opened by dropping it, and from the recent ones', async () => {
  await dropFiles(page(), [inFolderOfData('Northeast 2027.atlas')]);
  await expectOpen('Northeast 2027');
  const recent = await session.program.app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label === 'Open &recent')
      ?.submenu?.items.map((item) => item.label),
  );
  expect(recent).toEqual(['&1 Northeast 2027', '&2 Before the board', '&3 United States']);
  await session.program.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []);
    items
      ?.find((item) => item.label === 'Open &recent')
      ?.submenu?.items.find((item) => item.label.endsWith('United States'))
      ?.click();
  });
  await expectOpen('United States');
});

test('a second launch with a workspace, as a double click makes it, opens it in the window there is', async () => {
  const path = inFolderOfData('Before the board.atlas');
  await session.program.app.evaluate(
    ({ app }, [argument, folder]) => {
      app.emit('second-instance', {}, ['atlas', argument], folder, null);
    },
    ['Before the board.atlas', session.folder],
  );
  await expectOpen('Before the board');
  expect(existsSync(path)).toBe(true);
});

test('the title, the window and the command line agree on the workspace after another start', async () => {
  const changed = await changeNeed(page());
  await session.program.close();
  const again = await openProgram({ dataFolder: session.folder });
  session = { ...session, program: again };
  await waitForRankedMap(again.window);
  await expectOpen('Before the board');
  expect(await needWeight(again.window)).toBe(changed);
  const printed = JSON.parse(await askInTerminal(session.folder, 'profile', 'show'));
  expect(`${printed.profile.questionWeights.need}`).toBe(changed);
});

test('axe finds nothing to mend while a workspace is refused', async () => {
  await openByMenu(inFolderOfData('a note.atlas'));
  await page().getByRole('alert').filter({ hasText: 'is not a workspace' }).waitFor();
  expect(await examine(page())).toEqual([]);
});

test('a launch that names no workspace of ours opens the last one and says why', () =>
  inFolder(async (dataFolder) => {
    const note = join(dataFolder, 'a note.atlas');
    writeFileSync(note, 'No workspace.');
    const { window, app, close } = await openProgram({ dataFolder, named: note });
    await window.getByRole('alert').filter({ hasText: 'is not a workspace' }).waitFor();
    await waitForRankedMap(window);
    expect(await title(app)).toBe('Clinic Atlas · United States');
    await close();
  }));
