import { join } from 'node:path';
import { chooseInMenu } from './driver/hand-over.ts';
import {
  pageNumbers,
  pagesView,
  present,
  presentBeside,
  shownPage,
} from './driver/presentation.ts';
import { type Program, setSize } from './driver/program.ts';

/** As projectors and laptops have it. */
const sizes = [
  { ending: '', width: 1280, height: 800 },
  { ending: '-projector', width: 1920, height: 1080 },
];

/** Every page of the presentation, the presenter view, and the record that is made of it. */
export async function takePresentation(
  { window, app }: Program,
  folder: string,
  theme: 'light' | 'dark',
): Promise<void> {
  const dark = theme === 'dark' ? '-dark' : '';
  const take = async (name: string) => {
    await window.waitForTimeout(500);
    await window.screenshot({ path: join(folder, `${name}.png`) });
    process.stdout.write(`${name}.png\n`);
  };
  await present(window, app);
  for (const { ending, ...size } of sizes) {
    await setSize(app, size);
    await window.keyboard.press('Home');
    const [, pages] = await pageNumbers(window);
    for (let page = 1; page <= pages; page++) {
      // Maps come after their page.
      await pagesView(window)
        .locator('[data-drawn=false]')
        .waitFor({ state: 'detached', timeout: 60_000 });
      const number = String(page).padStart(2, '0');
      await take(`present-${number}-${await shownPage(window)}${dark}${ending}`);
      await window.keyboard.press('PageDown');
    }
  }
  await endOf(window);
  await setSize(app, { width: 1280, height: 800 });
  const pages = await presentBeside(app);
  await window.keyboard.press('4');
  await window.keyboard.press('Enter');
  await take(`present-presenter-view${dark}`);
  await pages.close();
  await endOf(window, 'Record');
  await chooseInMenu(app, 'CmdOrCtrl+Shift+D');
  await window.getByRole('radio', { name: 'As it was shown' }).waitFor();
  await take(`decision-record${dark}`);
  await window.getByRole('radio', { name: 'Compared with today' }).click();
  await take(`decision-compared${dark}`);
  await window.keyboard.press('Escape');
}

/** Ends it and answers whether it is to be recorded. */
async function endOf(window: Program['window'], answer = 'Not now'): Promise<void> {
  if ((await pagesView(window).count()) > 0) await window.keyboard.press('Escape');
  await window.getByRole('dialog').getByRole('button', { name: answer }).click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
}
