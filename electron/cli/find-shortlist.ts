import type { SavedShortlists } from '../../data/api/answers.ts';
import { ProblemError } from '../../data/model/problem.ts';
import type { Shortlist } from '../../data/model/shortlist.ts';
import { listed } from './usage.ts';

/**
 * The shortlist of that name, or the one in use.
 * @param otherwise what else can be done where there is none, behind the advice to make one
 */
export function findShortlist(
  { current, shortlists }: SavedShortlists,
  name: string | undefined,
  otherwise = '',
): Shortlist {
  const found = shortlists.find((one) =>
    name === undefined ? one.id === current : one.name === name,
  );
  if (found !== undefined) return found;
  if (shortlists.length === 0) {
    throw new ProblemError(
      'shortlist-unknown',
      `There is no shortlist in this workspace yet: “shortlist add UNITID” makes one${otherwise}.`,
    );
  }
  const names = shortlists.map((one) => `“${one.name}”`);
  throw new ProblemError(
    'shortlist-unknown',
    `There is no shortlist “${name}” in this workspace: there ${names.length === 1 ? 'is' : 'are'} ${listed(names, 'and')}.`,
  );
}
