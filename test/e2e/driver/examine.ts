import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules whose answer changes with the theme; all others are asked once. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * What the rules of accessibility (axe: WCAG 2.2 A and AA with targets of 24 pixels, and good
 * practice) find in a page, first in light, then in dark, as sentences; none where all is well.
 * The page is left in the theme that it had.
 */
export async function examine(page: Page): Promise<string[]> {
  const wasDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await restOf(page);
    // Axe's legacy mode stays in this page: the window lets no other be opened.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (colorScheme === 'dark') axe.withRules(rulesOfColour);
    else axe.options({ rules: { 'target-size': { enabled: true } } });
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      const places = nodes.map(({ html, any }) => `${html} (${any[0]?.message ?? ''})`);
      found.push(`${colorScheme}: ${id}: ${places.join('\n')}`);
    }
  }
  await page.emulateMedia({ colorScheme: wasDark ? 'dark' : 'light' });
  return found;
}

/** Waits until colours on their way from one theme to the other have come there. */
async function restOf(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
