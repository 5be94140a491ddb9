import type { Blocker } from '../candidate/first-block.ts';
import type { GateState, PipelineCard } from '../candidate/pipeline-card.ts';
import { overrideMark } from './candidate-words.ts';
import { countOf } from './plural.ts';

/** The gate in a word or two, always beside its mark. */
export const gateWords: Record<GateState, string> = {
  open: 'Gate open',
  shut: 'Gate shut',
  override: `${overrideMark[0].toUpperCase()}${overrideMark.slice(1)}`,
};

/** For whom or what candidates wait, as the heading over them. */
export const blockerWords: Record<Blocker, string> = {
  us: 'Waits for us',
  students: 'Waits for the interest of students',
  school: 'Waits for faculty or administration',
  community: 'Waits for the community',
  champion: 'Waits for a champion',
  home: 'Waits for a home',
  investments: 'Waits for the investments of the school',
  nothing: 'Nothing holds it up',
};

/** 'set aside · here 12 days · Jane Smith'; what is not known is left out, and owners where not wanted. */
export function sayHere({ candidate, age }: PipelineCard, withOwner: boolean): string {
  const { setAside, owner } = candidate;
  return [
    setAside ? 'set aside' : '',
    age === null ? '' : age === 0 ? 'here since today' : `here ${countOf(age, 'day')}`,
    withOwner ? owner : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** 'Nov 12', with the year where it is another one than on the day in question. */
function sayShortDay(day: string, today: string): string {
  const inYear = day.slice(0, 4) === today.slice(0, 4);
  return (inYear ? monthAndDay : withYear).format(new Date(`${day}T00:00:00Z`));
}

const monthAndDay = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const withYear = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** 'Nov 12, 10 days overdue'; 'no date' where the next action has none, '' without a next action. */
export function sayDue({ candidate, overdue }: PipelineCard, today: string): string {
  const { nextAction } = candidate;
  if (nextAction === null) return '';
  if (nextAction.due === null) return 'no date';
  const day = sayShortDay(nextAction.due, today);
  return overdue === 0 ? day : `${day}, ${countOf(overdue, 'day')} overdue`;
}

/** '12 of 20 candidates, 3 overdue' */
export function sayPipelineScope(shown: readonly PipelineCard[], all: number): string {
  const late = shown.filter(({ overdue }) => overdue > 0).length;
  const count =
    shown.length === all
      ? countOf(all, 'candidate')
      : `${shown.length} of ${countOf(all, 'candidate')}`;
  return late === 0 ? count : `${count}, ${late} overdue`;
}
