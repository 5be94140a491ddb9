import type { Page } from 'playwright-core';
import { rankInTerminal } from './command-line.ts';
import { ask } from './report.ts';

/** The history of the work, and the workspace that it leads to. */

/** Everything in the workspace that people make, and what the command line ranks from it. */
export async function wholeWorkspace(window: Page, dataFolder: string) {
  const parts: Record<string, unknown> = {};
  const names = [
    'profile',
    'profiles',
    'shortlists',
    'candidates',
    'contacts',
    'feeSchedule',
    'datasetsInUse',
  ] as const;
  for (const name of names) parts[name] = await ask(window, name, {});
  return { ...parts, ranking: await rankInTerminal(dataFolder, '--top', '40') };
}

export function historyButton(window: Page) {
  return window.getByRole('button', { name: 'History', exact: true });
}

export function historyPanel(window: Page) {
  return window.getByRole('dialog', { name: 'History' });
}

/** Opens the list of steps by its key. */
export async function openHistory(window: Page): Promise<void> {
  await window.keyboard.press('Control+Shift+H');
  await historyPanel(window).waitFor();
}

export async function closeHistory(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await historyPanel(window).waitFor({ state: 'detached' });
}

/** The steps as they are listed, the newest first, without their times. */
export async function listedSteps(window: Page): Promise<string[]> {
  const steps = await historyPanel(window).getByRole('listitem').allTextContents();
  return steps.map((text) => text.replace(/^[●○]/, '').replace(/\d\d:\d\d.*$/, ''));
}

/** The step after which the work is as it stands. */
export async function stepNow(window: Page): Promise<string> {
  const now = historyPanel(window).locator('[data-state=now]');
  return ((await now.textContent()) ?? '').replace(/^●/, '').replace(/\d\d:\d\d.*$/, '');
}
