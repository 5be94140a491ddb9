import type { Cell, SchoolTable } from '../../../data/report/school-table.ts';

/** Names that trouble files: formulas, quotes, separators, line breaks, letters of others, 120 characters. */
export const awkwardNames = [
  "=cmd|' /C calc'!A0",
  '+1 College',
  '-1 College',
  '@SUM(A1)',
  "'=1+1",
  'The “Best”, "so called", College',
  'Two\r\nlines\tand a tab',
  'Universidad de Puerto Rico-Río Piedras 大学 🎓',
  '  blanks at both ends  ',
  `${'A'.repeat(119)}z`,
  '<b>&amp; ]]> _x000D_',
];

/** A table of schools with these names, with an unknown figure and a negative one. */
export function awkwardTable(): SchoolTable {
  return {
    columns: [
      { key: 'county', header: 'County (FIPS)', kind: 'id' },
      { key: 'school', header: 'School', kind: 'text' },
      { key: 'immigrants', header: 'Immigrants in the area', kind: 'count' },
      { key: 'longitude', header: 'Longitude', kind: 'decimal' },
    ],
    rows: awkwardNames.map((name, i): Cell[] => [
      `0${1001 + i}`,
      name,
      i % 2 === 0 ? null : 0,
      -71.038_5 - i / 3,
    ]),
    schools: [],
  };
}
