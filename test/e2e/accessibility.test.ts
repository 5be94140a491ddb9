import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { inFolder, openProgram, waitForRankedMap } from './driver/program.ts';
import { listedSchools, row } from './driver/ranking.ts';

test.each(['light', 'dark'] as const)('axe finds nothing to mend in %s', (theme) =>
  inFolder(async (dataFolder) => {
    const { window, close } = await openProgram({ dataFolder, theme });
    await waitForRankedMap(window);
    // Axe's legacy mode stays in this page: the window lets no other be opened.
    const examine = async () => {
      const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
    };
    expect(await examine()).toEqual([]);
    const [first] = await listedSchools(window, 1);
    await row(window, first.unitid).click();
    await window.locator('svg[role=img][aria-label^="Map of"]').waitFor();
    expect(await examine()).toEqual([]);
    await close();
  }),
);
