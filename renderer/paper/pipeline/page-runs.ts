import { packRows, type Run } from '../pages/pack-rows.ts';

/** Which cards of each column, and which rows of what blocks whom, stand together on a page. */
export interface PageRuns {
  board: readonly (readonly Run[])[];
  blocks: readonly Run[];
}

/** How much room a page has: a letter on its side without its margins, head and foot, in pixels. */
const roomOfPage = 648;
const headOfColumn = 36;
const gapOfCards = 8;

/** All on one page, to be measured there. */
export function runsOfOne(columns: number): PageRuns {
  const whole: Run[] = [[0, Number.POSITIVE_INFINITY]];
  return { board: Array.from({ length: columns }, () => whole), blocks: whole };
}

/** What goes where, by the heights of what stands on the one page. */
export function runsByHeight(page: ParentNode): PageRuns {
  return {
    board: [...page.querySelectorAll('[data-column]')].map((column) => {
      const cards = heightsOf(column, '[data-card]').map((height) => height + gapOfCards);
      return packRows(cards, roomOfPage - headOfColumn);
    }),
    blocks: packRows(heightsOf(page, '[data-row]'), roomOfPage),
  };
}

/** Pages of the board: as many as its longest column takes. */
export function countBoards({ board }: PageRuns): number {
  return Math.max(1, ...board.map((pages) => pages.length));
}

function heightsOf(within: ParentNode, selector: string): number[] {
  return [...within.querySelectorAll(selector)].map((one) => one.getBoundingClientRect().height);
}
