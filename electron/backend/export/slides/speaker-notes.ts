import type { Report, ReportCity, ReportSchool } from '../../../../data/report/report.ts';

/** What stands in the notes under each slide: its own lines, how the figures came about, and whose they are. */
export function notesWith(report: Report, lines: readonly string[]): string {
  return [...lines, '', sayMethod(report), ...report.sources.map(sayCredit)].join('\n');
}

function sayMethod({ method, scope }: Report): string {
  return `${scope.sentence}. ${method[0].paragraphs[0]}`;
}

function sayCredit({ name, vintage, source }: Report['sources'][number]): string {
  return `Source of ${name.toLowerCase()}: ${source}, ${vintage}.`;
}

/** All that the report knows of a city, for the one who speaks. */
export function cityNotes(report: Report, city: ReportCity): string[] {
  const { name, fullName, status, recommendation, note, schools, nextSteps } = city;
  return [
    name === fullName ? `${name}: ${status}.` : `${name} (${fullName}): ${status}.`,
    ...(recommendation === '' ? [] : [`Recommendation: ${recommendation}`]),
    ...(note === null || note === '' ? [] : [`Note: ${note}`]),
    ...(nextSteps.length === 0 ? [] : [`Next steps: ${nextSteps.join(' ')}`]),
    ...schools.flatMap((school, i) => ['', ...schoolNotes(report, school, i === 0)]),
  ];
}

function schoolNotes({ sources }: Report, school: ReportSchool, leads: boolean): string[] {
  const { record, standing, why, certainty, figures, unknown, questions } = school;
  const vintages = new Map(sources.map(({ kind, name, vintage }) => [kind, `${name} ${vintage}`]));
  return [
    `${leads ? 'Lead school' : 'Alternate'}: ${record.name}, ${record.city}, ${record.state} (UNITID ${record.unitid}). ${standing}.`,
    why,
    ...(certainty === null ? [] : [certainty]),
    ...questions.map(({ name, status, lines }) => `${name}, ${status}: ${lines.join('; ')}.`),
    ...figures.map(({ label, value, text, unit, source }) => {
      const figure = value === null ? 'not known' : `${text}${unit === '' ? '' : ` ${unit}`}`;
      const vintage = source === null ? undefined : vintages.get(source);
      return `${label}: ${figure}${vintage === undefined ? '' : ` (${vintage})`}`;
    }),
    ...unknown.map(({ sentence }) => sentence),
  ];
}
