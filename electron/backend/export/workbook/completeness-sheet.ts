import { questionNames, questions } from '../../../../data/model/question.ts';
import { formulaCell, headerCell, numberCell, textCell } from './cells.ts';
import type { TriedSchools } from './tried-schools.ts';
import type { WorkbookSheet } from './write-workbook.ts';

const sheetName = 'Completeness';

/** The least completeness with which a school has a rank. */
export const leastCompleteness = `'${sheetName}'!$L$3`;

/** What that cell holds: the completeness of most, of which a school needs the profile's share. */
export function leastCompletenessOf(country: TriedSchools['country']): number {
  return typicalOf(country).typical * country.profile.completenessFloor;
}

/**
 * How much is known of all schools that are not out: each combination once, with how many have it. The
 * formulas find the completeness of most (the median) under any weights, and of it the share below
 * which a school stands apart, as `rankSchools` does.
 * @param weights the five cells of the weights
 */
export function completenessSheet({ country }: TriedSchools, weights: string): WorkbookSheet {
  const { profile } = country;
  const { patterns, computed, seen, total, typical } = typicalOf(country);
  const last = patterns.length + 1;
  const [shares, counts] = [`G$2:G$${last}`, `F$2:F$${last}`];
  const beside = [
    [
      textCell('Completeness of most schools (median)'),
      formulaCell(`MIN(I$2:I$${last})`, typical, 'share'),
    ],
    [
      textCell('Share of it that a school needs for a rank'),
      numberCell(profile.completenessFloor, 'share'),
    ],
    [
      textCell('Least completeness for a rank'),
      formulaCell('L1*L2', typical * profile.completenessFloor, 'share'),
    ],
  ];
  const headers = [
    ...questions.map((question) => `${questionNames[question]}: known (share)`),
    'Schools',
    'Completeness (share)',
    'Schools with no more',
    'At least half have no more',
  ];
  const rows = patterns.map(({ known, schools }, i) => {
    const row = i + 2;
    return [
      ...known.map((share) => numberCell(share, 'share')),
      numberCell(schools, 'count'),
      formulaCell(
        `IF(SUM(${weights})=0,0,INT(SUMPRODUCT(${weights},A${row}:E${row})/SUM(${weights})*1000+0.5)/1000)`,
        computed[i],
        'share',
      ),
      formulaCell(`SUMPRODUCT((${shares}<=G${row})*${counts})`, seen[i], 'count'),
      formulaCell(
        `IF(H${row}>SUM(${counts})/2,G${row},"")`,
        seen[i] > total / 2 ? computed[i] : '',
        'share',
      ),
    ];
  });
  const table = [headers.map((header) => headerCell(header, 14, 'right')), ...rows];
  return {
    name: sheetName,
    widths: [...headers.map(() => 14), 3, 42, 10],
    frozenRows: 1,
    rows: Array.from({ length: Math.max(table.length, beside.length) }, (_, i) => {
      const cells = table[i] ?? headers.map(() => null);
      return i < beside.length ? [...cells, null, ...beside[i]] : cells;
    }),
  };
}

function typicalOf(country: TriedSchools['country']) {
  const patterns = knownPatterns(country);
  const { questionWeights } = country.profile;
  const computed = patterns.map(({ known }) => thousandths(known, questionWeights));
  const total = patterns.reduce((sum, { schools }) => sum + schools, 0);
  const seen = computed.map((share) =>
    patterns.reduce((sum, { schools }, i) => sum + (computed[i] <= share ? schools : 0), 0),
  );
  const most = computed.filter((_, i) => seen[i] > total / 2);
  const typical = most.length === 0 ? 0 : Math.min(...most);
  return { patterns, computed, seen, total, typical };
}

/** Each combination of known shares among the schools that are not out, and how many have it. */
function knownPatterns({ figures, scores }: TriedSchools['country']) {
  const patterns = new Map<string, { known: number[]; schools: number }>();
  for (const [s, exclusion] of figures.exclusion.entries()) {
    if (exclusion !== '') continue;
    const known = questions.map((question) => scores.known[question][s]);
    const pattern = patterns.get(known.join()) ?? { known, schools: 0 };
    pattern.schools++;
    patterns.set(known.join(), pattern);
  }
  return [...patterns.values()].sort((a, b) => b.schools - a.schools);
}

/** Completeness in thousandths, as the ranking counts it. */
function thousandths(
  known: readonly number[],
  weights: TriedSchools['country']['profile']['questionWeights'],
): number {
  const whole = questions.reduce((sum, question) => sum + weights[question], 0);
  const sum = questions.reduce((part, question, i) => part + weights[question] * known[i], 0);
  return whole === 0 ? 0 : Math.round((sum / whole) * 1000) / 1000;
}
