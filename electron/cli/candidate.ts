import { actionCalendar } from '../../data/candidate/action-calendar.ts';
import { nextActions } from '../../data/candidate/next-actions.ts';
import { isGateOpen } from '../../data/candidate/community-support.ts';
import { isOverridden } from '../../data/candidate/enter-stage.ts';
import { rankCountry } from '../../data/fit/rank-country.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { sayStage } from '../../data/words/candidate-words.ts';
import { type Ask, askFigures, withBackend } from './ask-backend.ts';
import { exportSheets, importSheets } from './candidate-sheets.ts';
import { candidateText, type Described } from './candidate-text.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, written } from './text-table.ts';
import { aFlag, listed, oneOf, readOptions, UsageError } from './usage.ts';

export const candidateOptions = {
  format: oneOf(['text', 'json'], 'how to print it (default: text)'),
  owners: aFlag('with "calendar": say who sees to each action (default: names stay here)'),
  empty: aFlag('with "export": sheets to be filled in, without what is known'),
  'dry-run': aFlag('with "import": only say what would change; nothing is written'),
  workspace: schoolOptions.workspace,
};

const verbs = ['list', 'show', 'calendar', 'export', 'import'];

/**
 * Lists the schools in view as candidates, shows what is known of one, gives their next actions, or hands
 * all of it out as sheets and takes those in again.
 */
export async function candidate(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('candidate', args, candidateOptions);
  const [name, unitid, ...more] = positionals;
  if (!verbs.includes(name)) {
    const said = name === undefined ? 'Say what to do' : `"candidate" cannot "${name}"`;
    throw new UsageError(`${said}: it is ${listed(verbs, 'or')}.`);
  }
  if (name === 'export' || name === 'import') return withSheets(name, positionals.slice(1), values);
  if (name !== 'show' ? unitid !== undefined : unitid === undefined || more.length > 0) {
    const call = name === 'show' ? 'candidate show UNITID' : `candidate ${name}`;
    throw new UsageError(`"candidate ${name}" is called so: ${call}.`);
  }
  if (name === 'show' && !/^\d{6}$/.test(unitid)) {
    throw new UsageError(`"${unitid}" is no UNITID, which has six digits.`);
  }
  return withBackend(values.workspace, async (ask) => {
    const text = values.format !== 'json';
    if (name === 'list')
      return text ? drawList(await describe(ask)) : listJson(await describe(ask));
    if (name === 'calendar') return calendar(await describe(ask), values.owners === true);
    return show(ask, unitid, text);
  });
}

interface SheetChoice {
  workspace: string | undefined;
  empty: true | undefined;
  'dry-run': true | undefined;
  format: 'text' | 'json' | undefined;
}

function withSheets(
  name: 'export' | 'import',
  paths: string[],
  { workspace, empty, 'dry-run': dry, format }: SheetChoice,
): Promise<string> {
  if (name === 'export' ? paths.length !== 1 : paths.length === 0) {
    const call = name === 'export' ? 'export FILE.xlsx or FOLDER' : 'import FILE…';
    throw new UsageError(`"candidate ${name}" is called so: candidate ${call}.`);
  }
  return withBackend(workspace, (ask) =>
    name === 'export'
      ? exportSheets(ask, paths[0], empty === true)
      : importSheets(ask, paths, { dry: dry === true, json: format === 'json' }),
  );
}

async function describe(ask: Ask): Promise<Described[]> {
  const choice = { profile: undefined, area: undefined, 'half-distance': undefined };
  const { atlas, figures, profile } = await askFigures(ask, choice);
  const { fit, ranking } = rankCountry(atlas, figures, profile);
  const candidates = await ask('candidates', {});
  return candidates.map((one) => {
    const school = atlas.schools.unitid.indexOf(one.unitid);
    const number = fit.fit[school] ?? Number.NaN;
    return {
      candidate: one,
      school: school < 0 ? 'not in this workspace' : atlas.schools.name[school],
      rank: ranking.rank[school] || null,
      fit: Number.isNaN(number) ? null : number,
    };
  });
}

function listJson(described: readonly Described[]): string {
  return JSON.stringify(
    described.map(({ candidate: one, ...figures }) => ({
      ...figures,
      gateOpen: isGateOpen(one.evidence),
      overridden: isOverridden(one),
      ...one,
    })),
    null,
    2,
  );
}

const columns: TextColumn<Described>[] = [
  { head: 'School', most: 40, cell: ({ school }) => school },
  { head: 'UNITID', cell: ({ candidate: one }) => one.unitid },
  { head: 'Pathway', align: 'right', cell: ({ candidate: one }) => written(one.pathway) },
  { head: 'Stage', cell: ({ candidate: one }) => sayStage(one) },
  { head: 'Gate', cell: ({ candidate: one }) => (isGateOpen(one.evidence) ? 'open' : 'shut') },
  { head: 'Rank', align: 'right', cell: ({ rank }) => written(rank) },
  { head: 'Fit', align: 'right', cell: ({ fit }) => written(fit) },
  { head: 'Due', cell: ({ candidate: one }) => one.nextAction?.due ?? '' },
  { head: 'Next action', most: 40, cell: ({ candidate: one }) => one.nextAction?.what ?? '' },
];

/** Next actions with a date as an iCalendar file, for any calendar. */
function calendar(described: readonly Described[], withOwners: boolean): string {
  const schools = described.map(({ candidate: one, school }) => ({ candidate: one, name: school }));
  return actionCalendar(nextActions(schools, { withOwners }), new Date());
}

function drawList(described: readonly Described[]): string {
  if (described.length === 0) return 'No school is in view as a candidate yet.';
  return drawTable(columns, described);
}

async function show(ask: Ask, unitid: string, text: boolean): Promise<string> {
  const found = (await describe(ask)).find((one) => one.candidate.unitid === unitid);
  if (found === undefined) {
    throw new ProblemError(
      'candidate-unknown',
      `The school ${unitid} is not in view as a candidate; “candidate list” lists those that are.`,
    );
  }
  const timeline = await ask('candidateTimeline', { unitid });
  const attachments = await ask('attachments', { unitid });
  if (!text) return JSON.stringify({ ...found, attachments, timeline }, null, 2);
  return candidateText(found, attachments, timeline);
}
