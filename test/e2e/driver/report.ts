import { randomUUID } from 'node:crypto';
import type { ElectronApplication, Page } from 'playwright-core';
import type { RequestOutput } from '../../../data/api/answers.ts';
import type { Bridge } from '../../../data/api/contract.ts';
import type { DrawingOrder } from '../../../data/api/paper.ts';
import { emptyShortlist, type Shortlist } from '../../../data/model/shortlist.ts';
import type { Outcome } from '../../../data/model/problem.ts';
import type { RankedSchool } from '../../../data/report/ranked-schools.ts';
import { addSchool } from '../../../data/shortlist/edit-shortlist.ts';
import { rankInTerminal } from './command-line.ts';

/** Asks the backend as the window does. */
export function ask<Name extends keyof RequestOutput>(
  window: Page,
  name: Name,
  input: unknown,
): Promise<Outcome<RequestOutput[Name]>> {
  return window.evaluate(
    ([name, input]) => {
      const { clinicAtlas } = globalThis as unknown as { clinicAtlas: Bridge };
      return clinicAtlas.request(name as 'profile', input as Record<string, never>);
    },
    [name, input] as const,
  ) as never;
}

/** Saves shortlists of so many cities each, from the real ranking. */
export async function saveLists(
  window: Page,
  dataFolder: string,
  counts: readonly number[],
): Promise<Map<number, Shortlist>> {
  const schools = (await rankInTerminal(dataFolder, '--top', '0')) as unknown as RankedSchool[];
  const lists = new Map(counts.map((cities) => [cities, listCities(schools, cities)]));
  for (const shortlist of lists.values()) await ask(window, 'saveShortlist', { shortlist });
  return lists;
}

/** UMass Boston, Brown University, Worcester State University. */
const partners = ['166638', '217156', '168430'];

/** The three partners and then the first cities of the ranking, with up to two alternates each. */
function listCities(schools: readonly RankedSchool[], cities: number): Shortlist {
  const first = partners.flatMap((unitid) => schools.filter((one) => one.unitid === unitid));
  let shortlist = emptyShortlist(randomUUID(), `${cities} cities`);
  for (const { unitid, areaKind, areaId, areaName } of [...first, ...schools]) {
    if (areaKind === null || areaId === null || areaName === null) continue;
    const there = shortlist.cities.find(({ kind, id }) => kind === areaKind && id === areaId);
    if (there === undefined ? shortlist.cities.length >= cities : there.schools.length >= 3)
      continue;
    shortlist = addSchool(shortlist, unitid, { kind: areaKind, id: areaId, name: areaName });
  }
  return shortlist;
}

interface PaperOrder extends DrawingOrder {
  /** Built preload script of the window that draws. */
  preload: string;
}

interface Paper {
  page: Page;
  /** What the page said when it was done. */
  smaller: string[];
}

/** The window that draws, opened with a report for as long as the work with it takes. */
export async function withPaper(
  app: ElectronApplication,
  { preload, ...order }: PaperOrder,
  work: (paper: Paper) => Promise<void>,
): Promise<void> {
  const opened = app.waitForEvent('window');
  const drawn = app.evaluate(
    async ({ BrowserWindow }, [order, preload]) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, backgroundThrottling: false },
      });
      Object.assign(globalThis, { paperOfTest: window });
      const { ipc } = window.webContents;
      ipc.handle('paper-order', () => order);
      return new Promise<string[]>((done, failed) => {
        ipc.on('paper-finish', (_event, { smaller }) => done(smaller));
        ipc.on('paper-fail', (_event, sentence) => failed(new Error(sentence)));
        void window.loadURL('atlas://app/paper.html');
      });
    },
    [order, preload] as const,
  );
  try {
    await work({ page: await opened, smaller: await drawn });
  } finally {
    await app.evaluate(() => {
      (globalThis as unknown as { paperOfTest: { destroy(): void } }).paperOfTest.destroy();
    });
  }
}

/** What reaches beyond its sheet, or is cut off by it, as sentences. */
export function findOverflow(paper: Page): Promise<string[]> {
  return paper.evaluate(() => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('[data-page]')) {
      const box = sheet.getBoundingClientRect();
      const body = sheet.querySelector('[data-page-body]') as HTMLElement;
      const floor = body.getBoundingClientRect().bottom;
      const say = (what: string) => found.push(`page ${sheet.dataset.page}: ${what}`);
      if (Math.abs(box.width - 1056) > 0.5 || Math.abs(box.height - 816) > 0.5) say('is no sheet');
      if (sheet.scrollWidth > sheet.clientWidth) say('is too wide');
      if (body.scrollHeight > body.clientHeight) say('is too tall');
      for (const element of body.querySelectorAll('*')) {
        if (element.closest('.visually-hidden, svg svg, defs') !== null) continue;
        // Inside a drawing the drawing itself is what must fit.
        if (element.closest('svg') !== null && element.tagName !== 'svg') continue;
        const { left, right, bottom, width } = element.getBoundingClientRect();
        if (width === 0) continue;
        if (left < box.left - 0.5 || right > box.right + 0.5 || bottom > floor + 1) {
          say(`${element.tagName} “${element.textContent?.slice(0, 40)}” reaches beyond`);
        }
      }
    }
    return found;
  });
}
