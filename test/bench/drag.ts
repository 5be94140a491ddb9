import type { Page } from 'playwright-core';
import { frameTimes } from '../e2e/driver/frames.ts';
import { inFolder, openProgram, waitForMap, waitForRankedMap } from '../e2e/driver/program.ts';
import { weightSlider } from '../e2e/driver/ranking.ts';
import { openEmptyMap } from './empty-map.ts';
import { makeWorkspaceOfManyAttorneys } from './many-attorneys.ts';
import type { Measured } from './measure.ts';

const size = { width: 1280, height: 800 };
/** Moves of the mouse in one drag, there and back. */
const moves = 60;
const drags = 3;

/**
 * Frames of the window while a weight is dragged with all counties, all schools and 100,000 attorneys on
 * the map, so that list and map are ranked and coloured anew, and while the counties are coloured by
 * one measure after the other; against an empty map that is dragged about.
 */
export function measureDrag(): Promise<Measured[]> {
  return inFolder(async (folder) => {
    await makeWorkspaceOfManyAttorneys(folder);
    const { window, close } = await openProgram({ dataFolder: folder, size });
    window.setDefaultTimeout(60_000);
    const empty = await openEmptyMap(folder, size);
    try {
      await waitForRankedMap(window);
      const own: number[] = [];
      const recoloured: number[] = [];
      const bare: number[] = [];
      for (let drag = 0; drag < drags; drag++) {
        own.push(...(await frameTimes(window, () => dragNeed(window))));
        recoloured.push(...(await frameTimes(window, () => recolour(window))));
        bare.push(...(await frameTimes(empty.window, () => dragMap(empty.window))));
      }
      const peer = (ms: number) => [{ what: 'an empty map dragged about', ms }];
      return [
        {
          what: 'Dragging a weight, median frame',
          ms: middleOf(own),
          peers: peer(middleOf(bare)),
          limit: null,
        },
        {
          what: 'Dragging a weight, longest frame',
          ms: Math.max(...own),
          peers: peer(Math.max(...bare)),
          limit: null,
        },
        {
          what: 'Colouring the counties anew, median frame',
          ms: middleOf(recoloured),
          peers: peer(middleOf(bare)),
          limit: null,
        },
        {
          what: 'Colouring the counties anew, longest frame',
          ms: Math.max(...recoloured),
          peers: peer(Math.max(...bare)),
          limit: null,
        },
      ];
    } finally {
      await empty.app.close();
      await close();
    }
  });
}

async function dragNeed(window: Page): Promise<void> {
  const slider = weightSlider(window, 'Need');
  const handle = await slider.locator('xpath=..').boundingBox();
  const track = await slider.locator('xpath=../..').boundingBox();
  if (handle === null || track === null) throw new Error('The slider of Need is not drawn');
  const y = handle.y + handle.height / 2;
  await window.mouse.move(handle.x + handle.width / 2, y);
  await window.mouse.down();
  await window.mouse.move(track.x + track.width * 0.9, y, { steps: moves });
  await window.mouse.move(track.x + track.width * 0.3, y, { steps: moves });
  await window.mouse.up();
}

const measures = [
  'Immigrants per square mile',
  'Chance of 90,000 or more',
  'Immigrants and attorneys',
];

/** Each measure in turn, and back to the first. */
async function recolour(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Colours and layers' }).click();
  const panel = window.getByRole('dialog', { name: 'Colours and layers of the map' });
  for (const name of [...measures, 'Immigrants']) {
    await panel.getByRole('radio', { name, exact: true }).click();
    await waitForMap(window);
  }
  await window.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
}

async function dragMap(window: Page): Promise<void> {
  const { width, height } = size;
  await window.mouse.move(width / 2, height / 2);
  await window.mouse.down();
  await window.mouse.move(width * 0.8, height * 0.6, { steps: moves });
  await window.mouse.move(width * 0.4, height * 0.5, { steps: moves });
  await window.mouse.up();
}

function middleOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
