import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright-core';
import { electronExecutable } from '../../../electron/launch/electron-runtime.mjs';

/** The program as a person has it before them: real Electron, real backend, a data folder of its own. */

export const programFolder = resolve(import.meta.dirname, '..', '..', '..');

export interface Program {
  window: Page;
  app: ElectronApplication;
  /** Violations of the content security policy and uncaught errors of the window, as sentences. */
  troubles(): Promise<string[]>;
  /** Addresses outside the program's own scheme that anything in the program tried to reach. */
  close(): Promise<{ reached: string[] }>;
}

interface Size {
  width: number;
  height: number;
}

export interface Opening {
  /** The user's data folder; workspaces and settings lie in it. */
  dataFolder: string;
  size?: Size;
  theme?: 'light' | 'dark';
  /** A workspace that the launch names, as a double click on it does. */
  named?: string;
}

export async function openProgram({ dataFolder, size, theme, named }: Opening): Promise<Program> {
  const netLog = join(dataFolder, `net-log-${process.hrtime.bigint()}.json`);
  const app = await launch({
    executablePath: electronExecutable(),
    args: [programFolder, `--log-net-log=${netLog}`, ...(named === undefined ? [] : [named])],
    env: { ...process.env, CLINIC_ATLAS_DATA: dataFolder } as Record<string, string>,
  });
  const window = await app.firstWindow();
  // A step that takes longer is a fault, also on a busy machine with software rendering.
  window.setDefaultTimeout(15_000);
  const errors: string[] = [];
  window.on('pageerror', (error) => errors.push(error.message));
  window.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  if (theme !== undefined) await window.emulateMedia({ colorScheme: theme });
  await setSize(app, size ?? { width: 1280, height: 800 });
  await window.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('securitypolicyviolation', (event) =>
      heard.push(`${event.violatedDirective} kept out ${event.blockedURI}`),
    );
  });
  return {
    window,
    app,
    async troubles() {
      const heard = await window.evaluate(
        () => (globalThis as unknown as { heard: string[] }).heard,
      );
      return [...errors, ...heard];
    },
    async close() {
      await app.close();
      return { reached: addressesIn(readFileSync(netLog, 'utf8')) };
    },
  };
}

/**
 * Starts Electron. Once in some hundred starts on a busy machine the driver never hears that it runs,
 * though the window is drawn; such a start is ended and made once more.
 */
async function launch(
  options: Parameters<typeof _electron.launch>[0],
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: 45_000 });
  } catch (trouble) {
    if (!(trouble instanceof errors.TimeoutError)) throw trouble;
    return _electron.launch({ ...options, timeout: 45_000 });
  }
}

/** Size of the page inside the window's frame. */
export async function setSize(app: ElectronApplication, { width, height }: Size): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0].setContentSize(w, h),
    [width, height],
  );
}

/** Waits until the country is ranked and the map has drawn all that is due. */
export async function waitForRankedMap(window: Page): Promise<void> {
  await window.locator('[role=option][data-rank="1"]').first().waitFor({ timeout: 60_000 });
  await waitForMap(window);
}

export async function waitForMap(window: Page): Promise<void> {
  await window.locator('[data-map][data-idle=true]').waitFor({ timeout: 60_000 });
}

/** Hosts of a Chromium net log: every name looked up and every http(s) request, whoever made it. */
function addressesIn(log: string): string[] {
  const found = new Set<string>();
  for (const [, address] of log.matchAll(/"(?:url|host|hostname)":"([^"]+)"/g)) {
    if (/^(https?|wss?):/.test(address) || /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(address)) {
      found.add(address);
    }
  }
  return [...found];
}

/** A folder that is removed when the work with it is done, whatever came of it. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-e2e-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
