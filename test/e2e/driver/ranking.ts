import type { Page } from 'playwright-core';

/** What the list shows of one school. */
export interface ListedSchool {
  unitid: string;
  rank: number;
  text: string;
}

/** The schools at the top of the list, in the order in which they are seen. */
export async function listedSchools(window: Page, count: number): Promise<ListedSchool[]> {
  const rows = await window.locator('[role=option][data-unitid]').evaluateAll((options) =>
    options
      .map((option) => ({
        top: option.getBoundingClientRect().top,
        unitid: (option as HTMLElement).dataset.unitid ?? '',
        rank: Number((option as HTMLElement).dataset.rank ?? 0),
        text: option.getAttribute('aria-label') ?? '',
      }))
      .sort((a, b) => a.top - b.top),
  );
  return rows.slice(0, count).map(({ unitid, rank, text }) => ({ unitid, rank, text }));
}

export function row(window: Page, unitid: string) {
  return window.locator(`[role=option][data-unitid="${unitid}"]`);
}

/** The school that the list shows as selected; null where none is. */
export async function selectedSchool(window: Page): Promise<string | null> {
  const selected = window.locator('[role=option][aria-selected=true]');
  return (await selected.count()) === 0 ? null : selected.first().getAttribute('data-unitid');
}

/** The slider of a question's weight, as a keyboard and a screen reader meet it. */
export function weightSlider(window: Page, question: string) {
  return window.getByRole('slider', { name: `Weight of ${question}` });
}

/** Drags the weight of a question with the mouse to a share of the slider's width. */
export async function dragWeight(window: Page, question: string, share: number): Promise<void> {
  const slider = weightSlider(window, question);
  const handle = await slider.locator('xpath=..').boundingBox();
  const track = await slider.locator('xpath=../..').boundingBox();
  if (handle === null || track === null) throw new Error(`The slider of ${question} is not drawn`);
  const y = handle.y + handle.height / 2;
  await window.mouse.move(handle.x + handle.width / 2, y);
  await window.mouse.down();
  await window.mouse.move(track.x + track.width * share, y, { steps: 12 });
  await window.mouse.up();
}
