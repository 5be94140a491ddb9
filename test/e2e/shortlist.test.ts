import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { answerDialogs, chooseInMenu } from './driver/hand-over.ts';
import { placeOnMap } from './driver/map-place.ts';
import { nextUndo, tabTo } from './driver/profile.ts';
import { openProgram, setSize, waitForMap, waitForRankedMap } from './driver/program.ts';
import { row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';
import { announced, grip, scope, showShortlist, shownCities, stage } from './driver/shortlist.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});

afterAll(() => session?.close());

const boston = { id: '14460', umass: '166638', northeastern: '167358' };
const worcester = { id: '49340', state: '168430' };
const providence = { id: '39300', brown: '217156' };
const undo = 'Control+z';
const redo = 'Control+Shift+z';
const patient = { timeout: 10_000 };

/** Searches for a school and selects it in the list. */
async function select(search: string, unitid: string): Promise<void> {
  const { window } = session.program;
  await window.getByRole('textbox', { name: 'Search schools' }).fill(search);
  await row(window, unitid).click();
}

const panel = () => session.program.window.getByRole('region', { name: 'School', exact: true });

test('without a city the stage says what belongs there, and one action begins it', async () => {
  const { window } = session.program;
  await window.keyboard.press('Control+2');
  await window.getByRole('heading', { name: 'No city on the shortlist yet' }).waitFor();
  expect(await scope(window)).toBe('0 cities, 0 schools, of 3,907 ranked');
  await stage(window).getByRole('button', { name: /^Add / }).click();
  expect(await scope(window)).toBe('1 city, 1 school, of 3,907 ranked');
  await window
    .getByRole('status')
    .getByText(/is on “Candidates”: a new city/)
    .waitFor();
  await window.keyboard.press(undo);
  await window.getByRole('heading', { name: 'No city on the shortlist yet' }).waitFor();
});

test('schools come onto it from the panel, the list, the map and the comparison', async () => {
  const { window } = session.program;
  await window.keyboard.press('Control+1');
  await waitForMap(window);

  await select('Massachusetts-Boston', boston.umass);
  const add = panel().getByRole('button', { name: 'Add to shortlist' });
  await add.click();
  const on = panel().getByRole('button', { name: 'On the shortlist' });
  await on.waitFor();
  expect(await on.getAttribute('aria-pressed')).toBe('true');
  expect(await row(window, boston.umass).getAttribute('aria-label')).toContain('on the shortlist');

  // In the list: the sign of the row under the pointer, and S for the selected one.
  await window.getByRole('textbox', { name: 'Search schools' }).fill('Worcester State');
  await row(window, worcester.state).hover();
  await row(window, worcester.state).locator('[data-listed=false]').click();
  await row(window, worcester.state).locator('[data-listed=true]').waitFor();
  await select('Northeastern University', boston.northeastern);
  await window.keyboard.press('s');
  await on.waitFor();
  await window
    .getByRole('status')
    .getByText(/: an alternate in Boston-Cambridge/)
    .waitFor();

  // On the map: the school that was clicked there.
  await select('Brown University', providence.brown);
  await waitForMap(window);
  await window.keyboard.press('Escape');
  const { x, y } = await placeOnMap(window, -71.4025, 41.8262);
  await window.mouse.click(x, y);
  await panel().getByRole('heading', { name: 'Brown University' }).waitFor();
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
  await add.click();
  await on.waitFor();
  await window.getByRole('region', { name: 'Legend' }).getByText('on the shortlist').waitFor();

  // In the comparison: each of the two has its sign.
  await panel().getByRole('button', { name: 'Compare with…' }).click();
  await window.getByRole('combobox', { name: 'School to compare with' }).fill('Boston College');
  await window.keyboard.press('Enter');
  const college = panel().getByRole('button', { name: 'Boston College on the shortlist' });
  expect(await college.getAttribute('aria-pressed')).toBe('false');
  await college.click();
  expect(await college.getAttribute('aria-pressed')).toBe('true');
  await panel().getByRole('button', { name: 'Close the comparison' }).click();

  await showShortlist(window);
  expect(await scope(window)).toBe('3 cities, 5 schools, of 3,907 ranked');
  const cities = await shownCities(window);
  expect(cities.find(({ id }) => id === boston.id)?.schools).toEqual([
    boston.umass,
    boston.northeastern,
    '164924',
  ]);
});

test('a shortlisted school bears its mark in the accent on the map', async () => {
  const { window } = session.program;
  await window.keyboard.press('Control+1');
  await select('Worcester State', worcester.state);
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
  const accents = async () => {
    await waitForMap(window);
    const { x, y } = await placeOnMap(window, -71.8425, 42.2668);
    const clip = { x: x - 14, y: y - 26, width: 28, height: 30 };
    const picture = (await window.screenshot({ clip })).toString('base64');
    return window.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data: dots } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < dots.length; at += 4) {
        // #0a6a60
        if (dots[at] === 10 && dots[at + 1] === 106 && dots[at + 2] === 96) count++;
      }
      return count;
    }, picture);
  };
  await window.waitForTimeout(600);
  expect(await accents()).toBeGreaterThan(20);
  await panel().getByRole('button', { name: 'On the shortlist' }).click();
  await expect.poll(accents, patient).toBe(0);
  await window.keyboard.press(undo);
  await expect.poll(accents, patient).toBeGreaterThan(20);
  await showShortlist(window);
});

test('a school without a rank may be listed, and it is said that it has none', async () => {
  const { window } = session.program;
  await window.getByRole('textbox', { name: 'Search schools' }).fill('Royal Learning Institute');
  await window.getByRole('option', { name: /^Out: cannot host/ }).click();
  await window.locator('[role=option][data-unitid]').first().click();
  await window.keyboard.press('s');
  await window
    .getByRole('status')
    .getByText(/It is out of the ranking/)
    .waitFor();
  await panel().getByText('On the shortlist, although it is out of the ranking.').waitFor();
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  expect(await scope(window)).toBe('3 cities, 5 schools, of 3,907 ranked');
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
});

test('a school of a city opens its panel and can be made the lead school', async () => {
  const { window } = session.program;
  const school = stage(window).locator(`[data-unitid="${boston.northeastern}"]`);
  await school.getByRole('button', { name: /^Northeastern University/ }).click();
  await panel().getByRole('heading', { name: 'Northeastern University' }).waitFor();
  await school
    .getByRole('button', { name: 'Make Northeastern University the lead school' })
    .click();
  const cities = await shownCities(window);
  expect(cities.find(({ id }) => id === boston.id)?.schools[0]).toBe(boston.northeastern);
  expect(await nextUndo(window)).toBe('Undo: Northeastern University as lead school');
  // Rank and interval stand beside it as in the panel.
  await expect.poll(() => school.textContent(), { timeout: 30_000 }).toMatch(/\d+–\d+/);
});

test('cities are put into an order by the pointer', async () => {
  const { window } = session.program;
  const before = (await shownCities(window)).map(({ id }) => id);
  const from = await grip(window, 'Providence').boundingBox();
  const first = await stage(window).locator(`[data-city="${before[0]}"]`).boundingBox();
  if (from === null || first === null) throw new Error('The cities are not drawn');
  expect(before.indexOf(providence.id)).toBe(2);
  await window.mouse.move(from.x + 10, from.y + 10);
  await window.mouse.down();
  await window.mouse.move(from.x + 10, first.y + 10, { steps: 12 });
  await window.mouse.up();
  expect((await shownCities(window)).map(({ id }) => id)).toEqual([
    providence.id,
    before[0],
    before[1],
  ]);
  expect(await announced(window)).toMatch(
    /^Providence.* is number 1 of 3; the order is by hand now/,
  );
  expect(await window.getByRole('radio', { name: 'By hand' }).isChecked()).toBe(true);

  // Let go where it was, or given up with Esc, nothing has happened.
  const name = await nextUndo(window);
  await window.mouse.move(from.x + 10, first.y + 10);
  await window.mouse.down();
  await window.mouse.move(from.x + 10, from.y + 80, { steps: 6 });
  await window.keyboard.press('Escape');
  await window.mouse.up();
  expect((await shownCities(window))[0].id).toBe(providence.id);
  expect(await nextUndo(window)).toBe(name);
  await panel().getByRole('heading', { name: 'Northeastern University' }).waitFor();
});

test('and by keyboard, with the focus staying on what was moved', async () => {
  const { window } = session.program;
  await grip(window, 'Providence').focus();
  await window.keyboard.press('Alt+ArrowDown');
  await window.keyboard.press('Alt+ArrowDown');
  expect((await shownCities(window))[2].id).toBe(providence.id);
  expect(await announced(window)).toMatch(/ is number 3 of 3\./);
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^Move Providence.*, number 3 of 3$/);
  await stage(window)
    .getByRole('button', { name: /^Move Providence.* up$/ })
    .click();
  expect((await shownCities(window))[1].id).toBe(providence.id);
  await window.getByRole('radio', { name: 'By fit' }).click();
  expect((await shownCities(window))[2].id).toBe(providence.id);
  expect(await nextUndo(window)).toBe('Undo: order of the cities by hand → by fit');
});

test('status, recommendation and note are kept with every key, also when the window closes at once', async () => {
  const { window } = session.program;
  await window.getByRole('combobox', { name: /^Status of Boston/ }).click();
  await window.getByRole('option', { name: 'Recommended' }).click();
  await window.getByRole('button', { name: /^Write a recommendation on Boston/ }).click();
  await window.keyboard.type('Open in 2027 with Northeastern.');
  await window.getByRole('button', { name: /^Write a note on Worcester/ }).click();
  await window.keyboard.type('Ask the dean first');
  // Another stage and back: the text is not of the box.
  await window.keyboard.press('Control+4');
  await window.keyboard.press('Control+2');
  const note = window.getByRole('textbox', { name: /^Note on Worcester/ });
  expect(await note.inputValue()).toBe('Ask the dean first');
  await note.focus();
  await window.keyboard.press('End');
  await window.keyboard.type('; closed in the middle of a wor');
  await session.program.close();

  session.program = await openProgram({ dataFolder: session.folder });
  await waitForRankedMap(session.program.window);
  const again = session.program.window;
  await showShortlist(again);
  expect(await again.getByRole('textbox', { name: /^Note on Worcester/ }).inputValue()).toBe(
    'Ask the dean first; closed in the middle of a wor',
  );
  expect(await again.getByRole('textbox', { name: /^Recommendation on Boston/ }).inputValue()).toBe(
    'Open in 2027 with Northeastern.',
  );
  expect(await again.getByRole('combobox', { name: /^Status of Boston/ }).textContent()).toContain(
    'Recommended',
  );
  expect(await again.getByRole('button', { name: 'Nothing to undo' }).count()).toBe(1);
});

test('several shortlists are begun, renamed, copied and deleted, and undo goes all the way back', async () => {
  const { window } = session.program;
  const before = await shownCities(window);
  const inUse = window.getByRole('combobox', { name: 'Shortlist in use' });
  await window.getByRole('button', { name: 'New shortlist…' }).click();
  await window.keyboard.type('candidates');
  await window.keyboard.press('Enter');
  await window.getByRole('alert').getByText('There is a shortlist called Candidates').waitFor();
  await window.getByRole('textbox', { name: 'Name of the new shortlist' }).fill('West');
  await window.keyboard.press('Enter');
  expect(await inUse.textContent()).toContain('West');
  expect(await scope(window)).toBe('0 cities, 0 schools, of 3,907 ranked');
  await stage(window).getByRole('button', { name: /^Add / }).click();

  await window.getByRole('button', { name: 'Rename the shortlist…' }).click();
  await window.keyboard.type('Far west');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Duplicate the shortlist…' }).click();
  await window.keyboard.press('Enter');
  expect(await inUse.textContent()).toContain('Far west 2');
  await window.getByRole('button', { name: 'Delete the shortlist' }).click();
  await window.getByRole('status').getByText('The shortlist “Far west 2” is deleted.').waitFor();
  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  expect(await inUse.textContent()).toContain('Far west 2');
  await inUse.click();
  await window.getByRole('option', { name: 'Candidates', exact: true }).click();
  expect(await shownCities(window)).toEqual(before);

  await stage(window).focus();
  for (let step = 0; (await nextUndo(window)) !== 'Nothing to undo'; step++) {
    if (step > 50) throw new Error('Undo finds no end');
    await window.keyboard.press(undo);
  }
  expect(await shownCities(window)).toEqual(before);
  const offered = window.getByRole('option', { name: 'Candidates', exact: true });
  await inUse.click();
  await offered.waitFor();
  expect(await window.getByRole('option').filter({ hasText: 'est' }).count()).toBe(0);
  await window.keyboard.press('Escape');
  await offered.waitFor({ state: 'hidden' });
  for (let step = 0; step < 6; step++) await window.keyboard.press(redo);
  expect(await inUse.textContent()).toContain('Candidates');
  await inUse.click();
  await window.getByRole('option', { name: 'Far west', exact: true }).click();
  await expect.poll(() => window.getByRole('button', { name: 'Saved' }).count(), patient).toBe(1);
  await inUse.click();
  await window.getByRole('option', { name: 'Candidates', exact: true }).click();
});

test('the words of the report are the organization’s own', async () => {
  const { window } = session.program;
  await window.getByRole('button', { name: 'Words of the report' }).click();
  const title = window.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await window.getByRole('alert').getByText('A report needs a title.').waitFor();
  await title.fill('Where next');
  await window.getByRole('checkbox', { name: /^Put the notes/ }).check();
  await window.getByText('Where next, with notes').waitFor();
  await window.getByRole('button', { name: 'Words of the report' }).click();
});

test('an export says what it will hold, where it went, and why it did not', async () => {
  const { window, app } = session.program;
  await window.keyboard.press('Control+1');
  await chooseInMenu(app, 'CmdOrCtrl+E');
  const dialog = window.getByRole('region', { name: 'Export', exact: true });
  await dialog.getByText('“Candidates”: 3 cities, 5 schools, of 3,907 ranked').waitFor();
  await dialog.getByRole('radio', { name: /^Table \(CSV\)/ }).click();

  // A dialog that is closed is no news.
  await answerDialogs(app, {});
  await dialog.getByRole('button', { name: 'Export CSV…' }).click();
  await dialog.getByRole('button', { name: 'Export CSV…' }).waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);

  const file = join(session.folder, 'candidates.csv');
  await answerDialogs(app, { save: file });
  await dialog.getByRole('button', { name: 'Export CSV…' }).click();
  await dialog
    .getByRole('status')
    .getByText('candidates.csv is written: 3 cities, 5 schools, of 3,907 ranked.')
    .waitFor();
  expect(readFileSync(file, 'utf8')).toContain(boston.northeastern);

  await dialog.getByRole('radio', { name: 'All schools' }).click();
  expect(await dialog.getByRole('radio', { name: /^Board pack/ }).count()).toBe(0);
  await answerDialogs(app, { save: join(session.folder, 'gone', 'all.csv') });
  await dialog.getByRole('button', { name: 'Export CSV…' }).click();
  await dialog
    .getByRole('alert')
    .getByText(/was not written: its folder is not there/)
    .waitFor();

  // Ended while the pages are drawn, nothing is left of it.
  await dialog.getByRole('radio', { name: 'This shortlist' }).click();
  await dialog.getByRole('radio', { name: /^Board pack/ }).click();
  await answerDialogs(app, { save: join(session.folder, 'board.pdf') });
  await dialog.getByRole('button', { name: 'Export PDF…' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByRole('status').getByText('Stopped; no file was written.').waitFor();
  expect(readdirSync(session.folder).filter((name) => /board|\.new$/.test(name))).toEqual([]);
  await dialog.getByRole('radio', { name: /^Table \(CSV\)/ }).click();
  await window.keyboard.press('Escape');
  expect(await dialog.count()).toBe(0);
});

test('all of it goes by keyboard alone', async () => {
  const { window } = session.program;
  const { keyboard } = window;
  await keyboard.press('Control+f');
  await keyboard.type('Harvard University');
  await keyboard.press('Enter');
  await keyboard.press('Home');
  await keyboard.press('s');
  await panel().getByRole('button', { name: 'On the shortlist' }).waitFor();
  await keyboard.press('Control+2');
  await tabTo(window, 'Make Harvard University the lead school');
  await keyboard.press('Enter');
  expect((await shownCities(window)).find(({ id }) => id === boston.id)?.schools[0]).toBe('166027');
  const focused = () =>
    window.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  // What was pressed is gone; the keys go on from the city that it belonged to.
  await expect.poll(focused).toMatch(/^Move Boston.*, number/);
  await tabTo(window, 'Take Harvard University off the shortlist');
  await keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Move Boston.*, number/);
  expect(await scope(window)).toBe('3 cities, 5 schools, of 3,907 ranked');
  await keyboard.press('Control+e');
  await tabTo(window, 'Export CSV…');
  await keyboard.press('Escape');
  await expect.poll(focused).toMatch(/^Move Boston.*, number/);
  await window.getByRole('textbox', { name: 'Search schools' }).fill('');
});

test('axe finds nothing to mend, light and dark', async () => {
  const { window } = session.program;
  await window.keyboard.press('Control+e');
  await window.getByRole('button', { name: 'Words of the report' }).click();
  expect(await examine(window)).toEqual([]);
  await window.getByRole('button', { name: 'Words of the report' }).click();
  await window.getByRole('button', { name: 'Close the export' }).click();
});

test.each([
  [1280, 800],
  [1600, 1000],
])('nothing is cut at the side at %i × %i', async (width, height) => {
  const { window, app } = session.program;
  await setSize(app, { width, height });
  await window.keyboard.press('Control+e');
  await window.waitForTimeout(300);
  const cut = await stage(window).evaluate((view) => {
    const edge = view.getBoundingClientRect().left + view.clientWidth;
    return [...view.querySelectorAll('button, input, textarea, p, span')]
      .filter(
        (part) =>
          !part.closest('.visually-hidden') && getComputedStyle(part).visibility === 'visible',
      )
      .filter((part) => part.getBoundingClientRect().right > edge + 0.5)
      .map((part) => part.outerHTML.slice(0, 120));
  });
  expect(cut).toEqual([]);
  await window.getByRole('button', { name: 'Close the export' }).click();
});

test('the window met no fault on the way', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
