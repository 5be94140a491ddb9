import type { Ranking, Standing } from '../../data/fit/rank.ts';

/** Which sections at the end of the list are unfolded; the ranked schools always are. */
export type OpenSections = Record<Exclude<Standing, 'ranked'>, boolean>;

/**
 * The list as positions of schools, ranked ones first, then the sections apart and excluded, each
 * under a header. No object is made for a row: the ranking is redone with every frame of a drag.
 */
export interface RankedList {
  /** Position of the school in each row, or one of the two headers. */
  rows: Int32Array;
  ranked: number;
  apart: number;
  excluded: number;
}

/** Not positions of schools, and not the -1 of no school. */
export const apartHeader = -2;
export const excludedHeader = -3;

export function listRanking(ranking: Ranking, visible: Uint8Array, open: OpenSections): RankedList {
  const counts = [0, 0, 0];
  for (const school of ranking.order) if (visible[school]) counts[ranking.standing[school]]++;
  const [ranked, apart, excluded] = counts;
  const rows = new Int32Array(
    ranked + section(apart, open.apart) + section(excluded, open.excluded),
  );
  let next = 0;
  let standing = 0;
  for (const school of ranking.order) {
    if (!visible[school]) continue;
    if (ranking.standing[school] !== standing) {
      standing = ranking.standing[school];
      rows[next++] = standing === 1 ? apartHeader : excludedHeader;
    }
    if (standing === 0 || (standing === 1 ? open.apart : open.excluded)) rows[next++] = school;
  }
  return { rows, ranked, apart, excluded };
}

/** Rows that a section takes: none when empty, its header alone when folded. */
function section(count: number, open: boolean): number {
  if (count === 0) return 0;
  return open ? count + 1 : 1;
}
