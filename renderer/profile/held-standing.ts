import type { Ranked } from '../state/ranking-store.ts';

let held = new Uint8Array();

/**
 * Who is ranked, as the same array for as long as nobody joins or leaves: each movement of a weight
 * ranks anew, but the distribution of the ranked schools is only drawn anew when it is another one.
 */
export function heldStanding({ ranking }: Ranked): Uint8Array {
  const { standing } = ranking;
  const isSame = held.length === standing.length && standing.every((where, s) => where === held[s]);
  if (!isSame) held = Uint8Array.from(standing);
  return held;
}
