import { actionCalendar } from '../../data/candidate/action-calendar.ts';
import { isGateOpen } from '../../data/candidate/community-support.ts';
import { isOverridden } from '../../data/candidate/enter-stage.ts';
import { rankCountry } from '../../data/fit/rank-country.ts';
import { ProblemError } from '../../data/model/problem.ts';
import { type Ask, askFigures, withBackend } from './ask-backend.ts';
import { candidateText, type Described, sayStage } from './candidate-text.ts';
import { schoolOptions } from './school-options.ts';
import { drawTable, type TextColumn, written } from './text-table.ts';
import { listed, oneOf, readOptions, UsageError } from './usage.ts';

export const candidateOptions = {
  format: oneOf(['text', 'json'], 'how to print it (default: text)'),
  workspace: schoolOptions.workspace,
};

const verbs = ['list', 'show', 'calendar'];

/** Lists the schools in view as candidates, shows what is known of one, or gives their next actions. */
export async function candidate(args: string[]): Promise<string> {
  const { values, positionals } = readOptions('candidate', args, candidateOptions);
  const [name, unitid, ...more] = positionals;
  if (!verbs.includes(name)) {
    const said = name === undefined ? 'Say what to do' : `"candidate" cannot "${name}"`;
    throw new UsageError(`${said}: it is ${listed(verbs, 'or')}.`);
  }
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
    if (name === 'calendar') return calendar(await describe(ask));
    return show(ask, unitid, text);
  });
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
function calendar(described: readonly Described[]): string {
  const actions = described.flatMap(({ candidate: one, school }) => {
    const { nextAction, owner, setAside } = one;
    if (nextAction === null || nextAction.due === null || setAside) return [];
    const description = [`Stage: ${sayStage(one)}`, owner && `Owner: ${owner}`];
    return [
      {
        uid: `next-action-${one.unitid}@clinic-atlas`,
        due: nextAction.due,
        summary: `${school}: ${nextAction.what}`,
        description: description.filter(Boolean).join('\n'),
      },
    ];
  });
  return actionCalendar(actions, new Date());
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
