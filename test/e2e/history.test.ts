import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askInTerminal } from './driver/command-line.ts';
import { openPart, panel, selectSchool, takeInView, waitUntilSaved } from './driver/candidate.ts';
import { examine } from './driver/examine.ts';
import { chooseInMenu, dropFiles } from './driver/hand-over.ts';
import {
  closeHistory,
  historyButton,
  historyPanel,
  listedSteps,
  openHistory,
  stepNow,
  wholeWorkspace,
} from './driver/history.ts';
import { nextUndo, showProfile, typeNumber } from './driver/profile.ts';
import { openFirstStart, type Session } from './driver/session.ts';
import { stage } from './driver/shortlist.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const umass = '166638';
const brown = '217156';
const patient = { timeout: 15_000 };
const page = () => session.program.window;
const button = (name: string) => page().getByRole('button', { name, exact: true });

/** Saves the profile in use under another name. */
async function saveProfileAs(name: string): Promise<void> {
  await button('Save as…').click();
  await page().getByRole('textbox', { name: 'Name of the profile' }).fill(name);
  await page().keyboard.press('Enter');
  await page().getByText(`Saved as ${name}`).waitFor();
}

async function chooseProfile(name: string): Promise<void> {
  const chooser = page().getByRole('combobox', { name: 'Profile in use' });
  await chooser.click();
  await page().getByRole('option', { name }).click();
  await expect.poll(() => chooser.textContent(), patient).toBe(name);
}

async function nameShortlist(opener: string, box: string, name: string): Promise<void> {
  await button(opener).click();
  await page().getByRole('textbox', { name: box }).fill(name);
  await page().keyboard.press('Enter');
  await page().getByRole('textbox', { name: box }).waitFor({ state: 'detached' });
}

/** Imports a list of attorneys that covers a state, through the window. */
async function importAttorneys(file: string, rows: readonly string[]): Promise<void> {
  const path = join(session.folder, file);
  writeFileSync(path, `name,city,state,pairs\n${rows.join('\n')}\n`);
  await dropFiles(page(), [path]);
  // The columns are asked for once; the workspace remembers them.
  const right = button('These columns are right');
  const ready = page().getByRole('button', { name: `Import ${rows.length} rows`, disabled: false });
  await right.or(ready).first().waitFor();
  if (await right.isVisible()) await right.click();
  await ready.click();
  await button('Undo the import').waitFor({ timeout: 60_000 });
  await button('See the ranking').click();
  await button('Leave the import').waitFor({ state: 'detached' });
}

let before: unknown;
let after: unknown;

test('before anything is changed the history holds the workspace as it was opened', async () => {
  const window = page();
  before = await wholeWorkspace(window, session.folder);
  await openHistory(window);
  expect(await listedSteps(window)).toEqual(['As it was opened']);
  await closeHistory(window);
});

test('twenty mixed changes are twenty steps of one history', async () => {
  const window = page();
  // Profiles: weights, assumptions, names.
  await showProfile(window);
  await typeNumber(window, 'Weight of Need in numbers', '44');
  await saveProfileAs('The board');
  await typeNumber(window, 'Weight of Attorneys in numbers', '25');
  await window
    .getByRole('radiogroup', { name: 'Area that a school is judged by' })
    .getByText('County')
    .click();
  await saveProfileAs('The director');
  await button('Delete the profile The director').click();
  await window.getByText('The director is deleted').waitFor();
  await chooseProfile('Equal weights');
  // Shortlists.
  await selectSchool(window, umass, umass);
  await window.keyboard.press('s');
  await selectSchool(window, brown, brown);
  await window.keyboard.press('s');
  await window.keyboard.press('Control+2');
  await stage(window)
    .getByRole('button', { name: /^Write a note on Boston/ })
    .click();
  await window.keyboard.type('Ask the law library.');
  await nameShortlist('Rename the shortlist…', 'New name of the shortlist', 'Northeast');
  await nameShortlist('Duplicate the shortlist…', 'Name of the copy', 'For the board');
  await stage(window)
    .getByRole('button', { name: /^Take Providence.* off the shortlist$/ })
    .click();
  await button('Delete the shortlist').click();
  // Candidates.
  await takeInView(window, 'We identified the school');
  await panel(window)
    .getByRole('textbox', { name: /^Owner of/ })
    .fill('Jane Smith');
  await panel(window).getByRole('checkbox', { name: 'School contacted' }).check();
  await panel(window)
    .getByRole('textbox', { name: /^Next action for/ })
    .fill('Call the dean');
  await openPart(window, 'Home');
  await panel(window).getByRole('textbox', { name: 'Note on the home' }).fill('A room is free.');
  // Datasets.
  await importAttorneys('one.csv', ['Cruz,Providence,RI,3', 'Baker,Boston,MA,2']);
  await importAttorneys('two.csv', ['Lee,Providence,RI,5', 'Diaz,Boston,MA,1']);
  await chooseInMenu(session.program.app, 'CmdOrCtrl+Shift+I');
  await button('Undo').first().click();
  await window.getByText(/^undone /).waitFor();
  await window.keyboard.press('Escape');
  await button('Leave the import').waitFor({ state: 'detached' });

  await openHistory(window);
  const steps = await listedSteps(window);
  expect(steps).toEqual([
    'Undo of the import of two.csv',
    'Import of two.csv',
    'Import of one.csv',
    expect.stringContaining('ome'),
    expect.stringContaining('ext action'),
    expect.stringContaining('ontacted'),
    expect.stringContaining('wner'),
    'Brown University taken in view',
    'Deletion of shortlist For the board',
    expect.stringMatching(/^Providence.* off the shortlist$/),
    'Copy of shortlist Northeast',
    'Name of the shortlist Candidates → Northeast',
    expect.stringMatching(/^Note on Boston/),
    'Brown University on the shortlist',
    'University of Massachusetts-Boston on the shortlist',
    'Profile Five questions → Equal weights',
    'Deletion of The director',
    'Profile The board → The director',
    expect.stringContaining('rea'),
    expect.stringMatching(/^Weight of Attorneys/),
    'Profile Five questions → The board',
    expect.stringMatching(/^Weight of Need 30 → 44/),
    'As it was opened',
  ]);
  expect(await stepNow(window)).toBe('Undo of the import of two.csv');
  await closeHistory(window);
  await waitUntilSaved(window);
  after = await wholeWorkspace(window, session.folder);
  expect(after).not.toEqual(before);
});

test('undone one by one, the workspace is what it was', async () => {
  const window = page();
  for (let steps = 0; (await nextUndo(window)) !== 'Nothing to undo'; steps++) {
    if (steps > 30) throw new Error('There is no end of what can be undone');
    const next = await nextUndo(window);
    await window.getByRole('button', { name: /^Undo: / }).click();
    await expect.poll(() => nextUndo(window), patient).not.toBe(next);
  }
  await waitUntilSaved(window);
  expect(await wholeWorkspace(window, session.folder)).toEqual(before);
});

test('from the list one goes to any step, and to the start again', async () => {
  const window = page();
  await openHistory(window);
  // The newest step is at the top; the work as it was opened has the focus.
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
  await expect.poll(() => stepNow(window), patient).toBe('Undo of the import of two.csv');
  await closeHistory(window);
  await waitUntilSaved(window);
  expect(await wholeWorkspace(window, session.folder)).toEqual(after);

  await openHistory(window);
  await historyPanel(window)
    .getByRole('button', { name: /^Copy of shortlist/ })
    .click();
  await expect.poll(() => stepNow(window), patient).toBe('Copy of shortlist Northeast');
  await historyPanel(window).getByText('22 steps, 10 taken back').waitFor();
  await historyPanel(window)
    .getByRole('button', { name: /^As it was opened/ })
    .click();
  await expect.poll(() => stepNow(window), patient).toBe('As it was opened');
  await closeHistory(window);
  await waitUntilSaved(window);
  expect(await wholeWorkspace(window, session.folder)).toEqual(before);
});

test('axe finds nothing to mend in the history', async () => {
  const window = page();
  await openHistory(window);
  expect(await examine(window)).toEqual([]);
  await closeHistory(window);
});

test('an import that another one from elsewhere has overtaken stays, and says so', async () => {
  const window = page();
  await importAttorneys('three.csv', ['Ortiz,Providence,RI,4', 'Chen,Boston,MA,6']);
  const elsewhere = join(session.folder, 'elsewhere.csv');
  writeFileSync(elsewhere, 'name,city,state,pairs\nKim,Boston,MA,9\n');
  await askInTerminal(session.folder, 'import', elsewhere);
  await window.keyboard.press('Control+z');
  await window
    .getByText(/Other datasets came into use outside of this window/)
    .first()
    .waitFor();
  await openHistory(window);
  const step = historyPanel(window).getByRole('listitem').filter({ hasText: 'three.csv' });
  await step.getByText(/Stays as it is\./).waitFor();
  expect(await step.getByRole('button').count()).toBe(0);
  await closeHistory(window);
});

test('when the workspace last took something in is said beside it', async () => {
  await waitUntilSaved(page());
  const state = page().getByRole('button', { name: /^Saved \d\d:\d\d$/ });
  await state.waitFor();
  expect(await historyButton(page()).isVisible()).toBe(true);
  expect(await session.program.troubles()).toEqual([]);
});
