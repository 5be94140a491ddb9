import { ProblemError } from '../../data/model/problem.ts';
import type { Decision } from '../../data/model/decision.ts';
import type { DecisionComparison } from '../../data/report/compare-decision.ts';
import type { Report } from '../../data/report/report.ts';
import { type Ask, withBackend } from './ask-backend.ts';
import { findShortlist } from './find-shortlist.ts';
import { chooseProfile, schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn } from './text-table.ts';
import { listed, oneOf, readOptions, someText, UsageError } from './usage.ts';

export const decisionOptions = {
  shortlist: someText('NAME', 'record: the shortlist that was shown (default: the one in use)'),
  format: oneOf(['text', 'json'], 'of list, show and compare (default: text)'),
  profile: schoolOptions.profile,
  area: schoolOptions.area,
  'half-distance': schoolOptions['half-distance'],
  workspace: schoolOptions.workspace,
};

type Values = ReturnType<typeof readOptions<typeof decisionOptions>>['values'];

interface Action {
  /** What stands behind its name. */
  takes: string[];
  run: (ask: Ask, given: string[], values: Values) => Promise<string>;
}

const actions: Record<string, Action> = {
  list: {
    takes: [],
    async run(ask, _given, values) {
      const decisions = await ask('decisions', {});
      return values.format === 'json' ? inJson(decisions) : listDecisions(decisions);
    },
  },
  show: {
    takes: ['ID'],
    async run(ask, [id], values) {
      const kept = await ask('decision', { id: readId(id) });
      return values.format === 'json' ? inJson(kept) : describe(kept.decision, kept.report);
    },
  },
  compare: {
    takes: ['ID'],
    async run(ask, [id], values) {
      const profile = await chooseProfile(ask, values);
      const compared = await ask('compareDecision', { id: readId(id), profile });
      return values.format === 'json' ? inJson(compared) : sayComparison(compared);
    },
  },
  record: {
    takes: ['TITLE'],
    async run(ask, [title], values) {
      const shortlist = findShortlist(await ask('shortlists', {}), values.shortlist).id;
      const profile = await chooseProfile(ask, values);
      const { id } = await ask('recordDecision', { title, shortlist, profile });
      return `“${title}” is recorded as number ${id}; it stays as it is.`;
    },
  },
};

/** Lists, shows and compares the decision records of a workspace, and makes one. */
export async function decision(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('decision', args, decisionOptions);
  const [name, ...given] = positionals;
  if (name === undefined || !Object.hasOwn(actions, name)) {
    const said = name === undefined ? 'Say what to do' : `"decision" cannot "${name}"`;
    throw new UsageError(`${said}: it is ${listed(Object.keys(actions), 'or')}.`);
  }
  const { takes, run } = actions[name];
  if (given.length !== takes.length || given.includes('')) {
    const call = ['decision', name, ...takes].join(' ');
    throw new UsageError(
      `"decision ${name}" is called so: ${call}; quote a title that has blanks.`,
    );
  }
  return withBackend(values.workspace, (ask) => run(ask, given, values));
}

function readId(text: string): number {
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text);
  throw new UsageError(`A record has a number, as "decision list" shows it, not "${text}".`);
}

const inJson = (value: unknown) => JSON.stringify(value, null, 2);

function listDecisions(decisions: readonly Decision[]): string {
  if (decisions.length === 0) {
    throw new ProblemError(
      'decisions-none',
      'Nothing is recorded in this workspace yet; decision record TITLE does it.',
    );
  }
  const columns: TextColumn<Decision>[] = [
    { head: 'ID', align: 'right', cell: ({ id }) => String(id) },
    { head: 'Recorded (UTC)', cell: ({ recordedAt }) => recordedAt.slice(0, 16).replace('T', ' ') },
    { head: 'Title', cell: ({ title }) => title },
    { head: 'Shortlist', cell: ({ shortlist }) => shortlist },
    { head: 'Profile', cell: ({ profile }) => profile },
    { head: 'Cities', align: 'right', cell: ({ cities }) => String(cities) },
    { head: 'Schools', align: 'right', cell: ({ schools }) => String(schools) },
  ];
  return drawTable(columns, decisions);
}

function describe({ title, recordedAt, reportSha256 }: Decision, report: Report): string {
  const cities = report.cities.flatMap(({ name, status, recommendation, schools }, c) => [
    '',
    `${c + 1}. ${name}: ${status}${recommendation === '' ? '' : `. ${recommendation}`}`,
    ...schools.flatMap(({ record, standing, why, certainty }) => [
      `   ${record.name}: ${standing}`,
      `   ${[why, certainty].filter(Boolean).join(' ')}`,
    ]),
  ]);
  return [
    title,
    `Recorded ${recordedAt}: “${report.title}”, ${report.scope.sentence}`,
    `Shortlist “${report.shortlist}”, profile “${report.profile.name}”`,
    `SHA-256 of the report: ${reportSha256}`,
    ...cities,
  ].join('\n');
}

function sayComparison({ summary, schools, profile, datasets }: DecisionComparison): string {
  return [
    summary,
    '',
    ...schools.map(({ name, city, sentence }) => `${name} (${city}): ${lowered(sentence)}.`),
    ...(profile.length === 0 ? [] : ['', ...profile.map((line) => `${line}.`)]),
    ...(datasets.length === 0 ? [] : ['']),
    ...datasets.map(({ name, before, after }) => `${name}: ${after}, then ${before}.`),
  ].join('\n');
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
