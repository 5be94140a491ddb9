import type { Page } from 'playwright-core';
import { weightSlider } from './ranking.ts';

/** The profile stage as people use it. */

export async function showProfile(window: Page): Promise<void> {
  await window.getByRole('radio', { name: 'Profile' }).click();
  await window.getByRole('heading', { name: 'Weights' }).first().waitFor();
}

/** Where the first place is safe on a question's slider, in whole points; null before it is known. */
export async function safeZone(window: Page, question: string): Promise<string | null> {
  const text = await weightSlider(window, question).getAttribute('aria-valuetext');
  return /first place stays from (\d+ to \d+)/.exec(text ?? '')?.[1] ?? null;
}

/** What the undo button says it would take back. */
export async function nextUndo(window: Page): Promise<string> {
  const button = window.getByRole('button', { name: /^(Undo: |Nothing to undo)/ });
  return (await button.getAttribute('aria-label')) ?? '';
}

/** Types a number into a box and takes it over. */
export async function typeNumber(window: Page, label: string, number: string): Promise<void> {
  const box = window.getByRole('textbox', { name: label, exact: true });
  await box.fill(number);
  await box.press('Enter');
}

export function numberBox(window: Page, label: string) {
  return window.getByRole('textbox', { name: label, exact: true });
}

/** Walks on with the Tab key until the element of that accessible name has the focus. */
export async function tabTo(window: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 150; steps++) {
    await window.keyboard.press('Tab');
    const focused = await window.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent?.trim() ??
        '',
    );
    if (focused === name) return;
  }
  throw new Error(`The Tab key does not lead to "${name}"`);
}
