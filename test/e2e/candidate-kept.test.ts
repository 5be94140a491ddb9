import { expect, test } from 'vitest';
import { panel, selectSchool, takeInView } from './driver/candidate.ts';
import { inFolder, openProgram, waitForRankedMap } from './driver/program.ts';

const umass = '166638';

test('what was typed last is there after the window was closed at once', () =>
  inFolder(async (dataFolder) => {
    const first = await openProgram({ dataFolder });
    await waitForRankedMap(first.window);
    await selectSchool(first.window, 'Massachusetts-Boston', umass);
    await takeInView(first.window, 'We identified the school');
    await panel(first.window)
      .getByRole('textbox', { name: /^Owner of/ })
      .fill('Jane Smith');
    await first.close();
    const second = await openProgram({ dataFolder });
    await waitForRankedMap(second.window);
    await selectSchool(second.window, 'Massachusetts-Boston', umass);
    const owner = panel(second.window).getByRole('textbox', { name: /^Owner of/ });
    expect(await owner.inputValue()).toBe('Jane Smith');
    expect((await second.close()).reached).toEqual([]);
  }));
