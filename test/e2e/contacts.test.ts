import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPart, panel, selectSchool, takeInView, waitUntilSaved } from './driver/candidate.ts';
import { examine } from './driver/examine.ts';
import { placeOnMap } from './driver/map-place.ts';
import { nextUndo, tabTo } from './driver/profile.ts';
import { openProgram, setSize, waitForRankedMap } from './driver/program.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const brown = '217156';
const patient = { timeout: 10_000 };

const record = () => session.program.window.getByRole('region', { name: 'Contact', exact: true });
const contacts = () =>
  session.program.window.getByRole('region', { name: 'Contacts', exact: true });
/** '1.1 to 4.3 pairs with attorneys nearby, 1.6 expected; …' */
const supply = async () =>
  (await panel(session.program.window)
    .getByRole('listitem')
    .filter({ hasText: 'needed in the first year' })
    .textContent()) ?? '';
const expectedPairs = async () =>
  Number(
    /([\d.]+) expected/.exec(await supply())?.[1] ?? /^ ?([\d.]+) pairs/.exec(await supply())?.[1],
  );
const nameInList = async () =>
  (await row(session.program.window, brown).getAttribute('aria-label')) ?? '';
let before = { pairs: Number.NaN, listed: '' };

test('an attorney of the dataset says yes: pairs, fit and timeline follow at once', async () => {
  const { window } = session.program;
  await selectSchool(window, 'Brown University', brown);
  await takeInView(window, 'An organization, attorney or community member made contact');
  before = { pairs: await expectedPairs(), listed: await nameInList() };
  expect(before.pairs).toBeGreaterThan(0);
  const within = panel(window).getByRole('button', {
    name: 'Attorneys and organizations within reach',
  });
  await within.click();
  const add = panel(window).getByRole('button', { name: /^Add .+ as a contact$/ });
  const name = /^Add (.+) as a contact$/.exec(
    (await add.first().getAttribute('aria-label')) ?? '',
  )?.[1];
  await add.first().click();
  await record()
    .getByRole('heading', { name: name ?? '', level: 2 })
    .waitFor();
  await record().getByText('It stands in for').waitFor();
  await record().getByRole('radio', { name: 'Committed' }).click();
  await record()
    .getByRole('textbox', { name: /^Pairs of .+, expected$/ })
    .fill('6');
  await expect.poll(expectedPairs, patient).toBeGreaterThan(before.pairs + 4);
  expect(await supply()).toContain('with the answer of 1 contact');
  await panel(window).getByRole('button', { name: 'Source of attorney supply' }).click();
  await panel(window).getByText('The answer of 1 contact within reach').waitFor();
  await openPart(window, 'Timeline');
  await panel(window)
    .getByText(/^An? (attorney|office) in .+: committed(, before unknown)?; 6 pairs$/)
    .waitFor();
  await panel(window)
    .getByText(/^Attorney supply: .+ pairs \(.+\), before .+ pairs \(.+\)$/)
    .first()
    .waitFor();
  await window.keyboard.press('Control+1');
  await expect.poll(nameInList, patient).not.toBe(before.listed);
});

test('an organization is added by keyboard alone, and stands among those within reach', async () => {
  const { window } = session.program;
  await window.keyboard.press('Control+6');
  await contacts().getByRole('heading', { name: 'Contacts', level: 1 }).waitFor();
  await contacts().getByRole('button', { name: 'Add organization…' }).focus();
  await window.keyboard.press('Enter');
  await contacts().getByRole('textbox', { name: 'Name of the organization' }).waitFor();
  await window.keyboard.type('Casa Abierta');
  await window.keyboard.press('Enter');
  await record().getByRole('heading', { name: 'Casa Abierta' }).waitFor();
  await record().getByText('Not known without a place.').waitFor();
  await tabTo(window, 'Add talk');
  await window.keyboard.press('Enter');
  await record().getByRole('textbox', { name: 'What was said' }).waitFor();
  await window.keyboard.type('Would write a letter');
  await tabTo(window, 'City of Casa Abierta');
  await window.keyboard.type('Providence');
  await tabTo(window, 'Beside Brown University');
  await window.keyboard.press('Enter');
  await record()
    .getByRole('button', { name: /Brown University.*less than 0.1 miles/ })
    .waitFor();
  await panel(window).getByRole('button', { name: 'Open Casa Abierta' }).waitFor();

  // Arrow keys walk the list, and Enter leads into the record.
  await contacts()
    .getByRole('button', { name: /^Casa Abierta/ })
    .focus();
  await window.keyboard.press('ArrowDown');
  await record().getByText('It stands in for').waitFor();
  await window.keyboard.press('ArrowUp');
  await record().getByRole('heading', { name: 'Casa Abierta' }).waitFor();
  await contacts().getByRole('textbox', { name: 'Search contacts' }).fill('nobody of this name');
  await contacts().getByText('No contact fits.').waitFor();
  await contacts().getByRole('textbox', { name: 'Search contacts' }).fill('casa');
  expect(await contacts().getByRole('list', { name: 'Contacts' }).getByRole('button').count()).toBe(
    1,
  );
  await contacts().getByRole('textbox', { name: 'Search contacts' }).fill('');
});

test('pairs that do not rise are not kept, and a sentence says so', async () => {
  const { window } = session.program;
  await contacts().getByRole('list', { name: 'Contacts' }).getByRole('button').last().click();
  const most = record().getByRole('textbox', { name: /^Pairs of .+, most$/ });
  await most.fill('2');
  await record().getByText('Pairs rise from the fewest to the expected and the most').waitFor();
  await most.fill('8');
  await expect.poll(() => record().getByText('Pairs rise from').count()).toBe(0);
  await waitUntilSaved(window);
});

test('an organization is a house on the map, with a card, a line of the legend and a switch', async () => {
  const { window } = session.program;
  await contacts()
    .getByRole('button', { name: /^Casa Abierta/ })
    .click();
  await record().getByRole('textbox', { name: 'Latitude and longitude' }).fill('41.95, -71.72');
  await window.keyboard.press('Control+1');
  const legend = window.getByRole('region', { name: 'Legend' });
  await legend.getByText('organizations we talk with').waitFor();
  const { x, y } = await placeOnMap(window, -71.72, 41.95);
  await window.mouse.move(x, y);
  await window.locator('[data-map-card=organization]').getByText('Casa Abierta').waitFor();
  await window.getByRole('button', { name: 'Colours and layers' }).click();
  await window.getByRole('checkbox', { name: 'Organizations' }).uncheck();
  await expect.poll(() => legend.getByText('organizations we talk with').count()).toBe(0);
  await window.getByRole('checkbox', { name: 'Organizations' }).check();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+6');
  await record().getByRole('button', { name: /miles/ }).first().waitFor();
});

test('the contacts are accessible, light and dark', async () => {
  const { window, app, troubles } = session.program;
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1600, height: 1000 },
  ]) {
    await setSize(app, size);
    expect(await examine(window)).toEqual([]);
    const wider = await record().evaluate((element) =>
      [...element.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > element.getBoundingClientRect().right)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wider).toEqual([]);
  }
  await setSize(app, { width: 1280, height: 800 });
  expect(await troubles()).toEqual([]);
});

test('contacts are there again after a restart', async () => {
  const { folder } = session;
  await waitUntilSaved(session.program.window);
  const listed = await nameInList();
  await session.program.close();
  session.program = await openProgram({ dataFolder: folder });
  const { window } = session.program;
  await waitForRankedMap(window);
  await selectSchool(window, 'Brown University', brown);
  expect(await nameInList()).toBe(listed);
  expect(await expectedPairs()).toBeGreaterThan(before.pairs + 4);
  await window.keyboard.press('Control+6');
  await contacts()
    .getByRole('button', { name: /^Casa Abierta/ })
    .click();
  await expect
    .poll(() => record().getByRole('textbox', { name: 'What was said' }).inputValue())
    .toBe('Would write a letter');
});

test('a contact that is deleted is undone with all it answered, and so is its deletion', async () => {
  const { window } = session.program;
  const list = contacts().getByRole('list', { name: 'Contacts' });
  await list.getByRole('button').last().click();
  await record().getByText('It stands in for').waitFor();
  await record()
    .getByRole('button', { name: /^Delete / })
    .click();
  await expect.poll(expectedPairs, patient).toBe(before.pairs);
  expect(await nextUndo(window)).toContain('deletion of');
  await window.getByRole('button', { name: /^Undo: deletion/ }).click();
  await expect.poll(expectedPairs, patient).toBeGreaterThan(before.pairs + 4);
  expect(await list.getByRole('button').count()).toBe(2);
});
