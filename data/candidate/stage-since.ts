import type { CandidateEvent } from '../model/candidate.ts';

/** How the timeline tells that a candidate entered a stage, and how it begins (see `whatChanged`). */
const entered = /^Stage: /;

/**
 * Since when a candidate has been in its stage, by its timeline (the newest first): when it entered it,
 * or where it never changed its stage, when it was first told of. Null without a timeline.
 *
 * @returns ISO 8601 in UTC
 */
export function stageSince(timeline: readonly CandidateEvent[]): string | null {
  const last = timeline.find(({ sentence }) => entered.test(sentence));
  return (last ?? timeline.at(-1))?.at ?? null;
}
