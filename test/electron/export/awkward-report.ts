import type { Report } from '../../../data/report/report.ts';

/** As long as the longest name of a real school, with signs that formats have uses of their own for. */
export const awkwardName =
  'Institute of Arts, Sciences & "Applied" <Technologies> of the Ñuñoa-São Paulo-O’Brien’s Metropolitan Area & its Environs';

/** A report in which all that people write is as long as it may be, or longer, and holds awkward signs. */
export function makeAwkward(report: Report): Report {
  const long = `We recommend “this” & that <city>; \u0001see =SUM(1) ]]> \ud800. `;
  return {
    ...report,
    title: awkwardName.repeat(2).slice(0, 200),
    shortlist: awkwardName.slice(0, 80),
    opening: Array.from({ length: 8 }, () => long.repeat(8)),
    cities: report.cities.map((city) => ({
      ...city,
      name: awkwardName,
      fullName: awkwardName,
      status: 'recommended' as const,
      recommendation: long.repeat(60),
      note: long.repeat(100),
      nextSteps: [...city.nextSteps, ...city.nextSteps, ...city.nextSteps],
      schools: city.schools.map((school) => ({
        ...school,
        record: { ...school.record, name: awkwardName },
        questions: school.questions.map((question) => ({
          ...question,
          lines: question.lines.map((line) => `${line} in ${awkwardName}`),
        })),
      })),
    })),
    comparison: {
      rows: report.comparison.rows.map((row) => ({ ...row, city: awkwardName, name: awkwardName })),
      sentences: report.comparison.sentences.map(
        () => `${awkwardName} stands above ${awkwardName}.`,
      ),
    },
    robustness: report.robustness && {
      ...report.robustness,
      rows: report.robustness.rows.map((row) => ({ ...row, city: awkwardName, name: awkwardName })),
    },
  };
}
