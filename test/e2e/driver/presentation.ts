import type { ElectronApplication, Page } from 'playwright-core';
import { chooseInMenu } from './hand-over.ts';

/** A presentation as the room and the presenter have it before them. */

export const pagesView = (window: Page) => window.getByRole('main', { name: 'Presentation' });

/** Presents the shortlist from the menu, the pages in the window itself. */
export async function present(window: Page, app: ElectronApplication): Promise<void> {
  await chooseInMenu(app, 'F5');
  await pagesView(window).waitFor({ timeout: 60_000 });
}

/** Presents with the pages in a window of their own, which is the answer. */
export async function presentBeside(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window');
  await chooseInMenu(app, 'Alt+F5');
  const pages = await opened;
  await pagesView(pages).waitFor({ timeout: 60_000 });
  return pages;
}

/** Which page is on screen: 'title', 'city-0', 'live'. */
export async function shownPage(window: Page): Promise<string | null> {
  return pagesView(window).getAttribute('data-page');
}

/** Number of the page on screen and of all pages. */
export async function pageNumbers(window: Page): Promise<[number, number]> {
  const said = await pagesView(window).getByRole('status').textContent();
  const [, page, pages] = /^Page (\d+) of (\d+):/.exec(said ?? '') ?? [];
  return [Number(page), Number(pages)];
}

/** The candidates of the live page: rank by UNITID, and what the list says of each. */
export async function liveRanks(window: Page): Promise<Record<string, string>> {
  const rows = await window
    .getByRole('list', { name: 'Candidates by rank' })
    .locator('[data-unitid]')
    .evaluateAll((items) =>
      items.map((item) => {
        const { unitid = '', rank = '' } = (item as HTMLElement).dataset;
        const moved = item.querySelector('[data-moved]')?.textContent ?? '';
        return [unitid, `${rank} ${moved}`.trim()] as const;
      }),
    );
  return Object.fromEntries(rows);
}

/** Drags a weight of the live page with the mouse to a share of the slider's width. */
export async function dragLiveWeight(window: Page, question: string, share: number): Promise<void> {
  const slider = pagesView(window).getByRole('slider', { name: `Weight of ${question}` });
  const handle = await slider.locator('xpath=..').boundingBox();
  const track = await slider.locator('xpath=../..').boundingBox();
  if (handle === null || track === null) throw new Error(`The slider of ${question} is not drawn`);
  const y = handle.y + handle.height / 2;
  await window.mouse.move(handle.x + handle.width / 2, y);
  await window.mouse.down();
  await window.mouse.move(track.x + track.width * share, y, { steps: 12 });
  await window.mouse.up();
}
