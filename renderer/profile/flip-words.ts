import type { SafeZone } from '../state/safe-zones.ts';

/** An end of a safe zone: from where on, and who comes first then. */
export interface Flip {
  where: string;
  name: string;
}

/** A safe zone in words. */
export interface FlipWords {
  /** Null where nobody comes past. */
  below: Flip | null;
  above: Flip | null;
  /** Both with the school that they are about, as one sentence. */
  whole: string;
}

export function sayFlips(
  { least, most, lowRival, highRival }: SafeZone,
  first: number,
  names: readonly string[],
): FlipWords {
  // A flip between two whole points at the very end is beyond what can be set.
  const below =
    lowRival === null || least < 1
      ? null
      : { where: least === 1 ? 'at 0' : `below ${least}`, name: names[lowRival] };
  const above =
    highRival === null || most > 99
      ? null
      : { where: most === 99 ? 'at 100' : `above ${most}`, name: names[highRival] };
  const beyond = [below, above].filter((flip) => flip !== null).map(sayFlip);
  const whole =
    beyond.length === 0
      ? `${names[first]} stays first at any weight.`
      : `${names[first]} stays first from ${least} to ${most}; ${beyond.join('; ')}.`;
  return { below, above, whole };
}

/** "above 41: Brown University comes first" */
export function sayFlip({ where, name }: Flip): string {
  return `${where}: ${name} comes first`;
}
