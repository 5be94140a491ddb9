import type { Page } from 'playwright-core';

/** The shortlist stage as people use it. */

export function stage(window: Page) {
  return window.getByRole('region', { name: 'Shortlist', exact: true });
}

export async function showShortlist(window: Page): Promise<void> {
  await window.getByRole('radio', { name: 'Shortlist' }).click();
  await window.getByRole('heading', { name: 'Shortlist', exact: true }).waitFor();
}

/** '12 cities, 19 schools, of 3,907 ranked' */
export async function scope(window: Page): Promise<string> {
  return (
    (await stage(window)
      .getByText(/, of [\d,]+ ranked$/)
      .first()
      .textContent()) ?? ''
  );
}

/** The cities from the top, each with its schools by UNITID, the lead school first. */
export async function shownCities(window: Page): Promise<{ id: string; schools: string[] }[]> {
  return stage(window)
    .locator('[data-city]')
    .evaluateAll((cities) =>
      cities.map((city) => ({
        id: (city as HTMLElement).dataset.city ?? '',
        schools: [...city.querySelectorAll<HTMLElement>('[data-unitid]')].map(
          (school) => school.dataset.unitid ?? '',
        ),
      })),
    );
}

export function grip(window: Page, city: string) {
  return stage(window).getByRole('button', { name: new RegExp(`^Move ${city}.*, number`) });
}

/** What a reader that cannot see the cities was told last. */
export async function announced(window: Page): Promise<string> {
  return (await window.locator('[data-announcer=moves]').textContent()) ?? '';
}
