import type { Page } from 'playwright-core';

/** The pipeline as people use it. */

export function pipeline(window: Page) {
  return window.getByRole('region', { name: 'Pipeline', exact: true });
}

export async function showPipeline(window: Page): Promise<void> {
  await window.keyboard.press('Control+3');
  await pipeline(window).waitFor();
}

export function card(window: Page, unitid: string) {
  return pipeline(window).locator(`[data-card="${unitid}"]`);
}

/** UNITIDs of the cards in each column, from the top. */
export function board(window: Page): Promise<string[][]> {
  return pipeline(window)
    .locator('[data-stage]')
    .evaluateAll((columns) =>
      columns.map((column) =>
        [...column.querySelectorAll<HTMLElement>('[data-card]')].map(
          (one) => one.dataset.card ?? '',
        ),
      ),
    );
}

/** Drags a card onto the column of a stage, and lets it go there unless told otherwise. */
export async function dragTo(
  window: Page,
  unitid: string,
  stage: string,
  { drop = true } = {},
): Promise<void> {
  const from = await card(window, unitid).boundingBox();
  const to = await pipeline(window).locator(`[data-stage="${stage}"]`).boundingBox();
  if (from === null || to === null) throw new Error('There is nothing to drag, or nowhere to');
  await window.mouse.move(from.x + 30, from.y + 20);
  await window.mouse.down();
  await window.mouse.move(from.x + 40, from.y + 30);
  await window.mouse.move(to.x + to.width / 2, to.y + 60, { steps: 4 });
  if (drop) await window.mouse.up();
}

/** Chooses in one of the boxes of the head. */
export async function choose(window: Page, box: string, option: string): Promise<void> {
  await pipeline(window).getByRole('combobox', { name: box, exact: true }).click();
  const wanted = window.getByRole('option', { name: option, exact: true });
  await wanted.click();
  await wanted.waitFor({ state: 'detached' });
}
