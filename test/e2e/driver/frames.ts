import type { Page } from 'playwright-core';

/** The longest time between two frames of the window while something is done, in milliseconds. */
export async function longestFrame(window: Page, doing: () => Promise<void>): Promise<number> {
  await window.evaluate(() => {
    const watch = { longest: 0, watching: true };
    Object.assign(globalThis, { watch });
    let last = performance.now();
    const frame = (now: number) => {
      watch.longest = Math.max(watch.longest, now - last);
      last = now;
      if (watch.watching) requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(frame);
    });
  });
  await doing();
  return window.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: { longest: number; watching: boolean } };
    watch.watching = false;
    return watch.longest;
  });
}
