import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPart, panel, selectSchool, takeInView } from './driver/candidate.ts';
import { inFolder, openProgram, type Program, waitForRankedMap } from './driver/program.ts';
import { stage } from './driver/shortlist.ts';

const umass = '166638';
/** What may be lost is what was typed in the last second. */
const allowedMs = 1000;

/** Types key by key without a pause for long; answers when each key had been pressed. */
async function typeOn(window: Page, text: string): Promise<number[]> {
  const pressed: number[] = [];
  for (const key of text) {
    await window.keyboard.type(key, { delay: 15 });
    pressed.push(performance.now());
  }
  return pressed;
}

/** kill -9 of the program with all of its processes, as a failure of the power would end it. */
async function killNow({ app }: Program): Promise<number> {
  const { pid } = app.process();
  if (pid === undefined) throw new Error('The program does not run');
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  const at = performance.now();
  if (process.platform === 'win32') execFileSync('taskkill', ['/pid', `${pid}`, '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
  await gone;
  return at;
}

const sentence =
  'The dean of the law school would give two rooms, the library its tables, and the union its list. ';

/** What must be there of a text after a kill at that time. */
function dueText(text: string, pressed: readonly number[], killedAt: number): string {
  return text.slice(0, pressed.filter((at) => at < killedAt - allowedMs).length);
}

test.each([
  { where: 'the record of a candidate', open: openHomeNote, find: findHomeNote },
  { where: 'the note on a city', open: openCityNote, find: findCityNote },
])('killed in the middle of typing in $where, it has all but the last second', (typed) =>
  inFolder(async (dataFolder) => {
    const first = await openProgram({ dataFolder });
    await waitForRankedMap(first.window);
    await typed.open(first.window);
    const text = sentence.repeat(2);
    const pressed = await typeOn(first.window, text);
    const killedAt = await killNow(first);
    const due = dueText(text, pressed, killedAt);
    expect(due.length).toBeGreaterThan(20);

    const second = await openProgram({ dataFolder });
    await waitForRankedMap(second.window);
    const kept = await typed.find(second.window);
    expect(text.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(due.length);
    expect(await second.troubles()).toEqual([]);
    await second.close();
  }),
);

test('killed while a weight is dragged, it has the weight of a second ago', () =>
  inFolder(async (dataFolder) => {
    const first = await openProgram({ dataFolder });
    const { window } = first;
    await waitForRankedMap(window);
    const slider = window.getByRole('slider', { name: 'Weight of Need' });
    const thumb = await slider.locator('xpath=..').boundingBox();
    const track = await slider.locator('xpath=../..').boundingBox();
    if (thumb === null || track === null) throw new Error('The slider is not drawn');
    const y = thumb.y + thumb.height / 2;
    await window.mouse.move(thumb.x + thumb.width / 2, y);
    await window.mouse.down();
    const seen: { at: number; weight: number }[] = [];
    // The hand never rests and never lets go.
    for (let step = 0; step < 120; step++) {
      await window.mouse.move(track.x + track.width * (0.3 + step / 300), y);
      seen.push({ at: performance.now(), weight: await weightOf(window) });
    }
    const killedAt = await killNow(first);
    const due = seen.findLast(({ at }) => at < killedAt - allowedMs);
    expect(due?.weight).toBeGreaterThan(seen[0].weight);

    const second = await openProgram({ dataFolder });
    await waitForRankedMap(second.window);
    expect(await weightOf(second.window)).toBeGreaterThanOrEqual(due?.weight ?? 0);
    await second.close();
  }));

async function weightOf(window: Page): Promise<number> {
  const slider = window.getByRole('slider', { name: 'Weight of Need' });
  return Number(/^\d+/.exec((await slider.getAttribute('aria-valuetext')) ?? '')?.[0]);
}

async function openHomeNote(window: Page): Promise<void> {
  await selectSchool(window, umass, umass);
  await takeInView(window, 'We identified the school');
  await openPart(window, 'Home');
  await panel(window).getByRole('textbox', { name: 'Note on the home' }).focus();
}

async function findHomeNote(window: Page): Promise<string> {
  await selectSchool(window, umass, umass);
  await openPart(window, 'Home');
  return panel(window).getByRole('textbox', { name: 'Note on the home' }).inputValue();
}

async function openCityNote(window: Page): Promise<void> {
  await selectSchool(window, umass, umass);
  await window.keyboard.press('s');
  await window.keyboard.press('Control+2');
  await stage(window)
    .getByRole('button', { name: /^Write a note on/ })
    .click();
}

async function findCityNote(window: Page): Promise<string> {
  await window.keyboard.press('Control+2');
  return stage(window)
    .getByRole('textbox', { name: /^Note on/ })
    .inputValue();
}
