import type { Contact } from '../model/contact.ts';

/** What the attorney supply takes from a contact; anything else may change without a figure changing. */
function answerOf({ kind, place, attorney, interest, pairs }: Contact): string {
  return kind === 'organization' ? '' : JSON.stringify([kind, place, attorney, interest, pairs]);
}

/** Whether a contact counts otherwise than before in the attorney supply; null: not there. */
export function answersOtherwise(before: Contact | null, after: Contact | null): boolean {
  return (before === null ? '' : answerOf(before)) !== (after === null ? '' : answerOf(after));
}

/**
 * What a contact said, for the timelines of candidates within its reach: 'An attorney in Providence:
 * committed, before unknown; 2 to 3 pairs'. Without the name: a timeline outlives a contact that is deleted.
 */
export function sayAnswer(before: Contact | null, after: Contact | null): string {
  const contact = after ?? before;
  const who = contact?.kind === 'office' ? 'An office' : 'An attorney';
  const where = contact?.city ? ` in ${contact.city}` : '';
  if (after === null) return `${who}${where} is no longer a contact`;
  const parts = [
    before === null || before.interest === after.interest
      ? after.interest
      : `${after.interest}, before ${before.interest}`,
    saidPairs(after.pairs),
  ];
  return `${who}${where}: ${parts.filter(Boolean).join('; ')}`;
}

/** '2 to 3 pairs'; '' where none were said. */
function saidPairs({ low, expected, high }: Contact['pairs']): string {
  const known = [low, expected, high].filter((count) => count !== null);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined) return '';
  if (least === most) return least === 1 ? '1 pair' : `${least} pairs`;
  return `${least} to ${most} pairs`;
}
