import type { ElectronApplication, Page } from 'playwright-core';
import { inFolder, openProgram, waitForRankedMap } from '../e2e/driver/program.ts';
import { listedSchools, row, weightSlider } from '../e2e/driver/ranking.ts';
import type { Measured } from './measure.ts';

const minute = 60_000;
/** How long the program is used, and how much of that at the start and the end is compared. */
const hour = { whole: 60 * minute, part: 10 * minute };

/** Memory of all processes of the program in its last ten minutes of an hour of use, against the second ten. */
export function measureMemory(): Promise<Measured[]> {
  return inFolder(async (dataFolder) => {
    const { window, app, close } = await openProgram({ dataFolder });
    try {
      await waitForRankedMap(window);
      const held: { at: number; megabytes: number }[] = [];
      const begun = performance.now();
      for (let turn = 0; performance.now() - begun < hour.whole; turn++) {
        await goRound(window, turn);
        held.push({ at: performance.now() - begun, megabytes: await megabytesOf(app) });
      }
      const between = (from: number, to: number) =>
        held.filter(({ at }) => at >= from && at < to).map(({ megabytes }) => megabytes);
      const early = Math.min(...between(hour.part, 2 * hour.part));
      const late = Math.min(...between(hour.whole - hour.part, Number.POSITIVE_INFINITY));
      return [
        {
          what: `Memory at the end of an hour of use, ${held.length} rounds`,
          ms: late,
          unit: 'MB',
          peers: [{ what: 'after its first ten minutes', ms: early }],
          limit: 1.1,
        },
      ];
    } finally {
      await close();
    }
  });
}

/** What a planner does over and over: choose a school, move a weight, look at a stage, search, move the map. */
async function goRound(window: Page, turn: number): Promise<void> {
  const stages = ['Shortlist', 'Profile', 'Robustness', 'Map'];
  const schools = await listedSchools(window, 10);
  await row(window, schools[turn % schools.length].unitid).click();
  await window.locator('svg[role=img][aria-label^="Map of"]').waitFor();
  await weightSlider(window, 'Need').focus();
  for (let step = 0; step < 5; step++) {
    await window.keyboard.press(turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
  }
  for (const name of stages) {
    await window.getByRole('radio', { name, exact: true }).click();
    await window.waitForTimeout(400);
  }
  const search = window.getByRole('textbox', { name: 'Search schools' });
  await search.fill(['Boston', 'Portland', 'State'][turn % 3]);
  await window.waitForTimeout(300);
  await search.fill('');
  await window.locator('[data-map] canvas').focus();
  await window.keyboard.press(turn % 2 === 0 ? '+' : '-');
  await window.waitForTimeout(600);
  await window.keyboard.press('Escape');
}

async function megabytesOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ app: program }) =>
    program.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  );
}
