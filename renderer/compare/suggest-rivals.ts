import type { Ranking } from '../../data/fit/rank.ts';

/**
 * Whom one asks about first: the school just above and the one just below, the first of the ranking,
 * and the partners; each once.
 */
export function suggestRivals(
  { order, ranked }: Pick<Ranking, 'order' | 'ranked'>,
  partner: Uint8Array,
  school: number,
): number[] {
  const place = order.indexOf(school);
  const neighbours = place < ranked ? [place - 1, place + 1] : [];
  const partners = Array.from(order).filter((other) => partner[other] === 1);
  const places = [...neighbours, 0].filter((at) => at >= 0 && at < ranked);
  return [...new Set([...places.map((at) => order[at]), ...partners])].filter(
    (other) => other !== school,
  );
}
