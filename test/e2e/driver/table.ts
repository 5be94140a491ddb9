import type { Page } from 'playwright-core';

/** The table of schools, as a keyboard and a reader meet it. */
export function table(window: Page) {
  return window.getByRole('grid', { name: 'Table of schools' });
}

/** The button of a column's header, by the column's id. */
export function header(window: Page, column: string) {
  return table(window).locator(`th[data-column="${column}"] button`);
}

/** The ids of the columns, as they are seen from the left. */
export async function columnsShown(window: Page): Promise<string[]> {
  return table(window)
    .locator('th[data-column]')
    .evaluateAll((headers) => headers.map((one) => (one as HTMLElement).dataset.column ?? ''));
}

/** The rows at the top, as they are seen: UNITID and the text of each cell after the name. */
export async function rowsShown(
  window: Page,
  count: number,
): Promise<{ unitid: string; rank: string; name: string; cells: string[] }[]> {
  const rows = await table(window)
    .locator('tr[data-unitid]')
    .evaluateAll((found) =>
      found
        .map((row) => ({
          top: row.getBoundingClientRect().top,
          unitid: (row as HTMLElement).dataset.unitid ?? '',
          rank: row.querySelector('td')?.textContent ?? '',
          name: row.querySelector('th')?.textContent ?? '',
          cells: [...row.querySelectorAll('td[data-column]')].map((cell) => cell.textContent ?? ''),
        }))
        .sort((a, b) => a.top - b.top),
    );
  return rows.slice(0, count).map(({ top: _, ...row }) => row);
}

/** The figures of a column in the rows at the top; unknown is NaN. */
export async function figuresOf(window: Page, column: string, count: number): Promise<number[]> {
  const place = (await columnsShown(window)).indexOf(column) - 2;
  const rows = await rowsShown(window, count);
  return rows.map(({ cells }) => Number(cells[place].replace(/,/g, '')));
}
