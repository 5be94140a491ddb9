import type { RankedCountry } from '../fit/rank-country.ts';
import type { ComparedQuestion } from '../fit/side-by-side.ts';
import { questionNames } from '../model/question.ts';
import type { Units } from '../model/settings.ts';
import { sayOpenPoints } from './open-points.ts';
import { formatOrdinal, formatScore, formatShare } from './numbers.ts';
import { sideBySideRows } from './side-by-side-rows.ts';

/** The whole comparison as lines of cells between tabs, for a spreadsheet. */
export function sideBySideTable(
  ranked: RankedCountry,
  compared: readonly ComparedQuestion[],
  schools: readonly number[],
  units: Units,
): string {
  const { atlas, fit, ranking } = ranked;
  const each = (cell: (school: number) => string) => schools.map(cell);
  const lines: string[][] = [
    ['', ...each((school) => atlas.schools.name[school])],
    ['UNITID', ...each((school) => atlas.schools.unitid[school])],
    ['City', ...each((school) => `${atlas.schools.city[school]}, ${atlas.schools.state[school]}`)],
    ['Fit', ...each((school) => formatScore(fit.fit[school]))],
    ['Rank', ...each((school) => sayRank(ranking.rank[school]))],
    ['Known', ...each((school) => formatShare(fit.completeness[school]))],
  ];
  for (const one of compared) {
    const name = questionNames[one.question];
    lines.push([`${name}: score`, ...one.scores.map(formatScore)]);
    lines.push([`${name}: status`, ...one.statuses]);
    for (const { label, cells } of sideBySideRows(one, ranked, schools, units)) {
      lines.push([`${name}: ${label}`, ...cells]);
    }
  }
  lines.push(['Open points', ...each((school) => sayOpenPoints(ranked, school).join('; '))]);
  return lines.map((cells) => cells.map(withoutBreaks).join('\t')).join('\n');
}

/** '3rd'; 'not ranked' for rank 0. */
export function sayRank(rank: number): string {
  return rank > 0 ? formatOrdinal(rank) : 'not ranked';
}

function withoutBreaks(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
