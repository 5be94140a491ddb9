import type { CellObject } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import { profileSchema } from '../../../../data/model/profile.ts';
import { questionNames, questions } from '../../../../data/model/question.ts';
import { cellOf, formulaCell, headerCell, numberCell, textCell } from './cells.ts';
import { leastCompleteness, leastCompletenessOf } from './completeness-sheet.ts';
import { knownOfRow, outOfRow, scoresOfRow, unknownRules } from './question-scores-sheet.ts';
import type { TriedSchools } from './tried-schools.ts';
import type { SheetCell, WorkbookSheet } from './write-workbook.ts';

const sheetName = 'Try weights';

/** The five cells in which the weights are written, from within the sheet and from others. */
const weights = '$K$4:$O$4';
export const weightCells = `'${sheetName}'!${weights}`;

/** Places of the sheet, zero-based. */
const firstSchool = 7;
const firstScore = 10;

const input: CellObject = {
  backgroundColor: '#fff3c4',
  borderStyle: 'thin',
  borderColor: '#8b929d',
  fontWeight: 'bold',
};
const strong: CellObject = { fontWeight: 'bold' };
const quiet: CellObject = { textColor: '#646a75' };

const headers = [
  'Rank among these',
  'Rank before',
  'Moved',
  'Fit (0-100)',
  'Fit before',
  'Completeness (share)',
  'School',
  'Town',
  'State',
  'UNITID',
  ...questions.map((question) => `${questionNames[question]} (0-100)`),
  'Standing',
  'Weight of what is known',
  'Fit of the ranked',
];
/** Their cells are texts; the others are numbers. */
const textColumns = new Set(['School', 'Town', 'State', 'UNITID', 'Standing']);
const widths = [9, 8, 8, 9, 9, 14, 44, 18, 7, 9, 11, 11, 11, 11, 11, 10, 10, 10];

/**
 * A sheet in which weights are tried: five cells to change, the mean and the rule for unknown figures,
 * and formulas that give each school the fit, completeness and rank that `scoreFit` and `rankSchools`
 * would. Fit is rounded to 1e-8, within which the ranking takes two schools for equal.
 */
export function tryWeightsSheet(tried: TriedSchools): WorkbookSheet {
  const last = firstSchool + tried.rows.length;
  const before = ranksAmong(tried);
  return {
    name: sheetName,
    widths,
    frozenRows: firstSchool,
    choices: [
      { cells: 'D3', words: profileSchema.shape.mean.options },
      { cells: 'D4', words: unknownRules },
      { cells: weights.replaceAll('$', ''), words: null },
    ],
    rows: [
      [textCell('Try weights', { fontWeight: 'bold', fontSize: 16, height: 24, wrap: false })],
      [
        textCell(
          'Change a yellow cell: fit, completeness and rank follow. Only how the weights stand to each other counts. An empty score is unknown, never 0.',
          { wrap: false, ...quiet },
        ),
      ],
      ...controlRows(tried.country),
      headers.map((header, i) =>
        headerCell(header, widths[i], textColumns.has(header) ? 'left' : 'right'),
      ),
      ...tried.rows.map((_, i) => schoolRow(tried, i, last, before[i])),
    ],
  };
}

function controlRows(country: TriedSchools['country']): SheetCell[][] {
  const { mean, unknowns, questionWeights } = country.profile;
  const label = (text: string): SheetCell[] => [
    textCell(text, { ...strong, columnSpan: 3 }),
    null,
    null,
  ];
  const whole = questions.reduce((sum, question) => sum + questionWeights[question], 0);
  const rest = (...cells: SheetCell[]): SheetCell[] => [null, ...cells];
  const blanks = [null, null, null];
  const choice = (text: string): SheetCell[] => [textCell(text, { ...input, columnSpan: 2 }), null];
  return [
    [
      ...label('Mean of the questions'),
      ...choice(mean),
      ...rest(textCell('Question', strong), ...blanks),
      ...questions.map((question) =>
        textCell(questionNames[question], { ...strong, align: 'right' }),
      ),
    ],
    [
      ...label('Unknown figures'),
      ...choice(unknowns),
      ...rest(textCell('Weight: change these', strong), ...blanks),
      ...questions.map((question) => numberCell(questionWeights[question], 'decimal', input)),
      null,
      textCell('Rule no.', quiet),
      formulaCell(
        `MATCH($D$4,{${unknownRules.map((rule) => `"${rule}"`).join(',')}},0)`,
        unknownRules.indexOf(unknowns) + 1,
        'count',
        quiet,
      ),
    ],
    [
      ...label('Least completeness'),
      formulaCell(leastCompleteness, leastCompletenessOf(country), 'share'),
      null,
      ...rest(textCell('Share of all weight', strong), ...blanks),
      ...questions.map((question, q) =>
        formulaCell(
          `IF(SUM(${weights})=0,0,${getCellAddress(3, firstScore + q)}/SUM(${weights}))`,
          whole === 0 ? 0 : questionWeights[question] / whole,
          'share',
        ),
      ),
    ],
    [
      ...label(''),
      null,
      null,
      ...rest(textCell('Weight in the profile', quiet), ...blanks),
      ...questions.map((question) => numberCell(questionWeights[question], 'decimal', quiet)),
    ],
  ];
}

function schoolRow(
  { country, rows }: TriedSchools,
  i: number,
  last: number,
  rankBefore: number | null,
): SheetCell[] {
  const { position, record } = rows[i];
  const { fit, ranking, scores } = country;
  const row = firstSchool + i + 1;
  const values = `K${row}:O${row}`;
  const rounded = Number.isNaN(fit.fit[position]) ? '' : roundFit(fit.fit[position]);
  const standing = ['ranked', 'apart', 'out'][ranking.standing[position]];
  const knownWeight = questions.reduce(
    (sum, q) =>
      sum + (Number.isNaN(scores.questions[q][position]) ? 0 : country.profile.questionWeights[q]),
    0,
  );
  return [
    formulaCell(
      `IF(ISNUMBER(R${row}),RANK(R${row},R$${firstSchool + 1}:R$${last}),"")`,
      rankBefore ?? '',
      'count',
      strong,
    ),
    cellOf(rankBefore, 'count'),
    {
      ...formulaCell(
        `IF(AND(ISNUMBER(A${row}),ISNUMBER(B${row})),B${row}-A${row},"")`,
        rankBefore === null ? '' : 0,
        null,
      ),
      format: '"▲ "0;"▼ "0;"–"',
    },
    formulaCell(fitFormula(row), rounded, 'decimal', strong),
    cellOf(rounded === '' ? null : rounded, 'decimal'),
    formulaCell(
      `IF(SUM(${weights})=0,0,SUMPRODUCT(${weights},${knownOfRow(i)})/SUM(${weights}))`,
      fit.completeness[position],
      'share',
    ),
    textCell(record.name, { wrap: false, align: 'left', indent: 1 }),
    textCell(record.city, { wrap: false }),
    textCell(record.state),
    cellOf(record.unitid, 'id'),
    ...questions.map((question, q) => {
      const score = scores.questions[question][position];
      const cell = `INDEX(${scoresOfRow(i)},${questions.length}*($R$4-1)+${q + 1})`;
      return formulaCell(
        `IF(ISNUMBER(${cell}),${cell},"")`,
        Number.isNaN(score) ? '' : score,
        'decimal',
      );
    }),
    formulaCell(
      `IF(${outOfRow(i)}=1,"out",IF(NOT(ISNUMBER(D${row})),"apart",IF(F${row}<$D$5-0.000000001,"apart","ranked")))`,
      standing,
      null,
      { align: 'left', indent: 1 },
    ),
    formulaCell(`SUMPRODUCT(${weights}*ISNUMBER(${values}))`, knownWeight, 'decimal', quiet),
    formulaCell(
      `IF(P${row}="ranked",D${row},"")`,
      standing === 'ranked' ? rounded : '',
      'decimal',
      quiet,
    ),
  ];
}

/** Weighted mean of the known questions; the geometric one of a school with a score of 0 is 0. */
function fitFormula(row: number): string {
  const values = `K${row}:O${row}`;
  const logarithms = questions.map((_, q) => {
    const [score, weight] = [row - 1, 3].map((line) => getCellAddress(line, firstScore + q));
    return `IF(ISNUMBER(${score}),IF(${score}>0,${weight}*LN(${score}),0),0)`;
  });
  const zeros = `SUMPRODUCT((${weights}>0)*ISNUMBER(${values})*(${values}=0))`;
  const geometric = `IF(${zeros}>0,0,EXP((${logarithms.join('+')})/Q${row}))`;
  const arithmetic = `SUMPRODUCT(${weights},${values})/Q${row}`;
  return `IF(Q${row}=0,"",ROUND(IF($D$3="geometric",${geometric},${arithmetic}),8))`;
}

/** Ranks of the ranked schools among those of the sheet, as the formulas give them. */
function ranksAmong({ country, rows }: TriedSchools): (number | null)[] {
  const fits = rows.map(({ position }) =>
    country.ranking.standing[position] === 0 ? roundFit(country.fit.fit[position]) : null,
  );
  const sorted = fits.filter((fit) => fit !== null).sort((a, b) => b - a);
  const rank = new Map<number, number>();
  for (const [i, fit] of sorted.entries()) if (!rank.has(fit)) rank.set(fit, i + 1);
  return fits.map((fit) => (fit === null ? null : (rank.get(fit) ?? null)));
}

function roundFit(fit: number): number {
  return Math.round(fit * 1e8) / 1e8;
}
