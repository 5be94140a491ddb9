import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronExecutable } from '../../../electron/launch/electron-runtime.mjs';

/** An empty window of Chromium without anything of the program, as any other browser would be. */
export async function openBareWindow(
  folder: string,
  { width, height }: { width: number; height: number },
): Promise<{ app: ElectronApplication; window: Page }> {
  const home = join(folder, 'bare-window');
  mkdirSync(home);
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: 'bare-window', version: '1.0.0', type: 'module', main: 'main.js' }),
  );
  writeFileSync(
    join(home, 'main.js'),
    `import { app, BrowserWindow } from 'electron';
app.setPath('userData', ${JSON.stringify(join(home, 'data'))});
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: ${width}, height: ${height}, useContentSize: true });
  return window.loadURL('about:blank');
});
`,
  );
  const app = await _electron.launch({ executablePath: electronExecutable(), args: [home] });
  const window = await app.firstWindow();
  window.setDefaultTimeout(15_000);
  return { app, window };
}
