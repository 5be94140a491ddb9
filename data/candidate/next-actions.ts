import type { Candidate } from '../model/candidate.ts';
import { sayStage } from '../words/candidate-words.ts';
import type { CalendarAction } from './action-calendar.ts';

/**
 * The next actions that have a date, of candidates in the running, for a calendar. Names of people stay
 * in the workspace unless they are wanted.
 */
export function nextActions(
  candidates: readonly { candidate: Candidate; name: string }[],
  { withOwners }: { withOwners: boolean },
): CalendarAction[] {
  return candidates.flatMap(({ candidate, name }) => {
    const { nextAction, owner, setAside, unitid } = candidate;
    if (!nextAction?.due || setAside) return [];
    const description = [
      `Stage: ${sayStage(candidate)}`,
      withOwners && owner !== '' && `Owner: ${owner}`,
    ];
    return [
      {
        uid: `next-action-${unitid}@clinic-atlas`,
        due: nextAction.due,
        summary: `${name}: ${nextAction.what}`,
        description: description.filter(Boolean).join('\n'),
      },
    ];
  });
}
