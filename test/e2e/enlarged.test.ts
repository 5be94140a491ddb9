import { afterAll, beforeAll, expect, test } from 'vitest';
import { findUnreachable } from './driver/reach.ts';
import { waitForMap } from './driver/program.ts';
import { beginScreens, fillScreens, screens } from './driver/screens.ts';
import { openFirstStart, type Session } from './driver/session.ts';

/** The window at twice its size on a small screen, as its menu enlarges it, and without motion. */
let session: Session;

beforeAll(async () => {
  session = await openFirstStart(fillScreens);
}, 240_000);

afterAll(() => session?.close());

test('the window takes twice its size', async () => {
  const { window, app } = session.program;
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await beginScreens(session.program);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.setZoomFactor(2),
  );
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(640);
  await waitForMap(window);
});

test.each(screens)(
  'nothing is out of reach at 200 % in: $name; nothing moves by itself',
  async (screen) => {
    const { window } = session.program;
    // Each from the corner in which the window opens.
    await window.evaluate(() => scrollTo(0, 0));
    await screen.show(session.program);
    const moving = await window.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => {
          const { endTime } = effect?.getComputedTiming() ?? {};
          return playState === 'running' && Number(endTime) > 1;
        })
        .map(({ effect }) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 100)),
    );
    expect.soft(moving).toEqual([]);
    expect.soft(await findUnreachable(window)).toEqual([]);
    await screen.leave(session.program);
  },
);
