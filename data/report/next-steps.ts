import type { Question } from '../model/question.ts';
import type { ReportSchool } from './report.ts';

/** What would answer a question that is open, or better an answer that falls short. */
const steps: Record<Question, { unknown: string; short: string }> = {
  need: {
    unknown: 'Find figures of immigrants for its area.',
    short: 'Ask local organizations whether the need is larger than the figures say.',
  },
  attorneys: {
    unknown:
      'List the immigration attorneys of its state, and ask those nearby how many pairs they take.',
    short: 'Ask attorneys nearby how many pairs they would take.',
  },
  students: {
    unknown: 'Ask the school for its number of undergraduates.',
    short: 'Find out whether students with a strong interest make up for their number.',
  },
  home: {
    unknown: 'Find an institute, centre or office that could be the home.',
    short: 'Document more of the five features of a home.',
  },
  champion: {
    unknown: 'Find a person with authority over funding who would be the champion.',
    short: 'Win a champion who can request funding.',
  },
};

/**
 * What to do next in a city: the support that an agreement by override still lacks, the next step of
 * the lead school's pathway, then its open questions and those that fall short.
 */
export function nextSteps(schools: readonly ReportSchool[]): string[] {
  const [{ questions, unknown, candidate }] = schools;
  const overridden = schools
    .filter((school) => school.candidate?.override)
    .map(
      ({ record }) =>
        `Win the support of the community for ${record.name}: its agreement stands by override.`,
    );
  const step = candidate?.next && !candidate.setAside ? [candidate.next] : [];
  const open = unknown.map(({ question }) => steps[question].unknown);
  const short = questions
    .filter(({ status }) => status === 'below' || status === 'borderline')
    .map(({ question }) => steps[question].short);
  return [...overridden, ...step, ...open, ...short];
}
