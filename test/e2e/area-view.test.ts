import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askInTerminal } from './driver/command-line.ts';
import { examine } from './driver/examine.ts';
import { placeOnMap } from './driver/map-place.ts';
import { programFolder, waitForMap } from './driver/program.ts';
import { row, selectedSchool } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

const vintage = 'ACS 2018-22';

/** The shipped counties grown by a tenth, each with a margin of a twentieth. */
function grown(): string {
  const shipped = readFileSync(join(programFolder, 'data', 'reference', 'counties.csv'), 'utf8');
  const [header, ...rows] = shipped.trim().split('\n');
  const grow = (row: string) => {
    const cells = row.split(',');
    const immigrants = cells[4] === '' ? '' : Math.round(Number(cells[4]) * 1.1);
    const margin = immigrants === '' ? '' : Math.round(immigrants / 20);
    return [...cells.slice(0, 4), immigrants, margin].join(',');
  };
  return [header, ...rows.map(grow)].join('\n');
}

/** A workspace with two tables of immigrants, of which the later is in use. */
beforeAll(async () => {
  session = await openFirstStart(async (folder) => {
    const file = join(folder, 'counties.csv');
    writeFileSync(file, grown());
    await askInTerminal(folder, 'import', file, '--as', 'immigrants', '--vintage', vintage);
  });
}, 120_000);
afterAll(() => session?.close());

/** The map may draw for seconds where there is no graphics card. */
const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 15_000 });

const page = () => session.program.window;
const panel = () => page().getByRole('region', { name: 'School', exact: true });
const list = () => page().locator('[role=listbox]');
const area = (id: string) => panel().locator(`[data-area="${id}"]`);
const part = (name: string) => panel().getByRole('region', { name, exact: true });
const boston = '14460';
const umassBoston = '166638';

async function selectUmassBoston(): Promise<void> {
  await page().getByRole('textbox', { name: 'Search schools' }).fill('Massachusetts-Boston');
  await row(page(), umassBoston).click();
  await page().getByRole('textbox', { name: 'Search schools' }).fill('');
  await list().focus();
}

test("a school's area opens by the key A, and Esc steps back to the school", async () => {
  await selectUmassBoston();
  await page().keyboard.press('a');
  await area(boston).waitFor();
  expect(await area(boston).textContent()).toBe('Greater Boston');
  await panel().getByText('Boston-Cambridge-Newton, MA-NH').first().waitFor();
  await page().keyboard.press('Escape');
  await panel().locator(`[data-unitid="${umassBoston}"]`).waitFor();
  expect(await selectedSchool(page())).toBe(umassBoston);
});

test("it opens from the area's name in the panel, and the map shows it", async () => {
  await panel().getByRole('button', { name: 'Greater Boston' }).click();
  await area(boston).waitFor();
  await waitForMap(page());
  expect(Number(await page().locator('[data-map]').getAttribute('data-zoom'))).toBeGreaterThan(6);
  const focused = await page().evaluate(
    () => document.activeElement?.querySelector('[data-area]')?.getAttribute('data-area') ?? null,
  );
  expect(focused).toBe(boston);
});

test('it says how many immigrants, how sure that is, and how they stand to the baseline', async () => {
  const immigrants = part('Immigrants');
  // A tenth more than the 835,760 of ACS 2012-16, by counties.
  await immigrants.getByText(/^919,33\d$/).waitFor();
  await immigrants.getByText(/± [\d,]+ \(90 %\)/).waitFor();
  await immigrants.getByText('meets the 90,000 baseline').waitFor();
  await immigrants.getByText('Reliability of the figure: high.').waitFor();
  await immigrants.getByText(/^10th of 381 metropolitan areas by immigrants/).waitFor();
});

test('it shows both vintages at hand, and says whether the change is more than the margins', async () => {
  const vintages = part('Through the vintages');
  const chart = vintages.getByRole('img', { name: /^Immigrants: / });
  expect(await chart.getAttribute('aria-label')).toMatch(
    /^Immigrants: ACS 2012-16 835,760, ACS 2018-22 919,33\d$/,
  );
  await vintages.getByText(/83,57\d more in ACS 2018-22 than in ACS 2012-16/).waitFor();
  await vintages.getByText('the margins are not known').waitFor();
});

test('its demand points are drawn, with the factor of the ellipse named', async () => {
  const where = part('Where they live');
  await where.getByRole('img', { name: /^Map of Greater Boston: [\d,]+ places/ }).waitFor();
  await where.getByText(/standard ellipse of one standard deviation, in which \d+ %/).waitFor();
});

test('its schools stand by rank, and one of them opens', async () => {
  const schools = part('Schools of the area');
  await schools.getByText(/^\d+ ranked$/).waitFor();
  const ranks = async () =>
    (await schools.locator('[data-unitid] > span:first-child').allTextContents()).map((rank) =>
      Number(rank.replace(/\D/g, '')),
    );
  expect(await ranks()).toHaveLength(8);
  await schools.getByRole('button', { name: /^Show all \d+ schools/ }).click();
  await eventually(async () => (await ranks()).length).toBeGreaterThan(30);
  const all = await ranks();
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  await schools.locator('[data-unitid="164988"]').click();
  await panel().getByRole('heading', { name: 'Boston University' }).waitFor();
  expect(await selectedSchool(page())).toBe('164988');
  await page().keyboard.press('a');
  await area(boston).waitFor();
});

test('its attorneys are told with what is not known of them', async () => {
  const attorneys = part('Attorneys of the area');
  await attorneys.getByText(/^\d+ in the area$/).waitFor();
  await attorneys
    .getByText('No attorney data covers all of Massachusetts and New Hampshire yet')
    .waitFor();
});

test('its counties and neighbours lead on by keyboard, and a county leads back to its metro', async () => {
  await part('Neighbouring areas')
    .getByRole('button', { name: /^Greater Worcester/ })
    .focus();
  await page().keyboard.press('Enter');
  await area('49340').waitFor();
  await part('Counties of the area')
    .getByRole('button', { name: /^Worcester County, MA/ })
    .focus();
  await page().keyboard.press('Enter');
  await area('25027').waitFor();
  await part('Neighbouring areas')
    .getByRole('button', { name: /^Middlesex County, MA/ })
    .waitFor();
  await page()
    .getByRole('button', { name: /^Part of Greater Worcester/ })
    .click();
  await area('49340').waitFor();
});

test('a double click on the map opens the area there and does not zoom', async () => {
  await page().keyboard.press('Escape');
  await area('49340').waitFor({ state: 'detached' });
  await list().focus();
  await page().keyboard.press('Escape');
  await page().locator('[data-map] canvas').focus();
  await page().keyboard.press('Home');
  await eventually(() => page().locator('[data-map]').getAttribute('data-center')).toMatch(/^-9/);
  // Nye County in Nevada: large, in no metro, and without a school on it.
  const { x, y } = await placeOnMap(page(), -116.4, 38.3);
  await page().mouse.dblclick(x, y);
  await area('32023').waitFor();
  expect(await area('32023').textContent()).toBe('Nye County');
  await page().keyboard.press('Escape');
  await area('32023').waitFor({ state: 'detached' });
});

test('axe finds nothing to mend in it, light and dark', async () => {
  await selectUmassBoston();
  await page().keyboard.press('a');
  await area(boston).waitFor();
  await part('Where they live').getByRole('img').waitFor();
  expect(await examine(page())).toEqual([]);
  await page().keyboard.press('Escape');
});

test('nothing of it breaks a rule of the window', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
