import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { openProgram, waitForRankedMap } from './driver/program.ts';
import { listedSchools, row } from './driver/ranking.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart();
});
afterAll(() => session?.close());

const page = () => session.program.window;
const offer = () => page().getByRole('region', { name: 'Tour' });
const card = () => page().getByRole('dialog');

test('the tour is offered where nothing else is, and keeps nobody from working', async () => {
  await offer().waitFor();
  const [first] = await listedSchools(page(), 1);
  await row(page(), first.unitid).click();
  await page().getByRole('heading', { level: 2 }).first().waitFor();
  expect(await offer().count()).toBe(0);
  await page().keyboard.press('Escape');
  await offer().waitFor();
});

test('it has four steps, all by keyboard, each beside what it shows, and axe finds nothing', async () => {
  await offer().getByRole('button', { name: 'Take the tour' }).focus();
  await page().keyboard.press('Enter');
  const titles: string[] = [];
  for (let step = 1; step <= 4; step++) {
    await card().getByText(`${step} of 4`).waitFor();
    titles.push((await card().getByRole('heading').textContent()) ?? '');
    const box = await card().boundingBox();
    if (box === null) throw new Error('The card is not drawn');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    if (step === 1) {
      expect(await examine(page())).toEqual([]);
    }
    await page().keyboard.press('Enter');
  }
  await expect.poll(() => card().count()).toBe(0);
  expect(new Set(titles).size).toBe(4);
});

test('it is never offered again, and is taken again from the Help menu or the palette', async () => {
  expect(await offer().count()).toBe(0);
  await session.program.close();
  const program = await openProgram({ dataFolder: session.folder });
  session = { ...session, program };
  await waitForRankedMap(page());
  await page().getByRole('heading', { name: 'No school selected' }).waitFor();
  expect(await offer().count()).toBe(0);
  await page().keyboard.press('Control+k');
  await page().getByRole('dialog', { name: 'Search and commands' }).waitFor();
  await page().keyboard.type('tour');
  await page().keyboard.press('Enter');
  await card().getByText('1 of 4').waitFor();
  await page().keyboard.press('Escape');
  await expect.poll(() => card().count()).toBe(0);
});

test('whoever declines is not asked twice', async () => {
  const other = await openFirstStart();
  const { window } = other.program;
  await window.getByRole('button', { name: 'No, thank you' }).click();
  await expect.poll(() => window.getByRole('region', { name: 'Tour' }).count()).toBe(0);
  await other.close();
});
