import type { Page } from 'playwright-core';

/** The times between the frames of the window while something is done, in milliseconds. */
export async function frameTimes(window: Page, doing: () => Promise<void>): Promise<number[]> {
  await window.evaluate(() => {
    const watch = { times: [] as number[], watching: true };
    Object.assign(globalThis, { watch });
    let last = performance.now();
    const frame = (now: number) => {
      watch.times.push(now - last);
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
    const { watch } = globalThis as unknown as { watch: { times: number[]; watching: boolean } };
    watch.watching = false;
    return watch.times;
  });
}

/** The longest of them. */
export async function longestFrame(window: Page, doing: () => Promise<void>): Promise<number> {
  return Math.max(0, ...(await frameTimes(window, doing)));
}
