/**
 * The states as tiles, about where they lie: a row a line, a dot for an empty place. So a state is
 * found by its place and not by reading fifty names.
 */
const rows = [
  'AK .  .  .  .  .  .  .  .  .  ME',
  '.  .  .  .  .  WI .  .  .  VT NH',
  'WA ID MT ND MN IL MI .  NY MA .',
  'OR NV WY SD IA IN OH PA NJ CT RI',
  'CA UT CO NE MO KY WV VA MD DE .',
  '.  AZ NM KS AR TN NC SC DC .  .',
  'MP AS .  OK LA MS AL GA .  .  .',
  'GU HI .  .  TX .  .  .  FL PR VI',
].map((row) => row.split(/ +/));

export interface StateTile {
  /** Postal code. */
  code: string;
  /** From the upper left, counted from 0. */
  column: number;
  row: number;
}

export const stateTiles: readonly StateTile[] = rows.flatMap((cells, row) =>
  cells.flatMap((code, column) => (code === '.' ? [] : { code, column, row })),
);

const directions: Record<string, readonly [east: number, south: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The tile that an arrow key leads to: the nearest that way, sidesteps counting double; null at the edge. */
export function tileAfterKey(from: StateTile, key: string): StateTile | null {
  const direction = directions[key];
  if (direction === undefined) return null;
  const [east, south] = direction;
  let nearest: StateTile | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const tile of stateTiles) {
    const dx = tile.column - from.column;
    const dy = tile.row - from.row;
    const ahead = dx * east + dy * south;
    if (ahead <= 0) continue;
    const aside = Math.abs(dx * south) + Math.abs(dy * east);
    const way = ahead + 2 * aside;
    if (way < least) {
      least = way;
      nearest = tile;
    }
  }
  return nearest;
}
