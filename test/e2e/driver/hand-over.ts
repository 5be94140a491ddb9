import type { ElectronApplication, Page } from 'playwright-core';

/** Ways in which a person hands files to the program; only the system's own dialog is stood in for. */

/** Drops files on the window, as the system would: the page and the preload get a real drop. */
export async function dropFiles(window: Page, files: string[]): Promise<void> {
  const session = await window.context().newCDPSession(window);
  // The second dragOver is the one that reports that the window takes the drop.
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 400,
      data: { items: [], files, dragOperationsMask: 1 },
    });
  }
  await session.detach();
}

/** What the next dialogs of the system answer. */
export async function answerDialogs(
  app: ElectronApplication,
  answers: { open?: string[]; save?: string },
): Promise<void> {
  await app.evaluate(({ dialog }, { open, save }) => {
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: open === undefined, filePaths: open ?? [] }),
      showSaveDialog: async () => ({ canceled: save === undefined, filePath: save ?? '' }),
    });
  }, answers);
}

/** Chooses an item of the native menus by its shortcut. */
export async function chooseInMenu(app: ElectronApplication, shortcut: string): Promise<void> {
  await app.evaluate(({ Menu }, accelerator) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []);
    const item = items?.find((one) => one.accelerator === accelerator);
    if (item === undefined) throw new Error(`No menu item has the shortcut ${accelerator}`);
    item.click();
  }, shortcut);
}
